"""The municipality in a place of residence: what figures count by, and what stays without names (R15)."""

from __future__ import annotations

import re

from llko_desktop.domain.folding import fold

_PARTS = re.compile(r"[,;\n]")
_POSTCODE = re.compile(r"(?:\b[A-Z]{1,2}[- ]?)?\b\d{4,5}\b", re.IGNORECASE)
_NUMBER = re.compile(r"\d")
_EDGES = " \t.-–·()"
_COUNTRY = {"belgie", "belgique", "belgium", "belgien"}
# What is longer is a story, not a place.
_LONGEST = 60


def municipality(residence: str) -> str:
    """Give the municipality that a place of residence names, without postcode, street and number.

    `Kerkstraat 5, 9400 Ninove` gives `Ninove`. Where only a postcode is told, that is given; empty where none
    can be told from an address. The municipality of a municipality is itself.
    """
    parts = [part.strip(_EDGES) for part in _PARTS.split(residence)]
    parts = [part for part in parts if part and fold(part) not in _COUNTRY]
    for place in reversed(range(len(parts))):
        if found := _named_in(parts[place], parts[place - 1] if place else ""):
            return found
    return ""


def _named_in(part: str, before: str) -> str:
    """Give the municipality in one part of an address, or in the one before where this is but a postcode."""
    codes = list(_POSTCODE.finditer(part))
    if not codes:
        return _place(part)
    named = _place(part[codes[-1].end() :]) or _place(part[: codes[0].start()])
    if named or codes[-1].group() != part:
        return named
    return _place(before) or part


def _place(text: str) -> str:
    """Give a text that can be the name of a place; empty for any other."""
    name = text.strip(_EDGES)
    return "" if _NUMBER.search(name) or len(name) > _LONGEST or fold(name) in _COUNTRY else name
