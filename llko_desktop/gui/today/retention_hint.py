"""The quiet line below the day's work: personal data is kept longer than needed (R15)."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.widgets.flow_layout import FlowLayout
from llko_desktop.services.retention_values import RetentionPreview
from llko_desktop.texts.counts import Counts


class RetentionHint(QWidget):
    """Hidden while nothing is due; `wanted` asks to see what is."""

    wanted = Signal()

    def __init__(self, context: GuiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._day = date.min
        em = self.fontInfo().pixelSize()
        self.text = plain_label(role="muted")
        self.look = QPushButton(self.tr("Look at it…"))
        self.look.setProperty("kind", "small")
        self.look.setAutoDefault(False)
        self.look.clicked.connect(self.wanted)
        flow = FlowLayout(self, round(em * 0.5))
        flow.setContentsMargins(em, round(em * 0.5), em, round(em * 0.5))
        flow.addWidget(self.text)
        flow.addWidget(self.look)
        self.hide()

    def refresh(self) -> None:
        """Look again what is due today."""
        found = [RetentionPreview()]
        self._context.attempt(lambda: found.append(self._context.services.retention.preview()))
        preview = found[-1]
        self._day = self._context.today
        if preview.is_empty:
            self.text.setText(self.tr("Traces of removed personal data are left in the file with your data."))
        else:
            self.text.setText(Counts().due_to_remove(len(preview.requests) + len(preview.placements)))
        self.look.setAccessibleDescription(self.text.text())
        self.setVisible(not preview.is_empty or preview.has_traces)

    def follow_day(self) -> None:
        """Look once a day: what is due changes no sooner, and thousands of requests take a moment."""
        if self._day != self._context.today:
            self.refresh()
