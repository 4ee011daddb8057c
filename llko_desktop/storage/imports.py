"""Reads and writes the record of what was imported when, and removes what an undone import added."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, RowMapping, Table, delete, insert, literal, or_, select, update

from llko_desktop.domain.messages import Message
from llko_desktop.services.ports import ImportBatch, UnknownReference
from llko_desktop.storage.among import among
from llko_desktop.storage.codec import decode, encode
from llko_desktop.storage.schema import (
    drafts,
    history,
    import_batches,
    import_changes,
    other_references,
    outbox,
    parents,
    replies,
    requests,
)

_LARGEST = 2**31 - 1
# Whatever belongs to a request, in an order in which it may go.
_BELONGINGS: tuple[Table, ...] = (
    history,
    parents,
    outbox,
    replies,
    drafts,
    other_references,
    import_changes,
)


class SqlImports:
    """Keeps `services.ports.Imports` within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, files: Sequence[str], read: int, added: int, at: datetime) -> ImportBatch:
        """Record an import."""
        values = {"at": at, "files": encode(tuple(files)), "read": read, "added": added}
        key = self._connection.execute(insert(import_batches).values(values)).inserted_primary_key
        assert key is not None
        return ImportBatch(key.id, at, tuple(files), read, added)

    def note_changed(self, batch: int, references: Sequence[str]) -> None:
        """Record which requests an import changed."""
        named = among(self._connection, requests.c.reference, references)
        changed = select(literal(batch), requests.c.id).where(named)
        self._connection.execute(insert(import_changes).from_select(["batch_id", "request_id"], changed))
        here = import_batches.c.id == batch
        self._connection.execute(update(import_batches).where(here).values(changed=len(references)))

    def all(self) -> Sequence[ImportBatch]:
        """Read every import, newest first."""
        rows = self._connection.execute(select(import_batches).order_by(import_batches.c.id.desc()))
        return [_batch_of(row) for row in rows.mappings()]

    def get(self, batch: int) -> ImportBatch:
        """Read one import; `UnknownReference` when there is none."""
        wanted = select(import_batches).where(import_batches.c.id == batch)
        row = self._connection.execute(wanted).mappings().first() if 0 < batch <= _LARGEST else None
        if row is None:
            raise UnknownReference(Message.of("unknown_import", number=batch))
        return _batch_of(row)

    def of(self, reference: str) -> ImportBatch | None:
        """Read the import that a request came with; none for one that came another way."""
        wanted = select(import_batches).join(requests).where(requests.c.reference == reference)
        row = self._connection.execute(wanted).mappings().first()
        return _batch_of(row) if row is not None else None

    def moved_on(self, batch: int) -> Sequence[str]:
        """Give the requests an import added that have more than their arrival, or a draft of a reply."""
        more = select(history.c.request_id).where(history.c.request_id == requests.c.id, history.c.number > 1)
        draft = select(drafts.c.request_id).where(drafts.c.request_id == requests.c.id)
        wanted = select(requests.c.reference).where(
            requests.c.batch_id == batch, or_(more.exists(), draft.exists())
        )
        return self._connection.scalars(wanted.order_by(requests.c.id)).all()

    def changed_by(self, batch: int) -> Sequence[str]:
        """Give the requests that an import changed."""
        wanted = select(requests.c.reference).join(import_changes)
        return self._connection.scalars(
            wanted.where(import_changes.c.batch_id == batch).order_by(requests.c.id)
        ).all()

    def undo(self, batch: int, at: datetime) -> int:
        """Mark an import as taken back and remove the requests that it added; gives how many."""
        # First of all: only then does the store let a history go.
        here = import_batches.c.id == batch
        self._connection.execute(update(import_batches).where(here).values(undone_at=at))
        mine = select(requests.c.id).where(requests.c.batch_id == batch)
        for table in _BELONGINGS:
            self._connection.execute(delete(table).where(table.c.request_id.in_(mine)))
        return self._connection.execute(delete(requests).where(requests.c.batch_id == batch)).rowcount


def _batch_of(row: RowMapping) -> ImportBatch:
    return ImportBatch(
        id=row["id"],
        at=row["at"],
        files=decode(row["files"], tuple[str, ...]),
        read=row["read"],
        added=row["added"],
        changed=row["changed"],
        undone_at=row["undone_at"],
    )
