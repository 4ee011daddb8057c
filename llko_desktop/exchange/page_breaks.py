"""Parts a document over pages so that paragraphs stay whole, and titles with what they are above."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QTextDocument

_KEPT_WITH_TITLE = 0.08  # of a page


def lay_out(document: QTextDocument, area: QRectF) -> None:
    """Lay a document out for pages of `area`."""
    document.setPageSize(area.size())
    _keep_paragraphs_whole(document)


def _keep_paragraphs_whole(document: QTextDocument) -> None:
    """Begin a paragraph on the next page where it would run over the end of one, unless it is too long.

    Of a paragraph that goes on, Qt draws the line before the page again, hidden: text would be found twice.
    A title stays with the beginning of what follows it.
    """
    from PySide6.QtGui import QTextCursor, QTextFormat

    layout, height = document.documentLayout(), document.pageSize().height()
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
        if runs_over and bottom - top < height:
            cursor = QTextCursor(block)
            form = cursor.blockFormat()
            form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            cursor.setBlockFormat(form)
            document.markContentsDirty(block.position(), document.characterCount() - block.position())
        block = block.next()
