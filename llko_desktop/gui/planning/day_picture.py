"""Paints a day of the planning: a bar for the hours of each child, and above them what is free when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from llko_desktop.domain.placement import Placement
from llko_desktop.domain.plan_text import short_hours
from llko_desktop.domain.schedule import TimeRange
from llko_desktop.gui.planning.day_frame import DayFrame
from llko_desktop.gui.planning.room_marks import Mark, paint_mark
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.services.planning import Room
from llko_desktop.texts.room_words import free_words

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class DayBar:
    """Some hours of a child on a day, in which row they are drawn and what they are."""

    row: int
    placement: Placement
    hours: TimeRange
    mark: Mark


@dataclass(frozen=True)
class DayLook:
    """What is to be seen: the bars, the room piece by piece, opening hours, and the bar of the keyboard."""

    bars: Sequence[DayBar]
    rooms: Sequence[Room]
    opening: Sequence[TimeRange]
    current: DayBar | None
    moved: tuple[DayBar, TimeRange] | None


class DayPicture:
    """Paints on one painter."""

    def __init__(self, painter: QPainter, frame: DayFrame, theme: Theme, small: QFont) -> None:
        self._painter, self._frame, self._theme, self._small = painter, frame, theme, small
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def paint(self, look: DayLook, rows: int, title: str) -> None:
        """Paint everything in so many rows; `title` names the row of what is free."""
        self._hours(look.opening, rows)
        self._room(look.rooms, title)
        moved = look.moved[0] if look.moved else None
        for bar in look.bars:
            self._name(bar)
            if bar == moved and look.moved:
                self._bar(bar, look.moved[1], is_current=True)
            else:
                self._bar(bar, bar.hours, is_current=bar == look.current)

    def _hours(self, opening: Sequence[TimeRange], rows: int) -> None:
        painter, frame = self._painter, self._frame
        painter.setFont(self._small)
        bottom = round(frame.top(rows))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent_soft"))
        painter.setOpacity(0.5)
        for item in opening:
            left, right = frame.left(item.start), frame.left(item.end)
            painter.drawRect(QRectF(left, frame.head, right - left, bottom - frame.head))
        painter.setOpacity(1.0)
        tall = painter.fontMetrics().height()
        for hour in range(frame.first, frame.last + 1):
            left = round(frame.left(hour * 60))
            painter.setPen(QPen(self._theme.color("separator"), 1))
            painter.drawLine(left, tall + 4, left, bottom)
            painter.setPen(self._theme.color("muted"))
            wide = painter.fontMetrics().horizontalAdvance(f"{hour}")
            at = min(left - wide / 2, frame.width - wide)
            painter.drawText(QRectF(at, 0, wide + 2, tall), _LEFT, f"{hour}")

    def _room(self, rooms: Sequence[Room], title: str) -> None:
        """Write above the bars what is free in each part of the day."""
        painter, frame = self._painter, self._frame
        tall = painter.fontMetrics().height()
        top = tall + 6
        rect = QRectF(0, top, frame.gutter, frame.head - top - 4)
        painter.setPen(self._theme.color("muted"))
        painter.drawText(rect, _LEFT, title)
        for room in rooms:
            left, right = frame.left(room.hours.start), frame.left(room.hours.end)
            cell = QRectF(left + 0.5, top, right - left - 1, frame.head - top - 4)
            is_full = room.free is not None and room.free <= 0
            back, text = ("danger_back", "danger_text") if is_full else ("neutral_back", "neutral_text")
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color(back))
            painter.drawRoundedRect(cell, 2, 2)
            painter.setPen(self._theme.color(text))
            short = str(room.taken if room.free is None else room.free)
            for words in (free_words(room), short):
                if painter.fontMetrics().horizontalAdvance(words) + 4 <= cell.width():
                    painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, words)
                    break

    def _name(self, bar: DayBar) -> None:
        painter, frame = self._painter, self._frame
        top = frame.top(bar.row)
        painter.setFont(self._small)
        painter.setPen(QPen(self._theme.color("separator"), 1))
        painter.drawLine(0, round(top), round(frame.width), round(top))
        painter.setPen(self._theme.color("text"))
        room = QRectF(0, top, frame.gutter - 10, frame.row)
        name = painter.fontMetrics().elidedText(
            bar.placement.child, Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, _LEFT, name)

    def _bar(self, bar: DayBar, hours: TimeRange, *, is_current: bool) -> None:
        painter, rect = self._painter, self._frame.bar(bar.row, hours)
        paint_mark(painter, rect, bar.mark, self._theme)
        text = short_hours(hours)
        wide = painter.fontMetrics().horizontalAdvance(text)
        if wide + 8 <= rect.width():
            if bar.mark is not Mark.PLACED:
                # Letters on hatching are hard to read.
                back = QRectF(rect.center().x() - wide / 2 - 3, rect.top() + 2, wide + 6, rect.height() - 4)
                painter.fillRect(back, self._theme.color("surface"))
            painter.setPen(self._theme.color("on_accent" if bar.mark is Mark.PLACED else "text"))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
        if is_current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("text"), 2))
            painter.drawRoundedRect(rect.adjusted(-2, -2, 2, 2), 4, 4)
