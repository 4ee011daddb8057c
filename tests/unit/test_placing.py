"""Placements follow the status of their request, are changed by hand, and say what to think of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from llko_desktop.bootstrap.parts import build_services
from llko_desktop.domain.messages import InputError
from llko_desktop.domain.overbooking import Overbooked
from llko_desktop.domain.placement import Absence, Phase, Placement, TrialDay
from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.request import Child
from llko_desktop.domain.schedule import CarePlan, TimeRange
from llko_desktop.domain.status import CancelReason, Status
from llko_desktop.domain.transitions import Choice
from llko_desktop.services.bundle import Services
from llko_desktop.services.ports import StaleWrite
from llko_desktop.services.step_values import Along
from llko_desktop.services.steps import StepResult
from tests.helpers.memory_store import MemoryStore
from tests.helpers.outbox import open_entries
from tests.helpers.requests import RECEIVED, make_request, plan
from tests.helpers.rooms import place, set_places
from tests.helpers.stores import StoreFactory

NOOR = "OV-2026-00001"
DAY = timedelta(days=1)
TODAY = RECEIVED + 3 * DAY
BORN = date(2026, 1, 10)
AGREED = plan(end=date(2027, 8, 31))


@pytest.fixture(params=["memory", "encrypted"])
def services(
    request: pytest.FixtureRequest, tmp_path: Path, stores: StoreFactory, procedure: Procedure
) -> Iterator[Services]:
    """Give the use cases over a store with four places and one request."""
    store = MemoryStore() if request.param == "memory" else stores.open(tmp_path / "store.db")
    made = build_services(store, procedure, lambda: TODAY)
    set_places(made, 4)
    with made.store.write() as work:
        work.requests.add(make_request(reference=NOOR, child=Child("Noor", birth_date=BORN), plan=AGREED))
    yield made
    store.close()


def approve(services: Services, agreed: CarePlan = AGREED) -> StepResult:
    offer = Choice(offer=agreed, reply_by=TODAY + 10 * DAY)
    services.steps.set_status(NOOR, Status.IN_PROGRESS, offer)
    return services.steps.set_status(NOOR, Status.APPROVED, Choice(plan=agreed, contract_signed=True))


def placed(services: Services) -> list[Placement]:
    return list(services.planning.view().placements)


def test_an_approval_places_the_child_by_what_was_agreed(services: Services) -> None:
    assert approve(services).to_look_at == ()
    (noor,) = placed(services)
    assert (noor.child, noor.reference, noor.birth_date) == ("Noor", NOOR, BORN)
    assert noor.phases == (Phase(AGREED.start, (AGREED.schedule,)),)
    assert noor.end == AGREED.end


def test_without_an_end_it_is_the_day_on_which_school_can_begin(services: Services) -> None:
    approve(services, replace(AGREED, end=None))
    assert [one.end for one in placed(services)] == [date(2028, 7, 10)]


def test_taking_an_approval_back_takes_the_placement_back_and_again(services: Services) -> None:
    approve(services)
    assert services.steps.undo(NOOR).to_look_at == ()
    assert placed(services) == []
    services.steps.set_status(NOOR, Status.APPROVED, Choice(plan=AGREED, contract_signed=True))
    assert len(placed(services)) == 1


def test_a_correction_takes_the_placement_back_and_its_undoing_brings_it(services: Services) -> None:
    approve(services)
    services.steps.correct(NOOR, Status.CLOSED_EXTERNALLY, Choice(note="the parents withdrew"))
    assert placed(services) == []
    services.steps.undo(NOOR)
    assert [one.reference for one in placed(services)] == [NOOR]


def test_a_placement_changed_by_hand_stays_and_that_is_said(services: Services) -> None:
    approve(services)
    (noor,) = placed(services)
    services.placements.save(replace(noor, note="brings her own pillow"))
    (said,) = services.steps.undo(NOOR).to_look_at
    assert (said.code, said.value("child")) == ("placement_stays", "Noor")
    services.steps.set_status(NOOR, Status.APPROVED, Choice(plan=AGREED, contract_signed=True))
    assert [one.note for one in placed(services)] == ["brings her own pillow"]


def test_a_step_that_fails_places_nobody(services: Services) -> None:
    with pytest.raises(StaleWrite):
        services.steps.set_status(NOOR, Status.CLOSED_EXTERNALLY, Choice(), version=99)
    assert placed(services) == []


def test_removing_is_taken_back_with_the_same_number(services: Services) -> None:
    approve(services)
    (noor,) = placed(services)
    removed = services.placements.remove(noor)
    assert placed(services) == []
    assert services.placements.put_back(removed) == noor
    assert placed(services) == [noor]


def test_a_last_day_takes_away_what_comes_after_it(services: Services) -> None:
    week, later = parse_schedule("ma 8-17"), parse_schedule("di 8-17")
    start, leaving = date(2026, 9, 1), date(2026, 12, 18)
    hours = (TimeRange(540, 600),)
    kept = services.placements.add(
        Placement(
            "Elias",
            (Phase(start, (week,)), Phase(date(2027, 1, 4), (later,))),
            trial_days=(TrialDay(date(2026, 8, 28), hours), TrialDay(date(2027, 2, 1), hours)),
            absences=(Absence(date(2026, 12, 14), date(2027, 1, 8)), Absence(leaving + DAY, leaving + DAY)),
        )
    )
    ended = services.placements.end(kept.number, leaving, kept.version)
    assert (ended.end, ended.phases) == (leaving, (Phase(start, (week,)),))
    assert [trial.day for trial in ended.trial_days] == [date(2026, 8, 28)]
    assert [absence.first for absence in ended.absences] == [date(2026, 12, 14)]
    with pytest.raises(StaleWrite):
        services.placements.end(kept.number, leaving, kept.version)
    with pytest.raises(InputError):
        services.placements.end(kept.number, start - DAY, ended.version)


@pytest.mark.parametrize(
    ("hours", "end", "codes"),
    [
        ("ma 8-17", date(2027, 6, 30), []),
        ("ma 8-17", None, ["placement_without_end"]),
        ("ma 6-17", date(2027, 6, 30), ["placement_outside_opening"]),
        ("za 8-12", date(2027, 6, 30), ["placement_outside_opening"]),
        ("wo 8-17", date(2027, 6, 30), ["overbooked"]),
    ],
)
def test_what_to_think_of_never_refuses(
    services: Services, hours: str, end: date | None, codes: list[str]
) -> None:
    for _ in range(4):
        place(services, "wo 8-17")
    one = Placement("Lou", (Phase(date(2026, 9, 1), (parse_schedule(hours),)),), end)
    assert [message.code for message in services.placements.remarks(one)] == codes
    kept = services.placements.add(one)
    assert [message.code for message in services.placements.remarks(kept)] == codes, "not in its own way"


def test_weeks_that_take_turns_are_one_too_many_in_their_own_weeks_alone(services: Services) -> None:
    for _ in range(3):
        place(services, "ma 8-17")
    monday, nothing = parse_schedule("ma 8-17"), parse_schedule("di 8-9")
    start, end = date(2026, 8, 31), date(2027, 6, 30)
    services.placements.add(Placement("Even", (Phase(start, (monday, nothing)),), end))
    other = Placement("Odd", (Phase(start, (nothing, monday)),), end)
    assert services.placements.remarks(other) == ()
    same = Placement("Even too", (Phase(start, (monday, nothing)),), end)
    (said,) = services.placements.remarks(same)
    assert (said.value("children"), said.value("places"), said.value("first")) == (5, 4, start)


def test_undoing_another_step_places_nobody_again(services: Services) -> None:
    approve(services)
    services.placements.remove(placed(services)[0])
    services.steps.enter(open_entries(services)[-1].id)
    services.steps.undo(NOOR)
    assert placed(services) == []


def test_an_approval_by_other_hours_than_those_kept_is_said(services: Services) -> None:
    approve(services)
    services.placements.save(replace(placed(services)[0], note="by hand"))
    reason = Choice(reason=CancelReason.OTHER, note="vergissing")
    services.steps.correct(NOOR, Status.CANCELLED, reason)
    other = CarePlan(AGREED.start, AGREED.end, parse_schedule("vr 8-12"))
    result = services.steps.correct(
        NOOR, Status.APPROVED, Choice(plan=other, contract_signed=True, note="toch")
    )
    assert [said.code for said in result.to_look_at] == ["placement_stays"]


def test_an_approval_of_a_child_who_is_placed_already_says_so(services: Services) -> None:
    services.placements.add(Placement.of_plan("noor", AGREED))
    result = approve(services)
    assert [said.code for said in result.to_look_at] == ["placement_beside_another"]


def test_what_the_child_s_other_request_holds_is_free_when_that_is_closed(services: Services) -> None:
    place(services, "ma-vr 8-17")
    set_places(services, 2)
    twin = "OV-2026-00002"
    with services.store.write() as work:
        work.requests.add(make_request(reference=twin, child=Child("Noor", birth_date=BORN), plan=AGREED))
    offer = Choice(offer=AGREED, reply_by=TODAY + 10 * DAY)
    services.steps.set_status(NOOR, Status.IN_PROGRESS, offer)
    agreed = Choice(plan=AGREED, contract_signed=True)
    with pytest.raises(Overbooked):
        services.steps.set_status(twin, Status.APPROVED, agreed)
    services.steps.set_status(twin, Status.APPROVED, agreed, along=Along(close_too=(NOOR,)))
    assert len(placed(services)) == 2


def test_a_refused_approval_closes_no_other_request(services: Services) -> None:
    place(services, "ma-vr 8-17")
    set_places(services, 1)
    twin = "OV-2026-00002"
    with services.store.write() as work:
        work.requests.add(make_request(reference=twin, child=Child("Noor", birth_date=BORN), plan=AGREED))
    agreed, along = Choice(plan=AGREED, contract_signed=True), Along(close_too=(NOOR,))
    with pytest.raises(Overbooked):
        services.steps.set_status(twin, Status.APPROVED, agreed, along=along)
    assert services.triage.view(NOOR).request.status is Status.NEW
