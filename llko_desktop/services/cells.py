"""Cells and tables as they come out of a spreadsheet or a text, before anything is made of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

# Far more than anyone writes for a date, a plan, an address or a number: what is longer is kept, not read.
LONGEST_VALUE = 1_000

Cell = str | bool | int | float | date | datetime | time | timedelta | None

_KINDS: dict[str, Any] = {
    "datetime": datetime.fromisoformat,
    "date": date.fromisoformat,
    "time": time.fromisoformat,
    "duration": lambda seconds: timedelta(seconds=seconds),
}


@dataclass(frozen=True)
class Table:
    """A sheet, or a text with separators; `rows` are all that a spreadsheet shows, leading empty ones too.

    `days_from_1904` says that its days are counted from 1904, in numbers that are not shown as dates.
    """

    rows: tuple[tuple[Cell, ...], ...]
    name: str = ""
    days_from_1904: bool = False


def cell_text(cell: Cell) -> str:
    """Write a cell as a person would read it: whole numbers without decimals, dates in ISO form."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        return cell.strip()
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else str(cell)
    if isinstance(cell, datetime):
        return cell.isoformat(" ", "minutes") if cell.time() != time() else cell.date().isoformat()
    if isinstance(cell, time):
        return cell.isoformat("minutes")
    return str(cell)


def is_empty(cell: Cell) -> bool:
    """Say whether a cell holds nothing but blank space."""
    return cell is None or (isinstance(cell, str) and not cell.strip())


def encode_cell(cell: Cell) -> Any:
    """Turn a cell into a JSON value: itself, or `[kind, value]` for what JSON does not know."""
    if isinstance(cell, datetime):
        return ["datetime", cell.isoformat()]
    if isinstance(cell, date):
        return ["date", cell.isoformat()]
    if isinstance(cell, time):
        return ["time", cell.isoformat()]
    if isinstance(cell, timedelta):
        return ["duration", cell.total_seconds()]
    if cell == "" or (isinstance(cell, float) and not abs(cell) < float("inf")):
        return None
    return cell


def decode_cell(value: Any) -> Cell:
    """Turn what `encode_cell` gave back into the cell."""
    if isinstance(value, list):
        return _KINDS[value[0]](value[1])  # type: ignore[no-any-return]
    return value  # type: ignore[no-any-return]
