"""Paints the week of the planning: the places of every hour, and in words how many of them are free."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from llko_desktop.gui.planning.room_frame import RoomFrame
from llko_desktop.gui.planning.room_marks import Mark, marks_of, paint_mark
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.services.planning import Room
from llko_desktop.services.week_hours import DayHours
from llko_desktop.texts.room_words import closed_words, column_title, free_words
from llko_desktop.texts.speech import Texts

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class RoomLook:
    """What is to be seen: the days, which of them it is, and the cell that the keyboard is on, if any."""

    days: Sequence[DayHours]
    today: date
    cursor: tuple[int, int] | None


class RoomPicture:
    """Paints on one painter."""

    def __init__(self, painter: QPainter, frame: RoomFrame, theme: Theme, texts: Texts, small: QFont) -> None:
        self._painter, self._frame, self._theme, self._texts = painter, frame, theme, texts
        self._small = small
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def paint(self, look: RoomLook) -> None:
        """Paint everything."""
        self._lines()
        for place, day in enumerate(look.days):
            self._head(place, day, is_today=day.day == look.today)
            if day.hours:
                for hour, found in day.hours.items():
                    self._cell(place, hour, found.room, is_mixed=found.is_mixed)
            else:
                self._closed(place, day)
        if look.cursor is not None:
            self._cursor(*look.cursor)

    def _lines(self) -> None:
        painter, frame = self._painter, self._frame
        painter.setFont(self._small)
        for hour in frame.hours:
            top = frame.top(hour)
            painter.setPen(QPen(self._theme.color("separator"), 1))
            painter.drawLine(0, round(top), round(frame.width), round(top))
            painter.setPen(self._theme.color("muted"))
            room = QRectF(frame.pad, top, frame.gutter - frame.pad, frame.row)
            painter.drawText(room, _LEFT, f"{hour}:00")

    def _head(self, place: int, day: DayHours, *, is_today: bool) -> None:
        painter, frame = self._painter, self._frame
        font = QFont(self._small)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(self._theme.color("accent_text" if is_today else "muted"))
        room = QRectF(frame.left(place) + frame.pad, 0, frame.column - frame.pad, frame.head)
        title = column_title(day.day, self._texts)
        painter.drawText(room, _LEFT, title)
        if is_today:
            painter.setPen(QPen(self._theme.color("accent"), 2))
            wide = painter.fontMetrics().horizontalAdvance(title)
            painter.drawLine(
                round(room.left()), round(frame.head) - 3, round(room.left() + wide), round(frame.head) - 3
            )

    def _cell(self, place: int, hour: int, room: Room, *, is_mixed: bool) -> None:
        marks = self._frame.marks(place, hour)
        kinds = marks_of(room)
        side = self._frame.square(max(len(kinds), 1))
        end = self._squares(marks, side, kinds) if side else self._bar(marks, room)
        self._words(place, hour, end, room, is_mixed=is_mixed)

    def _squares(self, marks: QRectF, side: float, kinds: Sequence[Mark]) -> float:
        rects = self._frame.squares(marks, side, len(kinds))
        for rect, kind in zip(rects, kinds, strict=True):
            paint_mark(self._painter, rect, kind, self._theme)
        return rects[-1].right() if rects else marks.left()

    def _bar(self, marks: QRectF, room: Room) -> float:
        """Paint a bar by proportion, where there is no room for a square each."""
        whole = max(room.places or 0, room.taken, 1)
        paint_mark(self._painter, marks, Mark.FREE, self._theme)
        left, limit = marks.left(), room.places if room.places is not None else room.taken
        counts = ((Mark.PLACED, room.placed), (Mark.HELD, room.held), (Mark.TRIED, room.tried))
        for kind, count in counts:
            wide = marks.width() * count / whole
            if count:
                paint_mark(self._painter, QRectF(left, marks.top(), wide, marks.height()), kind, self._theme)
            left += wide
        if room.taken > limit:
            begun = marks.left() + marks.width() * limit / whole
            over = QRectF(begun, marks.top(), marks.right() - begun, marks.height())
            paint_mark(self._painter, over, Mark.TOO_MANY, self._theme)
        return marks.right()

    def _words(self, place: int, hour: int, end: float, room: Room, *, is_mixed: bool) -> None:
        painter, frame = self._painter, self._frame
        painter.setFont(self._small)
        is_full = room.free is not None and room.free <= 0
        painter.setPen(self._theme.color("danger_text" if is_full else "muted"))
        cell = frame.cell(place, hour)
        words = QRectF(end + frame.pad, cell.top(), cell.right() - end - frame.pad, cell.height())
        # A star says that other parts of the hour are different.
        painter.drawText(words, _LEFT, free_words(room) + ("*" if is_mixed else ""))

    def _closed(self, place: int, day: DayHours) -> None:
        painter, frame = self._painter, self._frame
        rect = QRectF(frame.left(place), frame.head, frame.column, frame.height - frame.head)
        rect = rect.adjusted(frame.pad / 2, frame.pad / 2, -frame.pad / 2, -frame.pad / 2)
        if day.closed_by is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("neutral_back"))
            painter.drawRoundedRect(rect, 4, 4)
        painter.setFont(self._small)
        painter.setPen(self._theme.color("neutral_text"))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(rect, flags, closed_words(day.closed_by, day.day, self._texts))

    def _cursor(self, place: int, hour: int) -> None:
        painter = self._painter
        painter.setPen(QPen(self._theme.color("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inner = self._frame.cell(place, hour).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.drawRoundedRect(inner, 4, 4)
