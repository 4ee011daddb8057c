"""Follow-up, closing notice and reply-by date at their edges (R5–R7)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from llko_desktop.domain.deadlines import (
    Deadline,
    DeadlineKind,
    closing_deadline,
    deadlines,
    follow_up_deadline,
    notice_has_run_out,
    reply_by_deadline,
)
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.status import Status
from llko_desktop.domain.transitions import (
    Choice,
    enter_item,
    note_contact,
    note_notice,
    renew_offer,
    set_status,
)
from tests.helpers.deadlines import due
from tests.helpers.procedure import with_choice
from tests.helpers.requests import RECEIVED, entered, in_status, make_request, offered, plan

DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("entered_on", "last_day"),
    [
        (date(2026, 1, 31), date(2026, 2, 28)),
        (date(2028, 1, 31), date(2028, 2, 29)),
        (date(2026, 1, 28), date(2026, 2, 28)),
        (date(2026, 3, 31), date(2026, 4, 30)),
        (date(2026, 2, 28), date(2026, 3, 28)),
        (date(2026, 12, 31), date(2027, 1, 31)),
        (date(2026, 10, 15), date(2026, 11, 15)),
    ],
)
def test_follow_up_falls_due_a_month_after_the_entry(
    entered_on: date, last_day: date, procedure: Procedure
) -> None:
    made_on = entered_on - 5 * DAY
    request = offered(procedure, on=made_on, reply_by=entered_on, received=made_on)
    assert follow_up_deadline(request.progress, procedure) is None
    deadline = follow_up_deadline(entered(request, entered_on).progress, procedure)
    assert deadline == Deadline(DeadlineKind.FOLLOW_UP, last_day, entered_on, "R5")


def test_follow_up_counts_from_the_offer_where_the_procedure_says_so(procedure: Procedure) -> None:
    other = with_choice(procedure, follow_up_starts_when_entered=False)
    request = offered(other, on=RECEIVED, reply_by=RECEIVED)
    for state in (request, entered(request, RECEIVED + 9 * DAY)):
        deadline = follow_up_deadline(state.progress, other)
        assert deadline is not None
        assert (deadline.since, deadline.due) == (RECEIVED, date(2026, 4, 2))


def test_a_contact_stops_follow_up_and_a_new_offer_starts_it_anew(procedure: Procedure) -> None:
    request = entered(offered(procedure, reply_by=RECEIVED), RECEIVED)
    day = RECEIVED + 9 * DAY
    heard = note_contact(request, day, day)
    assert follow_up_deadline(heard.progress, procedure) is None
    renewed = renew_offer(heard, plan("ma 8-17"), day, day)
    assert follow_up_deadline(renewed.progress, procedure) is None
    assert due(follow_up_deadline(entered(renewed, day).progress, procedure)) == date(2026, 4, 11)


def test_a_contact_of_before_the_offer_is_no_reaction_to_it(procedure: Procedure) -> None:
    day = RECEIVED + 9 * DAY
    request = entered(offered(procedure, on=day, reply_by=day), day)
    assert follow_up_deadline(note_contact(request, day - DAY, day).progress, procedure) is not None
    assert follow_up_deadline(note_contact(request, day, day).progress, procedure) is None


def test_a_contact_before_the_offer_of_the_same_day_is_no_reaction_to_it(procedure: Procedure) -> None:
    called = note_contact(make_request(), RECEIVED, RECEIVED)
    choice = Choice(offer=plan(), reply_by=RECEIVED)
    request = entered(set_status(called, Status.IN_PROGRESS, choice, RECEIVED, procedure), RECEIVED)
    assert follow_up_deadline(request.progress, procedure) is not None


def test_an_offer_entered_before_it_was_noted_here_can_be_reacted_to_from_then(procedure: Procedure) -> None:
    day = RECEIVED + 9 * DAY
    request = enter_item(offered(procedure, on=day, reply_by=day), 1, RECEIVED, day)
    assert follow_up_deadline(note_contact(request, RECEIVED + DAY, day).progress, procedure) is None


def test_a_notice_may_be_acted_on_from_day_7(procedure: Procedure) -> None:
    sent = date(2026, 3, 25)  # a week with the change to summer time
    request = note_notice(entered(offered(procedure, reply_by=RECEIVED), RECEIVED), sent, sent + 9 * DAY)
    assert closing_deadline(request.progress, procedure) == Deadline(
        DeadlineKind.CLOSE, date(2026, 4, 1), sent, "R6"
    )
    assert not notice_has_run_out(request.progress, sent + 6 * DAY, procedure)
    assert notice_has_run_out(request.progress, sent + 7 * DAY, procedure)
    assert follow_up_deadline(request.progress, procedure) is None
    assert reply_by_deadline(request.progress) is None


@pytest.mark.parametrize(("days", "runs"), [(-1, True), (0, False), (3, False)])
def test_a_reaction_after_the_notice_stops_it(days: int, runs: bool, procedure: Procedure) -> None:
    sent = RECEIVED + 10 * DAY
    request = note_notice(offered(procedure, reply_by=RECEIVED), sent, sent)
    heard = note_contact(request, sent + days * DAY, sent + 5 * DAY)
    assert (closing_deadline(heard.progress, procedure) is not None) is runs
    assert notice_has_run_out(heard.progress, sent + 30 * DAY, procedure) is runs


def test_an_older_contact_noted_last_does_not_undo_a_reaction(procedure: Procedure) -> None:
    today = RECEIVED + 10 * DAY
    request = note_notice(offered(procedure, reply_by=RECEIVED), RECEIVED + 4 * DAY, today)
    heard = note_contact(note_contact(request, RECEIVED + 5 * DAY, today), RECEIVED + 3 * DAY, today)
    assert closing_deadline(heard.progress, procedure) is None


def test_a_notice_sent_again_runs_anew(procedure: Procedure) -> None:
    request = note_notice(offered(procedure, reply_by=RECEIVED), RECEIVED, RECEIVED)
    later = RECEIVED + 5 * DAY
    assert due(closing_deadline(note_notice(request, later, later).progress, procedure)) == later + 7 * DAY


def test_a_closed_request_has_no_notice_that_runs(procedure: Procedure) -> None:
    request = note_notice(offered(procedure, reply_by=RECEIVED), RECEIVED, RECEIVED)
    closed = set_status(request, Status.CLOSED_EXTERNALLY, Choice(), RECEIVED, procedure)
    assert closing_deadline(closed.progress, procedure) is None


def test_the_reply_by_date_stands_until_it_had_attention(procedure: Procedure) -> None:
    last_day = RECEIVED + 10 * DAY
    today = last_day + 10 * DAY
    request = offered(procedure, reply_by=last_day)
    assert reply_by_deadline(request.progress) == Deadline(DeadlineKind.REPLY_BY, last_day, RECEIVED, "R7")
    assert due(reply_by_deadline(note_contact(request, last_day, today).progress)) == last_day
    assert reply_by_deadline(note_contact(request, last_day + DAY, today).progress) is None
    noticed = note_notice(request, RECEIVED + 2 * DAY, today)
    assert reply_by_deadline(noticed.progress) is None
    heard = note_contact(noticed, RECEIVED + 3 * DAY, today)
    assert due(reply_by_deadline(heard.progress)) == last_day


@pytest.mark.parametrize("status", [status for status in Status if status is not Status.IN_PROGRESS])
def test_silence_is_only_waited_for_in_progress(status: Status, procedure: Procedure) -> None:
    request = entered(in_status(status, procedure), RECEIVED)
    kinds = {deadline.kind for deadline in deadlines(request, procedure)}
    assert kinds <= {DeadlineKind.ANSWER}
