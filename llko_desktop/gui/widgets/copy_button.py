"""A text that is copied whole by a click or a key, and shortened with … where there is no room for it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QIcon, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from llko_desktop.gui.widgets.literal import literal

# So many letters show even where there is hardly any room.
_FEWEST = 8


class CopyButton(QPushButton):
    """Shows a value behind an icon; `copied` carries it once it is on the clipboard."""

    copied = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = ""
        self.setProperty("kind", "link")
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._copy)

    def show_value(self, value: str, name: str, icon: QIcon) -> None:
        """Show a value; `name` says what a click does, and is read out."""
        self._value = value
        self.setIcon(icon)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self._shorten(self.width() if self.isVisible() else self.sizeHint().width())
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        # One pixel more than the text, because rounding must not be what shortens it.
        return QSize(self._frame() + self.fontMetrics().horizontalAdvance(self._value) + 1, self._height())

    def minimumSizeHint(self) -> QSize:
        few = self._frame() + self.fontMetrics().averageCharWidth() * _FEWEST
        return QSize(min(few, self.sizeHint().width()), self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten(event.size().width())

    def _shorten(self, width: int) -> None:
        room = width - self._frame()
        shown = literal(self.fontMetrics().elidedText(self._value, Qt.TextElideMode.ElideMiddle, room))
        if shown != self.text():
            self.setText(shown)

    def _frame(self) -> int:
        """Give the width of everything but the text."""
        text = self.text().replace("&&", "&")
        return super().sizeHint().width() - self.fontMetrics().horizontalAdvance(text)

    def _height(self) -> int:
        return super().sizeHint().height()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._value)
        self.copied.emit(self._value)
