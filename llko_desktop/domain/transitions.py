"""Which status may be chosen now, what each asks for, and the step itself (R1, R2, R6, R8, R10)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from llko_desktop.domain.history import (
    ActionEntered,
    NotesChanged,
    NoticeSent,
    OfferRenewed,
    ParentContact,
    Snoozed,
    StatusCorrected,
    StatusSet,
)
from llko_desktop.domain.messages import Message, RuleRefusal
from llko_desktop.domain.offer import Offer, OfferKind, missing_in_offer
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.progress import OutboxAction
from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.requirements import Choice as Choice
from llko_desktop.domain.requirements import filled_in, needs
from llko_desktop.domain.requirements import planned as planned
from llko_desktop.domain.schedule import CarePlan
from llko_desktop.domain.status import TRANSITIONS, Status

LONGEST_SNOOZE = timedelta(days=366)


@dataclass(frozen=True)
class StatusOption:
    """One status as it can, or cannot, be chosen now.

    `needs` are the things that R2 asks and that must be given with the step; `why` says why it is not
    possible.
    """

    status: Status
    allowed: bool
    needs: tuple[str, ...] = ()
    why: Message | None = None


def options(request: CareRequest, today: date, procedure: Procedure) -> tuple[StatusOption, ...]:
    """Give every status but the present one, in order, each with what it needs or why not (R1, R2)."""
    return tuple(
        _option(request, status, today, procedure) for status in Status if status is not request.status
    )


def _option(request: CareRequest, target: Status, today: date, procedure: Procedure) -> StatusOption:
    if target not in TRANSITIONS[request.status]:
        return StatusOption(target, False, why=_why_not(request.status, target))
    return StatusOption(target, True, needs(request, target, today, procedure))


def _why_not(present: Status, target: Status) -> Message:
    if present.is_final:
        return Message.of("final_only_by_correction", status=present)
    return Message.of("no_way_back", present=present, target=target)


def warnings(request: CareRequest, target: Status, choice: Choice) -> tuple[Message, ...]:
    """Say what to think twice about before a step that is allowed (R2, R8)."""
    found = []
    offer = request.progress.offer
    if target is Status.APPROVED:
        if not choice.contract_signed:
            found.append(Message.of("approved_without_contract"))
        found.append(Message.of("approval_closes_other_requests"))
        if request.progress.platform_since is None:
            found.append(Message.of("approved_before_registered"))
    if target is Status.NOT_POSSIBLE and offer and offer.kind(request.plan) is OfferKind.WHOLE:
        found.append(Message.of("not_possible_after_whole_offer"))
    return tuple(found)


def set_status(
    request: CareRequest, target: Status, choice: Choice, today: date, procedure: Procedure
) -> CareRequest:
    """Take the step to `target` on `today` and give the request after it.

    Raises `RuleRefusal` with every reason at once: the step is not in the table (R1), or R2 still asks
    something.
    """
    option = next((o for o in options(request, today, procedure) if o.status is target), None)
    if option is None:
        raise RuleRefusal(Message.of("status_is_already", status=target))
    if not option.allowed:
        raise RuleRefusal(option.why or _why_not(request.status, target))
    return request.with_events(filled_in(StatusSet(today, target), request, choice, procedure))


def correct_status(
    request: CareRequest, target: Status, choice: Choice, today: date, procedure: Procedure
) -> CareRequest:
    """Put a wrong final status right (R10): any other but `new`, with what R2 asks, and why in `note`.

    Raises `RuleRefusal` when the present status is not final, the target is not another one, or something is
    missing.
    """
    if not request.status.is_final:
        raise RuleRefusal(Message.of("only_final_is_corrected", status=request.status))
    if target is request.status:
        raise RuleRefusal(Message.of("status_is_already", status=target))
    if target is Status.NEW:
        raise RuleRefusal(Message.of("no_way_back", present=request.status, target=target))
    if not choice.note.strip():
        raise RuleRefusal(Message.of("correction_needs_reason"))
    return request.with_events(filled_in(StatusCorrected(today, target), request, choice, procedure))


def correction_warnings(request: CareRequest) -> tuple[Message, ...]:
    """Say what a correction cannot undo (R10): what a wrong approval closed elsewhere may stay closed."""
    return (Message.of("others_may_stay_closed"),) if request.status is Status.APPROVED else ()


def renew_offer(request: CareRequest, plan: CarePlan, reply_by: date | None, today: date) -> CareRequest:
    """Make a new offer while in progress; follow-up starts anew (R5). `RuleRefusal` in any other status."""
    if request.status is not Status.IN_PROGRESS:
        raise RuleRefusal(Message.of("new_offer_only_in_progress", status=request.status))
    missing = missing_in_offer(plan, reply_by, today)
    if missing:
        raise RuleRefusal(*missing)
    return request.with_events(OfferRenewed(today, Offer(plan, reply_by, today)))


def enter_item(request: CareRequest, number: int, on: date, today: date) -> CareRequest:
    """Tick outbox item `number` as entered on the platform on day `on` (R4).

    The day may lie before the one the item was made: it was entered there first and noted here later. Raises
    `RuleRefusal` when there is no such item, it was entered before or is superfluous, the request is not
    registered yet (R9), or the day is to come or before the request was there.
    """
    item = request.progress.item(number)
    if item is None:
        raise RuleRefusal(Message.of("no_such_item", item=number))
    if item.entered_on is not None:
        raise RuleRefusal(Message.of("item_entered_before", date=item.entered_on))
    if item.superseded:
        raise RuleRefusal(Message.of("item_is_superfluous"))
    arrival: date | None = request.received
    if item.action is not OutboxAction.REGISTER:
        arrival = request.progress.platform_since
    if arrival is None:
        raise RuleRefusal(Message.of("register_first"))
    _check_day(on, arrival, today)
    return request.with_events(ActionEntered(on, number))


def note_contact(request: CareRequest, on: date, today: date, note: str = "") -> CareRequest:
    """Note that the parents got in touch on day `on` (R5); `RuleRefusal` if to come or before arrival."""
    _check_day(on, request.received, today)
    return request.with_events(ParentContact(on, note.strip()))


def note_notice(request: CareRequest, on: date, today: date) -> CareRequest:
    """Note that the closing notice was really sent on day `on` (R6).

    Raises `RuleRefusal` for a request that is not in progress, and for a day to come or before the offer that
    it follows.
    """
    if request.status is not Status.IN_PROGRESS:
        raise RuleRefusal(Message.of("notice_only_in_progress", status=request.status))
    _check_day(on, request.received, today)
    offer = request.progress.offer
    if offer and on < offer.made_on:
        raise RuleRefusal(Message.of("notice_before_offer", date=on, offered=offer.made_on))
    return request.with_events(NoticeSent(on))


def snooze(request: CareRequest, until: date, reason: str, today: date) -> CareRequest:
    """Put follow-up off until a day (R5–R7), with a reason; the terms themselves stay as they are.

    Raises `RuleRefusal` for a request that is not in progress, a day that is not to come or more than a year
    away, and without a reason.
    """
    if request.status is not Status.IN_PROGRESS:
        raise RuleRefusal(Message.of("snooze_only_in_progress", status=request.status))
    wrong = []
    if not today < until <= today + LONGEST_SNOOZE:
        wrong.append(Message.of("snooze_day_out_of_range", date=until))
    if not reason.strip():
        wrong.append(Message.of("snooze_needs_reason"))
    if wrong:
        raise RuleRefusal(*wrong)
    return request.with_events(Snoozed(today, until, reason.strip()))


def change_notes(request: CareRequest, notes: str, today: date, *, goes_on: bool = False) -> CareRequest:
    """Put the user's own notes in place of those before, which stay in the history.

    Notes are kept as they are typed: `goes_on` says that this goes on with a change whose beginning is in the
    history already, so that one spell of writing is one entry.
    """
    begun = goes_on and any(isinstance(event, NotesChanged) for event in request.history)
    if not begun and notes != request.notes:
        request = request.with_events(NotesChanged(today, request.notes))
    return replace(request, notes=notes)


def _check_day(on: date, received: date, today: date) -> None:
    if on > today:
        raise RuleRefusal(Message.of("day_is_to_come", date=on))
    if on < received:
        raise RuleRefusal(Message.of("day_before_arrival", date=on, received=received))
