"""A store in memory that keeps the promises of `services.ports`, for tests of use cases and pages."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from llko_desktop.domain.folding import fold_words
from llko_desktop.domain.info_page import Reviewed
from llko_desktop.domain.messages import Message
from llko_desktop.domain.pictures import Picture, PictureKind
from llko_desktop.domain.placement import Placement
from llko_desktop.domain.plan_text import schedule_text
from llko_desktop.domain.proposal import Purpose
from llko_desktop.domain.provider import Provider
from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.status import Status
from llko_desktop.services.candidates import Candidate, Probe
from llko_desktop.services.ports import (
    ClosedRequest,
    Draft,
    DuplicateReference,
    ImportBatch,
    ImportFiles,
    OpenChild,
    OutboxEntry,
    Period,
    PictureBytes,
    RequestQuery,
    RequestRow,
    SortKey,
    StaleDraft,
    StaleWrite,
    UnknownReference,
)
from llko_desktop.services.replies import KeptTemplate, Reply, TemplateUse
from tests.helpers.plain_figures import PlainFigures


@dataclass
class _State:
    requests: dict[str, CareRequest] = field(default_factory=dict)
    items: dict[int, tuple[str, int]] = field(default_factory=dict)
    replies: list[Reply] = field(default_factory=list)
    drafts: dict[str, Draft] = field(default_factory=dict)
    provider: Provider = field(default_factory=Provider)
    templates: dict[tuple[str, str], KeptTemplate] = field(default_factory=dict)
    pictures: dict[int, tuple[Picture, PictureBytes]] = field(default_factory=dict)
    placements: dict[int, Placement] = field(default_factory=dict)
    settings: dict[str, Any] = field(default_factory=dict)
    batches: list[ImportBatch] = field(default_factory=list)
    came_with: dict[str, int] = field(default_factory=dict)
    changed_by: dict[int, list[str]] = field(default_factory=dict)
    reviewed: Reviewed | None = None

    def rename(self, was: str, reference: str) -> None:
        self.requests[reference] = self.requests.pop(was)
        self.items = {
            number: (reference if owner == was else owner, place)
            for number, (owner, place) in self.items.items()
        }
        self.replies = [
            replace(reply, reference=reference) if reply.reference == was else reply for reply in self.replies
        ]
        if was in self.drafts:
            self.drafts[reference] = replace(self.drafts.pop(was), reference=reference)
        self.placements = {
            number: replace(one, reference=reference) if one.reference == was else one
            for number, one in self.placements.items()
        }
        if was in self.came_with:
            self.came_with[reference] = self.came_with.pop(was)
        self.changed_by = {
            batch: [reference if name == was else name for name in names]
            for batch, names in self.changed_by.items()
        }


class MemoryStore:
    """Writes are all or nothing, stale ones are refused, writers wait their turn, as in the real store."""

    def __init__(self) -> None:
        self.state = _State()
        self._turn = threading.Lock()

    def write(self) -> MemoryWork:
        return MemoryWork(self, self._turn)

    def read(self) -> MemoryWork:
        return MemoryWork(self)

    def changed_elsewhere(self) -> bool:
        return False

    def check(self) -> Sequence[Message]:
        return ()

    def wipe(self) -> None:
        pass

    def copies(self) -> Sequence[Path]:
        return ()

    def remove_copies(self, copies: Iterable[Path]) -> None:
        raise AssertionError("there are none")

    def close(self) -> None:
        self.state = _State()


class MemoryWork:
    """A unit of work on a copy of the state, which becomes the store's where it has the `turn` to write."""

    def __init__(self, store: MemoryStore, turn: threading.Lock | None = None) -> None:
        self._store, self._turn = store, turn

    def __enter__(self) -> Self:
        if self._turn:
            self._turn.acquire()
        kept = self._store.state
        self.state = _State(
            dict(kept.requests), dict(kept.items), list(kept.replies), dict(kept.drafts), kept.provider,
            dict(kept.templates), dict(kept.pictures), dict(kept.placements), dict(kept.settings),
            list(kept.batches), dict(kept.came_with), dict(kept.changed_by), kept.reviewed,
        )  # fmt: skip
        self.requests, self.outbox = _Requests(self.state), _Outbox(self.state)
        self.replies, self.templates = _Replies(self.state), _Templates(self.state)
        self.pictures = _Pictures(self.state)
        self.placements = _Placements(self.state)
        self.settings, self.imports = _Settings(self.state), _Imports(self.state)
        return self

    @property
    def figures(self) -> PlainFigures:
        return PlainFigures(self.state.requests.values())

    @property
    def retention(self) -> _Retention:
        return _Retention(self.state)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        # What only reads must not put back what was written beside it meanwhile.
        if self._turn:
            if error is None:
                self._store.state = self.state
            self._turn.release()


