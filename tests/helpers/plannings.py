"""Makes plannings without a store, in few words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from llko_desktop.domain.placement import Placement
from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.provider import Provider
from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.schedule import CarePlan
from llko_desktop.services.planning import PlanningView

WEDNESDAY = date(2026, 6, 24)


def day(text: str) -> date:
    """Read a day as `2026-08-31`."""
    return date.fromisoformat(text)


def placed(child: str, hours: str, start: str = "2026-01-05", end: str = "", **more: Any) -> Placement:
    """Make a placement in some hours of each week."""
    plan = CarePlan(day(start), day(end) if end else None, parse_schedule(hours))
    return Placement.of_plan(child, plan, **more)


def planning(
    procedure: Procedure,
    *placements: Placement,
    places: int | None = 2,
    requests: Iterable[CareRequest] = (),
    today: date = WEDNESDAY,
    **provider: Any,
) -> PlanningView:
    """Make a planning that is open from Monday to Friday, 8 to 18, unless told otherwise."""
    values = {"capacity": places, "opening": parse_schedule("ma-vr 8-18"), **provider}
    return PlanningView(Provider(**values), placements, tuple(requests), procedure, today)
