"""All data as one zip: it fills an empty store with the same, and nothing else does anything to a store."""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llko_desktop.bootstrap.demo import DemoOpener
from llko_desktop.domain.messages import DomainError, InputError, RuleRefusal
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.proposal import Purpose
from llko_desktop.services import export_list
from llko_desktop.services.archive import Archive
from llko_desktop.services.archive_file import ArchiveReader
from llko_desktop.services.bundle import Services
from llko_desktop.services.ports import RequestQuery
from llko_desktop.services.replies import RenderedReply
from llko_desktop.storage.store import SqlStore
from tests.helpers.stores import StoreFactory

NOW = datetime(2026, 6, 24, 9, 30, tzinfo=UTC)
TODAY = date(2026, 6, 24)


@pytest.fixture(scope="module")
def example(procedure: Procedure) -> Iterator[Services]:
    """The example's store: requests, replies, placements, pictures and templates."""
    opener = DemoOpener(procedure, lambda: TODAY)
    services = opener.open()
    reference = services.triage.rows(RequestQuery(), 1)[0].reference
    version = services.triage.view(reference).request.version
    reply = RenderedReply("received", Purpose.RECEIVED, "nl", "Zoë", "=1+1\n“é” 👶")
    services.steps.save_reply(reference, reply, version=version)
    # A number that was given out, and is never to be given again.
    with services.store.write() as work:
        last = work.placements.all()[-1]
        added = work.placements.add(type(last)("Weg", last.phases))
        work.placements.remove(added)
    closed = services.retention.preview(TODAY)
    services.retention.anonymise(closed.references[:1])
    yield services
    services.store.close()
    opener.close()


@pytest.fixture(scope="module")
def zipped(example: Services, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("archive") / "alles.zip"
    assert Archive(example.store, lambda: NOW).write(path)
    return path


def content(store: Any) -> dict[str, Any]:
    with store.read() as work:
        tables = work.tables
        found = {name: list(tables.rows(name)) for name in tables.names()}
        return {**found, "last": tables.last_numbers(), "layout": tables.layout()}


def changed(path: Path, target: Path, change: Callable[[str, bytes], bytes | None]) -> Path:
    """Write a zip anew with other contents; none leaves a file out."""
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            data = change(name, old.read(name))
            if data is not None:
                new.writestr(name, data)
    return target


def manifest_with(**values: Any) -> Callable[[str, bytes], bytes]:
    def change(name: str, data: bytes) -> bytes:
        return json.dumps(json.loads(data) | values).encode() if name == "manifest.json" else data

    return change


def refused(store: SqlStore, path: Path) -> str:
    """Try to take an archive in; gives the code of the refusal, and sees that nothing was written."""
    before = content(store)
    with pytest.raises(DomainError) as caught:
        Archive(store, lambda: NOW).restore(path)
    assert content(store) == before
    return caught.value.messages[0].code


def test_an_empty_store_becomes_an_equal_one(example: Services, zipped: Path, store: SqlStore) -> None:
    archive = Archive(store, lambda: NOW)
    manifest = archive.restore(zipped)
    assert manifest == archive.look(zipped)
    assert content(store) == content(example.store)
    assert store.check() == ()
    kept = content(store)
    for name in ("requests", "history", "outbox", "replies", "placements", "pictures", "settings"):
        assert kept[name], name
    assert kept["last"]["placements"] > max(row["number"] for row in kept["placements"])
    assert sum(row["anonymised_on"] is not None for row in kept["requests"]) == 1
    # What is not in any table of ours: the index to search with.
    child = next(row["child_name"] for row in kept["requests"] if row["child_name"])
    with store.read() as work:
        assert any(row.child == child for row in work.requests.rows(RequestQuery(child), 10))


def test_other_programs_can_read_it(example: Services, zipped: Path) -> None:
    kept = content(example.store)
    with zipfile.ZipFile(zipped) as archive:
        assert archive.testzip() is None
        requests = json.loads(archive.read("tables/requests.json"))
        assert requests == kept["requests"]
        (first, *_) = json.loads(archive.read("tables/pictures.json"))
        assert archive.read(first["jpeg"]["file"]).startswith(b"\xff\xd8")
        manifest = json.loads(archive.read("manifest.json"))
    assert manifest["tables"]["requests"] == len(requests)
    assert manifest["made_at"] == NOW.isoformat()


def test_an_archive_of_nothing_is_one_too(store: SqlStore, stores: StoreFactory, tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    assert Archive(store, lambda: NOW).write(path)
    other = stores.open(tmp_path / "other.db")
    try:
        assert Archive(other, lambda: NOW).restore(path)
        assert content(other) == content(store)
    finally:
        other.close()


def test_a_store_with_data_is_left_alone(example: Services, zipped: Path) -> None:
    with pytest.raises(RuleRefusal, match="archive_needs_empty_store"):
        Archive(example.store, lambda: NOW).restore(zipped)


def test_what_is_cancelled_leaves_nothing(
    example: Services, store: SqlStore, zipped: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export_list, "_PAGE", 5)
    told: list[int] = []

    def advance(done: int) -> bool:
        told.append(done)
        return len(told) % 4 != 0

    before = content(store)
    assert Archive(example.store, lambda: NOW).write(tmp_path / "a.zip", advance) is None
    assert not (tmp_path / "a.zip").exists()
    assert Archive(store, lambda: NOW).restore(zipped, advance) is None
    assert told == [5, 10, 15, 20] * 2
    assert content(store) == before


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (manifest_with(format="other"), "archive_not_ours"),
        (manifest_with(version=2), "archive_of_other_version"),
        (manifest_with(layout="9999"), "archive_of_other_version"),
        (manifest_with(layout="0001"), "archive_of_other_version"),
        (manifest_with(tables={"requests": 1}), "archive_damaged"),
        (manifest_with(tables=[]), "archive_damaged"),
        (manifest_with(digests={"../../etc/passwd": "x"}), "archive_damaged"),
        (manifest_with(digests=None), "archive_damaged"),
        (manifest_with(last_numbers={"outbox": "many"}), "archive_damaged"),
        (manifest_with(last_numbers={"sqlite_master": 1}), "archive_damaged"),
        (manifest_with(last_numbers={"outbox": 10**30}), "archive_damaged"),
        (lambda name, data: None if name == "manifest.json" else data, "archive_not_ours"),
        (lambda name, data: None if name == "tables/history.json" else data, "archive_damaged"),
        (lambda name, data: b"[" * 100_000 if name == "manifest.json" else data, "archive_damaged"),
        (lambda name, data: b"[]" if name == "manifest.json" else data, "archive_not_ours"),
        (lambda name, data: data + b" " if name == "tables/history.json" else data, "archive_damaged"),
        (lambda name, data: data[:-1] if name.startswith("files/") else data, "archive_damaged"),
    ],
)
def test_what_is_no_whole_archive_is_refused(
    zipped: Path,
    store: SqlStore,
    tmp_path: Path,
    change: Callable[[str, bytes], bytes | None],
    code: str,
) -> None:
    assert refused(store, changed(zipped, tmp_path / "a.zip", change)) == code


