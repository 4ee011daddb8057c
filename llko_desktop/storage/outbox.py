"""Reads the actions still to be entered on the platform; they are written with their requests."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Connection, and_, func, not_, select

from llko_desktop.domain.messages import Message
from llko_desktop.services.ports import OutboxEntry, UnknownReference
from llko_desktop.storage.request_rows import item_of
from llko_desktop.storage.schema import outbox, requests

_LARGEST = 2**63 - 1
IS_OPEN = and_(outbox.c.entered_on.is_(None), not_(outbox.c.superseded))


class SqlOutbox:
    """Keeps `services.ports.Outbox` within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def open(self) -> Sequence[OutboxEntry]:
        """Read all open items, oldest first."""
        return self._read(IS_OPEN)

    def open_count(self) -> int:
        """Count the open items."""
        counted = select(func.count()).select_from(outbox).where(IS_OPEN)
        return self._connection.execute(counted).scalar_one()

    def find(self, item: int) -> OutboxEntry:
        """Read one item by its number in the store; `UnknownReference` when there is none."""
        found = self._read(outbox.c.id == item) if 0 < item <= _LARGEST else ()
        if not found:
            raise UnknownReference(Message.of("unknown_item", item=item))
        return found[0]

    def of(self, reference: str) -> Sequence[OutboxEntry]:
        """Read all items of a request, oldest first, entered and superfluous ones included."""
        return self._read(requests.c.reference == reference)

    def _read(self, condition: ColumnElement[bool]) -> Sequence[OutboxEntry]:
        rows = self._connection.execute(
            select(outbox, requests.c.reference, requests.c.child_name)
            .join(requests)
            .where(condition)
            .order_by(outbox.c.created_on, outbox.c.id)
        )
        return [
            OutboxEntry(row["id"], row["reference"], row["child_name"], item_of(row))
            for row in rows.mappings()
        ]
