"""The municipality in a place of residence: what figures count by, and what stays without names (R15)."""

from __future__ import annotations

import re

_PARTS = re.compile(r"[,;\n]")
_POSTCODE = re.compile(r"(?:\b[A-Z]{1,2}[- ]?)?\b\d{4,5}\b", re.IGNORECASE)
_NUMBER = re.compile(r"\d")
_EDGES = " \t.-–·()"


def municipality(residence: str) -> str:
    """Give the municipality that a place of residence names, without postcode, street and number.

    `Kerkstraat 5, 9400 Ninove` gives `Ninove`. Where only a postcode is told, that is given; empty where none
    can be told from an address. The municipality of a municipality is itself.
    """
    parts = [part for part in map(str.strip, _PARTS.split(residence)) if part]
    for part in reversed(parts):
        codes = list(_POSTCODE.finditer(part))
        behind = part[codes[-1].end() :].strip(_EDGES) if codes else part.strip(_EDGES)
        if behind and not _NUMBER.search(behind):
            return behind
        if codes and codes[-1].group() == part.strip(_EDGES):
            return _before_code(parts, part) or codes[-1].group()
    return ""


def _before_code(parts: list[str], code: str) -> str:
    """Give the part before a postcode that stands by itself, as in `Ninove, 9400`, where it has no number."""
    place = parts.index(code)
    before = parts[place - 1].strip(_EDGES) if place else ""
    return "" if _NUMBER.search(before) else before
