"""What asks for attention today, in the order in which to do it; nothing here changes a request (R11)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from llko_desktop.domain.deadlines import (
    answer_deadline,
    closing_deadline,
    follow_up_deadline,
    reply_by_deadline,
)
from llko_desktop.domain.messages import Message
from llko_desktop.domain.outcome import advise_final
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.progress import OutboxAction
from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.status import ANSWERS


class WorkKind(StrEnum):
    """Why a line is in the worklist, in the order shown."""

    ANSWER = "answer"
    ENTER = "enter"
    REGISTER = "register"
    OFFER_EXPIRED = "offer_expired"
    FOLLOW_UP = "follow_up"
    CLOSE = "close"
    REVIEW_INFO_PAGE = "review_info_page"


_ORDER = {kind: place for place, kind in enumerate(WorkKind)}


@dataclass(frozen=True)
class WorkItem:
    """One thing to do: for which request, by when, by which rule, and what there is to say about it.

    `request` is none for what is about no request: to review the info page (R14). `item` is the number of
    the outbox item within its request, for `enter` and `register`.
    """

    kind: WorkKind
    request: CareRequest | None
    due: date
    since: date
    rule: str
    message: Message
    item: int | None = None

    @property
    def reference(self) -> str:
        """The reference of its request; empty for what is about none."""
        return self.request.reference if self.request else ""

    def days_left(self, today: date) -> int:
        """Days until the due day; negative once it is late."""
        return (self.due - today).days


def work_for(request: CareRequest, today: date, procedure: Procedure) -> tuple[WorkItem, ...]:
    """Give what one request asks for on `today` (R3–R7, R9); follow-up that was put off waits for its day."""
    found = [_answer(request, procedure), *_outbox(request, procedure)]
    if not is_snoozed(request, today):
        found += [_silence(request, today, procedure), _close(request, today, procedure)]
    return tuple(item for item in found if item is not None)


def is_snoozed(request: CareRequest, today: date) -> bool:
    """Say whether follow-up of a request was put off until after `today`."""
    until = request.progress.snoozed_until
    return until is not None and today < until


def worklist(requests: Iterable[CareRequest], today: date, procedure: Procedure) -> tuple[WorkItem, ...]:
    """Give everything to do for `requests`, in order."""
    return in_order(item for request in requests for item in work_for(request, today, procedure))


def in_order(items: Iterable[WorkItem]) -> tuple[WorkItem, ...]:
    """Sort things to do: by kind, then what is due first, then by reference."""
    return tuple(sorted(items, key=lambda item: (_ORDER[item.kind], item.due, item.reference)))


def next_due(requests: Iterable[CareRequest], today: date, procedure: Procedure) -> date | None:
    """Give the first day after `today` on which the clock alone adds a line to the worklist, if any."""
    days = [day for request in requests for day in _coming(request, procedure) if day > today]
    return min(days, default=None)


def _coming(request: CareRequest, procedure: Procedure) -> Iterable[date]:
    """The days on which follow-up and closing fall due, and the day after the reply-by date.

    What falls due while follow-up is put off counts from the day until which it is.
    """
    snoozed = request.progress.snoozed_until or date.min
    reply_by = reply_by_deadline(request.progress)
    if reply_by:
        yield max(snoozed, reply_by.due + timedelta(days=1))
    for deadline in (
        follow_up_deadline(request.progress, procedure),
        closing_deadline(request.progress, procedure),
    ):
        if deadline:
            yield max(snoozed, deadline.due)


def _answer(request: CareRequest, procedure: Procedure) -> WorkItem | None:
    """An answer is to be given, or was written and is still to be entered: the clock runs on (R3, R4)."""
    deadline = answer_deadline(request.progress, procedure)
    if deadline is None:
        return None
    progress = request.progress
    decided = [item for item in progress.open_items if item.status in ANSWERS]
    if decided:
        message = Message.of("answer_not_entered", status=progress.status, date=decided[0].created_on)
    elif progress.reply_written_on:
        message = Message.of("reply_written_status_open", date=progress.reply_written_on)
    else:
        message = Message.of("answer_by", date=deadline.due)
    return WorkItem(WorkKind.ANSWER, request, deadline.due, deadline.since, deadline.rule, message)


def _outbox(request: CareRequest, procedure: Procedure) -> Iterable[WorkItem]:
    """Every action still to be entered (R4), and walk-ins to register (R9); due with the answer."""
    deadline = answer_deadline(request.progress, procedure)
    for item in request.progress.open_items:
        if item.action is OutboxAction.REGISTER:
            kind, rule, message = (
                WorkKind.REGISTER,
                "R9",
                Message.of("register_request", source=request.source),
            )
        else:
            kind, rule = WorkKind.ENTER, "R4"
            message = Message.of("enter_" + item.action.value, status=item.status)
        due = deadline.due if deadline and item.status in ANSWERS else item.created_on
        yield WorkItem(kind, request, due, item.created_on, rule, message, item.number)


def _silence(request: CareRequest, today: date, procedure: Procedure) -> WorkItem | None:
    """Silence after an offer: the month of R5 is over, or at least the reply-by date of R7 has passed."""
    follow_up = follow_up_deadline(request.progress, procedure)
    if follow_up and today >= follow_up.due:
        message = Message.of("send_closing_notice", since=follow_up.since)
        return WorkItem(WorkKind.FOLLOW_UP, request, follow_up.due, follow_up.since, follow_up.rule, message)
    reply_by = reply_by_deadline(request.progress)
    if reply_by and today > reply_by.due:
        message = Message.of("offer_has_expired", date=reply_by.due)
        return WorkItem(WorkKind.OFFER_EXPIRED, request, reply_by.due, reply_by.since, reply_by.rule, message)
    return None


def _close(request: CareRequest, today: date, procedure: Procedure) -> WorkItem | None:
    """The closing notice ran out without a reaction (R6): propose to close, as R8 reads the outcome."""
    deadline = closing_deadline(request.progress, procedure)
    if deadline is None or today < deadline.due:
        return None
    status = advise_final(request, procedure).status
    message = Message.of("may_be_closed", since=deadline.since, status=status)
    return WorkItem(WorkKind.CLOSE, request, deadline.due, deadline.since, deadline.rule, message)
