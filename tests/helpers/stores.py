"""Real encrypted stores, made once and copied, and what tests do to them from outside."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, QueuePool, create_engine, event
from sqlcipher3 import dbapi2

from llko_desktop.services.ports import StoreError
from llko_desktop.storage import engine as engines
from llko_desktop.storage.keys import Key
from llko_desktop.storage.opening import create_store, open_store
from llko_desktop.storage.store import SqlStore

KEY = Key.raw(bytes(range(32)))


class StoreFactory:
    """Gives empty stores; a copied one is there sooner than a new one."""

    def __init__(self, folder: Path) -> None:
        self._empty = folder / "empty.db"
        create_store(self._empty, KEY).close()

    def file(self, path: Path) -> Path:
        """Put an empty store at `path`, closed."""
        shutil.copyfile(self._empty, path)
        return path

    def open(self, path: Path) -> SqlStore:
        """Put an empty store at `path` and open it."""
        return open_store(self.file(path), KEY)


def raw_connection(path: Path, key: Key = KEY) -> Any:
    """Open a store's file past our own code, as a tool that knows the key would."""
    connection = dbapi2.connect(path, isolation_level=None)
    connection.execute(f"PRAGMA key = {key.pragma}")
    return connection


def plain_engine(path: Path) -> Engine:
    """Make an engine on a file without encryption, whose bytes can be read, else as the program's own."""

    def connect() -> Any:
        connection = dbapi2.connect(path, isolation_level=None, check_same_thread=False)
        for pragma in engines._AFTER_KEY:
            connection.execute(pragma)
        return connection

    engine = create_engine("sqlite+pysqlite:///store", module=dbapi2, creator=connect, poolclass=QueuePool)
    engine.dialect.statement_compiler = engines._HintingCompiler
    event.listen(engine, "begin", engines._begin_in_file)
    return engine


def take_back_templates(tool: Any) -> None:
    """Make an open store one of the program before templates were kept (0004)."""
    take_back_pictures(tool)
    tool.execute("DROP TABLE templates")
    tool.execute("DROP INDEX ix_replies_template")
    tool.execute("UPDATE alembic_version SET version_num = '0004'")


def take_back_pictures(tool: Any) -> None:
    """Make an open store one of the program before pictures were kept (0005)."""
    take_back_placements(tool)
    tool.execute("DROP TABLE pictures")
    tool.execute("UPDATE alembic_version SET version_num = '0005'")


def take_back_placements(tool: Any) -> None:
    """Make an open store one of the program before children were placed (0006)."""
    take_back_figures(tool)
    tool.execute("DROP TABLE placements")
    tool.execute("UPDATE alembic_version SET version_num = '0006'")


def take_back_figures(tool: Any) -> None:
    """Make an open store one of the program before figures were counted (0007)."""
    take_back_retention(tool)
    for index in ("final_on", "came_in", "answers"):
        tool.execute(f"DROP INDEX ix_requests_{index}")
    for column in ("platform_since", "acknowledged_on", "answered_on", "municipality", "child_mark"):
        tool.execute(f"ALTER TABLE requests DROP COLUMN {column}")
    tool.execute("CREATE INDEX ix_requests_final_on ON requests (final_on)")
    tool.execute("UPDATE alembic_version SET version_num = '0007'")


def take_back_retention(tool: Any) -> None:
    """Make an open store one of the program before personal data was removed (0008)."""
    tool.execute("DROP TRIGGER history_no_update")
    tool.execute("ALTER TABLE requests DROP COLUMN anonymised_on")
    tool.execute(
        "CREATE TRIGGER history_no_update BEFORE UPDATE ON history "
        "BEGIN SELECT RAISE(ABORT, 'the history is only ever appended to'); END"
    )
    tool.execute("UPDATE alembic_version SET version_num = '0008'")


def code_of(error: StoreError) -> str:
    """Give the code of the first thing that a refusal says."""
    return error.messages[0].code
