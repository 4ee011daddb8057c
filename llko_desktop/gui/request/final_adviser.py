"""Which final status fits, asked as one question (R8)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from llko_desktop.domain.outcome import FinalAdvice
from llko_desktop.domain.status import Status
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.request.status_tile import StatusTile
from llko_desktop.gui.widgets.tile_grid import TileGrid
from llko_desktop.texts.speech import Texts


class FinalAdviser(QFrame):
    """Asks whether there was room for the plan as asked; `chosen` carries the status of the answer.

    `left` is sent when it is left by escape, without an answer.
    """

    chosen = Signal(Status)
    left = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self.setProperty("role", "question")
        self.setAccessibleName(self.tr("Which final status?"))
        em = self.fontInfo().pixelSize()
        column = QVBoxLayout(self)
        column.setContentsMargins(em, round(0.6 * em), em, round(0.6 * em))
        column.setSpacing(round(0.4 * em))
        question = plain_label(self.tr("Did you have room for the plan as the parents asked it?"), "strong")
        column.addWidget(question)
        answers = QWidget()
        grid = TileGrid(answers, 13 * em)
        self.answers = {
            Status.APPROVED: StatusTile(self.tr("Yes, and they take the place"), ""),
            Status.CANCELLED: StatusTile(self.tr("Yes, but they dropped out"), ""),
            Status.NOT_POSSIBLE: StatusTile(self.tr("No"), ""),
        }
        for status, tile in self.answers.items():
            tile.setCheckable(False)
            tile.clicked.connect(lambda _checked=False, status=status: self.chosen.emit(status))
            grid.addWidget(tile)
        column.addWidget(answers)
        self.why = plain_label(role="muted")
        column.addWidget(self.why)
        self.hide()

    def show_advice(self, advice: FinalAdvice) -> None:
        """Say what each answer leads to, and which fits what is recorded."""
        for status, tile in self.answers.items():
            fits = status is advice.status and advice.why.code != "closed_without_offer"
            text = self.tr("“{status}” · fits what is recorded") if fits else self.tr("“{status}”")
            tile.set_consequence(text.format(status=self._texts.status(status)))
        self.why.setText(self._texts.message(advice.why))

    def ask(self) -> None:
        """Open the question, with the keyboard on the first answer."""
        self.show()
        self.answers[Status.APPROVED].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
