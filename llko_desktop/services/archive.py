"""Takes everything out as one file that any computer can read, and fills an empty store with it again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from llko_desktop.domain.messages import InputError, Message, RuleRefusal
from llko_desktop.services.archive_file import (
    ArchiveReader,
    ArchiveWriter,
    Manifest,
    damaged,
)
from llko_desktop.services.export_list import Advance, Cancelled, Counted
from llko_desktop.services.files import told_where, whole_file
from llko_desktop.services.ports import Store, UnitOfWork


def _going_on(_done: int) -> bool:
    return True


class Archive:
    """Writes and reads archives; an archive is not locked, whoever has it can read all of it."""

    def __init__(self, store: Store, now: Callable[[], datetime]) -> None:
        """Take the store, and the clock that tells when an archive was made, with its zone."""
        self._store, self._now = store, now

    def count(self) -> int:
        """Say how many rows an archive would hold, for progress."""
        with self._store.read() as work:
            return sum(map(work.tables.count, work.tables.names()))

    def write(self, path: Path, advance: Advance = _going_on, *, replace: bool = False) -> Manifest | None:
        """Write all data of the store, as it is at one moment, to a zip; gives what is in it.

        `advance` is told how many rows are read; once it gives false no file is written and none is given.
        Raises `InputError` `file_exists` where a file is not to be replaced, and what `told_where` tells.
        """
        counted = Counted(advance)
        try:
            with (
                told_where(path),
                whole_file(path, replace=replace) as file,
                self._store.read() as work,
                ZipFile(file, "w", ZIP_DEFLATED) as archive,
            ):
                return self._fill(ArchiveWriter(archive), work, counted)
        except Cancelled:
            return None

    def _fill(self, writer: ArchiveWriter, work: UnitOfWork, counted: Counted) -> Manifest:
        tables = work.tables
        for name in tables.names():
            writer.table(name, counted.of(tables.rows(name)))
        return writer.finish(tables.layout(), self._now(), dict(tables.last_numbers()))

    def look(self, path: Path) -> Manifest:
        """Give what an archive says that it holds; `InputError` `archive_…` for what is none that we read."""
        with ArchiveReader.of(path) as reader:
            return reader.manifest

    def restore(self, path: Path, advance: Advance = _going_on) -> Manifest | None:
        """Fill the store, which must be empty, with an archive: all of it or nothing; gives what was in it.

        None where `advance` gave false. Raises `RuleRefusal` `archive_needs_empty_store`, and `InputError`
        `archive_…` for a file that is no archive, is damaged, or was made by another version of the program.
        """
        counted = Counted(advance)
        try:
            with ArchiveReader.of(path) as reader, self._store.write() as work:
                self._take_in(reader, work, counted)
                return reader.manifest
        except Cancelled:
            return None

    def _take_in(self, reader: ArchiveReader, work: UnitOfWork, counted: Counted) -> None:
        tables, manifest = work.tables, reader.manifest
        if not tables.is_empty():
            raise RuleRefusal(Message.of("archive_needs_empty_store"))
        if manifest.layout != tables.layout():
            raise InputError(
                Message.of("archive_of_other_version", theirs=manifest.layout, ours=tables.layout())
            )
        if set(manifest.tables) != set(tables.names()):
            raise damaged()
        try:
            for name in tables.names():
                rows: Iterator[dict[str, object]] = counted.of(reader.rows(name))
                if tables.fill(name, rows) != manifest.tables[name]:
                    raise damaged()
            problems = tables.finish(manifest.last_numbers)
        except ValueError as error:
            raise damaged() from error
        if problems:
            raise InputError(*damaged().messages, *problems)
