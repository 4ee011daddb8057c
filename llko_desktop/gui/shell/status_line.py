"""The line at the bottom of the window: how things stand, and which procedure is followed."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from llko_desktop.gui.theme.theme import set_look
from llko_desktop.gui.theme.tokens import Tone
from llko_desktop.gui.widgets.elided_label import ElidedLabel


class StatusLine(QFrame):
    """State at the left, the procedure at the right; each is shortened where there is no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Status"))
        em = self.fontInfo().pixelSize()
        row = QHBoxLayout(self)
        row.setContentsMargins(em, round(em * 0.45), em, round(em * 0.45))
        row.setSpacing(round(em * 0.4))
        # The dot is decoration: the words beside it say the same.
        self._dot = QLabel("●", self)
        self._dot.setProperty("role", "dot")
        self.state = ElidedLabel("", self)
        self.procedure = ElidedLabel("", self)
        row.addWidget(self._dot)
        row.addWidget(self.state)
        row.addStretch(1)
        row.addWidget(self.procedure)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_state("")

    def set_state(self, text: str, tone: Tone = Tone.NEUTRAL) -> None:
        """Say how things stand; the dot before it takes the tone."""
        self.state.setText(text)
        self._dot.setVisible(bool(text))
        set_look(self._dot, "tone", tone.value)

    def set_procedure(self, text: str) -> None:
        """Name the procedure in force."""
        self.procedure.setText(text)
