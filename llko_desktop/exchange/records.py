"""Takes the rows that hold a request out of a table; totals, footers and repeated headers stay behind."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from llko_desktop.domain.folding import fold, fold_words
from llko_desktop.domain.messages import InputError
from llko_desktop.exchange.columns import Column, Header
from llko_desktop.exchange.dates import read_date
from llko_desktop.exchange.vocabulary import Vocabulary
from llko_desktop.services.cells import Cell, Table, cell_text, is_empty
from llko_desktop.services.fields import NAMES, Field

_TELLING = NAMES | {Field.REFERENCE, Field.RECEIVED}


@dataclass(frozen=True)
class Entry:
    """A cell with the title of its column, or a value in a mail with its label."""

    title: str
    cell: Cell

    @property
    def text(self) -> str:
        """The cell as a person would read it."""
        return cell_text(self.cell)


@dataclass(frozen=True)
class Record:
    """Everything that is told about one request: by field, and besides that by title alone.

    `row` counts from 1 as a spreadsheet shows it; 0 for a mail. There are no empty cells among the values.
    """

    file: str
    row: int
    fields: Mapping[Field, Entry]
    others: tuple[Entry, ...] = ()


def table_records(table: Table, header: Header, vocabulary: Vocabulary, file: str) -> Iterator[Record]:
    """Yield a record for every row below the header that holds a request, or the remains of one."""
    blank = _BlankCells(vocabulary)
    columns = {column.index: column for column in header.columns}
    titles = {index: fold(column.header) for index, column in columns.items()}
    for number, row in enumerate(table.rows[header.row + 1 :], header.row + 2):
        filled = [(index, cell) for index, cell in enumerate(row) if not (is_empty(cell) or blank(cell))]
        if len(filled) < 2 or _repeats_header(filled, titles):
            continue
        record = _record(filled, columns, file, number)
        if record.fields.keys() & _TELLING and not _is_footer(cell_text(filled[0][1]), record, vocabulary):
            yield record


def _record(
    filled: Sequence[tuple[int, Cell]], columns: Mapping[int, Column], file: str, number: int
) -> Record:
    fields: dict[Field, Entry] = {}
    others: list[Entry] = []
    for index, cell in filled:
        column = columns.get(index)
        entry = Entry(column.header if column and column.header else column_letters(index), cell)
        if column is not None and column.field is not None:
            fields[column.field] = entry
        else:
            others.append(entry)
    return Record(file, number, fields, tuple(others))


def _repeats_header(filled: Sequence[tuple[int, Cell]], titles: Mapping[int, str]) -> bool:
    return all(
        isinstance(cell, str) and fold(" ".join(cell.split())) == titles.get(index) for index, cell in filled
    )


def _is_footer(first: str, record: Record, vocabulary: Vocabulary) -> bool:
    """Say whether a row begins as totals and footers do, and lacks the name or the day that a request has."""
    words = fold_words(first).split()
    if not words or (words[0] not in vocabulary.footers and " ".join(words[:2]) not in vocabulary.footers):
        return False
    received = record.fields.get(Field.RECEIVED)
    if received is None or not record.fields.keys() & NAMES:
        return True
    try:
        read_date(received.cell)
    except InputError:
        return True
    return False


class _BlankCells:
    """Knows the cells that only say that there is nothing: a dash, `n.v.t.`, `unknown`."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.words = vocabulary.blank
        self.starts = {word[:1] for word in vocabulary.blank}
        self.longest = max(map(len, vocabulary.blank))

    def __call__(self, cell: Cell) -> bool:
        if not isinstance(cell, str) or len(text := cell.strip()) > self.longest:
            return False
        return text[:1].lower() in self.starts and text.lower().rstrip(" :*.") in self.words


def column_letters(index: int) -> str:
    """Give the letters a spreadsheet shows above a column, counted from 0: `A`, `Z`, `AA`."""
    letters = ""
    number = index + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
