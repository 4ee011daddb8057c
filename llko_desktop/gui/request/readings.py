"""Compares two readings of one request."""

from __future__ import annotations

from dataclasses import replace

from llko_desktop.domain.history import NotesChanged
from llko_desktop.domain.request import CareRequest


def same(before: CareRequest, now: CareRequest) -> bool:
    """Say whether nothing was written between two readings of a request."""
    return (before.reference, before.version) == (now.reference, now.version)


def same_but_notes(before: CareRequest, now: CareRequest) -> bool:
    """Say whether nothing but the user's own notes was written between two readings of a request."""
    added = now.history[len(before.history) :]
    kept = replace(before, notes=now.notes, history=now.history, version=now.version)
    return kept == now and all(isinstance(event, NotesChanged) for event in added)
