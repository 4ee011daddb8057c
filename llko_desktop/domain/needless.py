"""Which open actions of the outbox a later step made superfluous, and how the user drops them (R4, R9, R10).

What a newer status takes the place of is superseded by itself (`domain.progress`); this is about the rest,
which only the user can judge (R11).
"""

from __future__ import annotations

from datetime import date

from llko_desktop.domain.history import ActionDropped
from llko_desktop.domain.messages import Message, RuleRefusal
from llko_desktop.domain.progress import OutboxAction, OutboxItem, Progress, shown_on_platform
from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.status import Status


def why_needless(progress: Progress, item: OutboxItem) -> Message | None:
    """Say why an open item need not be entered any more; none while it must.

    Either the platform shows that final status already, as a correction was corrected back before it was
    entered (R10). An offer is never so, as its text goes along; nor is what would leave the request without
    an answer (R4). Or the request never was on the platform and ended as cancelled: one that counts as a
    shortage, or was approved, is still to be registered (R9).
    """
    if not item.is_open:
        return None
    if progress.platform_since is None:
        return Message.of("item_never_registered") if progress.status is Status.CANCELLED else None
    shown = shown_on_platform(progress)
    if shown is None or item.status is None or item.action is OutboxAction.NEW_OFFER:
        return None
    if item.status.is_final and shown.status is item.status and progress.answered_on is not None:
        return Message.of("item_shown_already", status=item.status, date=shown.entered_on)
    return None


def drop_needless(request: CareRequest, today: date) -> CareRequest:
    """Drop all open items of a request that need not be entered any more, noted on `today`.

    Raises `RuleRefusal` when all of them are needed.
    """
    numbers = [item.number for item in request.progress.items if why_needless(request.progress, item)]
    if not numbers:
        raise RuleRefusal(Message.of("item_is_needed"))
    return request.with_events(*(ActionDropped(today, number) for number in numbers))


def instead_of(progress: Progress, item: OutboxItem) -> tuple[OutboxItem, ...]:
    """Give the items that need not be entered because of this newest one, oldest first.

    Those are still on a list that was printed before, and not on the one of today.
    """
    newest = [one for one in progress.open_items if one.action is not OutboxAction.REGISTER][-1:]
    if item not in newest:
        return ()
    entered = max((one.number for one in progress.items if one.entered_on and one.status), default=0)
    before = [one for one in progress.items if entered < one.number < item.number and one.superseded]
    return tuple(one for one in before if one.status is not None and one.status is not item.status)
