"""Counts the places that running offers keep in mind, apart from those of children who are placed (R7)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from llko_desktop.domain.deadlines import active_hold
from llko_desktop.domain.fit import period_end
from llko_desktop.domain.placement import Phase, Placement
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.request import CareRequest


def held(requests: Iterable[CareRequest], today: date, procedure: Procedure) -> Iterator[Placement]:
    """Yield what the offers that run on `today` would take, as placements that name their request.

    An offer whose reply-by date has passed takes nothing any more, unless the procedure keeps its places.
    """
    for request in requests:
        hold = active_hold(request, today, procedure)
        if hold is None or hold.plan.start is None or not hold.plan.schedule.names_days_and_hours:
            continue
        born = request.child.birth_or_expected
        phases = (Phase(hold.plan.start, (hold.plan.schedule,)),)
        end = period_end(hold.plan, born)
        yield Placement(request.child.name, phases, end, birth_date=born, reference=request.reference)
