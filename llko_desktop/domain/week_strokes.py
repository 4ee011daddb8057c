"""Changes a week of care as it is drawn: hours added, erased, moved, or set for whole and half days."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum

from llko_desktop.domain.plan_text import DayParts
from llko_desktop.domain.schedule import MINUTES_A_DAY, TimeRange, Weekday, WeeklySchedule

# The step in which care is drawn, in minutes.
QUARTER = 15


class DayPattern(StrEnum):
    """What a day usually asks for."""

    WHOLE = "whole"
    MORNING = "morning"
    AFTERNOON = "afternoon"


def drawn(week: WeeklySchedule, days: Iterable[Weekday], hours: TimeRange) -> WeeklySchedule:
    """Give the week with these hours too on each of the days."""
    return _changed(week, days, lambda ranges: (*ranges, hours))


def erased(week: WeeklySchedule, days: Iterable[Weekday], hours: TimeRange) -> WeeklySchedule:
    """Give the week without these hours on the days; one that was named without hours is not named then."""
    return _changed(week, days, lambda ranges: tuple(part for one in ranges for part in _without(one, hours)))


def cleared(week: WeeklySchedule, days: Iterable[Weekday]) -> WeeklySchedule:
    """Give the week without these days."""
    return _changed(week, days, lambda _ranges: ())


def covers(week: WeeklySchedule, days: Iterable[Weekday], hours: TimeRange) -> bool:
    """Say whether care is asked for all of these hours on each of the days."""
    return all(any(one.covers(hours) for one in week.on(day)) for day in days)


def range_at(week: WeeklySchedule, day: Weekday, minute: int) -> TimeRange | None:
    """Give the range that a minute of a day lies in."""
    return next((one for one in week.on(day) if one.start <= minute < one.end), None)


def stretched(
    week: WeeklySchedule, day: Weekday, hours: TimeRange, *, start: int | None = None, end: int | None = None
) -> WeeklySchedule:
    """Give the week with another start or end of a range, which stays a quarter long at the least."""
    first = hours.start if start is None else max(0, min(start, hours.end - QUARTER))
    last = hours.end if end is None else min(MINUTES_A_DAY, max(end, hours.start + QUARTER))
    return drawn(erased(week, [day], hours), [day], TimeRange(first, last))


def moved(week: WeeklySchedule, day: Weekday, hours: TimeRange, to: Weekday, start: int) -> WeeklySchedule:
    """Give the week with a range on another day or at another time of it; it keeps its length."""
    first = max(0, min(start, MINUTES_A_DAY - hours.minutes))
    return drawn(erased(week, [day], hours), [to], TimeRange(first, first + hours.minutes))


def with_pattern(
    week: WeeklySchedule,
    days: Iterable[Weekday],
    pattern: DayPattern,
    opening: WeeklySchedule,
    parts: DayParts | None = None,
) -> WeeklySchedule:
    """Give the week with a whole day, morning or afternoon in place of what these days had.

    The hours are those in which the provider is open on the day, parted at noon as `parts` have it; on a day
    without opening hours those of `parts`.
    """
    parts = parts or DayParts()
    touched = frozenset(days)
    ranges = {
        day: _hours_of(pattern, opening.on(day), parts) if day in touched else week.on(day) for day in Weekday
    }
    return WeeklySchedule.of(ranges, week.open_days - touched)


def with_usual_day(week: WeeklySchedule, day: Weekday, opening: WeeklySchedule) -> WeeklySchedule:
    """Give the week with the hours that a day without any most likely has.

    They are those of the other days, where these all have the same, and else the opening hours, or those of a
    whole day.
    """
    others = {week.on(other) for other in week.weekdays if week.on(other)}
    if len(others) != 1:
        return with_pattern(week, [day], DayPattern.WHOLE, opening)
    (hours,) = others
    return _changed(week, [day], lambda _none: hours)


def _hours_of(pattern: DayPattern, opening: tuple[TimeRange, ...], parts: DayParts) -> tuple[TimeRange, ...]:
    usual = {
        DayPattern.WHOLE: parts.whole,
        DayPattern.MORNING: parts.morning,
        DayPattern.AFTERNOON: parts.afternoon,
    }[pattern]
    half = {
        DayPattern.WHOLE: TimeRange(0, MINUTES_A_DAY),
        DayPattern.MORNING: TimeRange(0, parts.morning.end),
        DayPattern.AFTERNOON: TimeRange(parts.afternoon.start, MINUTES_A_DAY),
    }[pattern]
    open_then = tuple(
        TimeRange(max(one.start, half.start), min(one.end, half.end))
        for one in opening
        if one.start < half.end and half.start < one.end
    )
    return open_then or (usual,)


def _changed(
    week: WeeklySchedule,
    days: Iterable[Weekday],
    change: Callable[[tuple[TimeRange, ...]], tuple[TimeRange, ...]],
) -> WeeklySchedule:
    touched = frozenset(days)
    ranges = {day: change(week.on(day)) if day in touched else week.on(day) for day in Weekday}
    return WeeklySchedule.of(ranges, week.open_days - touched)


def _without(one: TimeRange, hours: TimeRange) -> tuple[TimeRange, ...]:
    """Give what is left of a range when hours are cut out of it."""
    bounds = ((one.start, min(one.end, hours.start)), (max(one.start, hours.end), one.end))
    return tuple(TimeRange(start, end) for start, end in bounds if start < end)
