"""Adds a table to a document for paper: heads that come again on every page, rows that stay whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from llko_desktop.exchange.page_text import BLACK, GREY, PageText
from llko_desktop.exchange.paged import DPI
from llko_desktop.services.paper_document import PaperTable

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QTextTableCell, QTextTableFormat

_BOX = "box"
_BOX_EMS, _BOX_WIDTH = 1.1, 0.045  # the box itself in ems, its column as a part of the page
_LINE = "#c9d3ce"
_PADDING = 3  # in points


def add_table(page: PageText, table: PaperTable, points: float) -> None:
    """Add a table in letters of a size in points."""
    shift = 1 if table.has_boxes else 0
    made = page.table(len(table.rows) + 1, len(table.heads) + shift, _form(page, table))
    if table.has_boxes:
        page.add_image(_BOX, _box(points))
    for column, head in enumerate(table.heads, shift):
        _write(page, made.cellAt(0, column), head, points, is_head=True)
    for number, row in enumerate(table.rows, 1):
        if table.has_boxes:
            page.image_in(made.cellAt(number, 0), _BOX, _BOX_EMS * points / 72 * DPI)
        for column, text in enumerate(row, shift):
            _write(page, made.cellAt(number, column), text, points, is_head=False)
    for place in range(made.rows()):
        for column in range(made.columns()):
            _rule(page, made.cellAt(place, column))
    page.leave_table()


def _form(page: PageText, table: PaperTable) -> QTextTableFormat:
    from PySide6.QtGui import QTextLength, QTextTableFormat

    form = QTextTableFormat()
    form.setHeaderRowCount(1)
    form.setBorderCollapse(True)
    form.setBorder(0)
    form.setCellSpacing(0)
    form.setCellPadding(page.on_screen(_PADDING))
    form.setTopMargin(page.on_screen(4))
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    widths = [_BOX_WIDTH, *table.widths] if table.has_boxes else list(table.widths)
    whole = sum(widths)
    form.setColumnWidthConstraints(
        [QTextLength(QTextLength.Type.PercentageLength, 100 * width / whole) for width in widths]
    )
    return form


def _rule(page: PageText, cell: QTextTableCell) -> None:
    """Draw a line below a cell."""
    from PySide6.QtGui import QBrush, QColor, QTextFrameFormat

    form = cell.format().toTableCellFormat()
    form.setBottomBorder(page.on_screen(0.6))
    form.setBottomBorderBrush(QBrush(QColor(_LINE)))
    form.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    cell.setFormat(form)


def _write(page: PageText, cell: QTextTableCell, text: str, points: float, *, is_head: bool) -> None:
    page.text_in(cell, text, points, colour=GREY if is_head else BLACK, bold=is_head)


def _box(points: float) -> QImage:
    """Give the picture of an empty box, sharp on paper."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QColor, QImage, QPainter, QPen

    side = round(_BOX_EMS * points / 72 * DPI / 2)
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setPen(QPen(QColor(BLACK), side / 9))
    half = side // 18
    painter.drawRect(half, half, side - 2 * half - 1, side - 2 * half - 1)
    painter.end()
    return image
