"""Lets hours that are drawn as bars be moved by mouse or keyboard, in steps of a quarter of an hour."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from llko_desktop.domain.day_grid import QUARTER
from llko_desktop.domain.placement import Placement
from llko_desktop.domain.placement_hours import Edge, moved
from llko_desktop.domain.schedule import TimeRange

_STEPS = {Qt.Key.Key_Left: -QUARTER, Qt.Key.Key_Right: QUARTER}
# One key alone: desktops keep those held together for themselves.
_EDGES = {
    Qt.KeyboardModifier.AltModifier: Edge.WHOLE,
    Qt.KeyboardModifier.ShiftModifier: Edge.END,
    Qt.KeyboardModifier.ControlModifier: Edge.START,
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True)
class Bar:
    """The hours of a placement as they are drawn, and what of them is taken hold of."""

    placement: Placement
    hours: TimeRange
    edge: Edge = Edge.WHOLE


class Bars(Protocol):
    """What is asked of a view that draws hours as bars."""

    def bar_at(self, place: QPoint) -> Bar | None:
        """Give the bar at a place, and whether an edge of it is there; none elsewhere."""

    def minute_at(self, place: QPoint) -> int:
        """Give the minute of the day at a place."""

    def current_bar(self) -> Bar | None:
        """Give the bar that the keyboard is on."""

    def show_moved(self, bar: Bar, hours: TimeRange | None) -> None:
        """Draw a bar in other hours while it is moved; in its own again without any."""


class BarDrag(QObject):
    """Watches the widget on which `bars` are drawn; `dropped` carries a bar and its new hours.

    Alt with left or right moves the bar the keyboard is on, shift its end, control its start; enter lets go
    of it there. Escape puts it back, while it is moved by mouse too.
    """

    dropped = Signal(object, object)

    def __init__(self, widget: QWidget, bars: Bars) -> None:
        super().__init__(widget)
        self._bars, self._widget = bars, widget
        self._bar: Bar | None = None
        self._from: tuple[QPoint, int] | None = None
        self._hours: TimeRange | None = None
        widget.installEventFilter(self)

    @property
    def is_moving(self) -> bool:
        """Whether a bar is on the way."""
        return self._hours is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            return self._mouse(event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self.is_moving:
            # Escape and enter are for the bar, whatever else they would do.
            event.setAccepted(event.key() in (Qt.Key.Key_Escape, *_ENTER))
            return event.isAccepted()
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.cancel()
        return super().eventFilter(watched, event)

    def cancel(self) -> None:
        """Put a bar that is on the way back."""
        bar, self._bar, self._from, self._hours = self._bar, None, None, None
        if bar is not None:
            self._bars.show_moved(bar, None)

    def _mouse(self, event: QMouseEvent) -> bool:
        place = event.position().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self.cancel()
            self._bar = self._bars.bar_at(place)
            self._from = (place, self._bars.minute_at(place)) if self._bar else None
            return False
        if event.type() == QEvent.Type.MouseMove and self._bar and self._from:
            start, minute = self._from
            # A hand that is not quite still only chooses a bar.
            far = (place - start).manhattanLength() >= QApplication.startDragDistance()
            if far or self.is_moving:
                self._show(self._bars.minute_at(place) - minute)
            return self.is_moving
        if event.type() == QEvent.Type.MouseMove:
            self._show_cursor(place)
        if event.type() == QEvent.Type.MouseButtonRelease and self._from:
            was_moving = self.is_moving
            self._drop()
            return was_moving
        return False

    def _key(self, event: QKeyEvent) -> bool:
        key, held = Qt.Key(event.key()), event.modifiers()
        if self.is_moving and key == Qt.Key.Key_Escape:
            self.cancel()
            return True
        if self.is_moving and key in _ENTER:
            self._drop()
            return True
        edge = _EDGES.get(held & ~Qt.KeyboardModifier.KeypadModifier)
        if key not in _STEPS or edge is None or self._from:
            return False
        self._step(edge, _STEPS[key])
        return True

    def _step(self, edge: Edge, minutes: int) -> None:
        """Move by one quarter from where the bar is by now, whichever edge was moved before."""
        bar = self._bar or self._bars.current_bar()
        if bar is None:
            return
        self._bar, self._hours = bar, moved(self._hours or bar.hours, edge, minutes)
        self._bars.show_moved(bar, self._hours)

    def _show(self, minutes: int) -> None:
        assert self._bar is not None
        self._hours = moved(self._bar.hours, self._bar.edge, minutes)
        self._bars.show_moved(self._bar, self._hours)

    def _show_cursor(self, place: QPoint) -> None:
        bar = self._bars.bar_at(place)
        if bar is None:
            self._widget.unsetCursor()
        else:
            whole = bar.edge is Edge.WHOLE
            self._widget.setCursor(Qt.CursorShape.OpenHandCursor if whole else Qt.CursorShape.SplitHCursor)

    def _drop(self) -> None:
        bar, hours = self._bar, self._hours
        self.cancel()
        if bar is not None and hours is not None and hours != bar.hours:
            self.dropped.emit(bar, hours)
