"""Two date fields for a period that may be open at either side."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from llko_desktop.gui.widgets.date_field import DateField
from llko_desktop.gui.widgets.flow_layout import FlowLayout
from llko_desktop.services.ports import Period


class PeriodFields(QWidget):
    """From a day until a day, both included; `changed` is sent when another period is meant."""

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.first, self.last = DateField(), DateField()
        flow = FlowLayout(self, round(self.fontInfo().pixelSize() * 0.5))
        for text, field in ((self.tr("from"), self.first), (self.tr("until"), self.last)):
            label, pair = QLabel(text), QWidget()
            label.setBuddy(field)
            field.setAccessibleName(f"{name}, {text}")
            field.changed.connect(self._edited)
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(label)
            row.addWidget(field)
            flow.addWidget(pair)
        self._showing = False

    def show_period(self, period: Period) -> None:
        """Show a period; fields that hold it already are left as they are being typed."""
        self._showing = True
        for field, day in ((self.first, period.first), (self.last, period.last)):
            if field.day() != day or not field.is_valid():
                field.set_day(day)
        self._showing = False

    def period(self) -> Period:
        """Give the period that is filled in."""
        return Period(self.first.day(), self.last.day())

    def is_valid(self) -> bool:
        """Whether both fields are empty or hold a date."""
        return self.first.is_valid() and self.last.is_valid()

    def _edited(self) -> None:
        if not self._showing:
            self.changed.emit()
