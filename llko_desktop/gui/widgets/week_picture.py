"""Paints a week grid: hours as rounded cells, care over them in the colour of the program."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QPen

from llko_desktop.domain.plan_text import short_hours
from llko_desktop.domain.schedule import TimeRange, Weekday, WeeklySchedule, clock_text
from llko_desktop.domain.week_strokes import range_at
from llko_desktop.gui.widgets.week_frame import WeekFrame
from llko_desktop.gui.widgets.week_table import day_name

_ROUND = 4.0


@dataclass(frozen=True)
class WeekLook:
    """What is to be seen: the week, opening hours, what the keyboard is on, and what is being drawn."""

    week: WeeklySchedule
    opening: WeeklySchedule
    selected: tuple[tuple[Weekday, ...], TimeRange] | None = None
    drawn_now: tuple[tuple[Weekday, TimeRange], ...] = ()
    is_enabled: bool = True


class WeekPicture:
    """Paints on one painter, in the colours of a palette."""

    def __init__(self, painter: QPainter, palette: QPalette, frame: WeekFrame, small: QFont) -> None:
        self._painter, self._palette, self._frame = painter, palette, frame
        self._small = small
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def paint(self, look: WeekLook) -> None:
        """Paint everything."""
        self._head(look.week)
        self._hours()
        for day in self._frame.days:
            self._empty_cells(day, look.opening)
            for hours in look.week.on(day):
                self._care(day, hours, look.is_enabled)
            if day in look.week.open_days:
                self._unknown(day)
        if look.selected:
            self._selection(*look.selected)
        for day, hours in look.drawn_now:
            self._hours_drawn(day, hours)

    def _color(self, role: QPalette.ColorRole) -> QColor:
        return self._palette.color(role)

    def _head(self, week: WeeklySchedule) -> None:
        painter, frame = self._painter, self._frame
        font = QFont(painter.font())
        for day in frame.days:
            font.setWeight(QFont.Weight.DemiBold if day in week.weekdays else QFont.Weight.Normal)
            painter.setFont(font)
            role = QPalette.ColorRole.Text if day in week.weekdays else QPalette.ColorRole.PlaceholderText
            painter.setPen(self._color(role))
            room = QRectF(frame.left(day), 0, frame.column, frame.head)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, day_name(day))

    def _hours(self) -> None:
        painter, frame = self._painter, self._frame
        painter.setFont(self._small)
        tall = painter.fontMetrics().height()
        for hour in range(frame.first, frame.last + 1):
            top = frame.top(hour * 60)
            painter.setPen(QPen(self._color(QPalette.ColorRole.Midlight), 1))
            painter.drawLine(round(frame.gutter - 4), round(top), round(frame.width), round(top))
            painter.setPen(self._color(QPalette.ColorRole.PlaceholderText))
            room = QRectF(0, top - tall / 2, frame.gutter - 6, tall)
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, flags, f"{hour}:00")

    def _empty_cells(self, day: Weekday, opening: WeeklySchedule) -> None:
        """Paint a cell an hour; one in which the provider is closed is only outlined by what is around it."""
        painter, frame = self._painter, self._frame
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._color(QPalette.ColorRole.Midlight))
        known = not opening.is_empty
        for hour in range(frame.first, frame.last):
            is_open = not known or range_at(opening, day, hour * 60) or range_at(opening, day, hour * 60 + 45)
            painter.setOpacity(1.0 if is_open else 0.4)
            cell = frame.rect(day, TimeRange(hour * 60, hour * 60 + 60))
            painter.drawRoundedRect(cell, _ROUND, _ROUND)
        painter.setOpacity(0.4)
        painter.setPen(QPen(self._color(QPalette.ColorRole.PlaceholderText), 1, Qt.PenStyle.DotLine))
        left = round(frame.left(day))
        for hour in range(frame.first, frame.last):
            half = round(frame.top(hour * 60 + 30))
            painter.drawLine(left + 3, half, round(left + frame.column) - 3, half)
        painter.setOpacity(1.0)

    def _care(self, day: Weekday, hours: TimeRange, is_enabled: bool) -> None:
        painter, rect = self._painter, self._frame.rect(day, hours)
        painter.setPen(Qt.PenStyle.NoPen)
        role = QPalette.ColorRole.Highlight if is_enabled else QPalette.ColorRole.Mid
        painter.setBrush(self._color(role))
        painter.drawRoundedRect(rect, _ROUND, _ROUND)
        painter.setFont(self._small)
        painter.setPen(self._color(QPalette.ColorRole.HighlightedText))
        for text in _ways_to_write(hours):
            needed = painter.boundingRect(rect, Qt.AlignmentFlag.AlignCenter, text)
            if needed.width() <= rect.width() and needed.height() <= rect.height():
                painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
                break

    def _hours_drawn(self, day: Weekday, hours: TimeRange) -> None:
        """Write hours over their block, also where it is too small for them."""
        painter, block = self._painter, self._frame.rect(day, hours)
        painter.setFont(self._small)
        text = "–".join(clock_text(minute).removeprefix("0") for minute in (hours.start, hours.end))
        needed = painter.boundingRect(QRectF(0, 0, 0, 0), Qt.AlignmentFlag.AlignCenter, text)
        if needed.width() + 6 > self._frame.column:
            text = text.replace("–", "–\n")
            needed = painter.boundingRect(QRectF(0, 0, 0, 0), Qt.AlignmentFlag.AlignCenter, text)
        sign = QRectF(0, 0, needed.width() + 6, needed.height() + 2)
        sign.moveCenter(block.center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._color(QPalette.ColorRole.Text))
        painter.drawRoundedRect(sign, _ROUND, _ROUND)
        painter.setPen(self._color(QPalette.ColorRole.Base))
        painter.drawText(sign, Qt.AlignmentFlag.AlignCenter, text)

    def _unknown(self, day: Weekday) -> None:
        """Mark a day that is asked for without hours."""
        painter, frame = self._painter, self._frame
        whole = frame.rect(day, TimeRange(frame.first * 60, frame.last * 60))
        painter.setPen(QPen(self._color(QPalette.ColorRole.Highlight), 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(whole, _ROUND, _ROUND)
        painter.setPen(self._color(QPalette.ColorRole.Text))
        painter.drawText(whole, Qt.AlignmentFlag.AlignCenter, "?")

    def _selection(self, days: Iterable[Weekday], hours: TimeRange) -> None:
        painter = self._painter
        for day in days:
            rect = self._frame.rect(day, hours).adjusted(-1, -0.5, 1, 0.5)
            fill = self._color(QPalette.ColorRole.Highlight)
            fill.setAlphaF(0.25)
            painter.setBrush(fill)
            painter.setPen(QPen(self._color(QPalette.ColorRole.Text), 2))
            painter.drawRoundedRect(rect, _ROUND, _ROUND)


def _ways_to_write(hours: TimeRange) -> tuple[str, ...]:
    """Give the words for hours, the longest first: `8:30–17`, below each other, or none at all."""
    text = short_hours(hours)
    return text, text.replace("–", "\n")
