"""Writes the pictures of the info page as JPEG files into a folder, all of them or none."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import count
from pathlib import Path

from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.pictures import Picture, PictureKind
from llko_desktop.services.files import write_whole

_SUFFIX = ".jpg"


def file_names(
    pictures: Sequence[Picture], words: Mapping[PictureKind, str], folder: Path
) -> tuple[str, ...]:
    """Name a file for each picture, by the word for its kind and its number, so that none is there already.

    Photos are numbered with as many digits as the last needs, so that they sort in their order. When one of
    the names is taken in `folder`, all get the same number behind them.
    """
    photos = sum(picture.kind is PictureKind.PHOTO for picture in pictures)
    plain = [
        words[picture.kind]
        if picture.kind is PictureKind.LOGO
        else f"{words[picture.kind]}-{picture.place + 1:0{len(str(photos))}}"
        for picture in pictures
    ]
    for again in count(1):
        names = tuple(f"{name} ({again}){_SUFFIX}" if again > 1 else f"{name}{_SUFFIX}" for name in plain)
        if not any((folder / name).exists() for name in names):
            return names
    raise AssertionError("there is always another number")


def write_pictures(
    pictures: Sequence[Picture],
    jpeg: Callable[[int], bytes],
    words: Mapping[PictureKind, str],
    folder: Path,
    advance: Callable[[int], bool],
) -> tuple[Path, ...] | None:
    """Write the pictures into `folder` beside what is there; gives the files.

    `jpeg` gives the bytes of a picture by its number; `advance` is told how many are written, and gives false
    to cancel. Nothing is left, and none given, when it is cancelled; nor when a file cannot be written:
    `InputError` `file_not_written` (path, reason).
    """
    written: list[Path] = []
    try:
        for picture, name in zip(pictures, file_names(pictures, words, folder), strict=True):
            if not advance(len(written)):
                _take_away(written)
                return None
            content, path = jpeg(picture.number), folder / name
            write_whole(path, content)
            written.append(path)
    except OSError as error:
        _take_away(written)
        reason = error.strerror or type(error).__name__
        raise InputError(Message.of("file_not_written", path=str(folder), reason=reason)) from error
    except BaseException:
        _take_away(written)
        raise
    return tuple(written)


def _take_away(written: Sequence[Path]) -> None:
    for path in written:
        path.unlink(missing_ok=True)