class _Requests:
    def __init__(self, state: _State) -> None:
        self._state = state

    def get(self, reference: str) -> CareRequest:
        present = self.resolve([reference]).get(reference)
        if present is None:
            raise UnknownReference(Message.of("unknown_reference", reference=reference))
        return self._state.requests[present]

    def find(self, references: Iterable[str], *, histories: bool = False) -> Sequence[CareRequest]:
        wanted = set(references)
        found = [r for r in self._state.requests.values() if r.reference in wanted]
        return sorted(found, key=lambda request: request.received)

    def add(self, request: CareRequest, batch: int | None = None) -> CareRequest:
        for name in self.resolve([request.reference, *request.other_references]):
            raise DuplicateReference(Message.of("duplicate_reference", reference=name))
        if batch is not None:
            self._state.came_with[request.reference] = batch
        return self._keep(replace(request, version=1))

    def add_all(self, new: Sequence[CareRequest], batch: int) -> None:
        for request in new:
            self.add(request, batch)

    def save(self, request: CareRequest, *, was: str = "") -> CareRequest:
        was = was or request.reference
        if was not in self._state.requests:
            raise UnknownReference(Message.of("unknown_reference", reference=was))
        if self._state.requests[was].version != request.version:
            raise StaleWrite(Message.of("changed_elsewhere", reference=was))
        for name, present in self.resolve([request.reference, *request.other_references]).items():
            if present != was:
                raise DuplicateReference(Message.of("duplicate_reference", reference=name))
        if was != request.reference:
            self._state.rename(was, request.reference)
        return self._keep(replace(request, version=request.version + 1))

    def save_all(self, changed: Sequence[tuple[CareRequest, str]]) -> None:
        for request, was in changed:
            self.save(request, was=was)

    def _keep(self, request: CareRequest) -> CareRequest:
        self._state.requests[request.reference] = request
        known = set(self._state.items.values())
        for item in request.progress.items:
            if (request.reference, item.number) not in known:
                self._state.items[len(self._state.items) + 1] = (request.reference, item.number)
        return request

    def resolve(self, references: Iterable[str]) -> Mapping[str, str]:
        names = {other: r.reference for r in self._state.requests.values() for other in r.other_references}
        names |= {reference: reference for reference in self._state.requests}
        return {name: names[name] for name in references if name in names}

    def lookalikes(self, probe: Probe) -> Sequence[Candidate]:
        return [
            Candidate(r.reference, r.child, r.parents)
            for r in self._state.requests.values()
            if _has_something_of(probe, r)
        ]

    def active(self) -> Sequence[CareRequest]:
        return [r for r in self._state.requests.values() if not r.status.is_final or r.progress.open_items]

    def finals(self, first: date, last: date) -> Sequence[CareRequest]:
        found = []
        for request in self._state.requests.values():
            day = request.progress.final_on
            if day and first <= day <= last:
                found.append(request)
        return found

    def _matching(self, query: RequestQuery) -> list[RequestRow]:
        rows = [
            RequestRow(
                id=number,
                reference=r.reference,
                child=r.child.name,
                birth_date=r.child.birth_date,
                expected_date=None if r.child.birth_date else r.child.expected_date,
                status=r.status,
                source=r.source,
                received=r.received,
                start=r.plan.start,
                plan_text=schedule_text(r.plan.schedule),
                facts=r.facts,
            )
            for number, r in enumerate(self._state.requests.values(), 1)
            if _shows(query, r)
        ]
        rows.sort(key=lambda row: row.id, reverse=query.descending)
        rows.sort(key=lambda row: _sort_value(row, query.sort), reverse=query.descending)
        return sorted(rows, key=lambda row: query.sort is SortKey.START and row.start is None)

    def rows(
        self, query: RequestQuery, limit: int, after: RequestRow | None = None, *, skip: int = 0
    ) -> Sequence[RequestRow]:
        rows = self._matching(query)
        behind = [row.reference for row in rows].index(after.reference) + 1 if after else 0
        return rows[behind + skip : behind + skip + limit]

    def place(self, query: RequestQuery, reference: str) -> int | None:
        references = [row.reference for row in self._matching(query)]
        return references.index(reference) if reference in references else None

    def counts(self, query: RequestQuery) -> Mapping[Status, int]:
        return Counter(row.status for row in self._matching(replace(query, statuses=frozenset())))

    def open_children(self) -> Sequence[OpenChild]:
        return [
            OpenChild(r.reference, r.child.name, r.parents)
            for r in self._state.requests.values()
            if r.child.name and not r.status.is_final
        ]

    def open_namesakes(self, child: str) -> Sequence[CareRequest]:
        wanted = fold_words(child)
        return [
            r
            for r in self._state.requests.values()
            if fold_words(r.child.name) == wanted and not r.status.is_final
        ]

    def next_local_number(self, year: int) -> int:
        numbers = [
            int(name[7:])
            for request in self._state.requests.values()
            for name in (request.reference, *request.other_references)
            if name.startswith(f"L-{year}-") and name[7:].isdigit()
        ]
        return max(numbers, default=0) + 1


