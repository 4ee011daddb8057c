"""Where the months of a year and their days lie at some width, and how high all of it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta
from PySide6.QtCore import QRectF

_WEEKS = 6
_COLUMNS = (4, 3, 2, 1)


@dataclass(frozen=True)
class MonthFrame:
    """A month: its `name`, the head of its weekdays, a cell a day, and the `dates` before its weeks."""

    first: date
    name: QRectF
    head: QRectF
    dates: tuple[tuple[date, QRectF], ...]
    cells: tuple[tuple[date, QRectF], ...]


@dataclass(frozen=True)
class YearFrame:
    """Sizes in pixels: the width there is, the height of a line, that of the words above, the least cell."""

    width: float
    line: float
    top: float
    least_cell: float

    @property
    def columns(self) -> int:
        """How many months have room beside each other."""
        least = self.least_month
        return next((n for n in _COLUMNS if n * (least + self._gap) - self._gap <= self.width), 1)

    @property
    def least_month(self) -> float:
        """The least width of a month: its cells, and the dates before them."""
        return 8 * self.least_cell

    @property
    def height(self) -> float:
        """The height of all months and the words above."""
        return self.top + 12 // self.columns * (self._month + self._gap) - self._gap

    @property
    def cell_height(self) -> float:
        """The height of a day."""
        return self.line * 1.2

    @property
    def _gap(self) -> float:
        return self.line * 0.9

    @property
    def _head(self) -> float:
        """The height of a month's name and of its weekdays."""
        return self.line * 2.7

    @property
    def _month(self) -> float:
        return self._head + _WEEKS * self.cell_height

    def months(self, year: int) -> Iterator[MonthFrame]:
        """Yield the months of a year."""
        width = (self.width + self._gap) / self.columns - self._gap
        for number in range(12):
            left = number % self.columns * (width + self._gap)
            top = self.top + number // self.columns * (self._month + self._gap)
            yield self._month_at(date(year, number + 1, 1), QRectF(left, top, width, self._month))

    def _month_at(self, first: date, room: QRectF) -> MonthFrame:
        across = (room.width() - self.least_cell) / 7
        left, top = room.left() + self.least_cell, room.top() + self._head
        cells, dates = [], []
        days = (first + relativedelta(day=31)).day
        for place in range(days):
            day, row = first + timedelta(days=place), (place + first.weekday()) // 7
            line = top + row * self.cell_height
            cells.append((day, QRectF(left + day.weekday() * across, line, across, self.cell_height)))
            if place == 0 or day.weekday() == 0:
                dates.append((day, QRectF(room.left(), line, self.least_cell, self.cell_height)))
        name = QRectF(left, room.top(), room.width() - self.least_cell, self.line * 1.5)
        head = QRectF(left, name.bottom(), 7 * across, self._head - name.height())
        return MonthFrame(first, name, head, tuple(dates), tuple(cells))
