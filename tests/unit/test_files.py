"""Files are written whole or not at all, under names that every system takes; faults are made for real."""

from __future__ import annotations

import os
import resource
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.domain.messages import InputError
from llko_desktop.services.file_names import file_name, safe_name
from llko_desktop.services.files import told_where, whole_file, write_whole
from tests.helpers.naughty import BY_KIND

NAMES = [name for kind in BY_KIND for name in BY_KIND[kind]]
ODD = [
    "CON",
    "con.txt",
    "Nul .x",
    "LPT1",
    "a" * 300,
    "👶" * 300,
    "a/b\\c",
    "x\ny",
    "x. .",
    "..",
    "con" + " " * 120 + "x",
]


@contextmanager
def only_so_large(size: int) -> Iterator[None]:
    """Let no file grow beyond a size, as on a disk that is full."""
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, before)


def refusal(path: Path, content: bytes = b"new", *, replace: bool = True) -> str:
    with pytest.raises(InputError) as refused, told_where(path):
        write_whole(path, content, replace=replace)
    assert refused.value.messages[0].value("path") == str(path)
    return refused.value.messages[0].code


def taken_meanwhile(path: Path) -> str:
    """Let another program write the file while ours is being written; gives the code of the refusal."""
    try:
        with whole_file(path, replace=False) as file:
            file.write(b"mine")
            path.write_bytes(b"another's")
    except InputError as refused:
        return refused.messages[0].code
    return ""


@contextmanager
def nobody() -> Iterator[None]:
    """Be a user who may write only where all may; whoever runs the tests may be able to write anywhere."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.parametrize("name", NAMES + ODD)
def test_every_name_can_be_written(tmp_path: Path, name: str) -> None:
    path = tmp_path / file_name(name, "csv", "lijst")
    write_whole(path, b"x", replace=False)
    assert list(tmp_path.iterdir()) == [path]


@given(st.text() | st.sampled_from(ODD))
def test_names_are_safe_everywhere(text: str) -> None:
    name = safe_name(text)
    assert not set(name) & set('\\/:*?"<>|\n\r\t\x00')
    assert name == name.strip(" .")
    assert len(name.encode()) <= 201
    assert safe_name(name) == name or name.startswith("_")
    assert not PureWindowsPath(name).is_reserved()
    assert not PureWindowsPath(f"{name}.csv").is_reserved() or not name


def test_what_is_there_is_not_replaced_unless_asked(tmp_path: Path) -> None:
    path = tmp_path / "a"
    write_whole(path, "één", replace=False)
    assert refusal(path, replace=False) == "file_exists"
    assert path.read_text("utf-8") == "één"
    write_whole(path, b"two")
    assert path.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [path]


def test_what_comes_there_meanwhile_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a"
    assert taken_meanwhile(path) == "file_exists"
    assert path.read_bytes() == b"another's"
    assert list(tmp_path.iterdir()) == [path]


def test_a_disk_without_links_will_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError("no links here")

    monkeypatch.setattr(os, "link", refuse)
    write_whole(tmp_path / "a", b"one", replace=False)
    assert taken_meanwhile(tmp_path / "b") == "file_exists"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b"]
    assert (tmp_path / "b").read_bytes() == b"another's"


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    assert refusal(tmp_path / "gone" / "a") == "folder_gone"
    (tmp_path / "file").write_bytes(b"")
    assert refusal(tmp_path / "file" / "a") == "folder_gone"


def test_a_name_that_is_too_long_is_told(tmp_path: Path) -> None:
    assert refusal(tmp_path / ("a" * 300)) == "file_name_too_long"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_a_full_disk_is_told_and_nothing_is_left(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    with only_so_large(10_000):
        assert refusal(path, b"x" * 100_000) == "disk_full"
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows folders have no such mark")
def test_a_folder_that_may_not_be_written_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "read-only"
    folder.mkdir(mode=0o500)
    with nobody():
        assert refusal(folder / "a") == "place_not_writable"
    assert list(folder.iterdir()) == []
