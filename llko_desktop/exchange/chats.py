"""Takes the heads off messages that were copied from a chat: when they were sent, and by whom."""

from __future__ import annotations

import re

from llko_desktop.exchange.forwarded import Letter, sent_day

_DAY = r"\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}"
_TIME = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?"
# `[12:03, 23/11/2026] Nele: …`, `[23/11/2026 12:03:11] Nele: …` and `23/11/2026 12:03 - Nele: …`.
_HEAD = re.compile(
    rf"^[ \t\u200e\u200f]*(?:\[{_TIME},?\s+(?P<after>{_DAY})\]|\[(?P<before>{_DAY}),?\s+{_TIME}\]|"
    rf"(?P<bare>{_DAY}),?\s+{_TIME}\s+[-–])[ \t]*(?P<sender>[^:\n]{{1,60}}?)[ \t]*:[ \t]?",
    re.MULTILINE | re.IGNORECASE,
)
# What the chat program puts before the name of someone who is no contact.
_BEFORE_NAME = " \t~\u200e\u200f\u202a\u202c\u202f\xa0"
_TITLE = "WhatsApp"


def chat_letter(text: str) -> Letter:
    """Give a pasted text as a letter; one from a chat without its heads, sent as the first of them says."""
    first = _HEAD.search(text)
    if first is None:
        return Letter((text,))
    day = sent_day(first["after"] or first["before"] or first["bare"])
    sender = first["sender"].strip(_BEFORE_NAME)
    return Letter((_HEAD.sub("", text),), day, _TITLE if day else "", sender)
