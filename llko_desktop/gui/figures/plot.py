"""Draws the lines of a table as bars, this period beside the one before, to be read without colours.

Here alone is pyqtgraph used; whoever wants a plot imports this module when it is drawn first.
"""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QPen
from PySide6.QtWidgets import QWidget

from llko_desktop.gui.theme.theme import Theme
from llko_desktop.texts.figure_plots import PlotText

_THICK, _APART = 0.36, 0.04
_LABEL_EMS, _LINE_EMS = 13.0, 2.8


class BarPlot(pg.GraphicsLayoutWidget):
    """Bars from left to right, each with its number; it takes neither mouse nor keyboard."""

    # It is asked to draw itself while it is being made.
    _plot = PlotText((), "", "", "")

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # The wheel is for the page.
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        # Put together here: a ready-made plot brings menus that nobody opens.
        self._box = pg.ViewBox(enableMouse=False, enableMenu=False, invertY=True)
        self._left, self._bottom = pg.AxisItem("left"), pg.AxisItem("bottom")
        for axis in (self._left, self._bottom):
            axis.linkToView(self._box)
        self.addItem(self._left, 0, 0)
        self.addItem(self._box, 0, 1)
        self.addItem(self._bottom, 1, 1)
        self.ci.layout.setSpacing(0)
        self.ci.layout.setContentsMargins(0, 0, 0, 0)
        theme.changed.connect(self._draw)

    def show_bars(self, plot: PlotText) -> None:
        """Show these bars in place of those before."""
        self._plot = plot
        self.setAccessibleName(plot.title)
        self.setAccessibleDescription(plot.spoken)
        self.setFixedHeight(round((len(plot.bars) + 0.8) * _LINE_EMS * self.fontInfo().pixelSize()))
        self._draw()

    def _draw(self) -> None:
        self._box.clear()
        em = self.fontInfo().pixelSize()
        self.setBackground(self._theme.color("surface"))
        values = [number for bar in self._plot.bars for number, _ in bar.numbers]
        most = self._plot.most or max([*values, 1])
        for place in range(max((len(bar.numbers) for bar in self._plot.bars), default=0)):
            self._draw_bars(place)
        self._dress_axes(em)
        texts = [text for bar in self._plot.bars for _, text in bar.numbers]
        beyond = max((self._width(text) for text in texts), default=0) + em
        room = max(self.width() - self._left.width() - 2 * em, 4 * em)
        self._box.setXRange(0, most * room / max(room - beyond, em), padding=0)
        self._box.setYRange(-0.5, len(self._plot.bars) - 0.5, padding=0.02)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        if self._plot.bars:
            self._draw()

    def _draw_bars(self, place: int) -> None:
        """Draw the bars of one period: the present one is filled, the one before it hatched."""
        accent = self._theme.color("accent")
        rows = [
            (row, *bar.numbers[place]) for row, bar in enumerate(self._plot.bars) if place < len(bar.numbers)
        ]
        down = (place - 0.5) * (_THICK + _APART)
        pattern = Qt.BrushStyle.BDiagPattern if place else Qt.BrushStyle.SolidPattern
        self._box.addItem(
            pg.BarGraphItem(
                x0=0,
                y=[row + down for row, _, _ in rows],
                height=_THICK,
                width=[number for _, number, _ in rows],
                brush=QBrush(accent, pattern),
                pen=_thin(accent),
            )
        )
        for row, number, text in rows:
            label = pg.TextItem(text, color=self._theme.color("text"), anchor=(0, 0.5))
            label.setFont(self.font())
            label.setPos(number, row + down)
            self._box.addItem(label)

    def _dress_axes(self, em: int) -> None:
        left, bottom = self._left, self._bottom
        metrics = QFontMetricsF(self.font())
        room = min(_LABEL_EMS * em, self.width() * 0.4)
        names = [_in_two_lines(bar.name, metrics, room) for bar in self._plot.bars]
        left.setTicks([list(enumerate(names))])
        lines = [line for name in names for line in name.splitlines()]
        left.setWidth(max((self._width(line) for line in lines), default=0) + em)
        bottom.setStyle(showValues=False)
        for axis in (left, bottom):
            axis.setTickFont(self.font())
            axis.setStyle(tickLength=0)
            axis.setTextPen(self._theme.color("text"))
            axis.setPen(_thin(self._theme.color("border")))
        bottom.setLabel(self._plot.axis, color=self._theme.color("muted").name())
        bottom.label.setFont(self.font())

    def _width(self, text: str) -> float:
        return QFontMetricsF(self.font()).horizontalAdvance(text)


def _in_two_lines(name: str, metrics: QFontMetricsF, width: float) -> str:
    """Break a name that is wider than `width` before a word, and shorten what is wider still."""
    first, words = "", name.split()
    while words and metrics.horizontalAdvance(f"{first} {words[0]}".strip()) <= width:
        first = f"{first} {words.pop(0)}".strip()
    lines = [line for line in (first, " ".join(words)) if line]
    return "\n".join(metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines)


def _thin(colour: object) -> QPen:
    pen = QPen(colour)
    pen.setCosmetic(True)
    return pen
