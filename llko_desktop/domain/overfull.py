"""When there are more children than places already, whoever they are."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from llko_desktop.domain.occupancy import Occupancy, Stretch
from llko_desktop.domain.overbooking import Overbooking
from llko_desktop.domain.schedule import Weekday


def overfull(first: date, last: date, occupancy: Occupancy) -> tuple[Overbooking, ...]:
    """Give when there are more children than places between two days (both included), once a weekday.

    Where the number of places is not known, nothing is.
    """
    if last < first:
        return ()
    found = (_on(weekday, first, last, occupancy) for weekday in Weekday)
    return tuple(one for one in found if one is not None)


def _on(weekday: Weekday, first: date, last: date, occupancy: Occupancy) -> Overbooking | None:
    stretches = (
        (stretch, tuple(_too_many(stretch, occupancy)))
        for parity in (0, 1)
        for stretch in occupancy.stretches(weekday, parity, first, last)
        if stretch.full
    )
    found = [(stretch, moments) for stretch, moments in stretches if moments]
    if not found:
        return None
    begins, moments = min(found, key=lambda one: one[0].first)
    minute, children, places = moments[0]
    return Overbooking(
        weekday,
        begins.first,
        max(stretch.last for stretch, _moments in found),
        minute,
        children,
        places,
        max(children - places for _stretch, moments in found for _minute, children, places in moments),
    )


def _too_many(stretch: Stretch, occupancy: Occupancy) -> Iterator[tuple[int, int, int]]:
    """Yield each moment of a stretch with more children than places: the minute, and how many of both."""
    places, grid = occupancy.places_on(stretch.first), occupancy.grid
    assert places is not None, "what is full has a number of places"
    for minute in grid.starts:
        children = grid.count_at(stretch.counts, minute)
        if children > places(minute):
            yield minute, children, places(minute)