def _has_something_of(probe: Probe, request: CareRequest) -> bool:
    closed = request.progress.final_on
    if probe.closed_since and closed and closed < probe.closed_since:
        return False
    return (
        fold_words(request.child.name) in probe.names
        or request.child.birth_date in probe.birth_dates
        or request.child.expected_date in probe.expected_dates
        or any(p.email in probe.emails or p.phone in probe.phones for p in request.parents)
    )


def _shows(query: RequestQuery, request: CareRequest) -> bool:
    references = " ".join((request.reference, *request.other_references))
    words = fold_words(f"{references} {request.child.name} {request.remarks} {request.notes}")
    return (
        (not query.statuses or request.status in query.statuses)
        and (not query.sources or request.source in query.sources)
        and _within(query.received, request.received)
        and _within(query.start, request.plan.start)
        and (not query.weekdays or bool(query.weekdays & set(request.plan.schedule.weekdays)))
        and (not query.facts or bool(query.facts & set(request.facts)))
        and (query.references is None or request.reference in query.references)
        and all(word in words for word in fold_words(query.search).split())
    )


def _within(period: Period, day: date | None) -> bool:
    if period == Period():
        return True
    return day is not None and (period.first or day) <= day <= (period.last or day)


def _sort_value(row: RequestRow, key: SortKey) -> Any:
    return {
        SortKey.RECEIVED: row.received,
        SortKey.CHILD: fold_words(row.child),
        SortKey.START: row.start or date.min,
        SortKey.STATUS: list(Status).index(row.status),
    }[key]


class _Outbox:
    def __init__(self, state: _State) -> None:
        self._state = state

    def _entry(self, number: int) -> OutboxEntry:
        reference, place = self._state.items[number]
        request = self._state.requests[reference]
        item = request.progress.item(place)
        assert item is not None
        return OutboxEntry(number, reference, request.child.name, item)

    def open(self) -> Sequence[OutboxEntry]:
        return [entry for entry in map(self._entry, self._state.items) if entry.item.is_open]

    def open_count(self) -> int:
        return len(self.open())

    def find(self, item: int) -> OutboxEntry:
        if item not in self._state.items:
            raise UnknownReference(Message.of("unknown_item", item=item))
        return self._entry(item)

    def of(self, reference: str) -> Sequence[OutboxEntry]:
        return [entry for entry in map(self._entry, self._state.items) if entry.reference == reference]


class _Replies:
    def __init__(self, state: _State) -> None:
        self._state = state

    def add(self, reply: Reply) -> None:
        self._state.replies.append(reply)

    def of(self, reference: str) -> Sequence[Reply]:
        return [reply for reply in self._state.replies if reply.reference == reference]

    def of_all(self, references: Iterable[str]) -> Mapping[str, Sequence[Reply]]:
        return {one: kept for one in references if (kept := self.of(one))}

    def draft(self, reference: str) -> Draft | None:
        return self._state.drafts.get(reference)

    def save_draft(self, draft: Draft) -> Draft:
        kept = self._state.drafts.get(draft.reference)
        if kept is not None and kept.version != draft.version:
            raise StaleDraft(Message.of("draft_changed_elsewhere", reference=draft.reference), draft=kept)
        version = self._state.settings["draft_versions"] = self._state.settings.get("draft_versions", 0) + 1
        self._state.drafts[draft.reference] = replace(draft, version=version)
        return self._state.drafts[draft.reference]

    def drop_draft(self, reference: str) -> None:
        self._state.drafts.pop(reference, None)


