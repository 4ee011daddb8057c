"""Who could have a place that is free: by fit, then by what gives priority, then by arrival."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from llko_desktop.domain.fit import Fit, FitKind
from llko_desktop.domain.priority import priority_facts
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.provider import Provider
from llko_desktop.domain.request import CareRequest

_ORDER = {
    kind: place for place, kind in enumerate((FitKind.FULL, FitKind.PARTIAL, FitKind.UNKNOWN, FitKind.NONE))
}


@dataclass(frozen=True)
class Ranked:
    """A request with its fit, and what gives it its place: the priority facts that count here, by code."""

    request: CareRequest
    fit: Fit
    facts: tuple[str, ...]


def ranked(
    fits: Iterable[tuple[CareRequest, Fit]], provider: Provider, procedure: Procedure
) -> tuple[Ranked, ...]:
    """Put requests in the order in which to think of them.

    First those whose whole plan fits, then those of which a part does (the more of its days, the earlier),
    then those that nobody can tell about. Where the tariff depends on the income, those with the first
    priority fact of the procedure go before those without, and so on for the others in its order. At last
    whoever asked first.
    """
    known = list(procedure.priority_facts)
    found = [Ranked(request, fit, _facts(request, provider, known)) for request, fit in fits]

    def place(one: Ranked) -> tuple[object, ...]:
        missing = [code not in one.facts for code in known]
        share = sum(day.fits for day in one.fit.days) / max(1, len(one.fit.days))
        arrived = one.request.progress.platform_since or one.request.received
        return _ORDER[one.fit.kind], -share, missing, arrived, one.request.reference

    return tuple(sorted(found, key=place))


def _facts(request: CareRequest, provider: Provider, known: list[str]) -> tuple[str, ...]:
    given = priority_facts(request, provider)
    return tuple(code for code in known if code in given)
