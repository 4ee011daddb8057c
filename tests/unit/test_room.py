"""Whether there is room for a request, as it is proposed, held back and said (R2, R7, R11)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from llko_desktop.bootstrap.parts import build_services
from llko_desktop.domain.fit import FitKind
from llko_desktop.domain.overbooking import Overbooked
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.proposal import Purpose
from llko_desktop.domain.request import CareRequest, Child
from llko_desktop.domain.status import Status
from llko_desktop.domain.transitions import Choice
from llko_desktop.services.bundle import Services
from llko_desktop.services.step_values import Along
from llko_desktop.texts.planning_words import (
    day_sentence,
    fit_sentence,
    holds_sentence,
    weekday_word,
)
from llko_desktop.texts.speech import Texts
from tests.helpers.memory_store import MemoryStore
from tests.helpers.requests import RECEIVED, make_request, plan
from tests.helpers.rooms import place, set_places

DAY = timedelta(days=1)
# A year from the start asked on (a Tuesday).
YEAR = plan(end=date(2027, 8, 31))


class Clock:
    def __init__(self) -> None:
        self.today = RECEIVED

    def __call__(self) -> date:
        return self.today


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def services(procedure: Procedure, clock: Callable[[], date]) -> Services:
    """Give the use cases over a store with one place, and one request that waits for an answer."""
    made = build_services(MemoryStore(), procedure, clock)
    set_places(made, 1)
    add(made, "OV-A", "Noor Peeters")
    return made


def add(services: Services, reference: str, name: str, **facts: object) -> CareRequest:
    child = Child(name, birth_date=date(2026, 1, 10))
    asked = make_request(**{"reference": reference, "child": child, "plan": YEAR, **facts})
    with services.store.write() as work:
        return work.requests.add(asked)


def offer(services: Services, reference: str, **more: object) -> CareRequest:
    choice = Choice(offer=YEAR, reply_by=RECEIVED + 10 * DAY)
    return services.steps.set_status(reference, Status.IN_PROGRESS, choice, **more).request


def test_without_anyone_placed_nobody_can_tell(services: Services) -> None:
    add(services, "OV-B", "Elias Maes")
    offer(services, "OV-B")
    view = services.triage.view("OV-A")
    assert view.room is not None
    assert view.room.holders == ()
    for found in (view.room.with_holds, view.room.without_holds, services.planning.view().ranking()[0].fit):
        assert found.kind is FitKind.UNKNOWN
    assert [reason.code for reason in view.proposal.reasons] == ["room_is_yours_to_judge"]
    offer(services, "OV-A")


def test_the_proposal_follows_the_room(services: Services) -> None:
    place(services, "vr 8-17")
    view = services.triage.view("OV-A")
    assert (view.proposal.purpose, view.proposal.offer) == (Purpose.FULL_PLACE, YEAR)
    place(services, "ma 8-17")
    view = services.triage.view("OV-A")
    assert (view.proposal.status, view.proposal.purpose) == (Status.IN_PROGRESS, Purpose.PARTIAL_PLACE)
    offered = services.triage.proposed(view).progress.offer
    assert offered is not None
    assert offered.plan == plan("di 8-17", end=YEAR.end)


def test_what_is_not_possible_is_proposed_with_what_is_instead(services: Services) -> None:
    place(services, "ma-wo 7-18")
    view = services.triage.view("OV-A")
    refused = services.triage.proposed(view)
    assert (view.proposal.purpose, refused.status) == (
        Purpose.NOT_POSSIBLE_ALTERNATIVE,
        Status.NOT_POSSIBLE,
    )
    assert refused.progress.offer is not None
    assert services.compose.render(refused, Purpose.NOT_POSSIBLE_ALTERNATIVE)
    place(services, "do-vr 7-18")
    view = services.triage.view("OV-A")
    assert view.proposal.purpose is Purpose.NOT_POSSIBLE
    assert services.triage.proposed(view).progress.no_alternative


def test_a_closed_request_is_not_looked_at(services: Services) -> None:
    services.steps.set_status("OV-A", Status.NOT_POSSIBLE, Choice(no_alternative=True))
    assert services.triage.view("OV-A").room is None


def test_an_offer_that_is_too_much_is_held_back(services: Services) -> None:
    place(services, "ma 9-12")
    before = services.triage.view("OV-A").request
    with pytest.raises(Overbooked) as refused:
        offer(services, "OV-A")
    (one,) = refused.value.overbookings
    assert (one.first, one.last, one.minute) == (date(2026, 9, 7), date(2027, 8, 30), 9 * 60)
    assert (one.children, one.places, one.most) == (2, 1, 1)
    assert services.triage.view("OV-A").request == before
    assert offer(services, "OV-A", along=Along(overbook=True)).status is Status.IN_PROGRESS


def test_so_is_every_other_way_to_one(services: Services) -> None:
    place(services, "ma 9-12")
    steps, agreed = services.steps, Choice(plan=YEAR)
    with pytest.raises(Overbooked):
        steps.set_status("OV-A", Status.APPROVED, agreed)
    free = Choice(offer=plan("di 8-17", end=YEAR.end), reply_by=RECEIVED + DAY)
    steps.set_status("OV-A", Status.IN_PROGRESS, free)
    with pytest.raises(Overbooked):
        steps.renew_offer("OV-A", Choice(offer=YEAR, reply_by=RECEIVED + DAY))
    steps.set_status("OV-A", Status.NOT_POSSIBLE, Choice())
    with pytest.raises(Overbooked):
        steps.correct("OV-A", Status.APPROVED, replace(agreed, note="toch"))
    steps.correct("OV-A", Status.APPROVED, replace(agreed, note="toch"), along=Along(overbook=True))


def test_a_hold_counts_until_its_day_has_passed(services: Services, clock: Clock) -> None:
    place(services, "vr 8-17")
    add(services, "OV-B", "Elias Maes")
    offer(services, "OV-B")
    room = services.triage.view("OV-A").room
    assert room is not None
    assert (room.with_holds.kind, room.without_holds.kind) == (FitKind.NONE, FitKind.FULL)
    assert [holder.reference for holder in room.holders] == ["OV-B"]
    with pytest.raises(Overbooked):
        offer(services, "OV-A")
    own = services.triage.view("OV-B").room
    assert own is not None
    assert (own.with_holds.kind, own.holders) == (FitKind.FULL, ())
    clock.today = RECEIVED + 11 * DAY
    room = services.triage.view("OV-A").room
    assert room is not None
    assert (room.with_holds.kind, room.holders) == (FitKind.FULL, ())


def test_a_hold_in_other_hours_is_in_nobodys_way(services: Services) -> None:
    place(services, "vr 8-17")
    add(services, "OV-B", "Elias Maes", plan=plan("wo 8-17"))
    choice = Choice(offer=plan("wo 8-17"), reply_by=RECEIVED + 10 * DAY)
    services.steps.set_status("OV-B", Status.IN_PROGRESS, choice)
    room = services.triage.view("OV-A").room
    assert room is not None
    assert (room.with_holds.kind, room.holders) == (FitKind.FULL, ())


CASES = [
    ([], "Nobody can tell yet whether there is room. No child is placed in the planning yet.", [], ""),
    (
        [("vr 8-17", "")],
        "There is room for the whole plan.",
        ["Mon 8–17: free.", "Tue 8–17: free."],
        "✓ free",
    ),
    (
        [("ma 9-12", "")],
        "There is room for a part of the plan.",
        ["Mon 8–17: full from 9:00 on (1 of 1). Free in the whole period: 12–17.", "Tue 8–17: free."],
        "only 12–17",
    ),
    (
        [("ma di 8-17", "2026-11-30")],
        "There is room for a part of the plan.",
        [
            "Mon 8–17: full from 8:00 on (1 of 1) until Mon 30 Nov 2026; free from Mon 7 Dec 2026 on.",
            "Tue 8–17: full from 8:00 on (1 of 1) until Tue 24 Nov 2026; free from Tue 1 Dec 2026 on.",
        ],
        "◐ for a time",
    ),
]


@pytest.mark.parametrize(
    ("children", "kind", "days", "word"), CASES, ids=["unknown", "full", "part", "later"]
)
def test_it_is_said_in_one_sentence_a_day(
    services: Services, procedure: Procedure, children: list, kind: str, days: list[str], word: str
) -> None:
    for hours, last in children:
        place(services, hours, last)
    texts, room = Texts("en", procedure), services.triage.view("OV-A").room
    assert room is not None
    found = room.with_holds
    assert fit_sentence(found, texts) == kind
    assert [day_sentence(day, found, texts) for day in found.days] == days
    if found.days:
        assert weekday_word(found.days[0].weekday, found) == word


def test_what_is_outside_the_opening_hours_or_comes_later_is_said(
    services: Services, procedure: Procedure
) -> None:
    asked = plan("ma 6-17, di 8-17, wo 6-17, za 8-17", end=YEAR.end)
    add(services, "OV-C", "Mila Claes", plan=asked)
    place(services, "di 8-17", first="2026-12-01")
    place(services, "wo 8-17", first="2026-12-01", last="2027-01-31")
    texts, room = Texts("en", procedure), services.triage.view("OV-C").room
    assert room is not None
    found = room.with_holds
    assert [day_sentence(day, found, texts) for day in found.days] == [
        "Mon 6–17: you are not open in all of these hours. Free in the whole period: 7–17.",
        "Tue 8–17: free until Tue 24 Nov 2026; full from 8:00 on (1 of 1) from Tue 1 Dec 2026 on.",
        "Wed 6–17: you are not open in all of these hours, and full from 8:00 on (1 of 1).",
        "Sat 8–17: you are not open in all of these hours.",
    ]
    assert [weekday_word(day.weekday, found) for day in found.days] == [
        "only 7–17",
        "◐ for a time",
        "✕ full",
        "✕ not open",
    ]
    add(services, "OV-D", "Finn Claes", plan=plan("wo 8-17", end=YEAR.end))
    room = services.triage.view("OV-D").room
    assert room is not None
    (day,) = room.with_holds.days
    assert day_sentence(day, room.with_holds, texts) == (
        "Wed 8–17: free until Wed 25 Nov 2026; full from 8:00 on (1 of 1) from Wed 2 Dec 2026 "
        "to Wed 27 Jan 2027; free again from Wed 3 Feb 2027 on."
    )


def test_who_holds_a_place_is_named(services: Services, procedure: Procedure) -> None:
    place(services, "vr 8-17")
    add(services, "OV-B", "Elias Maes")
    offer(services, "OV-B")
    texts, room = Texts("en", procedure), services.triage.view("OV-A").room
    assert room is not None
    said = holds_sentence(room.holders, room.without_holds, texts)
    assert said.startswith("Places are held for Elias Maes (until Thu 12 Mar 2026). Without these offers")


def test_a_letter_can_name_the_first_day_that_the_planning_knows(services: Services) -> None:
    template = services.templates.default(Purpose.RECEIVED, "nl")
    body = "{% if first_start %}Plaats vanaf {{ first_start }}.{% else %}Nog niet geweten.{% endif %}"
    services.templates.save(replace(template, body=body), 0)

    def written() -> str:
        return services.compose.render(services.triage.view("OV-A").request, Purpose.RECEIVED).body

    assert written() == "Nog niet geweten."
    place(services, "ma di 8-17", "2026-11-30")
    assert written() == "Plaats vanaf 1 december 2026."
    offered = Choice(offer=plan("ma di 8-17", date(2027, 1, 4), YEAR.end), reply_by=RECEIVED + DAY)
    services.steps.set_status("OV-A", Status.IN_PROGRESS, offered)
    assert written() == "Plaats vanaf 4 januari 2027."
