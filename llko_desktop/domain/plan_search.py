"""Finds where a longer text tells on which days and at what hours care is asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from llko_desktop.domain.messages import InputError
from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.plan_words import (
    DAYS,
    EVERY,
    EXCEPT,
    FILLER,
    JOIN,
    PART_OF,
    TO,
    WORKING_WEEK,
    Token,
    tokens,
)
from llko_desktop.domain.schedule import WeeklySchedule

# Short names of days are words of their own too (zo, me, we, sat): they need a day or an hour beside them.
_SHORTEST_NAME = 4
# These are so common that only an hour right behind them makes them a day.
_COMMON = frozenset("we me je tu sa su sat sun mar mer ve th fr".split())
_FRENCH_SHORT = frozenset("lu me je ve".split())
_LONGEST_RUN = 200
# Words that turn what stands near them round, or leave a choice: then nothing is certain.
_TURNING = frozenset(
    "niet geen behalve uitgezonderd nooit of pas sauf excepte jamais ou not except never or but without "
    "zonder sans "
    "sans liever plutot rather".split()
)
# Only behind days: that part of what was told before does not hold.
_NARROWING = frozenset("enkel alleen slechts seulement uniquement only".split())
# Behind a day: that it is none of those asked for.
_FREE = frozenset("vrij thuis libre conge off free".split())
# No week is like the next one.
_ALTERNATING = re.compile(
    r"\b(?:om de (?:twee|2|andere)? ?weke?n?\b|(?:ene|andere|even|oneven) we(?:ek|ken)\b|week om week|"
    r"tweewekelijks|afwissel|beurtelings|semaine sur deux|semaines? (?:im)?paires?|alternan|autre semaine|"
    r"(?:every )?other week|alternat|fortnight)"
)
_REACH = 4
_SOFT = frozenset(
    "graag liefst telkens steeds ongeveer rond vers environ around about namelijk si possible".split()
)
# Before one day without hours: only then it is a day of every week.
_WEEKLY = EVERY | {"op", "les", "le", "on"}


@dataclass(frozen=True)
class WeekFound:
    """A stretch of a text that tells a week of care: where it stands, the words, and what they say."""

    start: int
    end: int
    text: str
    schedule: WeeklySchedule


def find_weeks(plain: str) -> list[WeekFound]:
    """Give the stretches of a folded text (`plan_words.plain_text`) that tell days, or days and hours.

    One that is denied, excepted or left to choose (`niet op woensdag`, `maandag of dinsdag`) is not given,
    nor is a single day without hours that may be an appointment, nor any of weeks that take turns.
    """
    if _ALTERNATING.search(plain):
        return []
    found: list[WeekFound] = []
    every = list(tokens(plain))
    for first, last in _runs(every):
        last = _without_free_days(every, first, last)
        if last < first or _is_turned(every, first, last) or _breaks_off(every, first, last):
            continue
        if week := _week_in(plain, every, first, last):
            found.append(week)
    # Beside other days one named alone is as likely the day on which none is asked for.
    return [week for week in found if len(found) == 1 or not _is_lone_day(plain, week)]


def _is_lone_day(plain: str, week: WeekFound) -> bool:
    before = plain[max(0, week.start - 20) : week.start].split()[-1:]
    return len(week.schedule.weekdays) == 1 == len(week.schedule.open_days) and not EVERY & set(before)


def _runs(every: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Yield the first and last place of stretches of words that a week is told in, from the first day on."""
    at = 0
    while at < len(every):
        if not _opens(every, at):
            at += 1
            continue
        end, last = at, at
        with_hours = False
        while end < len(every) and end - at < _LONGEST_RUN and _belongs(every, end):
            if with_hours and _ends_sentence(every, end):
                break
            if _tells(every, end):
                last = end
                with_hours = with_hours or _tells_hours(every[end])
            end += 1
        yield at, last
        at = max(end, at + 1)


def _ends_sentence(every: Sequence[Token], at: int) -> bool:
    """Say whether a full stop stands where more words follow after a space: not that of `8.30`."""
    return every[at].text == "." and at + 1 < len(every) and every[at + 1].start > every[at].end


