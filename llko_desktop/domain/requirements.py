"""What each status asks for, and whether a choice gives it (R2, R6)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

from llko_desktop.domain.deadlines import notice_has_run_out
from llko_desktop.domain.history import Decision
from llko_desktop.domain.messages import Message, RuleRefusal
from llko_desktop.domain.offer import Offer, OfferKind, missing_in_offer
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.schedule import CarePlan
from llko_desktop.domain.status import CancelReason, Status

# What each status asks for, as codes, where the request does not tell it by itself (R2).
ASKS: Mapping[Status, tuple[str, ...]] = MappingProxyType(
    {
        **dict.fromkeys(Status, ()),
        Status.IN_PROGRESS: ("offer", "start", "reply_by"),
        Status.NOT_POSSIBLE: ("alternative_or_none",),
        Status.APPROVED: ("plan", "start"),
        Status.CANCELLED: ("reason",),
    }
)


@dataclass(frozen=True)
class Choice:
    """What the user gives with a status (R2); what a status does not ask for is ignored by it."""

    offer: CarePlan | None = None
    reply_by: date | None = None
    no_alternative: bool = False
    plan: CarePlan | None = None
    contract_signed: bool = False
    reason: CancelReason | None = None
    note: str = ""


def planned(request: CareRequest) -> CarePlan:
    """Give the plan that an approval means if none is named: the present offer's, else the one asked."""
    offer = request.progress.offer
    return offer.plan if offer else request.plan


def needs(request: CareRequest, target: Status, today: date, procedure: Procedure) -> tuple[str, ...]:
    """Name what must be given with a step to `target` on `today`, as codes (R2, R6); empty if nothing is."""
    return () if _is_known(request, target, today, procedure) else ASKS[target]


def _is_known(request: CareRequest, target: Status, today: date, procedure: Procedure) -> bool:
    """Whether the request itself tells what a status asks for."""
    if target is Status.NOT_POSSIBLE:
        return _alternative_was_offered(request)
    if target is Status.APPROVED:
        return planned(request).is_complete
    return target is Status.CANCELLED and notice_has_run_out(request.progress, today, procedure)


def _alternative_was_offered(request: CareRequest) -> bool:
    offer = request.progress.offer
    return offer is not None and offer.kind(request.plan) is not OfferKind.WHOLE


def filled_in(event: Decision, request: CareRequest, choice: Choice, procedure: Procedure) -> Decision:
    """Give `event` with what R2 asks for its status, taken from `choice`.

    Raises `RuleRefusal` with all that is missing.
    """
    today, missing = event.on, tuple[Message, ...]()
    event = replace(event, note=choice.note.strip())
    if event.status is Status.IN_PROGRESS:
        plan = choice.offer or CarePlan()
        missing = missing_in_offer(plan, choice.reply_by, today)
        event = replace(event, offer=Offer(plan, choice.reply_by, today))
    elif event.status is Status.NOT_POSSIBLE:
        alternative = Offer(choice.offer, choice.reply_by, today) if choice.offer else None
        missing = _missing_for_refusal(request, alternative, choice.no_alternative)
        event = replace(event, offer=alternative, no_alternative=choice.no_alternative)
    elif event.status is Status.APPROVED:
        plan = choice.plan or planned(request)
        missing = () if plan.is_complete else (Message.of("approval_needs_plan"),)
        event = replace(event, plan=plan, contract_signed=choice.contract_signed)
    elif event.status is Status.CANCELLED:
        run_out = notice_has_run_out(request.progress, today, procedure)
        reason = choice.reason or (CancelReason.NO_REACTION if run_out else None)
        missing = _missing_for_cancellation(reason, event.note, run_out)
        event = replace(event, reason=reason)
    if missing:
        raise RuleRefusal(*missing)
    return event


def _missing_for_refusal(
    request: CareRequest, alternative: Offer | None, no_alternative: bool
) -> tuple[Message, ...]:
    if alternative is not None and no_alternative:
        return (Message.of("alternative_and_none"),)
    if alternative is not None:
        if not alternative.plan.schedule.names_days_and_hours:
            return (Message.of("offer_needs_days_and_hours"),)
        asked = request.plan
        whole = asked.schedule.names_days_and_hours and alternative.kind(asked) is OfferKind.WHOLE
        return (Message.of("alternative_is_whole_plan"),) if whole else ()
    if no_alternative or _alternative_was_offered(request):
        return ()
    return (Message.of("refusal_needs_alternative_or_none"),)


def _missing_for_cancellation(
    reason: CancelReason | None, note: str, notice_run_out: bool
) -> tuple[Message, ...]:
    if reason is None:
        return (Message.of("cancellation_needs_reason"),)
    if reason is CancelReason.NO_REACTION and not notice_run_out:
        return (Message.of("notice_has_not_run_out"),)
    if reason is CancelReason.OTHER and not note:
        return (Message.of("other_reason_needs_text"),)
    return ()
