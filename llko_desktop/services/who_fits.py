"""Which of the waiting requests could have the places that are free in some days, in the order to think of
them (R2).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from llko_desktop.domain.fit import DayFit, FitKind
from llko_desktop.domain.ranking import Ranked
from llko_desktop.domain.schedule import Weekday
from llko_desktop.services.day_rooms import DayRooms
from llko_desktop.services.planning import PlanningView

_YEAR = 366


@dataclass(frozen=True)
class FreeDay:
    """A day with free places: `fewest` in all opening hours, none where only a part of it has any."""

    day: date
    fewest: int


@dataclass(frozen=True)
class Match:
    """A request for which there is room on some of the days looked at; `days` are those, as it fits there.

    Where nobody can tell whether it fits, there are none.
    """

    ranked: Ranked
    days: tuple[DayFit, ...] = ()


@dataclass(frozen=True)
class Matches:
    """What was found; `waiting` counts all requests that wait, those that do not fit too."""

    free: tuple[FreeDay, ...]
    fitting: tuple[Match, ...]
    waiting: int


class Waiting:
    """The requests that wait, beside one planning; their order is worked out once, when it is asked for."""

    def __init__(self, view: PlanningView) -> None:
        self._view = view

    def between(self, first: date, last: date) -> Matches:
        """Give the days with free places between two days (both included), and who fits there.

        A request that is tried already is left out, and so is one whose care ends before that. One that
        begins later is not.
        """
        days = [first + timedelta(days=place) for place in range((last - first).days + 1)]
        free = tuple(one for one in map(self._free_day, days) if one is not None)
        fitting = [self._match(one, first, free) for one in self._waiting] if free else []
        return Matches(free, tuple(one for one in fitting if one is not None), len(self._waiting))

    def next_free(self, after: date) -> date | None:
        """Give the first day after another on which a place is free; none within a year."""
        days = (after + timedelta(days=place) for place in range(1, _YEAR + 1))
        return next((day for day in days if self._free_day(day) is not None), None)

    def _free_day(self, day: date) -> FreeDay | None:
        if not self._view.placements and not self._view.tried:
            # Then nobody can tell.
            return None
        hours = self._view.provider.hours_on(day)
        if self._view.provider.opening.is_empty:
            # Not told: what counts is when anybody comes.
            hours = tuple(room.hours for room in self._view.room_on(day))
        found = self._rooms.free_in(day, hours)
        return FreeDay(day, max(0, found[0])) if found is not None and found[1] > 0 else None

    def _match(self, one: Ranked, first: date, free: tuple[FreeDay, ...]) -> Match | None:
        plan = one.request.plan
        if one.fit.kind is FitKind.NONE or (plan.end is not None and plan.end < first):
            return None
        by_weekday = {Weekday.of(found.day): found.day for found in free}
        if one.fit.kind is FitKind.UNKNOWN:
            asked = plan.schedule.weekdays
            return Match(one) if not asked or set(asked) & by_weekday.keys() else None
        days = tuple(
            day
            for day in one.fit.days
            if day.weekday in by_weekday and self._has_room(day, by_weekday[day.weekday])
        )
        return Match(one, days) if days else None

    def _has_room(self, fit: DayFit, day: date) -> bool:
        """Say whether hours of a plan are free on a day, all or some, and for long enough besides."""
        if fit.parts:
            found = self._rooms.free_in(day, fit.parts)
            return found is not None and found[1] > 0
        found = self._rooms.free_in(day, [fit.hours])
        in_time = fit.free_until is not None or fit.free_from is not None
        return in_time and found is not None and found[0] > 0

    @cached_property
    def _waiting(self) -> tuple[Ranked, ...]:
        tried = {one.reference for one in self._view.tried}
        return tuple(one for one in self._view.ranking() if one.request.reference not in tried)

    @cached_property
    def _rooms(self) -> DayRooms:
        return DayRooms(self._view)
