"""Changes the hours of a placement by hand: on one day alone, or from that day on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from enum import Enum

from llko_desktop.domain.day_grid import QUARTER
from llko_desktop.domain.placement import Phase, Placement, TrialDay, week_number
from llko_desktop.domain.schedule import MINUTES_A_DAY, TimeRange, Weekday, WeeklySchedule

_TWO_WEEKS = timedelta(days=14)


class Edge(Enum):
    """What of some hours is moved: when they begin, when they end, or both alike."""

    START = "start"
    END = "end"
    WHOLE = "whole"


def moved(hours: TimeRange, edge: Edge, minutes: int) -> TimeRange:
    """Give hours moved by so many minutes, to a quarter of an hour within the day; one is left at least.

    Moved as a whole they are as long as they were.
    """
    if edge is Edge.START:
        return TimeRange(max(0, min(hours.end - QUARTER, _quarter(hours.start + minutes))), hours.end)
    if edge is Edge.END:
        last = max(hours.start + QUARTER, _quarter(hours.end + minutes))
        return TimeRange(hours.start, min(MINUTES_A_DAY, last))
    start = max(0, min(MINUTES_A_DAY - hours.minutes, _quarter(hours.start + minutes)))
    return TimeRange(start, start + hours.minutes)


def replaced(hours: Iterable[TimeRange], before: TimeRange, after: TimeRange) -> tuple[TimeRange, ...]:
    """Give the hours of a day with one range of them in another place; those that then touch are one."""
    ranges = [after if item == before else item for item in hours]
    return WeeklySchedule.of({Weekday.MONDAY: ranges}).on(Weekday.MONDAY)


def comes_again(placement: Placement, day: date) -> bool:
    """Say whether the hours of a day hold on a later one too, so that there is a choice what to change."""
    if any(trial.day == day for trial in placement.trial_days):
        return False
    phase, last = _in_force(placement, day)
    following = day + (timedelta(days=7) if len(phase.weeks) == 1 else _TWO_WEEKS)
    return last is None or following <= last


def with_hours_on(placement: Placement, day: date, hours: tuple[TimeRange, ...]) -> Placement:
    """Give a placement with other hours on one day alone, as a trial day has them."""
    others = [trial for trial in placement.trial_days if trial.day != day]
    days = sorted((*others, TrialDay(day, hours)), key=lambda trial: trial.day)
    return replace(placement, trial_days=tuple(days))


def with_hours_from(placement: Placement, day: date, hours: tuple[TimeRange, ...]) -> Placement:
    """Give a placement with other hours on the weekday of a day, from that day on to its next phase.

    Of two weeks that take turns, only the one of that day changes.
    """
    phase, _ = _in_force(placement, day)
    number = week_number(day)
    weeks = [phase.week_of((number + turn) % 2) for turn in range(len(phase.weeks))]
    by_day = dict(zip(Weekday, weeks[0].days, strict=True))
    weeks[0] = WeeklySchedule.of(by_day | {Weekday.of(day): hours})
    changed = Phase(day, tuple(weeks))
    phases = [one for one in placement.phases if one.start != day]
    return replace(placement, phases=tuple(sorted((*phases, changed), key=lambda one: one.start)))


def _in_force(placement: Placement, day: date) -> tuple[Phase, date | None]:
    """Give the phase of a day and its last day; `ValueError` for a day of none."""
    for phase, first, last in placement.spans():
        if first <= day and (last is None or day <= last):
            return phase, last
    raise ValueError("no phase holds on this day")


def _quarter(minute: int) -> int:
    """Give the quarter of an hour that is nearest; of two as near, the later one."""
    return (minute + QUARTER // 2) // QUARTER * QUARTER
