"""The bar over the planning that says what is only tried, what comes of it, and how to stop."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.theme.theme import set_look
from llko_desktop.gui.widgets.announce import announce
from llko_desktop.gui.widgets.beside import Beside
from llko_desktop.services.planning import PlanningView
from llko_desktop.texts.trying_words import outcome_lines, tried_sentence

_LEAST_EMS = 18


class TryBar(QFrame):
    """Is there only while something is tried. `stopped` asks to try nothing any more, `place_wanted` to go on
    with it: to open the request, or to set the last day.
    """

    stopped = Signal()
    place_wanted = Signal()

    def __init__(self, context: GuiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = context.texts
        self._view: PlanningView | None = None
        set_look(self, "role", "question")
        self.words = plain_label(role="strong")
        self.outcome = plain_label(role="muted")
        self.stop = self._button(self.tr("Stop trying"))
        self.stop.clicked.connect(self.stopped)
        self.place = self._button("")
        self.place.clicked.connect(self.place_wanted)
        em = self.fontInfo().pixelSize()
        words = QWidget()
        lines = QVBoxLayout(words)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(round(em * 0.2))
        lines.addWidget(self.words)
        lines.addWidget(self.outcome)
        column = QVBoxLayout(self)
        column.setContentsMargins(em, round(em * 0.6), em, round(em * 0.6))
        column.addWidget(Beside(words, [self.stop, self.place], _LEAST_EMS))
        self.hide()

    def show_tried(self, view: PlanningView) -> None:
        """Say what is tried in a planning; without anything the bar is away."""
        # At each key that goes to another day: what comes of it is the same, and takes long to tell.
        if view is self._view:
            return
        self._view = view
        said = tried_sentence(view, self._texts)
        self.setVisible(bool(said))
        if not said:
            self.words.setText("")
            return
        outcome = outcome_lines(view, self._texts)
        if (said, outcome) != (self.words.text(), self.outcome.text()):
            announce(self, f"{said}\n{outcome}")
        self.words.setText(said)
        self.outcome.setText(outcome)
        self.setAccessibleName(said)
        self.setAccessibleDescription(outcome)
        is_request = any(one.reference for one in view.tried)
        self.place.setText(self.tr("Open the request") if is_request else self.tr("Set this last day"))

    @staticmethod
    def _button(text: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("kind", "small")
        button.setAutoDefault(False)
        return button
