"""The opened store."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from sqlalchemy import Engine

from llko_desktop.domain.messages import Message
from llko_desktop.storage.backups import copies_of, remove_copies
from llko_desktop.storage.checking import look_over
from llko_desktop.storage.engine import for_writing
from llko_desktop.storage.unit_of_work import SqlUnitOfWork
from llko_desktop.storage.wiping import wipe
from llko_desktop.storage.write_count import WriteCount


class SqlStore:
    """Keeps `services.ports.Store`; it may be used from any thread, a unit of work from one."""

    def __init__(self, engine: Engine, place: str) -> None:
        self._engine, self._place = engine, place
        self._writer = for_writing(engine)
        self._count = WriteCount()

    def write(self) -> SqlUnitOfWork:
        """Begin a transaction that may write (it waits its turn, so that no two writers collide)."""
        return SqlUnitOfWork(self._writer, self._place, self._count)

    def read(self) -> SqlUnitOfWork:
        """Begin a transaction that only reads."""
        return SqlUnitOfWork(self._engine, self._place)

    def changed_elsewhere(self) -> bool:
        """Say whether another window or process wrote since this was asked last; the first answer is no."""
        with self.read() as work:
            return work.grew_elsewhere(self._count)

    def check(self) -> Sequence[Message]:
        """Look the whole store over; gives what is wrong, nothing when all is well."""
        return look_over(self._engine)

    def wipe(self) -> None:
        """Leave nothing in the files of the store of what was changed or removed; this takes a while.

        `StoreError` when it cannot be done now, as another window is at work or the disk is full.
        """
        wipe(self._engine, self._place)

    def copies(self) -> Sequence[Path]:
        """Give the copies of the store beside it, newest first; none of one on a server."""
        return copies_of(Path(self._place)) if self._engine.dialect.name == "sqlite" else ()

    def remove_copies(self, copies: Iterable[Path]) -> None:
        """Remove some of `copies` for good; `StoreError` with the first that cannot be removed."""
        remove_copies(set(copies) & set(self.copies()))

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()
