"""The head of the figures: which period is shown, the way to others, and what takes the figures out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from llko_desktop.domain.figure_period import FigurePeriod, PeriodKind
from llko_desktop.domain.messages import InputError
from llko_desktop.gui.icons import Icons, Symbol
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.theme.tokens import Tone
from llko_desktop.gui.widgets.badge import Badge
from llko_desktop.gui.widgets.beside import Beside
from llko_desktop.gui.widgets.chip_row import ChipRow
from llko_desktop.gui.widgets.date_field import DateField
from llko_desktop.gui.widgets.flow_layout import FlowLayout
from llko_desktop.gui.widgets.tab_order import order_tabs
from llko_desktop.gui.widgets.turn_button import bar_button, turn_button
from llko_desktop.services.figure_choice import FigureChoice, choice_of
from llko_desktop.texts.figure_periods import period_name, this_one
from llko_desktop.texts.speech import Texts


class PeriodBar(QWidget):
    """Shows a `FigureChoice` and asks for others (`asked`); the buttons at its end are for the page to use.

    `head` always says what is shown and whose count it is; `tools` are the ways to choose, and the outputs.
    """

    asked = Signal(FigureChoice)

    def __init__(self, icons: Icons, texts: Texts, today: Callable[[], date]) -> None:
        super().__init__()
        self._texts, self._today = texts, today
        self._choice = choice_of(PeriodKind.MONTH, today())
        self._is_filling = False
        self.title = plain_label(role="page-title")
        self.own = Badge(self.tr("own count"), Tone.INFO)
        self.earlier = self._arrow(icons, Symbol.PREVIOUS, lambda: self.turn(-1))
        self.now = bar_button("", self._show_now)
        self.later = self._arrow(icons, Symbol.NEXT, lambda: self.turn(1))
        self.kinds = ChipRow()
        self.kinds.setAccessibleName(self.tr("Period"))
        for kind, name in (
            (PeriodKind.MONTH, self.tr("Month")),
            (PeriodKind.QUARTER, self.tr("Quarter")),
            (PeriodKind.SCHOOL_YEAR, self.tr("School year")),
            (PeriodKind.FREE, self.tr("Other days")),
        ):
            self.kinds.add(kind, name)
        self.kinds.chosen.connect(self._choose_kind)
        self.first, self.last = DateField(), DateField()
        self.problem = plain_label(role="danger")
        self.problem.hide()
        self.print = bar_button(self.tr("Print"))
        self.pdf = bar_button(self.tr("PDF…"))
        self.xlsx = bar_button(self.tr("Workbook…"))
        self.csv = bar_button(self.tr("CSV…"))
        for button in (self.print, self.pdf, self.xlsx, self.csv):
            button.setProperty("kind", "small")
        self.pdf.setToolTip(self.tr("Save the figures with their plots as a PDF"))
        self.xlsx.setToolTip(self.tr("Save the figures as a workbook (XLSX)"))
        self.csv.setToolTip(self.tr("Save the figures as a text file for a spreadsheet (CSV)"))
        self.head = Beside(self.title, (self.own, self.earlier, self.now, self.later), 18)
        self._days = self._days_row()
        self._lay_out()
        for field in (self.first, self.last):
            field.changed.connect(self._typed)

    @property
    def outputs(self) -> tuple[QPushButton, ...]:
        """The buttons that take the figures out."""
        return self.print, self.pdf, self.xlsx, self.csv

    def show_choice(self, choice: FigureChoice) -> None:
        """Name the period that is shown, and the way in which it was chosen."""
        self._choice, period = choice, choice.period
        self.title.setText(self.tr("Figures · {period}").format(period=period_name(period, self._texts)))
        self.now.setText(this_one(choice.kind))
        self.kinds.check(choice.kind)
        self._days.setVisible(choice.kind is PeriodKind.FREE)
        self._say("")
        self._is_filling = True
        for field, day in ((self.first, period.first), (self.last, period.last)):
            # What is being typed stays as it is: half a year is a year too.
            if field.day() != day:
                field.set_day(day)
        self._is_filling = False

    def turn(self, step: int) -> None:
        """Ask for the period before (-1) or after the one shown, as far as the calendar goes."""
        period = self._choice.period
        other = period.before() if step < 0 else period.after()
        if other is not None:
            self.asked.emit(FigureChoice(self._choice.kind, other))

    def _show_now(self) -> None:
        kind, today = self._choice.kind, self._today()
        self.asked.emit(FigureChoice(kind, choice_of(kind, today).period))

    def _choose_kind(self, kinds: tuple[object, ...]) -> None:
        self.asked.emit(self._choice.of_kind(PeriodKind(str(kinds[0])), self._today()))

    def _typed(self) -> None:
        """Ask for the days that were typed once both are, or say why they are no period."""
        if self._is_filling:
            return
        first, last = self.first.day(), self.last.day()
        if first is None or last is None:
            self._say(self.tr("Fill in both days, as dd/mm/yyyy."))
            return
        try:
            period = FigurePeriod(first, last)
        except InputError as error:
            self._say(self._texts.messages(error.messages))
            return
        self._say("")
        if period != self._choice.period:
            self.asked.emit(FigureChoice(PeriodKind.FREE, period))

    def _say(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        for field in (self.first, self.last):
            field.setAccessibleDescription(problem)

    def _days_row(self) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row, round(self.fontInfo().pixelSize() * 0.5))
        for text, field in ((self.tr("Fro&m"), self.first), (self.tr("&until"), self.last)):
            label = QLabel(text)
            label.setBuddy(field)
            flow.addWidget(label)
            flow.addWidget(field)
        self.first.setAccessibleName(self.tr("First day"))
        self.last.setAccessibleName(self.tr("Last day"))
        return row

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(self.fontInfo().pixelSize() * 0.6))
        column.addWidget(Beside(self.kinds, self.outputs, 16))
        column.addWidget(self._days)
        column.addWidget(self.problem)
        order_tabs(self.kinds, self.first, self.last, *self.outputs)

    def _arrow(self, icons: Icons, symbol: Symbol, act: Callable[[], object]) -> QPushButton:
        name = self.tr("Earlier") if symbol is Symbol.PREVIOUS else self.tr("Later")
        key = "PgUp" if symbol is Symbol.PREVIOUS else "PgDn"
        return turn_button(icons, symbol, name, f"Alt+{key}", act, self)
