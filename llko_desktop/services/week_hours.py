"""A week hour by hour: what is taken and free in each, as the planning shows it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from llko_desktop.domain.schedule import Weekday, WeeklySchedule
from llko_desktop.services.planning import PlanningView, Room

# Further than any planning goes, and than the public holidays of the past are known.
FIRST_DAY, LAST_DAY = date(2000, 1, 3), date(2149, 12, 28)
_HOUR = 60
_USUAL = range(7, 18)
_WORKING_DAYS = 5


@dataclass(frozen=True)
class HourRoom:
    """An hour of a day: the part of it in which the fewest places are left, and all its parts in order."""

    room: Room
    parts: tuple[Room, ...]

    @property
    def is_mixed(self) -> bool:
        """Whether the count, or the number of places, is another one in some part of the hour."""
        return len({(part.taken, part.places) for part in self.parts}) > 1


@dataclass(frozen=True)
class DayHours:
    """A day: its hours by number (0 to 23), those in which somebody is there or it is open.

    `closed_by` says why nobody is there, as `PlanningView.closed_by` does.
    """

    day: date
    closed_by: str | None
    hours: Mapping[int, HourRoom]


def monday_of(day: date) -> date:
    """Give the Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def week_hours(view: PlanningView, day: date) -> tuple[DayHours, ...]:
    """Give the days of the week of a day: Monday to Friday, and those of the weekend that have any hours."""
    monday = monday_of(day)
    number = min(7, date.max.toordinal() - monday.toordinal() + 1)
    days = [day_hours(view, monday + timedelta(days=place)) for place in range(number)]
    usual = view.provider.opening.weekdays
    return tuple(
        one
        for place, one in enumerate(days)
        if place < _WORKING_DAYS or one.hours or Weekday.of(one.day) in usual
    )


def day_hours(view: PlanningView, day: date) -> DayHours:
    """Give a day by the hour."""
    parts: dict[int, list[Room]] = {}
    for room in view.room_on(day):
        for hour in range(room.hours.start // _HOUR, (room.hours.end - 1) // _HOUR + 1):
            parts.setdefault(hour, []).append(room)
    return DayHours(day, view.closed_by(day), {hour: _hour_room(found) for hour, found in parts.items()})


def hours_shown(days: Iterable[DayHours], opening: WeeklySchedule) -> Sequence[int]:
    """Give the hours from the first to the last that any day has, or that it is usually open."""
    hours = {hour for one in days for hour in one.hours}
    for ranges in opening.days:
        for item in ranges:
            hours |= {item.start // _HOUR, (item.end - 1) // _HOUR}
    return range(min(hours), max(hours) + 1) if hours else _USUAL


def _hour_room(parts: Sequence[Room]) -> HourRoom:
    fullest = min(parts, key=lambda room: (-room.taken if room.free is None else room.free, -room.taken))
    return HourRoom(fullest, tuple(parts))
