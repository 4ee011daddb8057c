"""What changes in the planning is told soonest first, with what comes free counted from the occupancy."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.domain.capacity import CapacityPart, CapacityRule
from llko_desktop.domain.placement import Phase, Placement
from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.provider import Closure
from llko_desktop.domain.schedule import TimeRange, Weekday
from llko_desktop.services.coming import ChangeKind, Coming
from llko_desktop.services.planning import PlanningView
from llko_desktop.texts.coming_words import change_sentence, rooms_sentence
from llko_desktop.texts.speech import Texts
from tests.helpers.plannings import WEDNESDAY, day, placed, planning
from tests.helpers.requests import offered, plan

ALL_WEEK = "ma-vr 8-18"


def told(view: PlanningView, procedure: Procedure, first: date = WEDNESDAY) -> list[tuple[str, str]]:
    """Give what is said of each change, and of the room after it."""
    texts, coming = Texts("en", procedure), Coming(view, first)
    return [
        (change_sentence(one, view, texts), rooms_sentence(one, coming.rooms_after(one), view.today, texts))
        for one in coming.changes
    ]


def test_a_child_that_stops_frees_its_own_hours(procedure: Procedure) -> None:
    jules = placed("Jules", "di 8-17, do 8-17", end="2026-08-31")
    ada = placed("Ada", ALL_WEEK)
    assert told(planning(procedure, jules, ada), procedure) == [
        ("31 Aug: Jules stops", "Tue, Thu: 1 place(s) free")
    ]


def test_a_place_that_is_taken_at_once_is_not_free(procedure: Procedure) -> None:
    jules = placed("Jules", "di 8-17, do 8-17", end="2026-08-31")
    ben = placed("Ben", "di 12-17", start="2026-09-01")
    assert told(planning(procedure, jules, ben, places=1), procedure) == [
        ("31 Aug: Jules stops", "Tue: no place free; Thu: 1 place(s) free"),
        ("1 Sept: Ben starts", "Tue: no place free"),
    ]


def test_children_beyond_the_places_are_told(procedure: Procedure) -> None:
    start = placed("Ben", "wo 8-12", start="2026-07-01")
    view = planning(procedure, placed("Ada", ALL_WEEK), start, places=1)
    assert told(view, procedure) == [("1 Jul: Ben starts", "Wed: 1 child(ren) too many")]


def test_other_hours_are_told_for_the_days_that_change(procedure: Procedure) -> None:
    phases = (
        Phase(day("2026-01-05"), (parse_schedule("ma 8-17, di 8-12"),)),
        Phase(day("2026-09-07"), (parse_schedule("ma 8-17, wo 8-12"),)),
    )
    view = planning(procedure, Placement("Jules", phases), placed("Ada", "wo 8-18"))
    assert told(view, procedure) == [
        ("7 Sept: Jules comes on other days or hours", "Tue: 2 place(s) free; Wed: no place free")
    ]


def test_weeks_by_turns_are_both_looked_at(procedure: Procedure) -> None:
    weeks = (parse_schedule("ma 8-17"), parse_schedule("di 8-17"))
    jules = Placement("Jules", (Phase(day("2026-01-05"), weeks),), day("2026-08-31"))
    full_in_one_week = Placement("Ben", (Phase(day("2026-01-12"), weeks),))
    rooms = told(planning(procedure, jules, full_in_one_week, places=1), procedure)
    assert rooms == [("31 Aug: Jules stops", "Mon, Tue: 1 place(s) free")]


def test_what_is_closed_then_is_counted_once_it_opens(procedure: Procedure) -> None:
    jules = placed("Jules", "di 8-17", end="2026-07-10")
    holiday = Closure(day("2026-07-13"), day("2026-07-31"))
    assert told(planning(procedure, jules, closures=(holiday,)), procedure) == [
        ("10 Jul: Jules stops", "Tue: 2 place(s) free (from 4 Aug on)"),
        ("13 Jul: closed until 31 Jul", ""),
    ]


def test_a_closing_day_alone(procedure: Procedure) -> None:
    view = planning(procedure, closures=(Closure(day("2026-07-20"), day("2026-07-20")),))
    assert told(view, procedure) == [("20 Jul: closed", "")]


def test_another_number_of_places_is_told_from_and_until(procedure: Procedure) -> None:
    summer = CapacityRule(day("2026-07-01"), 1, day("2026-08-31"))
    view = planning(procedure, placed("Ada", "ma 8-17"), capacity_rules=(summer,))
    assert told(view, procedure) == [
        ("1 Jul: 1 place(s) from then on", "Mon: no place free; Tue, Wed, Thu, Fri: 1 place(s) free"),
        ("1 Sept: 2 place(s) from then on", "Mon: 1 place(s) free; Tue, Wed, Thu, Fri: 2 place(s) free"),
    ]


def test_places_in_a_part_of_the_week_are_told_for_that_part(procedure: Procedure) -> None:
    part = CapacityPart(Weekday.WEDNESDAY, TimeRange(12 * 60, 18 * 60), 1)
    rule = CapacityRule(day("2026-07-01"), 2, parts=(part,))
    view = planning(procedure, placed("Ada", "wo 8-12"), capacity_rules=(rule,))
    assert told(view, procedure) == [("1 Jul: 2 place(s) from then on", "Wed: 1 place(s) free")]


def test_a_hold_that_ends_frees_its_hours_from_the_start_of_its_offer(procedure: Procedure) -> None:
    offer = plan("ma 8-17", start=day("2026-09-07"))
    request = offered(procedure, offer, on=day("2026-06-22"), reply_by=day("2026-07-03"))
    view = planning(procedure, placed("Ada", "ma 8-17"), requests=(request,))
    assert told(view, procedure) == [
        ("3 Jul: the offer for Noor Peeters ends", "Mon: 1 place(s) free (from 7 Sept on)")
    ]


def test_without_a_known_number_of_places_only_the_change_is_told(procedure: Procedure) -> None:
    jules = placed("Jules", "di 8-17", end="2026-08-31")
    assert told(planning(procedure, jules, places=None), procedure) == [("31 Aug: Jules stops", "")]


def test_what_is_only_tried_is_marked(procedure: Procedure) -> None:
    ada = placed("Ada", "ma 8-17", number=3)
    tried = placed("Elias", "di 8-17", start="2026-09-01", reference="OV-1")
    view = planning(procedure, ada).trying([tried], replace(ada, end=day("2026-07-31")))
    assert [said for said, _ in told(view, procedure)] == [
        "31 Jul: Ada (only tried) stops",
        "1 Sept: Elias (only tried) starts",
    ]


@pytest.mark.parametrize(
    ("end", "is_told"),
    [("2026-06-23", False), ("2026-06-24", True), ("2026-12-24", True), ("2026-12-25", False)],
)
def test_half_a_year_is_told_with_both_its_ends(procedure: Procedure, end: str, is_told: bool) -> None:
    view = planning(procedure, placed("Jules", "di 8-17", end=end))
    assert bool(Coming(view, WEDNESDAY).changes) is is_told


def test_the_last_day_of_all_does_not_come(procedure: Procedure) -> None:
    view = planning(procedure, replace(placed("Jules", "di 8-17"), end=date.max))
    assert Coming(view, WEDNESDAY).changes == ()


@given(st.data())
def test_what_is_told_free_is_what_the_planning_has_on_that_day(procedure: Procedure, data) -> None:
    hours = st.sampled_from(["ma 8-12", "ma 8-17, di 9:07-12", "di 12-18", "wo vr 8-18"])
    children = data.draw(st.lists(st.tuples(hours, st.integers(0, 120), st.integers(0, 120)), max_size=6))
    placements = [
        placed(f"Kind {number}", week, str(WEDNESDAY + timedelta(days=min(begin, end))), str(
            WEDNESDAY + timedelta(days=max(begin, end))
        ))
        for number, (week, begin, end) in enumerate(children)
    ]  # fmt: skip
    coming = Coming(view := planning(procedure, *placements), WEDNESDAY)
    days = [one.day for one in coming.changes]
    assert days == sorted(days)
    for change in coming.changes:
        child = change.placement
        assert child is not None
        for room in coming.rooms_after(change):
            days_then = (change.since + timedelta(days=later) for later in range(100))
            open_then = [
                one for one in days_then if one.weekday() == room.weekday and not view.is_closed(one)
            ]
            told = min(open_then)
            free = [
                part.free
                for part in view.room_on(told)
                if any(item.overlaps(part.hours) for item in child.phases[0].on(told))
            ]
            assert room.free == min(free)
            assert room.first == told


def test_the_kinds_of_one_day_are_told_in_the_order_of_their_names(procedure: Procedure) -> None:
    ends = placed("Zoë", "di 8-17", end="2026-08-31")
    view = planning(procedure, placed("Ben", "di 8-17", start="2026-08-31"), ends, replace(ends, child="Ada"))
    changes = Coming(view, WEDNESDAY).changes
    assert [(one.kind, one.placement and one.placement.child) for one in changes] == [
        (ChangeKind.ENDS, "Ada"),
        (ChangeKind.ENDS, "Zoë"),
        (ChangeKind.STARTS, "Ben"),
    ]
