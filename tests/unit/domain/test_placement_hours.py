"""Hours that are moved by hand hold on one day or from then on, and on no other day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.domain.placement import Absence, Phase, Placement, TrialDay
from llko_desktop.domain.placement_hours import (
    Edge,
    comes_again,
    moved,
    replaced,
    with_hours_from,
    with_hours_on,
)
from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.schedule import MINUTES_A_DAY, TimeRange, Weekday

START = date(2026, 8, 31)
WEEKS = ("ma-vr 8-17", "ma 8-12, do 9-16", "wo 7:30-18, vr 8-12 13-17")
NEW = (TimeRange(600, 660),)
AHEAD = 150


@st.composite
def placements(draw: st.DrawFn) -> Placement:
    starts = sorted(draw(st.sets(st.integers(0, 100), min_size=1, max_size=3)))
    weeks = st.lists(st.sampled_from(WEEKS).map(parse_schedule), min_size=1, max_size=2).map(tuple)
    phases = tuple(Phase(START + timedelta(days=days), draw(weeks)) for days in starts)
    end = draw(st.none() | st.integers(0, 60).map(lambda days: phases[-1].start + timedelta(days=days)))
    return Placement("Nora", phases, end)


def days_of(placement: Placement) -> list[date]:
    """Give the days on which there are hours to be moved."""
    days = [START + timedelta(days=place) for place in range(AHEAD)]
    return [day for day in days if placement.hours_on(day)]


@given(placements(), st.data())
def test_for_one_day_no_other_day_changes(placement: Placement, data: st.DataObject) -> None:
    day = data.draw(st.sampled_from(days_of(placement) or [START]))
    changed = with_hours_on(placement, day, NEW)
    assert changed.hours_on(day) == NEW
    for other in (START + timedelta(days=place) for place in range(AHEAD)):
        if other != day:
            assert changed.hours_on(other) == placement.hours_on(other)


@given(placements(), st.data())
def test_from_a_day_on_only_its_weekday_changes_to_the_next_phase(
    placement: Placement, data: st.DataObject
) -> None:
    days = days_of(placement)
    if not days:
        return
    day = data.draw(st.sampled_from(days))
    changed = with_hours_from(placement, day, NEW)
    phase, last = next(
        (phase, last)
        for phase, first, last in placement.spans()
        if first <= day and (not last or day <= last)
    )
    every = 7 * len(phase.weeks)
    for other in (START + timedelta(days=place) for place in range(AHEAD)):
        is_of = other >= day and (not last or other <= last) and (other - day).days % every == 0
        assert changed.hours_on(other) == (NEW if is_of else placement.hours_on(other))


@given(st.integers(0, 1425), st.integers(1, 1440), st.sampled_from(Edge), st.integers(-2000, 2000))
def test_moved_hours_stay_within_the_day_and_last_a_quarter(
    start: int, length: int, edge: Edge, minutes: int
) -> None:
    hours = TimeRange(start, min(MINUTES_A_DAY, start + length))
    after = moved(hours, edge, minutes)
    if edge is Edge.WHOLE:
        assert after.minutes == hours.minutes
    elif edge is Edge.START:
        assert after.end == hours.end
    else:
        assert after.start == hours.start
    assert after.minutes >= min(15, hours.minutes, MINUTES_A_DAY - start) or after.start == 0


@pytest.mark.parametrize(
    ("edge", "minutes", "expected"),
    [
        (Edge.START, 7, (480, 1020)),
        (Edge.START, 8, (495, 1020)),
        (Edge.START, -500, (0, 1020)),
        (Edge.START, 900, (1005, 1020)),
        (Edge.END, -20, (480, 1005)),
        (Edge.END, 900, (480, 1440)),
        (Edge.END, -900, (480, 495)),
        (Edge.WHOLE, 30, (510, 1050)),
        (Edge.WHOLE, 900, (900, 1440)),
        (Edge.WHOLE, -900, (0, 540)),
    ],
)
def test_hours_go_to_a_quarter(edge: Edge, minutes: int, expected: tuple[int, int]) -> None:
    assert moved(TimeRange(480, 1020), edge, minutes) == TimeRange(*expected)


def test_hours_that_touch_others_are_one() -> None:
    morning, afternoon = TimeRange(480, 720), TimeRange(780, 1020)
    assert replaced((morning, afternoon), morning, TimeRange(480, 780)) == (TimeRange(480, 1020),)
    assert replaced((morning, afternoon), afternoon, TimeRange(840, 1020)) == (morning, TimeRange(840, 1020))


@pytest.mark.parametrize(
    ("placement", "day", "again"),
    [
        (Placement("A", (Phase(START, (parse_schedule("ma 8-17"),)),)), START, True),
        (Placement("A", (Phase(START, (parse_schedule("ma 8-17"),)),), START + timedelta(6)), START, False),
        (Placement("A", (Phase(START, (parse_schedule("ma 8-17"),)),), START + timedelta(7)), START, True),
        (
            Placement("A", (Phase(START, (parse_schedule("ma 8-17"),) * 2),), START + timedelta(13)),
            START,
            False,
        ),
        (
            Placement(
                "A",
                (
                    Phase(START, (parse_schedule("ma 8-17"),)),
                    Phase(START + timedelta(3), (parse_schedule("vr 8-9"),)),
                ),
            ),
            START,
            False,
        ),
        (
            Placement("A", (Phase(START, (parse_schedule("ma 8-17"),)),), trial_days=(TrialDay(START, NEW),)),
            START,
            False,
        ),
    ],
)
def test_it_is_asked_only_where_the_hours_come_again(placement: Placement, day: date, again: bool) -> None:
    assert comes_again(placement, day) is again


def test_an_absence_keeps_its_days_free() -> None:
    away = Absence(START + timedelta(7), START + timedelta(7))
    placement = Placement("A", (Phase(START, (parse_schedule("ma 8-17"),)),), absences=(away,))
    changed = with_hours_from(placement, START, NEW)
    assert [changed.hours_on(START + timedelta(7 * week)) for week in range(3)] == [NEW, (), NEW]
    assert Weekday.of(START) is Weekday.MONDAY
