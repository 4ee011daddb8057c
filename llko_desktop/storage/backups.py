"""Copies of a store beside it: made before a migration, and taken when the store itself is damaged."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from llko_desktop.domain.messages import Message
from llko_desktop.services.ports import StoreError
from llko_desktop.storage.checking import is_whole
from llko_desktop.storage.engine import file_engine
from llko_desktop.storage.errors import as_store_error, file_error
from llko_desktop.storage.keys import Key
from llko_desktop.storage.store_file import check_file, discard

_FOLDER = "backups"
_STAMP = "%Y%m%d-%H%M%S-%f"
_STAMP_LENGTH = len("20260302-081500-123456")
_COMPANIONS = ("-wal", "-shm")


def write_backup(engine: Engine, path: Path, key: Key) -> Path:
    """Copy the store that `engine` has open at `path`, look the copy over, and give its place.

    The copy has the store's key and id. `StoreError` when it cannot be written or is not whole; then there is
    none.
    """
    folder = path.parent / _FOLDER
    target = folder / f"{path.stem}-{datetime.now(UTC).strftime(_STAMP)}.db"
    unfinished = target.with_suffix(".part")
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        # The driver's own connection, as VACUUM cannot run in a transaction.
        with closing(engine.raw_connection()) as raw:
            raw.cursor().execute("VACUUM INTO ?", (str(unfinished),))
        if not is_good(unfinished, key):
            raise StoreError(Message.of("store_failed"))
        unfinished.replace(target)
    except OSError as error:
        raise file_error(error, folder) from error
    except Exception as error:
        told = as_store_error(error, str(folder))
        if told is None:
            raise
        raise told from error
    finally:
        discard(unfinished)
    return target


def is_good(path: Path, key: Key) -> bool:
    """Say whether a copy opens with that key and every page of it is whole."""
    try:
        check_file(path)
        engine = file_engine(path, key)
        try:
            with engine.connect() as connection:
                return is_whole(connection)
        finally:
            engine.dispose()
    except (StoreError, DBAPIError):
        return False


def newest_backup(path: Path, key: Key) -> Path | None:
    """Give the newest good copy of the store at `path`; none where there is none."""
    copies = sorted((path.parent / _FOLDER).glob(f"{path.stem}-*.db"), reverse=True)
    return next((copy for copy in copies if is_good(copy, key)), None)


def copies_of(path: Path) -> list[Path]:
    """Give the copies of the store at `path`, newest first: backups, and damaged stores put aside."""
    backups = (path.parent / _FOLDER).glob(f"{path.stem}-*.db")
    aside = path.parent.glob(f"{path.stem}-damaged-*{path.suffix}")
    # Both end with the moment at which they were made.
    return sorted((*backups, *aside), key=lambda copy: copy.stem[-_STAMP_LENGTH:], reverse=True)


def remove_copies(copies: Iterable[Path]) -> None:
    """Remove copies with what SQLite wrote beside them; `StoreError` with the first that cannot be."""
    for copy in copies:
        try:
            for end in (*_COMPANIONS, ""):
                copy.with_name(copy.name + end).unlink(missing_ok=True)
        except OSError as error:
            raise StoreError(Message.of("copy_not_removed", path=str(copy))) from error


def restore_backup(path: Path, backup: Path) -> Path:
    """Put a copy in the place of a damaged store, which is kept aside; gives the place where that is now.

    `StoreError` when it cannot be written; then the store is as it was.
    """
    aside = path.with_name(f"{path.stem}-damaged-{datetime.now(UTC).strftime(_STAMP)}{path.suffix}")
    fresh = path.with_suffix(".part")
    endings = ("", *_COMPANIONS)
    moves = [(path.with_name(path.name + end), aside.with_name(aside.name + end)) for end in endings]
    moved = []
    try:
        shutil.copyfile(backup, fresh)
        for place, kept in moves:
            if place.exists():
                place.replace(kept)
                moved.append((place, kept))
        fresh.replace(path)
    except OSError as error:
        for place, kept in reversed(moved):
            kept.replace(place)
        raise file_error(error, path) from error
    finally:
        discard(fresh)
    return aside
