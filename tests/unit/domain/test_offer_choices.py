"""What can be offered of a plan fits itself, and what is nearest to it comes first (R2)."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings

from llko_desktop.domain.alternatives import alternatives
from llko_desktop.domain.capacity import Capacity
from llko_desktop.domain.fit import Fit, FitKind, fit
from llko_desktop.domain.messages import Message
from llko_desktop.domain.occupancy import Occupancy
from llko_desktop.domain.offer import Offer, OfferKind
from llko_desktop.domain.offer_choices import OfferChoice, possible_offers, with_alternatives
from llko_desktop.domain.placement import Placement
from llko_desktop.domain.plan_text import parse_schedule, schedule_text
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.proposal import Purpose, propose
from llko_desktop.domain.schedule import CarePlan, WeeklySchedule
from llko_desktop.domain.status import Source, Status
from tests.helpers.requests import RECEIVED, make_request, plan
from tests.unit.domain.test_fit import QUIET, USUAL, cases

# A Tuesday on which the plan begins, and a day long after.
START, END = date(2026, 9, 1), date(2027, 8, 31)


def room(*children: str, places: int = 1) -> Occupancy:
    """Childcare with one place in which children are: `first – last: hours`, a part at a time."""
    placed = []
    for number, child in enumerate(children):
        days, _, hours = child.partition(": ")
        first, _, last = days.partition(" – ")
        end = date.fromisoformat(last) if last else None
        care = CarePlan(date.fromisoformat(first), end, parse_schedule(hours))
        placed.append(Placement.of_plan(f"kind {number}", care))
    return Occupancy(placed, Capacity.of(places))


def asked(hours: str = "ma 8-17, di 8-17") -> CarePlan:
    return CarePlan(START, END, parse_schedule(hours))


def told(care: CarePlan, occupancy: Occupancy) -> list[tuple[str, str, date | None, date | None]]:
    found = fit(care, occupancy, USUAL)
    return [
        (offer.choice.value, schedule_text(offer.plan.schedule), offer.plan.start, offer.plan.end)
        for offer in possible_offers(care, found)
    ]


WEEK = "ma 08:00-17:00, di 08:00-17:00"
CASES = [
    ("free", ["2026-01-05: vr 8-17"], [("whole", WEEK, START, END)]),
    ("one day of two", ["2026-01-05: ma 8-17"], [("part", "di 08:00-17:00", START, END)]),
    (
        "half of the hours now, all of them later",
        ["2026-01-05 – 2026-11-30: ma 8-17"],
        [("part", "di 08:00-17:00", START, END), ("later", WEEK, date(2026, 12, 1), END)],
    ),
    (
        "little now, all of it later",
        ["2026-01-05 – 2026-11-30: ma 8-17, di 8-15"],
        [("later", WEEK, date(2026, 12, 1), END), ("part", "di 15:00-17:00", START, END)],
    ),
    (
        "all of it until another child comes",
        ["2026-12-01: ma 8-17, di 8-17"],
        [("until", WEEK, START, date(2026, 11, 24))],
    ),
    (
        "until another child comes, on one of two days",
        ["2026-12-01: ma 8-17", "2026-01-05: di 8-17"],
        [("until", "ma 08:00-17:00", START, date(2026, 11, 30))],
    ),
    (
        "from when a child leaves on, on one of two days",
        ["2026-01-05 – 2026-11-30: ma 8-17", "2026-01-05: di 8-17"],
        [("later", "ma 08:00-17:00", date(2026, 12, 7), END)],
    ),
    ("too short to be worth it", ["2026-01-05 – 2027-08-20: ma 8-17, di 8-17"], []),
    ("nothing", ["2026-01-05: ma 8-17, di 8-17"], []),
]


@pytest.mark.parametrize(("children", "expected"), [case[1:] for case in CASES], ids=[c[0] for c in CASES])
def test_what_can_be_offered(children: list[str], expected: list[object]) -> None:
    assert told(asked(), room(*children)) == expected


@settings(max_examples=200, deadline=None, suppress_health_check=QUIET)
@given(cases())
def test_every_offer_fits_from_its_first_day_to_its_last(case) -> None:
    care, others, capacity, closed, opening = case

    def taken(week: WeeklySchedule) -> Occupancy:
        minutes = {time for day in week.days for item in day for time in (item.start, item.end)}
        return Occupancy(others, capacity, closed.__contains__, minutes)

    occupancy = taken(care.schedule)
    found = fit(care, occupancy, opening)
    offers = possible_offers(care, found, alternatives(found, care.schedule, occupancy, USUAL, most=2))
    for offer in offers:
        if not offer.plan.schedule.is_empty:
            assert fit(offer.plan, taken(offer.plan.schedule), opening).kind is FitKind.FULL, offer
        if offer.choice is not OfferChoice.INSTEAD:
            assert care.schedule.covers(offer.plan.schedule)
    if found.kind is FitKind.FULL:
        assert [offer.choice for offer in offers] == [OfferChoice.WHOLE]
    if found.kind is FitKind.PARTIAL:
        assert offers, "a part that fits can be offered"


def test_an_alternative_takes_the_place_of_what_does_not_fit() -> None:
    care, occupancy = (
        asked("ma 8-12, di 8-12"),
        room("2026-01-05: ma 8-18, di 8-13, wo 7-18, do 7-18, vr 7-18"),
    )
    found = fit(care, occupancy, USUAL)
    others = alternatives(found, care.schedule, occupancy, USUAL)
    offers = possible_offers(care, found, others)
    assert {offer.choice for offer in offers} == {OfferChoice.INSTEAD}
    assert schedule_text(offers[0].plan.schedule) == "di 13:00-17:00"
    both = with_alternatives(care, found, others)
    assert both is not None
    assert fit(both, occupancy, USUAL).kind is FitKind.FULL


def proposed(care: CarePlan, occupancy: Occupancy, procedure: Procedure):
    request = make_request(plan=care)
    found = fit(care, occupancy, USUAL)
    others = alternatives(found, care.schedule, occupancy, USUAL)
    return propose(request, RECEIVED, procedure, found, others)


@pytest.mark.parametrize(
    ("children", "status", "purpose", "codes"),
    [
        (["2026-01-05: vr 8-17"], Status.IN_PROGRESS, Purpose.FULL_PLACE, ["whole_plan_fits"]),
        (
            ["2026-01-05 – 2026-11-30: ma 8-17"],
            Status.IN_PROGRESS,
            Purpose.PARTIAL_PLACE,
            ["part_of_plan_fits", "plan_fits_later"],
        ),
        (
            ["2026-01-05 – 2026-11-30: ma 8-17, di 8-17"],
            Status.IN_PROGRESS,
            Purpose.LATER_START,
            ["plan_fits_later"],
        ),
        (
            ["2026-01-05 – 2026-11-30: ma 8-17", "2026-01-05: di 8-17"],
            Status.IN_PROGRESS,
            Purpose.PARTIAL_PLACE,
            ["part_of_plan_fits_later"],
        ),
        (
            ["2026-12-01: ma 8-17, di 8-17"],
            Status.IN_PROGRESS,
            Purpose.PARTIAL_PLACE,
            ["part_of_plan_fits_until"],
        ),
        (
            ["2026-01-05: ma 8-17, di 8-17"],
            Status.NOT_POSSIBLE,
            Purpose.NOT_POSSIBLE_ALTERNATIVE,
            ["other_hours_are_free"],
        ),
        (["2026-01-05: ma-vr 7-18"], Status.NOT_POSSIBLE, Purpose.NOT_POSSIBLE, ["nothing_is_free"]),
    ],
)
def test_the_proposal_is_what_there_is_room_for(
    children: list[str], status: Status, purpose: Purpose, codes: list[str], procedure: Procedure
) -> None:
    proposal = proposed(asked(), room(*children), procedure)
    assert (proposal.status, proposal.purpose) == (status, purpose)
    assert [reason.code for reason in proposal.reasons] == codes
    assert (proposal.offer is None) == proposal.no_alternative == (purpose is Purpose.NOT_POSSIBLE)


def test_a_later_start_of_other_days_is_told_as_a_part(procedure: Procedure) -> None:
    proposal = proposed(asked(), room("2026-01-05 – 2026-11-30: ma 8-17", "2026-01-05: di 8-17"), procedure)
    assert proposal.offer is not None
    assert Offer(proposal.offer, None, RECEIVED).kind(asked()) is OfferKind.ALTERNATIVE


def test_what_nobody_can_tell_is_left_to_the_provider(procedure: Procedure) -> None:
    unknown = Fit(FitKind.UNKNOWN, unknown=Message.of("fit_needs_placements"))
    for found in (None, unknown):
        proposal = propose(make_request(), RECEIVED, procedure, found)
        assert (proposal.status, proposal.purpose) == (Status.IN_PROGRESS, Purpose.FULL_PLACE)
        assert (proposal.offer, proposal.no_alternative) == (None, False)


def test_room_changes_nothing_about_what_comes_first(procedure: Procedure) -> None:
    full = room("2026-01-05: ma-vr 7-18")
    for request in (make_request(Source.DOOR), make_request(plan=plan("ma 8-17", start=None))):
        found = fit(request.plan, full, USUAL)
        assert propose(request, RECEIVED, procedure, found) == propose(request, RECEIVED, procedure)
