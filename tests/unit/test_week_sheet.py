"""What the week on the wall shows: who comes when, under which name, what is closed and what is free."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.domain.capacity import CapacityPart, CapacityRule
from llko_desktop.domain.placement import Absence, Placement, TrialDay
from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.provider import Closure, Provider
from llko_desktop.domain.request import Child
from llko_desktop.domain.schedule import CarePlan, TimeRange, Weekday
from llko_desktop.domain.status import Status
from llko_desktop.domain.transitions import Choice, set_status
from llko_desktop.services.planning import PlanningView
from llko_desktop.services.week_document import PrintedWeek
from llko_desktop.services.week_sheet import (
    MORNING,
    Presence,
    SheetChild,
    SheetDay,
    WeekSheet,
    names_on_sheet,
    week_sheet,
)
from llko_desktop.texts.speech import Texts
from llko_desktop.texts.week_words import printed_week
from tests.helpers.requests import RECEIVED, make_request, plan

MONDAY = date(2026, 9, 14)
PROVIDER = Provider(name="De Krekel", capacity=2, opening=parse_schedule("ma-vr 7-18"))


def placed(name: str, hours: str, **more: object) -> Placement:
    return Placement.of_plan(name, CarePlan(date(2026, 1, 5), None, parse_schedule(hours)), **more)


@pytest.fixture
def view(procedure: Procedure) -> PlanningView:
    """Two children, and an offer to a third."""
    asked = make_request(
        reference="OV-A", child=Child("Lina Smet", birth_date=date(2026, 1, 10)), plan=plan("do 8-12")
    )
    choice = Choice(offer=plan("do 8-12", date(2026, 9, 1)), reply_by=RECEIVED + timedelta(10))
    held = set_status(asked, Status.IN_PROGRESS, choice, RECEIVED, procedure)
    placements = (
        placed("Noor Peeters", "ma-do 8-17", number=1),
        placed("Elias Maes", "ma 7-12 13-16, wo 8-12", number=2),
    )
    return PlanningView(PROVIDER, placements, (held,), procedure, RECEIVED)


def in_words(
    view: PlanningView, monday: date = MONDAY, *, full: bool = False, holds: bool = True
) -> PrintedWeek:
    return printed_week(view, monday, Texts("en", view.procedure), full_names=full, with_holds=holds)


def with_placements(
    view: PlanningView, *placements: Placement, provider: Provider = PROVIDER
) -> PlanningView:
    return PlanningView(provider, placements, (), view.procedure, view.today)


def test_options_can_be_left_out_which_is_told(view: PlanningView) -> None:
    thursday = in_words(view, holds=False).days[3]
    assert thursday.children == (("8–17", "Noor"),)
    assert thursday.free == in_words(view.without_holds()).days[3].free != in_words(view).days[3].free
    told = "Places that are held for an offer are left out and count as free."
    assert told in in_words(view, holds=False).notes
    assert told not in in_words(view).notes
    assert told not in in_words(view, date(2026, 8, 17), holds=False).notes, "nothing is held in that week"


def test_each_day_has_its_children_by_their_hours(view: PlanningView) -> None:
    week = in_words(view)
    assert [(day.name, day.date, day.opening) for day in week.days[:2]] == [
        ("Monday", "14 September", "open 7–18"),
        ("Tuesday", "15 September", "open 7–18"),
    ]
    assert [day.children for day in week.days] == [
        (("7–12", "Elias\nalso 13–16"), ("8–17", "Noor")),
        (("8–17", "Noor"),),
        (("8–12", "Elias"), ("8–17", "Noor")),
        (("8–12", "Lina (held)"), ("8–17", "Noor")),
        (),
    ]


def test_what_is_free_is_that_of_the_fullest_hour_of_each_half_day(view: PlanningView) -> None:
    week = in_words(view)
    free = [[text for _, text in day.free] for day in week.days]
    assert free == [["full", "full"], ["1 free"] * 2, ["full", "1 free"], ["full", "1 free"], ["2 free"] * 2]
    assert [label for label, _ in week.days[0].free] == ["Morning", "Afternoon"]


def test_places_that_differ_by_the_hour_count_too(view: PlanningView) -> None:
    part = CapacityPart(Weekday.WEDNESDAY, TimeRange(14 * 60, 18 * 60), 1)
    other = replace(PROVIDER, capacity_rules=(CapacityRule(date.min, 2, parts=(part,)),))
    wednesday = in_words(with_placements(view, *view.placements, provider=other)).days[2]
    assert [text for _, text in wednesday.free] == ["full", "full"]


def test_a_half_day_in_which_it_is_not_open_is_left_out(view: PlanningView) -> None:
    mornings = replace(PROVIDER, opening=parse_schedule("ma-vr 8-12"))
    children = (placed("Noor Peeters", "ma 8-17"),)
    monday = in_words(with_placements(view, *children, provider=mornings)).days[0]
    assert monday.free == (("Morning", "1 free"),)


def test_too_many_children_and_unknown_places(view: PlanningView) -> None:
    three = [placed(f"Kind {number}", "ma 8-12") for number in range(3)]
    assert in_words(with_placements(view, *three)).days[0].free[0] == ("Morning", "1 too many")
    unknown = replace(PROVIDER, capacity=None)
    assert in_words(with_placements(view, *three, provider=unknown)).days[0].free[0][1] == "3 child(ren)"


@pytest.mark.parametrize(
    ("monday", "details", "closed"),
    [
        (MONDAY, {"closures": (Closure(date(2026, 9, 15), date(2026, 9, 16)),)},
         ["", "Closed", "Closed", "", ""]),
        (date(2026, 7, 20), {}, ["", "Closed: National Day", "", "", ""]),
        (date(2026, 7, 20), {"worked_holidays": ("National Day",)}, [""] * 5),
        (MONDAY, {"opening": parse_schedule("ma-do 8-17")}, ["", "", "", "", "Not open"]),
    ],
)  # fmt: skip
def test_closed_days_say_why(
    view: PlanningView, monday: date, details: dict[str, object], closed: list[str]
) -> None:
    provider = replace(PROVIDER, **details)  # type: ignore[arg-type]
    week = in_words(with_placements(view, *view.placements, provider=provider), monday)
    assert [day.closed for day in week.days] == closed
    for day in week.days:
        assert not (day.closed and (day.children or day.free or day.opening))


def test_the_weekend_is_there_when_somebody_is(view: PlanningView) -> None:
    assert len(week_sheet(view, MONDAY).days) == 5
    saturday = placed("Noor Peeters", "za 8-12")
    days = week_sheet(with_placements(view, saturday), MONDAY).days
    assert [day.day.weekday() for day in days] == [0, 1, 2, 3, 4, 5]
    opened = replace(PROVIDER, opening=parse_schedule("ma-vr 7-18, zo 10-12"))
    days = week_sheet(with_placements(view, provider=opened), MONDAY).days
    assert [day.day.weekday() for day in days] == [0, 1, 2, 3, 4, 6]


def test_who_is_away_is_not_there_and_trial_days_are_told(view: PlanningView) -> None:
    away = placed("Noor Peeters", "ma di 8-17", absences=(Absence(MONDAY, MONDAY),))
    trial = placed("Elias Maes", "vr 8-17", trial_days=(TrialDay(MONDAY, (TimeRange(9 * 60, 10 * 60),)),))
    week = in_words(with_placements(view, away, trial))
    assert week.days[0].children == (("9–10", "Elias (trial day)"),)
    assert week.days[1].children == (("8–17", "Noor"),)


def test_what_is_only_tried_is_marked(view: PlanningView) -> None:
    tried = in_words(view.trying((placed("Sam Claes", "vr 8-12"),)))
    assert tried.days[4].children == (("8–12", "Sam (only tried)"),)
    ended = in_words(view.trying((), replace(view.placements[0], end=MONDAY)))
    assert ended.days[1].children == ()
    for week in (tried, ended):
        assert "This week was printed while something was only tried." in week.notes
    assert not any("tried" in note for note in in_words(view).notes)


def test_without_anyone_placed_nothing_is_said_to_be_free(view: PlanningView) -> None:
    week = in_words(with_placements(view))
    assert all(day.free == () for day in week.days)
    assert any("Nobody is placed yet" in note for note in week.notes)


@pytest.mark.parametrize(
    ("monday", "week"),
    [
        (MONDAY, "Week 38 · 14 – 18 September 2026"),
        (date(2026, 8, 31), "Week 36 · 31 August – 4 September 2026"),
        (date(2026, 12, 28), "Week 53 · 28 December 2026 – 1 January 2027"),
        (date(2027, 1, 4), "Week 1 · 4 – 8 January 2027"),
    ],
)
def test_the_week_is_named_by_its_number_and_dates(view: PlanningView, monday: date, week: str) -> None:
    printed = in_words(view, monday)
    assert printed.week == week
    assert printed.title == f"{week} · De Krekel"
    unnamed = with_placements(view, provider=replace(PROVIDER, name=""))
    assert in_words(unnamed, monday).title == week


@pytest.mark.parametrize(
    ("names", "called"),
    [
        (["Noor Peeters", "Elias Maes"], ["Noor", "Elias"]),
        (["Noor Peeters", "Noor Maes", "Elias"], ["Noor P.", "Noor M.", "Elias"]),
        (["Noor Peeters", "Noor Pauwels", "Noor Maes"], ["Noor Peeters", "Noor Pauwels", "Noor M."]),
        (["Marie-Lou De Smet", "Marie Claes"], ["Marie-Lou", "Marie"]),
        (["Noor", "Noor Peeters"], ["Noor", "Noor P."]),
        (["Baby Maes", "OV-2026-00417"], ["Baby Maes", "OV-2026-00417"]),
    ],
)
def test_children_are_called_as_briefly_as_tells_them_apart(names: list[str], called: list[str]) -> None:
    sheet = sheet_of(names)
    briefly, whole = names_on_sheet(sheet, whole=False), names_on_sheet(sheet, whole=True)
    assert [briefly[name] for name in names] == called
    assert [whole[name] for name in names] == names


@given(st.lists(st.text(" abPQé-", min_size=1, max_size=8), max_size=6, unique=True))
def test_no_two_children_are_called_alike(names: list[str]) -> None:
    briefly = names_on_sheet(sheet_of(names), whole=False)
    assert set(briefly) == set(names)
    assert len(set(briefly.values())) == len(names)


def sheet_of(names: list[str]) -> WeekSheet:
    children = tuple(SheetChild(name, (MORNING,), Presence.PLACED) for name in names)
    day = SheetDay(MONDAY, None, (), children, ())
    return WeekSheet((day,), is_known=True, is_tried=False)


def test_full_names_when_they_are_wanted(view: PlanningView) -> None:
    assert in_words(view, full=True).days[3].children == (
        ("8–12", "Lina Smet (held)"),
        ("8–17", "Noor Peeters"),
    )


@pytest.mark.parametrize("monday", [date.min, date.max - timedelta(4)])
def test_the_first_and_the_last_week_of_all_can_be_shown(view: PlanningView, monday: date) -> None:
    days = week_sheet(view, monday).days
    assert [day.day for day in days] == [monday + timedelta(number) for number in range(len(days))]
