"""Makes the engine on an encrypted file, or on a shared server: keys, pragmas and how transactions begin."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Connection, Engine, FromClause, QueuePool, create_engine, event
from sqlalchemy.dialects.sqlite.base import SQLiteCompiler
from sqlcipher3 import dbapi2

from llko_desktop.storage.keys import Key

_BUSY_MILLISECONDS = 5000
# Names the lock that makes writers on a shared server wait for each other, as BEGIN IMMEDIATE does in a file.
_WRITE_LOCK = 0x4C4C4B4F

# `cipher_log` before the key, as reading with a wrong one is logged; temporary tables never on the disk.
_BEFORE_KEY = ("PRAGMA cipher_log = off",)
_AFTER_KEY = (
    f"PRAGMA busy_timeout = {_BUSY_MILLISECONDS}",
    "PRAGMA foreign_keys = on",
    "PRAGMA cache_size = -64000",
    "PRAGMA temp_store = memory",
)


class _HintingCompiler(SQLiteCompiler):
    """Writes `Select.with_hint(…, "sqlite")` behind the table's name, where SQLite reads `INDEXED BY …`."""

    def get_from_hint_text(self, table: FromClause, text: str | None) -> str | None:  # noqa: ARG002
        return text


def file_engine(path: Path, key: Key, *, create: bool = False) -> Engine:
    """Make an engine on an encrypted file; opened (with `create`: made) when the engine is first used."""

    def connect() -> Any:
        mode = "rwc" if create else "rw"
        place = f"file:{quote(path.absolute().as_posix())}?mode={mode}"
        # No transaction is begun by the driver (`isolation_level`): `_begin` below does.
        connection = dbapi2.connect(place, uri=True, isolation_level=None, check_same_thread=False)
        try:
            for pragma in (*_BEFORE_KEY, f"PRAGMA key = {key.pragma}", *_AFTER_KEY):
                connection.execute(pragma)
        except BaseException:
            connection.close()
            raise
        return connection

    engine = create_engine("sqlite+pysqlite:///store", module=dbapi2, creator=connect, poolclass=QueuePool)
    engine.dialect.statement_compiler = _HintingCompiler
    event.listen(engine, "begin", _begin_in_file)
    return engine


def server_engine(url: str) -> Engine:
    """Make an engine on a shared PostgreSQL (`postgresql+psycopg://…`)."""
    engine = create_engine(url, isolation_level="REPEATABLE READ", pool_pre_ping=True)
    event.listen(engine, "begin", _begin_on_server)
    return engine


def for_writing(engine: Engine) -> Engine:
    """Give an engine on the same connections whose transactions may write, one after the other."""
    if engine.dialect.name == "sqlite":
        return engine.execution_options(writes=True)
    # A snapshot taken before the lock is held would not show what the writer before has written.
    return engine.execution_options(writes=True, isolation_level="READ COMMITTED")


def _writes(connection: Connection) -> bool:
    return bool(connection.get_execution_options().get("writes"))


def _begin_in_file(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE" if _writes(connection) else "BEGIN")


def _begin_on_server(connection: Connection) -> None:
    if _writes(connection):
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_WRITE_LOCK})")
