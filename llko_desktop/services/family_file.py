"""Gathers everything that is kept of one family, for parents who ask for it (right of access)."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from llko_desktop.domain.placement import Placement
from llko_desktop.domain.progress import undone
from llko_desktop.domain.request import CareRequest
from llko_desktop.services.candidates import Probe
from llko_desktop.services.emphasis import plain as plain_words
from llko_desktop.services.files import told_where, write_whole
from llko_desktop.services.plain_values import plain, plain_event, plain_request
from llko_desktop.services.ports.values import Draft, ImportBatch
from llko_desktop.services.replies import Reply

if TYPE_CHECKING:
    from llko_desktop.services.paper_document import PaperDocument
    from llko_desktop.services.ports import Clock, ExportWords, PaperWriter, Store, UnitOfWork

_VERSION = 1


@dataclass(frozen=True)
class FamilyRequest:
    """One request with its history, and all that is kept beside it; `came_with` is its import."""

    request: CareRequest
    replies: tuple[Reply, ...]
    draft: Draft | None
    placements: tuple[Placement, ...]
    came_with: ImportBatch | None


@dataclass(frozen=True)
class FamilyFile:
    """Everything of one family on a day, oldest request first; `provider` is who keeps it."""

    provider: str
    made_on: date
    requests: tuple[FamilyRequest, ...]


class FamilyFiles:
    """Reads what is kept of families and writes it; nothing here changes the store."""

    def __init__(self, store: Store, today: Clock, writer: PaperWriter) -> None:
        self._store, self._today, self._writer = store, today, writer

    def read(self, reference: str) -> FamilyFile:
        """Give everything of the family of a request; `UnknownReference` when there is none.

        Of the family are the requests in which a parent has the same mail address or phone number. A name
        alone is not enough: what is kept of another family is nothing for these parents.
        """
        with self._store.read() as work:
            asked = work.requests.get(reference)
            related = {asked.reference, *_of_same_parents(asked, work)}
            found = work.requests.find(related, histories=True)
            return self._file(work, found)

    def read_request(self, reference: str) -> FamilyFile:
        """Give everything of one request alone; `UnknownReference` when there is none."""
        with self._store.read() as work:
            return self._file(work, [work.requests.get(reference)])

    def _file(self, work: UnitOfWork, requests: Iterable[CareRequest]) -> FamilyFile:
        return FamilyFile(
            provider=work.settings.provider().name,
            made_on=self._today(),
            requests=tuple(_with_all(request, work) for request in requests),
        )

    def write_json(
        self, family: FamilyFile, words: ExportWords, path: Path, *, replace: bool = False
    ) -> None:
        """Write the file for other programs, whole or not at all.

        Raises `InputError` `file_exists` where a file is not to be replaced, and what `told_where` tells.
        """
        document = {
            "version": _VERSION,
            "provider": family.provider,
            "made_on": plain(family.made_on),
            "requests": [_shape(one, words) for one in family.requests],
        }
        text = json.dumps(document, ensure_ascii=False, indent=1)
        with told_where(path):
            write_whole(path, text.encode("utf-8", "replace"), replace=replace)

    def write_pdf(self, document: PaperDocument, path: Path, *, replace: bool = False) -> None:
        """Write the file for people, as A4 pages; raises as `write_json`."""
        with told_where(path):
            self._writer.write_pdf(document, path, replace=replace)


def _of_same_parents(asked: CareRequest, work: UnitOfWork) -> set[str]:
    emails = frozenset(parent.email for parent in asked.parents if parent.email)
    phones = frozenset(parent.phone for parent in asked.parents if parent.phone)
    if not emails and not phones:
        return set()
    return {
        candidate.reference
        for candidate in work.requests.lookalikes(Probe(emails=emails, phones=phones))
        if any(parent.email in emails or parent.phone in phones for parent in candidate.parents)
    }


def _with_all(request: CareRequest, work: UnitOfWork) -> FamilyRequest:
    return FamilyRequest(
        request=request,
        replies=tuple(work.replies.of(request.reference)),
        draft=work.replies.draft(request.reference),
        placements=tuple(work.placements.of(request.reference)),
        came_with=work.imports.of(request.reference),
    )


def _shape(one: FamilyRequest, words: ExportWords) -> dict[str, Any]:
    request, taken_back = one.request, undone(one.request.history)
    return plain_request(request) | {
        "history": [
            {"number": number, "taken_back": number in taken_back, "text": words.event(event, request)}
            | plain_event(event)
            for number, event in enumerate(request.history, 1)
        ],
        "replies": [plain(reply) | {"body": plain_words(reply.body)} for reply in one.replies],
        "draft": plain(one.draft),
        "placements": plain(one.placements),
        # Not from which files: their names may tell of other families.
        "imported_at": plain(one.came_with.at) if one.came_with else None,
    }
