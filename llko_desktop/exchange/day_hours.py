"""Puts the hours of a weekday together that stand in two columns of a table: `ma van` and `ma tot`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from llko_desktop.domain.folding import fold_words
from llko_desktop.domain.plan_words import DAYS
from llko_desktop.exchange.blank_cells import BlankCells
from llko_desktop.services.cells import Cell, Table, cell_text

# How the first and the second of two such columns are called behind the day.
_PAIRS = frozenset(
    {
        ("van", "tot"),
        ("vanaf", "tot"),
        ("begin", "einde"),
        ("begin", "eind"),
        ("start", "einde"),
        ("start", "eind"),
        ("de", "a"),
        ("debut", "fin"),
        ("from", "to"),
        ("from", "until"),
        ("start", "end"),
    }
)
_ENDINGS = tuple(sorted(f" {first} {second}" for first, second in _PAIRS))
_SEARCHED = 60


def day_of_title(title: str) -> str:
    """Give the folded words of a title, those of a day without what tells that its hours are below."""
    words = fold_words(title)
    for ending in _ENDINGS:
        if words.endswith(ending) and words.removesuffix(ending) in DAYS:
            return words.removesuffix(ending)
    return words


def with_day_hours(table: Table, blank: BlankCells) -> Table:
    """Give a table with the hours of such pairs in the first column of each, the second one empty.

    The titles of a pair become one (`ma van - tot`). A table without such titles is as it was.
    """
    for number, titles in enumerate(table.rows[:_SEARCHED]):
        pairs = [index for index in range(len(titles) - 1) if _is_pair(titles[index], titles[index + 1])]
        if pairs:
            below = (_joined(row, titles, pairs, blank) for row in table.rows[number:])
            return replace(table, rows=(*table.rows[:number], *below))
    return table


def _is_pair(first: Cell, second: Cell) -> bool:
    if not isinstance(first, str) or not isinstance(second, str):
        return False
    day, _, start = fold_words(first[:60]).partition(" ")
    same_day, _, end = fold_words(second[:60]).partition(" ")
    return day == same_day and day in DAYS and (start, end) in _PAIRS


def _joined(
    row: Sequence[Cell], titles: Sequence[Cell], pairs: Sequence[int], blank: BlankCells
) -> tuple[Cell, ...]:
    cells = list(row)
    for index in pairs:
        first, second = (*cells[index : index + 2], None, None)[:2]
        if (first, second) == (titles[index], titles[index + 1]):
            hours: Cell = f"{cell_text(first)} - {cell_text(second).split()[-1]}"
        elif blank(first) and blank(second):
            hours = None
        elif cell_text(first) == cell_text(second):
            hours = first
        else:
            hours = " - ".join("" if blank(cell) else _clock(cell) for cell in (first, second)).strip()
        cells[index : index + 2] = [hours, None][: max(0, len(cells) - index)]
    return tuple(cells)


def _clock(cell: Cell) -> str:
    """Write an hour; one in figures with a fraction is half past or the like."""
    if isinstance(cell, float) and not cell.is_integer() and 0 <= cell < 24:
        minutes = round(cell * 60)
        return f"{minutes // 60}:{minutes % 60:02}"
    return cell_text(cell)
