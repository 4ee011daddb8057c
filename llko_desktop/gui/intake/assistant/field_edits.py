"""The fields in which a row is put right: one line for most, as many as there are for what may be long."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

# A longer text scrolls.
_MOST_LINES = 12


class LineEdit(QLineEdit):
    """`left` is sent when typing in it is over; enter does not go on to the window, where it would import."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_plain_enter(event):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def show_text(self, text: str) -> None:
        """Show a text from its beginning, as nobody typed it."""
        self.setText(text)
        self.setCursorPosition(0)


class TextEdit(QPlainTextEdit):
    """Wraps a long text and shows all its lines, up to a dozen; `textEdited` and `left` as of a line.

    Shift+enter begins another line.
    """

    textEdited = Signal(str)  # noqa: N815 — as a line calls it
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._is_shown_anew = False
        self.textChanged.connect(self._changed)

    def text(self) -> str:
        """Give the whole text."""
        return self.toPlainText()

    def show_text(self, text: str) -> None:
        """Show a text from its beginning, as nobody typed it."""
        self._is_shown_anew = True
        self.setPlainText(text)
        self._is_shown_anew = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_enter(event) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        elif _is_plain_enter(event) and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _changed(self) -> None:
        self._fit()
        if not self._is_shown_anew:
            self.textEdited.emit(self.toPlainText())

    def _fit(self) -> None:
        """Be as high as the lines are; a document of plain text is measured in lines."""
        lines = min(max(1, round(self.document().size().height())), _MOST_LINES)
        around = 2 * (self.document().documentMargin() + self.frameWidth()) + self._padding()
        height = math.ceil(lines * self.fontMetrics().lineSpacing() + around)
        if height != self.height() or height != self.maximumHeight():
            self.setFixedHeight(height)

    def _padding(self) -> int:
        """Give what the look leaves free above and below the lines."""
        return max(0, self.contentsRect().height() - self.viewport().height())


def _is_enter(event: QKeyEvent) -> bool:
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def _is_plain_enter(event: QKeyEvent) -> bool:
    return _is_enter(event) and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
