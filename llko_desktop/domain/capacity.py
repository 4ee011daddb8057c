"""How many children may be present at the same time: usually, in parts of a week, and from a date on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.schedule import TimeRange, Weekday

MOST_PLACES = 500


def checked_places(places: int) -> int:
    """Give a number of places; `InputError` for none, fewer than none, or more than anyone has."""
    if not 1 <= places <= MOST_PLACES:
        raise InputError(Message.of("capacity_out_of_range", most=MOST_PLACES))
    return places


@dataclass(frozen=True)
class CapacityPart:
    """Another number of places on one weekday, within some hours of it; none there at all is allowed."""

    weekday: Weekday
    hours: TimeRange
    places: int

    def __post_init__(self) -> None:
        if not 0 <= self.places <= MOST_PLACES:
            raise InputError(Message.of("capacity_out_of_range", most=MOST_PLACES))


@dataclass(frozen=True)
class CapacityRule:
    """The places from `first` on, to `last` (included; none for open): in all hours, but for some parts.

    Of parts that overlap the later one holds.
    """

    first: date
    places: int
    last: date | None = None
    parts: tuple[CapacityPart, ...] = ()

    def __post_init__(self) -> None:
        checked_places(self.places)
        if self.last and self.last < self.first:
            raise InputError(Message.of("capacity_ends_before_start", start=self.first, end=self.last))

    def covers(self, day: date) -> bool:
        """Whether it is in force on a day, where no later rule is."""
        return self.first <= day and (self.last is None or day <= self.last)

    def places_at(self, weekday: Weekday, minute: int) -> int:
        """Give the places at a moment (minutes since midnight) of a weekday."""
        for part in reversed(self.parts):
            if part.weekday is weekday and part.hours.start <= minute < part.hours.end:
                return part.places
        return self.places


@dataclass(frozen=True)
class Capacity:
    """All rules; of those in force on a day, the last one in the list holds."""

    rules: tuple[CapacityRule, ...] = ()

    @classmethod
    def of(cls, places: int) -> Capacity:
        """Give the same number of places at all times."""
        return cls((CapacityRule(date.min, places),))

    def on(self, day: date) -> CapacityRule | None:
        """Give the rule of a day; none where nothing is known."""
        return next((rule for rule in reversed(self.rules) if rule.covers(day)), None)
