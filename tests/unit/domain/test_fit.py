"""Whether there is room, held against a count of every minute of every day (R2, R7)."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from llko_desktop.domain.alternatives import alternatives
from llko_desktop.domain.fit import Fit, FitKind, fit
from llko_desktop.domain.occupancy import Occupancy
from llko_desktop.domain.schedule import MINUTES_A_DAY
from tests.helpers.plain_planning import plain_alternatives, plain_fit
from tests.helpers.planning_strategies import USUAL, Case, cases


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


def agree(case: Case) -> None:
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
    """The generated cases would say little if all of them were full; unknown is where it never is open."""
    seen = set()

    @settings(max_examples=300, deadline=None, database=None, suppress_health_check=QUIET)
    @given(cases())
    def collect(case) -> None:
        plan, others, capacity, closed, opening = case
        minutes = {time for day in plan.schedule.days for item in day for time in (item.start, item.end)}
        seen.add(fit(plan, Occupancy(others, capacity, closed.__contains__, minutes), opening).kind)

    collect()
    assert seen == {FitKind.FULL, FitKind.PARTIAL, FitKind.NONE, FitKind.UNKNOWN}
