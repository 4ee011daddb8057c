"""The search field with the button for filters beside it."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

_WORDS_FROM_EMS = 18


class SearchRow(QWidget):
    """Leaves the field its room: where there is little, the button shows its icon alone."""

    def __init__(self, search: QLineEdit, button: QPushButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._button, self._words = button, button.text()
        button.setAccessibleName(self._words.replace("&", ""))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(search, 1)
        row.addWidget(button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= _WORDS_FROM_EMS * self.fontInfo().pixelSize()
        self._button.setText(self._words if wide else "")
