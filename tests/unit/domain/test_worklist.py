"""The worklist: which lines there are, in which order, and by which rule."""

from __future__ import annotations

from datetime import date, timedelta

from llko_desktop.domain.history import ReplyWritten
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.status import Source, Status
from llko_desktop.domain.transitions import (
    Choice,
    correct_status,
    note_contact,
    note_notice,
    renew_offer,
    set_status,
)
from llko_desktop.domain.worklist import WorkItem, WorkKind, next_due, work_for, worklist
from tests.helpers.requests import RECEIVED, entered, in_status, make_request, offered, plan

DAY = timedelta(days=1)


def lines(request: CareRequest, today: date, procedure: Procedure) -> list[tuple[str, date, str, str]]:
    """The lines of one request: kind, due day, rule and message code."""
    work = work_for(request, today, procedure)
    return [(item.kind.value, item.due, item.rule, item.message.code) for item in work]


def test_a_new_request_is_to_be_answered(procedure: Procedure) -> None:
    request = make_request()
    (item,) = work_for(request, RECEIVED, procedure)
    assert item.message.value("date") == item.due == RECEIVED + 14 * DAY
    assert (item.kind, item.rule, item.since, item.item) == (WorkKind.ANSWER, "R3", RECEIVED, None)
    assert item.days_left(RECEIVED + 15 * DAY) == -1


def test_an_answer_that_was_chosen_is_to_be_entered_before_the_term_is_over(procedure: Procedure) -> None:
    last_day = RECEIVED + 14 * DAY
    request = offered(procedure, reply_by=RECEIVED + 30 * DAY)
    assert lines(request, RECEIVED, procedure) == [
        ("answer", last_day, "R3", "answer_not_entered"),
        ("enter", last_day, "R4", "enter_set_status"),
    ]
    assert work_for(request, RECEIVED, procedure)[1].item == 1
    assert lines(entered(request, RECEIVED), RECEIVED, procedure) == []


def test_a_receipt_is_entered_on_its_own_account(procedure: Procedure) -> None:
    request = in_status(Status.ACKNOWLEDGED, procedure)
    assert lines(request, RECEIVED, procedure) == [
        ("answer", RECEIVED + 14 * DAY, "R3", "answer_by"),
        ("enter", RECEIVED, "R4", "enter_set_status"),
    ]


def test_a_reply_written_but_not_entered_has_its_own_warning(procedure: Procedure) -> None:
    request = make_request().with_events(ReplyWritten(RECEIVED, "full_place", "nl", Status.IN_PROGRESS))
    assert lines(request, RECEIVED, procedure) == [
        ("answer", RECEIVED + 14 * DAY, "R3", "reply_written_status_open")
    ]


def test_a_walk_in_is_to_be_registered_and_then_answered(procedure: Procedure) -> None:
    request = make_request(Source.PHONE)
    assert lines(request, RECEIVED, procedure) == [("register", RECEIVED, "R9", "register_request")]
    assert lines(entered(request, RECEIVED + DAY), RECEIVED + DAY, procedure) == [
        ("answer", RECEIVED + 15 * DAY, "R3", "answer_by")
    ]
    approved = in_status(Status.APPROVED, procedure, source=Source.DOOR)
    assert [line[0] for line in lines(approved, RECEIVED, procedure)] == ["register", "enter"]


def test_an_offer_expires_the_day_after_its_reply_by_date(procedure: Procedure) -> None:
    last_day = RECEIVED + 10 * DAY
    request = entered(offered(procedure, reply_by=last_day), RECEIVED)
    assert lines(request, last_day, procedure) == []
    assert lines(request, last_day + DAY, procedure) == [
        ("offer_expired", last_day, "R7", "offer_has_expired")
    ]
    assert request.status is Status.IN_PROGRESS


def test_silence_of_a_month_is_followed_up_then_closed(procedure: Procedure) -> None:
    request = entered(offered(procedure, plan("ma 8-17"), reply_by=RECEIVED + 10 * DAY), RECEIVED)
    month = date(2026, 4, 2)
    assert [line[0] for line in lines(request, month - DAY, procedure)] == ["offer_expired"]
    assert lines(request, month, procedure) == [("follow_up", month, "R5", "send_closing_notice")]
    noticed = note_notice(request, month, month)
    assert lines(noticed, month + 6 * DAY, procedure) == []
    (item,) = work_for(noticed, month + 7 * DAY, procedure)
    assert (item.kind, item.rule, item.message.value("status")) == (
        WorkKind.CLOSE,
        "R6",
        Status.NOT_POSSIBLE,
    )