class _Templates:
    def __init__(self, state: _State) -> None:
        self._state = state

    def all(self) -> Sequence[KeptTemplate]:
        return [kept for kept in self._state.templates.values() if kept.deleted_at is None]

    def find(self, key: str, language: str) -> KeptTemplate | None:
        return self._state.templates.get((key, language))

    def of_key(self, key: str) -> KeptTemplate | None:
        return next((kept for (name, _), kept in self._state.templates.items() if name == key), None)

    def save(self, kept: KeptTemplate) -> KeptTemplate:
        there = self.find(kept.template.key, kept.template.language)
        if kept.version != (there.version if there else 0):
            raise StaleWrite(Message.of("template_changed_elsewhere"))
        saved = replace(kept, version=kept.version + 1, is_default=bool(there and there.is_default))
        self._state.templates[kept.template.key, kept.template.language] = saved
        return saved

    def set_default(self, purpose: Purpose, language: str, key: str) -> None:
        for place, kept in self._state.templates.items():
            if (kept.template.purpose, kept.template.language) == (purpose, language):
                self._state.templates[place] = replace(kept, is_default=kept.template.key == key)

    def uses(self) -> Mapping[tuple[str, str], TemplateUse]:
        days: dict[tuple[str, str], list[date]] = {}
        for reply in self._state.replies:
            days.setdefault((reply.template, reply.language), []).append(reply.written_on)
        return {place: TemplateUse(len(written), max(written)) for place, written in days.items()}


class _Pictures:
    def __init__(self, state: _State) -> None:
        self._state = state

    def all(self) -> Sequence[Picture]:
        found = [picture for picture, _ in self._state.pictures.values()]
        return sorted(found, key=lambda one: (one.kind is not PictureKind.LOGO, one.place, one.number))

    def get(self, number: int) -> Picture:
        return self._kept(number)[0]

    def content(self, number: int) -> PictureBytes:
        return self._kept(number)[1]

    def jpeg(self, number: int) -> bytes:
        return self._kept(number)[1].jpeg

    def _kept(self, number: int) -> tuple[Picture, PictureBytes]:
        if number not in self._state.pictures:
            raise UnknownReference(Message.of("unknown_picture", number=number))
        return self._state.pictures[number]

    def knows(self, kind: PictureKind, digest: str) -> bool:
        return any(
            picture.kind is kind and digest in (picture.digest, content.whole_digest)
            for picture, content in self._state.pictures.values()
        )

    def add(self, picture: Picture, content: PictureBytes) -> Picture:
        last = self._state.settings.get("last_picture", 0)
        added = replace(picture, number=picture.number or last + 1)
        self._state.settings["last_picture"] = max(last, added.number)
        self._state.pictures[added.number] = added, content
        return added

    def save(self, picture: Picture, content: PictureBytes | None = None) -> Picture:
        there, kept = self._kept(picture.number)
        self._check(there, picture.version)
        saved = replace(picture, kind=there.kind, place=there.place, version=picture.version + 1)
        self._state.pictures[picture.number] = saved, content or kept
        return saved

    def remove(self, number: int, version: int) -> None:
        self._check(self.get(number), version)
        del self._state.pictures[number]

    def _check(self, there: Picture, version: int) -> None:
        if there.version != version:
            raise StaleWrite(Message.of("picture_changed_elsewhere"))

    def reorder(self, numbers: Sequence[int]) -> None:
        for place, number in enumerate(numbers):
            picture, content = self._kept(number)
            self._state.pictures[number] = replace(picture, place=place), content


class _Placements:
    def __init__(self, state: _State) -> None:
        self._state = state

    def all(self) -> Sequence[Placement]:
        return sorted(self._state.placements.values(), key=lambda one: (one.start, one.number))

    def get(self, number: int) -> Placement:
        if number not in self._state.placements:
            raise UnknownReference(Message.of("unknown_placement", number=number))
        return self._state.placements[number]

    def of(self, reference: str) -> Sequence[Placement]:
        found = [one for one in self._state.placements.values() if one.reference == reference]
        return sorted(found, key=lambda one: one.number)

    def add(self, placement: Placement) -> Placement:
        last = self._state.settings.get("last_placement", 0)
        added = replace(placement, number=placement.number or last + 1, version=placement.version or 1)
        self._state.settings["last_placement"] = max(last, added.number)
        self._state.placements[added.number] = added
        return added

    def save(self, placement: Placement) -> Placement:
        self._check(placement)
        saved = replace(placement, version=placement.version + 1)
        self._state.placements[placement.number] = saved
        return saved

    def remove(self, placement: Placement) -> None:
        self._check(placement)
        del self._state.placements[placement.number]

    def _check(self, placement: Placement) -> None:
        if self.get(placement.number).version != placement.version:
            raise StaleWrite(Message.of("placement_changed_elsewhere", child=placement.child))


