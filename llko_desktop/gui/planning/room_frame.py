"""Where the hours of a week lie in the grid of the planning: rows by the hour, columns by the day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

# The least width in which a square is still told from its neighbour.
_LEAST_SQUARE = 5.0
_GAP = 2.0


@dataclass(frozen=True)
class RoomFrame:
    """Sizes in pixels. `words` is the width of the longest words beside the squares."""

    days: int
    hours: Sequence[int]
    width: float
    gutter: float
    head: float
    row: float
    words: float
    pad: float

    @property
    def column(self) -> float:
        """The width of a day."""
        return (self.width - self.gutter) / max(1, self.days)

    @property
    def height(self) -> float:
        """The height of everything."""
        return self.head + self.row * len(self.hours)

    def left(self, place: int) -> float:
        """Give where the column of a day begins, by its place."""
        return self.gutter + place * self.column

    def top(self, hour: int) -> float:
        """Give where the row of an hour begins."""
        return self.head + (hour - self.hours[0]) * self.row

    def cell(self, place: int, hour: int) -> QRectF:
        """Give the cell of an hour of a day."""
        return QRectF(self.left(place), self.top(hour), self.column, self.row)

    def cell_at(self, point: QPointF) -> tuple[int, int] | None:
        """Give the place of the day and the hour at a point; none beside the cells."""
        place = int((point.x() - self.gutter) // self.column)
        row = int((point.y() - self.head) // self.row)
        if point.x() < self.gutter or not (0 <= place < self.days and 0 <= row < len(self.hours)):
            return None
        return place, self.hours[row]

    def marks(self, place: int, hour: int) -> QRectF:
        """Give the part of a cell in which its places are drawn."""
        cell = self.cell(place, hour)
        room = cell.width() - self.words - 3 * self.pad
        tall = self.row * 0.55
        return QRectF(cell.left() + self.pad, cell.center().y() - tall / 2, max(0.0, room), tall)

    def square(self, count: int) -> float:
        """Give the width of one of so many squares in a cell; 0 where they would be too small."""
        room = self.marks(0, self.hours[0]).width()
        side = min(room / max(1, count) - _GAP, self.row * 0.4)
        return side if side >= _LEAST_SQUARE else 0.0

    @staticmethod
    def squares(marks: QRectF, side: float, count: int) -> list[QRectF]:
        """Give so many squares beside each other from the left of a cell's marks."""
        step = side + _GAP
        return [
            QRectF(marks.left() + place * step, marks.top(), side, marks.height()) for place in range(count)
        ]