ROWS: list[tuple[str, Callable[[list[dict[str, Any]]], Any]]] = [
    ("requests", lambda rows: rows[0].update(reference=None)),
    ("requests", lambda rows: rows[0].update(id="1; DROP TABLE requests")),
    ("requests", lambda rows: rows[0].update(received="31/02/2026")),
    ("requests", lambda rows: rows[0].update(schedule="nothing")),
    ("requests", lambda rows: rows[0].update(status="approved", progress='{"status":"approved"}')),
    ("requests", lambda rows: rows[0].pop("status")),
    ("requests", lambda rows: rows[0].update(extra=1)),
    ("requests", lambda rows: rows.append(dict(rows[0]))),
    ("history", lambda rows: rows[0].update(kind="never heard of")),
    ("history", lambda rows: rows[0].update(request_id=10**12)),
    ("history", lambda rows: rows[0].update(request_id=10**40)),
    ("placements", lambda rows: rows[0].update(content="{}")),
    ("pictures", lambda rows: rows[0].update(jpeg=None)),
    ("pictures", lambda rows: rows[0].update(jpeg={"file": "tables/requests.json/.."})),
    ("pictures", lambda rows: rows[0].update(added_at="2026-01-01T00:00:00")),
    ("replies", lambda rows: rows[0].update(body="\ud800")),
]


@pytest.mark.parametrize(("table", "change"), ROWS)
def test_rows_that_cannot_be_are_refused(
    zipped: Path, store: SqlStore, tmp_path: Path, table: str, change: Callable[[list[dict[str, Any]]], Any]
) -> None:
    name = f"tables/{table}.json"
    with zipfile.ZipFile(zipped) as archive:
        rows = json.loads(archive.read(name))
        manifest = json.loads(archive.read("manifest.json"))
    change(rows)
    data = json.dumps(rows).encode()
    digests = manifest["digests"] | {name: hashlib.sha256(data).hexdigest()}
    tables = manifest["tables"] | {table: len(rows)}
    told = manifest_with(digests=digests, tables=tables)
    path = changed(zipped, tmp_path / "a.zip", lambda one, old: data if one == name else told(one, old))
    assert refused(store, path) == "archive_damaged"


@settings(max_examples=40)
@given(at=st.integers(0), byte=st.integers(1, 255), cut=st.booleans())
def test_a_changed_or_cut_file_is_never_read_as_something_else(
    zipped: Path, tmp_path_factory: pytest.TempPathFactory, at: int, byte: int, cut: bool
) -> None:
    data = bytearray(zipped.read_bytes())
    at %= len(data)
    if cut:
        del data[at:]
    else:
        data[at] ^= byte
    path = tmp_path_factory.getbasetemp() / "changed.zip"
    path.write_bytes(data)
    try:
        read = contents(path)
    except InputError:
        return
    assert read == contents(zipped)


def contents(path: Path) -> dict[str, Any]:
    with ArchiveReader.of(path) as reader:
        return {name: list(reader.rows(name)) for name in reader.manifest.tables}


@pytest.mark.parametrize("make", [lambda path: path, lambda path: path.mkdir() or path])
def test_what_is_no_file_is_told(store: SqlStore, tmp_path: Path, make: Callable[[Path], Path]) -> None:
    assert refused(store, make(tmp_path / "a.zip")) in {"file_missing", "file_is_folder"}


def test_a_file_that_is_there_is_not_replaced_unless_asked(store: SqlStore, tmp_path: Path) -> None:
    path, archive = tmp_path / "a.zip", Archive(store, lambda: NOW)
    path.write_bytes(b"old")
    with pytest.raises(InputError, match="file_exists"):
        archive.write(path)
    assert path.read_bytes() == b"old"
    assert archive.write(path, replace=True)
    assert zipfile.is_zipfile(path)
