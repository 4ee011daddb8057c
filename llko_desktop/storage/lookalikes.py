"""Finds requests that share a name, a day or a contact with others, each looked up in an index of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Column, Connection, or_, select

from llko_desktop.domain.request import Child
from llko_desktop.services.candidates import Candidate, Probe
from llko_desktop.storage.among import among
from llko_desktop.storage.request_reads import RequestReads
from llko_desktop.storage.request_rows import child_key
from llko_desktop.storage.schema import parents, requests

# A day or number that more share than this, on the average, tells nothing of a family: the newest are read.
_MOST_OF_ONE = 300
_COMPARED = (
    requests.c.id,
    requests.c.reference,
    requests.c.child_name,
    requests.c.child_first_name,
    requests.c.birth_date,
    requests.c.expected_date,
)


class Lookalikes:
    """Finds candidates within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def find(self, probe: Probe) -> Sequence[Candidate]:
        """Give everyone that has something of the probe, each once, in the order in which they came in."""
        ids = set[int]()
        for column, values in (
            (requests.c.child_key, {child_key(name) for name in probe.names}),
            (requests.c.birth_date, probe.birth_dates),
            (requests.c.expected_date, probe.expected_dates),
        ):
            ids.update(self._ids(requests.c.id, column, values))
        for column, contacts in ((parents.c.email, probe.emails), (parents.c.phone, probe.phones)):
            ids.update(self._ids(parents.c.request_id, column, contacts))
        return list(self._read(ids, probe)) if ids else []

    def _ids(self, key: Column[Any], column: Column[Any], values: Iterable[Any]) -> Iterable[int]:
        wanted = sorted(values)
        if not wanted:
            return ()
        newest = select(key).where(among(self._connection, column, wanted)).order_by(key.desc())
        return self._connection.scalars(newest.limit(_MOST_OF_ONE * len(wanted)))

    def _read(self, ids: Iterable[int], probe: Probe) -> Iterator[Candidate]:
        named = among(self._connection, requests.c.id, ids)
        if probe.closed_since is not None:
            named &= or_(requests.c.final_on.is_(None), requests.c.final_on >= probe.closed_since)
        people = RequestReads(self._connection).parents_of(named)
        for row in self._connection.execute(select(*_COMPARED).where(named).order_by(requests.c.id)):
            child = Child(row.child_name, row.child_first_name, row.birth_date, row.expected_date)
            yield Candidate(row.reference, child, tuple(people[row.id]))
