"""Is there room for a plan from its first day to its last, and if not: when, and what is free (R2, R7)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from dateutil.relativedelta import relativedelta

from llko_desktop.domain.messages import Message
from llko_desktop.domain.occupancy import Occupancy, Stretch
from llko_desktop.domain.placement import usual_end
from llko_desktop.domain.schedule import CarePlan, TimeRange, Weekday, WeeklySchedule

# A plan without an end, for a child whose age is not known, is looked at this far.
HORIZON = relativedelta(years=3)
# What is free for less than this is no part of an answer: two hours of a day, four weeks of a period.
LEAST_MINUTES = 120
LEAST_DAYS = 28
_FURTHEST = relativedelta(years=20)


class FitKind(StrEnum):
    """Whether there is room: for all of the plan, a part of it, nothing of it, or nobody can tell."""

    FULL = "full"
    PARTIAL = "partial"
    NONE = "none"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Shortage:
    """One more child would be too many: first on `day` from `minute` on (since midnight), last on `last`.

    `present` children are there at that moment already, for `places` places.
    """

    day: date
    last: date
    minute: int
    present: int
    places: int


@dataclass(frozen=True)
class DayFit:
    """Whether one range of hours on one weekday is free in the whole period.

    `shortage` says when it is not, none where it is. `is_outside` says that the provider is not open in all
    of these hours. `parts` are the hours within it that are free on every such day of the period, none
    shorter than `LEAST_MINUTES` but all of them. `free_until` is the last day before the shortage,
    `free_from` the first day from which on there is none up to the end of the period; none where there is no
    such day.
    """

    weekday: Weekday
    hours: TimeRange
    shortage: Shortage | None = None
    is_outside: bool = False
    parts: tuple[TimeRange, ...] = ()
    free_until: date | None = None
    free_from: date | None = None

    @property
    def fits(self) -> bool:
        """Whether all of it is free on every such day."""
        return self.shortage is None and not self.is_outside


@dataclass(frozen=True)
class Fit:
    """Whether there is room for a plan in the days from `first` to `last` (included).

    `first_start` is the first day of care from which on the whole plan fits to its end: that of the plan, or
    one with `LEAST_DAYS` left; none where there is no such day. `unknown` says why nobody can tell. Weekdays
    of the plan that do not come in the period, or are closed in all of it, are not among `days`.
    """

    kind: FitKind
    days: tuple[DayFit, ...] = ()
    first: date | None = None
    last: date | None = None
    first_start: date | None = None
    unknown: Message | None = None


def period_end(plan: CarePlan, birth_date: date | None) -> date | None:
    """Give the last day to look at; none for a plan without a start.

    It is the plan's end, else the child's usual one, else three years after the start. `birth_date` may be an
    expected one. Nobody looks further than `_FURTHEST`: an end in 9999 stands for none.
    """
    if plan.start is None:
        return plan.end
    usual = usual_end(birth_date) if birth_date else None
    proposed = usual if usual and usual > plan.start else _after_years(plan.start, HORIZON)
    return min(plan.end or proposed, _after_years(plan.start, _FURTHEST))


def _after_years(day: date, years: relativedelta) -> date:
    """Give the day some years later, as far as the calendar goes."""
    try:
        return day + years
    except (OverflowError, ValueError):
        return date.max


def fit(plan: CarePlan, occupancy: Occupancy, opening: WeeklySchedule, birth_date: date | None = None) -> Fit:
    """Say whether there is room for one more child with `plan` beside those of `occupancy`.

    `opening` are the usual opening hours; an empty week says that they are not known, and every hour will do.
    The times of the plan and of `opening` must be known to the occupancy (see its `minutes`).
    """
    unknown = _unknown(plan, occupancy)
    last = period_end(plan, birth_date)
    if unknown or plan.start is None or last is None:
        return Fit(FitKind.UNKNOWN, first=plan.start, last=last, unknown=unknown)
    # Of weekdays on which it is never open in the period there is nothing to say.
    weekdays = [day for day in plan.schedule.weekdays if occupancy.has_open_day(day, plan.start, last)]
    if not weekdays:
        return Fit(FitKind.UNKNOWN, first=plan.start, last=last, unknown=Message.of("fit_never_open"))
    looked_at = [
        _day_fit(weekday, hours, occupancy, opening, plan.start, last)
        for weekday in weekdays
        for hours in plan.schedule.on(weekday)
    ]
    days = tuple(day for day in looked_at if day is not None)
    if len(days) < len(looked_at):
        return Fit(FitKind.UNKNOWN, first=plan.start, last=last, unknown=Message.of("fit_needs_capacity"))
    return Fit(
        _kind(days, plan.start, last),
        days,
        plan.start,
        last,
        first_start=_first_start(days, plan, occupancy, last),
    )


def _unknown(plan: CarePlan, occupancy: Occupancy) -> Message | None:
    """Say what is missing to tell anything at all: a plan, placements or a number of places."""
    if plan.start is None:
        return Message.of("fit_needs_start")
    if not plan.schedule.names_days_and_hours:
        return Message.of("fit_needs_hours")
    if not occupancy.placements:
        return Message.of("fit_needs_placements")
    return None


def _kind(days: Sequence[DayFit], first: date, last: date) -> FitKind:
    if all(day.fits for day in days):
        return FitKind.FULL
    least = timedelta(days=LEAST_DAYS - 1)
    for day in days:
        until = day.free_until is not None and day.free_until - first >= least
        since = day.free_from is not None and last - day.free_from >= least
        if day.fits or day.parts or until or since:
            return FitKind.PARTIAL
    return FitKind.NONE


def _day_fit(
    weekday: Weekday,
    hours: TimeRange,
    occupancy: Occupancy,
    opening: WeeklySchedule,
    first: date,
    last: date,
) -> DayFit | None:
    """Look at one range of hours; none where the number of places is not known on one of its days."""
    grid = occupancy.grid
    asked = grid.tops_of([hours])
    taken = stretches_of(occupancy, weekday, first, last, asked)
    free = asked if opening.is_empty else asked & grid.tops_of(opening.on(weekday))
    is_outside = free != asked
    for stretch in taken:
        if stretch.full is None:
            return None
        free &= ~stretch.full
    parts = tuple(item for item in grid.ranges(free) if item.minutes >= LEAST_MINUTES or item == hours)
    if not taken:
        return DayFit(weekday, hours, None, is_outside, parts)
    begins = min(stretch.first for stretch in taken)
    ends = max(stretch.last for stretch in taken)
    return DayFit(
        weekday,
        hours,
        _shortage(begins, ends, hours, occupancy),
        is_outside,
        parts,
        free_until=None if is_outside else _before(begins, first, weekday, occupancy),
        free_from=None if is_outside else _after(ends, last, weekday, occupancy),
    )


def stretches_of(
    occupancy: Occupancy, weekday: Weekday, first: date, last: date, within: int | None = None
) -> list[Stretch]:
    """Give the stretches of a weekday in all weeks between two days (see `Occupancy.stretches`)."""
    return [
        stretch for parity in (0, 1) for stretch in occupancy.stretches(weekday, parity, first, last, within)
    ]


def _shortage(begins: date, ends: date, hours: TimeRange, occupancy: Occupancy) -> Shortage:
    """Tell of the first moment at which there is no place, on the first such day."""
    grid, counts = occupancy.grid, occupancy.counts_on(begins)
    places = occupancy.places_on(begins)
    assert places is not None, "what is full has a number of places"
    full = grid.full(counts, grid.limit(places)) & grid.tops_of([hours])
    minute = grid.first_minute(full)
    return Shortage(begins, ends, minute, grid.count_at(counts, minute), places(minute))


def _before(day: date, first: date, weekday: Weekday, occupancy: Occupancy) -> date | None:
    """Give the last open day of that weekday before `day`, from `first` on."""
    return _next_open(day, -1, weekday, occupancy, first, day)


def _after(day: date, last: date, weekday: Weekday, occupancy: Occupancy) -> date | None:
    """Give the first open day of that weekday after `day`, up to `last`."""
    return _next_open(day, 1, weekday, occupancy, day, last)


def _next_open(
    day: date, step: int, weekday: Weekday, occupancy: Occupancy, first: date, last: date
) -> date | None:
    assert Weekday.of(day) is weekday
    # By numbers of days: the calendar ends.
    found = day.toordinal() + 7 * step
    while first.toordinal() <= found <= last.toordinal():
        if not occupancy.is_closed(date.fromordinal(found)):
            return date.fromordinal(found)
        found += 7 * step
    return None


def _first_start(days: Sequence[DayFit], plan: CarePlan, occupancy: Occupancy, last: date) -> date | None:
    """Give the first open day of care from which on nothing is short, with some weeks left."""
    if any(day.is_outside for day in days) or plan.start is None:
        return None
    shortages = [day.shortage.last.toordinal() + 1 for day in days if day.shortage]
    weekdays = set(plan.schedule.weekdays)
    ends = last.toordinal() - (LEAST_DAYS - 1 if shortages else 0)
    for number in range(max(shortages, default=plan.start.toordinal()), ends + 1):
        start = date.fromordinal(number)
        if Weekday.of(start) in weekdays and not occupancy.is_closed(start):
            return start
    return None
