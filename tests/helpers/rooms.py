"""Fills the planning of an opened store in few words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from llko_desktop.domain.placement import Placement
from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.schedule import CarePlan
from llko_desktop.services.bundle import Services


def place(services: Services, hours: str, last: str = "", first: str = "2026-01-05") -> None:
    """Place a child in some hours of each week, to the last day where one is given."""
    end = date.fromisoformat(last) if last else None
    plan = CarePlan(date.fromisoformat(first), end, parse_schedule(hours))
    with services.store.write() as work:
        work.placements.add(Placement.of_plan(f"Kind {hours}", plan))


def nobody_placed(services: Services) -> None:
    """Take everybody out of the planning."""
    with services.store.write() as work:
        for one in work.placements.all():
            work.placements.remove(one)


def set_places(services: Services, places: int | None) -> None:
    """Set how many places there are, in a week that is open from Monday to Friday, 7 to 18."""
    known, opening = services.profile.provider(), parse_schedule("ma-vr 7-18")
    told = replace(known, name=known.name or "De Krekel", phone="054 50 50 50", signature="Els")
    services.profile.save(replace(told, capacity=places, opening=opening, closures=()))
