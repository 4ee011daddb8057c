"""The figures: what the provider counts itself in a period, beside the period before (R13)."""

from __future__ import annotations

from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from llko_desktop.domain.figure_period import FigurePeriod
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.figures.card import FigureCard
from llko_desktop.gui.figures.output import FiguresOutput, FileKind
from llko_desktop.gui.figures.period_bar import PeriodBar
from llko_desktop.gui.icons import Icons, Symbol
from llko_desktop.gui.newest import Newest
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.gui.widgets.columns import Columns
from llko_desktop.gui.widgets.empty_state import EmptyState
from llko_desktop.gui.widgets.tall_scroll import TallScroll
from llko_desktop.services.figure_choice import FigureChoice, FigureChoices
from llko_desktop.services.figure_tables import FigureDocument, FigureRow
from llko_desktop.services.figures import FigureReport
from llko_desktop.texts.figure_periods import how_far
from llko_desktop.texts.figures_words import FigureWords, named_number

if TYPE_CHECKING:
    from llko_desktop.gui.figures.plot import BarPlot

# So long after the figures are asked for it is said that they are being counted.
_PATIENCE_MS = 300
_CARDS = ("received", "open", "answers", "closed", "sources", "weekdays", "residences", "occupancy")


class FiguresPage(QWidget):
    """Counts off the window's thread when it is shown; `import_wanted` is asked for where there is nothing.

    `listed` carries the requests behind a number, with what they are in words. `shown` is sent once the
    tables are in view, `drawn` once the plots are.
    """

    import_wanted = Signal()
    listed = Signal(object, str)
    shown = Signal()
    drawn = Signal()

    def __init__(
        self, context: GuiContext, theme: Theme, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._theme = context, theme
        self._is_stale = True
        self._choices = FigureChoices(context.services.preferences, lambda: context.today)
        self._choice: FigureChoice | None = None
        self.report: FigureReport | None = None
        self.document: FigureDocument | None = None
        self._newest = Newest(context, self)
        self.bar = PeriodBar(icons, context.texts, lambda: context.today)
        self.own_count = plain_label(role="muted")
        self.note = plain_label(role="muted")
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(lambda: self._say(self.tr("Counting…")))
        self.cards = {key: FigureCard(theme, context.texts) for key in _CARDS}
        self.empty = EmptyState(
            icons,
            Symbol.FIGURES,
            self.tr("Nothing to count yet"),
            self.tr("As soon as there are requests, this page counts them by month, quarter or school year."),
            self.tr("Import requests…"),
        )
        self.output = FiguresOutput(context, self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        em = self.fontInfo().pixelSize()
        side = round(em * 1.4)
        self._content = content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(side, 0, side, em)
        column.setSpacing(round(em * 0.8))
        cards = self.cards
        single = Columns(cards["received"], cards["open"], least_ems=26)
        rest = [card for key, card in cards.items() if key not in ("received", "open")]
        for widget in (self.bar, self.own_count, self.note, single, *rest):
            column.addWidget(widget)
        column.addStretch(1)
        self._scroll = TallScroll(content)
        self._scroll.hide()
        self.empty.hide()
        head = QVBoxLayout()
        head.setContentsMargins(side, round(em * 1.1), side, round(em * 0.7))
        head.addWidget(self.bar.head)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self.empty, 1)

    def _connect(self) -> None:
        bar = self.bar
        bar.asked.connect(self.show_choice)
        bar.print.clicked.connect(self.print)
        for button, kind in ((bar.pdf, FileKind.PDF), (bar.xlsx, FileKind.XLSX), (bar.csv, FileKind.CSV)):
            button.clicked.connect(lambda _checked, kind=kind: self.export(kind))
        for keys, step in (("Alt+PgUp", -1), ("Alt+PgDown", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(lambda step=step: bar.turn(step))
        self.empty.acted.connect(self.import_wanted)
        for card in self.cards.values():
            card.asked.connect(self._list)

    @property
    def title(self) -> QWidget:
        """The title of the page."""
        return self.bar.title

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Give the keys that work on the figures, with what they do."""
        return (
            ("Alt+PgUp / PgDn", self.tr("show the period before or after")),
            ("← → ↑ ↓", self.tr("go to another number")),
            ("↵", self.tr("show the requests behind a number")),
        )

    def mark_stale(self) -> None:
        """Count anew when the page comes to the front."""
        self._is_stale = True

    def focus(self) -> None:
        """Put the keyboard on the way to another period, or on what there is to do first."""
        (self.bar.now if self.empty.isHidden() else self.empty.button).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def refresh(self) -> None:
        """Count anew; the period stays."""
        self._is_stale = False
        if self._choice is None:
            self._context.attempt(self._begin)
        if self._choice is not None:
            self._count(self._choice)

    def show_choice(self, choice: FigureChoice) -> None:
        """Show another period, and keep that for the next time."""
        self._choice = choice
        self._context.attempt(lambda: self._choices.keep(choice))
        self.bar.show_choice(choice)
        self._count(choice)

    def print(self) -> None:
        """Open the print preview of what is shown."""
        if self.document is not None:
            self.output.print(self.document)

    def export(self, *kinds: FileKind) -> None:
        """Ask where to save what is shown, as one of these kinds; as any where none is named."""
        if self.document is not None:
            self.output.ask(self.document, kinds or tuple(FileKind))

    def _begin(self) -> None:
        self._choice = self._choices.kept()
        self.bar.show_choice(self._choice)

    def _count(self, choice: FigureChoice) -> None:
        services, period = self._context.services, choice.period

        def work() -> FigureReport | None:
            return services.figures.report(period) if services.triage.has_requests() else None

        self._patience.start()
        self._newest.drop()
        self._newest.run(work, self._counted)

    def _counted(self, future: Future[Any]) -> None:
        self._patience.stop()
        found: list[FigureReport | None] = []
        if not self._context.attempt(lambda: found.append(future.result())):
            self._say(self.tr("The figures could not be counted."))
            return
        self.report = found[0]
        is_empty = self.report is None
        self.document = (
            None if self.report is None else FigureWords(self.report, self._context.texts).document()
        )
        had_keyboard = self.isAncestorOf(QApplication.focusWidget() or self)
        self._scroll.setVisible(not is_empty)
        self.empty.setVisible(is_empty)
        for widget in (self.bar.earlier, self.bar.now, self.bar.later):
            widget.setVisible(not is_empty)
        if self.report is not None and self.document is not None:
            self._show(self.report, self.document)
        elif had_keyboard:
            self.empty.button.setFocus()
        self.shown.emit()

    def _show(self, report: FigureReport, document: FigureDocument) -> None:
        self.own_count.setText(document.own_count)
        self._say(how_far(report.period, report.today))
        for table in document.tables:
            self.cards[table.key].show_table(table, document)
        self._newest.run(_plots, self._draw)

    def _draw(self, future: Future[Any]) -> None:
        plot = future.result()
        for card in self.cards.values():
            card.draw(lambda: plot(self._theme))
        self.drawn.emit()

    def _say(self, text: str) -> None:
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def _list(self, row: FigureRow, column: int) -> None:
        """Ask to show the requests behind a number of the period shown (0) or the one before (1)."""
        report, part = self.report, row.part
        assert report is not None, "there are figures to press"
        assert part is not None, "requests stand behind what can be pressed"
        period: FigurePeriod | None = (report.period, report.period_before)[column]
        assert period is not None, "there is a period before"
        found: list[tuple[str, ...]] = []
        if self._context.attempt(
            lambda: found.append(self._context.services.figures.references(part, period))
        ):
            self.listed.emit(frozenset(found[0]), named_number(part, row.label, period, self._context.texts))


def _plots() -> type[BarPlot]:
    """Give what draws plots: the library for that takes a while to read, so off the window's thread."""
    from llko_desktop.gui.figures.plot import BarPlot

    return BarPlot
