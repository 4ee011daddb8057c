"""Reads and writes a week of care as people type it: `ma 8-17`, `di 8u30–12u`, `lundi de 8 h à 17 h`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from llko_desktop.domain.folding import fold
from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.plan_words import (
    DAYS,
    EVERY,
    EXCEPT,
    FILLER,
    FRENCH_DAYS,
    JOIN,
    PART_OF,
    TO,
    WORKING_WEEK,
    plain_text,
    tokens,
)
from llko_desktop.domain.schedule import MINUTES_A_DAY, TimeRange, Weekday, WeeklySchedule, clock_text

_TIME = re.compile(r"(\d{1,2})\s?(?:[:.hu]?\s?(\d{2}))?\s?(?:uur|h|u)?\s?([ap]m)?")

# Signs behind a day that is not asked for.
_NOTHING = frozenset("/-_")

# The short forms in which a week is written for people, per language.
SHORT_DAYS: dict[str, tuple[str, ...]] = {
    "nl": ("ma", "di", "wo", "do", "vr", "za", "zo"),
    # Not lu, ma, … di: ma and di are Monday and Tuesday wherever a plan is read.
    "fr": ("lun", "mar", "mer", "jeu", "ven", "sam", "dim"),
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
}


@dataclass(frozen=True)
class DayParts:
    """The hours meant by a half or whole day, where a plan names no others."""

    whole: TimeRange = TimeRange(8 * 60, 17 * 60)
    morning: TimeRange = TimeRange(8 * 60, 12 * 60 + 30)
    afternoon: TimeRange = TimeRange(12 * 60 + 30, 17 * 60)


def parse_clock(text: str) -> int:
    """Read a time of day (`8`, `08:00`, `8u30`, `8.30`, `8h`, `5 pm`) as minutes since midnight.

    Raises `InputError` for what is no time (`8 o'clock`), or none of this day (`25:00`, `13 pm`).
    """
    match = _TIME.fullmatch(fold(text.strip()))
    if not match:
        raise InputError(Message.of("time_unreadable", text=text.strip()))
    hours, minutes, half = int(match.group(1)), int(match.group(2) or 0), match.group(3)
    of_twelve = half is None or 1 <= hours <= 12
    if half:
        hours = hours % 12 + (12 if half == "pm" else 0)
    total = hours * 60 + minutes
    if not of_twelve or minutes > 59 or total > MINUTES_A_DAY:
        raise InputError(Message.of("time_outside_day", range=text.strip()))
    return total


class _Reader:
    """Goes through the tokens of one text: days first, then the hours that hold for them."""

    def __init__(self, text: str, parts: DayParts) -> None:
        self.text, self.parts = text, parts
        self.tokens = [(token.kind, token.text) for token in tokens(plain_text(text))]
        self.is_french = any(kind == "word" and text in FRENCH_DAYS for kind, text in self.tokens)
        self.hours: dict[Weekday, list[TimeRange]] = {}
        self.halves: dict[Weekday, list[TimeRange]] = {}
        self.open: set[Weekday] = set()
        self.current: list[Weekday] = []
        self.hours_seen = False
        self.at = 0

    def read(self) -> WeeklySchedule:
        while self.at < len(self.tokens):
            kind, token = self.tokens[self.at]
            if token in DAYS and kind == "word":
                self._day(self._weekday(token))
            elif token in WORKING_WEEK:
                self._days(list(Weekday)[:5])
                self.at += 1
            elif token in EVERY and not self.current and self._part_follows():
                # Every morning: of every day that a childminder is open on.
                self._days(list(Weekday)[:5])
                self.at += 1
            elif token in EXCEPT:
                self._leave_out()
            elif token in PART_OF:
                if not self.current and any(text in EXCEPT for _, text in self.tokens[self.at :]):
                    # Whole days except one: of all others that a childminder is open on.
                    self._days(list(Weekday)[:5])
                self._add(getattr(self.parts, PART_OF[token]), token, self.halves)
                self.at += 1
            elif kind == "time":
                self._range(token)
            elif token == ":" and (told := self._nothing_told()):
                self._forget_days()
                self.at += told
            elif token in JOIN or token in FILLER:
                self.at += 1
            else:
                raise self._unknown(token)
        hours = self._all_hours()
        return WeeklySchedule.of(hours, self.open - hours.keys())

    def _unknown(self, token: str) -> InputError:
        return InputError(Message.of("plan_word_unknown", word=token, text=self.text.strip()))

    def _weekday(self, token: str) -> Weekday:
        """Give the day of a name; among French ones `ma` is mardi, and `di` may be either of two days."""
        if self.is_french and token == "ma":
            return Weekday.TUESDAY
        if self.is_french and token == "di":
            raise self._unknown(token)
        return DAYS[token]

    def _nothing_told(self) -> int:
        """Give how many tokens say that a day is not asked for: `Dinsdag: /`, `di: -` or `di:` and a day."""
        if not self.current or self.hours_seen:
            return 0
        told = 2 if self._peek(1)[1] in _NOTHING else 1
        kind, after = self._peek(told)
        ends = kind == "end" or after in {",", ";"} or (kind == "word" and after in DAYS)
        return told if ends else 0

    def _forget_days(self) -> None:
        self.open.difference_update(self.current)
        self.current = []

    def _all_hours(self) -> dict[Weekday, list[TimeRange]]:
        """Give the hours a day; of a part of the day with hours beside it (`voormiddag 8-12`), these."""
        days: dict[Weekday, list[TimeRange]] = {day: list(hours) for day, hours in self.hours.items()}
        for day, halves in self.halves.items():
            told = self.hours.get(day, [])
            others = [half for half in halves if not any(half.overlaps(hours) for hours in told)]
            days.setdefault(day, []).extend(others)
        return days

    def _peek(self, ahead: int) -> tuple[str, str]:
        place = self.at + ahead
        return self.tokens[place] if place < len(self.tokens) else ("end", "")

    def _part_follows(self) -> bool:
        return self._peek(2 if self._peek(1)[1] == "les" else 1)[1] in PART_OF

    def _leave_out(self) -> None:
        """Take the days that are named next out of those told; refuses a part of one (`wo voormiddag`)."""
        every, named, last = self.tokens, [], ""
        at = self.at + 1
        while at < len(every) and (every[at][1] in DAYS or every[at][1] in JOIN | FILLER):
            last = every[at][1]
            if last in DAYS:
                named.append(self._weekday(last))
            at += 1
        after, following = every[at] if at < len(every) else ("end", "")
        is_part = following in PART_OF and last in DAYS
        if not named or not {*named} < self.open or is_part or (self.hours_seen and after != "end"):
            raise self._unknown(every[self.at][1])
        self.open.difference_update(named)
        self.current = [day for day in self.current if day not in named]
        for day in named:
            self.hours.pop(day, None)
            self.halves.pop(day, None)
        self.at = at

    def _listed_by_dashes(self) -> list[Weekday]:
        """Give the days of a list such as `ma-di-do`; none where fewer than three are joined."""
        days = [self._weekday(self.tokens[self.at][1])]
        while self._peek(2 * len(days) - 1)[1] == "-" and (name := self._peek(2 * len(days))[1]) in DAYS:
            days.append(self._weekday(name))
        return days if len(days) > 2 else []

    def _day(self, first: Weekday) -> None:
        if listed := self._listed_by_dashes():
            self._days(listed)
            self.at += 2 * len(listed) - 1
            return
        name = self._peek(2)[1]
        last = self._weekday(name) if self._peek(1)[1] in TO and name in DAYS else None
        if last is None:
            self._days([first])
            self.at += 1
            return
        if last <= first:
            raise InputError(Message.of("plan_days_backward", text=self.text.strip()))
        self._days([day for day in Weekday if first <= day <= last])
        self.at += 3

    def _days(self, days: list[Weekday]) -> None:
        if self.hours_seen:
            self.current, self.hours_seen = [], False
        self.current += days
        self.open.update(days)

    def _range(self, first: str) -> None:
        start, step = parse_clock(first), 1
        while self._peek(step)[1] in FILLER - {",", "."}:
            step += 1
        if self._peek(step)[1] not in TO and self._peek(step)[1] not in {"en", "et", "and"}:
            raise InputError(Message.of("plan_hours_need_end", time=first, text=self.text.strip()))
        step += 1
        while self._peek(step)[1] in FILLER:
            step += 1
        kind, second = self._peek(step)
        if kind != "time":
            raise InputError(Message.of("plan_hours_need_end", time=first, text=self.text.strip()))
        self._add(TimeRange(start, parse_clock(second)), first, self.hours)
        self.at += step + 1

    def _add(self, hours: TimeRange, token: str, to: dict[Weekday, list[TimeRange]]) -> None:
        if not self.current:
            raise InputError(Message.of("plan_hours_without_day", time=token, text=self.text.strip()))
        self.hours_seen = True
        for day in self.current:
            to.setdefault(day, []).append(hours)


def parse_schedule(text: str, parts: DayParts | None = None) -> WeeklySchedule:
    """Read a week of care from free text in Dutch, French or English.

    Takes several ranges a day, day ranges (`ma-vr`), lists (`ma en di 8-12`) and half days, whose hours come
    from `parts`. Days without hours end up in `open_days` (R12). An empty text gives an empty week. Raises
    `InputError` with the word or range that could not be understood.
    """
    return _Reader(text, parts or DayParts()).read()


def joined_days(text: str) -> tuple[Weekday, ...]:
    """Give the weekdays of which hours that are typed touch or overlap, so that they are read as fewer.

    Raises `InputError` as `parse_schedule` does.
    """
    reader = _Reader(text, DayParts())
    week = reader.read()
    return tuple(day for day in week.weekdays if len(reader.hours.get(day, ())) > len(week.on(day)) > 0)


def schedule_text(schedule: WeeklySchedule) -> str:
    """Write a week as files and commands have it and `parse_schedule` reads it back: `ma 08:00-17:00, di`.

    Days without hours come last: named before others they would be read as having the hours of those.
    """
    names = SHORT_DAYS["nl"]
    parts = []
    for day in sorted(schedule.weekdays, key=lambda day: (day in schedule.open_days, day)):
        ranges = " ".join(item.text() for item in schedule.on(day))
        parts.append(f"{names[day]} {ranges}".rstrip())
    return ", ".join(parts)


def short_hours(item: TimeRange) -> str:
    """Write a range as briefly as it can be read: `8–17`, `8:30–12`."""
    return "–".join(clock_text(m).removeprefix("0").removesuffix(":00") for m in (item.start, item.end))


def short_days(schedule: WeeklySchedule, language: str) -> str:
    """Write the weekdays of a week as a list shows them: `ma di do`, `ma–vr` for three or more in a row."""
    names = SHORT_DAYS[language]
    days = schedule.weekdays
    if len(days) > 2 and days[-1] - days[0] == len(days) - 1:
        return f"{names[days[0]]}–{names[days[-1]]}"
    return " ".join(names[day] for day in days)
