"""R2 and R7 told a second time, as plainly as can be: children counted minute by minute, day by day."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from llko_desktop.domain.capacity import Capacity
from llko_desktop.domain.fit import LEAST_DAYS, LEAST_MINUTES, FitKind
from llko_desktop.domain.placement import Placement
from llko_desktop.domain.schedule import MINUTES_A_DAY, CarePlan, TimeRange, Weekday, WeeklySchedule


def counted(placements: Sequence[Placement], day: date) -> list[int]:
    """Count who is there in each of the 1,440 minutes of a day."""
    counts = [0] * MINUTES_A_DAY
    for placement in placements:
        for item in hours_of(placement, day):
            for minute in range(item.start, item.end):
                counts[minute] += 1
    return counts


def hours_of(placement: Placement, day: date) -> tuple[TimeRange, ...]:
    """Look up the hours of a child on a day."""
    for absence in placement.absences:
        if absence.first <= day <= absence.last:
            return ()
    for trial in placement.trial_days:
        if trial.day == day:
            return trial.hours
    if placement.end is not None and day > placement.end:
        return ()
    in_force = [phase for phase in placement.phases if phase.start <= day]
    if not in_force:
        return ()
    phase = in_force[-1]
    monday = phase.start - timedelta(days=phase.start.weekday())
    weeks_since = (day - timedelta(days=day.weekday()) - monday).days // 7
    return phase.weeks[weeks_since % len(phase.weeks)].days[day.weekday()]


def places(capacity: Capacity, day: date, minute: int) -> int:
    """Look up the places of a moment."""
    rule = [rule for rule in capacity.rules if rule.first <= day and (rule.last is None or day <= rule.last)][
        -1
    ]
    found = rule.places
    for part in rule.parts:
        if part.weekday == day.weekday() and part.hours.start <= minute < part.hours.end:
            found = part.places
    return found


def plain_fit(
    plan: CarePlan,
    last: date,
    placements: Sequence[Placement],
    capacity: Capacity,
    is_closed: Callable[[date], bool],
    opening: WeeklySchedule,
) -> dict[str, object]:
    """Say what `domain.fit.fit` should, by looking at every minute of every day."""
    assert plan.start is not None
    asked = [day for day in _days(plan.start, last) if plan.schedule.days[day.weekday()]]
    if all(is_closed(day) for day in asked):
        return {"kind": FitKind.UNKNOWN, "days": [], "first_start": None}
    days, verdicts = [], []
    for weekday in Weekday:
        for hours in plan.schedule.days[weekday]:
            care_days = [
                day for day in _days(plan.start, last) if day.weekday() == weekday and not is_closed(day)
            ]
            if not care_days:
                continue
            minutes = range(hours.start, hours.end)
            counts = {day: counted(placements, day) for day in care_days}
            bad = {
                day: [m for m in minutes if counts[day][m] >= places(capacity, day, m)] for day in care_days
            }
            short = [day for day in care_days if bad[day]]
            outside = {m for m in minutes if not opening.is_empty and not _open(opening, weekday, m)}
            blocked = outside.union(*bad.values())
            parts = _runs([m for m in minutes if m not in blocked], hours)
            fits = not short and not outside
            before = [day for day in care_days if short and day < short[0]]
            after = [day for day in care_days if short and day > short[-1]]
            until = before[-1] if before and not outside else None
            since = after[0] if after and not outside else None
            days.append(
                {
                    "weekday": weekday,
                    "hours": hours,
                    "fits": fits,
                    "outside": bool(outside),
                    "moment": (short[0], bad[short[0]][0]) if short else None,
                    "count": counts[short[0]][bad[short[0]][0]] if short else None,
                    "last": short[-1] if short else None,
                    "parts": parts,
                    "until": until,
                    "since": since,
                }
            )
            long_enough = (until is not None and (until - plan.start).days + 1 >= LEAST_DAYS) or (
                since is not None and (last - since).days + 1 >= LEAST_DAYS
            )
            verdicts.append((fits, bool(parts) or long_enough or fits))
    if all(fits for fits, _ in verdicts):
        kind = FitKind.FULL
    elif any(some for _, some in verdicts):
        kind = FitKind.PARTIAL
    else:
        kind = FitKind.NONE
    return {"kind": kind, "days": days, "first_start": _first_start(plan, last, days, is_closed)}


def plain_alternatives(
    plan: CarePlan,
    last: date,
    placements: Sequence[Placement],
    capacity: Capacity,
    is_closed: Callable[[date], bool],
    opening: WeeklySchedule,
    instead: tuple[Weekday, TimeRange],
) -> set[tuple[Weekday, TimeRange]]:
    """Give all hours as long as `instead` that are free on every such day, for known opening hours."""
    assert plan.start is not None
    found = set()
    asked, hours = instead
    for weekday in Weekday:
        care_days = [
            day for day in _days(plan.start, last) if day.weekday() == weekday and not is_closed(day)
        ]
        counts = {day: counted(placements, day) for day in care_days}
        for start in range(hours.start % 15, MINUTES_A_DAY - hours.minutes + 1, 15):
            minutes = range(start, start + hours.minutes)
            other = [item for item in plan.schedule.days[weekday] if (weekday, item) != instead]
            touches = any(item.start <= minutes.stop and start <= item.end for item in other)
            if care_days and not touches and (weekday, start) != (asked, hours.start):
                free = all(counts[day][m] < places(capacity, day, m) for day in care_days for m in minutes)
                if free and all(_open(opening, weekday, m) for m in minutes):
                    found.add((weekday, TimeRange(start, start + hours.minutes)))
    return found


def _first_start(
    plan: CarePlan, last: date, days: list[dict[str, object]], is_closed: Callable[[date], bool]
) -> date | None:
    if any(day["outside"] for day in days):
        return None
    assert plan.start is not None
    for start in _days(plan.start, last):
        is_care = plan.schedule.days[start.weekday()] and not is_closed(start)
        left = (last - start).days + 1
        if any(day["last"] for day in days) and left < LEAST_DAYS:
            return None
        if is_care and all(day["last"] is None or day["last"] < start for day in days):  # type: ignore[operator]
            return start
    return None


def _days(first: date, last: date) -> list[date]:
    return [first + timedelta(days=number) for number in range((last - first).days + 1)]


def _open(opening: WeeklySchedule, weekday: Weekday, minute: int) -> bool:
    return any(item.start <= minute < item.end for item in opening.days[weekday])


def _runs(minutes: list[int], hours: TimeRange) -> tuple[TimeRange, ...]:
    runs: list[list[int]] = []
    for minute in minutes:
        if runs and runs[-1][-1] == minute - 1:
            runs[-1].append(minute)
        else:
            runs.append([minute])
    return tuple(
        TimeRange(run[0], run[-1] + 1)
        for run in runs
        if len(run) >= LEAST_MINUTES or len(run) == hours.minutes
    )
