"""Reads a week of care from a text, from columns a weekday, or from days and hours that stand apart."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.schedule import TimeRange, Weekday, WeeklySchedule
from llko_desktop.exchange.values import read_yes_no
from llko_desktop.services.cells import LONGEST_VALUE

# Hours that contradict themselves cannot be asked about politely: the row is wrong, not incomplete.
CONTRADICTIONS = frozenset({"range_ends_before_start", "time_outside_day"})


@dataclass(frozen=True)
class WeekRead:
    """A week as read. `unread` are the parts that were not understood, by the key they were given under.

    `contradiction` is the first part that cannot be, with the reason; then the week is of no use. `why` are
    the reasons of the unread parts that have one of their own: the others just say something else.
    """

    schedule: WeeklySchedule
    unread: tuple[str, ...] = ()
    contradiction: tuple[str, Message] | None = None
    why: tuple[tuple[str, Message], ...] = ()


# No hours from 20:26 on; spreadsheets make such a day of the hours 8-12.
_DAY_OF_A_YEAR = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")
# From and to in two cells beside each other.
_TWO_CELLS = re.compile(r"(\d{1,2}[:.hu]\d{2})\s*\|\s*(\d{1,2}[:.hu]\d{2})")
# The day in front of which hours alone are read.
_ANY_DAY = "maandag"


@lru_cache(maxsize=8192)
def _schedule(text: str) -> WeeklySchedule | Message:
    if len(text) > LONGEST_VALUE:
        return Message.of("plan_word_unknown", word=text, text=text)
    day = _DAY_OF_A_YEAR.search(text)
    if day:
        return Message.of("plan_word_unknown", word=day[0], text=text)
    try:
        return parse_schedule(text)
    except InputError as error:
        return error.messages[0]


@lru_cache(maxsize=2048)
def _ranges(text: str) -> tuple[TimeRange, ...] | Message | bool:
    """Give the hours in a cell of one weekday, or whether that day is asked for, or why it cannot be read."""
    asked = read_yes_no(text)
    if asked is not None:
        return asked
    hours = _TWO_CELLS.sub(r"\1-\2", text)
    week = _schedule(f"{_ANY_DAY} {hours}")
    if isinstance(week, Message):
        # The day was put in front here: nobody wrote it.
        values = tuple((name, text if name == "text" else value) for name, value in week.values)
        return replace(week, values=values)
    if week.weekdays != (Weekday.MONDAY,) or week.open_days:
        return Message.of("plan_word_unknown", word=text, text=text)
    return week.on(Weekday.MONDAY)


def read_week(
    days: Mapping[Weekday, tuple[str, str]], plan: tuple[str, str], hours: tuple[str, str]
) -> WeekRead:
    """Read a week of care; every part is a (key, text) pair, the text empty where there is none.

    Columns a weekday go before a text for the whole plan; where they say only that a day is asked, that text,
    or the one for hours alone, gives the hours. A text that says something else is among `unread`.
    """
    unread: list[str] = []
    why: list[tuple[str, Message]] = []

    def failed(key: str, reason: Message) -> None:
        unread.append(key)
        why.append((key, reason))

    ranges: dict[Weekday, tuple[TimeRange, ...]] = {}
    asked: set[Weekday] = set()
    for day, (key, text) in days.items():
        found = _ranges(text)
        if isinstance(found, Message):
            failed(key, found)
            asked.add(day)
        elif found is True:
            asked.add(day)
        elif found:
            ranges[day] = found
    week = WeeklySchedule.of(ranges, asked)
    for key, text in (plan, hours):
        if not text:
            continue
        if week.is_empty:
            read = _schedule(text)
        elif week.open_days:
            read = _hours_for(week, text)
        else:
            if _schedule(text) != week:
                unread.append(key)
            continue
        if isinstance(read, Message):
            failed(key, read)
        elif read.is_empty:
            unread.append(key)
        else:
            week = read
    contradiction = next((found for found in why if found[1].code in CONTRADICTIONS), None)
    return WeekRead(week, tuple(unread), contradiction, tuple(why))


def read_plan(text: str) -> WeeklySchedule:
    """Read a whole week as `read_week` does; `InputError` with the reason why it cannot be read."""
    week = _schedule(text)
    if isinstance(week, Message):
        raise InputError(week)
    return week


def read_day(day: Weekday, text: str) -> WeeklySchedule:
    """Read what a column says of its weekday, as a week; `InputError` with the reason why it is not read."""
    found = _ranges(text)
    if isinstance(found, Message):
        raise InputError(found)
    if isinstance(found, bool):
        return WeeklySchedule.of({}, {day} if found else ())
    return WeeklySchedule.of({day: found})


def read_hours(text: str) -> str | WeeklySchedule:
    """Read hours that stand without days as they will be taken for each day (`08:00-17:00`), or a whole week.

    Raises `InputError` with the reason why a text is neither.
    """
    week = _schedule(text)
    if isinstance(week, WeeklySchedule) and not week.is_empty:
        return week
    found = _ranges(text)
    if isinstance(found, bool):
        raise InputError(Message.of("plan_word_unknown", word=text, text=text))
    if isinstance(found, Message):
        raise InputError(found)
    return ", ".join(hours.text() for hours in found)


def _hours_for(week: WeeklySchedule, text: str) -> WeeklySchedule | Message:
    """Give the week with the hours of `text` on the days that have none yet."""
    found = _ranges(text)
    if isinstance(found, bool):
        return Message.of("plan_word_unknown", word=text, text=text)
    if isinstance(found, Message):
        return found
    named = {day: week.on(day) or found for day in week.weekdays}
    return WeeklySchedule.of(named)
