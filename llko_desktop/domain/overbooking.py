"""When a plan would bring more children than there are places: never forbidden, but asked about first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from llko_desktop.domain.messages import Message, RuleRefusal
from llko_desktop.domain.occupancy import Occupancy, Stretch
from llko_desktop.domain.schedule import CarePlan, TimeRange, Weekday, WeeklySchedule, clock_text


@dataclass(frozen=True)
class Overbooking:
    """Too many children on a weekday, from the day `first` to `last` (both included).

    `minute` is the first moment of `first` at which there are too many, `children` how many there are then
    for the `places` there are; `most` is by how many there are too many where it is worst.
    """

    weekday: Weekday
    first: date
    last: date
    minute: int
    children: int
    places: int
    most: int

    @property
    def message(self) -> Message:
        """Say when, and by how many."""
        if self.first == self.last:
            return Message.of(
                "overbooked_once",
                first=self.first,
                time=clock_text(self.minute),
                children=self.children,
                places=self.places,
                most=self.most,
            )
        return Message.of(
            "overbooked",
            weekday=self.weekday,
            first=self.first,
            last=self.last,
            time=clock_text(self.minute),
            children=self.children,
            places=self.places,
            most=self.most,
        )


class Overbooked(RuleRefusal):
    """A step was not taken as it brings more children than places; asked for all the same, it is."""

    def __init__(self, overbookings: Iterable[Overbooking]) -> None:
        self.overbookings = tuple(overbookings)
        super().__init__(*(one.message for one in self.overbookings))


def overbookings(plan: CarePlan, last: date, occupancy: Occupancy) -> tuple[Overbooking, ...]:
    """Give when one more child with `plan` is too many, to the day `last` (included): once a weekday.

    Where the number of places is not known, nothing is. The times of the plan must be known to the
    occupancy, which is without this child.
    """
    if plan.start is None or last < plan.start:
        return ()
    found = (_on(weekday, plan.schedule, plan.start, last, occupancy) for weekday in Weekday)
    return tuple(one for one in found if one is not None)


def _on(
    weekday: Weekday, week: WeeklySchedule, first: date, last: date, occupancy: Occupancy
) -> Overbooking | None:
    hours = week.on(weekday)
    asked = occupancy.grid.tops_of(hours)
    full = [
        stretch
        for parity in (0, 1)
        for stretch in occupancy.stretches(weekday, parity, first, last, asked)
        if stretch.full
    ]
    if not full:
        return None
    begins = min(full, key=lambda stretch: stretch.first)
    places, grid = occupancy.places_on(begins.first), occupancy.grid
    assert places is not None, "what is full has a number of places"
    assert begins.full is not None
    minute = grid.first_minute(begins.full & asked)
    return Overbooking(
        weekday,
        begins.first,
        max(stretch.last for stretch in full),
        minute,
        grid.count_at(begins.counts, minute) + 1,
        places(minute),
        max(_too_many(stretch, hours, occupancy) for stretch in full),
    )


def _too_many(stretch: Stretch, hours: tuple[TimeRange, ...], occupancy: Occupancy) -> int:
    """Say by how many there are too many in a stretch where it is worst."""
    places, grid = occupancy.places_on(stretch.first), occupancy.grid
    assert places is not None, "what is full has a number of places"
    return max(
        grid.count_at(stretch.counts, minute) + 1 - places(minute)
        for minute in grid.starts
        if any(item.start <= minute < item.end for item in hours)
    )
