"""Reads and writes requests, lists of them, and who may be the same child."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy import Connection, and_, func, select, union_all

from llko_desktop.domain.messages import Message
from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.status import FINAL, Status
from llko_desktop.services.candidates import Candidate, Probe
from llko_desktop.services.ports import OpenChild, RequestQuery, RequestRow, UnknownReference
from llko_desktop.storage.among import among
from llko_desktop.storage.lookalikes import Lookalikes
from llko_desktop.storage.request_lists import RequestLists
from llko_desktop.storage.request_reads import RequestReads
from llko_desktop.storage.request_rows import STATUS_RANKS, child_key
from llko_desktop.storage.request_writes import RequestWrites
from llko_desktop.storage.schema import other_references, requests

_LOCAL_DIGITS = 7  # longer ends of L-2026-… are fingerprints
_IS_OPEN = requests.c.status.in_(sorted(frozenset(Status) - FINAL))


class SqlRequests:
    """Keeps `services.ports.Requests` within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._lists = RequestLists(connection)
        self._reads, self._writes = RequestReads(connection), RequestWrites(connection)

    def get(self, reference: str) -> CareRequest:
        """Read a request with its whole history, by its reference or another one that it came in under.

        `UnknownReference` when there is none.
        """
        found = self._reads.read(requests.c.reference == reference, histories=True)
        if not found:
            other = select(other_references.c.request_id).where(other_references.c.reference == reference)
            found = self._reads.read(requests.c.id.in_(other), histories=True)
        if not found:
            raise UnknownReference(Message.of("unknown_reference", reference=reference))
        return found[0]

    def find(self, references: Iterable[str], *, histories: bool = False) -> Sequence[CareRequest]:
        """Read those requests that have one of `references` as their present one, oldest arrival first.

        Without `histories` they cannot be saved.
        """
        asked = list(references)
        if not asked:
            return []
        return self._reads.read(among(self._connection, requests.c.reference, asked), histories=histories)

    def add(self, request: CareRequest, batch: int | None = None) -> CareRequest:
        """Write a new request; gives it with its version.

        `DuplicateReference` when its reference is known, also as another one of a request.
        """
        self._writes.add([request], batch)
        return replace(request, version=1)

    def add_all(self, new: Sequence[CareRequest], batch: int) -> None:
        """Write the new requests of an import; `DuplicateReference` as `add`."""
        self._writes.add(new, batch)

    def save(self, request: CareRequest, *, was: str = "") -> CareRequest:
        """Write what changed of a request that was read with its history; gives it with its new version.

        `was` is the reference it was read with, where that is another one now. `StaleWrite` when the stored
        version is not the one it was read with, `DuplicateReference` when another request has one of its
        references, `ValueError` for a request that was read without its history.
        """
        self.save_all([(request, was or request.reference)])
        return replace(request, version=request.version + 1)

    def save_all(self, changed: Sequence[tuple[CareRequest, str]]) -> None:
        """Write what changed of many requests, each beside the reference it was read with; see `save`."""
        self._writes.save_all(changed)

    def resolve(self, references: Iterable[str]) -> Mapping[str, str]:
        """Give the present reference for those of `references` that are known, also as another one."""
        return self._writes.resolve(references)

    def lookalikes(self, probe: Probe) -> Sequence[Candidate]:
        """Give whoever has a name, a date, a mail address or a phone number of the probe."""
        return Lookalikes(self._connection).find(probe)

    def active(self) -> Sequence[CareRequest]:
        """Read every request that is open or has an open outbox item, without histories."""
        return self._reads.read(requests.c.is_active)

    def finals(self, first: date, last: date) -> Sequence[CareRequest]:
        """Read requests that became final between two days, both included, without histories."""
        return self._reads.read(requests.c.final_on.between(first, last))

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
        people = self._reads.parents_of(condition)
        named = select(requests.c.id, requests.c.reference, requests.c.child_name).where(condition)
        return [
            OpenChild(row.reference, row.child_name, tuple(people[row.id]))
            for row in self._connection.execute(named)
        ]

    def open_namesakes(self, child: str) -> Sequence[CareRequest]:
        """Read the open requests for a child of that name, but for case and accents, without histories."""
        # By rank, which has no index: one of statuses would be gone through in place of the one of names.
        is_open = requests.c.status_rank.in_(sorted(STATUS_RANKS[one] for one in frozenset(Status) - FINAL))
        return self._reads.read(and_(requests.c.child_key == child_key(child), is_open))

    def next_local_number(self, year: int) -> int:
        """Give the next free number for a request without a platform reference (`L-2026-0001`).

        One that was taken together with another keeps its number as another reference.
        """
        start = f"L-{year}-"
        named = (
            select(column).where(
                column.startswith(start, autoescape=True),
                func.length(column) <= len(start) + _LOCAL_DIGITS,
            )
            for column in (requests.c.reference, other_references.c.reference)
        )
        ends = (name.removeprefix(start) for name in self._connection.scalars(union_all(*named)))
        return max((int(end) for end in ends if end.isdecimal()), default=0) + 1
