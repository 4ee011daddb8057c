"""Who is there when, and whether there is room: everything that planning shows, read at once (R2, R7)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import pairwise

from llko_desktop.domain.alternatives import Alternative, alternatives
from llko_desktop.domain.fit import Fit, fit
from llko_desktop.domain.holds import held
from llko_desktop.domain.occupancy import Occupancy
from llko_desktop.domain.placement import Placement
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.provider import Provider
from llko_desktop.domain.ranking import Ranked, ranked
from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.schedule import MINUTES_A_DAY, CarePlan, TimeRange
from llko_desktop.domain.status import Status
from llko_desktop.services.ports import Clock, Store, UnitOfWork
from llko_desktop.services.public_holidays import holiday_on


@dataclass(frozen=True)
class Room:
    """A part of one day: how many children are placed, how many places are held, and how many there are.

    `places` is none where it is not known.
    """

    hours: TimeRange
    placed: int
    held: int
    places: int | None

    @property
    def free(self) -> int | None:
        """The places that are left beside children and holds; negative where there are too many."""
        return None if self.places is None else self.places - self.placed - self.held


@dataclass(frozen=True)
class RequestFit:
    """Whether there is room for one request: with the holds of other offers, without them, and what else.

    `alternatives` are for the fit with the holds.
    """

    request: CareRequest
    with_holds: Fit
    without_holds: Fit
    alternatives: tuple[Alternative, ...]


class PlanningView:
    """The planning as it was read, on one day; whatever is asked of it is computed then, and once.

    `requests` are those that are open. A placement that came of a request, or its hold, is never in the way
    of the request itself.
    """

    def __init__(
        self,
        provider: Provider,
        placements: Sequence[Placement],
        requests: Sequence[CareRequest],
        procedure: Procedure,
        today: date,
    ) -> None:
        self.provider, self.procedure, self.today = provider, procedure, today
        self.placements, self.requests = tuple(placements), tuple(requests)
        self.holds = tuple(held(requests, today, procedure))

    def closed_by(self, day: date) -> str | None:
        """Say why nobody is there on a day: `closure`, or a public holiday by key; none where it is open."""
        if any(closure.covers(day) for closure in self.provider.closures):
            return "closure"
        return holiday_on(day, self.provider.worked_holidays)

    def is_closed(self, day: date) -> bool:
        """Say whether it is a closing day or a public holiday that is kept."""
        known = self._closed.get(day)
        if known is None:
            known = self._closed[day] = self.closed_by(day) is not None
        return known

    def room_on(self, day: date) -> tuple[Room, ...]:
        """Give the parts of a day in which it is open, earliest first; nothing on a closed day.

        Without opening hours, and where somebody is there outside them, all hours with children count too.
        """
        if self.is_closed(day):
            return ()
        places, open_hours = self._placed.places_on(day), self.provider.hours_on(day)
        rooms = []
        for hours in self._pieces(day):
            placed, kept = (taken.count_on(day, hours.start) for taken in (self._placed, self._held))
            if placed or kept or any(item.covers(hours) for item in open_hours):
                rooms.append(Room(hours, placed, kept, places(hours.start) if places else None))
        return tuple(rooms)

    def present(self, day: date, minute: int) -> tuple[Placement, ...]:
        """Give who is there at a minute of a day, and whose places are held then (they name a request)."""
        if self.is_closed(day):
            return ()
        return tuple(
            one
            for one in (*self.placements, *self.holds)
            if any(item.start <= minute < item.end for item in one.hours_on(day))
        )

    def occupancy(
        self,
        *,
        with_holds: bool = True,
        without: str = "",
        plus: Iterable[Placement] = (),
        plans: Iterable[CarePlan] = (),
    ) -> Occupancy:
        """Give what is taken by placements, by holds unless told otherwise, and by what is tried (`plus`).

        What came of the request `without` is left out. The times of `plans` can be asked about.
        """
        taken = [*self.placements, *(self.holds if with_holds else ()), *plus]
        others = [one for one in taken if not (without and one.reference == without)]
        weeks = [self.provider.opening, *(plan.schedule for plan in plans)]
        minutes = {
            time for week in weeks for day in week.days for item in day for time in (item.start, item.end)
        }
        return Occupancy(others, self.provider.places, self.is_closed, minutes)

    def fit_of(self, request: CareRequest, *, plus: Iterable[Placement] = ()) -> RequestFit:
        """Say whether there is room for a request as asked, and what else there is."""
        extra = tuple(plus)
        with_holds, without = (
            self.occupancy(with_holds=holds, without=request.reference, plus=extra, plans=[request.plan])
            for holds in (True, False)
        )
        found = fit(request.plan, with_holds, self.provider.opening, _birth(request))
        others = alternatives(found, request.plan.schedule, with_holds, self.provider.opening)
        free = fit(request.plan, without, self.provider.opening, _birth(request))
        return RequestFit(request, found, free, others)

    def ranking(self) -> tuple[Ranked, ...]:
        """Put the requests that wait for an answer or an offer in the order in which to think of them.

        Those in progress are left out: they hold their places already.
        """
        waiting = [one for one in self.requests if one.status in (Status.NEW, Status.ACKNOWLEDGED)]
        taken = self.occupancy(plans=[one.plan for one in waiting])
        fits = [(one, fit(one.plan, taken, self.provider.opening, _birth(one))) for one in waiting]
        return ranked(fits, self.provider, self.procedure)

    def _pieces(self, day: date) -> list[TimeRange]:
        """Cut a day where a count, the places or the opening hours change."""
        taken = [item for one in (*self.placements, *self.holds) for item in one.hours_on(day)]
        rule = self.provider.places.on(day)
        parts = [part.hours for part in rule.parts if part.weekday == day.weekday()] if rule else []
        ranges = (*taken, *parts, *self.provider.hours_on(day))
        cuts = sorted({0, MINUTES_A_DAY, *(time for item in ranges for time in (item.start, item.end))})
        return [TimeRange(start, end) for start, end in pairwise(cuts)]

    @cached_property
    def _closed(self) -> dict[date, bool]:
        return {}

    @cached_property
    def _placed(self) -> Occupancy:
        return Occupancy(self.placements, self.provider.places, self.is_closed)

    @cached_property
    def _held(self) -> Occupancy:
        return Occupancy(self.holds, self.provider.places, self.is_closed)


def _birth(request: CareRequest) -> date | None:
    return request.child.birth_date or request.child.expected_date


class Planning:
    """Reads the planning."""

    def __init__(self, store: Store, procedure: Procedure, today: Clock) -> None:
        self._store, self._procedure, self._today = store, procedure, today

    def view(self) -> PlanningView:
        """Read everything at once."""
        with self._store.read() as work:
            return read_planning(work, self._procedure, self._today())


def read_planning(work: UnitOfWork, procedure: Procedure, today: date) -> PlanningView:
    """Read the planning within a transaction."""
    provider, placements = work.settings.provider(), work.placements.all()
    return PlanningView(provider, placements, work.requests.active(), procedure, today)
