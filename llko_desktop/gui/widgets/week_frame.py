"""Where the days and hours of a week grid lie: turns places into days and minutes, and back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from llko_desktop.domain.schedule import TimeRange, Weekday, WeeklySchedule
from llko_desktop.domain.week_strokes import QUARTER

WORKING_WEEK = tuple(Weekday)[:5]
# What the grid shows where neither the hours asked for nor those of opening lie further out.
_USUAL_FIRST, _USUAL_LAST = 6, 20


@dataclass(frozen=True)
class WeekFrame:
    """Columns for `days` and rows from `first` to `last` (full hours), beside a gutter and below a head.

    `hour` is the height of an hour in pixels, a multiple of four so that quarters lie on pixels.
    """

    days: tuple[Weekday, ...]
    first: int
    last: int
    gutter: float
    head: float
    width: float
    hour: float

    @property
    def column(self) -> float:
        """The width of a day."""
        return (self.width - self.gutter) / len(self.days)

    @property
    def height(self) -> float:
        """The height of everything."""
        return self.head + (self.last - self.first) * self.hour

    def day_at(self, x: float) -> Weekday:
        """Give the day of a column, the nearest one for a place beside them all."""
        place = int((x - self.gutter) // self.column)
        return self.days[max(0, min(place, len(self.days) - 1))]

    def minute_at(self, y: float) -> float:
        """Give the minute of the day at a height, within what is shown."""
        minute = self.first * 60 + (y - self.head) / self.hour * 60
        return max(float(self.first * 60), min(minute, float(self.last * 60)))

    def quarter_at(self, y: float) -> int:
        """Give the quarter that a height lies in, by its first minute."""
        quarter = int(self.minute_at(y) // QUARTER) * QUARTER
        return min(quarter, self.last * 60 - QUARTER)

    def holds(self, place: QPointF) -> bool:
        """Say whether a place is in a day, not in the gutter or the head."""
        return self.gutter <= place.x() < self.width and self.head <= place.y() < self.height

    def left(self, day: Weekday) -> float:
        """Give the left edge of a day."""
        return self.gutter + self.days.index(day) * self.column

    def top(self, minute: float) -> float:
        """Give the height of a minute of the day."""
        return self.head + (minute / 60 - self.first) * self.hour

    def rect(self, day: Weekday, hours: TimeRange) -> QRectF:
        """Give the place of hours on a day."""
        return QRectF(
            self.left(day), self.top(hours.start), self.column, hours.minutes / 60 * self.hour
        ).adjusted(2, 1, -2, -1)


def hours_shown(*weeks: WeeklySchedule) -> tuple[int, int]:
    """Give the first and last full hour that a grid for these weeks shows."""
    ranges = [one for week in weeks for day in week.days for one in day]
    first = min([_USUAL_FIRST, *(one.start // 60 for one in ranges)])
    last = max([_USUAL_LAST, *(-(-one.end // 60) for one in ranges)])
    return first, last


def days_shown(weekend: bool, *weeks: WeeklySchedule) -> tuple[Weekday, ...]:
    """Give the days that a grid shows: the weekend where it is asked for, or used in one of these weeks."""
    used: Sequence[Weekday] = [day for week in weeks for day in week.weekdays]
    return tuple(Weekday) if weekend or any(day not in WORKING_WEEK for day in used) else WORKING_WEEK
