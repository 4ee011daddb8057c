"""Lists on an encrypted store are, in every order and however narrowed, those of a plain store in memory."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import select

from llko_desktop.domain.status import Status
from llko_desktop.services.ports import Draft, OpenChild, RequestQuery, SortKey, StaleDraft
from llko_desktop.storage.engine import file_engine, for_writing
from llko_desktop.storage.migrating import SCRIPTS
from llko_desktop.storage.opening import APPLICATION_ID, open_store
from llko_desktop.storage.outbox import IS_OPEN
from llko_desktop.storage.schema import outbox
from llko_desktop.storage.store import SqlStore
from tests.helpers.lists import check_lists, listed_requests
from tests.helpers.requests import make_request
from tests.helpers.stores import KEY, raw_connection, take_back_templates


def test_lists_are_those_of_a_store_in_memory(store: SqlStore) -> None:
    check_lists(store, listed_requests())


def test_a_list_is_read_from_its_index_and_not_from_the_rows(store: SqlStore, tmp_path: Path) -> None:
    """Reading the rows of a hundred thousand requests to narrow them takes a second; the index takes none."""
    wanted = RequestQuery("noor", frozenset({Status.NEW}), sort=SortKey.CHILD)
    with store.read() as work:
        lists = work.requests._lists
        statement = str(lists._ids(wanted).compile(lists._connection, compile_kwargs={"literal_binds": True}))
    tool = raw_connection(tmp_path / "store.db")
    steps = [row[3] for row in tool.execute(f"EXPLAIN QUERY PLAN {statement}")]
    tool.close()
    assert steps[0].startswith(("SEARCH requests USING COVERING", "SCAN requests USING COVERING"))


def test_what_is_to_be_entered_is_found_by_its_index(store: SqlStore, tmp_path: Path) -> None:
    with store.read() as work:
        assert work.outbox.open_count() == 0
        statement = str(select(outbox.c.id).where(IS_OPEN).compile(dialect=store._engine.dialect))
    tool = raw_connection(tmp_path / "store.db")
    steps = [row[3] for row in tool.execute(f"EXPLAIN QUERY PLAN {statement}")]
    tool.close()
    assert "ix_outbox_open" in steps[0]


def test_children_are_those_of_open_requests(store: SqlStore) -> None:
    made = listed_requests()
    with store.write() as work:
        for request in made:
            work.requests.add(request)
        children = work.requests.open_children()
    wanted = [OpenChild(r.reference, r.child.name, r.parents) for r in made if not r.status.is_final]
    assert sorted(children, key=str) == sorted((child for child in wanted if child.name), key=str)


def test_namesakes_are_found_but_for_case_and_accents(store: SqlStore) -> None:
    made = listed_requests()
    with store.write() as work:
        for request in made:
            work.requests.add(request)
        found = work.requests.open_namesakes("EVA NOEL")
    assert {request.child.name for request in found} == {"Éva Noël", "eva noel"}
    assert not any(request.status.is_final for request in found)


def test_a_draft_written_elsewhere_meanwhile_is_not_written_over(store: SqlStore) -> None:
    draft = Draft("OV-2026-00001", "received", "nl", "", "eerste")
    with store.write() as work:
        work.requests.add(make_request())
        mine = work.replies.save_draft(draft)
    with store.write() as work:
        theirs = work.replies.save_draft(replace(mine, body="elders"))
    with pytest.raises(StaleDraft) as refused, store.write() as work:
        work.replies.save_draft(replace(mine, body="hier"))
    assert refused.value.draft == theirs
    with store.write() as work:
        assert work.replies.draft(draft.reference) == theirs
        assert work.replies.save_draft(replace(theirs, body="hier")).version > theirs.version


def test_the_version_of_a_draft_never_comes_back(store: SqlStore) -> None:
    draft = Draft("OV-2026-00001", "received", "nl", "", "eerste")
    with store.write() as work:
        work.requests.add(make_request())
        mine = work.replies.save_draft(draft)
        work.replies.drop_draft(draft.reference)
        theirs = work.replies.save_draft(replace(draft, body="elders"))
    with pytest.raises(StaleDraft), store.write() as work:
        work.replies.save_draft(replace(mine, body="hier"))
    with store.read() as work:
        assert work.replies.draft(draft.reference) == theirs


def test_what_another_window_wrote_is_noticed_once(store: SqlStore, tmp_path: Path) -> None:
    def write(kept: SqlStore, value: str) -> None:
        with kept.write() as work:
            work.settings.set_value("theme", value)

    other = open_store(tmp_path / "store.db", KEY)
    write(other, "dark")
    assert not store.changed_elsewhere()
    write(store, "light")
    assert not store.changed_elsewhere()
    write(other, "dark")
    write(store, "light")
    assert store.changed_elsewhere()
    assert not store.changed_elsewhere()
    write(other, "dark")
    assert store.changed_elsewhere()
    with pytest.raises(ZeroDivisionError), other.write() as work:
        work.settings.set_value("theme", str(1 / 0))
    assert not store.changed_elsewhere()
    other.close()


def test_a_store_of_the_first_layout_lists_the_same_once_migrated(tmp_path: Path) -> None:
    path, made = tmp_path / "old.db", listed_requests()
    engine = file_engine(path, KEY, create=True)
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS.folder))
    with for_writing(engine).begin() as connection:
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        config.attributes["connection"] = connection
        command.upgrade(config, SCRIPTS.head)
    SqlStore(engine, "").close()
    newest = open_store(path, KEY)
    with newest.write() as work:
        for request in made:
            work.requests.add(request)
        work.replies.save_draft(Draft(made[0].reference, "received", "nl", "", "eerste"))
    newest.close()
    _take_back_to_the_first_layout(path)
    migrated, plain = open_store(path, KEY), open_store(path, KEY)
    with migrated.read() as work:
        kept = work.replies.draft(made[0].reference)
        assert kept is not None
        assert (kept.body, kept.version) == ("eerste", 1)
        lists = {sort: work.requests.rows(RequestQuery(sort=sort), 99) for sort in SortKey}
    with plain.write() as work:
        for request in made:
            work.requests.save(work.requests.get(request.reference))
        for sort, rows in lists.items():
            assert list(work.requests.rows(RequestQuery(sort=sort), 99)) == list(rows)
    assert migrated.check() == ()
    migrated.close()
    plain.close()


def _take_back_to_the_first_layout(path: Path) -> None:
    tool = raw_connection(path)
    take_back_templates(tool)
    for index in (
        *("requests_child_key_id", "requests_plan_start_id", "requests_list", "outbox_open"),
        *("requests_batch_id", "requests_birth_date", "requests_expected_date"),
        *("parents_email", "parents_phone"),
    ):
        tool.execute(f"DROP INDEX ix_{index}")
    for table in ("other_references", "import_changes"):
        tool.execute(f"DROP TABLE {table}")
    tool.execute("DROP TRIGGER history_no_delete")
    tool.execute(
        "CREATE TRIGGER history_no_delete BEFORE DELETE ON history BEGIN SELECT RAISE(ABORT, ''); END"
    )
    for table, column in (
        ("requests", "child_key"),
        ("requests", "status_rank"),
        ("requests", "weekdays"),
        ("drafts", "version"),
        *(("requests", column) for column in ("child_code", "siblings", "doubts")),
        *(("import_batches", column) for column in ("changed", "undone_at")),
    ):
        tool.execute(f"ALTER TABLE {table} DROP COLUMN {column}")
    tool.execute("UPDATE alembic_version SET version_num = '0001'")
    tool.close()
