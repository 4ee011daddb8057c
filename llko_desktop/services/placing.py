"""Keeps placements in step with their request: an approval places the child, what takes it back does not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.placement import Placement, usual_end
from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.status import Status
from llko_desktop.services.placements import remarks_beside
from llko_desktop.services.ports import UnitOfWork

# The version of a placement as an approval makes it; whoever changes it by hand makes a later one.
_AS_MADE = 1


def follow_status(work: UnitOfWork, request: CareRequest) -> tuple[Message, ...]:
    """Make the placements of a request those of its status, within the transaction of its step.

    An approval places the child by the final plan, unless it is placed by this request already; a request
    that is not approved any more places nobody. A placement that was changed by hand stays. Gives what the
    user is to look at.
    """
    kept = work.placements.of(request.reference)
    if request.status is Status.APPROVED:
        return _other_hours_stay(kept, request) if kept else _place(work, request)
    for one in kept:
        if one.version == _AS_MADE:
            work.placements.remove(one)
    return tuple(Message.of("placement_stays", child=one.child) for one in kept if one.version != _AS_MADE)


def placement_of(request: CareRequest) -> Placement:
    """Give the placement that an approval makes: the final plan, to the usual last day where it has none.

    Raises `InputError` for a plan without a start, days or hours.
    """
    child = request.child
    placement = Placement.of_plan(
        child.name,
        request.progress.final_plan or request.plan,
        reference=request.reference,
        birth_date=child.birth_or_expected,
    )
    return with_usual_end(placement)


def with_usual_end(placement: Placement) -> Placement:
    """Give a placement without a last day the usual one, where the child's age tells it."""
    end = usual_end(placement.birth_date) if placement.birth_date else None
    if placement.end is not None or end is None or end < placement.phases[-1].start:
        return placement
    return replace(placement, end=end)


def _other_hours_stay(kept: Sequence[Placement], request: CareRequest) -> tuple[Message, ...]:
    """Say that a child stays placed by other hours than were agreed on now."""
    plan = request.progress.final_plan or request.plan
    same = any(
        phase.start == plan.start and phase.weeks == (plan.schedule,) for one in kept for phase in one.phases
    )
    return () if same else tuple(Message.of("placement_stays", child=one.child) for one in kept)


def _place(work: UnitOfWork, request: CareRequest) -> tuple[Message, ...]:
    try:
        placement = placement_of(request)
    except InputError as error:
        return (Message.of("approved_not_placed", child=request.child.name), *error.messages)
    beside = tuple(remarks_beside(placement, work.placements.all()))
    work.placements.add(placement)
    return beside
