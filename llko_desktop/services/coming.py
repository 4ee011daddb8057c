"""What changes in the planning in the months to come, and how many places are free then (R7)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cached_property
from itertools import pairwise

from dateutil.relativedelta import relativedelta

from llko_desktop.domain.capacity import CapacityRule
from llko_desktop.domain.placement import Placement, week_number
from llko_desktop.domain.schedule import TimeRange, Weekday
from llko_desktop.services.day_rooms import DayRooms
from llko_desktop.services.planning import PlanningView

AHEAD = relativedelta(months=6)
# After a closed period the first open weeks are looked at, as far as this.
_MOST_WEEKS = 12
_ONE_DAY = timedelta(days=1)


class ChangeKind(StrEnum):
    """What happens on a day."""

    ENDS = "ends"
    HOLD_ENDS = "hold_ends"
    STARTS = "starts"
    OTHER_HOURS = "other_hours"
    PLACES = "places"
    CLOSED = "closed"


@dataclass(frozen=True)
class Change:
    """A change on `day`: the last day of a child or a hold, the first one of anything else.

    `since` is the first day on which it is different. `placement` is the child it is about, `places` the
    number from then on, `last` the last closed day; each where the kind has it.
    """

    kind: ChangeKind
    day: date
    since: date
    placement: Placement | None = None
    places: int | None = None
    last: date | None = None


@dataclass(frozen=True)
class WeekdayRoom:
    """The fewest places that are free on a weekday, from `first` on, in the hours that a change is about."""

    weekday: Weekday
    free: int
    first: date


class Coming:
    """The changes between a day and half a year later, both included, the soonest first."""

    def __init__(self, view: PlanningView, first: date) -> None:
        self._view, self._first, self._last = view, first, first + AHEAD
        kinds = list(ChangeKind)
        found = [one for one in self._found() if first <= one.day <= self._last]
        self.changes: tuple[Change, ...] = tuple(
            sorted(found, key=lambda one: (one.day, kinds.index(one.kind), _name(one)))
        )

    def rooms_after(self, change: Change) -> tuple[WeekdayRoom, ...]:
        """Give what is free after a change, for each weekday that it is about.

        It is counted on the first open days of that weekday, in the hours that come free, are taken or have
        another number of places; with all that is known today, so with the other holds and with what is only
        tried. A hold that ends takes nothing from then on. Nothing where the places are not known.
        """
        if change.kind is ChangeKind.CLOSED:
            return ()
        since, rooms = change.since, self._rooms
        if change.kind is ChangeKind.HOLD_ENDS and change.placement is not None:
            since = max(since, change.placement.start)
            rooms = DayRooms(self._view, without=change.placement.reference)
        found = []
        for weekday in Weekday:
            free = []
            for day in self._days(weekday, since, _weeks_of(change)):
                room = rooms.free_in(day, self._hours(change, day))
                if room is not None:
                    free.append((room[0], day))
            if free:
                found.append(WeekdayRoom(weekday, min(free)[0], min(day for _, day in free)))
        return tuple(found)

    def _found(self) -> Iterator[Change]:
        kinds, view = ChangeKind, self._view
        for one in (*view.placements, *view.tried):
            if one.start >= self._first:
                yield Change(kinds.STARTS, one.start, one.start, one)
            for phase in one.phases[1:]:
                yield Change(kinds.OTHER_HOURS, phase.start, phase.start, one)
            if one.end is not None and one.end < date.max:
                yield Change(kinds.ENDS, one.end, one.end + _ONE_DAY, one)
        if view.procedure.choices.hold_ends_at_reply_by:
            until = {request.reference: request.hold.until for request in view.requests if request.hold}
            for hold in view.holds:
                ends = until[hold.reference]
                yield Change(kinds.HOLD_ENDS, ends, ends + _ONE_DAY, hold)
        yield from self._places()
        for closure in view.provider.closures:
            yield Change(kinds.CLOSED, closure.first, closure.first, last=closure.last)

    def _places(self) -> Iterator[Change]:
        """Yield the days on which another number of places begins to hold."""
        capacity = self._view.provider.places
        days = {rule.first for rule in capacity.rules}
        days |= {rule.last + _ONE_DAY for rule in capacity.rules if rule.last and rule.last < date.max}
        for day in sorted(days):
            if not self._first <= day <= self._last or day == date.min:
                continue
            before, after = capacity.on(day - _ONE_DAY), capacity.on(day)
            if after is not None and (before is None or _told(before) != _told(after)):
                yield Change(ChangeKind.PLACES, day, day, places=after.places)

    def _hours(self, change: Change, day: date) -> tuple[TimeRange, ...]:
        """Give the hours of a day that a change is about: in which children or places are not as before."""
        if change.placement is None:
            return self._hours_of_places(change, day)
        phases = change.placement.phases
        if change.kind is ChangeKind.ENDS:
            return phases[-1].on(day)
        if change.kind is not ChangeKind.OTHER_HOURS:
            return phases[0].on(day)
        begun = next(place for place, phase in enumerate(phases) if phase.start == change.since)
        before, after = phases[begun - 1].on(day), phases[begun].on(day)
        return () if before == after else (*before, *after)

    def _hours_of_places(self, change: Change, day: date) -> tuple[TimeRange, ...]:
        capacity, weekday = self._view.provider.places, Weekday.of(day)
        before, after = capacity.on(change.since - _ONE_DAY), capacity.on(change.since)
        opening = self._view.provider.hours_on(day)
        if before is None or after is None:
            return opening
        ranges = [*opening, *(part.hours for rule in (before, after) for part in rule.parts)]
        cuts = sorted({time for item in ranges for time in (item.start, item.end)})
        return tuple(
            TimeRange(start, end)
            for start, end in pairwise(cuts)
            if any(item.start <= start < item.end for item in opening)
            and before.places_at(weekday, start) != after.places_at(weekday, start)
        )

    def _days(self, weekday: Weekday, since: date, weeks: int) -> list[date]:
        """Give the first open day of a weekday from a day on; with two `weeks`, of those that take turns."""
        day = since + timedelta(days=(weekday - since.weekday()) % 7)
        found: dict[int, date] = {}
        for week in range(_MOST_WEEKS):
            one = day + timedelta(weeks=week)
            turn = week_number(one) % weeks
            if turn not in found and not self._view.is_closed(one):
                found[turn] = one
        return sorted(found.values())

    @cached_property
    def _rooms(self) -> DayRooms:
        return DayRooms(self._view)


def _told(rule: CapacityRule) -> tuple[object, ...]:
    return rule.places, rule.parts


def _name(change: Change) -> str:
    return change.placement.child if change.placement else ""


def _weeks_of(change: Change) -> int:
    """Say whether the hours that a change is about are those of two weeks that take turns."""
    return max((len(phase.weeks) for phase in change.placement.phases), default=1) if change.placement else 1
