"""When there are more children than places already, whoever they are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from llko_desktop.domain.occupancy import Occupancy, Stretch
from llko_desktop.domain.overbooking import Overbooking
from llko_desktop.domain.schedule import Weekday


@dataclass(frozen=True)
class _TooFull:
    """Days of a weekday that are the same, and each minute of them with too many: children and places."""

    first: date
    last: date
    moments: tuple[tuple[int, int, int], ...]


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
    found = [
        too_full
        for parity in (0, 1)
        for stretch in occupancy.stretches(weekday, parity, first, last)
        if stretch.full
        for too_full in _too_full(stretch, weekday, parity, occupancy, own)
        if too_full.moments
    ]
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
    stretch: Stretch, weekday: Weekday, parity: int, occupancy: Occupancy, own: Occupancy | None
) -> Iterator[_TooFull]:
    moments = tuple(_moments(stretch, occupancy))
    if own is None or not moments:
        yield _TooFull(stretch.first, stretch.last, moments)
        return
    for mine in own.stretches(weekday, parity, stretch.first, stretch.last):
        there = tuple(one for one in moments if own.grid.count_at(mine.counts, one[0]))
        yield _TooFull(mine.first, mine.last, there)


def _moments(stretch: Stretch, occupancy: Occupancy) -> Iterator[tuple[int, int, int]]:
    """Yield each moment of a stretch with more children than places: the minute, and how many of both."""
    places, grid = occupancy.places_on(stretch.first), occupancy.grid
    assert places is not None, "what is full has a number of places"
    for minute in grid.starts:
        children = grid.count_at(stretch.counts, minute)
        if children > places(minute):
            yield minute, children, places(minute)
