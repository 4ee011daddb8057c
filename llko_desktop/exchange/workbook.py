"""Writes rows of cells as a workbook (XLSX): every cell a text or a date, never a formula or a link."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING

from llko_desktop.domain.messages import InputError, Message
from llko_desktop.exchange.list_cells import ListCell
from llko_desktop.exchange.list_titles import ListTitles

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

# What a workbook takes: so many rows, and so much text in a cell, counted in units of UTF-16.
MOST_ROWS = 1_048_576
LONGEST_CELL = 32_767
# Days before are not to be had in it; they are written as texts.
_FIRST_DAY = date(1900, 3, 1)
_DATES = "dd/mm/yyyy"
_HALVES = re.compile("[\ud800-\udfff]")
_NARROWEST, _WIDEST = 6, 40


def workbook(rows: Iterable[Mapping[str, ListCell]], titles: ListTitles) -> bytes:
    """Give the workbook of rows of cells by column.

    A text that is too long for a cell goes on in columns at the end. `InputError` for more rows than a
    workbook takes.
    """
    from xlsxwriter import Workbook

    target = io.BytesIO()
    book = Workbook(target, {"in_memory": True})
    sheet = _Sheet(book, titles)
    for row in rows:
        sheet.add(row)
    sheet.finish()
    book.close()
    return target.getvalue()


class _Sheet:
    """One sheet that is filled row by row."""

    def __init__(self, book: Workbook, titles: ListTitles) -> None:
        self._titles = list(titles.titles.values())
        self._columns = {column: number for number, column in enumerate(titles.titles)}
        self._continued = titles.words["continued"]
        self._more: dict[tuple[int, int], int] = {}
        self._widths = [len(title) for title in self._titles]
        self._sheet: Worksheet = book.add_worksheet(titles.words["sheet"])
        self._bold, self._dates = book.add_format({"bold": True}), book.add_format({"num_format": _DATES})
        self._row = 0

    def add(self, cells: Mapping[str, ListCell]) -> None:
        """Add a row below the last one."""
        self._row += 1
        if self._row >= MOST_ROWS:
            raise InputError(Message.of("list_too_long", most=MOST_ROWS - 1))
        for column, cell in cells.items():
            if not cell:
                continue
            number = self._columns[column]
            if isinstance(cell, date) and cell >= _FIRST_DAY:
                self._sheet.write_datetime(self._row, number, cell, self._dates)
                self._widths[number] = max(self._widths[number], len(_DATES))
            else:
                self._write_text(number, str(cell))

    def finish(self) -> None:
        """Write the titles, and let them stay in view and narrow the list."""
        for number, title in enumerate(self._titles):
            self._sheet.write_string(0, number, title, self._bold)
            self._sheet.set_column(number, number, min(_WIDEST, max(_NARROWEST, self._widths[number])) + 2)
        self._sheet.freeze_panes(1, 1)
        self._sheet.autofilter(0, 0, max(1, self._row), len(self._titles) - 1)

    def _write_text(self, number: int, text: str) -> None:
        if 2 * len(text) <= LONGEST_CELL and not _HALVES.search(text):
            self._sheet.write_string(self._row, number, text)
            self._widths[number] = max(self._widths[number], len(text))
            return
        for part, piece in enumerate(_pieces(text)):
            place = number if not part else self._continuation(number, part)
            self._sheet.write_string(self._row, place, piece)
            self._widths[place] = max(self._widths[place], len(piece))

    def _continuation(self, number: int, part: int) -> int:
        """Give the column in which a part of the texts of another one stands."""
        if (number, part) not in self._more:
            self._more[number, part] = len(self._titles)
            self._titles.append(self._continued.format(title=self._titles[number], number=part))
            self._widths.append(0)
        return self._more[number, part]


def _pieces(text: str) -> Iterator[str]:
    """Give a text in pieces that fit in a cell; halves of surrogate pairs, which no file takes, are `�`."""
    units = text.encode("utf-16-le", "surrogatepass")
    start = 0
    while start < len(units):
        end = start + 2 * LONGEST_CELL
        # A pair is not parted: its first half goes along.
        if end < len(units) and units[end - 1] & 0xFC == 0xD8:
            end -= 2
        yield units[start:end].decode("utf-16-le", "replace")
        start = end
