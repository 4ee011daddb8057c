"""Opens files and pasted texts, whatever kind they are, as rows that are still to be made something of."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import cached_property
from pathlib import Path

from llko_desktop.domain.messages import InputError, Message
from llko_desktop.exchange.csv_table import csv_tables
from llko_desktop.exchange.date_order import DATE_FIELDS
from llko_desktop.exchange.draft_maker import ReadingRules
from llko_desktop.exchange.messages import open_mails, open_text
from llko_desktop.exchange.mojibake import mended, mended_tables
from llko_desktop.exchange.priority import PriorityWords
from llko_desktop.exchange.sheet_limits import STANDARD_LIMITS, SheetLimits
from llko_desktop.exchange.sheet_process import read_workbook
from llko_desktop.exchange.source_file import MAIL_KINDS, Kind, kind_of
from llko_desktop.exchange.source_rows import RowMarks, SourceRows
from llko_desktop.exchange.table_shapes import is_clear_list
from llko_desktop.exchange.tables import is_recognised, open_table, renamed
from llko_desktop.exchange.text_encoding import decode_text
from llko_desktop.exchange.vocabulary import Vocabulary
from llko_desktop.services.cells import Cell, Table, cell_text
from llko_desktop.services.drafts import UnreadableFile
from llko_desktop.services.fields import Field
from llko_desktop.services.files import read_bytes
from llko_desktop.services.incoming import DateOrder, Incoming, Reading, Sample

MAX_BYTES = 50 * 2**20


class FileOpener:
    """Opens CSV, XLSX, XLSM, XLSB, ODS, XLS, mails and mailboxes.

    `vocabulary` gives the words by which columns are recognised, when a file is opened first: that takes a
    while. `priority` are the folded words (`fold_words`) for priority facts, each with the fact's code. What
    rows tell of, what a cell is read as, and what is said where no column is known, is for the reader.
    """

    marks: RowMarks
    no_header = Message.of("header_not_found")
    sample_of: staticmethod[[str, Cell, Field | None, ReadingRules], Sample]

    def __init__(
        self,
        vocabulary: Callable[[], Vocabulary],
        limits: SheetLimits = STANDARD_LIMITS,
        max_bytes: int = MAX_BYTES,
        priority: Mapping[str, str] | None = None,
    ) -> None:
        self._load, self._limits, self._max_bytes = vocabulary, limits, max_bytes
        self._priority = PriorityWords(priority or {})

    def open(self, path: Path) -> Sequence[Incoming]:
        """Give the tables or messages in a file; what kind it is, its content decides.

        Of a workbook these are all visible sheets that are recognised or look like a list, of a text the
        table that its likeliest separator makes. The file is read once, so that one that changes meanwhile
        does no harm. Raises `UnreadableFile` when it cannot be opened, is of no kind that holds requests,
        holds nothing like a table, or is damaged or too large.
        """
        try:
            sources = self._open(path.name, read_bytes(path, self._max_bytes))
        except InputError as error:
            raise UnreadableFile(path.name, error.messages[0]) from error
        if not sources:
            raise UnreadableFile(path.name, self.no_header)
        return sources

    def open_text(self, text: str, name: str) -> Sequence[Incoming]:
        """Give what a pasted text holds: a table, or requests in words; empty when it tells none.

        What was copied from a mail or a page may be too large or broken for a table; then it is none.
        """
        try:
            return self._open_text(text, name, pasted=True)
        except InputError:
            return open_text(text, self._vocabulary, name)

    def rules(self, source: Incoming, reading: Reading, today: date) -> tuple[SourceRows, ReadingRules, bool]:
        """Give the rows of a source, what they are read by, and whether the order of dates is unclear."""
        rows = SourceRows(source, reading, self._vocabulary, self.marks)
        found = rows.date_order(today)
        return rows, ReadingRules(self._vocabulary, self._priority, found.order, today), found.unclear

    def samples(
        self, source: Incoming, reading: Reading, column: int, most: int = 3, today: date | None = None
    ) -> Sequence[Sample]:
        """Give up to `most` different cells of a column with something in them, and what they are read as.

        Empty for a column that the source has not. Without `today` nothing is too late to be read.
        """
        titled = next((item for item in source.columns if item.index == column), None)
        if titled is None:
            return ()
        rows = SourceRows(source, reading, self._vocabulary, self.marks)
        field = reading.field_of(titled)
        order = rows.date_order(today).order if field in DATE_FIELDS else DateOrder.DAY_FIRST
        rules = ReadingRules(self._vocabulary, self._priority, order, today or date.max)
        return [
            self.sample_of(cell_text(cell), rows.cell_of(cell, field), field, rules)
            for cell in rows.different(column, most)
        ]

    @cached_property
    def _vocabulary(self) -> Vocabulary:
        return self._load()

    def _open(self, file: str, data: bytes) -> Sequence[Incoming]:
        kind = kind_of(data)
        if kind in MAIL_KINDS:
            return open_mails(data, kind, self._vocabulary, file)
        if kind is Kind.WORKBOOK:
            return self._open_sheets(mended_tables(read_workbook(data, self._limits)), file)
        return self._open_text(decode_text(data), file, pasted=False)

    def _open_sheets(self, sheets: Sequence[Table], file: str) -> list[Incoming]:
        """Give the sheets with requests; the first recognised one has the name of the file alone."""
        found = [open_table(sheet, self._vocabulary) for sheet in sheets]
        plain = next((n for n, source in enumerate(found) if source and is_recognised(source)), None)
        if plain is None:
            plain = next((n for n, source in enumerate(found) if source), None)
        return [
            renamed(source, file if number == plain else f"{file} [{sheet.name}]")
            for number, (sheet, source) in enumerate(zip(sheets, found, strict=True))
            if source is not None
        ]

    def _open_text(self, text: str, name: str, *, pasted: bool) -> Sequence[Incoming]:
        """Give the table that one separator makes with a header that is recognised, or a clear list.

        Else requests that are told in words, or what may be a list.
        """
        likeliest: Incoming | None = None
        for number, table in enumerate(csv_tables(mended(text))):
            source = open_table(table, self._vocabulary)
            if source is not None and is_recognised(source):
                return [renamed(source, name)]
            if number == 0:
                likeliest = source
        lists = [renamed(likeliest, name)] if likeliest else []
        if likeliest and is_clear_list(likeliest):
            return lists
        return open_text(text, self._vocabulary, name, pasted) or lists
