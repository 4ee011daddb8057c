"""The quiet line below the day's work: personal data is kept longer than needed (R15)."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.widgets.elided_button import ElidedButton
from llko_desktop.services.retention_values import RetentionPreview
from llko_desktop.texts.counts import Counts


class RetentionHint(QWidget):
    """Hidden while nothing is due; `wanted` asks to see what is."""

    wanted = Signal()

    def __init__(self, context: GuiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._day = date.min
        self.look = ElidedButton()
        self.look.setProperty("kind", "quiet")
        self.look.setAutoDefault(False)
        self.look.clicked.connect(self.wanted)
        em = self.fontInfo().pixelSize()
        row = QHBoxLayout(self)
        row.setContentsMargins(round(em * 0.5), round(em * 0.3), round(em * 0.5), round(em * 0.3))
        row.addWidget(self.look)
        row.addStretch(1)
        self.hide()

    def refresh(self) -> None:
        """Look again what is due today."""
        found = [RetentionPreview()]
        self._context.attempt(lambda: found.append(self._context.services.retention.preview()))
        preview, due = found[-1], Counts()
        self._day = self._context.today
        if preview.is_empty:
            text = self.tr("Traces of removed data are left…")
            more = self.tr("What was removed earlier can still be found in the file with your data.")
        else:
            number = len(preview.requests) + len(preview.placements)
            text, more = due.old_data(number), due.due_to_remove(number)
        self.look.setText(text)
        self.look.setToolTip(more)
        self.look.setAccessibleDescription(more)
        self.setVisible(not preview.is_empty or preview.has_traces)

    def follow_day(self) -> None:
        """Look once a day: what is due changes no sooner, and thousands of requests take a moment."""
        if self._day != self._context.today:
            self.refresh()
