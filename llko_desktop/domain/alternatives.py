"""Other days or hours of the same length that are free in the whole period asked for, nearest first (R2)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from llko_desktop.domain.day_grid import QUARTER
from llko_desktop.domain.fit import DayFit, Fit, stretches_of
from llko_desktop.domain.occupancy import Occupancy
from llko_desktop.domain.schedule import TimeRange, Weekday, WeeklySchedule

# More than anyone reads is no help.
MOST_OFFERED = 8
_A_DAY = 120
_APART = 60


@dataclass(frozen=True)
class Alternative:
    """Hours of a weekday that are free in the whole period, in place of the hours asked for in `instead`."""

    weekday: Weekday
    hours: TimeRange
    instead: DayFit


def alternatives(
    fit: Fit, asked: WeeklySchedule, occupancy: Occupancy, opening: WeeklySchedule, most: int = MOST_OFFERED
) -> tuple[Alternative, ...]:
    """Give, for each range of hours that does not fit, others as long as it that do, nearest first.

    A day away is as far as two hours away; of what is as near, the same hours on another day come first. What
    is given lies within the opening hours, where these are known, and within those of any day of the plan
    otherwise; it begins on a quarter, or as far from one as what was asked. What touches hours of the plan on
    the same day is left out, but for the hours that it is to replace.
    """
    if fit.first is None or fit.last is None or all(day.fits for day in fit.days):
        return ()
    free = {weekday: _free(weekday, fit, asked, occupancy, opening) for weekday in Weekday}
    found = []
    for day in fit.days:
        if day.fits:
            continue
        offers = sorted(
            (_distance(day, weekday, hours), weekday, hours)
            for weekday in Weekday
            for hours in _as_long(day, weekday, free[weekday], asked)
        )
        found += [Alternative(weekday, hours, day) for _, weekday, hours in offers[:most]]
    return tuple(found)


def apart(found: Iterable[Alternative], most: int = MOST_OFFERED) -> tuple[Alternative, ...]:
    """Leave out what begins on the same day within an hour of a nearer one: nobody wants to read both.

    At most so many are given in place of each of the hours asked for.
    """
    kept: list[Alternative] = []
    for one in found:
        same = [other for other in kept if other.instead == one.instead]
        near = (
            other.weekday == one.weekday and abs(other.hours.start - one.hours.start) < _APART
            for other in same
        )
        if len(same) < most and not any(near):
            kept.append(one)
    return tuple(kept)


def _free(
    weekday: Weekday, fit: Fit, asked: WeeklySchedule, occupancy: Occupancy, opening: WeeklySchedule
) -> tuple[TimeRange, ...]:
    """Give the hours of a weekday in which there is room for one more in the whole period."""
    assert fit.first is not None
    assert fit.last is not None
    tops = occupancy.grid.tops_of(_within(weekday, asked, opening))
    if not tops or not occupancy.has_open_day(weekday, fit.first, fit.last):
        return ()
    for stretch in stretches_of(occupancy, weekday, fit.first, fit.last, tops):
        if stretch.full is None:
            return ()
        tops &= ~stretch.full
    return occupancy.grid.ranges(tops)


def _within(weekday: Weekday, asked: WeeklySchedule, opening: WeeklySchedule) -> tuple[TimeRange, ...]:
    if not opening.is_empty:
        return opening.on(weekday)
    ranges = [item for hours in asked.days for item in hours]
    if weekday not in set(list(Weekday)[:5]) | set(asked.weekdays) or not ranges:
        return ()
    return (TimeRange(min(item.start for item in ranges), max(item.end for item in ranges)),)


def _as_long(
    day: DayFit, weekday: Weekday, free: tuple[TimeRange, ...], asked: WeeklySchedule
) -> Iterator[TimeRange]:
    others = [item for item in asked.on(weekday) if (weekday, item) != (day.weekday, day.hours)]
    offset = day.hours.start % QUARTER
    for window in free:
        start = window.start + (offset - window.start) % QUARTER
        while start + day.hours.minutes <= window.end:
            hours = TimeRange(start, start + day.hours.minutes)
            same = (weekday, hours) == (day.weekday, day.hours)
            if not same and not any(item.start <= hours.end and hours.start <= item.end for item in others):
                yield hours
            start += QUARTER


def _distance(day: DayFit, weekday: Weekday, hours: TimeRange) -> tuple[int, int]:
    """Say how far from what was asked, in minutes; then how far from its hours."""
    moved = abs(hours.start - day.hours.start)
    return moved + _A_DAY * abs(weekday - day.weekday), moved
