"""Marks cells of a CSV file that a spreadsheet would take for a formula, and takes the mark off again."""

from __future__ import annotations

# What a formula begins with, also as full-width signs, and what some programs skip before it.
_FORMULAS = frozenset("=+-@\t\r\n＝＋－＠")
_SKIPPED = " \u00a0\ufeff"
_MARK = "'"


def as_text(text: str) -> str:
    """Give a text so that no spreadsheet program takes it for a formula: one that could be has a ' before it.

    A ’t Nestje stays as it is, with whichever apostrophe.
    """
    return _MARK + text if _could_be_formula(text) else text


def told_text(cell: str) -> str:
    """Give back the text that `as_text` was given, whatever it was."""
    rest = cell.removeprefix(_MARK)
    return rest if rest != cell and _could_be_formula(rest) else cell


def _could_be_formula(text: str) -> bool:
    return text.lstrip(_MARK).lstrip(_SKIPPED)[:1] in _FORMULAS and bool(text)
