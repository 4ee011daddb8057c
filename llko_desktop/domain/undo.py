"""Takes steps of a request back while they were not entered on the platform; the history keeps both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from llko_desktop.domain.facts import can_be_put_back, put_back
from llko_desktop.domain.flags import doubted_again
from llko_desktop.domain.history import (
    ActionDropped,
    ActionEntered,
    AppointmentDropped,
    AppointmentMade,
    CameInAgain,
    Decision,
    Event,
    FactsChanged,
    NoticeSent,
    OfferRenewed,
    ParentContact,
    ReplyWritten,
    Snoozed,
    StepUndone,
    ToldApart,
)
from llko_desktop.domain.messages import Message, RuleRefusal
from llko_desktop.domain.progress import undone
from llko_desktop.domain.request import CareRequest

_STEPS = (
    Decision,
    OfferRenewed,
    ActionEntered,
    ActionDropped,
    ParentContact,
    NoticeSent,
    Snoozed,
    AppointmentMade,
    AppointmentDropped,
    CameInAgain,
    ToldApart,
)


@dataclass(frozen=True)
class LastStep:
    """The last step of a request: its event, and the numbers of all events that go with it."""

    event: Event
    numbers: tuple[int, ...]


def last_step(request: CareRequest) -> LastStep | None:
    """Give the step that undoing would take back: the newest one that stands; none when there is none.

    A reply that was kept with a status goes with it, and so do the facts of a request that came in again. A
    tick in the outbox is a step of its own, behind its
    status: so no status is taken back while it counts as entered. Whoever ticked by mistake takes the tick
    back; a status that really is on the platform is corrected (R10). There is none once the personal data is
    gone (R15).
    """
    if request.progress.anonymised_on is not None:
        return None
    history, taken_back = request.history, undone(request.history)
    for number in range(len(history), 0, -1):
        event = history[number - 1]
        if number in taken_back or not _is_step(event):
            continue
        behind = number + 1
        follows = behind <= len(history) and behind not in taken_back
        along = [behind] if follows and _goes_along(history[behind - 1], event) else []
        return LastStep(event, (number, *along))
    return None


def _is_step(event: Event) -> bool:
    if isinstance(event, FactsChanged):
        return can_be_put_back(event) and not event.told_as
    return isinstance(event, _STEPS)


def _goes_along(event: Event, step: Event) -> bool:
    """Say whether an event is part of the step right before it."""
    if isinstance(step, Decision | OfferRenewed):
        return isinstance(event, ReplyWritten) and event.on == step.on
    return isinstance(step, CameInAgain) and isinstance(event, FactsChanged) and bool(event.told_as)


def undo(request: CareRequest, today: date) -> CareRequest:
    """Take the last step back, noted on `today`; facts, doubts and references are as before it.

    Raises `RuleRefusal` when there is none that can be taken back.
    """
    step = last_step(request)
    if step is None:
        raise RuleRefusal(Message.of("nothing_to_undo"))
    return without(request, step.numbers, today)


def without(request: CareRequest, numbers: Sequence[int], today: date) -> CareRequest:
    """Take these events back, by their numbers, oldest first; nothing behind them may build on them."""
    for number in reversed(numbers):
        event = request.history[number - 1]
        if isinstance(event, CameInAgain):
            request = _parted(request, event)
        elif isinstance(event, ToldApart):
            request = doubted_again(request)
        else:
            request = put_back(request, event)
    return request.with_events(StepUndone(today, tuple(numbers)))


def _parted(request: CareRequest, event: CameInAgain) -> CareRequest:
    """Give a request with the references it had before it came in again; for the newest such event."""
    others = request.other_references
    if event.reference == request.reference and others:
        return replace(request, reference=others[-1], other_references=others[:-1])
    return replace(request, other_references=tuple(other for other in others if other != event.reference))
