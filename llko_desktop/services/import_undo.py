"""Takes a whole import back, as long as nothing was done with its requests."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import dropwhile

from llko_desktop.domain.history import CameInAgain, Event, FactsChanged, Received, StepUndone
from llko_desktop.domain.messages import Message, RuleRefusal
from llko_desktop.domain.progress import undone
from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.undo import without
from llko_desktop.services.import_report import UndoneImport
from llko_desktop.services.ports import ImportBatch, UnitOfWork

_AT_ONCE = 50


class ImportUndo:
    """Takes imports back within one transaction, and says whether that can be done."""

    def __init__(self, work: UnitOfWork, today: date) -> None:
        self._work, self._today = work, today

    def all(self) -> Sequence[ImportBatch]:
        """Give every import, newest first, and whether it can be undone."""
        batches = self._work.imports.all()
        return [
            replace(batch, can_be_undone=batch.undone_at is None and not self._worked_on(batch.id))
            for batch in batches
        ]

    def undo(self, number: int) -> UndoneImport:
        """Remove what an import added, and put back what it changed; gives how many requests of each.

        Raises `UnknownReference` when there was no such import, `RuleRefusal` when it is undone already, or
        with the first request that something was done with.
        """
        batch = self._work.imports.get(number)
        if batch.undone_at is not None:
            raise RuleRefusal(Message.of("import_undone_already"))
        worked_on = self._worked_on(number)
        if worked_on:
            raise RuleRefusal(Message.of("import_worked_on", reference=worked_on))
        changed = self._work.requests.find(self._work.imports.changed_by(number), histories=True)
        pairs = ((self._without(request, number), request) for request in changed)
        restored = [(before, request.reference) for before, request in pairs if before != request]
        self._work.requests.save_all(restored)
        return UndoneImport(self._work.imports.undo(number, datetime.now(UTC)), len(restored))

    def _worked_on(self, number: int) -> str:
        """Give the first request of an import that something was done with since; empty when nothing was."""
        moved_on = self._work.imports.moved_on(number)
        for first in range(0, len(moved_on), _AT_ONCE):
            for request in self._work.requests.find(moved_on[first : first + _AT_ONCE], histories=True):
                has_draft = self._work.replies.draft(request.reference) is not None
                if has_draft or any(_is_step(event, number) for event in _standing(request)):
                    return request.reference
        for request in self._work.requests.find(self._work.imports.changed_by(number), histories=True):
            if _is_behind(request, number):
                return request.reference
        return ""

    def _without(self, request: CareRequest, number: int) -> CareRequest:
        """Give a request as it was before an import changed it, which its history tells."""
        taken_back = undone(request.history)
        numbers = [
            place
            for place, event in enumerate(request.history, 1)
            if _batch_of(event) == number and place not in taken_back
        ]
        return without(request, numbers, self._today) if numbers else request


def _batch_of(event: Event) -> int | None:
    return event.batch if isinstance(event, FactsChanged | CameInAgain) else None


def _standing(request: CareRequest) -> list[Event]:
    """Give what happened to a request and was not taken back, which counts as if it had never been done."""
    taken_back = undone(request.history)
    return [
        event
        for place, event in enumerate(request.history, 1)
        if place not in taken_back and not isinstance(event, StepUndone)
    ]


def _is_step(event: Event, number: int) -> bool:
    """Say whether an event is neither an arrival nor of that import."""
    return not isinstance(event, Received) and _batch_of(event) != number


def _is_behind(request: CareRequest, number: int) -> bool:
    """Say whether anything happened to a request since an import changed it."""
    since = dropwhile(lambda event: _batch_of(event) != number, _standing(request))
    return any(_is_step(event, number) for event in since)
