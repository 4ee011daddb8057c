"""A store in memory that keeps the promises of `services.ports`, for tests of use cases and pages."""

from __future__ import annotations

import copy
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from types import TracebackType
from typing import Any, Self

from llko_desktop.domain.folding import fold_words
from llko_desktop.domain.messages import Message
from llko_desktop.domain.plan_text import schedule_text
from llko_desktop.domain.provider import Provider
from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.status import Status
from llko_desktop.services.ports import (
    Draft,
    DuplicateReference,
    ImportBatch,
    OpenChild,
    OutboxEntry,
    Period,
    RequestQuery,
    RequestRow,
    SortKey,
    StaleDraft,
    StaleWrite,
    UnknownReference,
)
from llko_desktop.services.replies import Reply


@dataclass
class _State:
    requests: dict[str, CareRequest] = field(default_factory=dict)
    items: dict[int, tuple[str, int]] = field(default_factory=dict)
    replies: list[Reply] = field(default_factory=list)
    drafts: dict[str, Draft] = field(default_factory=dict)
    provider: Provider = field(default_factory=Provider)
    settings: dict[str, Any] = field(default_factory=dict)
    batches: list[ImportBatch] = field(default_factory=list)


class MemoryStore:
    """Writes are all or nothing, stale ones are refused, as in the real store."""

    def __init__(self) -> None:
        self.state = _State()

    def write(self) -> MemoryWork:
        return MemoryWork(self)

    read = write

    def changed_elsewhere(self) -> bool:
        return False

    def check(self) -> Sequence[Message]:
        return ()

    def close(self) -> None:
        self.state = _State()


class MemoryWork:
    """A unit of work on a copy of the state."""

    def __init__(self, store: MemoryStore) -> None:
        self._store = store
        self.state = copy.copy(store.state)

    def __enter__(self) -> Self:
        kept = self._store.state
        self.state = _State(
            dict(kept.requests), dict(kept.items), list(kept.replies), dict(kept.drafts), kept.provider,
            dict(kept.settings), list(kept.batches),
        )  # fmt: skip
        self.requests, self.outbox = _Requests(self.state), _Outbox(self.state)
        self.replies, self.settings, self.imports = (
            _Replies(self.state),
            _Settings(self.state),
            _Imports(self.state),
        )
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is None:
            self._store.state = self.state


class _Requests:
    def __init__(self, state: _State) -> None:
        self._state = state

    def get(self, reference: str) -> CareRequest:
        if reference not in self._state.requests:
            raise UnknownReference(Message.of("unknown_reference", reference=reference))
        return self._state.requests[reference]

    def add(self, request: CareRequest, batch: int | None = None) -> CareRequest:
        if request.reference in self._state.requests:
            raise DuplicateReference(Message.of("duplicate_reference", reference=request.reference))
        return self._keep(replace(request, version=1))

    def save(self, request: CareRequest) -> CareRequest:
        if self.get(request.reference).version != request.version:
            raise StaleWrite(Message.of("changed_elsewhere", reference=request.reference))
        return self._keep(replace(request, version=request.version + 1))

    def _keep(self, request: CareRequest) -> CareRequest:
        self._state.requests[request.reference] = request
        known = set(self._state.items.values())
        for item in request.progress.items:
            if (request.reference, item.number) not in known:
                self._state.items[len(self._state.items) + 1] = (request.reference, item.number)
        return request

    def known(self, references: Iterable[str]) -> frozenset[str]:
        return frozenset(references) & self._state.requests.keys()

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
            int(reference[7:])
            for reference in self._state.requests
            if reference.startswith(f"L-{year}-") and reference[7:].isdigit()
        ]
        return max(numbers, default=0) + 1


def _shows(query: RequestQuery, request: CareRequest) -> bool:
    words = fold_words(f"{request.reference} {request.child.name} {request.remarks} {request.notes}")
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


class _Settings:
    def __init__(self, state: _State) -> None:
        self._state = state

    def provider(self) -> Provider:
        return self._state.provider

    def save_provider(self, provider: Provider) -> None:
        self._state.provider = provider

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
