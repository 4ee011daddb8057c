"""The work sheet over a real store: order, term, the text that goes along, and ticks that are one step."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from llko_desktop.bootstrap.parts import build_services
from llko_desktop.domain.messages import DomainError, RuleRefusal
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.proposal import Purpose
from llko_desktop.domain.requirements import Choice
from llko_desktop.domain.status import Source, Status
from llko_desktop.services.bundle import Services
from llko_desktop.services.outbox_sheet import SheetItem
from llko_desktop.services.ports import UnknownReference
from llko_desktop.services.replies import RenderedReply
from llko_desktop.services.step_values import Along
from llko_desktop.storage.store import SqlStore
from tests.helpers.requests import RECEIVED, choice_for, make_request

DAY = timedelta(days=1)
TODAY = RECEIVED + 16 * DAY


class Days:
    """A clock that a test moves."""

    today = RECEIVED


@pytest.fixture
def days() -> Days:
    return Days()


@pytest.fixture
def services(store: SqlStore, procedure: Procedure, days: Days) -> Services:
    return build_services(store, procedure, lambda: days.today)


def add(services: Services, reference: str, received: date = RECEIVED, **facts: object) -> str:
    with services.store.write() as work:
        work.requests.add(make_request(reference=reference, received=received, **facts))
    return reference


def set_status(
    services: Services, reference: str, status: Status, body: str = "", purpose: Purpose = Purpose.RECEIVED
) -> None:
    choice = choice_for(status, services.today())
    reply = RenderedReply(purpose.value, purpose, "nl", "Uw vraag", body) if body else None
    services.steps.set_status(reference, status, choice, along=Along(reply, overbook=True))


def correct(services: Services, reference: str, status: Status) -> None:
    choice = replace(choice_for(status, services.today()), note="fout")
    services.steps.correct(reference, status, choice, along=Along(overbook=True))


def sheet(services: Services, reference: str = "") -> list[SheetItem]:
    found = services.outbox.read()
    return [item for item in found if reference in ("", item.entry.reference)]


def numbers(services: Services) -> list[int]:
    return [item.entry.id for item in services.outbox.read()]


def refused(step: object) -> list[str]:
    assert callable(step)
    with pytest.raises(DomainError) as refusal:
        step()
    return [message.code for message in refusal.value.messages]


def test_late_ones_come_first_then_by_term_then_by_age(services: Services, days: Days) -> None:
    for reference, received in (("OV-1", RECEIVED + 5 * DAY), ("OV-2", RECEIVED), ("OV-3", RECEIVED + DAY)):
        days.today = RECEIVED + 6 * DAY
        add(services, reference, received)
        set_status(services, reference, Status.NOT_POSSIBLE)
    add(services, "L-2", RECEIVED + 6 * DAY, source=Source.DOOR)
    add(services, "L-1", RECEIVED + 5 * DAY, source=Source.PHONE)
    set_status(services, "L-2", Status.APPROVED)
    days.today = TODAY
    found = sheet(services)
    assert [item.entry.reference for item in found] == ["OV-2", "OV-3", "OV-1", "L-1", "L-2", "L-2"]
    assert [item.days_left for item in found] == [-2, -1, 3, None, None, None]
    assert [item.is_late for item in found] == [True, True, False, False, False, False]
    assert found[0].due == RECEIVED + 14 * DAY
    # What is to be registered first comes first.
    assert [item.entry.item.status for item in found[-2:]] == [None, Status.APPROVED]


def test_a_receipt_has_no_term_as_it_is_no_answer(services: Services) -> None:
    set_status(services, add(services, "OV-1"), Status.ACKNOWLEDGED)
    (item,) = sheet(services)
    assert (item.due, item.days_left) == (None, None)


def test_where_a_receipt_stops_the_clock_it_has(store: SqlStore, procedure: Procedure) -> None:
    choices = replace(procedure.choices, acknowledgement_stops_clock=True)
    services = build_services(store, replace(procedure, choices=choices), lambda: RECEIVED)
    set_status(services, add(services, "OV-1"), Status.ACKNOWLEDGED)
    (item,) = sheet(services)
    assert item.due == RECEIVED + 14 * DAY


def test_the_text_is_that_of_the_step(services: Services, days: Days) -> None:
    reference = add(services, "OV-1")
    set_status(services, reference, Status.ACKNOWLEDGED, "Wij **lezen** uw vraag.")
    assert [item.text for item in sheet(services)] == ["Wij lezen uw vraag."]
    days.today += DAY
    # Without a text of its own, the status does not go with that of the one before.
    set_status(services, reference, Status.NOT_POSSIBLE)
    (item,) = sheet(services)
    assert item.text == ""
    assert [before.status for before in item.instead_of] == [Status.ACKNOWLEDGED]
    reply = RenderedReply(
        "not_possible", Purpose.NOT_POSSIBLE, "nl", "Uw vraag", "Er is **geen** plaats.\n\n- Sorry"
    )
    services.steps.save_reply(reference, reply)
    assert [item.text for item in sheet(services)] == ["Er is geen plaats.\n\n- Sorry"]


def test_a_text_written_before_its_status_goes_with_it(services: Services, days: Days) -> None:
    reference = add(services, "OV-1")
    days.today += DAY
    reply = RenderedReply("not_possible", Purpose.NOT_POSSIBLE, "nl", "Uw vraag", "Geen plaats.")
    services.steps.save_reply(reference, reply)
    days.today += DAY
    set_status(services, reference, Status.NOT_POSSIBLE)
    assert [item.text for item in sheet(services)] == ["Geen plaats."]


def test_a_new_offer_does_not_go_with_the_text_of_the_old(services: Services, days: Days) -> None:
    reference = add(services, "OV-1")
    set_status(services, reference, Status.IN_PROGRESS, "Er is plaats.", Purpose.FULL_PLACE)
    assert [item.text for item in sheet(services)] == ["Er is plaats."]
    services.steps.enter(numbers(services)[0])
    days.today += DAY
    choice = Choice(offer=make_request().plan, reply_by=days.today)
    services.steps.renew_offer(reference, choice, along=Along(overbook=True))
    assert [item.text for item in sheet(services)] == [""]


def test_nothing_goes_with_a_registration(services: Services) -> None:
    reference = add(services, "L-1", source=Source.DOOR)
    reply = RenderedReply("received", Purpose.RECEIVED, "nl", "Uw vraag", "Ontvangen.")
    services.steps.save_reply(reference, reply)
    assert [item.text for item in sheet(services)] == [""]


def test_all_are_ticked_in_one_step_that_is_taken_back_whole(services: Services, days: Days) -> None:
    set_status(services, add(services, "L-1", source=Source.DOOR), Status.APPROVED)
    set_status(services, add(services, "OV-1"), Status.NOT_POSSIBLE)
    days.today += 3 * DAY
    before, waiting = services.triage.view("L-1").request.progress, sheet(services)
    ticked = services.outbox_ticks.enter(numbers(services), RECEIVED + 2 * DAY)
    assert sheet(services) == []
    assert sorted(ticked.references) == ["L-1", "OV-1"]
    assert services.triage.view("L-1").request.progress.platform_since == RECEIVED + 2 * DAY
    assert services.triage.view("OV-1").request.progress.answered_on == RECEIVED + 2 * DAY
    services.outbox_ticks.take_back(ticked)
    assert sheet(services) == waiting
    assert services.triage.view("L-1").request.progress == before


def test_one_that_cannot_be_ticked_leaves_all_as_they_are(services: Services, days: Days) -> None:
    days.today += 5 * DAY
    set_status(services, add(services, "OV-1"), Status.NOT_POSSIBLE)
    set_status(services, add(services, "OV-2", RECEIVED + 4 * DAY), Status.NOT_POSSIBLE)
    waiting, ticks = sheet(services), services.outbox_ticks
    assert refused(lambda: ticks.enter(numbers(services), RECEIVED)) == [
        "not_all_entered",
        "day_before_arrival",
    ]
    assert refused(lambda: ticks.enter(numbers(services), days.today + DAY)) == [
        "not_all_entered",
        "day_is_to_come",
    ]
    with pytest.raises(UnknownReference):
        ticks.enter([*numbers(services), 999])
    assert sheet(services) == waiting


def test_what_happened_since_is_not_taken_back(services: Services) -> None:
    set_status(services, add(services, "OV-1"), Status.IN_PROGRESS)
    set_status(services, add(services, "OV-2"), Status.IN_PROGRESS)
    ticked = services.outbox_ticks.enter(numbers(services))
    services.steps.note_contact("OV-2")
    assert refused(lambda: services.outbox_ticks.take_back(ticked)) == ["something_happened_since"]
    assert sheet(services) == []


def test_what_is_needless_is_dropped_and_comes_back(services: Services, days: Days) -> None:
    reference = add(services, "OV-1")
    set_status(services, reference, Status.CANCELLED)
    services.outbox_ticks.enter(numbers(services))
    days.today += DAY
    correct(services, reference, Status.NOT_POSSIBLE)
    (needed,) = sheet(services)
    assert needed.needless is None
    assert refused(lambda: services.outbox_ticks.drop(needed.entry.id)) == ["item_is_needed"]
    correct(services, reference, Status.CANCELLED)
    (item,) = waiting = sheet(services)
    assert item.needless is not None
    dropped = services.outbox_ticks.drop(item.entry.id)
    assert sheet(services) == []
    assert services.triage.outbox_count() == 0
    with pytest.raises(RuleRefusal):
        services.outbox_ticks.drop(item.entry.id)
    services.outbox_ticks.take_back(dropped)
    assert sheet(services) == waiting


def test_figures_stay_as_they_are_when_something_is_dropped(services: Services, days: Days) -> None:
    set_status(services, add(services, "L-1", source=Source.DOOR), Status.CANCELLED)
    period = (RECEIVED, RECEIVED + 30 * DAY)
    with services.store.read() as work:
        before = [(one.reference, one.progress.final_on) for one in work.requests.finals(*period)]
    services.outbox_ticks.drop(numbers(services)[0])
    assert sheet(services) == []
    with services.store.read() as work:
        after = [(one.reference, one.progress.final_on) for one in work.requests.finals(*period)]
    assert before == after == [("L-1", RECEIVED)]
