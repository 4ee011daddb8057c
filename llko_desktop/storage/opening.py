"""Makes a store, or opens one: is it there, ours, not newer, whole; backed up and migrated if that is due."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from sqlalchemy import Engine, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError, OperationalError

from llko_desktop.domain.messages import Message
from llko_desktop.services.ports import StoreError
from llko_desktop.storage import migrating
from llko_desktop.storage.backups import newest_backup, write_backup
from llko_desktop.storage.checking import is_whole
from llko_desktop.storage.engine import file_engine, for_writing, server_engine
from llko_desktop.storage.errors import as_store_error, file_error
from llko_desktop.storage.keys import Key
from llko_desktop.storage.migrating import SCRIPTS, Scripts, migrate
from llko_desktop.storage.store import SqlStore
from llko_desktop.storage.store_file import check_file, discard, place_new, store_id

# "LLKO", in the header of every store of ours.
APPLICATION_ID = 0x4C4C4B4F

_log = logging.getLogger(__name__)


def create_store(path: Path, key: Key, keep_key: Callable[[str], None] = lambda _store_id: None) -> SqlStore:
    """Make an empty store at `path`, whose folder is there, and open it.

    `keep_key` is called with the store's id before the store is in its place, so that no store is made
    whose key is kept nowhere. `StoreError` when there is a file already or it cannot be made, and then
    nothing was.
    """
    if path.exists():
        raise StoreError(Message.of("store_exists", path=str(path)))
    # Under a name of its own, as the program may be started twice.
    unfinished = path.with_name(f"{path.stem}-{secrets.token_hex(4)}.new")
    try:
        engine = file_engine(unfinished, key, create=True)
        try:
            with for_writing(engine).begin() as connection:
                connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            migrate(engine)
        finally:
            engine.dispose()
        keep_key(store_id(unfinished))
        place_new(unfinished, path)
    except FileExistsError as error:
        raise StoreError(Message.of("store_exists", path=str(path))) from error
    except OSError as error:
        raise file_error(error, path) from error
    except DBAPIError as error:
        raise as_store_error(error, str(path)) or error from error
    finally:
        discard(unfinished)
    return open_store(path, key)


def open_store(path: Path, key: Key, *, key_fits: bool = False, scripts: Scripts = SCRIPTS) -> SqlStore:
    """Open the store at `path`; `StoreError` says why it cannot be, and then nothing was changed.

    A store of an earlier program is backed up first, beside it, and then migrated in one transaction.
    `key_fits` says that the key was kept for this very store: a file that it does not open is damaged.
    """
    try:
        check_file(path)
        return _open(path, key, scripts)
    except StoreError as error:
        code = error.messages[0].code
        if code == "store_damaged" or (key_fits and code == "store_key_wrong"):
            raise _damaged(path, key) from error
        if code == "store_key_wrong" and newest_backup(path, key):
            # The key opens a backup of this store, so it is right.
            raise _damaged(path, key) from error
        raise


def open_server(url: str) -> SqlStore:
    """Open the shared store on a PostgreSQL server, its tables made or migrated where that is due.

    `StoreError` when there is no answer, or when it was written by a later program.
    """
    try:
        if make_url(url).get_backend_name() != "postgresql":
            raise StoreError(Message.of("database_url_unknown"))
        engine = server_engine(url)
    except (ArgumentError, NoSuchModuleError, ModuleNotFoundError) as error:
        raise StoreError(Message.of("database_url_unknown")) from error
    try:
        with engine.connect() as connection:
            found = migrating.revision(connection)
        if SCRIPTS.is_newer(found):
            raise StoreError(Message.of("store_is_newer"))
        if SCRIPTS.is_older(found):
            migrate(engine)
    except BaseException as error:
        engine.dispose()
        if isinstance(error, OperationalError):
            raise StoreError(Message.of("server_not_reached")) from error
        raise
    return SqlStore(engine, engine.url.render_as_string())


def _open(path: Path, key: Key, scripts: Scripts) -> SqlStore:
    engine = file_engine(path, key)
    try:
        found = _look(engine, path, scripts)
        with closing(engine.raw_connection()) as raw:
            raw.cursor().execute("PRAGMA journal_mode = wal")
        with for_writing(engine).begin():
            pass  # a file that cannot be written is told now, not after the first step
        if scripts.is_older(found):
            _migrate(engine, path, key, scripts)
    except BaseException as error:
        engine.dispose()
        told = as_store_error(error, str(path))
        if told is None:
            raise
        raise told from error
    return SqlStore(engine, str(path))


def _look(engine: Engine, path: Path, scripts: Scripts) -> str:
    """Look whether a store is ours, not of a later program, and whole; gives its revision."""
    with engine.connect() as connection:
        if connection.exec_driver_sql("PRAGMA application_id").scalar_one() != APPLICATION_ID:
            raise StoreError(Message.of("store_foreign", path=str(path)))
        found = migrating.revision(connection)
        if scripts.is_newer(found):
            raise StoreError(Message.of("store_is_newer"))
        if not is_whole(connection):
            raise StoreError(Message.of("store_damaged", path=str(path)))
    return found


def _migrate(engine: Engine, path: Path, key: Key, scripts: Scripts) -> None:
    """Back up and migrate; `StoreError` names the backup when a script fails, and the store is as it was."""
    backup = write_backup(engine, path, key)
    try:
        migrate(engine, scripts)
    except Exception as error:
        _log.exception("a migration failed")
        raise StoreError(Message.of("store_migration_failed", backup=str(backup))) from error


def _damaged(path: Path, key: Key) -> StoreError:
    backup = newest_backup(path, key)
    if backup is None:
        return StoreError(Message.of("store_damaged", path=str(path)))
    return StoreError(Message.of("store_damaged_with_backup", path=str(path), backup=str(backup)))
