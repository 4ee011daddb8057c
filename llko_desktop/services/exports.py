"""Takes requests, placements and histories out of the store, as files for other programs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from llko_desktop.domain.messages import InputError, Message
from llko_desktop.services.export_list import Advance, Cancelled, Counted, found
from llko_desktop.services.files import told_where
from llko_desktop.services.ports import (
    ExportWords,
    ExportWriter,
    FileKind,
    RequestQuery,
    Store,
    Target,
    UnitOfWork,
)


def _going_on(_done: int) -> bool:
    return True


def target_of(path: Path, *, replace: bool = False) -> Target:
    """Give where a list goes, its kind by the ending of the name; `InputError` `export_kind` for another."""
    ending = path.suffix.lower().removeprefix(".")
    if ending not in list(FileKind):
        raise InputError(
            Message.of("export_kind", path=str(path), kinds=tuple(f".{kind}" for kind in FileKind))
        )
    return Target(path, FileKind(ending), replace)


class Exports:
    """Writes lists, each as the store is at one moment; nothing here changes it.

    Each gives how many requests or placements went out. `advance` is told how many are read; once it gives
    false no file is written and none is given. Raises `InputError`: `file_exists` where a file is not to be
    replaced, and what `told_where` tells when it cannot be written. What was there is as it was then.
    """

    def __init__(self, store: Store, writer: ExportWriter) -> None:
        self._store, self._writer = store, writer

    def requests(
        self, query: RequestQuery, words: ExportWords, target: Target, advance: Advance = _going_on
    ) -> int | None:
        """Write the requests that a query finds, in its order, as our own import reads them."""

        def write(work: UnitOfWork, counted: Counted) -> None:
            self._writer.requests(counted.of(found(work, query)), words, target)

        return self._write(write, target, advance)

    def placements(self, words: ExportWords, target: Target, advance: Advance = _going_on) -> int | None:
        """Write every placement, the one that begins first first, as our own import reads them."""

        def write(work: UnitOfWork, counted: Counted) -> None:
            self._writer.placements(counted.of(work.placements.all()), words, target)

        return self._write(write, target, advance)

    def history(
        self, query: RequestQuery, words: ExportWords, target: Target, advance: Advance = _going_on
    ) -> int | None:
        """Write what happened to the requests that a query finds, in its order, oldest event first."""

        def write(work: UnitOfWork, counted: Counted) -> None:
            self._writer.history(counted.of(found(work, query, histories=True)), words, target)

        return self._write(write, target, advance)

    def _write(
        self, write: Callable[[UnitOfWork, Counted], None], target: Target, advance: Advance
    ) -> int | None:
        counted = Counted(advance)
        try:
            with told_where(target.path), self._store.read() as work:
                write(work, counted)
        except Cancelled:
            return None
        return counted.done
