"""Reads what is closed, and writes requests without personal data: rows, history, replies and index (R15)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, and_, bindparam, delete, or_, select, update

from llko_desktop.domain.request import CareRequest
from llko_desktop.services.ports import ClosedRequest, ImportFiles
from llko_desktop.storage.among import among
from llko_desktop.storage.codec import decode, encode, encode_event
from llko_desktop.storage.request_writes import RequestWrites
from llko_desktop.storage.schema import drafts, history, import_batches, import_changes, replies, requests

# Words that were taken out stay in the index until its parts are merged.
_MERGE_INDEX = "INSERT INTO requests_fts(requests_fts) VALUES ('optimize')"
_NAMED = requests.c.anonymised_on.is_(None)


class SqlRetention:
    """Keeps `services.ports.RetentionRows` within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def closed(self, before: date) -> Sequence[ClosedRequest]:
        """Give those that became final before a day and still have personal data, oldest first."""
        found = (
            select(requests.c.reference, requests.c.child_name, requests.c.final_on, requests.c.is_active)
            .where(requests.c.final_on < before, _NAMED)
            .order_by(requests.c.final_on, requests.c.id)
        )
        return [ClosedRequest(*row) for row in self._connection.execute(found)]

    def rewrite(self, pairs: Sequence[tuple[CareRequest, CareRequest]]) -> None:
        """Write requests, as they were read with their history, as `domain.anonymous` gives them.

        Their replies and drafts go, and what a search finds them by. `StaleWrite` as when they are saved.
        """
        # First of all: only then does the store let the texts of a history go.
        RequestWrites(self._connection).save_all([(after, before.reference) for before, after in pairs])
        names = among(self._connection, requests.c.reference, [after.reference for _, after in pairs])
        keys = {
            row.reference: row.id
            for row in self._connection.execute(select(requests.c.reference, requests.c.id).where(names))
        }
        if rows := [
            row for before, after in pairs for row in _rewritten(keys[after.reference], before, after)
        ]:
            here = and_(history.c.request_id == bindparam("key"), history.c.number == bindparam("at"))
            self._connection.execute(update(history).where(here).values(event=bindparam("told")), rows)
        for table in (replies, drafts):
            mine = among(self._connection, table.c.request_id, keys.values())
            self._connection.execute(delete(table).where(mine))
        if self._connection.dialect.name == "sqlite":
            self._connection.exec_driver_sql(_MERGE_INDEX)

    def imports_of(self, references: Iterable[str]) -> Sequence[ImportFiles]:
        """Give the imports that brought or changed requests, by their present references."""
        batches, asked = import_batches.c, list(references)
        mine = among(self._connection, requests.c.reference, asked)
        touched = select(import_batches).where(or_(*(_has(table, mine) for table in ("added", "changed"))))
        named = or_(*(_has(table, _NAMED) for table in ("added", "changed")))
        still_named = set(self._connection.scalars(select(batches.id).where(named)))
        return [
            ImportFiles(row.id, decode(row.files, tuple[str, ...]), row.id not in still_named)
            for row in self._connection.execute(touched.order_by(batches.id))
        ]

    def keep_files(self, batch: int, files: Sequence[str]) -> None:
        """Keep these names as the files of an import, in place of all of them."""
        here = update(import_batches).where(import_batches.c.id == batch)
        self._connection.execute(here.values(files=encode(tuple(files))))


def _has(what: str, condition: Any) -> Any:
    """Give the condition that an import added, or changed, a request for which another one holds."""
    if what == "added":
        return select(requests.c.id).where(requests.c.batch_id == import_batches.c.id, condition).exists()
    joined = select(requests.c.id).join(import_changes, import_changes.c.request_id == requests.c.id)
    return joined.where(import_changes.c.batch_id == import_batches.c.id, condition).exists()


def _rewritten(key: int, before: CareRequest, after: CareRequest) -> list[dict[str, Any]]:
    """Give the events whose texts changed, by their place in the history."""
    pairs = zip(before.history, after.history, strict=False)
    return [
        {"key": key, "at": number, "told": encode_event(told)[1]}
        for number, (was, told) in enumerate(pairs, 1)
        if told != was
    ]
