"""Where a request stands: the state that follows from its history, event by event."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import singledispatch

from llko_desktop.domain.history import (
    ActionDropped,
    ActionEntered,
    Anonymised,
    Appointment,
    AppointmentDropped,
    AppointmentMade,
    CameInAgain,
    Decision,
    Event,
    FactsChanged,
    NotesChanged,
    NoticeSent,
    OfferRenewed,
    ParentContact,
    Received,
    ReplyWritten,
    Snoozed,
    StatusCorrected,
    StepUndone,
    ToldApart,
)
from llko_desktop.domain.offer import Offer
from llko_desktop.domain.schedule import CarePlan
from llko_desktop.domain.status import ANSWERS, CancelReason, Source, Status


class OutboxAction(StrEnum):
    """What is to be done on the platform."""

    REGISTER = "register"
    SET_STATUS = "set_status"
    CORRECT_STATUS = "correct_status"
    NEW_OFFER = "new_offer"


@dataclass(frozen=True)
class OutboxItem:
    """An action still to be entered on Opvang.Vlaanderen, or entered on `entered_on` (R4).

    `number` counts from 1 within its request. `superseded` says that a later step made it superfluous.
    """

    number: int
    action: OutboxAction
    status: Status | None
    created_on: date
    entered_on: date | None = None
    superseded: bool = False

    @property
    def is_open(self) -> bool:
        """Whether it is still to be entered."""
        return self.entered_on is None and not self.superseded


@dataclass(frozen=True)
class Progress:
    """The state of a request.

    `platform_since`: day of arrival on the platform, none while not registered there (R9).
    `acknowledged_on`, `answered_on`: the day the receipt, and the first real answer, were *entered* (R4); a
    correction back to a receipt takes the answer back.
    `offer_entered_on`: the day the present offer was entered, where the month of R5 begins.
    `contact_on`, `notice_on`: the last contact of the parents since the present offer was noted, and its
    closing notice (R5, R6).
    `reply_written_on`: the day an answer was written that no status has been entered for yet (R4).
    `final_on`: the day of the first final status in a row; a correction between finals keeps it (R13).
    `snoozed_until`, `snooze_reason`: until when follow-up was put off, and why; a step or a contact ends it.
    `appointment`: the visit that was agreed on last, past or to come (see `domain.appointment`).
    `anonymised_on`: the day its personal data was removed (R15); nothing changes from then on.
    """

    status: Status = Status.NEW
    status_on: date | None = None
    platform_since: date | None = None
    acknowledged_on: date | None = None
    answered_on: date | None = None
    reply_written_on: date | None = None
    offer: Offer | None = None
    offer_entered_on: date | None = None
    contact_on: date | None = None
    notice_on: date | None = None
    final_plan: CarePlan | None = None
    contract_signed: bool = False
    reason: CancelReason | None = None
    no_alternative: bool = False
    note: str = ""
    final_on: date | None = None
    snoozed_until: date | None = None
    snooze_reason: str = ""
    appointment: Appointment | None = None
    anonymised_on: date | None = None
    items: tuple[OutboxItem, ...] = ()

    @property
    def open_items(self) -> tuple[OutboxItem, ...]:
        """The actions still to be entered, oldest first."""
        return tuple(item for item in self.items if item.is_open)

    def item(self, number: int) -> OutboxItem | None:
        """Give the outbox item with that number, if there is one."""
        return next((item for item in self.items if item.number == number), None)


def _add_item(state: Progress, action: OutboxAction, status: Status | None, on: date) -> Progress:
    item = OutboxItem(len(state.items) + 1, action, status, on)
    return replace(state, items=(*state.items, item))


def _supersede(state: Progress, *, registering: bool) -> Progress:
    """Close the open status items, as only the newest is worth entering; and, if said, the registering."""
    items = tuple(
        replace(item, superseded=True)
        if item.is_open and (registering or item.action is not OutboxAction.REGISTER)
        else item
        for item in state.items
    )
    return replace(state, items=items)


def _must_register_again(state: Progress) -> bool:
    """Whether a walk-in that was closed here before it was registered (R9) is taken up again (R10)."""
    to_register = [item for item in state.items if item.action is OutboxAction.REGISTER]
    return state.platform_since is None and bool(to_register) and to_register[-1].superseded


def shown_on_platform(state: Progress) -> OutboxItem | None:
    """Give the item with the status that was entered last, which the platform shows; none without one."""
    return next((item for item in reversed(state.items) if item.entered_on and item.status), None)


@singledispatch
def apply(event: Event, state: Progress) -> Progress:
    """Give the state after `event`; `TypeError` for a kind of event that is not known."""
    raise TypeError(f"unknown event {event!r}")


@apply.register
def _received(event: Received, state: Progress) -> Progress:
    state = replace(state, status=Status.NEW, status_on=event.on)
    if event.source is Source.PLATFORM:
        return replace(state, platform_since=event.on)
    return _add_item(state, OutboxAction.REGISTER, None, event.on)


@apply.register
def _decided(event: Decision, state: Progress) -> Progress:
    status, stays_closed = event.status, event.status.is_final and state.status.is_final
    state = replace(
        _supersede(state, registering=status.is_local_only),
        status=status,
        status_on=event.on,
        answered_on=state.answered_on if status in ANSWERS else None,
        offer=event.offer or state.offer,
        offer_entered_on=None if event.offer else state.offer_entered_on,
        notice_on=state.notice_on if status.is_final else None,
        contact_on=state.contact_on if status.is_final else None,
        final_plan=event.plan,
        contract_signed=event.contract_signed,
        reason=event.reason,
        no_alternative=event.no_alternative,
        note=event.note,
        final_on=state.final_on if stays_closed else event.on if status.is_final else None,
        snoozed_until=None,
        snooze_reason="",
    )
    if status.is_local_only:
        return state
    if _must_register_again(state):
        state = _add_item(state, OutboxAction.REGISTER, None, event.on)
    shown = shown_on_platform(state)
    was_final = shown is not None and shown.status is not None and shown.status.is_final
    corrects = isinstance(event, StatusCorrected) and was_final
    action = OutboxAction.CORRECT_STATUS if corrects else OutboxAction.SET_STATUS
    return _add_item(state, action, status, event.on)


@apply.register
def _renewed(event: OfferRenewed, state: Progress) -> Progress:
    open_status = any(i.is_open and i.action is not OutboxAction.REGISTER for i in state.items)
    state = _awake(replace(state, offer=event.offer, offer_entered_on=None, notice_on=None, contact_on=None))
    if open_status:
        return state
    return _add_item(state, OutboxAction.NEW_OFFER, Status.IN_PROGRESS, event.on)


@apply.register
def _entered(event: ActionEntered, state: Progress) -> Progress:
    item = state.item(event.item)
    if item is None or item.entered_on is not None:
        return state
    items = tuple(replace(i, entered_on=event.on) if i is item else i for i in state.items)
    state = replace(state, items=items)
    if item.action is OutboxAction.REGISTER:
        return replace(state, platform_since=event.on)
    if item.status is Status.ACKNOWLEDGED:
        return replace(state, acknowledged_on=state.acknowledged_on or event.on)
    if item.status is Status.IN_PROGRESS:
        state = replace(state, offer_entered_on=event.on)
    if item.status in ANSWERS:
        state = replace(state, answered_on=state.answered_on or event.on, reply_written_on=None)
    return state


@apply.register
def _dropped(event: ActionDropped, state: Progress) -> Progress:
    items = tuple(
        replace(item, superseded=True) if item.is_open and item.number == event.item else item
        for item in state.items
    )
    return replace(state, items=items)


@apply.register
def _replied(event: ReplyWritten, state: Progress) -> Progress:
    if event.status not in ANSWERS or state.answered_on:
        return state
    return replace(state, reply_written_on=state.reply_written_on or event.on)


@apply.register
def _contacted(event: ParentContact, state: Progress) -> Progress:
    return _awake(replace(state, contact_on=max(event.on, state.contact_on or event.on)))


@apply.register
def _notified(event: NoticeSent, state: Progress) -> Progress:
    return _awake(replace(state, notice_on=event.on))


@apply.register
def _snoozed(event: Snoozed, state: Progress) -> Progress:
    return replace(state, snoozed_until=event.until, snooze_reason=event.reason)


@apply.register
def _came_again(event: CameInAgain, state: Progress) -> Progress:
    """Note that a walk-in is registered on the platform, since that is where it came from again (R9)."""
    if event.platform_since is None or state.platform_since is not None:
        return state
    items = tuple(
        replace(item, entered_on=event.on) if item.is_open and item.action is OutboxAction.REGISTER else item
        for item in state.items
    )
    return replace(state, items=items, platform_since=event.platform_since)


@apply.register
def _agreed(event: AppointmentMade, state: Progress) -> Progress:
    return replace(state, appointment=event.appointment)


@apply.register
def _called_off(event: AppointmentDropped, state: Progress) -> Progress:
    return replace(state, appointment=None)


@apply.register
def _anonymised(event: Anonymised, state: Progress) -> Progress:
    return replace(state, anonymised_on=event.on)


@apply.register
def _changed(event: FactsChanged | NotesChanged | ToldApart, state: Progress) -> Progress:
    return state


def _awake(state: Progress) -> Progress:
    return replace(state, snoozed_until=None, snooze_reason="")


def undone(events: Iterable[Event]) -> frozenset[int]:
    """Give the numbers of the events that were taken back."""
    return frozenset(n for event in events if isinstance(event, StepUndone) for n in event.numbers)


def replay(events: Sequence[Event]) -> Progress:
    """Give the state that a whole history leads to, first event first.

    What was taken back leaves nothing but its outbox items, superseded, as a number the user has seen is
    never given to another item.
    """
    taken_back, state = undone(events), Progress()
    for number, event in enumerate(events, 1):
        if number in taken_back:
            state = _taken_back(event, state)
        elif not isinstance(event, StepUndone):
            state = apply(event, state)
    return state


def _taken_back(event: Event, state: Progress) -> Progress:
    made = apply(event, state).items[len(state.items) :]
    return replace(state, items=(*state.items, *(replace(item, superseded=True) for item in made)))
