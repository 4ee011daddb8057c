"""Writes a file whole or not at all, and reads one whole or refuses it with the reason."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from llko_desktop.domain.messages import InputError, Message


def write_whole(path: Path, content: str | bytes) -> None:
    """Write `content`, a text as UTF-8, to `path`, replacing what was there only once everything is on disk.

    Raises `OSError` when the place cannot be written; then the file is as it was and nothing lies beside it.
    """
    data = content.encode() if isinstance(content, str) else content
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


@contextmanager
def told_where(path: Path) -> Iterator[None]:
    """Turn an `OSError` of writing to `path` into an `InputError` that names the place and the reason."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise InputError(Message.of("file_not_written", path=str(path), reason=reason)) from error


def read_bytes(path: Path, limit: int) -> bytes:
    """Read a whole file, at most `limit` bytes.

    A pipe or a device is never opened: reading it could wait for ever. Raises `InputError`: `file_missing`,
    `file_is_folder`, `file_not_regular`, `file_no_permission`, `file_read_failed` (error), `file_too_large`
    (size, limit; bytes) or `file_empty`.
    """
    try:
        seen = path.stat()
        size = seen.st_size
        if stat.S_ISDIR(seen.st_mode):
            raise InputError(Message.of("file_is_folder"))
        if not stat.S_ISREG(seen.st_mode):
            raise InputError(Message.of("file_not_regular"))
        if size > limit:
            raise InputError(Message.of("file_too_large", size=size, limit=limit))
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except FileNotFoundError as error:
        raise InputError(Message.of("file_missing")) from error
    except PermissionError as error:
        raise InputError(Message.of("file_no_permission")) from error
    except OSError as error:
        raise InputError(
            Message.of("file_read_failed", error=error.strerror or type(error).__name__)
        ) from error
    if len(data) > limit:
        raise InputError(Message.of("file_too_large", size=len(data), limit=limit))
    if not data.strip(b"\x00\r\n\t \xef\xbb\xbf"):
        raise InputError(Message.of("file_empty"))
    return data
