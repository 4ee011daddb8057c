"""Reads and writes the record of what was imported when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, insert

from llko_desktop.services.ports import ImportBatch
from llko_desktop.storage.codec import encode
from llko_desktop.storage.schema import import_batches


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
