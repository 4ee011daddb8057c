"""Places children by hand, changes and removes placements, and says what to think of; nothing is refused."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from llko_desktop.domain.fit import period_end
from llko_desktop.domain.folding import fold_words
from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.overbooking import Overbooking
from llko_desktop.domain.placement import Placement
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.provider import Provider
from llko_desktop.domain.schedule import CarePlan, Weekday, WeeklySchedule
from llko_desktop.services.planning import PlanningView, read_planning
from llko_desktop.services.ports import Clock, StaleWrite, Store


class PlacementService:
    """Writes placements one by one; `StaleWrite` when one was changed elsewhere since it was read."""

    def __init__(self, store: Store, procedure: Procedure, today: Clock) -> None:
        self._store, self._procedure, self._today = store, procedure, today

    def add(self, placement: Placement) -> Placement:
        """Place a child; gives the placement with its number."""
        with self._store.write() as work:
            return work.placements.add(placement)

    def save(self, placement: Placement) -> Placement:
        """Keep a placement as it was changed; gives it with its new version."""
        with self._store.write() as work:
            return work.placements.save(placement)

    def end(self, number: int, last: date, version: int) -> Placement:
        """Give a placement its last day (included).

        Phases that would begin after it, and what is told of later days, go. `InputError` for a day before
        the first.
        """
        with self._store.write() as work:
            found = work.placements.get(number)
            if found.version != version:
                raise StaleWrite(Message.of("placement_changed_elsewhere", child=found.child))
            return work.placements.save(ended(found, last))

    def remove(self, placement: Placement) -> Placement:
        """Remove a placement; gives what `put_back` takes."""
        with self._store.write() as work:
            work.placements.remove(placement)
        return placement

    def put_back(self, placement: Placement) -> Placement:
        """Write a placement that was removed, as it was."""
        with self._store.write() as work:
            return work.placements.add(placement)

    def remarks(self, placement: Placement) -> tuple[Message, ...]:
        """Say what to think of before a placement is kept as it is: it never is a reason to refuse it.

        It has no last day; some of its hours are outside the opening hours; from today on, there are more
        children than places with it.
        """
        today = self._today()
        with self._store.read() as work:
            view = read_planning(work, self._procedure, today)
        others = [one for one in view.placements if one.number != placement.number or not one.number]
        return (
            *remarks_beside(placement, others),
            *remarks_of_itself(placement, view.provider),
            *(found.message for found in too_many_with(placement, view, today)),
        )


def ended(placement: Placement, last: date) -> Placement:
    """Give a placement with another last day, without what is told of days after it."""
    if last < placement.start:
        raise InputError(Message.of("plan_ends_before_start", start=placement.start, end=last))
    return replace(
        placement,
        end=last,
        phases=tuple(phase for phase in placement.phases if phase.start <= last),
        trial_days=tuple(trial for trial in placement.trial_days if trial.day <= last),
        absences=tuple(absence for absence in placement.absences if absence.first <= last),
    )


def remarks_beside(placement: Placement, others: Iterable[Placement]) -> Iterator[Message]:
    """Say that a child of the same name is placed in the same time already, of those in `others`."""
    for other in others:
        is_same = fold_words(other.child) == fold_words(placement.child)
        in_time = placement.start <= (other.end or date.max) and other.start <= (placement.end or date.max)
        if is_same and in_time:
            yield Message.of("placement_beside_another", child=other.child, start=other.start)
            return


def remarks_of_itself(placement: Placement, provider: Provider) -> Iterator[Message]:
    """Say what there is to think of in a placement, whoever else is placed."""
    if placement.end is None and not placement.is_own:
        yield Message.of("placement_without_end", child=placement.child)
    if not provider.opening.is_empty and (days := _outside(placement, provider.opening)):
        yield Message.of("placement_outside_opening", days=days)


def _outside(placement: Placement, opening: WeeklySchedule) -> tuple[Weekday, ...]:
    """Give the weekdays on which the child is there before or after the usual opening hours."""
    weeks = [week for phase in placement.phases for week in phase.weeks]
    return tuple(
        day
        for day in Weekday
        if any(not opening.covers(WeeklySchedule.of({day: week.on(day)})) for week in weeks if week.on(day))
    )


def too_many_with(placement: Placement, view: PlanningView, today: date) -> tuple[Overbooking, ...]:
    """Say when a placement is one too many from a day on: to its end, or as far as anyone looks."""
    begins = max(placement.start, today)
    if placement.end is not None and placement.end < begins:
        return ()
    agreed = period_end(CarePlan(begins, placement.end), placement.birth_date)
    furthest = period_end(CarePlan(begins), None)
    return view.placement_overbookings(placement, today, min(agreed or begins, furthest or begins))
