"""How many children are there at each moment, for any stretch of days at once (R7).

Every placement adds its hours to a weekday from a day on and takes them away after its last: between two such
days all weeks are equal, and are computed once.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property, partial

from llko_desktop.domain.capacity import Capacity
from llko_desktop.domain.day_grid import DayGrid
from llko_desktop.domain.placement import Absence, Phase, Placement, week_number
from llko_desktop.domain.schedule import Weekday

_TWO_WEEKS = 14
_ONE_DAY = timedelta(days=1)
_WEEKDAYS = tuple(Weekday)


_Key = tuple[Weekday, int]
# What changes in the counts of a weekday and parity, packed, by the day from which on.
_Changes = dict[_Key, dict[date, int]]


def _never(day: date) -> bool:
    return False


@dataclass(frozen=True)
class Stretch:
    """Days from `first` to `last` (included) on which one weekday of every other week is the same.

    `counts` and `full` are packed (see `DayGrid`); `full` is none where the number of places is not known.
    """

    first: date
    last: date
    counts: int
    full: int | None


class Occupancy:
    """The children of some placements, beside the places there are.

    `is_closed` says on which days nobody is there. `minutes` are times of the day that will be asked about
    besides those of the placements, where they are not whole quarters.
    """

    def __init__(
        self,
        placements: Sequence[Placement],
        capacity: Capacity,
        is_closed: Callable[[date], bool] = _never,
        minutes: Iterable[int] = (),
    ) -> None:
        self.placements, self.capacity, self.is_closed = tuple(placements), capacity, is_closed
        self.grid = DayGrid({*minutes, *_times(self.placements), *_capacity_times(capacity)})
        self._lines: dict[_Key, _Line] = {}

    def beside(self, more: Sequence[Placement]) -> Occupancy:
        """Give the children of these placements and more; quick where the times of those are known here."""
        together = Occupancy((), self.capacity, self.is_closed, {*self.grid.starts, *_times(more)})
        together.placements = (*self.placements, *more)
        if together.grid.starts == self.grid.starts:
            together._changes = _added(more, self.grid, self._changes)
        return together

    def stretches(
        self, weekday: Weekday, parity: int, first: date, last: date, within: int | None = None
    ) -> Iterator[Stretch]:
        """Yield what a weekday of the weeks of one parity is like between two days, both included.

        A stretch without any such day, or with closed ones alone, is left out; `first` and `last` of the
        others are days on which somebody could be there. `within` asks for those alone that are full, or may
        be, in pieces with these top bits.
        """
        line = self._line(weekday, parity)
        residue = 7 * parity + weekday
        for start, end, counts, full in line.between(first, last, within):
            days = self._open_days(residue, start, end)
            if days is not None:
                yield Stretch(*days, counts, full)

    def has_open_day(self, weekday: Weekday, first: date, last: date) -> bool:
        """Say whether there is such a weekday between two days, both included, that is not closed."""
        return any(self._open_days(7 * parity + weekday, first, last) for parity in (0, 1))

    def counts_on(self, day: date) -> int:
        """Give the children at each moment of a day, packed; none on a closed day."""
        if self.is_closed(day):
            return 0
        line = self._line(Weekday.of(day), week_number(day) % 2)
        return next(line.between(day, day))[2]

    def count_on(self, day: date, minute: int) -> int:
        """Give the children at a minute of a day."""
        return self.grid.count_at(self.counts_on(day), minute)

    def places_on(self, day: date) -> Callable[[int], int] | None:
        """Give the places of a day, by minute; none where they are not known."""
        rule, weekday = self.capacity.on(day), Weekday.of(day)
        return None if rule is None else lambda minute: rule.places_at(weekday, minute)

    def _open_days(self, residue: int, first: date, last: date) -> tuple[date, date] | None:
        """Give the first and last day of every other week between two days on which it is open."""
        forward = first.toordinal() + (residue - (first.toordinal() - 1)) % _TWO_WEEKS
        backward = last.toordinal() - ((last.toordinal() - 1) - residue) % _TWO_WEEKS
        while forward <= backward and self.is_closed(date.fromordinal(forward)):
            forward += _TWO_WEEKS
        if forward > backward:
            return None
        while self.is_closed(date.fromordinal(backward)):
            backward -= _TWO_WEEKS
        return date.fromordinal(forward), date.fromordinal(backward)

    def _line(self, weekday: Weekday, parity: int) -> _Line:
        key = (weekday, parity)
        if key not in self._lines:
            self._lines[key] = _Line(self._changes.get(key, {}), self._limits(weekday), self.grid)
        return self._lines[key]

    def _limits(self, weekday: Weekday) -> dict[date, int | None]:
        """Pack the places of a weekday, by the day from which on there are so many."""
        rules = {day: self.capacity.on(day) for day in (date.min, *_capacity_days(self.capacity))}
        packed = {
            id(rule): self.grid.limit(partial(rule.places_at, weekday)) for rule in rules.values() if rule
        }
        return {day: packed[id(rule)] if rule else None for day, rule in rules.items()}

    @cached_property
    def _changes(self) -> _Changes:
        return _added(self.placements, self.grid, {})


class _Line:
    """One weekday of the weeks of one parity through time: from each day on, what is counted and full."""

    def __init__(self, changes: dict[date, int], limits: dict[date, int | None], grid: DayGrid) -> None:
        self._from, self._counts, self._full = list[date](), list[int](), list[int | None]()
        counts, limit, before = 0, limits[date.min], limits[date.min]
        for day in sorted({*changes, *limits}):
            counts += changes.get(day, 0)
            limit = limits.get(day, limit)
            full = None if limit is None else grid.full(counts, limit)
            # Places that change matter also where it is full before and after: by how many it is too full.
            if self._from and (counts, limit) == (self._counts[-1], before):
                continue
            before = limit
            self._from.append(day)
            self._counts.append(counts)
            self._full.append(full)

    def between(
        self, first: date, last: date, within: int | None = None
    ) -> Iterator[tuple[date, date, int, int | None]]:
        """Yield the parts of a stretch of days, each with its first and last day (see `stretches`)."""
        begins, fulls = self._from, self._full
        for place in range(bisect_right(begins, first) - 1, bisect_right(begins, last)):
            full = fulls[place]
            if within is not None and full is not None and not full & within:
                continue
            following = begins[place + 1] if place + 1 < len(begins) else None
            end = last if following is None or following > last else following - _ONE_DAY
            yield max(first, begins[place]), end, self._counts[place], full


def _added(placements: Iterable[Placement], grid: DayGrid, to: _Changes) -> _Changes:
    """Give the changes of placements and those there are already."""
    changes = defaultdict[_Key, dict[date, int]](dict)
    changes.update((key, dict(of_day)) for key, of_day in to.items())
    for placement in placements:
        for key, first, last, packed in _bookings(placement, grid):
            of_day = changes[key]
            of_day[first] = of_day.get(first, 0) + packed
            if last is not None and last < date.max:
                after = last + _ONE_DAY
                of_day[after] = of_day.get(after, 0) - packed
    return dict(changes)


_Booking = tuple[_Key, date, date | None, int]


def _bookings(placement: Placement, grid: DayGrid) -> Iterator[_Booking]:
    """Yield what a placement adds to a weekday and parity, packed, or takes away, from and until when."""
    absences = _joined(placement.absences)
    trials = [
        trial
        for trial in placement.trial_days
        if not any(first <= trial.day <= last for first, last in absences)
    ]
    for phase, first, last in placement.spans():
        for key, packed in _packed_weeks(phase, grid):
            yield key, first, last, packed
            for away, back in absences:
                begun = max(first, away)
                ended = back if last is None else min(last, back)
                if begun <= ended:
                    yield key, begun, ended, -packed
            for trial in trials:
                day = trial.day
                if _key(day) == key and first <= day and (last is None or day <= last):
                    yield key, day, day, -packed
    for trial in trials:
        yield _key(trial.day), trial.day, trial.day, grid.packed(trial.hours)


def _key(day: date) -> _Key:
    return Weekday.of(day), week_number(day) % 2


def _packed_weeks(phase: Phase, grid: DayGrid) -> Iterator[tuple[_Key, int]]:
    """Yield the hours of each weekday and parity of a phase that has any, packed."""
    takes_turns = len(phase.weeks) > 1
    for parity in (0, 1) if takes_turns else (0,):
        for weekday, hours in zip(_WEEKDAYS, phase.week_of(parity).days, strict=True):
            if hours:
                packed = grid.packed(hours)
                for same in (parity,) if takes_turns else (0, 1):
                    yield (weekday, same), packed


def _joined(absences: Iterable[Absence]) -> list[tuple[date, date]]:
    """Give absences as days from and until, those that overlap as one."""
    joined: list[tuple[date, date]] = []
    for absence in sorted(absences, key=lambda one: one.first):
        if joined and absence.first <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], absence.last))
        else:
            joined.append((absence.first, absence.last))
    return joined


def _times(placements: Iterable[Placement]) -> Iterator[int]:
    for placement in placements:
        ranges = [hours for phase in placement.phases for week in phase.weeks for hours in week.days]
        for hours in (*ranges, *(trial.hours for trial in placement.trial_days)):
            for item in hours:
                yield from (item.start, item.end)


def _capacity_times(capacity: Capacity) -> Iterator[int]:
    for rule in capacity.rules:
        for part in rule.parts:
            yield from (part.hours.start, part.hours.end)


def _capacity_days(capacity: Capacity) -> Iterator[date]:
    """Yield the days from which on another rule may be in force."""
    for rule in capacity.rules:
        yield rule.first
        if rule.last is not None and rule.last < date.max:
            yield rule.last + _ONE_DAY
