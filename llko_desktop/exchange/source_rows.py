"""Takes what is told of each child out of a source, under the mapping and with the edits of a reading."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from llko_desktop.exchange.blank_cells import BlankCells
from llko_desktop.exchange.date_order import DATE_FIELDS, OrderFound, RowDates, find_order, is_date
from llko_desktop.exchange.dates import days_since_1900
from llko_desktop.exchange.label_parts import value_and_rest
from llko_desktop.exchange.records import Entry, Record
from llko_desktop.exchange.tables import begins_as_footer
from llko_desktop.exchange.vocabulary import Vocabulary
from llko_desktop.services.cells import Cell, cell_text
from llko_desktop.services.fields import NAMES, Field
from llko_desktop.services.incoming import DateOrder, Incoming, IncomingKind, IncomingRow, Reading


@dataclass(frozen=True)
class RowMarks:
    """By what a row of a table is known: it has something under one of the fields `telling`.

    One that begins as a footer does needs a name and a date under `dated`.
    """

    telling: frozenset[Field]
    dated: Field


REQUEST_MARKS = RowMarks(NAMES | {Field.REFERENCE, Field.RECEIVED}, Field.RECEIVED)
# A child that comes has a name; where that is missing, its first day and its hours still tell of it.
PLACEMENT_MARKS = RowMarks(NAMES | {Field.START, Field.PLAN}, Field.START)


class SourceRows:
    """The rows of one source in one reading, as far as they tell of a request, or of what has other `marks`.

    A table has rows that do not: footers, and rows without a name, number or day of arrival. A message always
    does, and so does a row that was edited.
    """

    def __init__(
        self,
        source: Incoming,
        reading: Reading,
        vocabulary: Vocabulary,
        marks: RowMarks = REQUEST_MARKS,
    ) -> None:
        self._source, self._reading, self._vocabulary = source, reading, vocabulary
        self._marks = marks
        self._blank = BlankCells(vocabulary)
        # What the user chose goes before what was recognised, should two columns have one field.
        columns = sorted(source.columns, key=lambda column: reading.fields.get(column.index) is None)
        self._columns = [(column.index, reading.field_of(column), column.title) for column in columns]
        self._titles = {field: title for _, field, title in reversed(self._columns) if field}
        self._edits: dict[int, dict[Field, str]] = {}
        for (position, field), text in reading.edits.items():
            self._edits.setdefault(position, {})[field] = text

    def records(self) -> Iterator[Record]:
        """Yield what is told of each request that is not left out."""
        for position in self._telling:
            if position not in self._reading.left_out:
                yield self._record(position, self._source.rows[position])

    def date_order(self, today: date | None) -> OrderFound:
        """Give the order of the dates: as asked for, as the language tells, or as all the rows tell.

        Edits have no say in it, lest a day typed in one row be another in all others.
        """
        if self._reading.date_order is not None:
            return OrderFound(self._reading.date_order)
        if self._source.day_first_words:
            return OrderFound(DateOrder.DAY_FIRST)
        indexes = self._indexes(DATE_FIELDS)
        rows = self._source.rows
        return find_order([self._dates(rows[position], indexes) for position in self._telling], today)

    def different(self, column: int, most: int) -> list[Cell]:
        """Give the first `most` cells of a column that differ and have something in them."""
        found: dict[str, Cell] = {}
        for row in self._source.rows:
            if len(found) == most:
                break
            if column < len(row.cells) and not self._blank(cell := row.cells[column]):
                found.setdefault(cell_text(cell), cell)
        return list(found.values())

    def cell_of(self, cell: Cell, field: Field | None) -> Cell:
        """Give a cell as it is meant under a field: numbers of days are counted as usual."""
        if self._source.days_from_1904 and field in DATE_FIELDS:
            return days_since_1900(cell)
        return cell

    @cached_property
    def _telling(self) -> list[int]:
        """The positions of the rows that tell of a child, those left out too."""
        return [position for position, row in enumerate(self._source.rows) if self._tells(position, row)]

    def _indexes(self, fields: Collection[Field]) -> list[tuple[int, Field]]:
        return [(index, field) for index, field, _ in self._columns if field and field in fields]

    def _dates(self, row: IncomingRow, indexes: list[tuple[int, Field]]) -> RowDates:
        dates: RowDates = {}
        for index, field in indexes:
            if index < len(row.cells) and row.cells[index] is not None:
                dates.setdefault(field, self.cell_of(row.cells[index], field))
        return dates

    def _tells(self, position: int, row: IncomingRow) -> bool:
        if self._source.kind is IncomingKind.MESSAGES or position in self._edits:
            return True
        cells = row.cells
        first = next((cell for cell in cells if not self._blank(cell)), None)
        named = self._first(cells, NAMES)
        dated = self._first(cells, {self._marks.dated})
        if not begins_as_footer(first, self._vocabulary):
            return named is not None or self._first(cells, self._marks.telling) is not None
        return named is not None and dated is not None and is_date(dated)

    def _parted(self, cell: Cell, field: Field | None) -> tuple[Cell, str]:
        """Give a cell as its value and, in a message, the lines below that are no part of such a value."""
        if self._source.kind is IncomingKind.TABLE:
            return cell, ""
        return value_and_rest(cell, field)

    def _first(self, cells: tuple[Cell, ...], fields: Collection[Field]) -> Cell:
        """Give the first cell with something in it under one of the fields."""
        for index, field, _ in self._columns:
            if field and field in fields and index < len(cells) and not self._blank(cells[index]):
                return cells[index]
        return None

    def _record(self, position: int, row: IncomingRow) -> Record:
        fields: dict[Field, Entry] = {}
        others: list[Entry] = []
        width = len(row.cells)
        for index, field, title in self._columns:
            if index >= width or self._blank(row.cells[index]):
                continue
            cell, rest = self._parted(row.cells[index], field)
            if field is None or field in fields:
                others.append(Entry(title, cell))
            elif not self._blank(cell):
                fields[field] = Entry(title, self.cell_of(cell, field))
            if rest:
                others.append(Entry(title, rest))
        for field, text in self._edits.get(position, {}).items():
            if self._blank(text):
                fields.pop(field, None)
            else:
                fields[field] = Entry(self._titles.get(field, ""), text)
        return Record(row.file, row.number, fields, tuple(others), position, self._source.kind)
