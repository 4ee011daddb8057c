"""One table of figures in its card, with the plot of it beside and how it is counted below."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from llko_desktop.gui.figures.legend import PeriodLegend
from llko_desktop.gui.figures.table import FigureTableView
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.gui.widgets.card import Card
from llko_desktop.gui.widgets.columns import Columns
from llko_desktop.services.figure_tables import FigureDocument, FigureTable
from llko_desktop.texts.figure_plots import PlotText, plot_text
from llko_desktop.texts.speech import Texts

if TYPE_CHECKING:
    from llko_desktop.gui.figures.plot import BarPlot

MakePlot = Callable[[], "BarPlot"]


class FigureCard(Card):
    """Shows a table at once, its plot from when it is drawn on; `asked` as that of the table."""

    asked = Signal(object, int)

    def __init__(self, theme: Theme, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._texts = texts
        self._told: PlotText | None = None
        self.table = FigureTableView(texts)
        self.table.asked.connect(self.asked)
        self.plot: BarPlot | None = None
        self.legend = PeriodLegend(theme)
        self.side = QWidget()
        self._side = QVBoxLayout(self.side)
        self._side.setContentsMargins(0, 0, 0, 0)
        self._side.addWidget(self.legend)
        self.nothing = plain_label(self.tr("There is nothing to draw for these periods."), "muted")
        self._side.addWidget(self.nothing)
        self._side.addStretch(1)
        self.side.hide()
        self.how = plain_label(role="muted")
        tabled = QWidget()
        column = QVBoxLayout(tabled)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        column.addStretch(1)
        self.add(Columns(tabled, self.side, least_ems=33, spacing=round(self.fontInfo().pixelSize() * 1.6)))
        self.add(self.how)

    def show_table(self, table: FigureTable, document: FigureDocument) -> None:
        """Show a table of a document, with its plot once that is drawn."""
        self.set_title(table.title)
        self.table.show_table(table, document)
        self.how.setText(table.how)
        self._told = plot_text(table, document, self._texts)
        self.legend.show_periods(document.heads)
        has_plot = self._told is not None
        self.side.setVisible(bool(table.compared))
        self.legend.setVisible(has_plot)
        self.nothing.setVisible(not has_plot)
        if self.plot is not None:
            self.plot.setVisible(has_plot)
            if self._told is not None:
                self.plot.show_bars(self._told)

    def draw(self, make: MakePlot) -> None:
        """Draw the plot, which `make` makes, where the table has one that is not drawn yet."""
        if self._told is None or self.plot is not None:
            return
        self.plot = make()
        self._side.insertWidget(1, self.plot)
        self.plot.show()
        self.plot.show_bars(self._told)
