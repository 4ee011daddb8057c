"""The head of the planning: which days are shown, the way to others, and what can be written."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from enum import StrEnum

from dateutil.relativedelta import relativedelta
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from llko_desktop.gui.icons import Icons, Symbol
from llko_desktop.gui.theme.theme import set_look
from llko_desktop.gui.widgets.beside import Beside
from llko_desktop.gui.widgets.chip_row import ChipRow
from llko_desktop.gui.widgets.date_field import DateField
from llko_desktop.gui.widgets.tab_order import order_tabs
from llko_desktop.gui.widgets.turn_button import bar_button, turn_button
from llko_desktop.services.week_hours import monday_of
from llko_desktop.texts.room_words import long_day, month_title, week_title
from llko_desktop.texts.speech import Texts


class Span(StrEnum):
    """How many days are in view."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


_STEP = {
    Span.DAY: relativedelta(days=1),
    Span.WEEK: relativedelta(weeks=1),
    Span.MONTH: relativedelta(months=1),
    Span.YEAR: relativedelta(years=1),
}


class PlanningBar(QWidget):
    """Asks for other days (`day_wanted`) or another span of them (`span_chosen`); buttons for the rest."""

    day_wanted = Signal(object)
    span_chosen = Signal()

    def __init__(self, icons: Icons, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._day = self._today = date.min
        self.title = QLabel()
        set_look(self.title, "role", "page-title")
        self.title.setWordWrap(True)
        self.earlier = self._arrow(icons, Symbol.PREVIOUS, lambda: self.turn(-1))
        self.now = bar_button("", lambda: self.day_wanted.emit(self._today))
        self.later = self._arrow(icons, Symbol.NEXT, lambda: self.turn(1))
        self.go_to = DateField()
        self.go_to.setAccessibleName(self.tr("Go to a day"))
        self.go_to.setToolTip(self.tr("Go to a day"))
        self.go_to.changed.connect(self._typed)
        self.print = bar_button(self.tr("Print"))
        self.spans = ChipRow()
        self.spans.setAccessibleName(self.tr("How many days are shown"))
        for span, name in (
            (Span.DAY, self.tr("Day")),
            (Span.WEEK, self.tr("Week")),
            (Span.MONTH, self.tr("Month")),
            (Span.YEAR, self.tr("Year")),
        ):
            self.spans.add(span, name)
        self.spans.check(Span.WEEK)
        self.spans.chosen.connect(lambda _keys: self.span_chosen.emit())
        self.place = bar_button(self.tr("Place a child…"))
        self.children_placed = bar_button(self.tr("Children…"))
        self.places = bar_button(self.tr("Number of places…"))
        self.closing_days = bar_button(self.tr("Closing days…"))
        self.attempt = bar_button(self.tr("Try…"))
        self.attempt.setToolTip(self.tr("See what the planning would be with a request, or another last day"))
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(self.fontInfo().pixelSize() * 0.7))
        ways = (self.earlier, self.now, self.later, self.go_to, self.print)
        tools = (self.place, self.children_placed, self.places, self.closing_days, self.attempt)
        for tool in tools:
            tool.setProperty("kind", "small")
        column.addWidget(Beside(self.title, ways, 22))
        column.addWidget(Beside(self.spans, tools, 16))
        order_tabs(*ways, self.spans, *tools)

    @property
    def span(self) -> Span:
        """How many days are to be shown."""
        return Span(str(self.spans.checked()[0]))

    def show_day(self, day: date, today: date) -> None:
        """Name the days in view, which hold `day`, in the span that is chosen."""
        self._day, self._today = day, today
        titles = {
            Span.DAY: long_day(day, self._texts),
            Span.WEEK: week_title(monday_of(day), self._texts),
            Span.MONTH: month_title(day, self._texts),
            Span.YEAR: str(day.year),
        }
        self.title.setText(self.tr("Planning · {days}").format(days=titles[self.span]))
        self.now.setText(
            {
                Span.DAY: self.tr("Today"),
                Span.WEEK: self.tr("This week"),
                Span.MONTH: self.tr("This month"),
                Span.YEAR: self.tr("This year"),
            }[self.span]
        )
        # What is being typed stays as it is: half a year is a year too.
        if self.go_to.day() != day:
            self.go_to.set_day(day)

    def turn(self, steps: int) -> None:
        """Ask for the days before or after those in view, as far as the calendar goes."""
        try:
            self.day_wanted.emit(self._day + _STEP[self.span] * steps)
        except (OverflowError, ValueError):
            return

    def _typed(self) -> None:
        day = self.go_to.day()
        if day is not None and day != self._day:
            self.day_wanted.emit(day)

    def _arrow(self, icons: Icons, symbol: Symbol, act: Callable[[], object]) -> QPushButton:
        name = self.tr("Earlier") if symbol is Symbol.PREVIOUS else self.tr("Later")
        key = "PgUp" if symbol is Symbol.PREVIOUS else "PgDn"
        return turn_button(icons, symbol, name, key, act, self)
