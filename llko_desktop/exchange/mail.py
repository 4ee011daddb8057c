"""Reads a mail as one request: its plain text, or else its HTML as text; nothing is followed or fetched."""

from __future__ import annotations

import email
import email.policy
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

# Far more than a mail about one request has; parts within parts take the parser quadratic time.
_LONGEST_TEXT = 200_000
_MOST_PARTS = 200


def mail_record(data: bytes, vocabulary: Vocabulary, file: str) -> Record:
    """Read the bytes of a mail as a request that arrived on the day of its Date header in Europe/Brussels.

    Raises `InputError` (`mail_without_request`) when no part of it tells a request, or it is a maze of parts.
    """
    if data.lower().count(b"boundary=") > _MOST_PARTS:
        raise InputError(Message.of("mail_without_request"))
    message = email.message_from_bytes(data, policy=email.policy.default)
    arrived = _arrival(message)
    for text in _texts(message):
        record = text_record(text, vocabulary, file, arrived)
        if record is not None:
            return record
    raise InputError(Message.of("mail_without_request"))


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
    """Yield the text parts that are not attached files: plain ones first, then HTML as text."""
    parts = [
        part for part in message.walk() if part.get_content_maintype() == "text" and not part.is_attachment()
    ]
    for part in parts:
        if part.get_content_subtype() != "html":
            yield _content(part)
    for part in parts:
        if part.get_content_subtype() == "html":
            yield html_to_text(_content(part))


def _content(part: EmailMessage) -> str:
    """Decode a part by the charset it names, or by its content where that is unknown or wrong."""
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    try:
        text = data.decode(part.get_content_charset() or "utf-8")
    except (LookupError, UnicodeDecodeError):
        text = decode_legacy(data)
    return text[:_LONGEST_TEXT].replace("\x00", "")
