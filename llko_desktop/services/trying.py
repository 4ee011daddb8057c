"""Makes the planning as it would be with a request, or with another last day of a child; nothing is kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from llko_desktop.domain.overbooking import Overbooking
from llko_desktop.domain.placement import Placement
from llko_desktop.domain.request import CareRequest
from llko_desktop.services.placements import ended, too_many_with
from llko_desktop.services.placing import placement_of
from llko_desktop.services.planning import PlanningView


def with_request(view: PlanningView, request: CareRequest) -> PlanningView:
    """Give the planning with the child of a request placed by the plan as asked.

    Raises `InputError` for a plan without a start, days or hours.
    """
    placement = placement_of(request)
    return view.trying((replace(placement, child=placement.child or request.reference),))


def with_last_day(view: PlanningView, placement: Placement, last: date) -> PlanningView:
    """Give the planning with another last day of a child who is placed; `InputError` before its first."""
    return view.trying((), ended(placement, last))


def tried_again(before: PlanningView, now: PlanningView) -> PlanningView:
    """Give the planning as it was read anew, with what is still to be tried.

    A request that was answered meanwhile, or a child whose placement was changed, is not tried any more.
    """
    asked = {one.reference: (one.progress, one.plan) for one in before.requests}
    still = {one.reference for one in now.requests if asked.get(one.reference) == (one.progress, one.plan)}
    tried = tuple(one for one in before.tried if one.reference in still)
    kept = {(one.number, one.version) for one in now.placements}
    ended = before.ended
    return now.trying(tried, ended if ended and (ended.number, ended.version) in kept else None)


def too_many_with_tried(view: PlanningView) -> tuple[Overbooking, ...]:
    """Say when who is tried, or stays longer than agreed, is one too many from today on."""
    tried = [*view.tried, *([view.ended] if view.ended else [])]
    return tuple(found for one in tried for found in too_many_with(one, view, view.today))
