"""Shows beside the form the text that it was read from."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPlainTextEdit

from llko_desktop.gui.widgets.fold import Fold

_LINES = 6


class OriginalText(Fold):
    """Can be folded away; hidden while there is no text. `words` holds it, and cannot be changed."""

    def __init__(self) -> None:
        title = QCoreApplication.translate("NewRequestDialog", "The text as it was pasted")
        self.words = QPlainTextEdit()
        super().__init__(title, self.words, is_open=True)
        self.words.setReadOnly(True)
        self.words.setTabChangesFocus(True)
        self.words.setAccessibleName(title)
        self.words.setMinimumHeight(_LINES * self.fontMetrics().lineSpacing())
        self.hide()

    def show_text(self, text: str) -> None:
        """Show a text; an empty one takes it away."""
        self.words.setPlainText(text)
        self.setVisible(bool(text))
