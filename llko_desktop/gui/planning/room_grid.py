"""The week of the planning: every hour with its places, for the eye, the mouse and the keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from llko_desktop.domain.schedule import TimeRange
from llko_desktop.gui.planning.room_frame import RoomFrame
from llko_desktop.gui.planning.room_picture import RoomLook, RoomPicture
from llko_desktop.gui.theme.scale import smaller_font
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.gui.widgets.announce import announce
from llko_desktop.gui.widgets.reveal import reveal_place
from llko_desktop.services.planning import PlanningView, Room
from llko_desktop.services.week_hours import DayHours, hours_shown, week_hours
from llko_desktop.texts.counts import Counts
from llko_desktop.texts.room_words import (
    closed_sentence,
    closed_words,
    free_words,
    long_day,
    presence_line,
    room_sentence,
)
from llko_desktop.texts.speech import Texts

_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_MOST_NAMES = 14
_LEAST_COLUMN_EMS = 6.2
_SMALL_EMS = 0.93


class RoomGrid(QWidget):
    """Shows a week of a `PlanningView`.

    Arrows move the cell the keyboard is on: `moved` carries its day, `day_reached` one out of view, over the
    first and last day of the week. Enter, the space bar or a click ask who is there (`asked`: day, hour and
    the place on the screen), a click on the head of a column asks for that day (`day_wanted`).
    """

    moved = Signal(object)
    day_reached = Signal(object)
    day_wanted = Signal(object)
    asked = Signal(object, int, QPoint)

    def __init__(self, theme: Theme, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._texts = theme, texts
        self._view: PlanningView | None = None
        self._days: tuple[DayHours, ...] = ()
        self._hours: Sequence[int] = ()
        self._words_width = 0.0
        self._at = 0, 9
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("The week, hour by hour"))
        theme.changed.connect(self.update)

    def show_week(self, view: PlanningView, day: date) -> None:
        """Show the week of a day, with the keyboard on that day."""
        self._view, self._days = view, week_hours(view, day)
        self._hours = hours_shown(self._days, view.provider.opening)
        places = [place for place, one in enumerate(self._days) if one.day <= day]
        hour = max(self._hours[0], min(self._at[1], self._hours[-1]))
        self._at = places[-1], hour
        self._words_width = self._longest_words()
        self._describe()
        self.updateGeometry()
        self.update()

    @property
    def day(self) -> date:
        """The day that the keyboard is on."""
        return self._days[self._at[0]].day

    @property
    def frame(self) -> RoomFrame:
        """Where everything lies at the present size."""
        metrics = self.fontMetrics()
        em = metrics.height()
        return RoomFrame(
            days=len(self._days),
            hours=self._hours,
            width=self.width(),
            gutter=metrics.horizontalAdvance("00:00") + em,
            head=em * 1.8,
            row=em * 1.75,
            words=self._words_width,
            pad=em * 0.45,
        )

    def rooms(self) -> list[Room]:
        """Give what is drawn in the cells in view."""
        return [found.room for day in self._days for found in day.hours.values()]

    def has_mixed_hours(self) -> bool:
        """Whether any cell in view has parts that differ."""
        return any(found.is_mixed for day in self._days for found in day.hours.values())

    def cell_text(self, place: int, hour: int) -> str:
        """Tell a cell in words: the day and hour, what is free, part by part where it differs, and who."""
        assert self._view is not None
        day = self._days[place]
        found = day.hours.get(hour)
        lines = [long_day(day.day, self._texts)]
        if found is None:
            why = closed_words(day.closed_by, day.day, self._texts)
            return "\n".join((lines[0], closed_sentence(TimeRange(hour * 60, hour * 60 + 60), why)))
        parts = found.parts if found.is_mixed else (found.room,)
        whole = TimeRange(hour * 60, hour * 60 + 60)
        for part in parts:
            hours = _within(part.hours, whole) if found.is_mixed else whole
            lines.append(room_sentence(part, hours))
        people = {
            one: presence_line(one, day.day, self._view, self._texts)
            for part in found.parts
            for one in self._view.present(day.day, max(part.hours.start, whole.start))
        }
        names = list(people.values())
        lines += names[:_MOST_NAMES]
        if len(names) > _MOST_NAMES:
            lines.append(Counts().more(len(names) - _MOST_NAMES))
        return "\n".join(lines)

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        frame = self.frame
        width = frame.gutter + len(self._days) * em * _LEAST_COLUMN_EMS
        return QSize(round(width), round(frame.height) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self.frame.gutter + len(self._days) * self._words_width), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if self._view is None:
            return
        small = smaller_font(self.font(), _SMALL_EMS)
        cursor = self._at if self.hasFocus() else None
        picture = RoomPicture(QPainter(self), self.frame, self._theme, self._texts, small)
        picture.paint(RoomLook(self._days, self._view.today, cursor))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or self._view is None:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self._step(*_STEPS[key])
        elif key in _ENTER:
            self._ask(*self._at)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self._cell_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and cell is not None:
            self._go_to(*cell)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        cell = self._cell_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and cell is not None and cell == self._at:
            self._ask(*cell)
        elif event.button() == Qt.MouseButton.LeftButton and (place := self._head_at(event.position())) >= 0:
            self.day_wanted.emit(self._days[place].day)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._cell_at(event.position()) is not None or self._head_at(event.position()) >= 0
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._tip(event)
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._words_width = self._longest_words()
            self.updateGeometry()

    def _tip(self, event: QHelpEvent) -> None:
        cell = self._cell_at(QPointF(event.pos()))
        if cell is None or self._view is None:
            QToolTip.hideText()
            return
        rect = self.frame.cell(*cell).toRect()
        QToolTip.showText(event.globalPos(), self.cell_text(*cell), self, rect)

    def _cell_at(self, point: QPointF) -> tuple[int, int] | None:
        return self.frame.cell_at(point) if self._days else None

    def _head_at(self, point: QPointF) -> int:
        frame = self.frame
        if point.y() >= frame.head or point.x() < frame.gutter or not self._days:
            return -1
        return min(int((point.x() - frame.gutter) // frame.column), len(self._days) - 1)

    def _ask(self, place: int, hour: int) -> None:
        below = self.frame.cell(place, hour).bottomLeft().toPoint()
        self.asked.emit(self._days[place].day, hour, self.mapToGlobal(below))

    def _step(self, days: int, hours: int) -> None:
        place = self._at[0] + days
        if 0 <= place < len(self._days):
            self._go_to(place, max(self._hours[0], min(self._at[1] + hours, self._hours[-1])))
        else:
            monday = self._days[0].day
            self.day_reached.emit(monday - timedelta(days=1) if days < 0 else monday + timedelta(days=7))
        self._told()

    def _go_to(self, place: int, hour: int) -> None:
        self._at = place, hour
        self._describe()
        self.update()
        self.moved.emit(self.day)

    def _told(self) -> None:
        """Have the cell that the keyboard is on read out, and keep it in view."""
        if self.hasFocus():
            announce(self, self.accessibleDescription())
        reveal_place(self, self.frame.cell(*self._at).center().toPoint(), round(self.frame.row * 2))

    def _describe(self) -> None:
        self.setAccessibleDescription(self.cell_text(*self._at))

    def _longest_words(self) -> float:
        """Measure the words beside the squares, so that they keep their room."""
        words = {free_words(room) + "*" for room in self.rooms()}
        return max((self.fontMetrics().horizontalAdvance(text) for text in words), default=0.0)


def _within(hours: TimeRange, whole: TimeRange) -> TimeRange:
    """Give the part of a range within an hour."""
    return TimeRange(max(hours.start, whole.start), min(hours.end, whole.end))