def _opens(every: Sequence[Token], at: int) -> bool:
    token = every[at]
    if token.text in EVERY:
        behind = at + 2 if at + 1 < len(every) and every[at + 1].text == "les" else at + 1
        return behind < len(every) and every[behind].text in PART_OF
    return token.text in WORKING_WEEK or _is_day(every, at)


def _is_day(every: Sequence[Token], at: int) -> bool:
    token = every[at]
    if token.kind != "word" or token.text not in DAYS:
        return False
    return len(token.text) >= _SHORTEST_NAME or _has_company(every, at, 1) or _has_company(every, at, -1)


def _has_company(every: Sequence[Token], at: int, step: int) -> bool:
    """Say whether a day or an hour stands beside a short name, joined to it or right behind it."""
    near = at + step
    joined = 0 <= near < len(every) and every[near].text in JOIN | TO
    while (
        0 <= near < len(every) and abs(near - at) < _REACH and every[near].text in JOIN | TO | {":", ".", "("}
    ):
        near += step
    if not 0 <= near < len(every):
        return False
    other = every[near]
    if other.text in DAYS and other.kind == "word":
        return (joined or abs(near - at) == 1) and not {every[at].text, other.text} & _COMMON
    return step > 0 and (other.kind == "time" or other.text in PART_OF)


def _tells(every: Sequence[Token], at: int) -> bool:
    token = every[at]
    return _tells_hours(token) or token.text in DAYS or token.text in WORKING_WEEK


def _belongs(every: Sequence[Token], at: int) -> bool:
    token = every[at]
    if token.text in DAYS and token.kind == "word":
        return _is_day(every, at)
    return _tells(every, at) or token.text in JOIN | TO | FILLER | EXCEPT | _SOFT


def _without_free_days(every: Sequence[Token], first: int, last: int) -> int:
    """Give the last place of a stretch without the days at its end that are told to be free."""
    after = last + 1
    while after < len(every) and every[after].text in FILLER:
        after += 1
    if after == len(every) or every[after].text not in _FREE or every[last].text not in DAYS:
        return last
    return next((at for at in range(last, first - 1, -1) if _tells_hours(every[at])), first - 1)


def _tells_hours(token: Token) -> bool:
    return token.kind == "time" or token.text in PART_OF


def _breaks_off(every: Sequence[Token], first: int, last: int) -> bool:
    """Say whether French short names go on behind a stretch: `lu ma` of `lu ma je de 8h`."""
    after = next(
        (token.text for token in every[last + 1 : last + 1 + _REACH] if token.text not in JOIN | TO), ""
    )
    return after in _FRENCH_SHORT and any(token.text in _FRENCH_SHORT for token in every[first : last + 1])


def _is_turned(every: Sequence[Token], first: int, last: int) -> bool:
    before = every[max(0, first - _REACH) : first]
    behind = every[last + 1 : last + 1 + _REACH]
    stop = next((at for at, token in enumerate(behind) if token.text == "."), len(behind))
    near = behind[: min(stop, _REACH // 2)]
    return any(token.text in _TURNING for token in (*before, *near)) or any(
        token.text in _NARROWING for token in behind[:stop]
    )


def _week_in(plain: str, every: Sequence[Token], first: int, last: int) -> WeekFound | None:
    """Give what a stretch tells; nothing where a part of it cannot be read, as that may change the rest."""
    run = every[first : last + 1]
    text = " ".join(plain[token.start : token.end] for token in run if token.text not in _SOFT)
    try:
        week = parse_schedule(text)
    except InputError:
        return None
    if _tells_a_day_anew(run, week) or not _is_weekly(every, first, week):
        return None
    closed = "(" in text and last + 1 < len(every) and every[last + 1].text == ")"
    return WeekFound(run[0].start, every[last + closed].end, text, week)


def _tells_a_day_anew(run: Sequence[Token], week: WeeklySchedule) -> bool:
    """Say whether a stretch ends with a day that has hours already: then something else is told of it."""
    after = next((at for at in range(len(run), 0, -1) if _tells_hours(run[at - 1])), 0)
    return any(week.on(DAYS[token.text]) for token in run[after:] if token.text in DAYS)


def _is_weekly(every: Sequence[Token], first: int, week: WeeklySchedule) -> bool:
    if len(week.weekdays) > 1 or not week.open_days:
        return bool(week.weekdays)
    before = every[first - 1].text if first else ""
    return before in _WEEKLY or every[first].text.endswith("s")
