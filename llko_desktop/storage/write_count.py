"""Tells what another window or process wrote from what this one did, by a count kept in the store."""

from __future__ import annotations

from sqlalchemy import Connection

from llko_desktop.storage.settings import SqlSettings

_KEY = "writes"


class WriteCount:
    """Counts the transactions that wrote, for one opened store.

    Writers take turns, so the count found at the end of one is the one that the writer before has left.
    """

    def __init__(self) -> None:
        self._known: int | None = None
        self._elsewhere = False

    def add(self, connection: Connection) -> None:
        """Count a transaction of this store that is about to be written."""
        found = _found(connection)
        self._elsewhere = self._elsewhere or self._known not in (None, found)
        SqlSettings(connection).set_value(_KEY, found + 1)
        # Should it not be written after all, the next look finds another count, and reads once too often.
        self._known = found + 1

    def grew_elsewhere(self, connection: Connection) -> bool:
        """Say whether anyone else wrote since this was asked last; the first answer is no."""
        found = _found(connection)
        changed = self._elsewhere or self._known not in (None, found)
        self._known, self._elsewhere = found, False
        return changed


def _found(connection: Connection) -> int:
    return int(SqlSettings(connection).value(_KEY, 0))
