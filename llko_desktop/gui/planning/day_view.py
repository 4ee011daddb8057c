"""A day of the planning to the quarter of an hour: who is there when; hours are moved by mouse or keys."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from llko_desktop.domain.folding import fold
from llko_desktop.domain.placement import Placement
from llko_desktop.domain.placement_hours import Edge
from llko_desktop.domain.schedule import TimeRange
from llko_desktop.gui.planning.bar_drag import Bar, BarDrag
from llko_desktop.gui.planning.day_frame import DayFrame
from llko_desktop.gui.planning.day_picture import DayBar, DayLook, DayPicture
from llko_desktop.gui.planning.move_hours import can_be_moved
from llko_desktop.gui.planning.room_marks import Mark
from llko_desktop.gui.theme.scale import smaller_font
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.gui.widgets.announce import announce
from llko_desktop.gui.widgets.reveal import reveal_place
from llko_desktop.services.planning import PlanningView, Room
from llko_desktop.services.week_hours import day_hours, hours_shown
from llko_desktop.texts.room_words import closed_words, long_day, presence_line
from llko_desktop.texts.speech import Texts

_EDGE_PIXELS = 6
_SMALL_EMS = 0.93
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_DAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DayView(QWidget):
    """Shows a day of a `PlanningView`.

    Up and down move from child to child, left and right to another day (`day_reached`); enter or a double
    click choose a child (`chosen`). `dropped` carries a bar and the hours to which it was moved.
    """

    day_reached = Signal(object)
    chosen = Signal(object)
    dropped = Signal(object, object)

    def __init__(self, theme: Theme, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._texts = theme, texts
        self._view: PlanningView | None = None
        self._day = date.min
        self.bars: tuple[DayBar, ...] = ()
        self._rooms: tuple[Room, ...] = ()
        self._at = 0
        self._moved: tuple[DayBar, TimeRange] | None = None
        self._hours = range(7, 18)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("The day, child by child"))
        theme.changed.connect(self.update)
        self.drag = BarDrag(self, self)
        self.drag.dropped.connect(self.dropped)

    def show_day(self, view: PlanningView, day: date) -> None:
        """Show a day; the keyboard stays on the child it was on."""
        self.drag.cancel()
        before = self.current()
        self._view, self._day = view, day
        self.bars, self._rooms = tuple(_bars_of(view, day)), view.room_on(day)
        shown = hours_shown([day_hours(view, day)], view.provider.opening)
        # An hour more on both sides, to which hours can be moved.
        self._hours = range(max(0, shown[0] - 1), min(24, shown[-1] + 2) + 1)
        same = [
            at for at, bar in enumerate(self.bars) if before and bar.placement.child == before.placement.child
        ]
        self._at = same[0] if same else 0
        self._describe()
        self.updateGeometry()
        self.update()

    def current(self) -> DayBar | None:
        """Give the bar that the keyboard is on."""
        return self.bars[self._at] if self._at < len(self.bars) else None

    @property
    def frame(self) -> DayFrame:
        """Where everything lies at the present size."""
        em = self.fontMetrics().height()
        return DayFrame(
            first=self._hours[0],
            last=self._hours[-1],
            width=self.width() - em / 2,
            gutter=min(em * 11, self.width() * 0.3),
            head=em * 3.2,
            row=em * 1.8,
        )

    def bar_at(self, place: QPoint) -> Bar | None:
        """Give the bar at a place that can be moved, and whether an edge of it is there."""
        found = self._bar_at(QPointF(place))
        if found is None or not can_be_moved(found.placement):
            return None
        rect = self.frame.bar(found.row, found.hours)
        edge = Edge.WHOLE
        if rect.width() > 3 * _EDGE_PIXELS:
            if place.x() - rect.left() <= _EDGE_PIXELS:
                edge = Edge.START
            elif rect.right() - place.x() <= _EDGE_PIXELS:
                edge = Edge.END
        return Bar(found.placement, found.hours, edge)

    def minute_at(self, place: QPoint) -> int:
        """Give the minute of the day at a place."""
        return self.frame.minute_at(place.x())

    def current_bar(self) -> Bar | None:
        """Give the bar that the keyboard is on, where it can be moved."""
        current = self.current()
        if current is None or not can_be_moved(current.placement):
            return None
        return Bar(current.placement, current.hours)

    def show_moved(self, bar: Bar, hours: TimeRange | None) -> None:
        """Draw a bar in other hours while it is moved; in its own again without any."""
        of_it = [one for one in self.bars if (one.placement, one.hours) == (bar.placement, bar.hours)]
        self._moved = (of_it[0], hours) if of_it and hours is not None else None
        self.update()

    def sizeHint(self) -> QSize:
        frame, em = self.frame, self.fontMetrics().height()
        return QSize(em * 40, round(frame.top(max(self._rows, 1))) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 16, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._view is None:
            return
        frame = self.frame
        # Of a long list only what is in view.
        first, last = frame.row_at(event.rect().top()) - 1, frame.row_at(event.rect().bottom()) + 1
        bars = [bar for bar in self.bars if first <= bar.row <= last]
        small = smaller_font(self.font(), _SMALL_EMS)
        current = self.current() if self.hasFocus() else None
        painter = QPainter(self)
        opening = () if self._view.is_closed(self._day) else self._view.provider.hours_on(self._day)
        look = DayLook(bars, self._rooms, opening, current, self._moved)
        title = (
            self.tr("Free places") if self._rooms and self._rooms[0].free is not None else self.tr("Children")
        )
        DayPicture(painter, frame, self._theme, small).paint(look, max(self._rows, 1), title)
        if not self.bars:
            self._say_empty(painter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or self._view is None:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self._at = max(0, min(self._at + _STEPS[key], len(self.bars) - 1))
            self._told()
        elif key in _DAYS:
            self.day_reached.emit(self._day + timedelta(days=_DAYS[key]))
            self._told()
        elif key in _ENTER and (current := self.current()):
            self.chosen.emit(current.placement)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._bar_at(event.position())
        if found is not None:
            self._at = self.bars.index(found)
            self._describe()
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        found = self._bar_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and found is not None:
            self.chosen.emit(found.placement)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self._bar_at(QPointF(event.pos()))
            if found is None or self._view is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self._line(found), self)
            return True
        return super().event(event)

    @property
    def _rows(self) -> int:
        return self.bars[-1].row + 1 if self.bars else 0

    def _bar_at(self, point: QPointF) -> DayBar | None:
        row, frame = self.frame.row_at(point.y()), self.frame
        mine = [bar for bar in self.bars if bar.row == row]
        near = [bar for bar in mine if frame.bar(row, bar.hours).adjusted(-2, -9, 2, 9).contains(point)]
        if near:
            return near[0]
        return mine[0] if mine and point.x() < frame.gutter else None

    def _line(self, bar: DayBar) -> str:
        assert self._view is not None
        return presence_line(bar.placement, self._day, self._view, self._texts)

    def _say_empty(self, painter: QPainter) -> None:
        painter.setPen(self._theme.color("muted"))
        frame = self.frame
        rect = self.rect().adjusted(round(frame.gutter), round(frame.head), 0, 0)
        painter.fillRect(rect, self._theme.color("surface"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty_words())

    def _empty_words(self) -> str:
        """Say why nobody is there."""
        assert self._view is not None
        closed = self._view.closed_by(self._day)
        if closed is None and self._view.provider.hours_on(self._day):
            return self.tr("Nobody comes on this day.")
        return closed_words(closed, self._day, self._texts)

    def _told(self) -> None:
        self._describe()
        self.update()
        if self.hasFocus():
            announce(self, self.accessibleDescription())
        current = self.current()
        if current is not None:
            place = self.frame.bar(current.row, current.hours).center().toPoint()
            reveal_place(self, place, round(self.frame.row * 2))

    def _describe(self) -> None:
        current = self.current()
        words = self._empty_words() if current is None else self._line(current)
        self.setAccessibleDescription("\n".join((long_day(self._day, self._texts), words)))


def _bars_of(view: PlanningView, day: date) -> Iterator[DayBar]:
    """Yield who is there on a day, those first who come first, then what is tried and held."""
    if view.is_closed(day):
        return
    kinds = ((view.placements, Mark.PLACED), (view.tried, Mark.TRIED), (view.holds, Mark.HELD))
    row = 0
    for placements, mark in kinds:
        there = [one for one in placements if one.hours_on(day)]
        for one in sorted(there, key=lambda one: _order(one, day)):
            for hours in one.hours_on(day):
                yield DayBar(row, one, hours, mark)
            row += 1


def _order(placement: Placement, day: date) -> tuple[int, str, int]:
    return placement.hours_on(day)[0].start, fold(placement.child), placement.number
