"""Reads and writes periods as a form lists them: closing days, and days with other hours than usual."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from llko_desktop.domain.day_text import day_text, read_day
from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.plan_text import parse_schedule, short_hours
from llko_desktop.domain.provider import Closure, OpeningException
from llko_desktop.domain.schedule import TimeRange, Weekday


class PeriodText(NamedTuple):
    """One period as it is typed: its first day, its last day, and its hours where it has any."""

    first: str
    last: str = ""
    hours: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing is typed at all."""
        return not any(part.strip() for part in self)


def read_closure(typed: PeriodText) -> Closure | None:
    """Read closing days; a first day alone is one day, and nothing typed is none. Raises `InputError`."""
    days = _days(typed)
    return Closure(*days) if days else None


def read_exception(typed: PeriodText) -> OpeningException | None:
    """Read days with other hours, such as `7-12` or `7-12, 13-18`; as `read_closure` otherwise."""
    if typed.is_empty:
        return None
    days = _days(typed)
    if days is None:
        raise InputError(Message.of("exception_day_missing", hours=typed.hours.strip()))
    return OpeningException(*days, read_hours(typed.hours))


def closure_text(closure: Closure) -> PeriodText:
    """Write closing days as `read_closure` reads them."""
    return PeriodText(day_text(closure.first), day_text(closure.last))


def exception_text(exception: OpeningException) -> PeriodText:
    """Write days with other hours as `read_exception` reads them."""
    hours = ", ".join(short_hours(item) for item in exception.hours)
    return PeriodText(day_text(exception.first), day_text(exception.last), hours)


def read_hours(text: str) -> tuple[TimeRange, ...]:
    """Read the hours of one day, earliest first, those that touch or overlap as one; an empty text has none.

    Raises `InputError` for what cannot be read, and for a text that names days.
    """
    if not text.strip():
        return ()
    week = parse_schedule(f"ma {text}")
    if week.weekdays != (Weekday.MONDAY,) or week.open_days:
        raise InputError(Message.of("hours_unreadable", text=text.strip()))
    return week.on(Weekday.MONDAY)


def lines_text(lines: Iterable[PeriodText]) -> str:
    """Write lines as one text that `text_lines` takes apart again, whatever is typed in them."""
    shown = [list(line) for line in lines]
    return json.dumps(shown, ensure_ascii=False) if shown else ""


def text_lines(text: str) -> tuple[PeriodText, ...]:
    """Take apart what `lines_text` wrote."""
    return tuple(PeriodText(*line) for line in json.loads(text)) if text else ()


def _days(typed: PeriodText) -> tuple[date, date] | None:
    first, last = (_day(text) for text in (typed.first, typed.last))
    if first is None and last is None:
        return None
    if first is None:
        raise InputError(Message.of("closure_start_missing", end=last))
    return first, last or first


def _day(text: str) -> date | None:
    day = read_day(text)
    if day is None and text.strip():
        raise InputError(Message.of("closure_day_unreadable", text=text.strip()))
    return day
