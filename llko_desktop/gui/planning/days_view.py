"""Many days drawn as cells with the room they have: a cursor on one of them, moved by keyboard and mouse."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from dateutil.relativedelta import relativedelta
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.gui.widgets.announce import announce
from llko_desktop.gui.widgets.reveal import reveal_place
from llko_desktop.services.day_rooms import DayRoom, DayRooms
from llko_desktop.services.planning import PlanningView
from llko_desktop.services.week_hours import FIRST_DAY, LAST_DAY
from llko_desktop.texts.day_room_words import day_sentences

_STEPS = {
    Qt.Key.Key_Left: relativedelta(days=-1),
    Qt.Key.Key_Right: relativedelta(days=1),
    Qt.Key.Key_Up: relativedelta(days=-7),
    Qt.Key.Key_Down: relativedelta(days=7),
}
_MONTH, _YEAR = relativedelta(months=1), relativedelta(years=1)
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DaysView(QWidget):
    """`day_chosen` is sent when the user moves the cursor, `day_wanted` on enter or a double click.

    Arrows move by a day or a week, home goes to today. Page up and down turn the page by what is in view, a
    month or a year, with shift by the other. A kind of it says which that is (`by_year`) and where the days
    lie (`_cells`), and draws them.
    """

    by_year = False

    day_chosen = Signal(date)
    day_wanted = Signal(date)

    def __init__(self, context: GuiContext, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts, self._theme = context.texts, theme
        self._view: PlanningView | None = None
        self._rooms: DayRooms | None = None
        self._day = context.today
        self._placed: dict[date, QRectF] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def show_days(self, view: PlanningView, day: date) -> None:
        """Show the days around one of a planning, with the cursor on it."""
        if view is not self._view:
            self._view, self._rooms = view, DayRooms(view)
        self._day = min(max(day, FIRST_DAY), LAST_DAY)
        self._relaid()

    def day(self) -> date:
        """Give the day that the cursor is on."""
        return self._day

    @property
    def today(self) -> date | None:
        """The day it is; none as long as there is nothing to show."""
        return self._view.today if self._view is not None else None

    def words_of(self, day: date) -> str:
        """Tell of a day which one it is, and how much room it has in which hours."""
        room = self.room_on(day)
        if self._view is None or room is None:
            return ""
        return day_sentences(day, room, self._view, self._texts)

    def room_on(self, day: date) -> DayRoom | None:
        """Give the room of a day; none as long as there is nothing to show."""
        return self._rooms.on(day) if self._rooms is not None else None

    def place_of(self, day: date) -> QRectF | None:
        """Give where a day is drawn; none for one that is not."""
        return self._placed.get(day)

    def day_at(self, place: QPointF) -> date | None:
        """Give the day that is drawn at a place."""
        return next((day for day, rect in self._placed.items() if rect.contains(place)), None)

    def _cells(self) -> Mapping[date, QRectF]:
        """Give where each day lies at the present size."""
        raise NotImplementedError

    def _relaid(self) -> None:
        self._placed = dict(self._cells())
        self._describe()
        self.update()

    def _describe(self, *, spoken: bool = False) -> None:
        text = self.words_of(self._day)
        self.setAccessibleDescription(text)
        if spoken:
            announce(self, text)

    def _go_to(self, day: date) -> None:
        day = min(max(day, FIRST_DAY), LAST_DAY)
        if day == self._day:
            return
        self._day = day
        self._placed = dict(self._cells())
        self._describe(spoken=True)
        self.update()
        rect = self.place_of(day)
        if rect is not None:
            reveal_place(self, rect.center().toPoint(), round(rect.height()))
        self.day_chosen.emit(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, keys = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        with_shift = keys == Qt.KeyboardModifier.ShiftModifier
        if key in _PAGES and (with_shift or not keys):
            page = _MONTH if with_shift == self.by_year else _YEAR
            self._go_to(self._day + page * _PAGES[key])
        elif key in _STEPS and not keys:
            self._go_to(self._day + _STEPS[key])
        elif key == Qt.Key.Key_Home and not keys and self.today is not None:
            self._go_to(self.today)
        elif key in _ENTER and not keys:
            self.day_wanted.emit(self._day)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position())
        if day is not None and event.button() == Qt.MouseButton.LeftButton:
            self._go_to(day)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # The first click may have brought another month under the pointer: what it meant has the cursor.
        if self.day_at(event.position()) is not None and event.button() == Qt.MouseButton.LeftButton:
            self.day_wanted.emit(self._day)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._show_tip(event.pos(), event.globalPos())
            return True
        return super().event(event)

    def _show_tip(self, place: QPoint, on_screen: QPoint) -> None:
        day = self.day_at(QPointF(place))
        if day is None:
            QToolTip.hideText()
            return
        QToolTip.showText(on_screen, self.words_of(day), self, self._placed[day].toRect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._placed = dict(self._cells())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._placed = dict(self._cells())
            self.updateGeometry()
