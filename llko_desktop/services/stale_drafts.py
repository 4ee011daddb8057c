"""Keeps a draft that was written in another window from being thrown away unread."""

from __future__ import annotations

from llko_desktop.domain.messages import Message
from llko_desktop.services.ports import StaleDraft, UnitOfWork


def check_draft(work: UnitOfWork, reference: str, version: int | None) -> None:
    """Raise `StaleDraft` when a draft is kept that is not the one of `version`; with none, any will do."""
    draft = work.replies.draft(reference)
    if version is not None and draft is not None and draft.version != version:
        raise StaleDraft(Message.of("draft_changed_elsewhere", reference=reference), draft=draft)
