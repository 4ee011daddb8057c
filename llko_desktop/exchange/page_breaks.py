"""Parts a document over pages so that paragraphs and rows stay whole, and titles with what they are above."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QTextBlock, QTextDocument, QTextTable

_KEPT_WITH_TITLE = 0.08  # of a page
_LEFT_FREE = 1 / 72  # of an inch, below a row that is filled up to the end of its page


def lay_out(document: QTextDocument, area: QRectF) -> None:
    """Lay a document out for pages of `area`.

    A paragraph begins on the next page where it would run over the end of one, unless it is too long: of one
    that goes on, Qt draws the line before the page again, hidden, and text would be found twice. One in a
    table takes its row along. A title stays with the beginning of what follows it.
    """
    document.setPageSize(area.size())
    layout, height = document.documentLayout(), document.pageSize().height()
    moved = set[int]()
    block = document.begin()
    while block.isValid():
        place = layout.blockBoundingRect(block)
        bottom = place.bottom()
        if block.blockFormat().headingLevel() and block.next().isValid():
            following = layout.blockBoundingRect(block.next())
            # One that fits on a page is kept whole, so it goes to the next with its title.
            is_whole = following.height() < height and following.bottom() - place.top() < height
            beginning = max(following.top(), bottom) + _KEPT_WITH_TITLE * height
            bottom = following.bottom() if is_whole else min(following.bottom(), beginning)
        # What stands in the middle of a cell may begin a fraction of a dot above it.
        top = max(0.0, place.top())
        runs_over = top // height != (bottom - 1) // height
        if runs_over and bottom - top < height and not _move_row(block, document, moved):
            _begin_page_with(block, document)
        block = block.next()


def _begin_page_with(block: QTextBlock, document: QTextDocument) -> None:
    from PySide6.QtGui import QTextCursor, QTextFormat

    cursor = QTextCursor(block)
    form = cursor.blockFormat()
    form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    cursor.setBlockFormat(form)
    document.markContentsDirty(block.position(), document.characterCount() - block.position())


def _move_row(block: QTextBlock, document: QTextDocument, moved: set[int]) -> bool:
    """Move the row of a table in which a paragraph is to the next page; gives whether there is one to move.

    The row before is filled up to the end of its page, as Qt cannot begin a page with a row. Each row is
    moved once (`moved`, by where it begins): what is longer than a page is parted there.
    """
    from PySide6.QtGui import QTextCursor

    cursor = QTextCursor(block)
    table: QTextTable | None = cursor.currentTable()
    if table is None:
        return False
    row = table.cellAt(cursor).row()
    start = table.cellAt(row, 0).firstPosition()
    if not row or start in moved:
        return False
    moved.add(start)
    _fill_page(table, row, document)
    return True


def _fill_page(table: QTextTable, row: int, document: QTextDocument) -> None:
    """Let the row before `row` reach to the end of its page, but for what is left free."""
    from PySide6.QtGui import QGuiApplication

    layout, height = document.documentLayout(), document.pageSize().height()
    cells = [table.cellAt(row, column) for column in range(table.columns())]
    top = min(layout.blockBoundingRect(cell.firstCursorPosition().block()).top() for cell in cells)
    dots = layout.paintDevice().logicalDpiY()
    # Qt takes lengths in dots of the screen and scales them to the paper.
    screen = QGuiApplication.primaryScreen().logicalDotsPerInchY() / dots
    free = (height - top % height - _LEFT_FREE * dots) * screen
    above = [table.cellAt(row - 1, column) for column in range(table.columns())]
    for cell in above:
        form = cell.format().toTableCellFormat()
        form.setBottomPadding(table.format().cellPadding() + max(0.0, free))
        cell.setFormat(form)
    first = above[0].firstPosition()
    document.markContentsDirty(first, document.characterCount() - first)
