"""Reads Outlook's mails (.msg), which are compound files, with the mails attached to them."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from datetime import datetime
from email.parser import HeaderParser
from typing import Any

from llko_desktop.domain.messages import InputError, Message
from llko_desktop.exchange.dates import day_of
from llko_desktop.exchange.forwarded import Letter, header_day
from llko_desktop.exchange.html_text import html_to_text
from llko_desktop.exchange.mail import LONGEST_TEXT, read_mail
from llko_desktop.exchange.sheet_limits import STANDARD_LIMITS, SheetLimits
from llko_desktop.exchange.sheet_process import worker_items


def read_outlook(
    data: bytes, limits: SheetLimits = STANDARD_LIMITS, command: list[str] | None = None
) -> list[Letter]:
    """Give an Outlook mail and those attached to it, each with its texts.

    Raises `InputError`: `outlook_unreadable` for one that is damaged, or takes more memory or time than a
    mail can; `outlook_only_rtf` when its text is kept in a form that only Outlook reads.
    """
    try:
        items = list(worker_items(data, limits, command))
    except InputError as error:
        raise InputError(Message.of("outlook_unreadable")) from error
    letters = [letter for item in items for letter in _letters(item)]
    if not any(letter.texts for letter in letters):
        if any(item["mail"]["only_rtf"] for item in items if "mail" in item):
            raise InputError(Message.of("outlook_only_rtf"))
        raise InputError(Message.of("mail_without_request"))
    return letters


def _letters(item: dict[str, Any]) -> Iterator[Letter]:
    if "mail" in item:
        yield _letter(item["mail"])
        return
    try:
        yield from read_mail(base64.b64decode(item["attached"]))
    except InputError:
        # An attached file that calls itself a mail and is none is left alone, as any other.
        return


def _letter(mail: dict[str, Any]) -> Letter:
    texts = (mail["plain"][:LONGEST_TEXT], html_to_text(mail["html"]))
    header = HeaderParser().parsestr(mail["headers"][:LONGEST_TEXT])
    day = header_day(str(header.get("date", "")))
    if day is None and mail["sent"]:
        day = day_of(datetime.fromisoformat(mail["sent"]))
    return Letter(
        tuple(text.replace("\x00", "") for text in texts if text.strip("\x00 \r\n\t")),
        day,
        "Date",
        mail["sender"],
        mail["address"] if "@" in mail["address"] else "",
    )
