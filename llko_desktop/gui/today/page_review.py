"""What stands beside the list for the line that asks to look the info page over (R14)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from llko_desktop.domain.worklist import WorkItem
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.widgets.card import Card
from llko_desktop.gui.widgets.tall_scroll import TallScroll
from llko_desktop.texts.speech import Texts

_WIDTH_EMS = 46


class PageReview(QWidget):
    """Says why and by which clause; `opened` asks for the info page."""

    opened = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        em = self.fontInfo().pixelSize()
        self.card = Card()
        self.why, self.clause = plain_label(), plain_label(role="muted")
        how = plain_label(
            self.tr(
                "Compare your page on Opvang.Vlaanderen with what you filled in here, put right there what "
                "is different, and note on the info page that you looked it over."
            )
        )
        self.button = QPushButton(self.tr("Open the info page"))
        self.button.setProperty("kind", "primary")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.opened)
        for label in (self.why, how, self.clause):
            self.card.add(label)
        self.card.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.card.setMaximumWidth(_WIDTH_EMS * em)
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(round(em * 1.4), em, round(em * 1.4), em)
        inner.addWidget(self.card)
        inner.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._scroll = TallScroll(content)
        column.addWidget(self._scroll)

    def show_item(self, item: WorkItem) -> None:
        """Show why the page is to be looked over."""
        self.card.set_title(self._texts.label(item.kind))
        self.why.setText(self._texts.message(item.message))
        self.clause.setText(self._texts.clause(item.rule))
