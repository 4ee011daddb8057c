"""Tries an import: says of every row what would become of it, and writes nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from llko_desktop.domain.facts import FactChange, FactKey, facts_that_differ
from llko_desktop.domain.flags import Flag, flags
from llko_desktop.domain.folding import fold_words
from llko_desktop.domain.history import FactsChanged
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.progress import undone
from llko_desktop.domain.request import CareRequest
from llko_desktop.services.candidates import Candidate
from llko_desktop.services.draft_requests import known_request_of, referenced, request_of
from llko_desktop.services.drafts import ReadFile, RejectedRow, RequestDraft
from llko_desktop.services.duplicates import Likenesses
from llko_desktop.services.likeness import Profile, is_another_child
from llko_desktop.services.ports import UnitOfWork
from llko_desktop.services.trial import Fate, Lookalike, Trial, TrialRow


class TrialRun:
    """Tries rows one after the other within one transaction.

    A row whose reference stands further up in the same files is compared with the request that the first one
    would become: it is known where it tells the same, and changes it otherwise.
    """

    def __init__(self, work: UnitOfWork, procedure: Procedure, today: date) -> None:
        self._work, self._procedure, self._today = work, procedure, today
        self._labels = status_labels(procedure)

    def run(self, files: Sequence[ReadFile]) -> Trial:
        """Try every row of the files, in their order."""
        rows = [(source, row) for source, file in enumerate(files) for row in _in_order(file)]
        drafts = [referenced(row) for _, row in rows if isinstance(row, RequestDraft)]
        present = self._work.requests.resolve(draft.reference for draft in drafts)
        stored = {request.reference: request for request in self._work.requests.find(set(present.values()))}
        requests = [request_of(draft, self._procedure) for draft in drafts]
        fresh: dict[str, CareRequest] = {}
        made = []
        pairs = iter(zip(drafts, requests, strict=True))
        for source, row in rows:
            if isinstance(row, RejectedRow):
                made.append(_rejected(source, row))
                continue
            draft, request = next(pairs)
            known = fresh.get(draft.reference) or stored.get(present.get(draft.reference, ""))
            if known is None:
                fresh[draft.reference] = request
            made.append(self._row(source, draft, request, known))
        alike = Likenesses(self._work, self._today).of(list(fresh.values()))
        tried = self._with_histories(_with_lookalikes(row, alike) for row in made)
        return Trial(tuple(tried), tuple(file.file for file in files))

    def _with_histories(self, rows: Iterable[TrialRow]) -> Iterator[TrialRow]:
        """Give the rows with the history of each stored request that one would change: it tells by whom."""
        rows = list(rows)
        changing = {row.stored.reference for row in rows if row.stored and row.fate is Fate.CHANGED}
        whole = {one.reference: one for one in self._work.requests.find(changing, histories=True)}
        for row in rows:
            # One that stands further up in the same files is not stored yet, and has no version.
            if row.stored and row.stored.version and row.stored.reference in whole:
                yield replace(row, stored=whole[row.stored.reference])
            else:
                yield row

    def _row(
        self, source: int, draft: RequestDraft, request: CareRequest, known: CareRequest | None
    ) -> TrialRow:
        changes: tuple[FactChange, ...] = ()
        is_another = False
        if known is not None:
            told = known_request_of(draft, self._procedure, known)
            changes = facts_that_differ(known, told)
            is_another = bool(changes) and _is_another_child(known, told)
        return TrialRow(
            source=source,
            position=draft.position,
            file=draft.file,
            row=draft.row,
            fate=Fate.NEW if known is None else Fate.CHANGED if changes else Fate.KNOWN,
            reference=draft.reference,
            draft=draft,
            flags=flags(request, self._today),
            stored=known,
            changes=changes,
            status_seen=self._status_seen(draft, known),
            is_another_child=is_another,
        )

    def _status_seen(self, draft: RequestDraft, known: CareRequest | None) -> str:
        """Give what a source says of the status of a known request, where that is not ours."""
        if known is None or not draft.status.strip():
            return ""
        return "" if self._labels.get(fold_words(draft.status)) == known.status else draft.status.strip()


def status_labels(procedure: Procedure) -> Mapping[str, str]:
    """Give the code of each status by its labels in every language, folded, and by itself."""
    labels = {}
    for status, words in procedure.statuses.items():
        for label in (words.label.nl, words.label.fr, words.label.en, status.value):
            labels[fold_words(label)] = status.value
    return labels


def default_facts(row: TrialRow) -> frozenset[FactKey]:
    """Give those of a row's changes that are taken unless the user says otherwise.

    What was never put right by hand here: that is newer than what a file still says. Nothing of a row that
    tells another child: its reference may be mistyped.
    """
    if row.is_another_child:
        return frozenset()
    keys = frozenset(change.key for change in row.changes)
    return keys - changed_by_hand(row.stored) if row.stored is not None else keys


def default_merge_facts(lookalike: Lookalike) -> frozenset[FactKey]:
    """Give the facts that a merge takes unless the user says otherwise: what is not known here yet."""
    by_hand = changed_by_hand(lookalike.request)
    return frozenset(c.key for c in lookalike.changes if not c.before and c.key not in by_hand)


def changed_by_hand(request: CareRequest) -> frozenset[FactKey]:
    """Give the facts that the user changed by hand, as far as that stands; needs the request's history."""
    taken_back = undone(request.history)
    known = {key.value for key in FactKey}
    return frozenset(
        FactKey(key)
        for number, event in enumerate(request.history, 1)
        if isinstance(event, FactsChanged) and event.batch is None and number not in taken_back
        for key, *_ in event.changes
        if key in known
    )


def _is_another_child(known: CareRequest, told: CareRequest) -> bool:
    one, other = (
        Profile.of(Candidate(request.reference, request.child, request.parents)) for request in (known, told)
    )
    return is_another_child(one, other)


def _in_order(file: ReadFile) -> list[RequestDraft | RejectedRow]:
    return sorted((*file.drafts, *file.rejected), key=lambda row: row.position)


def _rejected(source: int, row: RejectedRow) -> TrialRow:
    return TrialRow(source, row.position, row.file, row.row, Fate.REJECTED, rejected=row)


def _with_lookalikes(row: TrialRow, alike: Mapping[str, tuple[Lookalike, ...]]) -> TrialRow:
    found = alike.get(row.reference, ()) if row.fate is Fate.NEW else ()
    if not found:
        return row
    doubted = (*row.flags, Flag.POSSIBLE_DUPLICATE)
    return replace(row, fate=Fate.SIMILAR, lookalikes=found, flags=doubted)
