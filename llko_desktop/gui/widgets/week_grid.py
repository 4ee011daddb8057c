"""A week to draw hours of care in, by mouse or by keyboard."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from llko_desktop.domain.schedule import TimeRange, Weekday, WeeklySchedule
from llko_desktop.domain.week_strokes import QUARTER, covers, drawn, erased, range_at
from llko_desktop.gui.widgets.announce import announce
from llko_desktop.gui.widgets.reveal import reveal_place
from llko_desktop.gui.widgets.week_speech import selection_words
from llko_desktop.gui.widgets.week_stroke import Grip, Stroke
from llko_desktop.gui.widgets.week_view import WeekView

_EDGE_PIXELS = 5
_FIRST_MINUTE = 8 * 60
_HOUR = 60
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -QUARTER),
    Qt.Key.Key_Down: (0, QUARTER),
    Qt.Key.Key_PageUp: (0, -_HOUR),
    Qt.Key.Key_PageDown: (0, _HOUR),
    Qt.Key.Key_Home: (0, -24 * _HOUR),
    Qt.Key.Key_End: (0, 24 * _HOUR),
}
_DRAW = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ERASE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_CURSORS = {
    Grip.NOTHING: Qt.CursorShape.CrossCursor,
    Grip.RANGE: Qt.CursorShape.PointingHandCursor,
    Grip.START: Qt.CursorShape.SizeVerCursor,
    Grip.END: Qt.CursorShape.SizeVerCursor,
}


class WeekGrid(WeekView):
    """Shows and changes a `WeeklySchedule` in steps of a quarter; `changed` is sent when the user did.

    By mouse: a stroke draws hours, over several days where it crosses them; a range is moved by its middle
    and made longer or shorter by its edges; a click erases it. By keyboard: arrows move by a day or a
    quarter, page up and down by an hour, home and end to the ends of the day; with shift they select. Space
    or enter draws what is selected, an hour where that is a single quarter, or erases it where all of it is
    drawn; delete erases the selection or the range the keyboard is on; Ctrl+Z takes the last stroke back.
    `entered` says whether the keyboard is here.
    """

    changed = Signal()
    entered = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before: list[WeeklySchedule] = []
        self._at: tuple[Weekday, int] = Weekday.MONDAY, _FIRST_MINUTE
        self._from = self._at
        self._stroke: Stroke | None = None
        self._pressed, self._is_led = QPointF(), False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Hours of the week"))
        self.setToolTip(
            self.tr(
                "Draw hours with the mouse; pull an edge to change them, click them to erase them.\n"
                "By keyboard: arrows move, Shift selects, the space bar draws or erases."
            )
        )
        self._describe()

    def set_schedule(self, week: WeeklySchedule, *, undoable: bool = False) -> None:
        """Show a week; `changed` is not sent. `undoable`: Ctrl+Z brings back the one that was shown."""
        self._before = [*self._before, self._week] if undoable else []
        if week != self._week:
            self._week = week
            self._relaid()

    def selection(self) -> tuple[tuple[Weekday, ...], TimeRange]:
        """Give the days and hours that are selected; one quarter of one day where no more is."""
        days = sorted((self._from[0], self._at[0]))
        minutes = sorted((self._from[1], self._at[1]))
        between = tuple(day for day in self.frame.days if days[0] <= day <= days[1])
        return between, TimeRange(minutes[0], minutes[1] + QUARTER)

    def _framed(self) -> WeeklySchedule:
        # Under a stroke the grid stays where it is.
        return self._stroke.week if self._stroke else self._week

    def _marked(self) -> tuple[tuple[Weekday, ...], TimeRange] | None:
        return self.selection() if self.hasFocus() and self._stroke is None else None

    def _drawn_now(self) -> tuple[tuple[Weekday, TimeRange], ...]:
        if self._stroke is None:
            return ()
        before, days = self._stroke.week, self.frame.days
        ranges = ((day, hours) for day in days for hours in self._week.on(day))
        return tuple((day, hours) for day, hours in ranges if hours not in before.on(day))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit(True)
        self.update()
        self._reveal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.entered.emit(False)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        frame, place = self.frame, event.position()
        if event.button() != Qt.MouseButton.LeftButton or not frame.holds(place):
            return
        day, quarter = frame.day_at(place.x()), frame.quarter_at(place.y())
        self._at = day, quarter
        if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._from = self._at
            self._stroke = self._take_hold(event)
        self._is_led = False
        self._describe()
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position()
        if self._stroke is None:
            holds = self.frame.holds(place)
            grip = self._take_hold(event).grip if holds else None
            self.setCursor(_CURSORS[grip] if grip else Qt.CursorShape.ArrowCursor)
            return
        if not self._is_led:
            way = (place - self._pressed).manhattanLength()
            self._is_led = way >= QApplication.startDragDistance()
        if self._is_led:
            self._week = self._stroke.to(self.frame.day_at(place.x()), self.frame.minute_at(place.y()))
            self._describe()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        stroke, self._stroke = self._stroke, None
        if event.button() != Qt.MouseButton.LeftButton or stroke is None:
            return
        week = self._week if self._is_led else stroke.click()
        self._week = stroke.week
        self._change(week)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers()
        plain = held & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if key == Qt.Key.Key_Escape and self._stroke is not None:
            self._give_up()
        elif key in _STEPS and not plain:
            self._step(*_STEPS[key], selects=bool(held & Qt.KeyboardModifier.ShiftModifier))
        elif key in _DRAW and not plain:
            self._draw_or_erase()
        elif key in _ERASE and not plain:
            self._erase()
        elif key == Qt.Key.Key_Z and held == Qt.KeyboardModifier.ControlModifier:
            self._take_back()
        else:
            super().keyPressEvent(event)

    def _take_hold(self, event: QMouseEvent) -> Stroke:
        frame, place = self.frame, event.position()
        self._pressed = place
        minute = frame.minute_at(place.y())
        reach, shown = _EDGE_PIXELS / frame.hour * 60, TimeRange(frame.first * 60, frame.last * 60)
        return Stroke.begin(self._week, frame.day_at(place.x()), minute, reach, shown)

    def _give_up(self) -> None:
        assert self._stroke is not None
        self._week, self._stroke = self._stroke.week, None
        self.update()

    def _step(self, days: int, minutes: int, *, selects: bool) -> None:
        frame = self.frame
        day = frame.days[max(0, min(frame.days.index(self._at[0]) + days, len(frame.days) - 1))]
        minute = max(frame.first * 60, min(self._at[1] + minutes, frame.last * 60 - QUARTER))
        self._at = day, minute
        if not selects:
            self._from = self._at
        self._describe(spoken=True)
        self._reveal()
        self.update()

    def _draw_or_erase(self) -> None:
        days, hours = self.selection()
        if covers(self._week, days, hours):
            self._at = days[0], hours.start
            self._change(erased(self._week, days, hours))
        elif self._from == self._at:
            self._draw_hour()
        else:
            self._change(drawn(self._week, days, hours))

    def _draw_hour(self) -> None:
        """Draw an hour from where the keyboard is, and select it: the same key erases it, shift goes on."""
        day, minute = self._at
        start = min(minute, 23 * _HOUR)
        self._change(drawn(self._week, [day], TimeRange(start, start + _HOUR)))
        self._from, self._at = (day, start), (day, start + _HOUR - QUARTER)
        self._describe(spoken=True)
        self.update()

    def _erase(self) -> None:
        days, hours = self.selection()
        if self._from == self._at:
            hours = range_at(self._week, self._at[0], self._at[1]) or hours
        self._change(erased(self._week, days, hours))

    def _take_back(self) -> None:
        if self._before:
            self._show(self._before.pop())

    def _change(self, week: WeeklySchedule) -> None:
        if week != self._week:
            self._before.append(self._week)
            self._show(week)

    def _show(self, week: WeeklySchedule) -> None:
        """Show a week that the user made."""
        self._week = week
        self._from = self._at
        self._relaid()
        self._describe(spoken=True)
        self.changed.emit()

    def _relaid(self) -> None:
        if self._at[0] not in self.frame.days:
            self._at = self._from = self.frame.days[-1], self._at[1]
        super()._relaid()
        self._describe()

    def _describe(self, *, spoken: bool = False) -> None:
        """Say where the keyboard is, what is selected there, and which hours the days have."""
        text = selection_words(self._week, *self.selection())
        self.setAccessibleDescription(text)
        if spoken and self.hasFocus():
            announce(self, text)

    def _reveal(self) -> None:
        """Keep what the keyboard is on in view of the scroll area around, where there is one."""
        frame = self.frame
        cell = frame.rect(self._at[0], TimeRange(self._at[1], self._at[1] + QUARTER)).toRect()
        reveal_place(self, cell.center(), round(2 * frame.hour))
