"""What could be offered of a plan that does not fit as a whole: a part, a later start, other days (R2)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from llko_desktop.domain.alternatives import Alternative
from llko_desktop.domain.fit import LEAST_DAYS, DayFit, Fit
from llko_desktop.domain.schedule import CarePlan, TimeRange, Weekday, WeeklySchedule

_LEAST = timedelta(days=LEAST_DAYS - 1)


class OfferChoice(StrEnum):
    """How an offer that is possible comes from the plan as asked."""

    WHOLE = "whole"
    PART = "part"
    LATER = "later"
    UNTIL = "until"
    INSTEAD = "instead"


@dataclass(frozen=True)
class PossibleOffer:
    """A plan that fits from its first day to its last; `alternative` is what it has instead of some hours."""

    choice: OfferChoice
    plan: CarePlan
    alternative: Alternative | None = None


def possible_offers(
    asked: CarePlan, fit: Fit, alternatives: Iterable[Alternative] = ()
) -> tuple[PossibleOffer, ...]:
    """Give what could be offered, what is nearest to the plan `asked` first; nothing where nobody can tell.

    `fit` and `alternatives` are those of the plan.
    """
    if fit.days and all(day.fits for day in fit.days):
        return (PossibleOffer(OfferChoice.WHOLE, asked),)
    found = [
        PossibleOffer(choice, plan)
        for choice, plan in (
            (OfferChoice.PART, _part(asked, fit)),
            (OfferChoice.LATER, _later(asked, fit)),
            (OfferChoice.UNTIL, _until(asked, fit)),
        )
        if plan is not None
    ]
    found.sort(key=lambda offer: _is_little(asked, offer))
    instead = [
        PossibleOffer(OfferChoice.INSTEAD, _instead(asked, fit, [other]), other) for other in alternatives
    ]
    return (*found, *instead)


def _part(asked: CarePlan, fit: Fit) -> CarePlan | None:
    """Give what is free in the whole period."""
    week = _week(part for day in fit.days for part in _parts(day))
    return None if week.is_empty else replace(asked, schedule=week)


def _later(asked: CarePlan, fit: Fit) -> CarePlan | None:
    """Give the whole plan from later on, or else the days of it that are free from some day on."""
    if fit.first_start is not None:
        return replace(asked, start=fit.first_start)
    last = fit.last or date.max
    from_then = {day: day.free_from for day in fit.days if day.free_from and last - day.free_from >= _LEAST}
    if not from_then:
        return None
    week = _week((day.weekday, day.hours) for day in fit.days if day.fits or day in from_then)
    return replace(asked, start=max(from_then.values()), schedule=week)


def _until(asked: CarePlan, fit: Fit) -> CarePlan | None:
    """Give the days of the plan that are free from the first day until some day, until then."""
    first = fit.first or date.min
    until = {day: day.free_until for day in fit.days if day.free_until and day.free_until - first >= _LEAST}
    if not until:
        return None
    week = _week((day.weekday, day.hours) for day in fit.days if day.fits or day in until)
    return replace(asked, end=min(until.values()), schedule=week)


def with_alternatives(asked: CarePlan, fit: Fit, alternatives: Iterable[Alternative]) -> CarePlan | None:
    """Give the plan with the nearest alternative for everything that does not fit; none without any."""
    nearest: dict[DayFit, Alternative] = {}
    taken: list[tuple[Weekday, TimeRange]] = []
    for other in alternatives:
        free = all(day is not other.weekday or not hours.overlaps(other.hours) for day, hours in taken)
        if other.instead not in nearest and free:
            nearest[other.instead] = other
            taken.append((other.weekday, other.hours))
    return _instead(asked, fit, nearest.values()) if nearest else None


def _instead(asked: CarePlan, fit: Fit, alternatives: Iterable[Alternative]) -> CarePlan:
    others = list(alternatives)
    replaced = [other.instead for other in others]
    kept = [part for day in fit.days if day not in replaced for part in _parts(day)]
    return replace(asked, schedule=_week([*kept, *((other.weekday, other.hours) for other in others)]))


def _parts(day: DayFit) -> list[tuple[Weekday, TimeRange]]:
    return [(day.weekday, hours) for hours in day.parts]


def _week(parts: Iterable[tuple[Weekday, TimeRange]]) -> WeeklySchedule:
    week: dict[Weekday, list[TimeRange]] = {}
    for weekday, hours in parts:
        week.setdefault(weekday, []).append(hours)
    return WeeklySchedule.of(week)


def _is_little(asked: CarePlan, offer: PossibleOffer) -> bool:
    """Whether less than half of the hours asked are in a part: the whole plan later goes before that."""
    return offer.choice is OfferChoice.PART and 2 * offer.plan.schedule.minutes < asked.schedule.minutes
