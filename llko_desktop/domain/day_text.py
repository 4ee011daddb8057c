"""Reads and writes a day as it is typed in a form: `17/08/2026`."""

from __future__ import annotations

import re
from datetime import date

from llko_desktop.domain.messages import InputError, Message

_PATTERNS = (
    re.compile(r"(?P<d>\d{1,2})\s*[/.\- ]\s*(?P<m>\d{1,2})\s*[/.\- ]\s*(?P<y>\d{4}|\d{2})"),
    re.compile(r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})"),
    re.compile(r"(?P<d>\d{2})(?P<m>\d{2})(?P<y>\d{4}|\d{2})"),
)


def read_day(text: str) -> date | None:
    """Read `17/08/2026`, `17-8-26`, `17 8 2026`, `17082026` or `2026-08-17`; none for anything else, 31/02
    included.
    """
    for pattern in _PATTERNS:
        if match := pattern.fullmatch(text.strip()):
            year = int(match["y"])
            try:
                return date(year + 2000 if year < 100 else year, int(match["m"]), int(match["d"]))
            except ValueError:
                return None
    return None


def typed_day(text: str) -> date | None:
    """Read a day as `read_day` does; none where nothing is typed. `InputError` for what is no day."""
    day = read_day(text)
    if day is None and text.strip():
        raise InputError(Message.of("date_unreadable", text=text.strip()))
    return day


def day_text(day: date | None) -> str:
    """Write a day as `17/08/2026`, no day as an empty text."""
    return f"{day:%d/%m/%Y}" if day else ""
