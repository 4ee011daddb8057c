"""Writes a folder with the texts and pictures of the info page, to enter them on the platform from (R14)."""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from llko_desktop.domain.pictures import Picture, PictureKind
from llko_desktop.services.file_names import plain_words
from llko_desktop.services.files import told_where

if TYPE_CHECKING:
    from llko_desktop.services.pictures import PictureService

_NAME = "infopagina"

# Told how many files are written; gives false once the user has cancelled.
Advance = Callable[[int], bool]


@dataclass(frozen=True)
class ExportedText:
    """A text of the page, and what it is about."""

    title: str
    text: str


@dataclass(frozen=True)
class ExportedPage:
    """What goes into the folder, in the words of one language.

    `whole` is everything, `items` the texts of the parts one by one; `photo` is what a photo is called.
    """

    name: str
    whole: str
    items: tuple[ExportedText, ...]
    photo: str
    pictures: tuple[Picture, ...]

    @property
    def files(self) -> int:
        """How many files that makes."""
        return 1 + len(self.items) + len(self.pictures)


class InfoPageExport:
    """Writes such folders, each whole or not at all."""

    def __init__(self, pictures: PictureService) -> None:
        self._pictures = pictures

    def write(self, page: ExportedPage, target: Path, advance: Advance = lambda _done: True) -> Path | None:
        """Write a new folder into `target`; gives where it is, or none when it was cancelled.

        A folder that is there already is never written over: the new one gets a number. `InputError` when it
        cannot be written; then nothing of it is left.
        """
        hidden = target / f".{_NAME}-{secrets.token_hex(6)}"
        with told_where(target):
            hidden.mkdir()
            try:
                if not self._fill(hidden, page, advance):
                    return None
                return _moved(hidden, target, folder_name(page.name))
            finally:
                shutil.rmtree(hidden, ignore_errors=True)

    def _fill(self, folder: Path, page: ExportedPage, advance: Advance) -> bool:
        for number, (name, content) in enumerate(self._contents(page)):
            if not advance(number):
                return False
            _write(folder / name, content)
        return advance(page.files)

    def _contents(self, page: ExportedPage) -> Iterator[tuple[str, bytes]]:
        """Give the names of the files and what is in them, one after the other: pictures are large."""
        yield f"{_NAME}.txt", _encoded(page.whole)
        for name, item in zip(item_names(page.items), page.items, strict=True):
            yield name, _encoded(item.text)
        for name, picture in zip(picture_names(page.pictures, page.photo), page.pictures, strict=True):
            yield name, self._pictures.jpeg(picture.number)


def folder_name(provider: str) -> str:
    """Give the name of the folder: `infopagina-gezinsopvang-t-nestje`."""
    return "-".join(part for part in (_NAME, plain_words(provider)) if part)


def item_names(items: Sequence[ExportedText]) -> list[str]:
    """Give the names of the files of items, numbered in order: `01-contactgegevens.txt`."""
    names = ((f"{number:02}", plain_words(item.title)) for number, item in enumerate(items, 1))
    return ["-".join(part for part in parts if part) + ".txt" for parts in names]


def picture_names(pictures: Sequence[Picture], photo: str) -> list[str]:
    """Give the names of the files of pictures: `logo.jpg`, `foto-1.jpg`; a photo is called `photo`."""
    word, numbers = plain_words(photo) or "photo", count(1)
    return [
        "logo.jpg" if picture.kind is PictureKind.LOGO else f"{word}-{next(numbers)}.jpg"
        for picture in pictures
    ]


def _encoded(text: str) -> bytes:
    """Write a text so that the plainest editor of each system shows it right: marked as UTF-8, with CR LF."""
    return ("\ufeff" + text.rstrip("\n") + "\n").replace("\n", "\r\n").encode("utf-8", "replace")


def _write(path: Path, content: bytes) -> None:
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _moved(folder: Path, target: Path, name: str) -> Path:
    """Give a folder its name, with a number where there is something of that name."""
    for number in count(1):
        wanted = target / (name if number == 1 else f"{name}-{number}")
        if not wanted.exists() and not wanted.is_symlink():
            return folder.rename(wanted)
    raise AssertionError("counting does not end")
