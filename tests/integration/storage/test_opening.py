"""A store is opened only when it is ours, whole and not newer; whatever is refused stays as it was."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import event

from llko_desktop.services.ports import RequestQuery, StoreError
from llko_desktop.storage import opening
from llko_desktop.storage.backups import newest_backup, restore_backup
from llko_desktop.storage.engine import file_engine
from llko_desktop.storage.keys import Key
from llko_desktop.storage.migrating import SCRIPTS, Scripts
from llko_desktop.storage.opening import create_store, open_store
from llko_desktop.storage.store_file import store_id
from tests.helpers.logfail import LogGuard
from tests.helpers.requests import make_request
from tests.helpers.stores import KEY, StoreFactory, code_of, raw_connection

EVERYTHING = RequestQuery()


@pytest.fixture
def path(stores: StoreFactory, tmp_path: Path) -> Path:
    """A closed store with one request."""
    place = tmp_path / "store.db"
    store = stores.open(place)
    with store.write() as work:
        work.requests.add(make_request())
    store.close()
    return place


def _references(path: Path, key: Key = KEY) -> list[str]:
    store = open_store(path, key)
    with store.read() as work:
        found = [row.reference for row in work.requests.rows(EVERYTHING, 10)]
    store.close()
    return found


def _write(content: bytes) -> Callable[[Path], object]:
    return lambda path: path.write_bytes(content)


def _cut(size: int) -> Callable[[Path], object]:
    return lambda path: os.truncate(path, size)


def _spoil(at: int) -> Callable[[Path], object]:
    def spoil(path: Path) -> None:
        content = bytearray(path.read_bytes())
        content[at] ^= 0xFF
        path.write_bytes(content)

    return spoil


def _plain_sqlite(path: Path) -> None:
    path.unlink()
    tool = sqlite3.connect(path)
    tool.execute("CREATE TABLE t (a)")
    tool.commit()
    tool.close()


def _encrypted_by_another_program(path: Path) -> None:
    path.unlink()
    tool = raw_connection(path)
    tool.execute("CREATE TABLE t (a)")
    tool.close()


def _from_later(path: Path) -> None:
    tool = raw_connection(path)
    tool.execute("UPDATE alembic_version SET version_num = '9999'")
    tool.close()


@pytest.mark.parametrize(
    ("harm", "code"),
    [
        pytest.param(Path.unlink, "store_missing", id="gone"),
        pytest.param(_write(b""), "store_empty", id="empty"),
        pytest.param(_write(b"x"), "store_damaged", id="one byte"),
        pytest.param(_write(b"Beste ouders, " * 5000), "store_damaged", id="a text"),
        pytest.param(_write(os.urandom(8 * 4096)), "store_key_wrong", id="noise"),
        pytest.param(_plain_sqlite, "store_foreign", id="not encrypted"),
        pytest.param(_encrypted_by_another_program, "store_foreign", id="of another program"),
        pytest.param(_from_later, "store_is_newer", id="of a later program"),
        pytest.param(_cut(5 * 4096 + 17), "store_damaged", id="cut off within a page"),
        pytest.param(_cut(10 * 4096), "store_damaged", id="cut off between pages"),
        pytest.param(_spoil(4096 + 900), "store_damaged", id="one bit of its tables"),
        pytest.param(_spoil(60_000), "store_damaged", id="one bit of its rows"),
    ],
)
def test_a_file_that_cannot_be_opened_says_why_and_stays(
    path: Path, harm: Callable[[Path], object], code: str
) -> None:
    harm(path)
    before = path.read_bytes() if path.exists() else None
    with pytest.raises(StoreError) as refused:
        open_store(path, KEY)
    assert code_of(refused.value) == code
    assert (path.read_bytes() if path.exists() else None) == before


def test_a_wrong_passphrase_is_said_and_the_right_one_opens(tmp_path: Path) -> None:
    path, right = tmp_path / "store.db", Key.passphrase("drie kleine 'kikkers' 🐸 é")
    create_store(path, right).close()
    for wrong in ("drie kleine kikkers", "x'" + "00" * 32 + "'"):
        with pytest.raises(StoreError) as refused:
            open_store(path, Key.passphrase(wrong))
        assert code_of(refused.value) == "store_key_wrong"
    open_store(path, Key.passphrase("drie kleine 'kikkers' 🐸 e\u0301")).close()


def test_a_key_that_was_kept_for_the_store_and_does_not_open_it_means_damage(path: Path) -> None:
    _spoil(100)(path)
    with pytest.raises(StoreError) as refused:
        open_store(path, KEY, key_fits=True)
    assert code_of(refused.value) == "store_damaged"


def test_a_store_is_not_made_over_another_file(path: Path) -> None:
    with pytest.raises(StoreError) as refused:
        create_store(path, KEY)
    assert code_of(refused.value) == "store_exists"
    assert _references(path) == ["OV-2026-00001"]


def test_no_store_is_left_whose_key_could_not_be_kept(tmp_path: Path) -> None:
    class Refused(Exception):
        pass

    def refuse(_store_id: str) -> None:
        raise Refused

    with pytest.raises(Refused):
        create_store(tmp_path / "store.db", KEY, refuse)
    assert list(tmp_path.iterdir()) == []


def test_what_a_broken_off_making_left_is_not_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "store-1234abcd.new").write_bytes(b"half a store")
    kept: list[str] = []
    create_store(tmp_path / "store.db", KEY, kept.append).close()
    assert kept == [store_id(tmp_path / "store.db")]
    assert sorted(place.name for place in tmp_path.iterdir()) == ["store-1234abcd.new", "store.db"]


def test_a_store_made_by_another_start_meanwhile_stays(tmp_path: Path) -> None:
    path = tmp_path / "store.db"

    def be_slow(_store_id: str) -> None:
        other = create_store(path, KEY)
        with other.write() as work:
            work.requests.add(make_request())
        other.close()

    with pytest.raises(StoreError) as refused:
        create_store(path, Key.raw(bytes(32)), be_slow)
    assert code_of(refused.value) == "store_exists"
    assert _references(path) == ["OV-2026-00001"]
    assert list(tmp_path.glob("*.new")) == []


@pytest.fixture
def anyones_folder() -> Iterator[Path]:
    """A folder that any user of the system can reach, also one without rights."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)
        Path(name).chmod(0o755)


