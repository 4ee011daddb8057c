"""Where the hours of a day lie in the planning: one row a child, the time from left to right."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from llko_desktop.domain.schedule import MINUTES_A_DAY, TimeRange


@dataclass(frozen=True)
class DayFrame:
    """Sizes in pixels; `first` and `last` are the hours at which the time begins and ends."""

    first: int
    last: int
    width: float
    gutter: float
    head: float
    row: float

    @property
    def hour(self) -> float:
        """The width of an hour."""
        return (self.width - self.gutter) / max(1, self.last - self.first)

    def left(self, minute: int) -> float:
        """Give where a minute of the day lies."""
        return self.gutter + (minute / 60 - self.first) * self.hour

    def top(self, row: int) -> float:
        """Give where a row begins."""
        return self.head + row * self.row

    def bar(self, row: int, hours: TimeRange) -> QRectF:
        """Give the bar of some hours in a row."""
        left, right = self.left(hours.start), self.left(hours.end)
        tall = self.row * 0.68
        return QRectF(left, self.top(row) + (self.row - tall) / 2, right - left, tall)

    def row_at(self, y: float) -> int:
        """Give the row at a height; a negative one above the first."""
        return int((y - self.head) // self.row)

    def minute_at(self, x: float) -> int:
        """Give the minute of the day at a distance from the left, the nearest in view."""
        minute = round((self.first + (x - self.gutter) / self.hour) * 60)
        return max(0, min(minute, MINUTES_A_DAY))
