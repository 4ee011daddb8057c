"""What can be told of a store's file before it is opened: is it there, readable, whole, and its id."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from llko_desktop.domain.messages import Message
from llko_desktop.services.ports import StoreError

PAGE_BYTES = 4096
_SALT_BYTES = 16
_PLAIN_SQLITE = b"SQLite format 3\0"


def check_file(path: Path) -> None:
    """Look whether `path` can be an encrypted store that may be written; `StoreError` says what else it is.

    A 0-byte file would open as an empty store with any key, so it is refused here.
    """
    head, size = _head(path), path.stat().st_size
    if size == 0:
        raise StoreError(Message.of("store_empty", path=str(path)))
    if head == _PLAIN_SQLITE:
        raise StoreError(Message.of("store_foreign", path=str(path)))
    if size % PAGE_BYTES:
        raise StoreError(Message.of("store_damaged", path=str(path)))
    # SQLite writes its log beside the file; without that it cannot even read.
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        raise StoreError(Message.of("store_read_only"))


def store_id(path: Path) -> str:
    """Give the id of a store: the random salt it begins with, which its backups and copies share."""
    return _head(path).hex()


def place_new(unfinished: Path, path: Path) -> None:
    """Give a finished file its name; `FileExistsError` when there is another by that name, which stays."""
    if os.name == "nt":
        unfinished.rename(path)  # on Windows this never takes another file's place
        return
    try:
        os.link(unfinished, path)
    except FileExistsError:
        raise
    except OSError:  # a file system without second names
        unfinished.replace(path)


def discard(path: Path) -> None:
    """Remove an unfinished file, if it is there; one that cannot be removed does no harm."""
    with suppress(OSError):
        path.unlink()


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_SALT_BYTES)
    except FileNotFoundError as error:
        raise StoreError(Message.of("store_missing", path=str(path))) from error
    except OSError as error:
        raise StoreError(Message.of("store_not_readable", path=str(path))) from error
