"""Reads whole requests: each with its parents, outbox items, other references, and history where asked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import ColumnElement, Connection, RowMapping, select

from llko_desktop.domain.history import Event
from llko_desktop.domain.progress import OutboxItem
from llko_desktop.domain.request import CareRequest, Parent
from llko_desktop.storage.codec import decode_event
from llko_desktop.storage.request_rows import item_of, request_of
from llko_desktop.storage.schema import history, other_references, outbox, parents, requests


class RequestReads:
    """Reads within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def read(self, condition: ColumnElement[bool], *, histories: bool = False) -> list[CareRequest]:
        """Read the requests that a condition holds for, oldest arrival first."""
        rows = self._connection.execute(
            select(requests).where(condition).order_by(requests.c.received, requests.c.id)
        )
        people, items = self.parents_of(condition), self._items_of(condition)
        others = self._others_of(condition)
        past = self._histories_of(condition) if histories else {}
        return [
            request_of(row, people[row["id"]], items[row["id"]], others[row["id"]], past.get(row["id"], ()))
            for row in rows.mappings()
        ]

    def parents_of(self, condition: ColumnElement[bool]) -> Mapping[int, list[Parent]]:
        """Read the parents of the requests that a condition holds for, by the id of the request."""
        people: defaultdict[int, list[Parent]] = defaultdict(list)
        for row in self._belonging(parents, condition, parents.c.position):
            people[row["request_id"]].append(Parent(row["name"], row["email"], row["phone"]))
        return people

    def _items_of(self, condition: ColumnElement[bool]) -> Mapping[int, list[OutboxItem]]:
        items: defaultdict[int, list[OutboxItem]] = defaultdict(list)
        for row in self._belonging(outbox, condition, outbox.c.number):
            items[row["request_id"]].append(item_of(row))
        return items

    def _others_of(self, condition: ColumnElement[bool]) -> Mapping[int, list[str]]:
        others: defaultdict[int, list[str]] = defaultdict(list)
        for row in self._belonging(other_references, condition, other_references.c.position):
            others[row["request_id"]].append(row["reference"])
        return others

    def _histories_of(self, condition: ColumnElement[bool]) -> Mapping[int, list[Event]]:
        past: defaultdict[int, list[Event]] = defaultdict(list)
        for row in self._belonging(history, condition, history.c.number):
            past[row["request_id"]].append(decode_event(row["kind"], row["event"]))
        return past

    def _belonging(
        self, table: Any, condition: ColumnElement[bool], order: ColumnElement[Any]
    ) -> Iterable[RowMapping]:
        joined = (
            select(table).join(requests, requests.c.id == table.c.request_id).where(condition).order_by(order)
        )
        return self._connection.execute(joined).mappings()
