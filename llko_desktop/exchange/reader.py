"""Reads a file with requests, whatever kind it is: the one entrance for everything that is in files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from llko_desktop.domain.messages import InputError, Message
from llko_desktop.exchange.columns import Header, find_header
from llko_desktop.exchange.csv_table import csv_tables
from llko_desktop.exchange.draft_maker import make_draft
from llko_desktop.exchange.messages import message_record, open_mails
from llko_desktop.exchange.records import Record, table_records
from llko_desktop.exchange.sheet_limits import STANDARD_LIMITS, SheetLimits
from llko_desktop.exchange.sheet_process import read_workbook
from llko_desktop.exchange.source_file import MAIL_KINDS, MAX_BYTES, Kind, kind_of, read_bytes
from llko_desktop.exchange.text_encoding import decode_text
from llko_desktop.exchange.vocabulary import Vocabulary
from llko_desktop.services.cells import Table
from llko_desktop.services.drafts import ReadFile, RejectedRow, RequestDraft, UnreadableFile


class RequestFileReader:
    """Reads CSV, XLSX, XLSM, XLSB, ODS, XLS and mail files (`services.ports.RequestReader`)."""

    def __init__(
        self, vocabulary: Vocabulary, limits: SheetLimits = STANDARD_LIMITS, max_bytes: int = MAX_BYTES
    ) -> None:
        self._vocabulary, self._limits, self._max_bytes = vocabulary, limits, max_bytes

    def read(self, path: Path, today: date) -> ReadFile:
        """Read the requests in a file that had arrived by `today`; what kind it is, its content decides.

        The file is read once, so that one that changes meanwhile does no harm. Raises `UnreadableFile` when
        it cannot be opened, is of no kind that holds requests, has no recognisable header, or is damaged or
        too large.
        """
        drafts: list[RequestDraft] = []
        rejected: list[RejectedRow] = []
        try:
            for record in self._records(path.name, read_bytes(path, self._max_bytes)):
                made = make_draft(record, self._vocabulary, today)
                if isinstance(made, RequestDraft):
                    drafts.append(made)
                else:
                    rejected.append(made)
        except InputError as error:
            raise UnreadableFile(path.name, error.messages[0]) from error
        return ReadFile(path.name, tuple(drafts), tuple(rejected))

    def _records(self, file: str, data: bytes) -> Iterator[Record]:
        kind = kind_of(data)
        if kind in MAIL_KINDS:
            for source in open_mails(data, kind, self._vocabulary, file):
                fields = {column.index: column.field for column in source.columns}
                for row in source.rows:
                    yield message_record(row, source.columns, fields, self._vocabulary)
            return
        for number, (table, header) in enumerate(self._tables(kind, data)):
            name = file if number == 0 else f"{file} [{table.name}]"
            yield from table_records(table, header, self._vocabulary, name)

    def _tables(self, kind: Kind, data: bytes) -> list[tuple[Table, Header]]:
        """Give the tables with a recognisable header: all such sheets, or the text with one separator."""
        if kind is Kind.WORKBOOK:
            found = list(self._recognised(read_workbook(data, self._limits)))
        else:
            found = list(next(((pair,) for pair in self._recognised(csv_tables(decode_text(data)))), ()))
        if not found:
            raise InputError(Message.of("header_not_found"))
        return found

    def _recognised(self, tables: Iterable[Table]) -> Iterator[tuple[Table, Header]]:
        for table in tables:
            header = find_header(table, self._vocabulary)
            if header is not None:
                yield table, header
