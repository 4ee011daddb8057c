"""Takes requests in: from files, each once, or from one talk at the door or by phone (R3, R9, R12)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from llko_desktop.domain.flags import Flag, flags
from llko_desktop.domain.folding import fold_words
from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.plan_text import schedule_text
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.request import CareRequest, ProcedureRef, receive
from llko_desktop.services.drafts import ReadFile, RejectedRow, RequestDraft, cleaned
from llko_desktop.services.ports import Clock, Store, UnitOfWork


@dataclass(frozen=True)
class DuplicateRow:
    """A row whose request is known already, in the store or further up in the same files."""

    file: str
    row: int
    reference: str


@dataclass(frozen=True)
class FlaggedRequest:
    """A request that came in with something to look at."""

    reference: str
    flags: tuple[Flag, ...]


@dataclass(frozen=True)
class ImportReport:
    """What an import did, or would do (`batch` is none for a trial run).

    `read` rows held a request: each is in exactly one of `added`, `duplicates` and `rejected`.
    """

    batch: int | None
    read: int
    added: tuple[str, ...]
    duplicates: tuple[DuplicateRow, ...]
    rejected: tuple[RejectedRow, ...]
    flagged: tuple[FlaggedRequest, ...]


class Intake:
    """Brings drafts into the store."""

    def __init__(self, store: Store, procedure: Procedure, today: Clock) -> None:
        self._store, self._procedure, self._today = store, procedure, today

    def take(self, files: Sequence[ReadFile], *, dry_run: bool = False) -> ImportReport:
        """Add every draft that is not known yet, in one transaction; gives what came of each row.

        With `dry_run` nothing is written. Raises `StoreError` when the store cannot be written: nothing was.
        """
        drafts = [draft for file in files for draft in file.drafts]
        rejected = tuple(row for file in files for row in file.rejected)
        read = len(drafts) + len(rejected)
        with self._store.read() if dry_run else self._store.write() as work:
            fresh, duplicates = self._sort_out(drafts, work)
            batch = None
            if not dry_run and fresh:
                record = work.imports.add([file.file for file in files], read, len(fresh), datetime.now(UTC))
                batch = record.id
                for request, _ in fresh:
                    work.requests.add(request, batch)
        return ImportReport(
            batch=batch,
            read=read,
            added=tuple(request.reference for request, _ in fresh),
            duplicates=tuple(duplicates),
            rejected=rejected,
            flagged=tuple(self._flagged(fresh)),
        )

    def add(self, draft: RequestDraft) -> CareRequest:
        """Add one request told at the door, by phone or mail; one without a reference gets our next (R9).

        Raises `InputError` without any name or with an arrival to come, `DuplicateReference` for a known one.
        """
        today, draft = self._today(), cleaned(draft)
        if not draft.child.name and not any(parent.name for parent in draft.parents):
            raise InputError(Message.of("name_missing"))
        if draft.received > today:
            raise InputError(Message.of("received_is_to_come", date=draft.received))
        with self._store.write() as work:
            reference = draft.reference or self._own_reference(draft, work)
            return work.requests.add(self._request(replace(draft, reference=reference)))

    def _own_reference(self, draft: RequestDraft, work: UnitOfWork) -> str:
        year = draft.received.year
        return f"L-{year}-{work.requests.next_local_number(year):04d}"

    def _sort_out(
        self, drafts: Iterable[RequestDraft], work: UnitOfWork
    ) -> tuple[list[tuple[CareRequest, RequestDraft]], list[DuplicateRow]]:
        """Part drafts into requests to add, with the draft each came from, and duplicates."""
        named = [
            draft if draft.reference else replace(draft, reference=fingerprint(draft)) for draft in drafts
        ]
        seen = set(work.requests.known(draft.reference for draft in named))
        fresh: list[tuple[CareRequest, RequestDraft]] = []
        duplicates = []
        for draft in named:
            if draft.reference in seen:
                duplicates.append(DuplicateRow(draft.file, draft.row, draft.reference))
            else:
                seen.add(draft.reference)
                fresh.append((self._request(draft), draft))
        return fresh, duplicates

    def _request(self, draft: RequestDraft) -> CareRequest:
        request = CareRequest(
            reference=draft.reference,
            source=draft.source,
            received=draft.received,
            child=draft.child,
            procedure=ProcedureRef(self._procedure.id, self._procedure.version),
            parents=draft.parents,
            plan=draft.plan,
            language=draft.language,
            residence=draft.residence,
            income_tariff=draft.income_tariff,
            facts=draft.facts,
            remarks=draft.remarks,
        )
        return receive(request)

    def _flagged(self, fresh: Iterable[tuple[CareRequest, RequestDraft]]) -> Iterable[FlaggedRequest]:
        today = self._today()
        for request, draft in fresh:
            found = dict.fromkeys((*draft.flags, *flags(request, today)))
            if found:
                yield FlaggedRequest(request.reference, tuple(found))


def fingerprint(draft: RequestDraft) -> str:
    """Give a reference for a draft without one that is the same each time the same request is read.

    The plan counts, as a twin's request or one for a child without a name may differ in nothing else.
    """
    child = draft.child
    facts = (
        draft.received,
        fold_words(child.name),
        child.birth_date or child.expected_date,
        *(fold_words(parent.name or parent.email) for parent in draft.parents),
        draft.plan.start,
        schedule_text(draft.plan.schedule),
    )
    digest = hashlib.sha256(repr([str(fact) for fact in facts]).encode()).hexdigest()
    return f"L-{draft.received.year}-{digest[:8].upper()}"
