"""What is due when, computed anew each time from the state of a request (R3–R7, R11)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from dateutil.relativedelta import relativedelta

from llko_desktop.domain.offer import Hold
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.progress import Progress
from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.status import Status


class DeadlineKind(StrEnum):
    """What falls due."""

    ANSWER = "answer"
    REPLY_BY = "reply_by"
    FOLLOW_UP = "follow_up"
    CLOSE = "close"


@dataclass(frozen=True)
class Deadline:
    """A term that runs: the last day `due` on which it is kept, counted from `since`, by `rule`."""

    kind: DeadlineKind
    due: date
    since: date
    rule: str

    def days_left(self, today: date) -> int:
        """Days until the due day; negative once it is late."""
        return (self.due - today).days


def is_answered(progress: Progress, procedure: Procedure) -> bool:
    """Say whether the parents have their answer by R3 and R4: a real answer was entered on the platform.

    A receipt counts only where the procedure says so. A request closed elsewhere needs no answer any more.
    """
    if progress.status is Status.CLOSED_EXTERNALLY or progress.answered_on is not None:
        return True
    return procedure.choices.acknowledgement_stops_clock and progress.acknowledged_on is not None


def answer_deadline(progress: Progress, procedure: Procedure) -> Deadline | None:
    """Give the term of R3, from arrival on the platform (day 0); none while unregistered or once answered."""
    if progress.platform_since is None or is_answered(progress, procedure):
        return None
    due = progress.platform_since + timedelta(days=procedure.terms.answer_days)
    return Deadline(DeadlineKind.ANSWER, due, progress.platform_since, "R3")


def reply_by_deadline(progress: Progress) -> Deadline | None:
    """Give the last day to react to the present offer (R7); none while a closing notice runs.

    A reaction noted after that day has had its attention; one before it has not, as the offer still stands
    then.
    """
    offer = progress.offer
    if progress.status is not Status.IN_PROGRESS or offer is None or offer.reply_by is None:
        return None
    if _notice_runs(progress) or (progress.contact_on and progress.contact_on > offer.reply_by):
        return None
    return Deadline(DeadlineKind.REPLY_BY, offer.reply_by, offer.made_on, "R7")


def _has_reacted(progress: Progress) -> bool:
    """Whether the parents got in touch since the present offer (R5); one noted late may be of before it."""
    if progress.contact_on is None or progress.offer is None:
        return False
    offered_on = progress.offer.made_on
    return progress.contact_on >= min(offered_on, progress.offer_entered_on or offered_on)


def follow_up_deadline(progress: Progress, procedure: Procedure) -> Deadline | None:
    """Give the day on which the parents' silence calls for a follow-up (R5).

    A month, its end clamped, after the present offer was entered (or made, where the procedure counts from
    there). A reaction or a closing notice stops it.
    """
    if progress.status is not Status.IN_PROGRESS or progress.notice_on or _has_reacted(progress):
        return None
    if procedure.choices.follow_up_starts_when_entered:
        since = progress.offer_entered_on
    else:
        since = progress.offer.made_on if progress.offer else None
    if since is None:
        return None
    due = since + relativedelta(months=procedure.terms.follow_up_months)
    return Deadline(DeadlineKind.FOLLOW_UP, due, since, "R5")


def _notice_runs(progress: Progress) -> bool:
    """Whether a closing notice was sent and the parents have not reacted since, or on that day (R6)."""
    sent, reacted = progress.notice_on, progress.contact_on
    return sent is not None and (reacted is None or reacted < sent)


def _notice_term(progress: Progress, procedure: Procedure) -> Deadline | None:
    """Give the term of the closing notice while the parents have not reacted to it (R6)."""
    sent = progress.notice_on
    if sent is None or not _notice_runs(progress):
        return None
    due = sent + timedelta(days=procedure.terms.closing_notice_days)
    return Deadline(DeadlineKind.CLOSE, due, sent, "R6")


def closing_deadline(progress: Progress, procedure: Procedure) -> Deadline | None:
    """Give the day from which an unanswered closing notice lets the request be closed (R6)."""
    return None if progress.status.is_final else _notice_term(progress, procedure)


def notice_has_run_out(progress: Progress, today: date, procedure: Procedure) -> bool:
    """Say whether the closing notice of R6 was sent and its term has passed without a reaction.

    So it stays after a final status, as a wrong one may be corrected to a cancellation (R10).
    """
    term = _notice_term(progress, procedure)
    return term is not None and today >= term.due


def deadlines(request: CareRequest, procedure: Procedure) -> tuple[Deadline, ...]:
    """Give every term that runs for a request, in the order answer, reply-by, follow-up, close."""
    progress = request.progress
    running = (
        answer_deadline(progress, procedure),
        reply_by_deadline(progress),
        follow_up_deadline(progress, procedure),
        closing_deadline(progress, procedure),
    )
    return tuple(deadline for deadline in running if deadline is not None)


def active_hold(request: CareRequest, today: date, procedure: Procedure) -> Hold | None:
    """Give the hold that the present offer still puts on places on `today` (R7).

    None once the reply-by date has passed, unless the procedure keeps places until the request is decided.
    """
    hold = request.hold
    if hold is None or (procedure.choices.hold_ends_at_reply_by and not hold.is_active(today)):
        return None
    return hold


def last_open_day(due: date, since: date, is_open: Callable[[date], bool]) -> date | None:
    """Give the last day from `since` to `due` on which the provider is open (R3), if there is one.

    `is_open` says for a day whether the provider works then.
    """
    days = (due - timedelta(days=back) for back in range((due - since).days + 1))
    return next((day for day in days if is_open(day)), None)
