"""Writes rows of cells as a CSV file that a Belgian spreadsheet program opens with a double click."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from datetime import date

from llko_desktop.exchange.list_cells import ListCell
from llko_desktop.exchange.list_titles import ListTitles
from llko_desktop.exchange.text_mark import as_text

# Excel parts cells at the list separator of the system's region. With the comma of Belgian numbers (Dutch and
# French alike) that is the semicolon: at a comma, every row would be a single cell.
_SEPARATOR = ";"


def csv_file(rows: Iterable[Mapping[str, ListCell]], titles: ListTitles) -> bytes:
    """Give the file: UTF-8 with the mark by which Excel knows that, lines with CR LF, days as dd/mm/yyyy."""
    text = io.StringIO(newline="")
    table = csv.writer(text, delimiter=_SEPARATOR, lineterminator="\r\n")
    table.writerow(titles.titles.values())
    for row in rows:
        table.writerow([_cell(row.get(column)) for column in titles.titles])
    return text.getvalue().encode("utf-8-sig", "replace")


def _cell(cell: ListCell) -> str:
    if isinstance(cell, date):
        return f"{cell.day:02}/{cell.month:02}/{cell.year:04}"
    return as_text(cell or "")
