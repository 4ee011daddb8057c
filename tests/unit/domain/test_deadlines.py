"""The term to answer at its edges (R3, R4, R9), computed anew each time from the state (R11)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from llko_desktop.domain.deadlines import (
    Deadline,
    DeadlineKind,
    answer_deadline,
    deadlines,
    is_answered,
    last_open_day,
)
from llko_desktop.domain.history import ReplyWritten
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.schedule import Weekday
from llko_desktop.domain.status import Source, Status
from llko_desktop.domain.transitions import (
    Choice,
    enter_item,
    note_notice,
    set_status,
)
from tests.helpers.deadlines import due
from tests.helpers.procedure import with_choice, with_terms
from tests.helpers.requests import RECEIVED, entered, in_status, make_request, offered, plan

DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("received", "last_day"),
    [
        (date(2026, 3, 2), date(2026, 3, 16)),
        (date(2026, 3, 16), date(2026, 3, 30)),  # summer time begins on 29 March
        (date(2026, 10, 20), date(2026, 11, 3)),  # winter time begins on 25 October
        (date(2026, 12, 24), date(2027, 1, 7)),
        (date(2028, 2, 20), date(2028, 3, 5)),
        (date(2026, 3, 7), date(2026, 3, 21)),  # a Saturday stays a Saturday
    ],
)
def test_the_answer_is_due_through_day_14(received: date, last_day: date, procedure: Procedure) -> None:
    deadline = answer_deadline(make_request(received=received).progress, procedure)
    assert deadline == Deadline(DeadlineKind.ANSWER, last_day, received, "R3")
    assert deadline.days_left(received) == 14
    assert deadline.days_left(received + 14 * DAY) == 0
    assert deadline.days_left(received + 15 * DAY) == -1


def test_another_municipality_gives_three_weeks(procedure: Procedure) -> None:
    other = with_terms(procedure, answer_days=21)
    assert due(answer_deadline(make_request().progress, other)) == RECEIVED + 21 * DAY


def test_a_receipt_does_not_stop_the_clock(procedure: Procedure) -> None:
    request = entered(in_status(Status.ACKNOWLEDGED, procedure), RECEIVED)
    assert request.progress.acknowledged_on == RECEIVED
    assert not is_answered(request.progress, procedure)
    assert due(answer_deadline(request.progress, procedure)) == RECEIVED + 14 * DAY


def test_a_receipt_stops_the_clock_where_the_procedure_says_so(procedure: Procedure) -> None:
    lenient = with_choice(procedure, acknowledgement_stops_clock=True)
    chosen = in_status(Status.ACKNOWLEDGED, lenient)
    assert not is_answered(chosen.progress, lenient)
    assert answer_deadline(entered(chosen, RECEIVED).progress, lenient) is None


@pytest.mark.parametrize(
    "status", [Status.IN_PROGRESS, Status.APPROVED, Status.NOT_POSSIBLE, Status.CANCELLED]
)
def test_answered_means_entered(status: Status, procedure: Procedure) -> None:
    request = in_status(status, procedure)
    assert due(answer_deadline(request.progress, procedure)) == RECEIVED + 14 * DAY
    late = RECEIVED + 20 * DAY
    done = enter_item(request, 1, RECEIVED + 12 * DAY, late)
    assert done.progress.answered_on == RECEIVED + 12 * DAY
    assert is_answered(done.progress, procedure)
    assert answer_deadline(done.progress, procedure) is None


def test_the_first_answer_that_was_entered_counts(procedure: Procedure) -> None:
    request = entered(offered(procedure, reply_by=RECEIVED), RECEIVED + 2 * DAY)
    approved = set_status(request, Status.APPROVED, Choice(), RECEIVED + 5 * DAY, procedure)
    assert entered(approved, RECEIVED + 6 * DAY).progress.answered_on == RECEIVED + 2 * DAY


def test_a_reply_that_was_written_leaves_the_clock_running(procedure: Procedure) -> None:
    request = make_request().with_events(ReplyWritten(RECEIVED + DAY, "full_place", "nl", Status.IN_PROGRESS))
    assert request.progress.reply_written_on == RECEIVED + DAY
    assert due(answer_deadline(request.progress, procedure)) == RECEIVED + 14 * DAY
    again = request.with_events(ReplyWritten(RECEIVED + 3 * DAY, "full_place", "nl", Status.IN_PROGRESS))
    assert again.progress.reply_written_on == RECEIVED + DAY
    choice = Choice(offer=plan(), reply_by=RECEIVED + 9 * DAY)
    done = entered(set_status(again, Status.IN_PROGRESS, choice, RECEIVED, procedure), RECEIVED + 4 * DAY)
    assert done.progress.reply_written_on is None
    assert (
        done.with_events(ReplyWritten(RECEIVED + 5 * DAY, "x", "nl", Status.APPROVED)).progress
        == done.progress
    )


def test_a_receipt_that_was_written_is_no_answer() -> None:
    request = make_request().with_events(ReplyWritten(RECEIVED, "received", "nl", Status.ACKNOWLEDGED))
    assert request.progress.reply_written_on is None


def test_a_request_closed_elsewhere_needs_no_answer(procedure: Procedure) -> None:
    assert deadlines(in_status(Status.CLOSED_EXTERNALLY, procedure), procedure) == ()


def test_the_clock_of_a_walk_in_starts_when_it_is_registered(procedure: Procedure) -> None:
    request = make_request(Source.DOOR)
    assert answer_deadline(request.progress, procedure) is None
    registered = enter_item(request, 1, RECEIVED + 5 * DAY, RECEIVED + 6 * DAY)
    deadline = answer_deadline(registered.progress, procedure)
    assert deadline is not None
    assert (deadline.since, deadline.due) == (RECEIVED + 5 * DAY, RECEIVED + 19 * DAY)


def test_deadlines_come_in_one_order(procedure: Procedure) -> None:
    request = offered(procedure, reply_by=RECEIVED + 3 * DAY)
    kinds = [deadline.kind for deadline in deadlines(request, procedure)]
    assert kinds == [DeadlineKind.ANSWER, DeadlineKind.REPLY_BY]
    kinds = [deadline.kind for deadline in deadlines(entered(request, RECEIVED), procedure)]
    assert kinds == [DeadlineKind.REPLY_BY, DeadlineKind.FOLLOW_UP]
    noticed = note_notice(request, RECEIVED, RECEIVED)
    assert [d.kind for d in deadlines(noticed, procedure)] == [DeadlineKind.ANSWER, DeadlineKind.CLOSE]


def closed_on(*days: date) -> Callable[[date], bool]:
    """A calendar of a provider open on weekdays, but not on `days`."""
    return lambda day: day.weekday() < 5 and day not in days


@pytest.mark.parametrize(
    ("last_day", "closed", "open_day"),
    [
        (date(2026, 3, 16), (), date(2026, 3, 16)),
        (date(2026, 3, 15), (), date(2026, 3, 13)),
        (date(2026, 3, 16), (date(2026, 3, 16),), date(2026, 3, 13)),
        (date(2026, 3, 3), (date(2026, 3, 3),), date(2026, 3, 2)),
        (date(2026, 3, 3), (date(2026, 3, 2), date(2026, 3, 3)), None),
    ],
)
def test_the_last_open_day(last_day: date, closed: tuple[date, ...], open_day: date | None) -> None:
    assert last_open_day(last_day, RECEIVED, closed_on(*closed)) == open_day


@given(st.dates(), st.integers(0, 40), st.sets(st.sampled_from(Weekday)))
@example(date.min, 0, set())
def test_the_last_open_day_is_open_and_none_after_it_is(
    since: date, days: int, open_days: set[Weekday]
) -> None:
    last_day = min(date.max - since, days * DAY) + since
    term = [since + n * DAY for n in range((last_day - since).days + 1)]
    open_term = [day for day in term if Weekday.of(day) in open_days]
    found = last_open_day(last_day, since, lambda day: Weekday.of(day) in open_days)
    assert found == max(open_term, default=None)


def test_every_date_is_computed_anew_after_weeks_off(procedure: Procedure) -> None:
    request: CareRequest = entered(offered(procedure, reply_by=RECEIVED + 3 * DAY), RECEIVED)
    before = deadlines(request, procedure)
    assert deadlines(request.replayed(), procedure) == before
    assert [deadline.days_left(RECEIVED + 90 * DAY) for deadline in before] == [-87, -59]
