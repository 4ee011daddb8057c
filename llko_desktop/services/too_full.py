"""Finds when there are more children than places, as a remark: it is never a reason to refuse."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from llko_desktop.domain.occupancy import Occupancy, Stretch
from llko_desktop.domain.schedule import Weekday


@dataclass(frozen=True)
class TooFull:
    """The first day and minute at which there are more children than places."""

    day: date
    minute: int
    children: int
    places: int


def too_full(taken: Occupancy, first: date, last: date) -> TooFull | None:
    """Give the first moment between two days (included) at which there is a child too many; none without."""
    found = [
        over
        for weekday in Weekday
        for parity in (0, 1)
        for stretch in taken.stretches(weekday, parity, first, last)
        if stretch.full
        for over in _over(taken, stretch)
    ]
    return min(found, key=lambda over: (over.day, over.minute), default=None)


def _over(taken: Occupancy, stretch: Stretch) -> Iterator[TooFull]:
    rule, weekday = taken.capacity.on(stretch.first), Weekday.of(stretch.first)
    if rule is None:
        return
    for minute in taken.grid.starts:
        children, places = taken.grid.count_at(stretch.counts, minute), rule.places_at(weekday, minute)
        if children > places:
            yield TooFull(stretch.first, minute, children, places)
            return
