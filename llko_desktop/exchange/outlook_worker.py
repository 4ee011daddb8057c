"""Takes an Outlook mail (.msg) apart within the worker process, which can be ended when it is a hostile one.

Lines: `{"mail": {…}}` for the mail and every mail attached to it, with the keys of `outlook.py`, and
`{"attached": text}` for an attached .eml file, in base64.
"""

from __future__ import annotations

import base64
import io
import json
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from oxmsg.properties import Properties
    from oxmsg.storage import Storage

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PROPERTIES = "__properties_version1.0".encode("utf-16-le")
# Where the list of properties begins in a mail, and in one that is attached to another.
_OWN_OFFSET, _ATTACHED_OFFSET, _ATTACHMENT_OFFSET = 32, 24, 8
_ATTACHED_MAIL = "__substg1.0_3701000D"
_MOST_MAILS = 50
_LONGEST_TEXT = 1_000_000


def is_outlook_mail(data: bytes) -> bool:
    """Say whether a file is a compound file with the properties of a mail."""
    return data.startswith(_OLE) and _PROPERTIES in data


def outlook_lines(data: bytes) -> Iterator[str]:
    """Yield the JSON lines for a mail; raises whatever its reader does on one that is damaged on purpose."""
    from olefile import OleFileIO
    from oxmsg.storage import Storage

    with OleFileIO(io.BytesIO(data)) as file:
        root = Storage.from_ole(file)
    number = 0
    for number, item in enumerate(_items(root, _OWN_OFFSET)):
        if number >= _MOST_MAILS:
            break
        yield json.dumps(item)
    yield json.dumps({"done": number + 1})


def _items(storage: Storage, offset: int) -> Iterator[dict[str, Any]]:
    from oxmsg.domain import constants as c
    from oxmsg.properties import Properties

    mail = Properties(storage, offset)
    yield {"mail": _mail(mail)}
    for attachment in storage.iter_attachment_storages():
        for inner in attachment.storages:
            if inner.name == _ATTACHED_MAIL:
                yield from _items(inner, _ATTACHED_OFFSET)
        about = Properties(attachment, _ATTACHMENT_OFFSET)
        name = _text(about, c.PID_ATTACH_LONG_FILENAME) or _text(about, c.PID_ATTACH_FILENAME)
        kind = _text(about, c.PID_ATTACH_MIME_TAG)
        if name.lower().endswith(".eml") or kind.lower() == "message/rfc822":
            content = about.binary_prop_value(c.PID_ATTACH_DATA_BINARY) or b""
            yield {"attached": base64.b64encode(content).decode("ascii")}


def _mail(properties: Properties) -> dict[str, Any]:
    from oxmsg.domain import constants as c

    sent = _known(lambda: properties.date_prop_value(c.PID_CLIENT_SUBMIT_TIME)) or _known(
        lambda: properties.date_prop_value(c.PID_MESSAGE_DELIVERY_TIME)
    )
    return {
        "plain": _text(properties, c.PID_BODY),
        "html": _html(properties) or _text(properties, c.PID_BODY_HTML),
        "only_rtf": bool(_known(lambda: properties.binary_prop_value(c.PID_RTF_COMPRESSED))),
        "headers": _text(properties, c.PID_TRANSPORT_MESSAGE_HEADERS),
        "sent": sent.isoformat() if isinstance(sent, datetime) else "",
        "sender": _text(properties, c.PID_SENDER_NAME),
        "address": _text(properties, c.PID_SENDER_SMTP_ADDRESS)
        or _text(properties, c.PID_SENDER_EMAIL_ADDRESS),
    }


def _html(properties: Properties) -> str:
    from oxmsg.domain import constants as c

    from llko_desktop.exchange.text_encoding import decode_legacy

    page = (_known(lambda: properties.binary_prop_value(c.PID_HTML)) or b"")[:_LONGEST_TEXT]
    for encoding in ("utf-8", _known(lambda: properties.body_encoding)):
        try:
            return page.decode(encoding or "utf-8")
        except (LookupError, UnicodeDecodeError):
            continue
    return decode_legacy(page)


def _text(properties: Properties, name: int) -> str:
    """Give a text property; empty where it is not there, or not what it says it is."""
    return (_known(lambda: properties.str_prop_value(name)) or "")[:_LONGEST_TEXT]


def _known(read: Callable[[], Any]) -> Any:
    """Give what is read; `None` where a stream lacks or its bytes are no text of the kind they should be."""
    try:
        return read()
    except (KeyError, LookupError, ValueError, AttributeError, OverflowError):
        return None
