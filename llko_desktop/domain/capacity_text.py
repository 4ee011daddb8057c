"""Reads and writes numbers of places as a form lists them: `6`, or `6; wo 12-18 = 4` with parts of a week."""

from __future__ import annotations

from collections.abc import Iterable

from llko_desktop.domain.capacity import MOST_PLACES, CapacityPart, CapacityRule
from llko_desktop.domain.day_text import day_text, typed_day
from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.period_text import PeriodText
from llko_desktop.domain.plan_text import parse_schedule, schedule_text
from llko_desktop.domain.schedule import TimeRange, Weekday, WeeklySchedule

_BETWEEN, _EQUALS = ";", "="


def read_parts(text: str) -> tuple[CapacityPart, ...]:
    """Read other places in parts of the week (`wo 12-18 = 4; vr 7-9 = 6`); nothing typed is none.

    Raises `InputError` for what cannot be read, days without hours, and a number out of range.
    """
    return tuple(part for one in text.split(_BETWEEN) if one.strip() for part in _read_part(one.strip()))


def parts_text(parts: Iterable[CapacityPart]) -> str:
    """Write parts as `read_parts` reads them, in their order: of two that overlap the later one holds."""
    groups: list[tuple[int, dict[Weekday, list[TimeRange]]]] = []
    for part in parts:
        days = groups[-1][1] if groups and groups[-1][0] == part.places else None
        joins = days is None or any(
            hours.start <= part.hours.end and part.hours.start <= hours.end
            for hours in days.get(part.weekday, ())
        )
        if days is None or joins:
            days = {}
            groups.append((part.places, days))
        days.setdefault(part.weekday, []).append(part.hours)
    written = ((schedule_text(WeeklySchedule.of(days)), places) for places, days in groups)
    return f"{_BETWEEN} ".join(f"{week} {_EQUALS} {places}" for week, places in written)


def read_rule(typed: PeriodText) -> CapacityRule | None:
    """Read the places from a day on, until another day where there is one; nothing typed is none.

    The number comes first, then parts of the week as `read_parts` has them. Raises `InputError`.
    """
    if typed.is_empty:
        return None
    number, _, parts = typed.hours.partition(_BETWEEN)
    first, last = typed_day(typed.first), typed_day(typed.last)
    if first is None:
        raise InputError(Message.of("capacity_needs_first_day"))
    return CapacityRule(first, _places(number, typed.hours), last, read_parts(parts))


def rule_text(rule: CapacityRule) -> PeriodText:
    """Write the places from a day on as `read_rule` reads them."""
    parts = parts_text(rule.parts)
    places = f"{rule.places}{_BETWEEN} {parts}" if parts else str(rule.places)
    return PeriodText(day_text(rule.first), day_text(rule.last), places)


def _read_part(text: str) -> tuple[CapacityPart, ...]:
    week_text, equals, number = text.rpartition(_EQUALS)
    if not equals:
        raise InputError(Message.of("capacity_part_unreadable", text=text))
    week, places = parse_schedule(week_text), _places(number, text)
    if not week.names_days_and_hours:
        raise InputError(Message.of("capacity_part_unreadable", text=text))
    return tuple(CapacityPart(day, hours, places) for day in week.weekdays for hours in week.on(day))


def _places(number: str, text: str) -> int:
    if not (number.strip().isascii() and number.strip().isdecimal()):
        raise InputError(Message.of("capacity_unreadable", text=text.strip()))
    if len(number.strip()) > 9:
        raise InputError(Message.of("capacity_out_of_range", most=MOST_PLACES))
    return int(number)
