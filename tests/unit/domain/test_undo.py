"""Taking steps back: which one, what comes back with it, and never a status behind the user's back (R10)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from llko_desktop.domain.appointment import make_appointment
from llko_desktop.domain.facts import note_birth_date
from llko_desktop.domain.history import (
    ActionEntered,
    Appointment,
    AppointmentMade,
    Event,
    FactsChanged,
    NoticeSent,
    OfferRenewed,
    ParentContact,
    ReplyWritten,
    Snoozed,
    StatusSet,
)
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.request import CareRequest, Child
from llko_desktop.domain.status import Source, Status
from llko_desktop.domain.transitions import (
    change_notes,
    enter_item,
    note_contact,
    note_notice,
    renew_offer,
    snooze,
)
from llko_desktop.domain.undo import last_step, undo
from tests.helpers.refusals import refused
from tests.helpers.requests import RECEIVED, entered, in_status, make_request, offered, plan

DAY = timedelta(days=1)
LATER = RECEIVED + 3 * DAY


def with_reply(request: CareRequest, on: date = RECEIVED) -> CareRequest:
    return request.with_events(ReplyWritten(on, "full_place", "nl", Status.IN_PROGRESS))


@pytest.mark.parametrize(
    ("kind", "numbers"),
    [
        (StatusSet, (2,)),
        (OfferRenewed, (3,)),
        (ActionEntered, (3,)),
        (ParentContact, (3,)),
        (NoticeSent, (3,)),
        (Snoozed, (3,)),
        (AppointmentMade, (3,)),
    ],
)
def test_the_newest_step_is_taken_back(kind: type[Event], numbers: tuple[int], procedure: Procedure) -> None:
    running = offered(procedure, reply_by=LATER)
    after = {
        StatusSet: running,
        OfferRenewed: renew_offer(running, plan("ma 8-12"), LATER, RECEIVED),
        ActionEntered: entered(running, RECEIVED),
        ParentContact: note_contact(running, RECEIVED, RECEIVED),
        NoticeSent: note_notice(running, RECEIVED, RECEIVED),
        Snoozed: snooze(running, LATER, "holidays", RECEIVED),
        AppointmentMade: make_appointment(running, Appointment(LATER, 600), RECEIVED),
    }[kind]
    step = last_step(after)
    assert step is not None
    assert (type(step.event), step.numbers) == (kind, numbers)
    back = undo(after, LATER)
    before = make_request() if kind is StatusSet else running
    # What was taken back leaves nothing but the numbers of its actions.
    assert replace(back.progress, items=()) == replace(before.progress, items=())
    assert back.progress.open_items == before.progress.open_items
    assert back.history[:-1] == after.history
    assert back == back.replayed()


def test_a_reply_goes_with_the_status_that_it_told(procedure: Procedure) -> None:
    request = with_reply(offered(procedure, reply_by=LATER))
    step = last_step(request)
    assert step is not None
    assert step.numbers == (2, 3)
    assert undo(request, RECEIVED).progress.reply_written_on is None
    written_later = last_step(with_reply(offered(procedure, reply_by=LATER), LATER))
    assert written_later is not None
    assert written_later.numbers == (2,)


def test_no_status_is_taken_back_while_it_counts_as_entered(procedure: Procedure) -> None:
    request = entered(in_status(Status.APPROVED, procedure), RECEIVED)
    ticked_off = undo(request, LATER)
    assert ticked_off.status is Status.APPROVED
    assert [item.is_open for item in ticked_off.progress.items] == [True]
    assert undo(ticked_off, LATER).status is Status.NEW
    again = enter_item(ticked_off, 1, LATER, LATER)
    assert undo(again, LATER).status is Status.APPROVED


def test_steps_are_taken_back_one_by_one_until_none_is_left(procedure: Procedure) -> None:
    request = note_contact(offered(procedure, reply_by=LATER, source=Source.PHONE), RECEIVED, RECEIVED)
    request = change_notes(request, "belt nog", RECEIVED)
    statuses = []
    while last_step(request):
        request = undo(request, LATER)
        statuses.append(request.status)
    assert statuses == [Status.IN_PROGRESS, Status.NEW]
    assert refused(lambda: undo(request, LATER)) == ["nothing_to_undo"]
    assert request.notes == "belt nog"


def test_a_birth_date_is_taken_back_with_what_was_known_before() -> None:
    expected = Child("Baby Diallo", expected_date=LATER)
    request = note_birth_date(make_request(child=expected), RECEIVED, LATER)
    born_later = note_birth_date(request, RECEIVED + DAY, LATER)
    assert undo(born_later, LATER).child == replace(expected, birth_date=RECEIVED)
    assert undo(undo(born_later, LATER), LATER).child == expected


def test_facts_that_cannot_be_put_back_are_no_step() -> None:
    request = make_request().with_events(FactsChanged(RECEIVED, (("shoe_size", "20", "21"),)))
    assert last_step(request) is None
