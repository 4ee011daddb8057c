"""R1, R2 and R6 told a second time, plainly, and random choices to hold against them."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from llko_desktop.domain.history import Decision, NoticeSent, OfferRenewed, ParentContact
from llko_desktop.domain.offer import Offer, OfferKind
from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.schedule import CarePlan
from llko_desktop.domain.status import CancelReason, Status
from llko_desktop.domain.transitions import Choice
from tests.helpers.requests import plan

FINALS = {Status.APPROVED, Status.NOT_POSSIBLE, Status.CANCELLED, Status.CLOSED_EXTERNALLY}
NEXT = {
    Status.NEW: {Status.ACKNOWLEDGED, Status.IN_PROGRESS} | FINALS,
    Status.ACKNOWLEDGED: {Status.IN_PROGRESS} | FINALS,
    Status.IN_PROGRESS: FINALS,
}
WHOLE, PART, OTHER = plan(), plan("ma 8-12"), plan("wo 8-17")
LATER, NO_HOURS, NO_START = plan(start=date(2027, 1, 4)), plan("di 8-12, ma"), plan(start=None)
OFFERS = st.sampled_from([WHOLE, PART, OTHER, LATER, None, NO_HOURS, NO_START])


@st.composite
def choices(draw: st.DrawFn) -> tuple[Choice, int | None]:
    """A choice, complete or not, and after how many days the parents must reply (none: no date)."""
    choice = Choice(
        offer=draw(OFFERS),
        no_alternative=draw(st.booleans()),
        plan=draw(OFFERS),
        contract_signed=draw(st.booleans()),
        reason=draw(st.sampled_from([None, *CancelReason])),
        note=draw(st.sampled_from(["", " ", "belde zelf"])),
    )
    return choice, draw(st.sampled_from([10, 0, 30, -1, None]))


def gives_all(request: CareRequest, target: Status, choice: Choice, today: date) -> bool:
    """Whether a choice has what R2 asks for `target`, in a step or a correction on `today`."""
    asked, offer = request.plan, request.progress.offer
    if target is Status.IN_PROGRESS:
        return is_offer(choice.offer, choice.reply_by, today)
    if target is Status.NOT_POSSIBLE:
        if choice.offer is None:
            offered = offer is not None and offer.kind(asked) is not OfferKind.WHOLE
            return choice.no_alternative or offered
        alternative = Offer(choice.offer, choice.reply_by, today)
        is_whole = asked.schedule.names_days_and_hours and alternative.kind(asked) is OfferKind.WHOLE
        return choice.offer.schedule.names_days_and_hours and not choice.no_alternative and not is_whole
    if target is Status.APPROVED:
        agreed = choice.plan or (offer.plan if offer else asked)
        return agreed.start is not None and agreed.schedule.names_days_and_hours
    if target is Status.CANCELLED:
        if choice.reason in (None, CancelReason.NO_REACTION):
            return notice_ran_out(request, today)
        return choice.reason is not CancelReason.OTHER or bool(choice.note.strip())
    return True


def is_offer(offer: CarePlan | None, reply_by: date | None, today: date) -> bool:
    """Whether an offer names start, days and hours, and a reply-by date that is not past."""
    return offer in (WHOLE, PART, OTHER, LATER) and reply_by is not None and reply_by >= today


def notice_ran_out(request: CareRequest, today: date) -> bool:
    """Whether the last notice since the present offer is a week old, and no contact is as recent (R6)."""
    notice, contacts = None, []
    for event in request.history:
        if isinstance(event, OfferRenewed) or (isinstance(event, Decision) and event.status not in FINALS):
            notice, contacts = None, []
        elif isinstance(event, NoticeSent):
            notice = event.on
        elif isinstance(event, ParentContact):
            contacts.append(event.on)
    if notice is None or any(contact >= notice for contact in contacts):
        return False
    return (today - notice).days >= 7
