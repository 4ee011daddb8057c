"""A white rounded frame with a title, into which a page sorts what belongs together."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from llko_desktop.gui.widgets.beside import Beside


class Card(QFrame):
    """Stacks widgets below a title."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        em = self.fontInfo().pixelSize()
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(em, round(em * 0.8), em, round(em * 0.9))
        self.body.setSpacing(round(em * 0.6))
        self._title = QLabel(self)
        self._title.setProperty("role", "heading")
        self._title.setWordWrap(True)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self.body.addWidget(self._title)
        self.set_title(title)

    def set_title(self, title: str) -> None:
        """Change the title; assistive technology reads it as the name of the group."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self.setAccessibleName(title)

    def set_action(self, button: QWidget) -> None:
        """Put a button at the right of the title."""
        self.body.insertWidget(0, Beside(self._title, [button], 8))

    def title(self) -> str:
        """Give the title."""
        return self._title.text()

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget below what is there."""
        self.body.addWidget(widget, stretch)
