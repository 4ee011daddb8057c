"""Asks for the birth date of a child of whom only the expected date, or none at all, is known (R12)."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from llko_desktop.domain.request import CareRequest
from llko_desktop.gui.widgets.date_field import DateField
from llko_desktop.gui.widgets.flow_layout import FlowLayout


class BornRow(QWidget):
    """A small date field, there while the birth date is not known; `noted` carries the day filled in."""

    noted = Signal(date)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reference = ""
        flow = FlowLayout(self)
        self.label = QLabel(self.tr("Born on"))
        self.day = DateField()
        self.day.setAccessibleName(self.label.text())
        self.button = QPushButton(self.tr("Note the birth date"))
        self.button.setProperty("kind", "small")
        self.button.setAutoDefault(False)
        self.button.setEnabled(False)
        self.day.changed.connect(lambda: self.button.setEnabled(self.day.day() is not None))
        self.day.returnPressed.connect(self._note)
        self.button.clicked.connect(self._note)
        for widget in (self.label, self.day, self.button):
            flow.addWidget(widget)

    def show_request(self, request: CareRequest) -> None:
        """Show the field where the request needs it; what is typed for the same request stays."""
        if request.reference != self._reference:
            self._reference = request.reference
            self.day.set_day(None)
        self.setVisible(request.child.birth_date is None and not request.status.is_final)
        if self.isHidden():
            self.day.set_day(None)

    def _note(self) -> None:
        if (day := self.day.day()) is not None:
            self.noted.emit(day)
