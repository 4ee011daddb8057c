"""Takes requests in: from files, each once, or from one talk at the door or by phone (R3, R9, R12)."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from llko_desktop.domain.facts import FactKey, facts_that_differ
from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.request import CareRequest
from llko_desktop.services.carry_out import Advance, Cancelled, CarryOut
from llko_desktop.services.draft_requests import referenced, request_of
from llko_desktop.services.drafts import ReadFile, RequestDraft, cleaned
from llko_desktop.services.duplicates import Likenesses
from llko_desktop.services.import_report import ImportReport, UndoneImport
from llko_desktop.services.import_undo import ImportUndo
from llko_desktop.services.merging import merged
from llko_desktop.services.ports import Clock, ImportBatch, StaleWrite, Store, UnitOfWork
from llko_desktop.services.trial import Decisions, Lookalike, Trial
from llko_desktop.services.trial_run import TrialRun, default_merge_facts


def _go_on(done: int) -> bool:
    return True


class Intake:
    """Brings drafts into the store."""

    def __init__(self, store: Store, procedure: Procedure, today: Clock) -> None:
        self._store, self._procedure, self._today = store, procedure, today

    def trial(self, files: Sequence[ReadFile]) -> Trial:
        """Say of every row what would become of it; nothing is written."""
        with self._store.read() as work:
            return TrialRun(work, self._procedure, self._today()).run(files)

    def carry_out(self, trial: Trial, decisions: Decisions, advance: Advance = _go_on) -> ImportReport | None:
        """Take in what a trial showed, as decided by row (`TrialRow.key`), in one transaction.

        A row without a decision is taken as it is shown: one that changed with its `default_facts`, a similar
        one as a request of its own that is flagged; with a decision and no `merge_with` the user has looked,
        and it is not. `advance` is told how many rows are done; once it gives false, nothing is written and
        none is given. Raises `StaleWrite` when a request that is to be changed is not as it was shown,
        `StoreError` when the store cannot be written: nothing was.
        """
        try:
            with self._store.write() as work:
                return CarryOut(work, self._procedure, self._today()).run(trial, decisions, advance)
        except Cancelled:
            return None

    def take(self, files: Sequence[ReadFile], *, dry_run: bool = False, update: bool = False) -> ImportReport:
        """Add every draft that is not known yet, in one transaction; gives what came of each row.

        What may be the same as another request comes in flagged. A known request that changed is left as it
        is and told among the duplicates; with `update` its `default_facts` are taken. With `dry_run` nothing
        is written. Raises `StoreError` when the store cannot be written: nothing was.
        """
        today = self._today()
        with self._store.read() if dry_run else self._store.write() as work:
            trial = TrialRun(work, self._procedure, today).run(files)
            carry_out = CarryOut(work, self._procedure, today, update=update)
            return carry_out.run(trial, {}, _go_on, dry_run=dry_run)

    def add(self, draft: RequestDraft) -> CareRequest:
        """Add one request told at the door, by phone or mail; one without a reference gets our next (R9).

        Raises `InputError` without any name or with an arrival to come, `DuplicateReference` for a known one.
        """
        draft = self._checked(draft)
        with self._store.write() as work:
            reference = draft.reference or self._own_reference(draft, work)
            return work.requests.add(request_of(replace(draft, reference=reference), self._procedure))

    def similar(self, draft: RequestDraft) -> Sequence[Lookalike]:
        """Give the stored requests that may be the same as a draft, surest first; each with its history.

        The first is the one that is known under the draft's reference, where there is one.
        """
        draft = cleaned(draft)
        request = request_of(referenced(draft), self._procedure)
        with self._store.read() as work:
            alike = Likenesses(work, self._today()).of([request]).get(request.reference, ())
            known = work.requests.resolve([draft.reference] if draft.reference else [])
            stored = work.requests.find(known.values(), histories=True)
        reasons = (Message.of("same_reference", reference=draft.reference),)
        same = [Lookalike(one, 1.0, reasons, facts_that_differ(one, request)) for one in stored]
        return (*same, *(one for one in alike if one.request.reference not in known.values()))

    def merge(
        self,
        draft: RequestDraft,
        reference: str,
        facts: Collection[FactKey] | None = None,
        *,
        version: int | None = None,
    ) -> CareRequest:
        """Take a draft together with a stored request, which is known under both references from then (R9).

        One that has the draft's reference already takes over facts alone.

        `facts` are those taken from the draft, what is not known here yet where none are named; `version` is
        that of the request as shown. Raises `InputError` as `add`, `StaleWrite` when it changed since,
        `DuplicateReference` when another request has the draft's reference.
        """
        draft = self._checked(draft)
        told = request_of(referenced(draft), self._procedure)
        with self._store.write() as work:
            kept = work.requests.get(reference)
            if version is not None and kept.version != version:
                raise StaleWrite(Message.of("changed_elsewhere", reference=kept.reference))
            if facts is None:
                facts = default_merge_facts(Lookalike(kept, 1.0, (), facts_that_differ(kept, told)))
            return work.requests.save(merged(kept, told, facts, self._today()), was=kept.reference)

    def imports(self) -> Sequence[ImportBatch]:
        """Give every import, newest first, and whether it can be undone."""
        with self._store.read() as work:
            return ImportUndo(work, self._today()).all()

    def undo_import(self, batch: int) -> UndoneImport:
        """Take an import back: what it added goes, what it changed is as before; gives how many of each.

        Raises `RuleRefusal` when something was done with one of its requests since, or when it was taken back
        already, `UnknownReference` when there was no such import. Then nothing was changed.
        """
        with self._store.write() as work:
            return ImportUndo(work, self._today()).undo(batch)

    def _checked(self, draft: RequestDraft) -> RequestDraft:
        draft = cleaned(draft)
        if not draft.child.name and not any(parent.name for parent in draft.parents):
            raise InputError(Message.of("name_missing"))
        if draft.received > self._today():
            raise InputError(Message.of("received_is_to_come", date=draft.received))
        return draft

    def _own_reference(self, draft: RequestDraft, work: UnitOfWork) -> str:
        year = draft.received.year
        return f"L-{year}-{work.requests.next_local_number(year):04d}"
