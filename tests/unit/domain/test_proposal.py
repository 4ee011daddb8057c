"""What is proposed next, which stays a proposal (R5–R9, R11, R12)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from llko_desktop.domain.history import ReplyWritten
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.proposal import (
    STATUS_TOLD,
    Purpose,
    notice_is_to_be_sent,
    propose,
    purpose_for,
)
from llko_desktop.domain.request import CareRequest, Child
from llko_desktop.domain.schedule import CarePlan
from llko_desktop.domain.status import Source, Status
from llko_desktop.domain.transitions import Choice, note_contact, note_notice, set_status, snooze
from llko_desktop.domain.undo import undo
from tests.helpers.requests import RECEIVED, entered, in_status, make_request, offered, plan

DAY = timedelta(days=1)
MONTH = date(2026, 4, 2)


def proposed(
    request: CareRequest, today: date, procedure: Procedure
) -> tuple[Status | None, Purpose | None, list[str]]:
    """The proposal of a day, its reasons as codes."""
    proposal = propose(request, today, procedure)
    return proposal.status, proposal.purpose, [reason.code for reason in proposal.reasons]


@pytest.mark.parametrize(
    ("request_", "status", "purpose", "code"),
    [
        (make_request(), Status.IN_PROGRESS, Purpose.FULL_PLACE, "room_is_yours_to_judge"),
        (make_request(Source.DOOR), None, Purpose.REFERRAL, "refer_to_platform"),
        (make_request(plan=CarePlan()), None, Purpose.MISSING_INFORMATION, "ask_what_is_missing"),
        (
            make_request(child=Child("Baby", expected_date=RECEIVED - DAY)),
            None,
            Purpose.MISSING_INFORMATION,
            "ask_what_is_missing",
        ),
        (
            make_request(child=Child("Baby", expected_date=RECEIVED + DAY)),
            Status.IN_PROGRESS,
            Purpose.FULL_PLACE,
            "room_is_yours_to_judge",
        ),
    ],
)
def test_while_nothing_was_offered(
    request_: CareRequest, status: Status | None, purpose: Purpose, code: str, procedure: Procedure
) -> None:
    assert proposed(request_, RECEIVED, procedure) == (status, purpose, [code])


def test_from_offer_to_closing(procedure: Procedure) -> None:
    request = offered(procedure, plan("ma 8-17"), reply_by=RECEIVED + 10 * DAY)
    part = Purpose.PARTIAL_PLACE
    assert proposed(request, RECEIVED, procedure) == (None, part, ["answer_not_entered"])
    waiting = entered(request, RECEIVED)
    assert proposed(waiting, RECEIVED, procedure) == (None, part, ["waiting_for_parents"])
    heard = note_contact(waiting, RECEIVED, RECEIVED)
    assert proposed(heard, RECEIVED, procedure) == (None, part, ["waiting_for_decision"])
    expired = proposed(waiting, RECEIVED + 11 * DAY, procedure)
    assert expired == (None, Purpose.INVITATION, ["offer_has_expired"])
    silent = proposed(waiting, MONTH, procedure)
    assert silent == (None, Purpose.CLOSING_NOTICE, ["send_closing_notice"])
    noticed = note_notice(waiting, MONTH, MONTH)
    assert proposed(noticed, MONTH, procedure) == (None, part, ["waiting_for_decision"])
    assert proposed(noticed, MONTH + 7 * DAY, procedure) == (
        Status.NOT_POSSIBLE,
        Purpose.NOT_POSSIBLE_ALTERNATIVE,
        ["may_be_closed"],
    )


def test_silence_after_the_whole_plan_is_a_cancellation(procedure: Procedure) -> None:
    noticed = note_notice(entered(offered(procedure, reply_by=RECEIVED), RECEIVED), MONTH, MONTH)
    assert proposed(noticed, MONTH + 7 * DAY, procedure)[:2] == (Status.CANCELLED, Purpose.CANCELLED)


@pytest.mark.parametrize("status", [status for status in Status if status.is_final])
def test_a_closed_request_needs_nothing_but_to_be_entered(status: Status, procedure: Procedure) -> None:
    closed = in_status(status, procedure)
    left = "nothing_to_do" if status.is_local_only else "only_to_enter"
    assert proposed(closed, RECEIVED, procedure) == (None, None, [left])
    assert proposed(entered(closed, RECEIVED), RECEIVED, procedure) == (None, None, ["nothing_to_do"])


@pytest.mark.parametrize(
    ("offer", "purpose"),
    [
        (plan(), Purpose.FULL_PLACE),
        (plan("ma 8-17"), Purpose.PARTIAL_PLACE),
        (plan("wo 8-17"), Purpose.PARTIAL_PLACE),
        (plan(start=date(2027, 1, 1)), Purpose.LATER_START),
    ],
)
def test_the_reply_follows_the_offer(offer: CarePlan, purpose: Purpose, procedure: Procedure) -> None:
    assert purpose_for(offered(procedure, offer, reply_by=RECEIVED), Status.IN_PROGRESS) is purpose


def test_the_reply_follows_the_status(procedure: Procedure) -> None:
    new, offer = make_request(), offered(procedure, plan("wo 8-17"), reply_by=RECEIVED)
    refused = set_status(offer, Status.NOT_POSSIBLE, Choice(no_alternative=True), RECEIVED, procedure)
    assert [purpose_for(new, status) for status in Status] == [
        None,
        Purpose.RECEIVED,
        Purpose.FULL_PLACE,
        Purpose.APPROVED,
        Purpose.NOT_POSSIBLE,
        Purpose.CANCELLED,
        None,
    ]
    assert purpose_for(offer, Status.NOT_POSSIBLE) is Purpose.NOT_POSSIBLE_ALTERNATIVE
    assert purpose_for(refused, Status.NOT_POSSIBLE) is Purpose.NOT_POSSIBLE


@pytest.mark.parametrize("status", Status)
def test_a_reply_for_a_status_tells_that_status(status: Status, procedure: Procedure) -> None:
    for request in (make_request(), offered(procedure, plan("wo 8-17"), reply_by=RECEIVED)):
        purpose = purpose_for(request, status)
        assert purpose is None or STATUS_TOLD[purpose] is status


def test_what_was_put_off_says_so_until_its_day(procedure: Procedure) -> None:
    request = entered(offered(procedure, reply_by=RECEIVED + 10 * DAY), RECEIVED)
    assert proposed(request, MONTH, procedure)[2] == ["send_closing_notice"]
    put_off = snooze(request, MONTH + 7 * DAY, "grandmother decides", MONTH)
    assert proposed(put_off, MONTH + 6 * DAY, procedure)[2] == ["follow_up_is_put_off"]
    reason = propose(put_off, MONTH, procedure).reasons[0]
    assert (reason.value("until"), reason.value("reason")) == (MONTH + 7 * DAY, "grandmother decides")
    assert proposed(put_off, MONTH + 7 * DAY, procedure)[2] == ["send_closing_notice"]


def test_a_closing_notice_that_was_written_is_to_be_sent(procedure: Procedure) -> None:
    running = entered(offered(procedure, plan("ma 8-17"), reply_by=RECEIVED + 10 * DAY), RECEIVED)
    notice = running.with_events(ReplyWritten(MONTH, "closing_notice", "nl"))
    own = running.with_events(ReplyWritten(MONTH, "herinnering-7f3a09bc", "nl", None, "closing_notice"))
    for written in (notice, own):
        assert notice_is_to_be_sent(written)
        assert notice_is_to_be_sent(snooze(written, MONTH + DAY, "vakantie", MONTH))
        assert not notice_is_to_be_sent(note_notice(written, MONTH, MONTH))
        assert not notice_is_to_be_sent(note_contact(written, MONTH, MONTH))
        assert not notice_is_to_be_sent(written.with_events(ReplyWritten(MONTH, "invitation", "nl")))
        assert notice_is_to_be_sent(undo(note_notice(written, MONTH, MONTH), MONTH))
    assert not notice_is_to_be_sent(running)
    assert not notice_is_to_be_sent(make_request())
