"""Reads and writes children with an agreed plan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, RowMapping, delete, insert, select, update

from llko_desktop.domain.messages import Message
from llko_desktop.domain.placement import Placement
from llko_desktop.services.ports import StaleWrite, UnknownReference
from llko_desktop.storage.codec import decode, encode
from llko_desktop.storage.schema import placements, requests

_READ = select(
    placements.c.content, placements.c.number, placements.c.version, requests.c.reference
).select_from(placements.outerjoin(requests, placements.c.request_id == requests.c.id))


class SqlPlacements:
    """Keeps `services.ports.Placements` within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> Sequence[Placement]:
        """Read every placement, the one that begins first first."""
        found = _READ.order_by(placements.c.first_day, placements.c.number)
        return [_placement(row) for row in self._connection.execute(found).mappings()]

    def get(self, number: int) -> Placement:
        """Read one placement; `UnknownReference` when there is none."""
        row = self._connection.execute(_READ.where(placements.c.number == number)).mappings().first()
        if row is None:
            raise UnknownReference(Message.of("unknown_placement", number=number))
        return _placement(row)

    def of(self, reference: str) -> Sequence[Placement]:
        """Read the placements that came of a request."""
        found = _READ.where(requests.c.reference == reference).order_by(placements.c.number)
        return [_placement(row) for row in self._connection.execute(found).mappings()]

    def add(self, placement: Placement) -> Placement:
        """Write a new placement, or one that was removed with the number that it had; gives it as kept."""
        added = replace(placement, version=placement.version or 1)
        values = _values(added) | ({"number": added.number} if added.number else {})
        number = self._connection.scalar(insert(placements).values(values).returning(placements.c.number))
        return replace(added, number=int(number or 0))

    def save(self, placement: Placement) -> Placement:
        """Write a placement in place of the one it was read as; `StaleWrite` when that is another now."""
        saved = replace(placement, version=placement.version + 1)
        self._one(update(placements).values(_values(saved)), placement)
        return saved

    def remove(self, placement: Placement) -> None:
        """Remove a placement; `StaleWrite` when the one kept is of another version."""
        self._one(delete(placements), placement)

    def _one(self, statement: Any, placement: Placement) -> None:
        """Carry out a statement on one placement, which must be there in its version."""
        same = (placements.c.number == placement.number, placements.c.version == placement.version)
        if self._connection.execute(statement.where(*same)).rowcount != 1:
            self.get(placement.number)
            raise StaleWrite(Message.of("placement_changed_elsewhere", child=placement.child))


def _values(placement: Placement) -> dict[str, Any]:
    of = select(requests.c.id).where(requests.c.reference == placement.reference).scalar_subquery()
    return {
        "child": placement.child,
        "request_id": of if placement.reference else None,
        "first_day": placement.start,
        "last_day": placement.end,
        "content": encode(replace(placement, reference="")),
        "version": placement.version,
    }


def _placement(row: RowMapping) -> Placement:
    kept = decode(row["content"], Placement)
    return replace(kept, number=row["number"], version=row["version"], reference=row["reference"] or "")
