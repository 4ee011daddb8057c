"""Trying a child or another last day: everything is computed with it, and told apart from what is agreed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from llko_desktop.domain.fit import FitKind
from llko_desktop.domain.placement import Placement
from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.provider import Provider
from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.schedule import CarePlan
from llko_desktop.services.planning import PlanningView
from tests.helpers.requests import make_request, offered

MONDAY = date(2026, 8, 17)


def placed(child: str, hours: str = "ma 8-12", number: int = 0, reference: str = "") -> Placement:
    plan = CarePlan(date(2026, 1, 5), None, parse_schedule(hours))
    return replace(Placement.of_plan(child, plan), number=number, reference=reference)


def planning(
    procedure: Procedure, *placements: Placement, places: int = 2, requests: tuple[CareRequest, ...] = ()
) -> PlanningView:
    provider = Provider(capacity=places, opening=parse_schedule("ma-vr 8-12"))
    return PlanningView(provider, placements, requests, procedure, MONDAY)


def test_who_is_tried_takes_a_place_and_is_counted_apart(procedure: Procedure) -> None:
    view = planning(procedure, placed("Noor", number=1)).trying([placed("Elias")])
    (room,) = view.room_on(MONDAY)
    assert (room.placed, room.tried, room.held, room.free) == (1, 1, 0, 0)
    assert [one.child for one in view.present(MONDAY, 9 * 60)] == ["Noor", "Elias"]


def test_another_last_day_frees_the_place_after_it(procedure: Procedure) -> None:
    noor = placed("Noor", number=1)
    view = planning(procedure, noor, places=1)
    ended = view.trying((), replace(noor, end=date(2026, 8, 16)))
    assert [room.free for room in view.room_on(MONDAY)] == [0]
    assert [room.free for room in ended.room_on(MONDAY)] == [1]
    assert [room.free for room in view.room_on(MONDAY)] == [0], "nothing is changed by trying"


def test_the_fit_of_another_request_counts_who_is_tried(procedure: Procedure) -> None:
    plan = CarePlan(MONDAY, date(2026, 12, 31), parse_schedule("ma 8-12"))
    request = make_request(plan=plan)
    view = planning(procedure, placed("Noor", number=1))
    assert view.fit_of(request).with_holds.kind is FitKind.FULL
    assert view.trying([placed("Elias")]).fit_of(request).with_holds.kind is FitKind.NONE


def test_a_request_that_is_tried_holds_no_place_besides(procedure: Procedure) -> None:
    request = offered(procedure, reply_by=date(2026, 8, 31))
    view = planning(procedure, requests=(request,))
    assert [hold.reference for hold in view.holds] == [request.reference]
    assert not view.trying([placed("Elias", reference=request.reference)]).holds
