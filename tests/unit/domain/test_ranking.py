"""Holds of running offers, and the order in which to think of requests for a free place (R7)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from llko_desktop.domain.capacity import Capacity
from llko_desktop.domain.fit import DayFit, Fit, FitKind, Shortage, fit
from llko_desktop.domain.holds import held
from llko_desktop.domain.occupancy import Occupancy
from llko_desktop.domain.placement import Phase, Placement
from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.provider import Provider, Tariff
from llko_desktop.domain.ranking import ranked
from llko_desktop.domain.schedule import TimeRange, Weekday
from llko_desktop.domain.status import Status
from tests.helpers.procedure import with_choice
from tests.helpers.requests import in_status, make_request, offered, plan

REPLY_BY = date(2026, 3, 12)
FULL, NONE, UNKNOWN = Fit(FitKind.FULL), Fit(FitKind.NONE), Fit(FitKind.UNKNOWN)
HOURS = TimeRange(480, 1020)


def partial(*fits: bool) -> Fit:
    short = Shortage(date(2026, 9, 1), date(2026, 9, 1), 480, 8, 8)
    days = tuple(DayFit(Weekday(number), HOURS, None if one else short) for number, one in enumerate(fits))
    return Fit(FitKind.PARTIAL, days)


def test_a_running_offer_holds_its_places_until_its_reply_by_date(procedure: Procedure) -> None:
    request = offered(procedure, reply_by=REPLY_BY)
    (hold,) = held([request], REPLY_BY, procedure)
    assert (hold.child, hold.reference, hold.start) == ("Noor Peeters", request.reference, plan().start)
    # An offer without an end is for as long as the child would stay.
    assert hold.end == date(2028, 7, 10)
    assert not list(held([request], date(2026, 3, 13), procedure))
    kept = with_choice(procedure, hold_ends_at_reply_by=False)
    assert list(held([request], date(2026, 3, 13), kept))


@pytest.mark.parametrize("status", [status for status in Status if status is not Status.IN_PROGRESS])
def test_no_other_status_holds_anything(status: Status, procedure: Procedure) -> None:
    assert not list(held([in_status(status, procedure)], date(2026, 3, 2), procedure))


def test_a_hold_takes_the_place_of_another_request(procedure: Procedure) -> None:
    """The last place is offered to one family: the next one sees it, until the first one's time is up."""
    other = Placement("Bas", (Phase(date(2026, 1, 5), (parse_schedule("vr 8-17"),)),))
    request = offered(procedure, reply_by=REPLY_BY)

    def fits(today: date) -> FitKind:
        taken = [other, *held([request], today, procedure)]
        room = Occupancy(taken, Capacity.of(1))
        return fit(plan(), room, parse_schedule("ma-vr 7-18"), date(2026, 1, 10)).kind

    assert fits(REPLY_BY) is FitKind.NONE
    assert fits(date(2026, 3, 13)) is FitKind.FULL


def test_the_order_is_fit_then_priority_then_arrival(procedure: Procedure) -> None:
    def asked(number: int, received: date, *facts: str):
        return make_request(reference=f"OV-{number}", received=received, facts=facts)

    early, late = date(2026, 3, 2), date(2026, 3, 9)
    fits = [
        (asked(1, early), NONE),
        (asked(2, early), UNKNOWN),
        (asked(3, early), partial(True, False)),
        (asked(4, early), partial(True, True, False)),
        (asked(5, late), FULL),
        (asked(6, early), FULL),
        (asked(7, late, "single_parent", "low_income"), FULL),
        (asked(8, late, "sibling"), FULL),
        (asked(9, late, "single_parent"), FULL),
    ]
    by_income = Provider(tariff=Tariff.INCOME)
    order = [one.request.reference for one in ranked(fits, by_income, procedure)]
    assert order == [f"OV-{number}" for number in (8, 7, 9, 6, 5, 4, 3, 2, 1)]
    free = ranked(fits, replace(by_income, tariff=Tariff.FREE), procedure)
    assert [one.request.reference for one in free] == [f"OV-{n}" for n in (6, 5, 7, 8, 9, 4, 3, 2, 1)]
    assert {one.facts for one in free} == {()}
