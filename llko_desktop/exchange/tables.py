"""Makes incoming tables of sheets and texts with separators: columns recognised or guessed, rows kept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from llko_desktop.domain.folding import fold, fold_words
from llko_desktop.exchange.blank_cells import BlankCells
from llko_desktop.exchange.column_contents import (
    CLEAR,
    Guess,
    are_line_numbers,
    filled_columns,
    guess_contacts,
    guess_fields,
)
from llko_desktop.exchange.columns import Header, find_header, find_unfinished_header, is_weak
from llko_desktop.exchange.date_order import is_date
from llko_desktop.exchange.day_hours import with_day_hours
from llko_desktop.exchange.fingerprints import titles_fingerprint, untitled_fingerprint
from llko_desktop.exchange.table_shapes import column_letters, is_list, titles_by_contents, turned
from llko_desktop.exchange.vocabulary import Vocabulary
from llko_desktop.services.cells import Cell, Table, cell_text
from llko_desktop.services.fields import NAMES, SECOND_OF, Field
from llko_desktop.services.incoming import Incoming, IncomingColumn, IncomingKind, IncomingRow

# Rows whose contents tell what a column without a known title holds.
_LOOKED_AT = 200


def is_recognised(source: Incoming) -> bool:
    """Say whether a source can be read without asking: a message, or a name among known columns."""
    if source.kind is IncomingKind.MESSAGES:
        return True
    fields = {column.field for column in source.columns if column.field and column.confidence > CLEAR}
    return source.has_header and len(fields) > 1 and bool(fields & NAMES)


def renamed(source: Incoming, name: str) -> Incoming:
    """Give a source under the name that users see, in its rows too."""
    return replace(source, name=name, rows=tuple(replace(row, file=name) for row in source.rows))


def open_table(table: Table, vocabulary: Vocabulary, name: str = "") -> Incoming | None:
    """Give a table with every row that could hold a request; `None` when it does not look like a list.

    Rows have two filled cells or more, and are no repeated headers or totals; what else is no request, only
    the mapping can tell. Hidden rows and columns are rows and columns: a filter that was left on hides
    requests that must not be missed. Of merged cells the first one has the value, as spreadsheets keep it:
    the rows below a merged name are without one. Labels that stand below each other with the values beside
    them are columns too; each request then has the number of its column. The hours of a day in two columns
    are put together in the first one.

    A table without known titles has its fields guessed by content. Its first row has the titles if it stands
    above dates, addresses, numbers or plans and holds none; else columns are called by their letters.
    """
    opener = _Opener(vocabulary, name)
    table = with_day_hours(table, opener.blank)
    header = find_header(table, vocabulary)
    if header is not None:
        return opener.titled(table, header, known=True)
    upright = turned(table, vocabulary)
    if upright is not None and (header := find_header(upright, vocabulary)):
        return opener.titled(upright, header, known=True)
    header = find_unfinished_header(table, vocabulary) or titles_by_contents(table, opener.blank)
    source = opener.titled(table, header, known=False) if header else opener.untitled(table)
    return source if source is not None and is_list(source) else None


def begins_as_footer(first: Cell, vocabulary: Vocabulary) -> bool:
    """Say whether a first cell has the words that totals, page numbers and print dates begin with."""
    words = fold_words(cell_text(first)).split()
    return bool(words) and (words[0] in vocabulary.footers or " ".join(words[:2]) in vocabulary.footers)


class _Opener:
    """Makes incoming tables under one name."""

    def __init__(self, vocabulary: Vocabulary, name: str) -> None:
        self._vocabulary, self._name = vocabulary, name
        self.blank = BlankCells(vocabulary)

    def titled(self, table: Table, header: Header, *, known: bool) -> Incoming:
        """Give a table with a header; where that is not `known`, all fields it lacks are guessed."""
        titles = {column.index: fold(column.title) for column in header.columns}
        rows: list[IncomingRow] = []
        filled: set[int] = set()
        for number, row, places in self._rows(table, header.row + 1):
            if not _repeats_header(row, places, titles) and not self._is_total(row, places):
                rows.append(IncomingRow(self._name, number, row))
                filled.update(places)
        columns = {index: IncomingColumn(index, column_letters(index)) for index in filled}
        columns |= {column.index: self._without_line_numbers(column, rows) for column in header.columns}
        if known:
            # A title that is not known may well name another's address or number: a doctor's, a school's.
            unknown = columns.keys() - titles.keys()
        else:
            unknown = {column.index for column in columns.values() if column.field is None}
        guessed = self._guesses(rows, unknown, header.fields, everything=not known)
        columns |= {
            index: replace(columns[index], field=field, confidence=confidence)
            for index, (field, confidence) in guessed.items()
        }
        return Incoming(
            name=self._name,
            kind=IncomingKind.TABLE,
            columns=tuple(columns[index] for index in sorted(columns)),
            rows=tuple(rows),
            fingerprint=titles_fingerprint(IncomingKind.TABLE, map(cell_text, table.rows[header.row])),
            days_from_1904=table.days_from_1904,
        )

    def untitled(self, table: Table) -> Incoming | None:
        """Give a table without a header, with all its rows; `None` when it has none."""
        rows = tuple(IncomingRow(self._name, number, row) for number, row, _ in self._rows(table, 0))
        if not rows:
            return None
        width = max(len(row.cells) for row in rows)
        guessed = self._guesses(rows, set(range(width)), frozenset(), everything=True)
        return Incoming(
            name=self._name,
            kind=IncomingKind.TABLE,
            columns=tuple(
                IncomingColumn(index, column_letters(index), *guessed.get(index, (None, 0.0)))
                for index in range(width)
            ),
            rows=rows,
            fingerprint=untitled_fingerprint(width),
            has_header=False,
            days_from_1904=table.days_from_1904,
        )

    def _rows(self, table: Table, start: int) -> Iterator[tuple[int, tuple[Cell, ...], list[int]]]:
        """Yield the rows with two filled cells from a place on: number, cells, and which are filled."""
        for number, row in enumerate(table.rows[start:], start + 1):
            filled = [index for index, cell in enumerate(row) if not self.blank(cell)]
            if len(filled) > 1:
                yield number, row, filled

    def _is_total(self, row: Sequence[Cell], filled: Sequence[int]) -> bool:
        """Say whether a row begins as totals do and has no date, without which nothing is a request."""
        if not begins_as_footer(row[filled[0]], self._vocabulary):
            return False
        return not any(is_date(row[index]) for index in filled)

    def _without_line_numbers(self, column: IncomingColumn, rows: Sequence[IncomingRow]) -> IncomingColumn:
        """Give a column (`Nr`) without its field where it counts the lines of a list.

        Two such lists would else be taken for one, and tell of each other's children.
        """
        if column.field is not Field.REFERENCE or not is_weak(column):
            return column
        at = column.index
        cells = [row.cells[at] for row in rows if at < len(row.cells) and not self.blank(row.cells[at])]
        return replace(column, field=None, confidence=0.0) if are_line_numbers(cells) else column

    def _guesses(
        self, rows: Sequence[IncomingRow], indexes: set[int], taken: frozenset[Field], *, everything: bool
    ) -> dict[int, Guess]:
        """Guess what columns hold: any field that is not taken, or only addresses and numbers of parents.

        Those go to the second parent where the first one's are taken.
        """
        if not indexes:
            return {}
        filled = filled_columns((row.cells for row in rows[:_LOOKED_AT]), self.blank)
        mine = {index: cells for index, cells in filled.items() if index in indexes}
        given: dict[int, Guess] = {}
        has = set(taken)
        for index, (field, confidence) in (
            guess_fields(mine) if everything else guess_contacts(mine)
        ).items():
            wish = next((f for f in (field, SECOND_OF.get(field)) if f and f not in has), None)
            if wish is not None:
                given[index] = wish, confidence
                has.add(wish)
        return given


def _repeats_header(row: Sequence[Cell], filled: Sequence[int], titles: Mapping[int, str]) -> bool:
    for index in filled:
        cell = row[index]
        if not isinstance(cell, str) or fold(" ".join(cell.split())) != titles.get(index):
            return False
    return True
