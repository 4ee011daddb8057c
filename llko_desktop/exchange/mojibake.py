"""Mends text whose UTF-8 was once read as Windows-1252 (`AmÃ©lie`), where that is beyond doubt."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from llko_desktop.services.cells import Cell, Table

_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")
# What Windows-1252 has no letter for is read as the control character of that number.
_UNASSIGNED = {code: bytes([code]) for code in (0x81, 0x8D, 0x8F, 0x90, 0x9D)}
_MOST_TIMES = 3


def mended(text: str) -> str:
    """Give the text as it was meant; as it is unless every run of letters beyond ASCII is such a mistake.

    It may have happened up to three times over.
    """
    return _mended([text])[0]


def mended_tables(tables: Sequence[Table]) -> Sequence[Table]:
    """Give the sheets of a workbook mended, if all their texts together are beyond doubt."""
    odd = list(
        dict.fromkeys(
            cell
            for table in tables
            for row in table.rows
            for cell in row
            if isinstance(cell, str) and not cell.isascii()
        )
    )
    right = dict(zip(odd, _mended(odd), strict=True))
    if all(cell == text for cell, text in right.items()):
        return tables

    def meant(cell: Cell) -> Cell:
        return right.get(cell, cell) if isinstance(cell, str) else cell

    return [replace(table, rows=tuple(tuple(map(meant, row)) for row in table.rows)) for table in tables]


def _mended(texts: list[str]) -> list[str]:
    for _ in range(_MOST_TIMES):
        runs = {run for text in texts for run in _NOT_ASCII.findall(text)}
        meant = {run: right for run in runs if (right := _meant(run)) is not None}
        if not runs or len(meant) < len(runs):
            break
        texts = [_replaced(text, meant) for text in texts]
    return texts


def _replaced(text: str, runs: Mapping[str, str]) -> str:
    return _NOT_ASCII.sub(lambda run: runs[run[0]], text)


def _meant(run: str) -> str | None:
    try:
        return b"".join(_UNASSIGNED.get(ord(c)) or c.encode("cp1252") for c in run).decode("utf-8")
    except UnicodeError:
        return None
