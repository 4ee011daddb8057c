"""The field that a reply is written in: plain text with stars around bold words, whatever is put into it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QTextCursor

from llko_desktop.gui.text_places import TextPlaces
from llko_desktop.gui.widgets.plain_edit import PlainEdit
from llko_desktop.services.emphasis import Edit, toggled


class ReplyEdit(PlainEdit):
    """Ctrl+B, or the menu, makes the selected words bold, or the word at the cursor; pressed again, no
    longer.
    """

    def toggle_bold(self) -> None:
        """Put stars around the selected words, or take them away where all are bold; one step to undo."""
        text, cursor = self.toPlainText(), self.textCursor()
        places = TextPlaces(text)
        start, end = places.from_qt(cursor.selectionStart()), places.from_qt(cursor.selectionEnd())
        edits = toggled(text, start, end)
        cursor.beginEditBlock()
        for edit in edits:
            cursor.setPosition(places.to_qt(edit.start))
            cursor.setPosition(places.to_qt(edit.end), QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(edit.words)
        cursor.endEditBlock()
        if start < end:
            self._select_within_stars(start, end, edits)

    def _select_within_stars(self, start: int, end: int, edits: Sequence[Edit]) -> None:
        """Select the same words again after stars came or went around them."""
        first = start + sum(edit.moves(start) for edit in edits if edit.start <= start)
        last = end + sum(edit.moves(end) for edit in edits if edit.start < end)
        places, cursor = TextPlaces(self.toPlainText()), self.textCursor()
        cursor.setPosition(places.to_qt(first))
        cursor.setPosition(places.to_qt(last), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Bold) and not self.isReadOnly():
            self.toggle_bold()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addSeparator()
        bold = menu.addAction(self.tr("&Bold"), self.toggle_bold)
        bold.setShortcut(QKeySequence.StandardKey.Bold)
        bold.setEnabled(not self.isReadOnly())
        menu.popup(event.globalPos())
