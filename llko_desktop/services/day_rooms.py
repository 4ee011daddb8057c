"""How much room there is on each of many days, as the month and the year show it: the fewest places left."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise

from llko_desktop.domain.occupancy import Occupancy
from llko_desktop.domain.schedule import MINUTES_A_DAY, TimeRange
from llko_desktop.services.planning import PlanningView, Room


class DayState(StrEnum):
    """What there is to say of a day before any number."""

    OPEN = "open"
    CLOSED = "closed"
    NOT_OPEN = "not_open"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class DayRoom:
    """The room of one day: of an open one what is taken and free where the fewest places are left.

    Nobody can tell (`UNKNOWN`) where nobody is placed, or the number of places is not known.
    """

    state: DayState
    room: Room | None = None


class DayRooms:
    """The room of any day of a planning; equal days are computed once.

    `without` is the request of a hold that is not to count.
    """

    def __init__(self, view: PlanningView, without: str = "") -> None:
        self._view, self._occupancy = view, view.occupancy(without=without)
        holds = [one for one in view.holds if one.reference != without]
        self._held, self._tried = (
            Occupancy(some, self._occupancy.capacity, view.is_closed) for some in (holds, view.tried)
        )
        starts = self._occupancy.grid.starts
        self._pieces = [TimeRange(start, end) for start, end in pairwise((*starts, MINUTES_A_DAY))]
        self._known: dict[tuple[object, ...], DayRoom] = {}
        self._asked: dict[tuple[date, tuple[TimeRange, ...]], tuple[int, int] | None] = {}

    def on(self, day: date) -> DayRoom:
        """Give the room of a day: in opening hours, and where somebody is there outside them."""
        view = self._view
        if view.is_closed(day):
            return DayRoom(DayState.CLOSED)
        rule = self._occupancy.capacity.on(day)
        opening, counts = view.provider.hours_on(day), self._occupancy.counts_on(day)
        if not opening and not counts:
            return DayRoom(DayState.NOT_OPEN)
        if rule is None or not (view.placements or view.tried):
            return DayRoom(DayState.UNKNOWN)
        kept, tried = self._held.counts_on(day), self._tried.counts_on(day)
        key = (id(rule), counts, kept, tried, opening, day.weekday())
        if key not in self._known:
            self._known[key] = DayRoom(DayState.OPEN, self._fullest(day, opening))
        return self._known[key]

    def free_in(self, day: date, hours: Iterable[TimeRange]) -> tuple[int, int] | None:
        """Give the fewest and the most free places of a day within some hours.

        None on a closed day, without any hours, and where the number of places is not known.
        """
        key = (day, tuple(hours))
        if key not in self._asked:
            found = [] if self._view.is_closed(day) else [free for free, _, _ in self._room(*key)]
            self._asked[key] = (min(found), max(found)) if found else None
        return self._asked[key]

    def _fullest(self, day: date, opening: tuple[TimeRange, ...]) -> Room:
        present, counts = self._occupancy.grid.count_at, self._occupancy.counts_on(day)
        there = [piece for piece in self._pieces if present(counts, piece.start)]
        free, hours, places = min(self._room(day, (*opening, *there)))
        kept, tried = (taken.count_on(day, hours.start) for taken in (self._held, self._tried))
        return Room(hours, places - free - kept - tried, kept, places, tried)

    def _room(self, day: date, hours: tuple[TimeRange, ...]) -> list[tuple[int, TimeRange, int]]:
        """Give the free places in each piece of a day that is in some hours, the piece, and all places."""
        places, counts = self._occupancy.places_on(day), self._occupancy.counts_on(day)
        if places is None:
            return []
        found = []
        for piece in self._pieces:
            if any(one.overlaps(piece) for one in hours):
                there = places(piece.start)
                found.append((there - self._occupancy.grid.count_at(counts, piece.start), piece, there))
        return found
