"""Writes requests with all that belongs to them: parents, history, outbox items, other references."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Table, and_, delete, func, insert, select, update

from llko_desktop.domain.messages import Message
from llko_desktop.domain.request import CareRequest
from llko_desktop.services.ports import DuplicateReference, StaleWrite, UnknownReference
from llko_desktop.storage.among import among
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
        rows = [request_values(request) | {"version": 1, "batch_id": batch} for request in new]
        written = insert(requests).returning(requests.c.reference, requests.c.id)
        options = {"insertmanyvalues_page_size": _ROWS_AT_ONCE}
        found = self._connection.execute(written, rows, execution_options=options)
        keys = {row.reference: row.id for row in found}
        mine = [(keys[request.reference], request) for request in new]
        self._insert(parents, [row for key, request in mine for row in _parent_rows(key, request)])
        self._insert(history, [row for key, request in mine for row in _event_rows(key, request, 0)])
        self._insert(outbox, [row for key, request in mine for row in _item_rows(key, request)])
        self._insert(other_references, [row for key, request in mine for row in _other_rows(key, request)])

    def save(self, request: CareRequest, was: str) -> CareRequest:
        """Write what changed of a request that is kept under the reference `was`; see `Requests.save`."""
        here = requests.c.reference == was
        stored = self._connection.execute(select(requests.c.id, requests.c.version).where(here)).first()
        if stored is None:
            raise UnknownReference(Message.of("unknown_reference", reference=was))
        if stored.version != request.version:
            raise StaleWrite(Message.of("changed_elsewhere", reference=was))
        self._save_others(stored.id, request, was)
        changed = request_values(request) | {"version": request.version + 1}
        self._connection.execute(update(requests).where(requests.c.id == stored.id).values(changed))
        self._connection.execute(delete(parents).where(parents.c.request_id == stored.id))
        self._insert(parents, _parent_rows(stored.id, request))
        kept = self._history_length(stored.id)
        if len(request.history) < kept:
            raise ValueError("a request that was read without its history cannot be saved")
        self._insert(history, _event_rows(stored.id, request, kept))
        self._save_items(stored.id, request)
        return replace(request, version=request.version + 1)

    def _save_others(self, key: int, request: CareRequest, was: str) -> None:
        """Write the other references anew where they changed; none may belong to another request."""
        mine = other_references.c.request_id == key
        kept = select(other_references.c.reference).where(mine).order_by(other_references.c.position)
        before = tuple(self._connection.scalars(kept))
        if before == request.other_references and request.reference == was:
            return
        for name, present in self.resolve((request.reference, *request.other_references)).items():
            if present != was:
                raise DuplicateReference(Message.of("duplicate_reference", reference=name))
        self._connection.execute(delete(other_references).where(mine))
        self._insert(other_references, _other_rows(key, request))

    def _history_length(self, key: int) -> int:
        counted = select(func.count()).select_from(history).where(history.c.request_id == key)
        return self._connection.execute(counted).scalar_one()

    def _save_items(self, key: int, request: CareRequest) -> None:
        mine = outbox.c.request_id == key
        kept = {
            row["number"]: item_of(row)
            for row in self._connection.execute(select(outbox).where(mine)).mappings()
        }
        for item in request.progress.items:
            if item.number not in kept:
                self._connection.execute(insert(outbox).values(request_id=key, **item_values(item)))
            elif item != kept[item.number]:
                place = and_(mine, outbox.c.number == item.number)
                self._connection.execute(update(outbox).where(place).values(item_values(item)))

    def _insert(self, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
        if rows:
            self._connection.execute(insert(table), rows)


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
