"""Takes the last step of a request back while it was not entered on the platform; the history keeps both."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from llko_desktop.domain.facts import can_be_put_back, put_back
from llko_desktop.domain.history import (
    ActionEntered,
    Decision,
    Event,
    NoticeSent,
    OfferRenewed,
    ParentContact,
    ReplyWritten,
    Snoozed,
    StepUndone,
)
from llko_desktop.domain.messages import Message, RuleRefusal
from llko_desktop.domain.progress import undone
from llko_desktop.domain.request import CareRequest

_STEPS = (Decision, OfferRenewed, ActionEntered, ParentContact, NoticeSent, Snoozed)


@dataclass(frozen=True)
class LastStep:
    """The last step of a request: its event, and the numbers of all events that go with it."""

    event: Event
    numbers: tuple[int, ...]


def last_step(request: CareRequest) -> LastStep | None:
    """Give the step that undoing would take back: the newest one that stands; none when there is none.

    A reply that was kept with a status goes with it. A tick in the outbox is a step of its own, behind its
    status: so no status is taken back while it counts as entered. Whoever ticked by mistake takes the tick
    back; a status that really is on the platform is corrected (R10).
    """
    history, taken_back = request.history, undone(request.history)
    for number in range(len(history), 0, -1):
        event = history[number - 1]
        if number in taken_back or not (isinstance(event, _STEPS) or can_be_put_back(event)):
            continue
        behind = number + 1
        along = []
        if isinstance(event, Decision | OfferRenewed) and behind <= len(history):
            written = history[behind - 1]
            if isinstance(written, ReplyWritten) and behind not in taken_back and written.on == event.on:
                along.append(behind)
        return LastStep(event, (number, *along))
    return None


def undo(request: CareRequest, today: date) -> CareRequest:
    """Take the last step back, noted on `today`; facts that it changed are as before.

    Raises `RuleRefusal` when there is none that can be taken back.
    """
    step = last_step(request)
    if step is None:
        raise RuleRefusal(Message.of("nothing_to_undo"))
    return put_back(request, step.event).with_events(StepUndone(today, step.numbers))
