"""More children than places are found as a plain count of every minute of every day finds them."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from llko_desktop.domain.capacity import Capacity
from llko_desktop.domain.occupancy import Occupancy
from llko_desktop.domain.overbooking import overfull
from llko_desktop.domain.placement import Phase, Placement
from llko_desktop.domain.schedule import Weekday, WeeklySchedule
from tests.helpers.plain_planning import counted, places
from tests.helpers.planning_strategies import capacities, weeks

FIRST = date(2026, 6, 24)
LAST = FIRST + timedelta(days=27)
_STARTS = st.integers(-14, 20).map(lambda days: FIRST + timedelta(days=days))


def _placement(start: date, turns: list[WeeklySchedule]) -> Placement:
    return Placement("Lou", (Phase(start, tuple(turns)),))


_WEEKS = st.lists(weeks(least=1), min_size=1, max_size=2)
_PLACED = st.lists(st.builds(_placement, _STARTS, _WEEKS), max_size=4)


@settings(max_examples=60, deadline=None)
@given(placements=_PLACED, capacity=capacities(FIRST), own=st.integers(0, 4))
def test_it_agrees_with_a_plain_count(placements: list[Placement], capacity: Capacity, own: int) -> None:
    mine = placements[:own]
    occupancy = Occupancy(placements, capacity)
    found = overfull(FIRST, LAST, occupancy, Occupancy(mine, capacity) if mine else None)
    most: dict[date, int] = {}
    for number in range((LAST - FIRST).days + 1):
        day = FIRST + timedelta(days=number)
        counts, asked = counted(placements, day), counted(mine, day)
        over = [
            children - places(capacity, day, minute)
            for minute, children in enumerate(counts)
            if asked[minute] or not mine
        ]
        if over and max(over) > 0:
            most[day] = max(over)
    assert [one.weekday for one in found] == sorted({Weekday.of(day) for day in most})
    for one in found:
        days = [day for day in most if Weekday.of(day) is one.weekday]
        assert (one.first, one.last) == (min(days), max(days))
        assert one.most == max(most[day] for day in days)
        assert counted(placements, one.first)[one.minute] == one.children > one.places
        assert one.places == places(capacity, one.first, one.minute)


def test_nothing_is_said_where_places_are_not_known_or_the_days_are_over() -> None:
    assert overfull(FIRST, LAST, Occupancy((), Capacity())) == ()
    assert overfull(LAST, FIRST, Occupancy((), Capacity.of(1))) == ()
