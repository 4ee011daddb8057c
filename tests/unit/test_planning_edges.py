"""Where planning could say too much or too little: places that drop, days that end, what nobody knows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from llko_desktop.domain.capacity import CapacityRule
from llko_desktop.domain.fit import FitKind
from llko_desktop.domain.occupancy import Occupancy
from llko_desktop.domain.overbooking import overfull
from llko_desktop.domain.placement import Absence, Phase, Placement, TrialDay
from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.provider import Closure, OpeningException, Provider
from llko_desktop.domain.schedule import CarePlan, TimeRange
from llko_desktop.services.opening_days import opening_calendar
from llko_desktop.services.placements import ended, too_many_with
from llko_desktop.services.trying import too_many_with_tried, tried_again, with_last_day, with_request
from llko_desktop.services.week_hours import week_hours
from tests.helpers.plannings import WEDNESDAY, placed, planning
from tests.helpers.requests import make_request

MORNING = (TimeRange(480, 720),)
LAST = date(2026, 12, 31)


def asks(hours: str, first: date, last: date | None = None, **facts):
    return make_request(plan=CarePlan(first, last, parse_schedule(hours)), **facts)


def test_a_drop_in_places_is_seen_where_it_was_full_before(procedure: Procedure) -> None:
    """A helper leaves: four children for four places, then for three, and for one."""
    children = [placed(f"Kind {number}", "ma 8-12", number=number) for number in range(1, 5)]
    rules = (CapacityRule(date(2026, 7, 1), 3), CapacityRule(date(2026, 9, 1), 1))
    view = planning(procedure, *children, places=4, capacity_rules=rules)
    taken = Occupancy(view.placements, view.provider.places, view.is_closed)
    (found,) = overfull(WEDNESDAY, LAST, taken)
    assert (found.first, found.children, found.places, found.most) == (date(2026, 7, 6), 4, 3, 3)
    (told,) = view.overbookings(CarePlan(WEDNESDAY, LAST, parse_schedule("ma 8-12")))
    assert (told.first, told.most) == (date(2026, 6, 29), 4)


def test_who_is_away_when_it_is_full_is_not_too_many(procedure: Procedure) -> None:
    summer = Absence(date(2026, 7, 1), date(2026, 8, 31))
    guest = Placement(
        "B", (Phase(date(2026, 7, 6), (parse_schedule("ma 8-12"),)),), date(2026, 8, 31), number=2
    )
    me = placed("C", "ma 8-12", end="2026-12-31", absences=(summer,))
    view = planning(procedure, placed("A", "ma 8-12", number=1), guest)
    assert view.placement_overbookings(me, WEDNESDAY, LAST) == ()
    assert view.placement_overbookings(replace(me, absences=()), WEDNESDAY, LAST) != ()


def test_a_trial_day_on_a_full_day_is_told(procedure: Procedure) -> None:
    full = [placed(name, "di 8-12", number=number) for number, name in enumerate("AB", 1)]
    me = placed("C", "ma 8-12", trial_days=(TrialDay(date(2026, 7, 7), MORNING),))
    (found,) = planning(procedure, *full).placement_overbookings(me, WEDNESDAY, LAST)
    assert (found.first, found.last, found.children) == (date(2026, 7, 7), date(2026, 7, 7), 3)


def test_who_left_is_in_nobodys_way(procedure: Procedure) -> None:
    left = placed("A", "ma 8-12", end="2026-02-01", number=1)
    assert too_many_with(left, planning(procedure, left, places=1), WEDNESDAY) == ()


@pytest.mark.parametrize("last", [date(9999, 12, 31), date.max, date(2300, 1, 1)])
def test_an_end_that_stands_for_none_is_no_trouble(procedure: Procedure, last: date) -> None:
    request = asks("ma 8-12", date(2026, 9, 7), last)
    view = planning(procedure, placed("A", "ma 8-12", number=1), places=1, requests=[request])
    (only,) = view.ranking()
    assert only.fit.kind is FitKind.NONE
    assert only.fit.last == date(2046, 9, 7)


@pytest.mark.parametrize("start", [date(9998, 1, 4), date(9999, 12, 27), date(1, 1, 1)])
def test_a_start_at_an_end_of_the_calendar_is_no_trouble(procedure: Procedure, start: date) -> None:
    view = planning(procedure, placed("A", "ma 8-12", number=1), requests=[asks("ma 8-12", start)])
    assert len(view.ranking()) == 1


def test_the_last_week_of_all_has_the_days_there_are(procedure: Procedure) -> None:
    found = week_hours(planning(procedure, placed("A", "ma 8-12", number=1)), date.max)
    assert found[-1].day == date.max


def test_where_it_is_closed_on_all_days_nobody_can_tell(procedure: Procedure) -> None:
    closed = (Closure(date(2026, 12, 1), date(2026, 12, 31)),)
    view = planning(procedure, placed("A", "di 8-12", number=1), closures=closed)
    found = view.fit_of(asks("ma 8-12", date(2026, 12, 7), date(2026, 12, 20))).with_holds
    assert found.kind is FitKind.UNKNOWN
    assert found.unknown is not None
    assert found.unknown.code == "fit_never_open"


def test_where_the_places_are_not_known_for_long_enough_nobody_can_tell(procedure: Procedure) -> None:
    rules = (CapacityRule(date(2026, 1, 1), 1, date(2026, 12, 31)),)
    taken = placed("A", "ma 8-12", end="2026-12-31", number=1)
    view = planning(procedure, taken, places=None, capacity_rules=rules)
    found = view.fit_of(asks("ma 8-12", date(2026, 12, 7), date(2027, 6, 30))).with_holds
    assert found.kind is FitKind.UNKNOWN


def test_a_single_day_with_hours_of_its_own_is_worked_be_it_a_holiday() -> None:
    armistice = date(2026, 11, 11)
    opening = parse_schedule("ma-vr 8-18")
    assert not opening_calendar(Provider(opening=opening))(armistice)
    special = (OpeningException(armistice, armistice, (TimeRange(540, 720),)),)
    worked = Provider(opening=opening, opening_exceptions=special)
    assert opening_calendar(worked)(armistice)
    assert not opening_calendar(replace(worked, closures=(Closure(armistice, armistice),)))(armistice)


def test_another_last_day_is_tried_as_it_would_be_written(procedure: Procedure) -> None:
    week = parse_schedule("ma 8-12")
    me = Placement(
        "A",
        (Phase(date(2026, 1, 5), (week,)), Phase(date(2026, 9, 7), (week,))),
        trial_days=(TrialDay(date(2026, 9, 2), MORNING),),
        number=1,
    )
    last = date(2026, 8, 30)
    tried = with_last_day(planning(procedure, me), me, last)
    assert tried.ended == ended(me, last)
    assert [room.placed for room in tried.room_on(date(2026, 9, 2))] == [0]


def test_a_trial_is_looked_at_to_its_end(procedure: Procedure) -> None:
    request = asks("ma 8-12", date(2028, 9, 4), date(2030, 8, 31))
    later = placed("A", "ma 8-12", start="2029-09-03", number=1)
    view = planning(procedure, later, places=1, requests=[request])
    assert view.overbookings(request.plan) != ()
    assert too_many_with_tried(with_request(view, request)) != ()


def test_what_was_answered_or_changed_is_not_tried_any_more(procedure: Procedure) -> None:
    request, one = asks("ma 8-12", date(2026, 9, 7)), placed("A", "ma 8-12", number=1)
    view = planning(procedure, one, requests=[request])
    tried = with_request(view, request)
    assert tried_again(tried, planning(procedure, one, requests=[request])).tried == tried.tried
    other = replace(request, plan=replace(request.plan, end=LAST))
    for now in ([], [other]):
        assert tried_again(tried, planning(procedure, one, requests=now)).tried == ()
    shorter = with_last_day(view, one, date(2026, 8, 31))
    assert tried_again(shorter, view).ended == shorter.ended
    assert tried_again(shorter, planning(procedure, replace(one, version=2))).ended is None
    assert tried_again(shorter, planning(procedure)).ended is None
