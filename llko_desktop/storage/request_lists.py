"""Reads lists of requests: narrowed, sorted, from any place on, and how many there are of each status.

What narrows and sorts a list stands in one index. Rows are large and encrypted page by page, so their ids are
found in the index first, and only the rows that are shown are read.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, Select, and_, func, not_, or_, select

from llko_desktop.domain.status import Status
from llko_desktop.services.ports import Period, RequestQuery, RequestRow, SortKey
from llko_desktop.storage.among import among
from llko_desktop.storage.codec import encode
from llko_desktop.storage.request_rows import STATUS_RANKS, child_key, list_row, weekday_bits
from llko_desktop.storage.schema import LIST_INDEX, requests
from llko_desktop.storage.search import matches

_SHOWN = (
    requests.c.id,
    requests.c.reference,
    requests.c.child_name,
    requests.c.birth_date,
    requests.c.expected_date,
    requests.c.status,
    requests.c.source,
    requests.c.received,
    requests.c.plan_start,
    requests.c.plan_text,
    requests.c.facts,
)
_SORTED_BY: Mapping[SortKey, Column[Any]] = {
    SortKey.RECEIVED: requests.c.received,
    SortKey.CHILD: requests.c.child_key,
    SortKey.START: requests.c.plan_start,
    SortKey.STATUS: requests.c.status_rank,
}
# Sorted by these, a list that is not narrowed is read along an index of its own.
_OWN_INDEX = {SortKey.RECEIVED, SortKey.CHILD, SortKey.START}


class RequestLists:
    """Reads lists within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._in_file = connection.dialect.name == "sqlite"

    def rows(
        self, query: RequestQuery, limit: int, after: RequestRow | None, skip: int
    ) -> Sequence[RequestRow]:
        """Read up to `limit` lines, in the order asked for, from behind `after` on, less the first `skip`."""
        shown, order = self._ids(query), _order(query)
        if after is not None:
            shown = shown.where(_behind(query, _sort_value(query.sort, after), after.id))
        shown = shown.order_by(*order).limit(limit).offset(skip)
        lines = self._connection.execute(select(*_SHOWN).where(requests.c.id.in_(shown)).order_by(*order))
        return [list_row(row) for row in lines.mappings()]

    def place(self, query: RequestQuery, reference: str) -> int | None:
        """Say how many lines stand before that request's; none when it is not in the list."""
        key = _SORTED_BY[query.sort].label("key")
        here = select(requests.c.id, key).where(requests.c.reference == reference, *self._conditions(query))
        found = self._connection.execute(here).first()
        if found is None:
            return None
        before = self._ids(query).where(not_(_behind(query, found.key, found.id)), requests.c.id != found.id)
        return self._connection.execute(before.with_only_columns(func.count())).scalar_one()

    def counts(self, query: RequestQuery) -> Mapping[Status, int]:
        """Count what a query shows of each status, whichever statuses it asks for."""
        if not self._conditions(replace(query, statuses=frozenset())):
            return self._all_counts()
        counted = [
            func.count().filter(requests.c.status_rank == rank).label(status)
            for status, rank in STATUS_RANKS.items()
        ]
        ids = self._ids(replace(query, statuses=frozenset()))
        found = self._connection.execute(ids.with_only_columns(*counted)).mappings().one()
        return {status: found[status] for status in STATUS_RANKS if found[status]}

    def _all_counts(self) -> Mapping[Status, int]:
        """Count all requests by status, in the index of statuses."""
        counted = select(requests.c.status, func.count()).group_by(requests.c.status)
        found = {Status(status): number for status, number in self._connection.execute(counted)}
        return {status: found[status] for status in Status if status in found}

    def _ids(self, query: RequestQuery) -> Select[Any]:
        """Give the query for the ids of a list, made to read the index for lists instead of the rows."""
        conditions = self._conditions(query)
        ids = select(requests.c.id).where(*conditions)
        if not conditions and query.sort in _OWN_INDEX:
            return ids
        return ids.with_hint(requests, f"INDEXED BY {LIST_INDEX}", "sqlite")

    def _conditions(self, query: RequestQuery) -> list[ColumnElement[bool]]:
        """Give what must all hold for a line to be shown; nothing where everything is."""
        found = _within(requests.c.received, query.received) + _within(requests.c.plan_start, query.start)
        if query.search:
            found.append(matches(query.search, indexed=self._in_file))
        if query.statuses:
            found.append(requests.c.status_rank.in_(sorted(STATUS_RANKS[one] for one in query.statuses)))
        if query.sources:
            found.append(requests.c.source.in_(sorted(query.sources)))
        if query.weekdays:
            found.append(requests.c.weekdays.op("&")(weekday_bits(query.weekdays)) != 0)
        if query.facts:
            # In quotation marks, as a list of codes is kept, so that none is found within another.
            named = (requests.c.facts.contains(encode(code), autoescape=True) for code in sorted(query.facts))
            found.append(or_(*named))
        if query.references is not None:
            found.append(requests.c.id.in_(self._named(query.references)))
        return found

    def _named(self, references: frozenset[str]) -> Select[Any]:
        """Give the ids of the requests with these references, however many."""
        return select(requests.c.id).where(among(self._connection, requests.c.reference, sorted(references)))


def _order(query: RequestQuery) -> tuple[ColumnElement[Any], ColumnElement[Any]]:
    key, number = _SORTED_BY[query.sort], requests.c.id
    if query.descending:
        return key.desc().nulls_last(), number.desc()
    return key.asc().nulls_last(), number.asc()


def _behind(query: RequestQuery, value: Any, number: int) -> ColumnElement[bool]:
    """Give the condition that a row stands behind the one with that sort value and id."""
    key, ids = _SORTED_BY[query.sort], requests.c.id
    later = ids < number if query.descending else ids > number
    if value is None:
        return and_(key.is_(None), later)
    beyond = key < value if query.descending else key > value
    return or_(beyond, key.is_(None), and_(key == value, later))


def _sort_value(sort: SortKey, row: RequestRow) -> Any:
    values: Mapping[SortKey, Any] = {
        SortKey.RECEIVED: row.received,
        SortKey.CHILD: child_key(row.child),
        SortKey.START: row.start,
        SortKey.STATUS: STATUS_RANKS[row.status],
    }
    return values[sort]


def _within(column: Column[Any], period: Period) -> list[ColumnElement[bool]]:
    bounds: list[ColumnElement[bool]] = []
    if period.first is not None:
        bounds.append(column >= period.first)
    if period.last is not None:
        bounds.append(column <= period.last)
    return bounds
