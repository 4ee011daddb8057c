"""Brings a store's tables to the layout that this program knows; Alembic is imported when that is due."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from llko_desktop.storage.engine import for_writing


@dataclass(frozen=True)
class Scripts:
    """A folder of Alembic scripts and the newest revision in it; revisions are numbered, `0001` first."""

    folder: Path
    head: str

    def is_newer(self, revision: str) -> bool:
        """Say whether a store of that revision was written by a later program."""
        return revision > self.head

    def is_older(self, revision: str) -> bool:
        """Say whether a store of that revision is to be migrated."""
        return revision < self.head


SCRIPTS = Scripts(Path(__file__).parent / "migrations", "0009")
NOTHING = ""


def revision(connection: Connection) -> str:
    """Give the revision of a store; `NOTHING` for one without tables."""
    if not inspect(connection).has_table("alembic_version"):
        return NOTHING
    return connection.scalar(text("SELECT version_num FROM alembic_version")) or NOTHING


def migrate(engine: Engine, scripts: Scripts = SCRIPTS) -> None:
    """Run every script that is due, all in one transaction; after an error nothing has changed."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(scripts.folder).replace("%", "%%"))
    with for_writing(engine).begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, scripts.head)
