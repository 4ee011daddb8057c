"""Reads and writes requests with their parents, history and outbox items."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, RowMapping, and_, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from llko_desktop.domain.messages import Message
from llko_desktop.domain.progress import OutboxItem
from llko_desktop.domain.request import CareRequest, Parent
from llko_desktop.domain.status import FINAL, Status
from llko_desktop.services.ports import (
    DuplicateReference,
    OpenChild,
    RequestQuery,
    RequestRow,
    StaleWrite,
    UnknownReference,
)
from llko_desktop.storage.codec import decode_event, encode_event
from llko_desktop.storage.request_lists import RequestLists
from llko_desktop.storage.request_rows import (
    STATUS_RANKS,
    child_key,
    item_of,
    item_values,
    request_of,
    request_values,
)
from llko_desktop.storage.schema import history, outbox, parents, requests

_AT_ONCE = 500  # references a query asks for at a time
_LOCAL_DIGITS = 7  # longer ends of L-2026-… are fingerprints
_IS_OPEN = requests.c.status.in_(sorted(frozenset(Status) - FINAL))


class SqlRequests:
    """Keeps `services.ports.Requests` within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._lists = RequestLists(connection)

    def get(self, reference: str) -> CareRequest:
        """Read a request with its whole history; `UnknownReference` when there is none."""
        condition = requests.c.reference == reference
        found = self._read(condition)
        if not found:
            raise UnknownReference(Message.of("unknown_reference", reference=reference))
        events = self._connection.execute(
            select(history.c.kind, history.c.event).join(requests).where(condition).order_by(history.c.number)
        )
        return replace(found[0], history=tuple(decode_event(kind, text) for kind, text in events))

    def add(self, request: CareRequest, batch: int | None = None) -> CareRequest:
        """Write a new request with its history and outbox; gives it with its version.

        `DuplicateReference` when there is one with that reference.
        """
        values = request_values(request) | {"version": 1, "batch_id": batch}
        if self.known([request.reference]):
            raise DuplicateReference(Message.of("duplicate_reference", reference=request.reference))
        try:
            key = self._connection.execute(insert(requests).values(values)).inserted_primary_key
        except IntegrityError as error:
            raise DuplicateReference(
                Message.of("duplicate_reference", reference=request.reference)
            ) from error
        assert key is not None
        self._write_parents(key.id, request)
        self._append_history(key.id, request, after=0)
        self._write_items(key.id, request)
        return replace(request, version=1)

    def save(self, request: CareRequest) -> CareRequest:
        """Write what changed of a request that was read with `get`; gives it with its new version.

        `StaleWrite` when the stored version is not the one it was read with, `ValueError` for a request that
        was read without its history.
        """
        here = requests.c.reference == request.reference
        stored = self._connection.execute(select(requests.c.id, requests.c.version).where(here)).first()
        if stored is None:
            raise UnknownReference(Message.of("unknown_reference", reference=request.reference))
        if stored.version != request.version:
            raise StaleWrite(Message.of("changed_elsewhere", reference=request.reference))
        changed = request_values(request) | {"version": request.version + 1}
        self._connection.execute(update(requests).where(requests.c.id == stored.id).values(changed))
        self._connection.execute(delete(parents).where(parents.c.request_id == stored.id))
        self._write_parents(stored.id, request)
        self._append_history(stored.id, request, after=self._history_length(stored.id))
        self._write_items(stored.id, request)
        return replace(request, version=request.version + 1)

    def known(self, references: Iterable[str]) -> frozenset[str]:
        """Give those of `references` that are in the store."""
        asked = list(references)
        found: set[str] = set()
        for first in range(0, len(asked), _AT_ONCE):
            part = asked[first : first + _AT_ONCE]
            found.update(
                self._connection.scalars(select(requests.c.reference).where(requests.c.reference.in_(part)))
            )
        return frozenset(found)

    def active(self) -> Sequence[CareRequest]:
        """Read every request that is open or has an open outbox item, without histories."""
        return self._read(requests.c.is_active)

    def finals(self, first: date, last: date) -> Sequence[CareRequest]:
        """Read requests that became final between two days, both included, without histories (R13)."""
        return self._read(requests.c.final_on.between(first, last))

    def rows(
        self, query: RequestQuery, limit: int, after: RequestRow | None = None, *, skip: int = 0
    ) -> Sequence[RequestRow]:
        """Read up to `limit` lines of a list, in its order, from behind `after` on, less the first `skip`."""
        return self._lists.rows(query, limit, after, skip)

    def place(self, query: RequestQuery, reference: str) -> int | None:
        """Say how many lines of a list stand before that request's; none when it is not in the list."""
        return self._lists.place(query, reference)

    def counts(self, query: RequestQuery) -> Mapping[Status, int]:
        """Count what a query shows of each status; `query.statuses` does not narrow it here."""
        return self._lists.counts(query)

    def open_children(self) -> Sequence[OpenChild]:
        """Give the child of every request that is open, as far as named, with the parents."""
        condition = and_(_IS_OPEN, requests.c.child_name != "")
        people = self._parents_of(condition)
        named = select(requests.c.id, requests.c.reference, requests.c.child_name).where(condition)
        return [
            OpenChild(row.reference, row.child_name, tuple(people[row.id]))
            for row in self._connection.execute(named)
        ]

    def open_namesakes(self, child: str) -> Sequence[CareRequest]:
        """Read the open requests for a child of that name, but for case and accents, without histories."""
        # By rank, which has no index: one of statuses would be gone through in place of the one of names.
        is_open = requests.c.status_rank.in_(sorted(STATUS_RANKS[one] for one in frozenset(Status) - FINAL))
        return self._read(and_(requests.c.child_key == child_key(child), is_open))

    def next_local_number(self, year: int) -> int:
        """Give the next free number for a request without a platform reference (`L-2026-0001`)."""
        start = f"L-{year}-"
        references = self._connection.scalars(
            select(requests.c.reference).where(
                requests.c.reference.startswith(start, autoescape=True),
                func.length(requests.c.reference) <= len(start) + _LOCAL_DIGITS,
            )
        )
        ends = (reference.removeprefix(start) for reference in references)
        return max((int(end) for end in ends if end.isdecimal()), default=0) + 1

    def _read(self, condition: ColumnElement[bool]) -> list[CareRequest]:
        """Read requests, oldest arrival first, with parents and items but without histories."""
        rows = self._connection.execute(
            select(requests).where(condition).order_by(requests.c.received, requests.c.id)
        )
        people = self._parents_of(condition)
        items: defaultdict[int, list[OutboxItem]] = defaultdict(list)
        for row in self._belonging(outbox, condition, outbox.c.number):
            items[row["request_id"]].append(item_of(row))
        return [request_of(row, people[row["id"]], items[row["id"]]) for row in rows.mappings()]

    def _parents_of(self, condition: ColumnElement[bool]) -> Mapping[int, list[Parent]]:
        people: defaultdict[int, list[Parent]] = defaultdict(list)
        for row in self._belonging(parents, condition, parents.c.position):
            people[row["request_id"]].append(Parent(row["name"], row["email"], row["phone"]))
        return people

    def _belonging(
        self, table: Any, condition: ColumnElement[bool], order: ColumnElement[Any]
    ) -> Iterable[RowMapping]:
        joined = select(table).join(requests).where(condition).order_by(order)
        return self._connection.execute(joined).mappings()

    def _write_parents(self, key: int, request: CareRequest) -> None:
        rows = [
            {"request_id": key, "position": position, **asdict(parent)}
            for position, parent in enumerate(request.parents)
        ]
        if rows:
            self._connection.execute(insert(parents), rows)

    def _history_length(self, key: int) -> int:
        counted = select(func.count()).select_from(history).where(history.c.request_id == key)
        return self._connection.execute(counted).scalar_one()

    def _append_history(self, key: int, request: CareRequest, after: int) -> None:
        """Write the events behind the first `after`, which are kept already."""
        if len(request.history) < after:
            raise ValueError("a request that was read without its history cannot be saved")
        rows = []
        for number, event in enumerate(request.history[after:], after + 1):
            kind, text = encode_event(event)
            rows.append({"request_id": key, "number": number, "kind": kind, "event": text})
        if rows:
            self._connection.execute(insert(history), rows)

    def _write_items(self, key: int, request: CareRequest) -> None:
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
