"""Lays figures out as a workbook (XLSX) or a text file (CSV): numbers and texts, never a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from llko_desktop.exchange.text_mark import as_text
from llko_desktop.services.figure_tables import FigureDocument, FigureNumber, FigureRow

_WIDEST = 60
_SHARE, _DAYS = "0.0%", "0.0"


class FigureSheets:
    """Keeps `services.figure_tables.FigureWriter`."""

    def xlsx(self, document: FigureDocument) -> bytes:
        """Give a workbook of one sheet, whose numbers are numbers."""
        from xlsxwriter import Workbook

        target = io.BytesIO()
        book = Workbook(target, {"in_memory": True})
        sheet = book.add_worksheet()
        bold = book.add_format({"bold": True})
        kinds = {
            _SHARE: book.add_format({"num_format": _SHARE}),
            _DAYS: book.add_format({"num_format": _DAYS}),
        }
        for number, (style, cells) in enumerate(_lines(document, document.heads)):
            for column, cell in enumerate(cells):
                if isinstance(cell, str):
                    sheet.write_string(number, column, cell, bold if style else None)
                elif cell is not None and cell.value is not None:
                    kind = _SHARE if cell.is_share else "" if isinstance(cell.value, int) else _DAYS
                    sheet.write_number(number, column, float(cell.value), kinds.get(kind))
        labels = [row.label for table in document.tables for row in table.rows]
        sheet.set_column(0, 0, min(_WIDEST, max(map(len, labels), default=10) + 2))
        sheet.set_column(1, len(document.heads), 24)
        book.set_properties({"title": document.title, "comments": document.own_count})
        book.close()
        return target.getvalue()

    def csv(self, document: FigureDocument) -> bytes:
        """Give a text file as spreadsheet programs open it in columns: UTF-8 with a mark that says so.

        Excel goes by the country: a decimal comma and semicolons in Dutch and French, as Windows has it in
        Belgium; a decimal point and commas in English.
        """
        target = io.StringIO()
        comma = document.language != "en"
        writer = csv.writer(target, delimiter=";" if comma else ",")
        for _, cells in _lines(document, document.text_heads):
            writer.writerow([_text(cell, comma) for cell in cells])
        return target.getvalue().encode("utf-8-sig")


def _lines(
    document: FigureDocument, heads: tuple[str, ...]
) -> Iterator[tuple[bool, list[str | FigureNumber | None]]]:
    """Give the lines from top to bottom, each with whether it is a heading."""
    yield True, [document.title]
    yield False, [document.own_count]
    for table in document.tables:
        yield False, []
        yield True, [table.title, *heads]
        for row in table.rows:
            yield False, _cells(row)
        yield False, [table.how]


def _cells(row: FigureRow) -> list[str | FigureNumber | None]:
    return [row.label, row.now, row.before]


def _text(cell: str | FigureNumber | None, comma: bool) -> str:
    if isinstance(cell, str):
        return as_text(cell)
    if cell is None or cell.value is None:
        return ""
    if isinstance(cell.value, int) and not cell.is_share:
        return str(cell.value)
    number = f"{float(cell.value * 100):.1f}%" if cell.is_share else f"{float(cell.value):.1f}"
    return number.replace(".", ",") if comma else number
