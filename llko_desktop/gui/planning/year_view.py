"""A year as twelve small months: each day a cell with the number of places that are free."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from llko_desktop.domain.schedule import Weekday
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.planning.day_look import look_of
from llko_desktop.gui.planning.days_view import DaysView
from llko_desktop.gui.planning.year_frame import MonthFrame, YearFrame
from llko_desktop.gui.theme.scale import smaller_font
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.gui.widgets.week_table import day_name
from llko_desktop.texts.day_room_words import day_sign

_ROUND = 2.0
_SMALL_EMS = 0.9
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class YearView(DaysView):
    """As many months beside each other as have room: four, three, two or one.

    Before each week stands the date of its first day in the month: the numbers in the cells are free places.
    """

    by_year = True

    def __init__(self, context: GuiContext, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(context, theme, parent)
        self.setAccessibleName(self.tr("Year: the fewest free places of each day"))
        self.legend = self.tr(
            "The number in a day says how many places are free at least. 0: full · −1: one child too many · "
            "✕: closed · ?: not known. Before each week stands its first date."
        )

    def sizeHint(self) -> QSize:
        width = round(self._frame(0).least_month * 5)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self._frame(0).least_month), 0)

    def heightForWidth(self, width: int) -> int:
        return round(self._frame(width).height) + 1

    def _frame(self, width: int) -> YearFrame:
        small = QFontMetricsF(self._small)
        room = QRect(0, 0, max(1, width), 1 << 16)
        words = self.fontMetrics().boundingRect(room, int(_WRAPPED), self.legend).height()
        line = self.fontMetrics().height()
        return YearFrame(width, line, words + line * 0.6, small.horizontalAdvance("00") + 6)

    @property
    def _small(self) -> QFont:
        return smaller_font(self.font(), _SMALL_EMS)

    def _cells(self) -> Mapping[date, QRectF]:
        frames = self._frame(self.width()).months(self.day().year)
        return {day: rect for month in frames for day, rect in month.cells}

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.color("muted"))
        painter.drawText(self.rect(), int(_WRAPPED), self.legend)
        for month in self._frame(self.width()).months(self.day().year):
            self._draw_heads(painter, month)
            for day, rect in month.cells:
                self._draw_day(painter, day, rect)
        if rect_now := self.place_of(self.day()):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("accent" if self.hasFocus() else "control"), 2))
            painter.drawRoundedRect(rect_now, _ROUND, _ROUND)

    def _draw_heads(self, painter: QPainter, month: MonthFrame) -> None:
        bold = QFont(self.font())
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(self._theme.color("text"))
        painter.drawText(
            month.name,
            int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
            self._texts.written(month.first, "LLLL"),
        )
        painter.setFont(self._small)
        painter.setPen(self._theme.color("muted"))
        head, across = month.head, month.head.width() / 7
        for weekday, name in zip(Weekday, self._names(across), strict=True):
            place = QRectF(head.left() + weekday * across, head.top(), across, head.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, name)
        for day, rect in month.dates:
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, f"{day.day}")

    def _names(self, width: float) -> list[str]:
        """Give the short names of the weekdays, or where one is too wide their first letters."""
        names, metrics = [day_name(weekday) for weekday in Weekday], QFontMetricsF(self._small)
        fits = all(metrics.horizontalAdvance(name) + 2 <= width for name in names)
        return names if fits else [name[:1].upper() for name in names]

    def _draw_day(self, painter: QPainter, day: date, rect: QRectF) -> None:
        found = self.room_on(day)
        if found is None:
            return
        theme, cell = self._theme, rect.adjusted(0.5, 0.5, -1, -1)
        ground, ink = look_of(found, theme)
        is_today = day == self.today
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent") if is_today else ground)
        painter.drawRoundedRect(cell, _ROUND, _ROUND)
        painter.setPen(theme.color("on_accent") if is_today else ink)
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, day_sign(found))
