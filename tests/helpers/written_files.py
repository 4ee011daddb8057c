"""Writes rows as files of every kind, and requests as mails, in the many ways in which that is done."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from datetime import date
from email.message import EmailMessage
from html import escape
from typing import Any

import openpyxl
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P

from llko_desktop.services.cells import Cell
from tests.helpers.exchange import xlsx

Rows = Sequence[Sequence[Cell]]


def csv_file(rows: Rows, delimiter: str, quoting: int, encoding: str, ending: str) -> bytes:
    """Give a text with separators; in UTF-8 where the encoding has no sign for a letter."""
    target = io.StringIO(newline="")
    writer = csv.writer(target, delimiter=delimiter, quoting=quoting, lineterminator=ending)  # type: ignore[arg-type]
    writer.writerows(["" if cell is None else cell for cell in row] for row in rows)
    text = target.getvalue()
    try:
        return text.encode(encoding)
    except UnicodeEncodeError:
        return text.encode()


def xlsxwriter_file(rows: Rows) -> bytes:
    """Give a workbook as XlsxWriter writes it."""

    def fill(book: Any) -> None:
        sheet = book.add_worksheet()
        dates = book.add_format({"num_format": "dd/mm/yyyy"})
        for number, row in enumerate(rows):
            for column, cell in enumerate(row):
                if isinstance(cell, date):
                    sheet.write_datetime(number, column, cell, dates)
                elif cell:
                    sheet.write_string(number, column, str(cell))

    return xlsx(fill)


def openpyxl_file(rows: Rows) -> bytes:
    """Give a workbook as openpyxl writes it."""
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append([cell or None for cell in row])  # type: ignore[union-attr]
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def ods_file(rows: Rows) -> bytes:
    """Give an OpenDocument spreadsheet."""
    document = OpenDocumentSpreadsheet()
    sheet = Table(name="Blad1")
    for row in rows:
        line = TableRow()
        for cell in row:
            line.addElement(_ods_cell(cell))
        sheet.addElement(line)
    document.spreadsheet.addElement(sheet)
    target = io.BytesIO()
    document.write(target)
    return target.getvalue()


def _ods_cell(cell: Cell) -> Any:
    if isinstance(cell, date):
        made = TableCell(valuetype="date", datevalue=cell.isoformat())
        made.addElement(P(text=f"{cell:%d/%m/%Y}"))
    elif cell:
        made = TableCell(valuetype="string")
        made.addElement(P(text=str(cell)))
    else:
        made = TableCell()
    return made


def mail_file(
    titles: Sequence[str], row: Sequence[Cell], *, form: str, charset: str, transfer: str, sent: str
) -> bytes:
    """Give a mail that tells a request in labels: `plain`, an HTML `table`, or HTML `lines`.

    `transfer` is the encoding of its content; UTF-8 takes the place of a charset that lacks a letter.
    """
    told = [(title.strip().rstrip(":"), str(cell)) for title, cell in zip(titles, row, strict=True) if cell]
    if form == "plain":
        text = "Beste,\n\nEr is een nieuwe aanvraag.\n\n" + "".join(f"{t}: {v}\n" for t, v in told)
    elif form == "table":
        cells = "".join(f"<tr><td>{escape(t)}</td><td>{escape(v)}</td></tr>" for t, v in told)
        text = f"<html><body><p>Beste,</p><table>{cells}</table></body></html>"
    else:
        text = "<p>Beste,</p><p>" + "<br>".join(f"<b>{escape(t)}:</b> {escape(v)}" for t, v in told) + "</p>"
    try:
        text.encode(charset)
    except UnicodeEncodeError:
        charset = "utf-8"
    message = EmailMessage()
    message["Subject"], message["From"], message["To"] = "Aanvraag", "loket@example.be", "nestje@example.be"
    message["Date"] = sent
    message.set_content(text, subtype="plain" if form == "plain" else "html", charset=charset, cte=transfer)
    return message.as_bytes()
