"""Putting a wrong final status right (R10): appended, never overwritten, and entered on the platform."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from llko_desktop.domain.deadlines import answer_deadline, deadlines, follow_up_deadline
from llko_desktop.domain.history import StatusCorrected
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.progress import OutboxAction
from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.status import Source, Status
from llko_desktop.domain.transitions import (
    Choice,
    correct_status,
    correction_warnings,
    enter_item,
    note_notice,
    set_status,
)
from tests.helpers.refusals import refused
from tests.helpers.requests import RECEIVED, choice_for, entered, in_status, offered

DAY = timedelta(days=1)
TODAY = RECEIVED + 3 * DAY
FINAL = [status for status in Status if status.is_final]


def correct(request: CareRequest, target: Status, procedure: Procedure, today: date = TODAY) -> CareRequest:
    """Correct to `target` with everything that is asked for it."""
    return correct_status(
        request, target, replace(choice_for(target, today), note=" fout "), today, procedure
    )


@pytest.mark.parametrize("target", Status)
@pytest.mark.parametrize("present", Status)
def test_the_whole_table(present: Status, target: Status, procedure: Procedure) -> None:
    request = entered(in_status(present, procedure), RECEIVED)
    before = replace(request)
    if present.is_final and target not in (present, Status.NEW):
        after = correct(request, target, procedure)
        assert after.status is target
        assert after.history[:-1] == request.history
        assert isinstance(after.history[-1], StatusCorrected)
        assert after.progress.note == "fout"
        assert after.progress.final_on == (RECEIVED if target.is_final else None)
        assert after.replayed() == after
    else:
        code = (
            "only_final_is_corrected"
            if not present.is_final
            else "status_is_already"
            if target is present
            else "no_way_back"
        )
        assert refused(lambda: correct(request, target, procedure)) == [code]
    assert request == before


def test_a_correction_says_why_and_gives_what_the_status_asks(procedure: Procedure) -> None:
    request = in_status(Status.APPROVED, procedure)
    for choice, code in [
        (Choice(no_alternative=True), "correction_needs_reason"),
        (Choice(no_alternative=True, note=" "), "correction_needs_reason"),
        (Choice(note="fout"), "refusal_needs_alternative_or_none"),
    ]:
        assert refused(
            lambda choice=choice: correct_status(request, Status.NOT_POSSIBLE, choice, TODAY, procedure)
        ) == [code]


@pytest.mark.parametrize("present", FINAL)
def test_only_a_wrong_approval_may_leave_others_closed(present: Status, procedure: Procedure) -> None:
    codes = [message.code for message in correction_warnings(in_status(present, procedure))]
    assert codes == (["others_may_stay_closed"] if present is Status.APPROVED else [])


def open_actions(request: CareRequest) -> list[tuple[OutboxAction, Status | None]]:
    """What is still to be entered."""
    return [(item.action, item.status) for item in request.progress.open_items]


def test_what_the_platform_shows_decides_how_it_is_entered(procedure: Procedure) -> None:
    chosen = in_status(Status.APPROVED, procedure)
    cancelled = correct(chosen, Status.CANCELLED, procedure)
    assert open_actions(cancelled) == [(OutboxAction.SET_STATUS, Status.CANCELLED)]
    cancelled = correct(entered(chosen, RECEIVED), Status.CANCELLED, procedure)
    assert open_actions(cancelled) == [(OutboxAction.CORRECT_STATUS, Status.CANCELLED)]
    again = correct(cancelled, Status.NOT_POSSIBLE, procedure)
    assert open_actions(again) == [(OutboxAction.CORRECT_STATUS, Status.NOT_POSSIBLE)]
    elsewhere = correct(entered(again, TODAY), Status.CLOSED_EXTERNALLY, procedure)
    assert open_actions(elsewhere) == []
    assert open_actions(correct(elsewhere, Status.CANCELLED, procedure)) == [
        (OutboxAction.CORRECT_STATUS, Status.CANCELLED)
    ]


def test_a_correction_back_to_a_receipt_takes_the_answer_back(procedure: Procedure) -> None:
    closed = entered(in_status(Status.APPROVED, procedure), RECEIVED)
    received = entered(correct(closed, Status.ACKNOWLEDGED, procedure), TODAY)
    deadline = answer_deadline(received.progress, procedure)
    assert deadline is not None
    assert deadline.due == RECEIVED + 14 * DAY


def test_only_a_final_status_on_the_platform_is_corrected_there(procedure: Procedure) -> None:
    request = entered(offered(procedure, reply_by=RECEIVED), RECEIVED)
    approved = set_status(request, Status.APPROVED, Choice(), RECEIVED, procedure)
    assert open_actions(correct(approved, Status.CANCELLED, procedure)) == [
        (OutboxAction.SET_STATUS, Status.CANCELLED)
    ]
    assert open_actions(correct(entered(approved, RECEIVED), Status.CANCELLED, procedure)) == [
        (OutboxAction.CORRECT_STATUS, Status.CANCELLED)
    ]


def test_a_new_offer_after_a_correction_waits_to_be_entered(procedure: Procedure) -> None:
    request = entered(offered(procedure, reply_by=RECEIVED), RECEIVED)
    closed = set_status(request, Status.APPROVED, Choice(), RECEIVED, procedure)
    opened = correct(closed, Status.IN_PROGRESS, procedure)
    assert follow_up_deadline(opened.progress, procedure) is None
    follow_up = follow_up_deadline(entered(opened, TODAY).progress, procedure)
    assert follow_up is not None
    assert follow_up.since == TODAY


def test_the_first_receipt_that_was_entered_counts(procedure: Procedure) -> None:
    received = entered(in_status(Status.ACKNOWLEDGED, procedure), RECEIVED)
    closed = set_status(received, Status.APPROVED, Choice(), RECEIVED, procedure)
    again = entered(correct(closed, Status.ACKNOWLEDGED, procedure), TODAY)
    assert again.progress.acknowledged_on == RECEIVED


@pytest.mark.parametrize("target", [Status.ACKNOWLEDGED, Status.IN_PROGRESS])
def test_an_old_notice_does_not_run_on_after_a_correction(target: Status, procedure: Procedure) -> None:
    noticed = note_notice(entered(offered(procedure, reply_by=RECEIVED), RECEIVED), RECEIVED, RECEIVED)
    late = RECEIVED + 30 * DAY
    closed = set_status(noticed, Status.CANCELLED, Choice(), late, procedure)
    opened = correct(closed, target, procedure, late)
    assert not [deadline for deadline in deadlines(opened, procedure) if deadline.rule == "R6"]
    assert "reason" in refused(lambda: set_status(opened, Status.CANCELLED, Choice(), late, procedure))[0]


def test_a_walk_in_closed_elsewhere_by_mistake_is_registered_after_all(procedure: Procedure) -> None:
    closed = in_status(Status.CLOSED_EXTERNALLY, procedure, source=Source.DOOR)
    approved = correct(closed, Status.APPROVED, procedure)
    assert open_actions(approved) == [
        (OutboxAction.REGISTER, None),
        (OutboxAction.SET_STATUS, Status.APPROVED),
    ]
    register, status = (item.number for item in approved.progress.open_items)
    registered = enter_item(approved, register, TODAY, TODAY)
    assert enter_item(registered, status, TODAY, TODAY).progress.open_items == ()
    again = correct(correct(registered, Status.CLOSED_EXTERNALLY, procedure), Status.CANCELLED, procedure)
    assert open_actions(again) == [(OutboxAction.SET_STATUS, Status.CANCELLED)]
