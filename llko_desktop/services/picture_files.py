"""Reads a file that is to be a picture, no larger than a picture may be."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from llko_desktop.domain.messages import InputError, Message
from llko_desktop.services.drafts import UnreadableFile
from llko_desktop.services.files import read_bytes

_Given = TypeVar("_Given")
_MEBIBYTE = 2**20
MOST_BYTES = 50 * _MEBIBYTE


def read_picture_file(path: Path) -> bytes:
    """Read a file; `InputError` as `read_bytes`, but `picture_file_too_large` as `check_size`."""
    try:
        return read_bytes(path, MOST_BYTES)
    except InputError as error:
        if error.messages[0].code == "file_too_large":
            check_size(error.messages[0].value("size"))
        raise


def check_size(size: int) -> None:
    """Refuse so many bytes; `InputError` `picture_file_too_large` (size, limit; MB)."""
    if size > MOST_BYTES:
        limit = MOST_BYTES // _MEBIBYTE
        raise InputError(Message.of("picture_file_too_large", size=round(size / _MEBIBYTE), limit=limit))


def named(path: Path, step: Callable[[], _Given]) -> _Given:
    """Do something with a file; what `InputError` says becomes an `UnreadableFile` with its place."""
    try:
        return step()
    except InputError as error:
        raise UnreadableFile(str(path), error.messages[0]) from error
