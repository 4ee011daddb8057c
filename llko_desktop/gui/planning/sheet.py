"""The sheet of the planning: the day, week, month or year in view, and below it what its signs mean."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.planning.day_view import DayView
from llko_desktop.gui.planning.legend import Legend
from llko_desktop.gui.planning.month_view import MonthView
from llko_desktop.gui.planning.page_bar import Span
from llko_desktop.gui.planning.room_grid import RoomGrid
from llko_desktop.gui.planning.room_marks import kinds_of
from llko_desktop.gui.planning.year_view import YearView
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.gui.widgets.card import Card
from llko_desktop.services.planning import PlanningView
from llko_desktop.texts.counts import Counts


class Sheet(Card):
    """Shows a `PlanningView`.

    `moved` carries the day that the keyboard is on now, in view as it was; `day_reached` one to which it or
    the mouse went, `week_wanted` one whose week is asked for, `alone_wanted` one by itself. `asked` asks who
    is there (day, hour, place on the screen), `chosen` carries a placement or hold to open, `dropped` a bar
    and the hours to which it was moved. `turned` asks for so many spans later, `home_wanted` for today.
    """

    moved = Signal(object)
    day_reached = Signal(object)
    week_wanted = Signal(object)
    alone_wanted = Signal(object)
    asked = Signal(object, int, QPoint)
    chosen = Signal(object)
    dropped = Signal(object, object)
    turned = Signal(int)
    home_wanted = Signal()

    def __init__(self, context: GuiContext, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._texts = context.texts
        self.day = DayView(theme, context.texts)
        self.week = RoomGrid(theme, context.texts)
        self.month = MonthView(context, theme)
        self.year = YearView(context, theme)
        self.legend = Legend(theme)
        self._views: dict[Span, QWidget] = {
            Span.DAY: self.day,
            Span.WEEK: self.week,
            Span.MONTH: self.month,
            Span.YEAR: self.year,
        }
        for view in self._views.values():
            self.add(view)
            view.hide()
        self.add(self.legend)
        self._span = Span.WEEK
        # A month and a year turn their pages by themselves.
        self._keys = (
            self._key("PgUp", lambda: self.turned.emit(-1)),
            self._key("PgDown", lambda: self.turned.emit(1)),
            self._key("Home", self.home_wanted.emit),
        )
        self._connect()

    def _connect(self) -> None:
        self.week.moved.connect(self.moved)
        self.week.day_reached.connect(self.day_reached)
        self.week.day_wanted.connect(self.alone_wanted)
        self.week.asked.connect(self.asked)
        self.day.day_reached.connect(self.day_reached)
        self.day.chosen.connect(self.chosen)
        self.day.dropped.connect(self.dropped)
        for view in (self.month, self.year):
            view.day_chosen.connect(self.day_reached)
            view.day_wanted.connect(self.week_wanted)

    def _key(self, keys: str, act: Callable[[], object]) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(lambda: act())
        return shortcut

    def show_days(self, view: PlanningView, day: date, span: Span) -> None:
        """Show the days around one; the keyboard is on it."""
        had_keyboard = self._views[self._span].hasFocus()
        if span is Span.DAY:
            self.day.show_day(view, day)
        elif span is Span.WEEK:
            self.week.show_week(view, day)
        elif span is Span.MONTH:
            self.month.show_days(view, day)
        else:
            self.year.show_days(view, day)
        self._span = span
        for key, widget in self._views.items():
            widget.setVisible(key is span)
        for shortcut in self._keys:
            shortcut.setEnabled(span in (Span.DAY, Span.WEEK))
        if had_keyboard:
            self.take_focus()
        self._explain(view, day)

    def take_focus(self) -> None:
        """Put the keyboard on the days in view."""
        self._views[self._span].setFocus()

    def _explain(self, view: PlanningView, day: date) -> None:
        self.legend.setVisible(self._span is not Span.YEAR)
        if self._span is Span.DAY:
            note = self.tr("Drag a bar, or one of its ends, to change the hours.") if self.day.bars else ""
            self.legend.show_marks({bar.mark for bar in self.day.bars}, note)
        elif self._span is Span.WEEK:
            note = self.tr("* not the same in the whole hour") if self.week.has_mixed_hours() else ""
            rule = view.provider.places.on(day)
            told = self.tr("{places} at the same time")
            places = told.format(places=Counts().places(rule.places)) if rule else ""
            self.legend.show_marks(kinds_of(self.week.rooms()), note, places)
        elif self._span is Span.MONTH:
            self.legend.show_marks(set(), self.tr("In the hours with the fewest free places of each day."))