def _as_nobody(act: Callable[[], object]) -> str:
    """Do something as a user without rights, as the superuser may do everything; gives the refusal's code."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        if os.geteuid() == 0:
            os.setgid(65534)
            os.setuid(65534)
        told = b"no refusal"
        try:
            act()
        except StoreError as error:
            told = code_of(error).encode()
        finally:
            os.write(writing, told)
            os._exit(0)
    os.close(writing)
    os.waitpid(child, 0)
    with os.fdopen(reading, "rb") as answer:
        return answer.read().decode()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no users to change to")
@pytest.mark.parametrize(
    ("file_mode", "folder_mode", "code"),
    [
        (0o000, 0o777, "store_not_readable"),
        (0o444, 0o777, "store_read_only"),
        (0o666, 0o555, "store_read_only"),
    ],
)
def test_a_store_that_may_not_be_written_says_so(
    path: Path, anyones_folder: Path, file_mode: int, folder_mode: int, code: str
) -> None:
    place = anyones_folder / "store.db"
    shutil.copyfile(path, place)
    place.chmod(file_mode)
    anyones_folder.chmod(folder_mode)
    assert _as_nobody(lambda: open_store(place, KEY)) == code
    assert place.read_bytes() == path.read_bytes()
    assert [found.name for found in anyones_folder.iterdir()] == ["store.db"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no users to change to")
def test_a_store_cannot_be_made_where_nothing_can_be_written(anyones_folder: Path) -> None:
    anyones_folder.chmod(0o555)
    assert _as_nobody(lambda: create_store(anyones_folder / "store.db", KEY)) == "store_not_readable"
    assert list(anyones_folder.iterdir()) == []


def _later_scripts(folder: Path, body: str) -> Scripts:
    """Give the scripts of a later program, whose newest one does `body`."""
    shutil.copytree(SCRIPTS.folder, folder, ignore=shutil.ignore_patterns("__pycache__"))
    head = f"from alembic import op\nrevision = '9999'\ndown_revision = '{SCRIPTS.head}'\n"
    script = f"{head}def upgrade():\n    {body}\n"
    (folder / "versions" / "9999_later.py").write_text(script, encoding="utf-8")
    return Scripts(folder, "9999")


def test_an_older_store_is_backed_up_and_migrated(path: Path, tmp_path: Path) -> None:
    scripts = _later_scripts(tmp_path / "later", "op.execute('CREATE TABLE later (a)')")
    store = open_store(path, KEY, scripts=scripts)
    with store.read() as work:
        assert len(work.requests.rows(EVERYTHING, 10)) == 1
    store.close()
    tool = raw_connection(path)
    assert tool.execute("SELECT count(*) FROM later").fetchone() == (0,)
    tool.close()
    (backup,) = (tmp_path / "backups").iterdir()
    assert store_id(backup) == store_id(path)
    assert _references(backup) == ["OV-2026-00001"]


def test_a_failing_migration_leaves_the_store_as_it_was(
    path: Path, tmp_path: Path, log_guard: LogGuard
) -> None:
    body = "op.execute('CREATE TABLE later (a)'); op.execute('DROP TABLE parents'); op.execute('nonsense')"
    with (
        log_guard.expect("llko_desktop.storage.opening", "a migration failed"),
        pytest.raises(StoreError) as refused,
    ):
        open_store(path, KEY, scripts=_later_scripts(tmp_path / "later", body))
    assert code_of(refused.value) == "store_migration_failed"
    backup = Path(refused.value.messages[0].value("backup"))
    assert _references(path) == _references(backup) == ["OV-2026-00001"]
    tool = raw_connection(path)
    assert tool.execute("SELECT count(*) FROM sqlite_master WHERE name = 'later'").fetchone() == (0,)
    tool.close()


def test_without_a_backup_nothing_is_migrated(path: Path, tmp_path: Path) -> None:
    (tmp_path / "backups").write_text("in the way", encoding="utf-8")
    with pytest.raises(StoreError) as refused:
        open_store(
            path, KEY, scripts=_later_scripts(tmp_path / "later", "op.execute('CREATE TABLE later (a)')")
        )
    assert code_of(refused.value) == "store_not_writable"
    assert _references(path) == ["OV-2026-00001"]


def test_the_newest_good_backup_is_offered_and_the_damaged_store_kept(path: Path, tmp_path: Path) -> None:
    backups = tmp_path / "backups"
    backups.mkdir()
    for name in ("store-20260101-000000-1.db", "store-20260201-000000-1.db", "store-20260301-000000-1.db"):
        shutil.copyfile(path, backups / name)
    _spoil(9000)(backups / "store-20260301-000000-1.db")
    _spoil(9000)(path)
    with pytest.raises(StoreError) as refused:
        open_store(path, KEY)
    assert code_of(refused.value) == "store_damaged_with_backup"
    backup = Path(refused.value.messages[0].value("backup"))
    assert backup.name == "store-20260201-000000-1.db"
    damaged = path.read_bytes()
    aside = restore_backup(path, backup)
    assert aside.read_bytes() == damaged
    assert _references(path) == _references(backup) == ["OV-2026-00001"]
    assert newest_backup(path, KEY) == backup


def test_a_backup_that_cannot_be_read_leaves_the_store_in_its_place(path: Path, tmp_path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(StoreError):
        restore_backup(path, tmp_path / "backups" / "gone.db")
    assert path.read_bytes() == before


def test_a_right_passphrase_for_a_damaged_first_page_means_damage(tmp_path: Path) -> None:
    path, key = tmp_path / "store.db", Key.passphrase("vier woorden voor morgen")
    create_store(path, key).close()
    (tmp_path / "backups").mkdir()
    shutil.copyfile(path, tmp_path / "backups" / "store-20260101-000000-1.db")
    _spoil(200)(path)
    for text, code in (
        ("vier woorden voor morgen", "store_damaged_with_backup"),
        ("drie", "store_key_wrong"),
    ):
        with pytest.raises(StoreError) as refused:
            open_store(path, Key.passphrase(text))
        assert code_of(refused.value) == code


def test_a_restoring_that_fails_halfway_leaves_everything_in_its_place(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = tmp_path / "backup.db"
    shutil.copyfile(path, backup)
    path.with_name("store.db-wal").write_bytes(b"the log")
    before = {place.name: place.read_bytes() for place in tmp_path.iterdir()}
    replace = Path.replace

    def fail_last(self: Path, target: Path) -> Path:
        if target == path and self.suffix == ".part":
            raise OSError(28, "No space left on device")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", fail_last)
    with pytest.raises(StoreError) as refused:
        restore_backup(path, backup)
    assert code_of(refused.value) == "store_disk_full"
    assert {place.name: place.read_bytes() for place in tmp_path.iterdir()} == before


def test_the_log_of_a_damaged_store_is_kept_with_it(path: Path, tmp_path: Path) -> None:
    backup = tmp_path / "backup.db"
    shutil.copyfile(path, backup)
    path.with_name("store.db-wal").write_bytes(b"the log")
    aside = restore_backup(path, backup)
    assert aside.with_name(aside.name + "-wal").read_bytes() == b"the log"
    assert not path.with_name("store.db-wal").exists()


def test_two_programs_may_open_one_store(path: Path) -> None:
    first, second = open_store(path, KEY), open_store(path, KEY)
    with first.write() as work:
        work.settings.set_value("theme", "dark")
    with second.read() as work:
        assert work.settings.value("theme") == "dark"
    first.close()
    second.close()


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("nonsense", "database_url_unknown"),
        ("postgresql+nodriver://x", "database_url_unknown"),
        ("oracle://somewhere/else", "database_url_unknown"),
        ("sqlite:///plain.db", "database_url_unknown"),
    ],
)
def test_a_database_that_is_not_known_is_said(url: str, code: str) -> None:
    with pytest.raises(StoreError) as refused:
        opening.open_server(url)
    assert code_of(refused.value) == code


def test_every_connection_keeps_links_and_writes_no_temporary_files(path: Path) -> None:
    engine = file_engine(path, KEY)
    seen: dict[str, int] = {}

    def look(connection: object, _record: object) -> None:
        for pragma in ("foreign_keys", "temp_store", "cache_size"):
            seen[pragma] = connection.execute(f"PRAGMA {pragma}").fetchone()[0]  # type: ignore[attr-defined]

    event.listen(engine, "connect", look)
    engine.connect().close()
    engine.dispose()
    assert seen == {"foreign_keys": 1, "temp_store": 2, "cache_size": -64000}