class _Settings:
    def __init__(self, state: _State) -> None:
        self._state = state

    def provider(self) -> Provider:
        return self._state.provider

    def save_provider(self, provider: Provider) -> None:
        self._state.provider = provider

    def reviewed(self) -> Reviewed | None:
        return self._state.reviewed

    def save_reviewed(self, reviewed: Reviewed | None) -> None:
        self._state.reviewed = reviewed

    def value(self, key: str, default: Any = None) -> Any:
        return self._state.settings.get(key, default)

    def set_value(self, key: str, value: Any) -> None:
        self._state.settings[key] = value


class _Imports:
    def __init__(self, state: _State) -> None:
        self._state = state

    def add(self, files: Sequence[str], read: int, added: int, at: datetime) -> ImportBatch:
        batch = ImportBatch(len(self._state.batches) + 1, at, tuple(files), read, added)
        self._state.batches.append(batch)
        return batch

    def note_changed(self, batch: int, references: Sequence[str]) -> None:
        self._state.changed_by[batch] = list(references)
        self._state.batches[batch - 1] = replace(self._state.batches[batch - 1], changed=len(references))

    def all(self) -> Sequence[ImportBatch]:
        return self._state.batches[::-1]

    def get(self, batch: int) -> ImportBatch:
        if not 0 < batch <= len(self._state.batches):
            raise UnknownReference(Message.of("unknown_import", number=batch))
        return self._state.batches[batch - 1]

    def of(self, reference: str) -> ImportBatch | None:
        batch = self._state.came_with.get(reference)
        return self.get(batch) if batch is not None else None

    def moved_on(self, batch: int) -> Sequence[str]:
        return [
            reference
            for reference, number in self._state.came_with.items()
            if number == batch
            and (len(self._state.requests[reference].history) > 1 or reference in self._state.drafts)
        ]

    def changed_by(self, batch: int) -> Sequence[str]:
        return self._state.changed_by.get(batch, ())

    def undo(self, batch: int, at: datetime) -> int:
        self._state.batches[batch - 1] = replace(self.get(batch), undone_at=at)
        gone = [reference for reference, number in self._state.came_with.items() if number == batch]
        for reference in gone:
            del self._state.requests[reference], self._state.came_with[reference]
        self._state.items = {n: item for n, item in self._state.items.items() if item[0] not in gone}
        return len(gone)


class _Retention:
    def __init__(self, state: _State) -> None:
        self._state = state

    def closed(self, before: date) -> Sequence[ClosedRequest]:
        found = [
            ClosedRequest(r.reference, r.child.name, r.progress.final_on, bool(r.progress.open_items))
            for r in self._state.requests.values()
            if r.progress.final_on and r.progress.final_on < before and not r.progress.anonymised_on
        ]
        return sorted(found, key=lambda one: one.closed_on)

    def rewrite(self, pairs: Sequence[tuple[CareRequest, CareRequest]]) -> None:
        for before, after in pairs:
            _Requests(self._state).save(after, was=before.reference)
            self._state.replies = [one for one in self._state.replies if one.reference != after.reference]
            self._state.drafts.pop(after.reference, None)

    def imports_of(self, references: Iterable[str]) -> Sequence[ImportFiles]:
        asked = set(references)
        found = []
        for batch in self._state.batches:
            mine = {one for one, number in self._state.came_with.items() if number == batch.id}
            mine |= set(self._state.changed_by.get(batch.id, ()))
            named = any(not self._state.requests[one].progress.anonymised_on for one in mine)
            if mine & asked:
                found.append(ImportFiles(batch.id, batch.files, not named))
        return found

    def keep_files(self, batch: int, files: Sequence[str]) -> None:
        self._state.batches[batch - 1] = replace(self._state.batches[batch - 1], files=tuple(files))
