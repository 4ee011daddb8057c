"""Writes requests with all that belongs to them: parents, history, outbox items, other references."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Table,
    and_,
    bindparam,
    delete,
    func,
    insert,
    select,
    update,
)

from llko_desktop.domain.messages import Message
from llko_desktop.domain.request import CareRequest
from llko_desktop.services.ports import DuplicateReference, StaleWrite, UnknownReference
from llko_desktop.storage.among import among
from llko_desktop.storage.child_marks import ChildMarks
from llko_desktop.storage.codec import encode_event
from llko_desktop.storage.request_rows import item_of, item_values, request_values
from llko_desktop.storage.schema import history, other_references, outbox, parents, requests

# After each statement SQLite writes the search index out, which takes longest of all: so few statements, of
# as many rows as do not take much memory.
_ROWS_AT_ONCE = 1000


class RequestWrites:
    """Writes within one transaction, which no other writer takes part in."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def resolve(self, references: Iterable[str]) -> Mapping[str, str]:
        """Give the present reference for those of `references` that are known, also as another one."""
        asked = list(references)
        if not asked:
            return {}
        present = select(requests.c.reference).where(among(self._connection, requests.c.reference, asked))
        found = {reference: reference for reference in self._connection.scalars(present)}
        others = (
            select(other_references.c.reference, requests.c.reference)
            .join(requests)
            .where(among(self._connection, other_references.c.reference, asked))
        )
        found.update((given, reference) for given, reference in self._connection.execute(others))
        return found

    def add(self, new: Sequence[CareRequest], batch: int | None) -> None:
        """Write new requests; `DuplicateReference` with the first reference that is known or stands twice."""
        if not new:
            return
        wanted = [name for request in new for name in (request.reference, *request.other_references)]
        known: set[str] = set(self.resolve(wanted))
        for name in wanted:
            if name in known:
                raise DuplicateReference(Message.of("duplicate_reference", reference=name))
            known.add(name)
        for first in range(0, len(new), _ROWS_AT_ONCE):
            self._add_part(new[first : first + _ROWS_AT_ONCE], batch)

    def _add_part(self, new: Sequence[CareRequest], batch: int | None) -> None:
        marks = ChildMarks(self._connection).of_new(new)
        rows = [
            request_values(request) | {"version": 1, "batch_id": batch, "child_mark": mark}
            for request, mark in zip(new, marks, strict=True)
        ]
        written = insert(requests).returning(requests.c.reference, requests.c.id)
        options = {"insertmanyvalues_page_size": _ROWS_AT_ONCE}
        found = self._connection.execute(written, rows, execution_options=options)
        keys = {row.reference: row.id for row in found}
        mine = [(keys[request.reference], request) for request in new]
        self._insert(parents, [row for key, request in mine for row in _parent_rows(key, request)])
        self._insert(history, [row for key, request in mine for row in _event_rows(key, request, 0)])
        self._insert(outbox, [row for key, request in mine for row in _item_rows(key, request)])
        self._insert(other_references, [row for key, request in mine for row in _other_rows(key, request)])

    def save_all(self, changed: Sequence[tuple[CareRequest, str]]) -> None:
        """Write what changed of requests, each beside the reference it is kept under; see `Requests`."""
        for first in range(0, len(changed), _ROWS_AT_ONCE):
            self._save_part(changed[first : first + _ROWS_AT_ONCE])

    def _save_part(self, changed: Sequence[tuple[CareRequest, str]]) -> None:
        mine = self._as_read(changed)
        keys = [key for key, _request in mine]
        self._save_names(
            [(key, request, was) for (key, request), (_, was) in zip(mine, changed, strict=True)]
        )
        marks = ChildMarks(self._connection).of_kept(mine)
        rows = [
            request_values(request) | _moved_on(key, request) | {"child_mark": marks[key]}
            for key, request in mine
        ]
        self._connection.execute(update(requests).where(requests.c.id == bindparam("key")), rows)
        self._connection.execute(delete(parents).where(self._belongs(parents, keys)))
        self._insert(parents, [row for key, request in mine for row in _parent_rows(key, request)])
        kept = self._history_lengths(keys)
        if any(len(request.history) < kept[key] for key, request in mine):
            raise ValueError("a request that was read without its history cannot be saved")
        self._insert(history, [row for key, request in mine for row in _event_rows(key, request, kept[key])])
        self._save_items(mine)

    def _as_read(self, changed: Sequence[tuple[CareRequest, str]]) -> list[tuple[int, CareRequest]]:
        """Give requests with their ids; each must be there in the version it was read with."""
        named = among(self._connection, requests.c.reference, [was for _request, was in changed])
        wanted = select(requests.c.reference, requests.c.id, requests.c.version).where(named)
        stored = {row.reference: row for row in self._connection.execute(wanted)}
        mine = []
        for request, was in changed:
            if was not in stored:
                raise UnknownReference(Message.of("unknown_reference", reference=was))
            if stored[was].version != request.version:
                raise StaleWrite(Message.of("changed_elsewhere", reference=was))
            mine.append((stored[was].id, request))
        return mine

    def _save_names(self, mine: Sequence[tuple[int, CareRequest, str]]) -> None:
        """Write the references anew where they changed; none may belong to another request."""
        named = self._belongs(other_references, [key for key, *_ in mine])
        kept = select(other_references).where(named).order_by(other_references.c.position)
        before: defaultdict[int, list[str]] = defaultdict(list)
        for row in self._connection.execute(kept):
            before[row.request_id].append(row.reference)
        for key, request, was in mine:
            if request.reference == was and tuple(before[key]) == request.other_references:
                continue
            for name, present in self.resolve((request.reference, *request.other_references)).items():
                if present != was:
                    raise DuplicateReference(Message.of("duplicate_reference", reference=name))
            self._connection.execute(delete(other_references).where(other_references.c.request_id == key))
            self._insert(other_references, _other_rows(key, request))
            # At once, for the next to be compared with.
            here = update(requests).where(requests.c.id == key)
            self._connection.execute(here.values(reference=request.reference))

    def _history_lengths(self, keys: Iterable[int]) -> Mapping[int, int]:
        counted = select(history.c.request_id, func.count()).where(self._belongs(history, keys))
        rows = self._connection.execute(counted.group_by(history.c.request_id))
        return defaultdict(int, ((key, count) for key, count in rows))

    def _save_items(self, mine: Sequence[tuple[int, CareRequest]]) -> None:
        wanted = select(outbox).where(self._belongs(outbox, [key for key, _request in mine]))
        rows = self._connection.execute(wanted).mappings()
        kept = {(row["request_id"], row["number"]): item_of(row) for row in rows}
        new = []
        for key, request in mine:
            for item in request.progress.items:
                before = kept.get((key, item.number))
                if before is None:
                    new.append({"request_id": key, **item_values(item)})
                elif item != before:
                    place = and_(outbox.c.request_id == key, outbox.c.number == item.number)
                    self._connection.execute(update(outbox).where(place).values(item_values(item)))
        self._insert(outbox, new)

    def _belongs(self, table: Table, keys: Iterable[int]) -> ColumnElement[bool]:
        return among(self._connection, table.c.request_id, keys)

    def _insert(self, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
        if rows:
            self._connection.execute(insert(table), rows)


def _moved_on(key: int, request: CareRequest) -> dict[str, int]:
    """Give what an update of `requests` needs besides the request's own columns."""
    return {"key": key, "version": request.version + 1}


def _parent_rows(key: int, request: CareRequest) -> list[dict[str, Any]]:
    return [
        {
            "request_id": key,
            "position": position,
            "name": parent.name,
            "email": parent.email,
            "phone": parent.phone,
        }
        for position, parent in enumerate(request.parents)
    ]


def _event_rows(key: int, request: CareRequest, after: int) -> list[dict[str, Any]]:
    """Give the rows of the events behind the first `after`, which are kept already."""
    rows = []
    for number, event in enumerate(request.history[after:], after + 1):
        kind, text = encode_event(event)
        rows.append({"request_id": key, "number": number, "kind": kind, "event": text})
    return rows


def _item_rows(key: int, request: CareRequest) -> list[dict[str, Any]]:
    return [{"request_id": key, **item_values(item)} for item in request.progress.items]


def _other_rows(key: int, request: CareRequest) -> list[dict[str, Any]]:
    return [
        {"request_id": key, "reference": reference, "position": position}
        for position, reference in enumerate(request.other_references)
    ]
