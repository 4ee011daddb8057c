"""Who is there when, and whether there is room: everything that planning shows, read at once (R2, R7)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import pairwise

from llko_desktop.domain.alternatives import Alternative, alternatives, apart
from llko_desktop.domain.fit import DayFit, Fit, FitKind, fit, period_end
from llko_desktop.domain.holds import held
from llko_desktop.domain.occupancy import Occupancy
from llko_desktop.domain.overbooking import Overbooking, overbookings, overfull
from llko_desktop.domain.placement import Placement
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.provider import Provider
from llko_desktop.domain.ranking import Ranked, ranked
from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.schedule import MINUTES_A_DAY, CarePlan, TimeRange, WeeklySchedule
from llko_desktop.domain.status import Status
from llko_desktop.services.opening_days import closed_by
from llko_desktop.services.ports import Clock, Store, UnitOfWork

# Other hours from which those that differ enough are taken.
_MANY = 400


@dataclass(frozen=True)
class Room:
    """A part of one day: how many children are placed, how many places are held, and how many there are.

    `places` is none where it is not known. `tried` counts the children that are only tried.
    """

    hours: TimeRange
    placed: int
    held: int
    places: int | None
    tried: int = 0

    @property
    def free(self) -> int | None:
        """The places that are left beside all of them; negative where there are too many."""
        return None if self.places is None else self.places - self.taken

    @property
    def taken(self) -> int:
        """The children that are placed or tried, and the places that are held."""
        return self.placed + self.held + self.tried


@dataclass(frozen=True)
class RequestFit:
    """Whether there is room for one request: with the holds of other offers, without them, and what else.

    `alternatives` are for the fit with the holds. `holders` are the requests whose offers keep places in
    hours asked that do not fit, but would without any holds.
    """

    request: CareRequest
    with_holds: Fit
    without_holds: Fit
    alternatives: tuple[Alternative, ...]
    holders: tuple[CareRequest, ...] = ()


class PlanningView:
    """The planning as it was read, on one day; whatever is asked of it is computed then, and once.

    `requests` are those that are open. A placement that came of a request, or its hold, is never in the way
    of the request itself. `tried` are placements that nobody agreed to: they take their places, but are told
    apart. `ended` is a placement as it is only tried, in place of what is kept of it.
    """

    def __init__(
        self,
        provider: Provider,
        placements: Sequence[Placement],
        requests: Sequence[CareRequest],
        procedure: Procedure,
        today: date,
        tried: Sequence[Placement] = (),
        ended: Placement | None = None,
    ) -> None:
        self.provider, self.procedure, self.today = provider, procedure, today
        self.placements = tuple(
            ended if ended is not None and one.number == ended.number else one for one in placements
        )
        self.requests, self.tried, self.ended = tuple(requests), tuple(tried), ended
        own = {one.reference for one in self.tried if one.reference}
        self.holds = tuple(one for one in held(requests, today, procedure) if one.reference not in own)
        self._closed, self._rooms = dict[date, bool](), dict[date, tuple[Room, ...]]()

    def trying(self, tried: Sequence[Placement], ended: Placement | None = None) -> PlanningView:
        """Give the planning as it would be with `tried`, and with `ended` in place of what is kept of it.

        A request that is tried holds no place besides.
        """
        return PlanningView(
            self.provider, self.placements, self.requests, self.procedure, self.today, tried, ended
        )

    def without_holds(self) -> PlanningView:
        """Give the planning as it would be if no offer held a place."""
        return PlanningView(
            self.provider, self.placements, (), self.procedure, self.today, self.tried, self.ended
        )

    def closed_by(self, day: date) -> str | None:
        """Say why nobody is there on a day (see `opening_days.closed_by`); none where it is open."""
        return closed_by(self.provider, day)

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
        known = self._rooms.get(day)
        if known is None:
            known = self._rooms[day] = () if self.is_closed(day) else tuple(self._rooms_of(day))
        return known

    def _rooms_of(self, day: date) -> Iterator[Room]:
        places, open_hours = self._placed.places_on(day), self.provider.hours_on(day)
        counted = [(one.grid, one.counts_on(day)) for one in (self._placed, self._held, self._tried)]
        for hours in self._pieces(day):
            placed, kept, tried = (grid.count_at(counts, hours.start) for grid, counts in counted)
            if placed or kept or tried or any(item.covers(hours) for item in open_hours):
                yield Room(hours, placed, kept, places(hours.start) if places else None, tried)

    def present(self, day: date, minute: int) -> tuple[Placement, ...]:
        """Give who is there or tried at a minute of a day, and whose places are held (they name requests)."""
        if self.is_closed(day):
            return ()
        return tuple(
            one for one in self.everyone if any(item.start <= minute < item.end for item in one.hours_on(day))
        )

    def occupancy(
        self,
        *,
        with_holds: bool = True,
        without: str = "",
        plans: Iterable[CarePlan] = (),
    ) -> Occupancy:
        """Give what is taken by placements, by what is tried, and by holds unless told otherwise.

        What came of the request `without` is left out. The times of `plans` can be asked about.
        """
        taken = [*self.placements, *self.tried, *(self.holds if with_holds else ())]
        others = [one for one in taken if not (without and one.reference == without)]
        # The holds' hours too, so that they can be put beside the others.
        held = [week for hold in self.holds for phase in hold.phases for week in phase.weeks]
        return self._occupied(others, [self.provider.opening, *held, *(plan.schedule for plan in plans)])

    def fit_of(self, request: CareRequest) -> RequestFit:
        """Say whether there is room for a request as asked, and what else there is."""
        own = request.reference
        # Holds alone, without anyone who is placed, say nothing about room.
        without = self.occupancy(with_holds=False, without=own, plans=[request.plan])
        free = fit(request.plan, without, self.provider.opening, request.child.birth_or_expected)
        taken, found = without, free
        held_for_others = [hold for hold in self.holds if hold.reference != own]
        if self._is_known and held_for_others:
            taken = without.beside(held_for_others)
            found = fit(request.plan, taken, self.provider.opening, request.child.birth_or_expected)
        others = alternatives(found, request.plan.schedule, taken, self.provider.opening, most=_MANY)
        return RequestFit(request, found, free, apart(others), self._holders(request, found, free))

    def _holders(self, request: CareRequest, found: Fit, free: Fit) -> tuple[CareRequest, ...]:
        """Give who holds a place in hours that are short for a request, and less so without any hold."""
        if FitKind.UNKNOWN in (found.kind, free.kind):
            return ()
        known = {one.reference: one for one in self.requests}
        worse = [day for day, other in zip(found.days, free.days, strict=True) if day != other]
        return tuple(
            known[hold.reference]
            for hold in self.holds
            if hold.reference != request.reference
            and any(_is_there(hold, day, found.first, found.last) for day in worse)
        )

    def overbookings(
        self, plan: CarePlan, *, without: str = "", birth: date | None = None
    ) -> tuple[Overbooking, ...]:
        """Say when one more child with `plan` is too many beside children and holds, once a weekday.

        `without` is the request that the plan is for, `birth` the child's birth date, or the expected one.
        Where nobody is placed, nobody can tell.
        """
        last = period_end(plan, birth)
        if last is None or not self._is_known:
            return ()
        return overbookings(plan, last, self.occupancy(without=without, plans=[plan]))

    def placement_overbookings(
        self, placement: Placement, first: date, last: date
    ) -> tuple[Overbooking, ...]:
        """Say when a placement, kept or not yet, is one too many between two days (both included).

        It is in the way of nobody but the others: neither as it is kept now, nor as the hold of its request.
        """
        others = [
            one
            for one in self.everyone
            if one.number != placement.number or not one.number
            if not (placement.reference and one.reference == placement.reference)
        ]
        together, own = self._occupied([*others, placement], ()), self._occupied([placement], ())
        return overfull(first, last, together, own)

    def ranking(self) -> tuple[Ranked, ...]:
        """Put the requests that wait for an answer or an offer in the order in which to think of them.

        Those in progress are left out: they hold their places already.
        """
        waiting = [one for one in self.requests if one.status in (Status.NEW, Status.ACKNOWLEDGED)]
        taken = self.occupancy(with_holds=self._is_known, plans=[one.plan for one in waiting])
        fits = [
            (one, fit(one.plan, taken, self.provider.opening, one.child.birth_or_expected)) for one in waiting
        ]
        return ranked(fits, self.provider, self.procedure)

    def _occupied(self, placements: Sequence[Placement], weeks: Iterable[WeeklySchedule]) -> Occupancy:
        """Count some placements, so that the times of `weeks` can be asked about."""
        minutes = {
            time for week in weeks for day in week.days for item in day for time in (item.start, item.end)
        }
        return Occupancy(placements, self.provider.places, self.is_closed, minutes)

    def _pieces(self, day: date) -> list[TimeRange]:
        """Cut a day where a count, the places or the opening hours change."""
        taken = [item for one in self.everyone for item in one.hours_on(day)]
        rule = self.provider.places.on(day)
        parts = [part.hours for part in rule.parts if part.weekday == day.weekday()] if rule else []
        ranges = (*taken, *parts, *self.provider.hours_on(day))
        cuts = sorted({0, MINUTES_A_DAY, *(time for item in ranges for time in (item.start, item.end))})
        return [TimeRange(start, end) for start, end in pairwise(cuts)]

    @property
    def _is_known(self) -> bool:
        """Whether anyone is there: holds alone say nothing about room."""
        return bool(self.placements or self.tried)

    @property
    def everyone(self) -> tuple[Placement, ...]:
        """All that takes places: children who are placed, those who are tried, and holds."""
        return (*self.placements, *self.tried, *self.holds)

    @cached_property
    def _placed(self) -> Occupancy:
        return Occupancy(self.placements, self.provider.places, self.is_closed)

    @cached_property
    def _held(self) -> Occupancy:
        return Occupancy(self.holds, self.provider.places, self.is_closed)

    @cached_property
    def _tried(self) -> Occupancy:
        return Occupancy(self.tried, self.provider.places, self.is_closed)


def _is_there(hold: Placement, day: DayFit, first: date | None, last: date | None) -> bool:
    """Whether a hold is for hours of a weekday between two days."""
    begins, ends = hold.start, hold.end or date.max
    hours = [item for phase in hold.phases for week in phase.weeks for item in week.on(day.weekday)]
    in_time = begins <= (last or date.max) and (first or date.min) <= ends
    return in_time and any(item.overlaps(day.hours) for item in hours)


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
