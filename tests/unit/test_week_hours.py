"""A week by the hour: the fullest part of each hour, closed days, and which days and hours are shown."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from llko_desktop.domain.placement import Placement
from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.provider import Closure, Provider
from llko_desktop.domain.schedule import CarePlan
from llko_desktop.services.planning import PlanningView
from llko_desktop.services.week_hours import day_hours, hours_shown, week_hours

MONDAY = date(2026, 8, 17)


def planning(
    procedure: Procedure, *weeks: str, opening: str = "ma-vr 7-18", places: int | None = 2, **facts: object
) -> PlanningView:
    provider = replace(Provider(capacity=places, opening=parse_schedule(opening)), **facts)  # type: ignore[arg-type]
    start = date(2026, 1, 5)
    placements = [
        Placement.of_plan(f"Kind {number}", CarePlan(start, None, parse_schedule(week)))
        for number, week in enumerate(weeks)
    ]
    return PlanningView(provider, placements, (), procedure, MONDAY)


def test_an_hour_tells_of_its_fullest_part(procedure: Procedure) -> None:
    found = day_hours(planning(procedure, "ma 8:30-12", "ma 8:45-9"), MONDAY).hours
    free = {hour: (one.room.free, one.is_mixed) for hour, one in found.items() if hour in (7, 8, 9)}
    assert free == {7: (2, False), 8: (0, True), 9: (1, False)}
    assert [(part.hours.start, part.free) for part in found[8].parts] == [(420, 2), (510, 1), (525, 0)]


def test_one_leaves_when_the_next_one_comes(procedure: Procedure) -> None:
    found = day_hours(planning(procedure, "ma 8-12", "ma 12-16", places=1), MONDAY).hours
    assert {one.room.free for hour, one in found.items() if 8 <= hour < 16} == {0}


def test_without_places_the_fullest_part_is_the_one_with_most_children(procedure: Procedure) -> None:
    found = day_hours(planning(procedure, "ma 8-12", "ma 8:30-12", places=None), MONDAY).hours
    assert (found[8].room.free, found[8].room.taken) == (None, 2)


@pytest.mark.parametrize(
    ("opening", "weeks", "days"),
    [
        ("ma-vr 7-18", (), 5),
        ("ma 7-18", (), 5),
        ("ma-za 7-18", (), 6),
        ("ma-vr 7-18", ("zo 8-12",), 6),
        ("zo 8-12", (), 6),
    ],
)
def test_the_weekend_is_shown_when_anything_is_there(procedure, opening, weeks, days) -> None:
    assert len(week_hours(planning(procedure, *weeks, opening=opening), MONDAY + timedelta(days=2))) == days


def test_a_closed_day_says_why(procedure: Procedure) -> None:
    view = planning(procedure, "ma-vr 8-12", closures=(Closure(MONDAY, MONDAY),))
    monday, *_ = week_hours(view, MONDAY)
    assert (monday.closed_by, dict(monday.hours)) == ("closure", {})
    (friday,) = [one for one in week_hours(view, date(2026, 12, 24)) if one.day == date(2026, 12, 25)]
    assert friday.closed_by is not None
    assert not friday.hours


@pytest.mark.parametrize(
    ("opening", "weeks", "hours"),
    [
        ("ma 7:30-17:15", (), range(7, 18)),
        ("ma 8-12", ("di 6:45-7",), range(6, 12)),
        ("", (), range(7, 18)),
        ("", ("ma 22-24",), range(22, 24)),
    ],
)
def test_the_hours_shown_hold_all_that_is_there(procedure, opening, weeks, hours) -> None:
    view = planning(procedure, *weeks, opening=opening)
    assert hours_shown(week_hours(view, MONDAY), view.provider.opening) == hours
