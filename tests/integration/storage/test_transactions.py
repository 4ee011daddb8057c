"""A step is kept as a whole or not: after errors, beside other writers, on a full disk, when killed."""

from __future__ import annotations

import os
import signal
import subprocess
import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import event

from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.status import Source
from llko_desktop.services.ports import (
    DuplicateReference,
    RequestQuery,
    StaleWrite,
    StoreError,
    UnknownReference,
)
from llko_desktop.storage.engine import file_engine
from llko_desktop.storage.opening import open_store
from llko_desktop.storage.store import SqlStore
from tests.helpers.requests import RECEIVED, make_request, offered
from tests.helpers.stores import KEY, StoreFactory, code_of, raw_connection

EVERYTHING = RequestQuery()


def _count(store: SqlStore) -> int:
    with store.read() as work:
        return len(work.requests.rows(EVERYTHING, 10))


def test_an_error_takes_everything_back(store: SqlStore) -> None:
    class Trouble(Exception):
        pass

    def fail_halfway() -> None:
        with store.write() as work:
            work.requests.add(make_request())
            work.settings.set_value("theme", "dark")
            raise Trouble

    with pytest.raises(Trouble):
        fail_halfway()
    with store.read() as work:
        assert len(work.requests.rows(EVERYTHING, 10)) == 0
        assert work.settings.value("theme") is None


def test_a_stale_write_is_refused_and_changes_nothing(store: SqlStore, procedure: Procedure) -> None:
    with store.write() as work:
        first = work.requests.add(make_request())
    with store.write() as work:
        kept = work.requests.save(replace(first, remarks="hier"))
    with pytest.raises(StaleWrite), store.write() as work:
        work.requests.save(replace(offered(procedure, reply_by=RECEIVED), version=first.version))
    with store.read() as work:
        assert work.requests.get(first.reference) == kept
        assert work.outbox.of(first.reference) == []


def test_a_reference_comes_in_once(store: SqlStore) -> None:
    with store.write() as work:
        work.requests.add(make_request())
    with pytest.raises(DuplicateReference), store.write() as work:
        work.requests.add(make_request(remarks="nog eens"))
    assert _count(store) == 1


def test_what_is_not_there_is_said(store: SqlStore) -> None:
    with store.write() as work:
        with pytest.raises(UnknownReference):
            work.requests.get("OV-1")
        with pytest.raises(UnknownReference):
            work.requests.save(make_request())
        for number in (0, 1, -1, 2**63, 10**30):
            with pytest.raises(UnknownReference):
                work.outbox.find(number)


def test_a_request_read_without_its_history_cannot_be_saved(store: SqlStore) -> None:
    with store.write() as work:
        work.requests.add(make_request())
    with store.read() as work:
        (without,) = work.requests.active()
    with pytest.raises(ValueError, match="history"), store.write() as work:
        work.requests.save(without)


@pytest.mark.parametrize("change", ["UPDATE history SET event = '{}'", "DELETE FROM history"])
def test_history_is_only_ever_appended_to(store: SqlStore, tmp_path: Path, change: str) -> None:
    with store.write() as work:
        kept = work.requests.add(make_request())
    tool = raw_connection(tmp_path / "store.db")
    with pytest.raises(Exception, match="only ever appended"):
        tool.execute(change)
    tool.close()
    with store.read() as work:
        assert work.requests.get(kept.reference) == kept


def test_only_the_history_of_an_undone_import_goes(store: SqlStore, tmp_path: Path) -> None:
    with store.write() as work:
        kept = work.requests.add(make_request(reference="OV-1"))
        batch = work.imports.add(["a.csv"], 2, 1, datetime.now(UTC)).id
        work.requests.add_all(
            [make_request(reference="OV-2"), make_request(Source.DOOR, reference="OV-3")], batch
        )
        changed = work.requests.save(replace(kept, other_references=("OV-9",)))
        work.imports.note_changed(batch, ["OV-1"])
    with store.write() as work:
        assert work.imports.undo(batch, datetime.now(UTC)) == 2
    tool = raw_connection(tmp_path / "store.db")
    with pytest.raises(Exception, match="only ever appended"):
        tool.execute("DELETE FROM history")
    tool.close()
    with store.read() as work:
        assert dict(work.requests.resolve(["OV-1", "OV-2", "OV-3", "OV-9"])) == {
            "OV-1": "OV-1",
            "OV-9": "OV-1",
        }
        assert work.requests.get("OV-9") == changed
        assert work.outbox.open() == []
        assert work.imports.of("OV-1") is None
        assert work.imports.get(batch).changed == 1
    assert store.check() == ()


