"""Leaves nothing of what was removed: not in unused pages or the gaps of used ones, nor in the log (R15)."""

from __future__ import annotations

from contextlib import closing

from sqlalchemy import Engine

from llko_desktop.domain.messages import Message
from llko_desktop.services.ports import StoreError
from llko_desktop.storage.errors import as_store_error
from llko_desktop.storage.schema import metadata


def wipe(engine: Engine, place: str) -> None:
    """Write the store at `place` anew, with nothing in it but what is kept, and empty its log.

    `StoreError` when it cannot be done now; the store is whole all the same.
    """
    try:
        if engine.dialect.name == "sqlite":
            _wipe_file(engine)
        else:
            _wipe_on_server(engine)
    except Exception as error:
        told = as_store_error(error, place)
        if told is None:
            raise
        raise told from error


def _wipe_file(engine: Engine) -> None:
    # The driver's own connection, as VACUUM cannot run in a transaction.
    with closing(engine.raw_connection()) as raw:
        cursor = raw.cursor()
        # For the new file too: without, what lay in memory may fill the gaps of its pages.
        cursor.execute("PRAGMA secure_delete = on")
        cursor.execute("VACUUM")
        busy, *_ = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if busy:
        raise StoreError(Message.of("store_busy"))


def _wipe_on_server(engine: Engine) -> None:
    with engine.connect() as connection:
        at_once = connection.execution_options(isolation_level="AUTOCOMMIT")
        for table in metadata.sorted_tables:
            at_once.exec_driver_sql(f"VACUUM FULL {table.name}")
