"""What is still to be entered on the platform for one request, each with a button to tick it (R4)."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.widgets.card import Card
from llko_desktop.services.ports import OutboxEntry
from llko_desktop.services.triage import RequestView
from llko_desktop.texts import reports


class ToEnterCard(Card):
    """Shown only while something is to be entered."""

    def __init__(self, context: GuiContext, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Still to be entered on Opvang.Vlaanderen"))
        self._context = context
        self._content = QWidget()
        self._rows = QVBoxLayout(self._content)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self.add(self._content)

    def show_view(self, view: RequestView) -> None:
        """Show the open actions of a request."""
        while (item := self._rows.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        entries = [entry for entry in view.outbox if entry.item.is_open]
        for entry in entries:
            self._rows.addWidget(self._row(entry))
        self.setVisible(bool(entries))

    def _row(self, entry: OutboxEntry) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(plain_label(reports.action(entry.item, self._context.texts)), 1)
        button = QPushButton(self.tr("Entered today"))
        button.clicked.connect(lambda: self._enter(entry))
        line.addWidget(button)
        return row

    def _enter(self, entry: OutboxEntry) -> None:
        if self._context.attempt(lambda: self._context.services.triage.enter(entry.id)):
            self._context.noticed.emit(self.tr("Noted as entered on Opvang.Vlaanderen."))
            self._context.changed.emit(entry.reference)
