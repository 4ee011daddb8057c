"""The folder to enter the page from: whole or not at all, never over another, with names safe anywhere."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path, PureWindowsPath
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.pictures import Picture
from llko_desktop.services.file_names import plain_words, safe_name
from llko_desktop.services.info_page_export import ExportedPage, ExportedText, InfoPageExport
from llko_desktop.services.pictures import PictureService
from tests.helpers.info_page import LOGO, PHOTO, picture
from tests.helpers.naughty import STRINGS

PAGE = ExportedPage(
    name="Gezinsopvang ’t Nestje",
    whole="Naam: ’t Nestje\nPlaatsen: 8",
    items=(ExportedText("Contactgegevens", "Naam: ’t Nestje"), ExportedText("Leeftijden en plaatsen", "8")),
    photo="foto",
    pictures=(LOGO, PHOTO, picture(place=1)),
)
FOLDER = "infopagina-gezinsopvang-t-nestje"
HOSTILE = st.sampled_from(STRINGS) | st.text(st.characters(exclude_categories=["Cs"]), max_size=200)


class _Kept:
    """Gives the bytes of pictures, unless one of them is gone."""

    def __init__(self, gone: int = 0) -> None:
        self._gone = gone

    def jpeg(self, number: int) -> bytes:
        if number == self._gone:
            raise InputError(Message.of("unknown_reference", reference=str(number)))
        return f"jpeg {number}".encode()


def export_of(gone: int = 0) -> InfoPageExport:
    return InfoPageExport(cast(PictureService, _Kept(gone)))


def test_the_folder_holds_the_texts_and_pictures(tmp_path: Path) -> None:
    folder = export_of().write(PAGE, tmp_path)
    assert folder == tmp_path / FOLDER
    assert sorted(path.name for path in folder.iterdir()) == [
        "01-contactgegevens.txt",
        "02-leeftijden-en-plaatsen.txt",
        "foto-1.jpg",
        "foto-2.jpg",
        "infopagina.txt",
        "logo.jpg",
    ]
    assert len(list(folder.iterdir())) == PAGE.files
    assert (folder / "infopagina.txt").read_bytes().startswith(b"\xef\xbb\xbfNaam")
    assert (folder / "infopagina.txt").read_text(encoding="utf-8-sig") == PAGE.whole + "\n"
    assert b"8\r\n" in (folder / "infopagina.txt").read_bytes()
    assert (folder / "foto-2.jpg").read_bytes() == b"jpeg 2"
    assert [path.name for path in tmp_path.iterdir()] == [FOLDER]


def test_a_folder_that_is_there_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / FOLDER).mkdir()
    (tmp_path / f"{FOLDER}-2").write_text("a file of that name")
    assert export_of().write(PAGE, tmp_path) == tmp_path / f"{FOLDER}-3"
    assert export_of().write(PAGE, tmp_path) == tmp_path / f"{FOLDER}-4"
    assert list((tmp_path / FOLDER).iterdir()) == []


@pytest.mark.parametrize(
    "make",
    [lambda target: target / "gone", lambda target: target.write_text("x") and target],
    ids=["gone", "a file"],
)
def test_a_place_that_cannot_be_written_is_told(tmp_path: Path, make: Callable[[Path], Path]) -> None:
    target = make(tmp_path / "doel")
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(InputError) as caught:
        export_of().write(PAGE, target)
    assert caught.value.messages[0].code == "folder_gone"
    assert str(target) in caught.value.messages[0].value("path")
    assert sorted(tmp_path.rglob("*")) == before


def test_a_folder_that_may_not_be_written_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Path, *_: object) -> None:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "mkdir", refuse)
    with pytest.raises(InputError) as caught:
        export_of().write(PAGE, tmp_path)
    assert caught.value.messages[0].code == "place_not_writable"


def test_a_full_disk_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[int] = []

    def full(handle: int) -> None:
        synced.append(handle)
        if len(synced) == 3:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(InputError) as caught:
        export_of().write(PAGE, tmp_path)
    assert caught.value.messages[0].code == "disk_full"
    assert list(tmp_path.iterdir()) == []


def test_a_picture_that_is_gone_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        export_of(gone=PHOTO.number).write(PAGE, tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("most", range(PAGE.files + 1))
def test_cancelling_leaves_nothing(tmp_path: Path, most: int) -> None:
    assert export_of().write(PAGE, tmp_path, lambda done: done < most) is None
    assert list(tmp_path.iterdir()) == []


@given(name=HOSTILE, title=HOSTILE, text=HOSTILE, photo=HOSTILE)
def test_whatever_it_is_called_it_is_written_under_names_that_are_safe(
    name: str, title: str, text: str, photo: str
) -> None:
    page = replace(PAGE, name=name, photo=photo, items=(ExportedText(title, text),), pictures=_pictures())
    with tempfile.TemporaryDirectory() as target:
        folder = export_of().write(page, Path(target))
        assert folder is not None
        assert folder.parent == Path(target)
        files = list(folder.iterdir())
        assert len(files) == page.files
        for path in (folder, *files):
            assert re.fullmatch(r"[a-z0-9-]+(\.(txt|jpg))?", path.name)
            assert len(path.name) < 100
            assert not _is_reserved(path.name)


def _pictures() -> tuple[Picture, ...]:
    return LOGO, PHOTO


def _is_reserved(name: str) -> bool:
    return cast(Any, PureWindowsPath(name)).is_reserved()


@given(HOSTILE)
def test_a_name_is_safe_on_every_system(text: str) -> None:
    name = safe_name(text)
    assert not re.search(r'[\\/:*?"<>|\x00-\x1f]', name)
    assert name == name.strip(" .")
    assert re.fullmatch(r"[a-z0-9-]*", plain_words(text))
