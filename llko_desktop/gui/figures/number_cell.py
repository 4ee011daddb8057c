"""A number of a table: a button where requests stand behind it, else a text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)


class NumberLink(QPushButton):
    """A flat button that enter presses too, and that leaves the arrow keys to its table.

    Outside a dialog a button leaves enter alone, and by arrows Qt would go to any button nearby.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoDefault(False)
        self.setProperty("kind", "link")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.click()
        elif event.key() in _ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)


class NumberCell(QWidget):
    """Shows one number at the right of its column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._act: Callable[[], object] | None = None
        self.link, self.text = NumberLink(), QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self.link)
        row.addWidget(self.text)
        self.link.clicked.connect(self._clicked)
        self.link.ensurePolished()
        # One number stands below the other, whichever of them can be pressed.
        self.text.setContentsMargins(0, 0, self.beside_text(), 0)
        self.setMinimumHeight(self.link.sizeHint().height())

    def beside_text(self) -> int:
        """Give how far a number stands from the right of its cell, in pixels."""
        digit = self.link.fontMetrics().horizontalAdvance("0")
        self.link.setText("0")
        return (self.link.sizeHint().width() - digit) // 2

    def show_number(self, text: str, spoken: str, act: Callable[[], object] | None = None) -> None:
        """Show a number, read out as `spoken`; with `act` it is a button that does that."""
        self._act = act
        shown, other = (self.link, self.text) if act else (self.text, self.link)
        shown.setText(text)
        shown.setAccessibleName(spoken)
        other.hide()
        shown.show()
        self.link.setToolTip(spoken if act else "")

    def _clicked(self) -> None:
        if self._act is not None:
            self._act()
