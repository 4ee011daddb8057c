"""Whether there is room, held against a count of every minute of every day (R2, R7)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from llko_desktop.domain.alternatives import alternatives
from llko_desktop.domain.capacity import Capacity, CapacityPart, CapacityRule
from llko_desktop.domain.fit import Fit, FitKind, fit
from llko_desktop.domain.occupancy import Occupancy
from llko_desktop.domain.placement import Absence, Phase, Placement, TrialDay
from llko_desktop.domain.schedule import MINUTES_A_DAY, CarePlan, TimeRange, Weekday, WeeklySchedule
from tests.helpers.plain_planning import plain_alternatives, plain_fit

# Around a leap day, both days on which the clock changes, and the turn of a year.
STARTS = (date(2028, 2, 14), date(2026, 3, 16), date(2026, 10, 12), date(2026, 12, 14))
DAY = timedelta(days=1)


@st.composite
def ranges(draw: st.DrawFn) -> TimeRange:
    """Hours of a day; mostly of whole quarters, at times to the minute."""
    unit = draw(st.sampled_from([60, 60, 15, 7]))
    start = draw(st.integers(6 * 60 // unit, 15 * 60 // unit))
    return TimeRange(start * unit, (start + draw(st.integers(1, 8 * 60 // unit))) * unit)


@st.composite
def weeks(draw: st.DrawFn, least: int = 0) -> WeeklySchedule:
    some = st.lists(ranges(), min_size=1, max_size=2)
    return WeeklySchedule.of(
        draw(st.dictionaries(st.sampled_from(list(Weekday)[:5]), some, min_size=least, max_size=3))
    )


@st.composite
def placements(draw: st.DrawFn, around: date) -> Placement:
    def day() -> date:
        return around + draw(st.integers(-30, 60)) * DAY

    starts = sorted({day() for _ in range(draw(st.integers(1, 2)))})
    phases = []
    for start in starts:
        pair = (draw(weeks(least=1)), draw(weeks())) if draw(st.booleans()) else (draw(weeks(least=1)),)
        phases.append(Phase(start, pair))
    end = starts[-1] + draw(st.integers(0, 60)) * DAY if draw(st.booleans()) else None
    trials = {day(): (draw(ranges()),) for _ in range(draw(st.integers(0, 2)))}
    absences = []
    for _ in range(draw(st.integers(0, 2))):
        first = day()
        absences.append(Absence(first, first + draw(st.integers(0, 20)) * DAY))
    return Placement(
        "kind",
        tuple(phases),
        end,
        tuple(TrialDay(on, hours) for on, hours in trials.items()),
        tuple(absences),
    )


@st.composite
def capacities(draw: st.DrawFn, around: date) -> Capacity:
    rules = [CapacityRule(date.min, draw(st.integers(1, 4)))]
    for _ in range(draw(st.integers(0, 2))):
        first = around + draw(st.integers(-10, 40)) * DAY
        last = first + draw(st.integers(0, 20)) * DAY if draw(st.booleans()) else None
        part = st.builds(CapacityPart, st.sampled_from(Weekday), ranges(), st.integers(0, 3))
        parts = draw(st.lists(part, max_size=2))
        rules.append(CapacityRule(first, draw(st.integers(1, 4)), last, tuple(parts)))
    return Capacity(tuple(rules))


@st.composite
def cases(draw: st.DrawFn) -> tuple[CarePlan, list[Placement], Capacity, frozenset[date], WeeklySchedule]:
    around = draw(st.sampled_from(STARTS))
    start = around + draw(st.integers(0, 9)) * DAY
    plan = CarePlan(start, start + draw(st.integers(0, 45)) * DAY, draw(weeks(least=1)))
    others = draw(st.lists(placements(around), min_size=1, max_size=6))
    closed = frozenset(around + number * DAY for number in draw(st.sets(st.integers(0, 40), max_size=6)))
    opening = draw(st.sampled_from([WeeklySchedule(), USUAL]))
    return plan, others, draw(capacities(around)), closed, opening


def told(result: Fit) -> dict[str, object]:
    """Put what the engine says in the shape of the plain count."""
    days = [
        {
            "weekday": day.weekday,
            "hours": day.hours,
            "fits": day.fits,
            "outside": day.is_outside,
            "moment": (day.shortage.day, day.shortage.minute) if day.shortage else None,
            "count": day.shortage.present if day.shortage else None,
            "last": day.shortage.last if day.shortage else None,
            "parts": day.parts,
            "until": day.free_until,
            "since": day.free_from,
        }
        for day in result.days
    ]
    return {"kind": result.kind, "days": days, "first_start": result.first_start}


def agree(case: tuple[CarePlan, list[Placement], Capacity, frozenset[date], WeeklySchedule]) -> None:
    plan, others, capacity, closed, opening = case
    minutes = {time for day in plan.schedule.days for item in day for time in (item.start, item.end)}
    occupancy = Occupancy(others, capacity, closed.__contains__, minutes)
    assert plan.end is not None
    expected = plain_fit(plan, plan.end, others, capacity, closed.__contains__, opening)
    assert told(fit(plan, occupancy, opening)) == expected


@settings(max_examples=100, deadline=None)
@given(cases(), st.integers(0, 4))
def test_children_beside_others_are_counted_as_all_of_them(case, few: int) -> None:
    plan, others, capacity, closed, _ = case
    assert plan.start is not None
    minutes = {time for day in plan.schedule.days for item in day for time in (item.start, item.end)}
    together = Occupancy(others[:few], capacity, closed.__contains__, minutes).beside(others[few:])
    whole = Occupancy(others, capacity, closed.__contains__, minutes)
    assert together.placements == whole.placements
    for number in range(120):
        day = plan.start + timedelta(number)
        for minute in range(0, MINUTES_A_DAY, 5):
            assert together.count_on(day, minute) == whole.count_on(day, minute)


USUAL = WeeklySchedule.of({day: [TimeRange(7 * 60, 18 * 60)] for day in list(Weekday)[:5]})
QUIET = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]


@settings(max_examples=300, deadline=None, suppress_health_check=QUIET)
@given(cases())
def test_the_engine_and_a_count_of_every_minute_agree(case) -> None:
    agree(case)


@pytest.mark.slow
@settings(max_examples=6000, deadline=None, suppress_health_check=QUIET)
@given(cases())
def test_they_agree_on_thousands_of_cases(case) -> None:
    agree(case)


@settings(max_examples=60, deadline=None, suppress_health_check=QUIET)
@given(cases())
def test_alternatives_are_all_that_is_free_and_nearest_first(case) -> None:
    plan, others, capacity, closed, _ = case
    minutes = {time for day in plan.schedule.days for item in day for time in (item.start, item.end)}
    occupancy = Occupancy(others, capacity, closed.__contains__, minutes)
    result = fit(plan, occupancy, USUAL)
    offered = alternatives(result, plan.schedule, occupancy, USUAL, most=1000)
    assert plan.end is not None
    for day in result.days:
        if day.fits:
            continue
        mine = [one for one in offered if one.instead == day]
        away = [120 * abs(o.weekday - day.weekday) + abs(o.hours.start - day.hours.start) for o in mine]
        assert away == sorted(away)
        expected = plain_alternatives(
            plan, plan.end, others, capacity, closed.__contains__, USUAL, (day.weekday, day.hours)
        )
        assert {(one.weekday, one.hours) for one in mine} == expected


def test_fit_kinds_are_all_met() -> None:
    """The generated cases would say little if all of them were full."""
    seen = set()

    @settings(max_examples=300, deadline=None, database=None, suppress_health_check=QUIET)
    @given(cases())
    def collect(case) -> None:
        plan, others, capacity, closed, opening = case
        minutes = {time for day in plan.schedule.days for item in day for time in (item.start, item.end)}
        seen.add(fit(plan, Occupancy(others, capacity, closed.__contains__, minutes), opening).kind)

    collect()
    assert seen == {FitKind.FULL, FitKind.PARTIAL, FitKind.NONE}