def test_a_reference_belongs_to_one_request(store: SqlStore) -> None:
    with store.write() as work:
        first = work.requests.add(make_request(reference="OV-1", other_references=("OV-2",)))
        second = work.requests.add(make_request(reference="OV-3"))
    for wrong in (
        lambda work: work.requests.add(make_request(reference="OV-2")),
        lambda work: work.requests.add(make_request(reference="OV-4", other_references=("OV-1",))),
        lambda work: work.requests.add_all(
            [make_request(reference="OV-5"), make_request(reference="OV-5")], 1
        ),
        lambda work: work.requests.save(replace(second, other_references=("OV-2",))),
        lambda work: work.requests.save(replace(second, reference="OV-1"), was="OV-3"),
    ):
        with pytest.raises(DuplicateReference), store.write() as work:
            wrong(work)
    with store.write() as work:
        renamed = work.requests.save(
            replace(first, reference="OV-2", other_references=("OV-1", "OV-8")), was="OV-1"
        )
        assert work.requests.get("OV-8") == renamed
    with store.write() as work:
        assert work.requests.save(replace(renamed, other_references=())).other_references == ()
        assert dict(work.requests.resolve(["OV-1", "OV-8"])) == {}


def test_numbers_in_the_outbox_are_never_given_again(
    store: SqlStore, tmp_path: Path, procedure: Procedure
) -> None:
    with store.write() as work:
        work.requests.add(offered(procedure, reply_by=RECEIVED))
        (first,) = work.outbox.open()
    tool = raw_connection(tmp_path / "store.db")
    tool.execute("DELETE FROM outbox")
    tool.close()
    with store.write() as work:
        work.requests.add(replace(offered(procedure, reply_by=RECEIVED), reference="OV-2"))
        (second,) = work.outbox.open()
    assert second.id > first.id


def test_writers_wait_for_each_other(store: SqlStore) -> None:
    with store.write() as work:
        work.settings.set_value("counter", 0)

    def count_up() -> None:
        for _ in range(20):
            with store.write() as work:
                work.settings.set_value("counter", work.settings.value("counter") + 1)

    threads = [threading.Thread(target=count_up) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with store.read() as work:
        assert work.settings.value("counter") == 80


def test_a_reader_sees_one_moment(store: SqlStore) -> None:
    with store.read() as reading:
        before = len(reading.requests.rows(EVERYTHING, 10))
        with store.write() as work:
            work.requests.add(make_request())
        assert len(reading.requests.rows(EVERYTHING, 10)) == before == 0
    assert _count(store) == 1


def test_another_program_at_work_is_said(stores: StoreFactory, tmp_path: Path) -> None:
    path = stores.file(tmp_path / "store.db")
    engine = file_engine(path, KEY)
    event.listen(
        engine, "connect", lambda connection, _record: connection.execute("PRAGMA busy_timeout = 20")
    )
    store = SqlStore(engine, str(path))
    other = raw_connection(path)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreError) as refused, store.write():
        pass
    assert code_of(refused.value) == "store_busy"
    other.execute("ROLLBACK")
    other.close()
    with store.write() as work:
        work.requests.add(make_request())
    store.close()


