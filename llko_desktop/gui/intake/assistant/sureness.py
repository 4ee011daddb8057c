"""How sure it is what a column stands for: a few words, and a bar beside them."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from llko_desktop.gui.theme.theme import Theme

_BARS = 3
_SURE, _LIKELY = 0.9, 0.7


class Sureness(IntEnum):
    """How much speaks for it; the value is how many bars are filled."""

    NONE = 0
    GUESSED = 1
    LIKELY = 2
    SURE = 3

    @classmethod
    def of(cls, confidence: float) -> Sureness:
        """Give the step that a confidence between 0 and 1 lies on."""
        if confidence >= _SURE:
            return cls.SURE
        if confidence >= _LIKELY:
            return cls.LIKELY
        return cls.GUESSED if confidence > 0 else cls.NONE


class SurenessBar(QWidget):
    """Bars that rise, as many of them filled as there are grounds; with the words at their right."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sureness, self.words = Sureness.NONE, ""
        self._widest = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def reserve(self, *words: str) -> None:
        """Take the width of the longest of all words that may be shown, so that bars stand in one line."""
        self._widest = max(words, key=self.fontMetrics().horizontalAdvance)
        self.updateGeometry()

    def show_sureness(self, sureness: Sureness, words: str) -> None:
        """Show how sure it is, in these words."""
        self._sureness, self.words = sureness, words
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        words = max(self._widest, self.words, key=metrics.horizontalAdvance)
        return QSize(self._bars() + metrics.horizontalAdvance(words) + 2, round(metrics.height() * 1.2))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        em = self.fontInfo().pixelSize()
        width, gap = em * 0.32, em * 0.16
        bottom = self.height() / 2 + em * 0.45
        for number in range(_BARS):
            height = em * (0.4 + 0.25 * number)
            filled = number < self._sureness
            painter.setBrush(self._theme.color("accent" if filled else "border"))
            bar = QRectF(number * (width + gap), bottom - height, width, height)
            painter.drawRoundedRect(bar, em * 0.08, em * 0.08)
        painter.setPen(self._theme.color("muted"))
        room = self.rect().adjusted(self._bars(), 0, 0, 0)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self.words)

    def _bars(self) -> int:
        """Give the width of the bars with the gap behind them."""
        em = self.fontInfo().pixelSize()
        return round(_BARS * em * 0.48 + em * 0.35)
