"""Tells what another window or process wrote from what this one did, by a count kept in the store."""

from __future__ import annotations

from threading import Lock

from sqlalchemy import Connection

from llko_desktop.storage.settings import SqlSettings

COUNT_KEY = "writes"


class WriteCount:
    """Counts the transactions that wrote, for one opened store; any thread may ask.

    Writers take turns, so the count found at the end of one is the one that the writer before has left.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._known: int | None = None
        self._elsewhere = False

    def add(self, connection: Connection) -> int:
        """Count a transaction of this store that is about to be written; gives its count, for `written`."""
        found = _found(connection)
        with self._lock:
            self._elsewhere = self._elsewhere or self._known not in (None, found)
        SqlSettings(connection).set_value(COUNT_KEY, found + 1)
        return found + 1

    def written(self, count: int) -> None:
        """Know that the transaction with that count was written."""
        with self._lock:
            self._known = max(count, self._known or 0)

    def grew_elsewhere(self, connection: Connection) -> bool:
        """Say whether anyone else wrote since this was asked last; the first answer is no."""
        found = _found(connection)
        with self._lock:
            if self._known is not None and found < self._known:
                # Read before a transaction of our own that is written by now.
                return False
            changed = self._elsewhere or self._known not in (None, found)
            self._known, self._elsewhere = found, False
        return changed


def _found(connection: Connection) -> int:
    return int(SqlSettings(connection).value(COUNT_KEY, 0))
