"""The field that a reply is written in: plain text with stars around bold words, whatever is put into it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from llko_desktop.gui.text_places import TextPlaces
from llko_desktop.services.emphasis import Edit, toggled

_PLAIN = "text/plain"
_LINE_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
# Control characters, halves of characters, byte order marks, and what Qt itself puts for images and frames.
_NO_TEXT = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffc\ufffe\uffff]")
# Qt takes seconds to look for the end of such a word.
_LONG_WORD = re.compile(r"\S{2000}")


def cleaned(text: str) -> str:
    """Give a text with every kind of line break as a new line, and without characters that are no text."""
    return _NO_TEXT.sub("", _LINE_BREAKS.sub("\n", text))


class ReplyEdit(QPlainTextEdit):
    """Takes what is pasted or dropped as plain text; a style, an image or a script in it is left out.

    Files that are dropped are not for this field: they go on to the window. Ctrl+B, or the menu, makes the
    selected words bold, or the word at the cursor; pressed again, no longer.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)

    def setPlainText(self, text: str) -> None:
        self._suit_wrapping(text)
        super().setPlainText(text)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasFormat(_PLAIN) and not any(url.isLocalFile() for url in source.urls())

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self.canInsertFromMimeData(source):
            text = cleaned(source.text())
            self._suit_wrapping(text)
            self.insertPlainText(text)
            self.ensureCursorVisible()

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

    def _suit_wrapping(self, text: str) -> None:
        """Break lines between words, but anywhere where a word goes on without end."""
        mode = QTextOption.WrapMode
        endless = _LONG_WORD.search(text)
        self.setWordWrapMode(mode.WrapAnywhere if endless else mode.WrapAtWordBoundaryOrAnywhere)
