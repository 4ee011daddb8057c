"""The scripts make the tables that queries name, and a spoiled store does not pass as sound."""

from __future__ import annotations

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from llko_desktop.storage.engine import file_engine
from llko_desktop.storage.migrating import SCRIPTS
from llko_desktop.storage.schema import metadata
from llko_desktop.storage.store import SqlStore
from tests.helpers.requests import make_request
from tests.helpers.stores import KEY, StoreFactory, raw_connection


def test_the_scripts_make_the_tables_that_queries_name(stores: StoreFactory, tmp_path: Path) -> None:
    engine = file_engine(stores.file(tmp_path / "store.db"), KEY)
    with engine.connect() as connection:
        ours = {table.name for table in metadata.sorted_tables}
        options = {
            "compare_type": True,
            "include_name": lambda name, kind, _parents: kind != "table" or name in ours,
        }
        differences = compare_metadata(MigrationContext.configure(connection, opts=options), metadata)
    engine.dispose()
    assert differences == []


def test_the_newest_script_is_the_one_that_the_program_knows() -> None:
    newest = max(script.name for script in (SCRIPTS.folder / "versions").glob("*.py"))
    assert newest.startswith(f"{SCRIPTS.head}_")


@pytest.mark.parametrize(
    ("harm", "code"),
    [
        ("UPDATE requests SET progress = json_set(progress, '$.status', 'cancelled')", "check_history"),
        ("UPDATE requests SET progress = '{'", "check_unreadable"),
        ("UPDATE requests SET source = 'pigeon'", "check_unreadable"),
        (
            "INSERT INTO templates VALUES ('a', 'nl', 1, 'pigeon', '', '', '', '', 0, '2026-03-02', NULL)",
            "check_unreadable",
        ),
        ("INSERT INTO drafts VALUES (99, '', '', '', '', 1)", "check_links"),
        ("INSERT INTO requests_fts(requests_fts) VALUES ('delete-all')", "check_search"),
    ],
)
def test_a_spoiled_store_does_not_pass_as_sound(
    store: SqlStore, tmp_path: Path, harm: str, code: str
) -> None:
    with store.write() as work:
        work.requests.add(make_request())
    assert store.check() == ()
    tool = raw_connection(tmp_path / "store.db")
    tool.execute(harm)
    tool.close()
    assert [message.code for message in store.check()] == [code]


def test_a_spoiled_page_is_found(stores: StoreFactory, tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    store = stores.open(path)
    with path.open("r+b") as file:
        file.seek(5 * 4096 + 1000)
        file.write(b"spoiled")
    assert {message.code for message in store.check()} <= {"check_pages", "check_unreadable"}
    assert store.check() != ()
    store.close()
