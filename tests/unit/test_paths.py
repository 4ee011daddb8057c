"""Where the program keeps what."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from llko_desktop.paths import Paths, ensure, locate


def test_a_given_folder_holds_everything(tmp_path: Path) -> None:
    base = tmp_path / "data"
    assert locate(base) == Paths(data=base, config=base / "config", cache=base / "cache", log=base / "log")


def test_looking_up_makes_nothing(tmp_path: Path, home: Path) -> None:
    before = sorted(home.rglob("*"))
    locate()
    locate(tmp_path / "data")
    assert sorted(home.rglob("*")) == before
    assert list(tmp_path.iterdir()) == []


def test_without_a_folder_the_users_own_places_are_taken(home: Path) -> None:
    places = locate()
    for place in (places.data, places.config, places.cache, places.log):
        assert place.is_relative_to(home)
        assert "llko-desktop" in place.parts
    assert places.data != places.cache


def test_a_relative_folder_stays_where_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    places = locate(Path("store"))
    monkeypatch.chdir("/")
    assert places.data == tmp_path / "store"


def test_a_folder_below_the_home_folder(home: Path) -> None:
    assert locate(Path("~/store")).data == home / "store"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights in access lists")
def test_a_new_folder_is_for_its_owner_alone(tmp_path: Path) -> None:
    made = ensure(tmp_path / "a" / "b")
    assert made == tmp_path / "a" / "b"
    for folder in (tmp_path / "a", made):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights in access lists")
def test_a_folder_that_is_there_keeps_its_rights(tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir(mode=0o755)
    shared.chmod(0o755)
    ensure(shared)
    assert stat.S_IMODE(shared.stat().st_mode) == 0o755


def test_a_file_in_the_way_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(FileExistsError):
        ensure(tmp_path / "file")
    with pytest.raises(NotADirectoryError):
        ensure(tmp_path / "file" / "below")
