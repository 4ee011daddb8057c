"""When there are more children than places, or would be with one more: never forbidden, but asked about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from llko_desktop.domain.messages import Message, RuleRefusal
from llko_desktop.domain.occupancy import Occupancy, Stretch
from llko_desktop.domain.placement import Phase, Placement
from llko_desktop.domain.schedule import CarePlan, Weekday, clock_text


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


@dataclass(frozen=True)
class _TooFull:
    """Days of a weekday that are the same, and each minute of them with too many: children and places."""

    first: date
    last: date
    moments: tuple[tuple[int, int, int], ...]


def overbookings(plan: CarePlan, last: date, occupancy: Occupancy) -> tuple[Overbooking, ...]:
    """Give when one more child with `plan` is too many, to the day `last` (included): once a weekday.

    Where the number of places is not known, nothing is; on a day named without hours nobody comes. The
    occupancy is without this child.
    """
    if plan.start is None or last < plan.start or not any(plan.schedule.days):
        return ()
    week = replace(plan.schedule, open_days=frozenset())
    child = Placement("", (Phase(plan.start, (week,)),), last)
    together = occupancy.beside([child])
    own = Occupancy([child], occupancy.capacity, occupancy.is_closed)
    return overfull(plan.start, last, together, own)


def overfull(
    first: date, last: date, occupancy: Occupancy, own: Occupancy | None = None
) -> tuple[Overbooking, ...]:
    """Give when there are more children than places between two days (both included), once a weekday.

    With `own`, only where some of those are there too, who are counted in `occupancy` as well. Where the
    number of places is not known, nothing is.
    """
    if last < first:
        return ()
    found = (_on(weekday, first, last, occupancy, own) for weekday in Weekday)
    return tuple(one for one in found if one is not None)


def _on(
    weekday: Weekday, first: date, last: date, occupancy: Occupancy, own: Occupancy | None
) -> Overbooking | None:
    found = [one for parity in (0, 1) for one in _too_full(weekday, parity, first, last, occupancy, own)]
    if not found:
        return None
    begins = min(found, key=lambda one: one.first)
    minute, children, places = begins.moments[0]
    return Overbooking(
        weekday,
        begins.first,
        max(one.last for one in found),
        minute,
        children,
        places,
        max(there - at_most for one in found for _minute, there, at_most in one.moments),
    )


def _too_full(
    weekday: Weekday, parity: int, first: date, last: date, occupancy: Occupancy, own: Occupancy | None
) -> Iterator[_TooFull]:
    if own is None:
        for stretch in occupancy.stretches(weekday, parity, first, last):
            if moments := tuple(_moments(stretch, occupancy)):
                yield _TooFull(stretch.first, stretch.last, moments)
        return
    for mine in own.stretches(weekday, parity, first, last):
        if not mine.counts:
            continue
        for stretch in occupancy.stretches(weekday, parity, mine.first, mine.last):
            too_many = _moments(stretch, occupancy)
            if there := tuple(one for one in too_many if own.grid.count_at(mine.counts, one[0])):
                yield _TooFull(stretch.first, stretch.last, there)


def _moments(stretch: Stretch, occupancy: Occupancy) -> Iterator[tuple[int, int, int]]:
    """Yield each moment of a stretch with more children than places: the minute, and how many of both."""
    places, grid = occupancy.places_on(stretch.first), occupancy.grid
    if places is None or not stretch.full:
        return
    for minute in grid.starts:
        children = grid.count_at(stretch.counts, minute)
        if children > places(minute):
            yield minute, children, places(minute)
