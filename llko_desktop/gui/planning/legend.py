"""Says below the planning what its squares mean."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from llko_desktop.gui.planning.room_marks import Mark, paint_mark
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.gui.widgets.flow_layout import FlowLayout


class Legend(QWidget):
    """One square with its meaning for each kind; what is not in view is left out."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        em = self.fontInfo().pixelSize()
        flow = FlowLayout(self, round(em * 0.8))
        names = {
            Mark.PLACED: self.tr("placed"),
            Mark.HELD: self.tr("held (offer still open)"),
            Mark.TRIED: self.tr("only tried"),
            Mark.FREE: self.tr("free"),
            Mark.TOO_MANY: self.tr("too many"),
        }
        self._entries: dict[Mark, QWidget] = {}
        for mark, name in names.items():
            self._entries[mark] = entry = QWidget()
            row = QHBoxLayout(entry)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(round(em * 0.35))
            label = QLabel(name)
            label.setProperty("role", "muted")
            row.addWidget(_Swatch(theme, mark))
            row.addWidget(label)
            flow.addWidget(entry)
        self.note, self.places = QLabel(), QLabel()
        for label in (self.note, self.places):
            label.setProperty("role", "muted")
            flow.addWidget(label)

    def show_marks(self, seen: set[Mark], note: str = "", places: str = "") -> None:
        """Explain some kinds, add a note, and say how many places there are."""
        for mark, entry in self._entries.items():
            entry.setVisible(mark in seen)
        for label, text in ((self.note, note), (self.places, places)):
            label.setText(text)
            label.setVisible(bool(text))


class _Swatch(QWidget):
    """One square as it is drawn in the planning."""

    def __init__(self, theme: Theme, mark: Mark) -> None:
        super().__init__()
        self._theme, self._mark = theme, mark
        theme.changed.connect(self.update)
        em = self.fontInfo().pixelSize()
        self.setFixedSize(QSize(round(em * 0.8), round(em * 0.95)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_mark(painter, QRectF(self.rect()).adjusted(0, 1, 0, -1), self._mark, self._theme)
