"""What one stroke of the mouse does to a week: hours drawn, a range moved, or one of its edges."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from llko_desktop.domain.schedule import TimeRange, Weekday, WeeklySchedule
from llko_desktop.domain.week_strokes import QUARTER, drawn, erased, moved, range_at, stretched

# So many minutes, at the least, from its middle does a range not answer as an edge.
_EDGE = 10


class Grip(Enum):
    """What a stroke has hold of."""

    NOTHING = auto()
    RANGE = auto()
    START = auto()
    END = auto()


@dataclass(frozen=True)
class Stroke:
    """A stroke over `week` that began at a minute of `day`; `hours` is the range it has hold of.

    A range that is moved stays `within` these hours.
    """

    week: WeeklySchedule
    day: Weekday
    minute: float
    grip: Grip
    within: TimeRange
    hours: TimeRange | None = None

    @classmethod
    def begin(
        cls, week: WeeklySchedule, day: Weekday, minute: float, reach: float, within: TimeRange
    ) -> Stroke:
        """Take hold of what lies at a minute of a day; `reach` is how near, in minutes, an edge answers.

        `within` are the hours that are shown.
        """
        for hours in week.on(day):
            # A short range keeps a middle to take it by.
            near = min(reach, max(0.0, hours.minutes / 2 - _EDGE / 2))
            if abs(minute - hours.start) <= near:
                return cls(week, day, minute, Grip.START, within, hours)
            if abs(minute - hours.end) <= near:
                return cls(week, day, minute, Grip.END, within, hours)
        hours_here = range_at(week, day, int(minute))
        return cls(week, day, minute, Grip.RANGE if hours_here else Grip.NOTHING, within, hours_here)

    def to(self, day: Weekday, minute: float) -> WeeklySchedule:
        """Give the week that the stroke makes when it is led to a minute of a day."""
        if self.hours is None:
            return self._draw(day, minute)
        if self.grip is Grip.START:
            return stretched(self.week, self.day, self.hours, start=_nearest(minute))
        if self.grip is Grip.END:
            return stretched(self.week, self.day, self.hours, end=_nearest(minute))
        start = self.hours.start + _nearest(minute - self.minute)
        start = max(self.within.start, min(start, self.within.end - self.hours.minutes))
        return moved(self.week, self.day, self.hours, day, start)

    def click(self) -> WeeklySchedule:
        """Give the week that the stroke makes when it goes nowhere: a range that is clicked is erased."""
        return erased(self.week, [self.day], self.hours) if self.hours else self.week

    def _draw(self, day: Weekday, minute: float) -> WeeklySchedule:
        first, last = sorted((self.minute, minute))
        start = int(first // QUARTER) * QUARTER
        end = max(start + QUARTER, -int(-last // QUARTER) * QUARTER)
        between = sorted((self.day, day))
        days = [one for one in Weekday if between[0] <= one <= between[1]]
        return drawn(self.week, days, TimeRange(start, end))


def _nearest(minute: float) -> int:
    return round(minute / QUARTER) * QUARTER
