"""Writes a file whole or not at all, and reads one whole or refuses it with the reason."""

from __future__ import annotations

import errno
import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from llko_desktop.domain.messages import InputError, Message


@contextmanager
def whole_file(path: Path, *, replace: bool = True) -> Iterator[BinaryIO]:
    """Give a file to write to, that is at `path` once the block has ended and everything is on disk.

    Raises `InputError` `file_exists` (path) where there is something already that must not be replaced, and
    `OSError` when the place cannot be written. Then, and after any error in the block, what was there is as
    it was and nothing lies beside it.
    """
    if not replace and os.path.lexists(path):
        raise _exists(path)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}.")
    written = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if replace:
            written.replace(path)
        else:
            _put_beside(written, path)
    except BaseException:
        written.unlink(missing_ok=True)
        raise


def write_whole(path: Path, content: str | bytes, *, replace: bool = True) -> None:
    """Write `content`, a text as UTF-8, to `path` in one piece; raises as `whole_file`."""
    with whole_file(path, replace=replace) as file:
        file.write(content.encode() if isinstance(content, str) else content)


def _put_beside(written: Path, path: Path) -> None:
    """Give a file its name unless another program has taken that meanwhile."""
    try:
        os.link(written, path)
    except FileExistsError as error:
        raise _exists(path) from error
    except OSError:
        # Not every disk (a memory stick, mostly) has links; there only a look tells.
        if os.path.lexists(path):
            raise _exists(path) from None
        written.replace(path)
    else:
        written.unlink()


def _exists(path: Path) -> InputError:
    return InputError(Message.of("file_exists", path=str(path)))


# What the system says of a place, and what that means to the user.
_REASONS = {
    errno.ENOENT: "folder_gone",
    errno.ENOTDIR: "folder_gone",
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EFBIG: "disk_full",
    errno.EACCES: "place_not_writable",
    errno.EPERM: "place_not_writable",
    errno.EROFS: "place_not_writable",
    errno.ENAMETOOLONG: "file_name_too_long",
}


@contextmanager
def told_where(path: Path) -> Iterator[None]:
    """Turn an `OSError` of writing to `path` into an `InputError` that names the place and the reason.

    `folder_gone`, `disk_full`, `place_not_writable` or `file_name_too_long` (path), or else
    `file_not_written` (path, reason).
    """
    try:
        yield
    except OSError as error:
        if error.errno in _REASONS:
            raise InputError(Message.of(_REASONS[error.errno], path=str(path))) from error
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