def test_a_reaction_leaves_the_offer_to_its_reply_by_date(procedure: Procedure) -> None:
    last_day = RECEIVED + 10 * DAY
    request = entered(offered(procedure, reply_by=last_day), RECEIVED)
    month = date(2026, 4, 2)
    early = note_contact(request, last_day, month)
    assert [line[0] for line in lines(early, month, procedure)] == ["offer_expired"]
    assert lines(note_contact(request, last_day + DAY, month), month, procedure) == []


def test_a_new_offer_and_a_correction_are_entered_as_such(procedure: Procedure) -> None:
    request = entered(offered(procedure, reply_by=RECEIVED + 10 * DAY), RECEIVED)
    renewed = renew_offer(request, plan("ma 8-17"), RECEIVED + 10 * DAY, RECEIVED + DAY)
    assert lines(renewed, RECEIVED + DAY, procedure) == [("enter", RECEIVED + DAY, "R4", "enter_new_offer")]
    closed = entered(in_status(Status.APPROVED, procedure), RECEIVED)
    choice = Choice(no_alternative=True, note="vergissing")
    corrected = correct_status(closed, Status.NOT_POSSIBLE, choice, RECEIVED + DAY, procedure)
    assert lines(corrected, RECEIVED + DAY, procedure) == [
        ("enter", RECEIVED + DAY, "R4", "enter_correct_status")
    ]


def work(procedure: Procedure, today: date) -> tuple[WorkItem, ...]:
    """The worklist of one request of every kind, put in back to front."""
    silent = entered(offered(procedure, reply_by=RECEIVED, reference="SILENT"), RECEIVED)
    expired = entered(
        offered(procedure, on=today - 5 * DAY, reply_by=today - 2 * DAY, reference="EXPIRED"), today - 5 * DAY
    )
    requests = [
        note_notice(
            entered(offered(procedure, reply_by=RECEIVED, reference="CLOSE"), RECEIVED), RECEIVED, today
        ),
        silent,
        expired,
        make_request(Source.DOOR, reference="DOOR"),
        in_status(Status.ACKNOWLEDGED, procedure, reference="RECEIPT"),
        make_request(reference="NEW-B"),
        make_request(reference="NEW-A"),
        make_request(reference="ZZZ-LATE", received=RECEIVED - DAY),
    ]
    return worklist(requests, today, procedure)


def test_the_order_is_by_kind_then_due_day_then_reference(procedure: Procedure) -> None:
    found = [(item.kind.value, item.request.reference) for item in work(procedure, date(2026, 4, 10))]
    assert found == [
        ("answer", "ZZZ-LATE"),
        ("answer", "NEW-A"),
        ("answer", "NEW-B"),
        ("answer", "RECEIPT"),
        ("enter", "RECEIPT"),
        ("register", "DOOR"),
        ("offer_expired", "EXPIRED"),
        ("follow_up", "SILENT"),
        ("close", "CLOSE"),
    ]


def test_every_line_has_a_clause(procedure: Procedure) -> None:
    assert all(procedure.clauses[item.rule].place for item in work(procedure, date(2026, 4, 10)))


def test_a_closed_request_with_nothing_to_enter_asks_for_nothing(procedure: Procedure) -> None:
    for status in (Status.APPROVED, Status.NOT_POSSIBLE, Status.CANCELLED, Status.CLOSED_EXTERNALLY):
        request = entered(in_status(status, procedure), RECEIVED)
        assert work_for(request, RECEIVED + 400 * DAY, procedure) == ()


def test_next_due_is_the_first_day_that_the_clock_adds_a_line(procedure: Procedure) -> None:
    request = entered(offered(procedure, reply_by=RECEIVED + 10 * DAY), RECEIVED)
    today, seen = RECEIVED, []
    while (day := next_due([request], today, procedure)) is not None:
        assert work_for(request, day - DAY, procedure) != work_for(request, day, procedure)
        seen.append(day)
        today = day
    assert seen == [RECEIVED + 11 * DAY, date(2026, 4, 2)]
    noticed = note_notice(request, RECEIVED, RECEIVED)
    assert next_due([request, noticed], RECEIVED, procedure) == RECEIVED + 7 * DAY
    assert (
        next_due(
            [make_request(), set_status(request, Status.APPROVED, Choice(), RECEIVED, procedure)],
            RECEIVED,
            procedure,
        )
        is None
    )
