"""Place-hours taken within opening hours, against a count of every minute of every day (R13)."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.domain.capacity import Capacity, CapacityRule
from llko_desktop.domain.occupancy import Occupancy
from llko_desktop.domain.placement import Placement
from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.schedule import TimeRange, WeeklySchedule
from llko_desktop.domain.taken_hours import TakenHours, taken_hours
from tests.helpers.plain_planning import counted, places
from tests.helpers.planning_strategies import placements, weeks
from tests.helpers.plannings import placed

MONDAY = date(2026, 3, 2)
OPEN = parse_schedule("ma-vr 7:30-18")


def _hours(week: WeeklySchedule):  # type: ignore[no-untyped-def]
    def opening(day: date) -> tuple[TimeRange, ...]:
        return week.days[day.weekday()]

    return opening


@given(st.lists(placements(MONDAY), min_size=1, max_size=4), weeks(), st.integers(1, 3), st.integers(0, 16))
def test_every_minute_is_counted(
    placed_here: list[Placement], week: WeeklySchedule, most: int, days: int
) -> None:
    capacity, last = Capacity.of(most), MONDAY + timedelta(days)
    found = taken_hours(Occupancy(placed_here, capacity), _hours(week), MONDAY, last)
    taken = there = 0
    for number in range(days + 1):
        day = MONDAY + timedelta(number)
        present = counted(placed_here, day)
        for hours in week.days[day.weekday()]:
            for minute in range(hours.start, hours.end):
                there += places(capacity, day, minute)
                taken += min(places(capacity, day, minute), present[minute])
    assert found == TakenHours(taken, there)


def test_closed_days_have_no_places_and_one_too_many_takes_none() -> None:
    children = [placed(f"Kind {number}", "ma 8-18, di 8-18") for number in range(3)]
    occupancy = Occupancy(children, Capacity.of(2), lambda day: day == MONDAY)
    found = taken_hours(occupancy, _hours(OPEN), MONDAY, MONDAY + timedelta(6))
    assert found == TakenHours(2 * 600, 4 * 2 * 630)
    assert found.share == Fraction(1200, 5040)
    closed = taken_hours(occupancy, _hours(OPEN), MONDAY, MONDAY)
    assert closed == TakenHours(0, 0)
    assert closed.share is None


def test_nobody_can_tell_without_places_or_without_children() -> None:
    child = placed("Kind", "ma 8-18")
    later = Capacity((CapacityRule(MONDAY + timedelta(1), 4),))
    for occupancy in (
        Occupancy([child], Capacity()),
        Occupancy([], Capacity.of(2)),
        Occupancy([child], later),
    ):
        assert taken_hours(occupancy, _hours(OPEN), MONDAY, MONDAY + timedelta(3)) is None
