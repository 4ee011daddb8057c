"""How much of the places was taken in opening hours: children and places, each times minutes (R13)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from itertools import pairwise

from llko_desktop.domain.occupancy import Occupancy
from llko_desktop.domain.schedule import MINUTES_A_DAY, TimeRange


@dataclass(frozen=True)
class TakenHours:
    """The minutes that places were taken, and those that there were, over some days."""

    taken: int
    places: int

    @property
    def share(self) -> Fraction | None:
        """The part of the places that was taken; none where there were none."""
        return Fraction(self.taken, self.places) if self.places else None


def taken_hours(
    occupancy: Occupancy, opening: Callable[[date], tuple[TimeRange, ...]], first: date, last: date
) -> TakenHours | None:
    """Count the places taken and those there were in opening hours from one day to another (included).

    A child beyond the last place takes none. Days on which it is closed have no places. None where the number
    of places is not known on a day that is open, or where nobody is placed at all.
    """
    if not occupancy.placements:
        return None
    known: dict[tuple[object, ...], tuple[int, int]] = {}
    taken = places = 0
    for ordinal in range(first.toordinal(), last.toordinal() + 1):
        day = date.fromordinal(ordinal)
        hours = opening(day)
        if not hours or occupancy.is_closed(day):
            continue
        rule, counts = occupancy.capacity.on(day), occupancy.counts_on(day)
        if rule is None:
            return None
        key = (id(rule), counts, hours, day.weekday())
        if key not in known:
            known[key] = _on_day(occupancy, day, counts, hours)
        taken, places = taken + known[key][0], places + known[key][1]
    return TakenHours(taken, places)


def _on_day(occupancy: Occupancy, day: date, counts: int, hours: tuple[TimeRange, ...]) -> tuple[int, int]:
    """Give the minutes taken and those there were on one day."""
    places_at = occupancy.places_on(day)
    assert places_at is not None
    edges = {time for item in hours for time in (item.start, item.end)}
    starts = sorted({*occupancy.grid.starts, *edges, MINUTES_A_DAY})
    taken = places = 0
    for start, end in pairwise(starts):
        if any(item.start <= start < item.end for item in hours):
            there = places_at(start)
            taken += (end - start) * min(there, occupancy.grid.count_at(counts, start))
            places += (end - start) * there
    return taken, places
