"""Reads the bytes of a file once, and says by its content what kind of file it is."""

from __future__ import annotations

import re
import stat
from enum import Enum
from pathlib import Path

from llko_desktop.domain.messages import InputError, Message
from llko_desktop.exchange.outlook_worker import is_outlook_mail

MAX_BYTES = 50 * 2**20

_OLE, _ZIP = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"PK\x03\x04"
_FOREIGN: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", "pdf"),
    (b"\x89PNG", "image"),
    (b"\xff\xd8\xff", "image"),
    (b"GIF8", "image"),
    (b"BM", "image"),
    (b"II*\x00", "image"),
    (b"MM\x00*", "image"),
    (b"{\\rtf", "rtf"),
    (b"\x1f\x8b", "archive"),
    (b"7z\xbc\xaf", "archive"),
    (b"Rar!", "archive"),
    (b"SQLite format 3\x00", "database"),
)
_MAIL_HEADER = re.compile(
    rb"(?:^|\n)(received|return-path|from|to|date|subject|mime-version|message-id|content-type|delivered-to|"
    rb"reply-to|cc|sender|x-[a-z-]+):[ \t]",
    re.IGNORECASE,
)
_HEADER_LINE = re.compile(rb"[A-Za-z][A-Za-z0-9-]*:|[ \t]")


class Kind(Enum):
    """What a file turns out to be."""

    WORKBOOK = "workbook"
    MAIL = "mail"
    MAILBOX = "mailbox"
    OUTLOOK = "outlook"
    TEXT = "text"


MAIL_KINDS = frozenset({Kind.MAIL, Kind.MAILBOX, Kind.OUTLOOK})


def read_bytes(path: Path, limit: int = MAX_BYTES) -> bytes:
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


def kind_of(data: bytes) -> Kind:
    """Say what the bytes of a file are; its name is not looked at.

    Raises `InputError`: `file_encrypted` for a workbook with a password, `file_not_table` (kind) for what
    holds no table: a PDF, a picture, an archive, an old Word document.
    """
    if data.startswith(_ZIP):
        return Kind.WORKBOOK
    if data.startswith(_OLE):
        return _kind_of_compound(data)
    for start, kind in _FOREIGN:
        if data.startswith(start) and (kind != "image" or _is_binary(data)):
            raise InputError(Message.of("file_not_table", kind=kind))
    if data.startswith(b"From ") and _looks_like_mail(data.partition(b"\n")[2]):
        return Kind.MAILBOX
    return Kind.MAIL if _looks_like_mail(data) else Kind.TEXT


def _kind_of_compound(data: bytes) -> Kind:
    """Tell workbooks and Outlook mails from other compound files by the names of streams, in UTF-16."""
    if is_outlook_mail(data):
        return Kind.OUTLOOK
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise InputError(Message.of("file_encrypted"))
    if any(f"{name}\0".encode("utf-16-le") in data for name in ("Workbook", "Book")):
        return Kind.WORKBOOK
    raise InputError(Message.of("file_not_table", kind="document"))


def _looks_like_mail(data: bytes) -> bool:
    """Say whether a text opens with the header of a mail: header lines only, two of them well known."""
    head = re.split(rb"\r?\n\r?\n", data[:65536].removeprefix(b"\xef\xbb\xbf").lstrip(), maxsplit=1)[0]
    lines = head.splitlines()[:40]
    known = {name.lower() for name in _MAIL_HEADER.findall(head)}
    return len(known) > 1 and all(_HEADER_LINE.match(line) for line in lines)


def _is_binary(data: bytes) -> bool:
    return b"\x00" in data[:4096]