def test_a_full_disk_loses_nothing(stores: StoreFactory, tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    store = stores.open(path)
    with store.write() as work:
        kept = work.requests.add(make_request())
    store.close()
    engine = file_engine(path, KEY)
    event.listen(
        engine, "connect", lambda connection, _record: connection.execute("PRAGMA max_page_count = 40")
    )
    full = SqlStore(engine, str(path))
    much = [make_request(reference=f"OV-{number}", remarks="lang verhaal " * 99) for number in range(500)]
    with pytest.raises(StoreError) as refused, full.write() as work:
        list(map(work.requests.add, much))
    assert code_of(refused.value) == "store_disk_full"
    full.close()
    again = open_store(path, KEY)
    assert _count(again) == 1
    with again.read() as work:
        assert work.requests.get(kept.reference) == kept
    assert again.check() == ()
    again.close()


_WRITE_MUCH = """
import resource, signal, sys
from pathlib import Path
from llko_desktop.services.ports import StoreError
from llko_desktop.storage.opening import open_store
from tests.helpers.requests import make_request
from tests.helpers.stores import KEY
store = open_store(Path(sys.argv[1]), KEY)
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
try:
    with store.write() as work:
        for number in range(2000):
            work.requests.add(make_request(reference=f"OV-{number}", remarks="lang verhaal " * 99))
except StoreError as error:
    print(error.messages[0].code)
"""


@pytest.mark.skipif(os.name == "nt", reason="limits of this kind are not known to Windows")
def test_a_write_that_the_system_refuses_loses_nothing(
    stores: StoreFactory, tmp_path: Path, python: str, checkout: Path
) -> None:
    path = stores.file(tmp_path / "store.db")
    told = subprocess.run(
        [python, "-c", _WRITE_MUCH, str(path)], cwd=checkout, capture_output=True, text=True, check=True
    )
    assert told.stdout.strip() in ("store_failed", "store_disk_full")
    store = open_store(path, KEY)
    assert _count(store) == 0
    assert store.check() == ()
    store.close()


_KEEP_WRITING = """
import sys, time
from pathlib import Path
from llko_desktop.storage.opening import open_store
from tests.helpers.requests import make_request
from tests.helpers.stores import KEY
store = open_store(Path(sys.argv[1]), KEY)
with store.write() as work:
    work.requests.add(make_request(reference="done"))
with store.write() as work:
    for number in range(300):
        work.requests.add(make_request(reference=f"half {number}"))
    print("ready", flush=True)
    time.sleep(60)
"""


def test_a_killed_process_leaves_what_was_done_and_nothing_else(
    stores: StoreFactory, tmp_path: Path, python: str, checkout: Path
) -> None:
    path = stores.file(tmp_path / "store.db")
    with subprocess.Popen(
        [python, "-c", _KEEP_WRITING, str(path)], cwd=checkout, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        process.send_signal(signal.SIGKILL)
    store = open_store(path, KEY)
    with store.read() as work:
        assert [row.reference for row in work.requests.rows(EVERYTHING, 10)] == ["done"]
    assert store.check() == ()
    store.close()


def test_a_unit_of_work_is_used_once(store: SqlStore) -> None:
    work = store.read()
    with work:
        pass
    with pytest.raises(RuntimeError), work:
        pass


def test_local_numbers_go_on(store: SqlStore) -> None:
    with store.write() as work:
        assert work.requests.next_local_number(2026) == 1
        for reference in ("L-2026-0001", "L-2026-0041", "L-2026-10000", "L-2025-0099", "L-2026-12345678"):
            work.requests.add(make_request(reference=reference))
        assert work.requests.next_local_number(2026) == 10001
        assert work.requests.next_local_number(2027) == 1


def test_paging_gives_every_row_once_in_order(store: SqlStore) -> None:
    with store.write() as work:
        for number in range(57):
            day = RECEIVED - timedelta(number % 5)
            work.requests.add(make_request(reference=f"OV-{number}", received=day))
    pages, last = [], None
    with store.read() as work:
        while page := work.requests.rows(EVERYTHING, 10, last):
            assert len(page) <= 10
            pages += page
            last = page[-1]
    assert pages == sorted(pages, key=lambda row: (row.received, row.id), reverse=True)
    assert len({row.reference for row in pages}) == 57
