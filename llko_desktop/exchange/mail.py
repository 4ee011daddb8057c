"""Takes the bytes of a mail apart into its text and those of mails that are attached; nothing is fetched."""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Iterator
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.utils import parseaddr

from llko_desktop.domain.messages import InputError, Message
from llko_desktop.exchange.forwarded import Letter, header_day
from llko_desktop.exchange.html_text import html_to_text
from llko_desktop.exchange.text_encoding import decode_any

# Far more than a mail about requests has: characters in its texts together, parts, and bytes in a header
# about a part. The parser compares every line with the end of every part that it is in, hence the work.
LONGEST_TEXT = 200_000
_MOST_PARTS = 200
_MOST_EDGES = 2_000
_MOST_WORK = 20_000_000
_LONGEST_HEADER = 4_000
_READ_TYPES = ("text/plain", "text/html")
# Charsets in which the bytes of another text can be plain ones.
_WIDE = ("utf-16", "utf-32", "utf-7", "utf16", "utf32", "iso-2022", "hz")
_PART_HEADER = re.compile(
    rb"^content-[a-z-]+[ \t]*:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*", re.IGNORECASE | re.MULTILINE
)


def read_mail(data: bytes) -> list[Letter]:
    """Give a mail, and after it the mails attached to it, each with its texts.

    Other attachments are left alone. Raises `InputError` (`mail_without_request`) for a maze of parts, and
    for a mail on which the parser gives up.
    """
    if _is_maze(data):
        raise InputError(Message.of("mail_without_request"))
    try:
        return list(_letters(email.message_from_bytes(data, policy=email.policy.default)))
    except Exception as error:
        # What the parser raises on headers that are broken on purpose is not said anywhere.
        raise InputError(Message.of("mail_without_request")) from error


def parsing_work(data: bytes) -> int:
    """Give how often the parser will compare a line of a mail with the edge of a part, at most."""
    return (_parts(data.lower()) + 1) * (data.count(b"\n") + data.count(b"\r"))


def _parts(lowered: bytes) -> int:
    return lowered.count(b"boundary") + lowered.count(b"message/")


def _is_maze(data: bytes) -> bool:
    """Say whether the parts of a mail are too many, or told at too great length, to take it apart in time."""
    parts = _parts(data.lower())
    edges = data.count(b"\n--") if parts else 0
    if parts > _MOST_PARTS or edges > _MOST_EDGES or parsing_work(data) > _MOST_WORK:
        return True
    return any(len(header[0]) > _LONGEST_HEADER for header in _PART_HEADER.finditer(data))


def _letters(message: EmailMessage) -> Iterator[Letter]:
    """Yield a mail, with the texts of its own parts, and then the mails within it."""
    plain: list[str] = []
    pages: list[str] = []
    within: list[EmailMessage] = []
    waiting = [message]
    left = LONGEST_TEXT
    while waiting:
        part = waiting.pop(0)
        if part is not message and part.get_content_maintype() == "message":
            within += [inner for inner in _inner(part) if isinstance(inner, EmailMessage)]
        elif part.is_multipart():
            waiting[:0] = [inner for inner in _inner(part) if isinstance(inner, EmailMessage)]
        elif part.get_content_type() in _READ_TYPES and not part.is_attachment() and left > 0:
            text = _content(part)
            left -= len(text)
            (pages if part.get_content_subtype() == "html" else plain).append(text)
    texts = ["\n\n".join(plain), "\n\n".join(html_to_text(page) for page in pages)]
    name, address = parseaddr(_header(message, "from"))
    yield Letter(
        tuple(text for text in texts if text.strip()),
        header_day(_raw_header(message, "date")),
        "Date",
        name,
        address,
    )
    for inner in within:
        yield from _letters(inner)


def _inner(part: EmailMessage) -> list[object]:
    payload = part.get_payload()
    return list(payload) if isinstance(payload, list) else []


def _raw_header(message: EmailMessage, name: str) -> str:
    """Give a header as it was written: asking for its parsed form raises on some broken ones."""
    return next((str(value) for key, value in message.raw_items() if key.lower() == name), "")[
        :_LONGEST_HEADER
    ]


def _header(message: EmailMessage, name: str) -> str:
    """Give a header with its encoded words decoded; as it was written where they cannot be."""
    raw = _raw_header(message, name)
    try:
        return str(make_header(decode_header(raw)))
    except (ValueError, LookupError):
        return raw


def _content(part: EmailMessage) -> str:
    """Decode a part by the charset it names, or by its content where that is unknown or wrong.

    What is UTF-8 by its signs is so, whatever it names: no other text happens to be.
    """
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    named = part.get_content_charset() or "utf-8"
    encodings = (named,) if data.isascii() or named.startswith(_WIDE) else ("utf-8", named)
    text = ""
    for encoding in encodings:
        try:
            text = data.decode(encoding)
            break
        except (LookupError, UnicodeDecodeError):
            continue
    else:
        text = decode_any(data)
    return text[:LONGEST_TEXT].replace("\x00", "")
