"""Says above a plot which bars are of which period."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from llko_desktop.gui.theme.theme import Theme
from llko_desktop.gui.widgets.flow_layout import FlowLayout


class PeriodLegend(QWidget):
    """A filled bar with the name of the period shown, a hatched one with that of the period before."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        em = self.fontInfo().pixelSize()
        flow = FlowLayout(self, round(em * 0.9))
        self._entries: list[tuple[QWidget, QLabel]] = []
        for pattern in (Qt.BrushStyle.SolidPattern, Qt.BrushStyle.BDiagPattern):
            entry, label = QWidget(), QLabel()
            label.setProperty("role", "muted")
            label.setTextFormat(Qt.TextFormat.PlainText)
            row = QHBoxLayout(entry)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(round(em * 0.4))
            row.addWidget(_Swatch(theme, pattern))
            row.addWidget(label)
            flow.addWidget(entry)
            self._entries.append((entry, label))

    def show_periods(self, names: Sequence[str]) -> None:
        """Name the periods, the one shown first."""
        for place, (entry, label) in enumerate(self._entries):
            entry.setVisible(place < len(names))
            label.setText(names[place] if place < len(names) else "")


class _Swatch(QWidget):
    """A piece of a bar as it is drawn in a plot."""

    def __init__(self, theme: Theme, pattern: Qt.BrushStyle) -> None:
        super().__init__()
        self._theme, self._pattern = theme, pattern
        theme.changed.connect(self.update)
        em = self.fontInfo().pixelSize()
        self.setFixedSize(QSize(round(em * 1.5), round(em * 0.8)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        colour = self._theme.color("accent")
        painter.setPen(QPen(colour, 1))
        painter.setBrush(QBrush(colour, self._pattern))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
