"""Tells an error of the surroundings (disk, key, another program) from a bug of ours, for all of storage."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy.exc import DBAPIError

from llko_desktop.domain.messages import Message
from llko_desktop.services.ports import StoreError

# SQLite's primary result codes, https://sqlite.org/rescode.html
_BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = 5, 6, 8, 10, 11, 13, 14, 26
_PRIMARY = 0xFF

_CODES = {
    _BUSY: "store_busy",
    _LOCKED: "store_busy",
    _READONLY: "store_read_only",
    _IOERR: "store_failed",
    _FULL: "store_disk_full",
    _NOTADB: "store_key_wrong",
}
_CODES_WITH_PATH = {_CORRUPT: "store_damaged", _CANTOPEN: "store_not_readable"}


def as_store_error(error: BaseException, place: str) -> StoreError | None:
    """Give what an error of the database means to the user; none for one that is a bug of ours.

    `error` comes from SQLAlchemy or straight from the driver; `place` is the store's file or server.
    """
    cause = error.orig if isinstance(error, DBAPIError) and error.orig else error
    if isinstance(error, DBAPIError) and error.connection_invalidated:
        return StoreError(Message.of("store_failed"))
    code = getattr(cause, "sqlite_errorcode", None)
    if code is None:
        return None
    code &= _PRIMARY
    if code in _CODES_WITH_PATH:
        return StoreError(Message.of(_CODES_WITH_PATH[code], path=place))
    return StoreError(Message.of(_CODES[code])) if code in _CODES else None


def file_error(error: OSError, path: Path) -> StoreError:
    """Give what a failure to write beside the store means to the user."""
    import errno

    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return StoreError(Message.of("store_disk_full"))
    return StoreError(Message.of("store_not_writable", path=str(path)))
