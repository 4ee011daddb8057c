"""Looks at the shape of tables without known titles: is it a list, has it titles, does it lie on its side."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

from llko_desktop.exchange.blank_cells import BlankCells
from llko_desktop.exchange.column_contents import LIKELY, filled_columns, guess_fields, is_of_a_kind
from llko_desktop.exchange.columns import Header, match_columns
from llko_desktop.exchange.vocabulary import Vocabulary
from llko_desktop.services.cells import Cell, Table, cell_text
from llko_desktop.services.incoming import Incoming, IncomingColumn

_LOOKED_AT = 200
# Labels below each other that are known, and how many rows and requests such a table has at most.
_ENOUGH_LABELS = 3
_MOST_LABELS = 60
_MOST_TURNED = 100
# The share of rows that are equally wide in a list.
_EVEN = 0.8


def column_letters(index: int) -> str:
    """Give the letters a spreadsheet shows above a column, counted from 0: `A`, `Z`, `AA`."""
    letters = ""
    number = index + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def is_list(source: Incoming) -> bool:
    """Say whether a table without known names looks like a list of something at all.

    It has columns of dates, addresses, numbers or plans, or two rows or more that are equally wide.
    """
    if any(column.confidence >= LIKELY for column in source.columns):
        return bool(source.rows)
    widths = Counter(len(row.cells) for row in source.rows)
    width, number = max(widths.items(), key=lambda item: item[1], default=(0, 0))
    return width > 2 and number > 1 and number >= _EVEN * widths.total()


def is_clear_list(source: Incoming) -> bool:
    """Say whether a table without known names is one beyond doubt: two rows and two columns of a kind."""
    return len(source.rows) > 1 and sum(column.confidence >= LIKELY for column in source.columns) > 1


def titles_by_contents(table: Table, blank: BlankCells) -> Header | None:
    """Take the first row with two cells as the titles if what stands below it tells that it has them."""
    rows = [
        (number, row) for number, row in enumerate(table.rows) if sum(not blank(cell) for cell in row) > 1
    ]
    if len(rows) < 2:
        return None
    number, titles = rows[0]
    below = filled_columns((row for _, row in rows[1 : _LOOKED_AT + 1]), blank)
    telling = [index for index, (_, confidence) in guess_fields(below).items() if confidence >= LIKELY]
    if not telling or any(map(is_of_a_kind, titles)) or not all(_has_title(titles, i) for i in telling):
        return None
    columns = (
        IncomingColumn(index, " ".join(cell_text(cell).split()))
        for index, cell in enumerate(titles)
        if not blank(cell)
    )
    return Header(number, tuple(columns))


def turned(table: Table, vocabulary: Vocabulary) -> Table | None:
    """Give a table whose first filled column has the titles as one whose first row has them, else `None`."""
    rows = [row for row in table.rows[: _MOST_LABELS + 1] if any(cell is not None for cell in row)]
    width = max(map(len, rows), default=0)
    if not 1 < width <= _MOST_TURNED or len(table.rows) > _MOST_LABELS:
        return None
    columns: list[tuple[Cell, ...]] = list(zip_longest(*rows))
    first = next((n for n, c in enumerate(columns) if any(isinstance(cell, str) for cell in c)), 0)
    labels = [cell if isinstance(cell, str) else "" for cell in columns[first]]
    known = sum(1 for column in match_columns(labels, vocabulary, close=False) if column.field)
    return replace(table, rows=tuple(columns)) if known >= _ENOUGH_LABELS else None


def _has_title(row: Sequence[Cell], index: int) -> bool:
    return index < len(row) and isinstance(row[index], str) and bool(str(row[index]).strip())
