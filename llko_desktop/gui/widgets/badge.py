"""A rounded label whose words say what its colour underlines."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from llko_desktop.gui.theme.theme import set_look
from llko_desktop.gui.theme.tokens import Tone


class Badge(QLabel):
    """Shows a short text in a tone; without a text there is nothing to see."""

    def __init__(self, text: str = "", tone: Tone = Tone.NEUTRAL, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set(text, tone)

    def set(self, text: str, tone: Tone = Tone.NEUTRAL) -> None:
        """Show `text` in `tone`; without a text nothing is seen."""
        # The look first: the label measures itself, padding included, when it gets its text.
        set_look(self, "tone", tone.value if text else "none")
        self.setText(text)
