"""Tells the figures of a period beside those of the period before, and the requests behind each (R13)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from llko_desktop.domain.answer_figures import AnswerState, answer_figures
from llko_desktop.domain.figure_period import FigurePeriod
from llko_desktop.domain.figures import (
    COUNTS_AS_SHORTAGE,
    FigureKind,
    FigurePart,
    FigureSet,
    by_residence,
)
from llko_desktop.domain.folding import fold_words
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.schedule import Weekday
from llko_desktop.domain.status import FINAL, Source, Status
from llko_desktop.domain.taken_hours import TakenHours, taken_hours
from llko_desktop.services.planning import PlanningView
from llko_desktop.services.ports import Clock, ReceivedPart, Store, UnitOfWork

_T = TypeVar("_T")


@dataclass(frozen=True)
class FigureReport:
    """The figures of a period, counted on `today`, and those of the period before (none before all time).

    `provider` is the name of whose count it is.
    """

    period: FigurePeriod
    figures: FigureSet
    period_before: FigurePeriod | None
    figures_before: FigureSet | None
    today: date
    provider: str = ""


class FigureService:
    """Counts; nothing here changes the store."""

    def __init__(self, store: Store, procedure: Procedure, today: Clock) -> None:
        self._store, self._procedure, self._today = store, procedure, today

    def report(self, period: FigurePeriod) -> FigureReport:
        """Give the figures of a period and of the one before, as they are at one moment."""
        before, today = period.before(), self._today()
        with self._store.read() as work:
            provider = work.settings.provider()
            view = PlanningView(provider, work.placements.all(), (), self._procedure, today)
            return FigureReport(
                period=period,
                figures=self._figures(work, view, period),
                period_before=before,
                figures_before=self._figures(work, view, before) if before else None,
                today=today,
                provider=provider.name,
            )

    def references(self, part: FigurePart, period: FigurePeriod) -> tuple[str, ...]:
        """Give the requests behind one number of a period; as many as it counts.

        Raises `TypeError` for a value that does not go with the kind.
        """
        with self._store.read() as work:
            return tuple(self._behind(work, part, period))

    def _figures(self, work: UnitOfWork, view: PlanningView, period: FigurePeriod) -> FigureSet:
        counts, first, last = work.figures, period.first, period.last
        came_in = counts.received(first, last)
        return FigureSet(
            received=came_in.received,
            by_source=came_in.by_source,
            by_weekday=came_in.by_weekday,
            by_residence=by_residence(came_in.by_municipality),
            answers=answer_figures(counts.answer_times(first, last), self._procedure, view.today),
            by_status=counts.closed(first, last),
            children=counts.children(first, last),
            open=counts.open_on(last),
            hours=_hours(view, period),
        )

    def _behind(self, work: UnitOfWork, part: FigurePart, period: FigurePeriod) -> Sequence[str]:
        counts, first, last, value = work.figures, period.first, period.last, part.value
        match part.kind:
            case FigureKind.OPEN:
                return counts.open_references(last)
            case FigureKind.CLOSED:
                return counts.closed_references(first, last, FINAL)
            case FigureKind.SHORTAGE:
                return counts.closed_references(first, last, COUNTS_AS_SHORTAGE)
            case FigureKind.STATUS:
                return counts.closed_references(first, last, frozenset({_as(Status, value)}))
            case FigureKind.ANSWER:
                return self._answered(work, _as(AnswerState, value), period)
        return counts.received_references(first, last, _received_part(work, part, period))

    def _answered(self, work: UnitOfWork, state: AnswerState, period: FigurePeriod) -> list[str]:
        today = self._today()
        return [
            reference
            for reference, times in work.figures.answer_references(period.first, period.last)
            if times.state(self._procedure, today) is state
        ]


def _received_part(work: UnitOfWork, part: FigurePart, period: FigurePeriod) -> ReceivedPart:
    """Say which of the requests that came in are asked for."""
    value = part.value
    match part.kind:
        case FigureKind.SOURCE:
            return ReceivedPart(source=_as(Source, value))
        case FigureKind.WEEKDAY:
            days = () if value is None else (_as(Weekday, value),)
            return ReceivedPart(weekdays=frozenset(days))
        case FigureKind.RESIDENCE:
            met = work.figures.received(period.first, period.last).by_municipality
            wanted = fold_words(_as(str, value))
            return ReceivedPart(municipalities=frozenset(one for one in met if fold_words(one) == wanted))
    return ReceivedPart()


def _as(kind: type[_T], value: object) -> _T:
    """Give a value that is of the kind asked for; `TypeError` for any other."""
    if isinstance(value, kind):
        return value
    raise TypeError(f"{value!r} does not go with this kind of figure")


def _hours(view: PlanningView, period: FigurePeriod) -> TakenHours | None:
    """Count the hours that places were taken by children; what offers keep is not taken."""
    occupancy = view.occupancy(with_holds=False)
    return taken_hours(occupancy, view.provider.hours_on, period.first, period.last)
