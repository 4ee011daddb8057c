"""Reads a price as people type it: `35`, `€ 35,50`, `35.50 EUR`."""

from __future__ import annotations

import re

from llko_desktop.domain.messages import InputError, Message

# A day of care for more than that is a slip of the finger.
HIGHEST_CENTS = 100_000
_CURRENCY = re.compile(r"€|\b(?:eur|euro)\b|\s", re.IGNORECASE)
_PRICE = re.compile(r"(\d{1,6})(?:[.,](\d{1,2}|-+)?)?")


def read_price(text: str) -> int | None:
    """Give a price in cents; none for an empty text.

    Raises `InputError` for what is no price, and for one of nothing or above `HIGHEST_CENTS`.
    """
    bare = _CURRENCY.sub("", text)
    if not bare:
        return None
    match = _PRICE.fullmatch(bare)
    if not match:
        raise InputError(Message.of("price_unreadable", text=text.strip()))
    decimals = (match[2] or "").replace("-", "")
    cents = int(match[1]) * 100 + int(decimals.ljust(2, "0"))
    if not 0 < cents <= HIGHEST_CENTS:
        raise InputError(Message.of("price_out_of_range", text=text.strip(), most=HIGHEST_CENTS // 100))
    return cents
