"""Says by the content of a file what kind of file it is."""

from __future__ import annotations

import re
from enum import Enum

from llko_desktop.domain.messages import InputError, Message
from llko_desktop.exchange.outlook_worker import is_outlook_mail

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
