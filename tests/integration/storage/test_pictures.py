"""Pictures in a real store: what survives, two windows at once, backups, and a store of before."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from llko_desktop.domain.pictures import Crop, Picture, PictureKind, PictureLook
from llko_desktop.services.ports import PictureBytes
from llko_desktop.storage.backups import restore_backup, write_backup
from llko_desktop.storage.engine import file_engine
from llko_desktop.storage.opening import open_store
from llko_desktop.storage.store import SqlStore
from tests.helpers.requests import make_request
from tests.helpers.stores import KEY, StoreFactory, raw_connection, take_back_pictures

AT = datetime(2026, 3, 2, 8, 30, 15, 123456, tzinfo=UTC)
LOOK = PictureLook(312.4, 0.512, 0.203, maybe_turned=True)
LOGO = Picture(0, PictureKind.LOGO, 0, 400, 300, "a" * 64, LOOK)
PHOTO = Picture(0, PictureKind.PHOTO, 0, 640, 480, "b" * 64, LOOK, "De tuin 🌸 '; DROP", Crop(1, 2, 640, 480))
CONTENT = PictureBytes(bytes(range(256)) * 40, b"\x00\xff" * 9000, "c" * 64, AT)


def _keep(store: SqlStore, *new: Picture) -> list[Picture]:
    with store.write() as work:
        return [work.pictures.add(picture, CONTENT) for picture in new]


def _all(store: SqlStore) -> list[Picture]:
    with store.read() as work:
        return list(work.pictures.all())


def test_pictures_survive_a_restart_byte_for_byte(stores: StoreFactory, tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    store = stores.open(path)
    photo, logo = _keep(store, PHOTO, LOGO)
    store.close()
    store = open_store(path, KEY)
    assert _all(store) == [logo, photo]
    with store.read() as work:
        assert work.pictures.get(photo.number) == photo
        assert work.pictures.content(photo.number) == CONTENT
        assert work.pictures.jpeg(photo.number) == CONTENT.jpeg
    assert store.check() == ()
    store.close()


def test_there_is_never_a_second_logo(store: SqlStore) -> None:
    _keep(store, LOGO)
    with pytest.raises(Exception, match="UNIQUE"):
        _keep(store, replace(LOGO, digest="d" * 64))
    assert len(_all(store)) == 1


def test_another_window_s_pictures_are_noticed(stores: StoreFactory, tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    ours, theirs = stores.open(path), open_store(path, KEY)
    assert not ours.changed_elsewhere()
    (photo,) = _keep(theirs, PHOTO)
    assert ours.changed_elsewhere()
    with theirs.write() as work:
        work.pictures.reorder([photo.number])
    assert ours.changed_elsewhere()
    ours.close()
    theirs.close()


def test_a_picture_that_was_removed_leaves_nothing_behind(stores: StoreFactory, tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    store = stores.open(path)
    (photo,) = _keep(store, PHOTO)
    with store.write() as work:
        work.pictures.remove(photo.number, photo.version)
    store.close()
    tool = raw_connection(path)
    # Pages that are given up are wiped; who knows the key finds nothing in them.
    assert tool.execute("PRAGMA secure_delete").fetchone() == (1,)
    assert tool.execute("SELECT count(*) FROM pictures").fetchone() == (0,)
    tool.close()


def test_a_backup_holds_the_pictures(stores: StoreFactory, tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    store = stores.open(path)
    (photo,) = _keep(store, PHOTO)
    engine = file_engine(path, KEY)
    backup = write_backup(engine, path, KEY)
    engine.dispose()
    with store.write() as work:
        work.pictures.remove(photo.number, photo.version)
    store.close()
    restore_backup(path, backup)
    store = open_store(path, KEY)
    with store.read() as work:
        assert work.pictures.content(photo.number) == CONTENT
    store.close()


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE pictures SET kind = 'pigeon'",
        "UPDATE pictures SET look = '{'",
        "UPDATE pictures SET crop = '[]'",
    ],
)
def test_a_spoiled_picture_is_found(store: SqlStore, tmp_path: Path, harm: str) -> None:
    _keep(store, PHOTO)
    assert store.check() == ()
    tool = raw_connection(tmp_path / "store.db")
    tool.execute(harm)
    tool.close()
    assert [message.code for message in store.check()] == ["check_unreadable"]


def test_a_store_of_before_keeps_what_it_has_and_takes_pictures(stores: StoreFactory, tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    older = stores.open(path)
    with older.write() as work:
        reference = work.requests.add(make_request()).reference
    older.close()
    tool = raw_connection(path)
    take_back_pictures(tool)
    tool.close()
    migrated = open_store(path, KEY)
    (photo,) = _keep(migrated, PHOTO)
    assert _all(migrated) == [photo]
    with migrated.read() as work:
        assert work.requests.get(reference).reference == reference
    assert migrated.check() == ()
    migrated.close()
    assert len(list((tmp_path / "backups").iterdir())) == 1


def test_the_bytes_stand_behind_what_is_listed(store: SqlStore, tmp_path: Path) -> None:
    """SQLite reads a row up to the last column asked for; so lists read no bytes."""
    tool = raw_connection(tmp_path / "store.db")
    columns = [row[1] for row in tool.execute("PRAGMA table_info(pictures)")]
    tool.close()
    assert columns[-2:] == ["jpeg", "whole"]
