"""Makes the reply of a step that is taken back a draft again, so that its text is not lost."""

from __future__ import annotations

from collections.abc import Iterable

from llko_desktop.domain.history import ReplyWritten
from llko_desktop.domain.request import CareRequest
from llko_desktop.services.ports import Draft, UnitOfWork


def make_drafts_again(work: UnitOfWork, request: CareRequest, numbers: Iterable[int]) -> None:
    """Make the reply that was written by one of these events the draft, unless another is being written."""
    written = [n for n, event in enumerate(request.history, 1) if isinstance(event, ReplyWritten)]
    kept = work.replies.of(request.reference)
    for number in set(numbers) & set(written):
        reply = kept[written.index(number)]
        if work.replies.draft(request.reference) is None:
            draft = Draft(request.reference, reply.template, reply.language, reply.subject, reply.body)
            work.replies.save_draft(draft)
