"""A month as a calendar: of each day the fewest places that are free, in a word and a small picture."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from itertools import groupby

from dateutil.relativedelta import relativedelta
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from llko_desktop.domain.schedule import Weekday
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.planning.day_look import look_of
from llko_desktop.gui.planning.days_view import DaysView
from llko_desktop.gui.planning.room_marks import marks_of, paint_mark
from llko_desktop.gui.theme.scale import smaller_font
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.gui.widgets.week_table import day_name
from llko_desktop.services.day_rooms import DayRoom
from llko_desktop.services.planning import Room
from llko_desktop.texts.day_room_words import day_sign, day_word

_WEEKS = 6
_ROUND = 4.0
_GAP = 3.0
_SMALL_EMS = 0.88
# Squares that are smaller cannot be counted.
_LEAST_STEP = 5.0


class MonthView(DaysView):
    """Six weeks, so that the height stays; days of the months around are muted."""

    def __init__(self, context: GuiContext, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(context, theme, parent)
        self.setAccessibleName(self.tr("Month: the fewest free places of each day"))

    def sizeHint(self) -> QSize:
        return QSize(round(self.fontMetrics().height() * 34), self.heightForWidth(0))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self.fontMetrics().height() * 14), self.heightForWidth(0))

    def heightForWidth(self, width: int) -> int:  # noqa: ARG002
        return round(self._head + _WEEKS * self._row) + 1

    @property
    def _head(self) -> float:
        return self.fontMetrics().height() * 1.6

    @property
    def _row(self) -> float:
        return self.fontMetrics().height() * 3.4

    def _cells(self) -> Mapping[date, QRectF]:
        first = self.day() + relativedelta(day=1)
        monday = first - timedelta(days=first.weekday())
        column = self.width() / 7
        return {
            monday + timedelta(days=place): QRectF(
                place % 7 * column, self._head + place // 7 * self._row, column, self._row
            ).adjusted(_GAP / 2, _GAP / 2, -_GAP / 2, -_GAP / 2)
            for place in range(7 * _WEEKS)
        }

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.color("muted"))
        column = self.width() / 7
        names = [day_name(weekday, full=True) for weekday in Weekday]
        if any(painter.fontMetrics().horizontalAdvance(name) > column for name in names):
            names = [day_name(weekday) for weekday in Weekday]
        for place, name in enumerate(names):
            room = QRectF(place * column, 0, column, self._head)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, name)
        picture = _DayPicture(painter, self._theme, self.font())
        for day, rect in self._placed.items():
            found = self.room_on(day)
            if found is not None:
                is_outside = day.month != self.day().month
                picture.draw(day, rect, found, is_outside=is_outside, is_today=day == self.today)
        if (cursor := self.place_of(self.day())) is not None:
            token = "accent" if self.hasFocus() else "control"
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color(token), 2))
            painter.drawRoundedRect(cursor, _ROUND, _ROUND)


class _DayPicture:
    """Draws one day: its number, the word for its room, and its places as blocks, those taken filled."""

    def __init__(self, painter: QPainter, theme: Theme, font: QFont) -> None:
        self._painter, self._theme = painter, theme
        self._plain, self._bold, self._small = QFont(font), QFont(font), smaller_font(font, _SMALL_EMS)
        self._bold.setBold(True)

    def draw(self, day: date, rect: QRectF, found: DayRoom, *, is_outside: bool, is_today: bool) -> None:
        painter, theme = self._painter, self._theme
        painter.setOpacity(0.45 if is_outside else 1.0)
        ground, ink = look_of(found, theme)
        painter.setPen(QPen(theme.color("border"), 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(rect, _ROUND, _ROUND)
        line = painter.fontMetrics().height()
        inner = rect.adjusted(line * 0.3, line * 0.25, -line * 0.2, -line * 0.3)
        self._number(day, inner, line, is_today=is_today)
        painter.setPen(ink)
        self._word(found, inner)
        if found.room is not None:
            self._blocks(found.room, inner, line)
        painter.setOpacity(1.0)

    def _number(self, day: date, inner: QRectF, line: float, *, is_today: bool) -> None:
        painter, theme = self._painter, self._theme
        painter.setFont(self._bold if is_today else self._plain)
        width = painter.fontMetrics().horizontalAdvance(f"{day.day}")
        place = QRectF(inner.left(), inner.top(), width, line)
        painter.setPen(theme.color("text"))
        if is_today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawRoundedRect(place.adjusted(-4, -1, 4, 1), _ROUND, _ROUND)
            painter.setPen(theme.color("on_accent"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, f"{day.day}")
        painter.setFont(self._plain)

    def _word(self, found: DayRoom, inner: QRectF) -> None:
        """Write the word at the bottom, or where it is too long for the cell its sign."""
        painter = self._painter
        painter.setFont(self._small)
        place = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        for text in (day_word(found), day_sign(found)):
            if painter.fontMetrics().horizontalAdvance(text) <= inner.width():
                painter.drawText(inner, place, text)
                break
        painter.setFont(self._plain)

    def _blocks(self, room: Room, inner: QRectF, line: float) -> None:
        """Draw a square a place, as the week does; where they are too many, as bars beside each other."""
        high = max(4.0, line * 0.42)
        top = inner.top() + line + (inner.height() - 2 * line - high) / 2
        marks = marks_of(room)
        step = min(inner.width() / max(1, len(marks)), line * 0.75)
        left = inner.left()
        for mark, same in groupby(marks):
            count = len(list(same))
            if step >= _LEAST_STEP:
                for place in range(count):
                    rect = QRectF(left + place * step, top, step - 2, high)
                    paint_mark(self._painter, rect, mark, self._theme)
            else:
                paint_mark(self._painter, QRectF(left, top, count * step - 1, high), mark, self._theme)
            left += count * step
