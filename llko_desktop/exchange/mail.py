"""Reads a mail as one request: its plain text, or else its HTML as text; nothing is followed or fetched."""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Iterator
from datetime import date
from email.message import EmailMessage
from email.utils import parsedate_to_datetime

from llko_desktop.domain.messages import InputError, Message
from llko_desktop.exchange.dates import day_of
from llko_desktop.exchange.html_text import html_to_text
from llko_desktop.exchange.labelled_text import text_record
from llko_desktop.exchange.records import Record
from llko_desktop.exchange.text_encoding import decode_legacy
from llko_desktop.exchange.vocabulary import Vocabulary

# Far more than a mail about one request has: characters in its texts together, parts, and bytes in a header
# about a part. The parser compares every line with the end of every part that it is in, hence the work.
_LONGEST_TEXT = 200_000
_MOST_PARTS = 200
_MOST_WORK = 20_000_000
_LONGEST_HEADER = 4_000
_PART_HEADER = re.compile(
    rb"^content-[a-z-]+[ \t]*:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*", re.IGNORECASE | re.MULTILINE
)


def mail_record(data: bytes, vocabulary: Vocabulary, file: str) -> Record:
    """Read the bytes of a mail as a request that arrived on the day of its Date header in Europe/Brussels.

    Raises `InputError` (`mail_without_request`) when no part of it tells a request, it is a maze of parts, or
    the parser gives up on it.
    """
    if _is_maze(data):
        raise InputError(Message.of("mail_without_request"))
    try:
        message = email.message_from_bytes(data, policy=email.policy.default)
        arrived = _arrival(message)
        texts = list(_texts(message))
    except Exception as error:
        # What the parser raises on headers that are broken on purpose is not said anywhere.
        raise InputError(Message.of("mail_without_request")) from error
    for text in texts:
        record = text_record(text, vocabulary, file, arrived)
        if record is not None:
            return record
    raise InputError(Message.of("mail_without_request"))


def _is_maze(data: bytes) -> bool:
    """Say whether the parts of a mail are too many, or told at too great length, to take it apart in time."""
    lowered = data.lower()
    parts = lowered.count(b"boundary") + lowered.count(b"message/")
    lines = data.count(b"\n") + data.count(b"\r")
    if parts > _MOST_PARTS or (parts + 1) * lines > _MOST_WORK:
        return True
    return any(len(header[0]) > _LONGEST_HEADER for header in _PART_HEADER.finditer(data))


def _arrival(message: EmailMessage) -> date | None:
    """Give the day of the Date header, `None` for one that is missing or no date."""
    header = _raw_header(message, "date")
    try:
        return day_of(parsedate_to_datetime(header)) if header else None
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


def _raw_header(message: EmailMessage, name: str) -> str:
    """Give a header as it was written: asking for its parsed form raises on some broken ones."""
    return next((str(value) for key, value in message.raw_items() if key.lower() == name), "")


def _texts(message: EmailMessage) -> Iterator[str]:
    """Yield the text parts that are not attached files: plain ones first, then HTML as text.

    Once `_LONGEST_TEXT` characters were given, no more parts are.
    """
    parts = [
        part for part in message.walk() if part.get_content_maintype() == "text" and not part.is_attachment()
    ]
    left = _LONGEST_TEXT
    for part in sorted(parts, key=lambda part: part.get_content_subtype() == "html"):
        if left <= 0:
            return
        text = _content(part)
        left -= len(text)
        yield html_to_text(text) if part.get_content_subtype() == "html" else text


def _content(part: EmailMessage) -> str:
    """Decode a part by the charset it names, or by its content where that is unknown or wrong."""
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    try:
        text = data.decode(part.get_content_charset() or "utf-8")
    except (LookupError, UnicodeDecodeError):
        text = decode_legacy(data)
    return text[:_LONGEST_TEXT].replace("\x00", "")
