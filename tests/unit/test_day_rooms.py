"""The fewest places that are free on a day agree with what the planning tells of its parts."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.domain.capacity import CapacityPart, CapacityRule
from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.provider import Closure, OpeningException
from llko_desktop.domain.schedule import TimeRange, Weekday
from llko_desktop.services.day_rooms import DayRooms, DayState
from llko_desktop.texts.day_room_words import day_sentences, day_sign, day_word
from llko_desktop.texts.speech import Texts
from tests.helpers.plannings import WEDNESDAY, day, placed, planning
from tests.helpers.requests import offered, plan

MONDAY = date(2026, 8, 17)


def test_what_is_taken_is_told_apart_in_the_fullest_hours(procedure: Procedure) -> None:
    offer = plan("ma 10-12", start=day("2026-08-03"))
    request = offered(procedure, offer, on=day("2026-06-22"), reply_by=day("2026-07-03"))
    view = planning(procedure, placed("Ada", "ma 8-17"), places=4, requests=(request,))
    view = view.trying([placed("Elias", "ma 11-18", reference="OV-9")])
    room = DayRooms(view).on(MONDAY).room
    assert room is not None
    assert (room.placed, room.held, room.tried, room.free) == (1, 1, 1, 1)
    assert room.hours.start == 11 * 60
    without = DayRooms(view, without=request.reference)
    assert without.free_in(MONDAY, [TimeRange(8 * 60, 18 * 60)]) == (2, 3)


@pytest.mark.parametrize(
    ("on", "state", "word", "sign"),
    [
        ("2026-08-17", DayState.OPEN, "full", "0"),
        ("2026-08-18", DayState.OPEN, "1 free", "1"),
        ("2026-08-19", DayState.OPEN, "1 too many", "−1"),
        ("2026-08-20", DayState.CLOSED, "closed", "✕"),
        ("2026-07-21", DayState.CLOSED, "closed", "✕"),
        ("2026-08-22", DayState.NOT_OPEN, "", ""),
        ("2026-08-23", DayState.OPEN, "full", "0"),
    ],
)
def test_a_day_in_a_word(procedure: Procedure, on: str, state: DayState, word: str, sign: str) -> None:
    children = (placed("Ada", "ma 8-12, wo 8-17, zo 9-10"), placed("Ben", "wo 16-18"))
    closed = (Closure(day("2026-08-20"), day("2026-08-20")),)
    found = DayRooms(planning(procedure, *children, places=1, closures=closed)).on(day(on))
    assert (found.state, day_word(found), day_sign(found)) == (state, word, sign)


@pytest.mark.parametrize("places", [None, 2])
def test_nothing_is_called_full_or_free_before_it_is_known(procedure: Procedure, places: int | None) -> None:
    children = (placed("Ada", "ma 8-12"),) if places is None else ()
    view = planning(procedure, *children, places=places)
    found = DayRooms(view).on(MONDAY)
    assert (found.state, day_word(found), day_sign(found)) == (DayState.UNKNOWN, "not known", "?")
    said = day_sentences(MONDAY, found, view, Texts("en", procedure))
    why = "how many places you have" if places is None else "nobody is placed yet"
    assert why in said
    assert "full" not in said


def test_a_day_in_sentences(procedure: Procedure) -> None:
    view = planning(procedure, placed("Ada", "ma 8-12, di 8-18"), placed("Ben", "ma 9-12"))
    texts, rooms = Texts("en", procedure), DayRooms(view)

    def said(of: str) -> str:
        return day_sentences(day(of), rooms.on(day(of)), view, texts)

    assert said("2026-08-17") == (
        "Monday 17 August 2026: full in the fullest hours.\n8–9: 1 free\n9–12: full\n12–18: 2 free"
    )
    assert said("2026-08-18") == "Tuesday 18 August 2026: 1 free all day."
    assert said("2026-08-22") == "Saturday 22 August 2026: not open."
    assert said("2026-07-21").startswith("Tuesday 21 July 2026: closed")


def test_other_opening_hours_of_a_day_count_to_the_minute(procedure: Procedure) -> None:
    late = OpeningException(MONDAY, MONDAY, (TimeRange(17 * 60 + 7, 19 * 60),))
    view = planning(procedure, placed("Ada", "ma 8-17:10"), places=1, opening_exceptions=(late,))
    assert DayRooms(view).free_in(MONDAY, view.provider.hours_on(MONDAY)) == (0, 1)
    assert day_word(DayRooms(view).on(MONDAY)) == "full"


@given(st.data())
def test_the_fewest_are_those_of_the_parts_of_the_day(procedure: Procedure, data) -> None:
    hours = st.sampled_from(["ma 8-12", "ma-vr 8-18", "di 9:07-12:01, zo 9-10", "wo vr 12-18"])
    weeks = data.draw(st.lists(hours, min_size=1, max_size=5))
    rule = CapacityRule(day("2026-07-06"), 3, parts=(CapacityPart(Weekday.FRIDAY, TimeRange(780, 900), 1),))
    children = [
        placed(f"Kind {number}", week, str(WEDNESDAY + timedelta(days=data.draw(st.integers(-20, 20)))))
        for number, week in enumerate(weeks)
    ]
    view = planning(
        procedure, *children, capacity_rules=(rule,), opening=parse_schedule("ma-vr 8-12:20 13-18")
    )
    rooms = DayRooms(view)
    for place in range(30):
        on = WEDNESDAY + timedelta(days=place)
        parts, found = view.room_on(on), rooms.on(on)
        assert (found.state is DayState.OPEN) == bool(parts)
        if found.room is not None:
            assert found.room.free == min(part.free for part in parts if part.free is not None)
