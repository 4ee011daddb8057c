"""What the rules propose to do next with a request: a status, a reply and why; it stays a proposal (R11)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from llko_desktop.domain.alternatives import Alternative
from llko_desktop.domain.deadlines import follow_up_deadline
from llko_desktop.domain.fit import Fit, FitKind
from llko_desktop.domain.flags import Flag, flags
from llko_desktop.domain.history import Decision, NoticeSent, OfferRenewed, ParentContact, ReplyWritten
from llko_desktop.domain.messages import Message
from llko_desktop.domain.offer import Offer, OfferKind
from llko_desktop.domain.offer_choices import OfferChoice, PossibleOffer, possible_offers, with_alternatives
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.progress import undone
from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.schedule import CarePlan
from llko_desktop.domain.status import Source, Status
from llko_desktop.domain.worklist import WorkKind, is_snoozed, work_for


class Purpose(StrEnum):
    """What a reply is for; each has a built-in template per language."""

    RECEIVED = "received"
    FULL_PLACE = "full_place"
    PARTIAL_PLACE = "partial_place"
    LATER_START = "later_start"
    NOT_POSSIBLE_ALTERNATIVE = "not_possible_alternative"
    NOT_POSSIBLE = "not_possible"
    APPROVED = "approved"
    CLOSING_NOTICE = "closing_notice"
    CANCELLED = "cancelled"
    REFERRAL = "referral"
    MISSING_INFORMATION = "missing_information"
    INVITATION = "invitation"


_OFFER_PURPOSE = {
    OfferKind.WHOLE: Purpose.FULL_PLACE,
    OfferKind.PARTIAL: Purpose.PARTIAL_PLACE,
    OfferKind.LATER_START: Purpose.LATER_START,
    OfferKind.ALTERNATIVE: Purpose.PARTIAL_PLACE,
}

# The status that a reply of this purpose tells the parents; the others tell none.
STATUS_TOLD: dict[Purpose, Status] = {
    Purpose.RECEIVED: Status.ACKNOWLEDGED,
    Purpose.FULL_PLACE: Status.IN_PROGRESS,
    Purpose.PARTIAL_PLACE: Status.IN_PROGRESS,
    Purpose.LATER_START: Status.IN_PROGRESS,
    Purpose.NOT_POSSIBLE_ALTERNATIVE: Status.NOT_POSSIBLE,
    Purpose.NOT_POSSIBLE: Status.NOT_POSSIBLE,
    Purpose.APPROVED: Status.APPROVED,
    Purpose.CANCELLED: Status.CANCELLED,
}


# After these a closing notice that was written says nothing that is still to be noted.
_OVERTAKING = (NoticeSent, ParentContact, Decision, OfferRenewed)


@dataclass(frozen=True)
class Proposal:
    """The next step: a status to set (none if it stays as it is), the purpose of the reply, and why.

    `offer` is the plan to offer with the status, none where the planning cannot name one. `no_alternative`
    says that the planning knows of nothing to offer instead.
    """

    status: Status | None
    purpose: Purpose | None
    reasons: tuple[Message, ...]
    offer: CarePlan | None = None
    no_alternative: bool = False


def purpose_for(request: CareRequest, status: Status) -> Purpose | None:
    """Give the purpose of the reply that goes with `status` and the present offer; none for a local one."""
    offer = request.progress.offer
    if status is Status.IN_PROGRESS:
        return _OFFER_PURPOSE[offer.kind(request.plan)] if offer else Purpose.FULL_PLACE
    if status is Status.NOT_POSSIBLE:
        offered = offer is not None and not request.progress.no_alternative
        return Purpose.NOT_POSSIBLE_ALTERNATIVE if offered else Purpose.NOT_POSSIBLE
    told = {value: key for key, value in STATUS_TOLD.items()}
    return told.get(status)


def propose(
    request: CareRequest,
    today: date,
    procedure: Procedure,
    fit: Fit | None = None,
    alternatives: Iterable[Alternative] = (),
) -> Proposal:
    """Say what to do next with a request on `today` (R2, R5–R9, R12).

    While nothing was offered, a walk-in is referred to the platform, and what is missing is asked. Otherwise
    it is what the planning has room for, by the `fit` and the `alternatives` of the plan as asked; where
    these are unknown, that is the provider's to judge, and an offer of the whole plan is made ready to be
    looked at.
    """
    status = request.status
    if status.is_final:
        if request.progress.open_items:
            return Proposal(None, None, (Message.of("only_to_enter"),))
        return Proposal(None, None, (Message.of("nothing_to_do"),))
    work = {item.kind: item for item in work_for(request, today, procedure)}
    if WorkKind.CLOSE in work:
        closing = work[WorkKind.CLOSE].message.value("status")
        return Proposal(closing, purpose_for(request, closing), (work[WorkKind.CLOSE].message,))
    if WorkKind.FOLLOW_UP in work:
        return Proposal(None, Purpose.CLOSING_NOTICE, (work[WorkKind.FOLLOW_UP].message,))
    if WorkKind.OFFER_EXPIRED in work:
        return Proposal(None, Purpose.INVITATION, (work[WorkKind.OFFER_EXPIRED].message,))
    if status is Status.IN_PROGRESS:
        to_enter = work.get(WorkKind.ANSWER)
        reason = to_enter.message if to_enter else _waiting(request, today, procedure)
        return Proposal(None, purpose_for(request, status), (reason,))
    if request.source is not Source.PLATFORM and request.progress.platform_since is None:
        return Proposal(None, Purpose.REFERRAL, (Message.of("refer_to_platform"),))
    if set(flags(request, today)) - {Flag.POSSIBLE_DUPLICATE}:
        return Proposal(None, Purpose.MISSING_INFORMATION, (Message.of("ask_what_is_missing"),))
    if fit is None or fit.kind is FitKind.UNKNOWN:
        return Proposal(Status.IN_PROGRESS, Purpose.FULL_PLACE, (Message.of("room_is_yours_to_judge"),))
    return _by_room(request, today, fit, tuple(alternatives))


def _by_room(request: CareRequest, today: date, fit: Fit, alternatives: tuple[Alternative, ...]) -> Proposal:
    """Propose what fits; if nothing of it does, that the plan is not possible, with what is instead (R8)."""
    asked, offers = request.plan, possible_offers(request.plan, fit)
    if offers:
        best = offers[0].plan
        purpose = _OFFER_PURPOSE[Offer(best, None, today).kind(asked)]
        reasons = tuple(_reason(asked, offer) for offer in offers)
        return Proposal(Status.IN_PROGRESS, purpose, reasons, best)
    instead = with_alternatives(asked, fit, alternatives)
    if instead:
        why = Message.of("other_hours_are_free", plan=instead.schedule)
        return Proposal(Status.NOT_POSSIBLE, Purpose.NOT_POSSIBLE_ALTERNATIVE, (why,), instead)
    why = Message.of("nothing_is_free")
    return Proposal(Status.NOT_POSSIBLE, Purpose.NOT_POSSIBLE, (why,), no_alternative=True)


def _reason(asked: CarePlan, offer: PossibleOffer) -> Message:
    plan = offer.plan
    if offer.choice is OfferChoice.WHOLE:
        return Message.of("whole_plan_fits")
    if offer.choice is OfferChoice.UNTIL:
        return Message.of("part_of_plan_fits_until", plan=plan.schedule, end=plan.end)
    if offer.choice is OfferChoice.PART:
        return Message.of("part_of_plan_fits", plan=plan.schedule)
    if plan.schedule == asked.schedule:
        return Message.of("plan_fits_later", start=plan.start)
    return Message.of("part_of_plan_fits_later", plan=plan.schedule, start=plan.start)


def notice_is_to_be_sent(request: CareRequest) -> bool:
    """Say whether a closing notice was written that is not noted as sent, and is not overtaken (R6)."""
    taken_back = undone(request.history)
    for number, event in reversed(list(enumerate(request.history, 1))):
        if number not in taken_back and isinstance(event, _OVERTAKING):
            return False
        if number not in taken_back and isinstance(event, ReplyWritten):
            return event.was_for == Purpose.CLOSING_NOTICE
    return False


def _waiting(request: CareRequest, today: date, procedure: Procedure) -> Message:
    if is_snoozed(request, today):
        progress = request.progress
        return Message.of("follow_up_is_put_off", until=progress.snoozed_until, reason=progress.snooze_reason)
    deadline = follow_up_deadline(request.progress, procedure)
    if deadline:
        return Message.of("waiting_for_parents", date=deadline.due)
    return Message.of("waiting_for_decision")
