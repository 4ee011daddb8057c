"""What is still to be entered on the platform for one request, each with a button to tick it (R4)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.icons import Icons, Symbol
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.widgets.beside import Beside
from llko_desktop.gui.widgets.icon_label import IconLabel
from llko_desktop.services.ports import OutboxEntry
from llko_desktop.services.triage import RequestView
from llko_desktop.texts import reports


class ToEnterCard(QFrame):
    """A line for each action; shown only while something is to be entered."""

    def __init__(self, context: GuiContext, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Still to be entered on Opvang.Vlaanderen"))
        self._context, self._icons = context, icons
        em = self.fontInfo().pixelSize()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(em, round(em * 0.4), em, round(em * 0.4))

    def show_view(self, view: RequestView) -> None:
        """Show the open actions of a request."""
        while (item := self._rows.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        entries = [entry for entry in view.outbox if entry.item.is_open]
        for entry in entries:
            self._rows.addWidget(self._row(entry))
        self.setVisible(bool(entries))

    def _row(self, entry: OutboxEntry) -> QWidget:
        action = reports.action(entry.item, self._context.texts)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        words = plain_label(self.tr("Still to do: {action}").format(action=action))
        button = QPushButton(self.tr("Entered today"))
        button.setAccessibleDescription(action)
        button.clicked.connect(lambda: self._enter(entry))
        line.addWidget(IconLabel(self._icons.icon(Symbol.OUTBOX)), 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(Beside(words, (button,)), 1)
        return row

    def _enter(self, entry: OutboxEntry) -> None:
        if self._context.attempt(lambda: self._context.services.steps.enter(entry.id)):
            self._context.done(self.tr("Noted as entered on Opvang.Vlaanderen."), entry.reference)
