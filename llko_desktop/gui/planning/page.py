"""The planning: is there room? The days with their free places, who could come, and what is to change."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from llko_desktop.domain.placement import Placement
from llko_desktop.domain.schedule import TimeRange
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.icons import Icons, Symbol
from llko_desktop.gui.planning.bar_drag import Bar
from llko_desktop.gui.planning.capacity_dialog import edit_capacity
from llko_desktop.gui.planning.closing_days import edit_closing_days
from llko_desktop.gui.planning.coming import ComingChanges
from llko_desktop.gui.planning.importing.placement_importer import import_placements
from llko_desktop.gui.planning.missing_notice import MissingNotice
from llko_desktop.gui.planning.move_hours import move_hours
from llko_desktop.gui.planning.page_bar import PlanningBar, Span
from llko_desktop.gui.planning.placement_changes import PlacementChanges
from llko_desktop.gui.planning.placement_dialog import edit_placement
from llko_desktop.gui.planning.placement_list import show_placements
from llko_desktop.gui.planning.sheet import Sheet
from llko_desktop.gui.planning.try_bar import TryBar
from llko_desktop.gui.planning.try_dialog import ask_what_to_try
from llko_desktop.gui.planning.week_output import WeekOutput
from llko_desktop.gui.planning.who_fits import WhoFits
from llko_desktop.gui.planning.who_is_there import who_is_there
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.gui.widgets.columns import Columns
from llko_desktop.gui.widgets.empty_state import EmptyState
from llko_desktop.gui.widgets.tall_scroll import TallScroll
from llko_desktop.services.planning import PlanningView
from llko_desktop.services.trying import tried_again, with_request
from llko_desktop.services.week_hours import FIRST_DAY, LAST_DAY, monday_of


class PlanningPage(QWidget):
    """Shows the planning on any day; what is only tried stays until it is stopped."""

    def __init__(
        self, context: GuiContext, theme: Theme, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._theme, self._icons = context, theme, icons
        self._is_stale = True
        self._kept: PlanningView | None = None
        self._shown: PlanningView | None = None
        self._day = context.today
        self.bar = PlanningBar(icons, context.texts)
        self.try_bar = TryBar(context)
        self.missing = MissingNotice(context, icons)
        self.sheet = Sheet(context, theme)
        self.who_fits = WhoFits(context)
        self.coming = ComingChanges(context)
        self._panels = Columns(self.who_fits, self.coming)
        self.nobody = EmptyState(
            icons,
            Symbol.PLANNING,
            self.tr("Nobody is placed yet"),
            self.tr(
                "Place the children who come to you, or import a list of them: then the program tells for "
                "each request whether there is room, and until when."
            ),
            self.tr("Place a child…"),
        )
        self.import_list = self.nobody.offer_other(self.tr("Import a list…"))
        self.output = WeekOutput(context, self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        em = self.fontInfo().pixelSize()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(round(em * 1.4), round(em * 1.1), round(em * 1.4), em)
        column.setSpacing(round(em * 0.8))
        for widget in (self.bar, self.missing, self.try_bar, self.sheet, self._panels, self.nobody):
            column.addWidget(widget)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._scroll = TallScroll(content)
        whole.addWidget(self._scroll)
        self.nobody.hide()

    def _connect(self) -> None:
        bar, sheet, window = self.bar, self.sheet, self.window
        bar.day_wanted.connect(self.show_day)
        bar.span_chosen.connect(lambda: self.show_day(self._day, bar.span))
        bar.print.clicked.connect(self.print)
        bar.place.clicked.connect(self._place)
        bar.children_placed.clicked.connect(
            lambda: show_placements(self._context, self._theme, self._icons, window())
        )
        bar.places.clicked.connect(lambda: edit_capacity(self._context, window()))
        bar.closing_days.clicked.connect(lambda: edit_closing_days(self._context, window()))
        bar.attempt.clicked.connect(self._ask_what_to_try)
        sheet.moved.connect(self._note_day)
        sheet.day_reached.connect(self.show_day)
        sheet.week_wanted.connect(lambda day: self.show_day(day, Span.WEEK))
        sheet.alone_wanted.connect(lambda day: self.show_day(day, Span.DAY))
        sheet.turned.connect(bar.turn)
        sheet.home_wanted.connect(lambda: self.show_day(self._context.today))
        sheet.asked.connect(self._tell_who)
        sheet.chosen.connect(self._open)
        sheet.dropped.connect(self._move)
        self.nobody.acted.connect(self._place)
        self.import_list.clicked.connect(
            lambda: import_placements(self._context, self._theme, self._icons, window())
        )
        self.who_fits.request_wanted.connect(self._context.opened)
        self.who_fits.try_wanted.connect(self.try_request)
        self.who_fits.day_wanted.connect(lambda day: self.show_day(day, Span.WEEK))
        self.coming.day_wanted.connect(lambda day: self.show_day(day, Span.WEEK))
        self.try_bar.stopped.connect(lambda: self.show_tried(None))
        self.try_bar.place_wanted.connect(self._carry_out)

    @property
    def title(self) -> QWidget:
        """The title of the page."""
        return self.bar.title

    @property
    def day(self) -> date:
        """The day that the keyboard is on, among those in view."""
        return self._day

    @property
    def view(self) -> PlanningView | None:
        """The planning as it is shown, with what is tried; none before it was read."""
        return self._shown

    def refresh(self) -> None:
        """Read the planning anew; the days in view and what is tried stay."""
        read: list[PlanningView] = []
        if not self._context.attempt(lambda: read.append(self._context.services.planning.view())):
            return
        self._is_stale = False
        before, self._kept = self._shown, read[0]
        self._shown = self._kept if before is None else tried_again(before, self._kept)
        self._show()

    def mark_stale(self) -> None:
        """Read the planning anew when the page comes to the front."""
        self._is_stale = True

    def focus(self) -> None:
        """Put the keyboard on the days, or where the first child is placed."""
        if self.nobody.isHidden():
            self.sheet.take_focus()
        else:
            self.nobody.button.setFocus()

    def show_day(self, day: date, span: Span | None = None) -> None:
        """Show the days around one, in another span where one is given."""
        self._day = min(max(day, FIRST_DAY), LAST_DAY)
        if span is not None:
            self.bar.spans.check(span)
        self._show()
        if span is not None:
            self._scroll_up()

    def try_request(self, reference: str) -> None:
        """Show what the planning would be with the plan that a request asks for."""
        kept = self._kept
        if kept is None:
            return
        request = next((one for one in kept.requests if one.reference == reference), None)
        tried: list[PlanningView] = []
        if request is not None and self._context.attempt(lambda: tried.append(with_request(kept, request))):
            self.show_tried(tried[0])

    def show_tried(self, view: PlanningView | None) -> None:
        """Show a planning in which something is only tried, from its first day on; none stops it."""
        self._shown = self._kept if view is None else view
        if view is not None and view.tried:
            first = min(one.start for one in view.tried)
            last = max(one.end or date.max for one in view.tried)
            if not first <= self._day <= last:
                self._day = first
        elif view is not None and view.ended is not None and view.ended.end is not None:
            self._day = max(self._day, min(view.ended.end, LAST_DAY) + timedelta(days=1))
        self._show()
        self._scroll_up()

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Give the keys that work on the days, with what they do."""
        return (
            ("← → ↑ ↓", self.tr("go to another day or hour")),
            ("↵", self.tr("say who is there, or open the child")),
            ("PgUp / PgDn", self.tr("show the days before or after")),
            ("Home", self.tr("show today")),
            ("Alt+← / →", self.tr("move the hours of a child in the view of a day")),
            ("Shift+← / →", self.tr("move when it leaves")),
            ("Ctrl+← / →", self.tr("move when it comes")),
        )

    def print(self) -> None:
        """Print the week in view, for the wall."""
        if self._shown is not None:
            self.output.print(self._shown, monday_of(self._day))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def _show(self) -> None:
        view = self._shown
        if view is None:
            return
        self.bar.show_day(self._day, self._context.today)
        is_empty = not view.placements and not view.tried
        for widget in (self.sheet, self._panels):
            widget.setVisible(not is_empty)
        self.nobody.setVisible(is_empty)
        for button in (self.bar.print, self.bar.attempt):
            button.setEnabled(not is_empty)
        self.try_bar.show_tried(view)
        self.missing.show_missing(view)
        if is_empty:
            return
        span = self.bar.span
        self.sheet.show_days(view, self._day, span)
        monday = monday_of(self._day)
        first, last = (self._day, self._day) if span is Span.DAY else (monday, monday + timedelta(days=6))
        self.who_fits.show_days(view, first, last)
        self.coming.show_from(view, self._context.today)

    def _note_day(self, day: date) -> None:
        """Remember the day that the keyboard is on, which is in view already."""
        self._day = day
        self.bar.show_day(day, self._context.today)

    def _scroll_up(self) -> None:
        """Show the page from its top, where it says what is shown, once the layout has had its turn."""
        QTimer.singleShot(0, self, lambda: self._scroll.verticalScrollBar().setValue(0))

    def _tell_who(self, day: date, hour: int, place: QPoint) -> None:
        assert self._shown is not None
        menu = who_is_there(self._shown, self._context.texts, day, hour, self._open, self)
        menu.addAction(self.tr("Show this day")).triggered.connect(lambda: self.show_day(day, Span.DAY))
        menu.addAction(self.bar.place.text()).triggered.connect(self._place)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _open(self, placement: Placement) -> None:
        """Open what is kept of a placement, or the request that a hold or a trial is for."""
        kept = self._kept_of(placement)
        if kept is not None:
            edit_placement(self._context, self.window(), kept)
        elif placement.reference:
            self._context.opened.emit(placement.reference)

    def _kept_of(self, placement: Placement) -> Placement | None:
        assert self._kept is not None
        numbers = {one.number: one for one in self._kept.placements}
        return numbers.get(placement.number)

    def _move(self, bar: Bar, hours: TimeRange) -> None:
        kept = self._kept_of(bar.placement)
        if kept is not None:
            move_hours(self._context, self.window(), kept, self._day, bar.hours, hours)

    def _place(self) -> None:
        edit_placement(self._context, self.window())

    def _ask_what_to_try(self) -> None:
        if self._kept is not None:
            ask_what_to_try(self._context, self._kept, self.window(), self.show_tried)

    def _carry_out(self) -> None:
        """Do what was tried: the request goes on from its own page, a last day is written at once."""
        view = self._shown
        if view is None:
            return
        if view.tried:
            self._context.opened.emit(view.tried[0].reference)
        elif view.ended is not None and view.ended.end is not None:
            kept = self._kept_of(view.ended)
            self.show_tried(None)
            if kept is not None:
                PlacementChanges(self._context, self).end(kept, view.ended.end)
