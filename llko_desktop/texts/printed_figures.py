"""Puts figures into words as they are printed, with how long the bar beside each number is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from llko_desktop.services.figure_document import PrintedFigures, PrintedRow, PrintedTable
from llko_desktop.services.figure_tables import FigureDocument, FigureNumber, FigureRow, FigureTable
from llko_desktop.texts.figures_words import change_text, number_text
from llko_desktop.texts.speech import Texts


def printed_figures(document: FigureDocument, texts: Texts) -> PrintedFigures:
    """Give all tables of a document in words."""
    return PrintedFigures(
        title=document.title,
        provider=document.provider,
        own_count=document.own_count,
        heads=document.heads,
        change=QCoreApplication.translate("Figures", "Change"),
        tables=tuple(_table(table, texts) for table in document.tables),
        language=document.language,
    )


def _table(table: FigureTable, texts: Texts) -> PrintedTable:
    compared = table.compared
    numbers = [_size(one) for row in compared for one in _numbers(row)]
    longest = 1.0 if any(row.now.is_share for row in compared) else max(numbers, default=0)
    rows = tuple(
        PrintedRow(
            row.label,
            tuple(number_text(one, texts) for one in _numbers(row)),
            change_text(row, texts),
            tuple(_size(one) / longest for one in _numbers(row)) if longest and row in compared else (),
        )
        for row in table.rows
    )
    return PrintedTable(table.title, rows, table.how)


def _numbers(row: FigureRow) -> list[FigureNumber]:
    return [row.now] if row.before is None else [row.now, row.before]


def _size(number: FigureNumber) -> float:
    return float(number.value or 0)
