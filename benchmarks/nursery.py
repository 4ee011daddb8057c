"""Plannings of any size: children who come for years in weeks that differ, and families who ask for a place."""

from __future__ import annotations

import random
from datetime import date, timedelta

from llko_desktop.domain.placement import Absence, Phase, Placement
from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.provider import Closure, Provider
from llko_desktop.domain.request import CareRequest, Child
from llko_desktop.domain.schedule import CarePlan
from llko_desktop.services.planning import PlanningView
from tests.helpers.requests import make_request

TODAY = date(2026, 6, 24)
_THREE_YEARS = 3 * 365
_WEEKS = tuple(
    parse_schedule(week)
    for week in (
        "ma-vr 7:30-17:30", "ma di do 8-17", "wo 8-12:30, vr 8:30-17", "ma 7-12 13-16:45, do 7-18",
        "di-do 8:15-16:15", "ma wo vr 9-15", "do vr 7:45-17:15",
    )
)  # fmt: skip


def placements(many: int, seed: int = 1) -> list[Placement]:
    """Give children who begin and end within three years; some in weeks that take turns, some away at times."""
    drawn = random.Random(seed)
    return [_placement(number, drawn) for number in range(1, many + 1)]


def _placement(number: int, drawn: random.Random) -> Placement:
    start = TODAY + timedelta(drawn.randrange(-600, 500))
    end = start + timedelta(drawn.randrange(150, 800))
    weeks = tuple(drawn.sample(_WEEKS, 2 if number % 5 == 0 else 1))
    phases = (Phase(start, weeks), Phase(start + timedelta(120), (drawn.choice(_WEEKS),)))
    away = start + timedelta(drawn.randrange(100))
    absences = (Absence(away, away + timedelta(12)),) if number % 4 == 0 else ()
    return Placement(f"Kind{number} Naam{number % 97}", phases, end, absences=absences, number=number)


def requests(many: int, days: int = _THREE_YEARS, seed: int = 2) -> list[CareRequest]:
    """Give requests that wait for an answer, each for so many days of care."""
    drawn = random.Random(seed)
    made = []
    for number in range(many):
        start = TODAY + timedelta(drawn.randrange(200))
        made.append(
            make_request(
                reference=f"OV-{number:06}",
                child=Child(f"Kind{number}", birth_date=date(2026, 1, 10)),
                received=TODAY - timedelta(number % 14),
                plan=CarePlan(start, start + timedelta(days), drawn.choice(_WEEKS)),
            )
        )
    return made


def planning(
    procedure: Procedure, children: list[Placement], waiting: list[CareRequest], places: int
) -> PlanningView:
    """Give a planning as it is after it was read: nothing of it is computed yet."""
    closures = tuple(
        Closure(date(year, month, 10), date(year, month, 20))
        for year in range(2025, 2031)
        for month in (7, 12)
    )
    opening = parse_schedule("ma-vr 7-18")
    provider = Provider("De Krekel", capacity=places, opening=opening, closures=closures)
    return PlanningView(provider, children, waiting, procedure, TODAY)
