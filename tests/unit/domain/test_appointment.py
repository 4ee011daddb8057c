"""The visit of a request: at most one to come, moved, called off, gone by, and taken back."""

from __future__ import annotations

from datetime import timedelta

import pytest

from llko_desktop.domain.appointment import coming, drop_appointment, make_appointment
from llko_desktop.domain.history import Appointment
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.undo import undo
from llko_desktop.domain.worklist import work_for
from tests.helpers.refusals import refused
from tests.helpers.requests import RECEIVED, make_request

DAY = timedelta(days=1)
VISIT = Appointment(RECEIVED + 7 * DAY, 14 * 60 + 30)


def test_an_appointment_comes_until_its_day_is_over() -> None:
    request = make_appointment(make_request(), VISIT, RECEIVED)
    assert coming(request, VISIT.day) == VISIT
    assert coming(request, VISIT.day + DAY) is None
    assert coming(make_request(), RECEIVED) is None
    assert request == request.replayed()


def test_a_newer_one_takes_its_place_and_undoing_brings_it_back() -> None:
    moved = Appointment(VISIT.day + DAY, 600)
    request = make_appointment(make_appointment(make_request(), VISIT, RECEIVED), moved, RECEIVED)
    assert coming(request, RECEIVED) == moved
    assert coming(undo(request, RECEIVED), RECEIVED) == VISIT
    assert make_appointment(request, moved, RECEIVED) is request


def test_one_that_is_called_off_is_gone_until_that_is_taken_back() -> None:
    request = drop_appointment(make_appointment(make_request(), VISIT, RECEIVED), RECEIVED)
    assert coming(request, RECEIVED) is None
    assert coming(undo(request, RECEIVED), RECEIVED) == VISIT
    assert refused(lambda: drop_appointment(request, RECEIVED)) == ["no_appointment_to_drop"]


@pytest.mark.parametrize(
    ("days", "at", "code"),
    [
        (-1, 600, "appointment_day_out_of_range"),
        (367, 600, "appointment_day_out_of_range"),
        (1, 24 * 60, "appointment_needs_time"),
        (1, -1, "appointment_needs_time"),
    ],
)
def test_a_day_or_time_that_cannot_be_is_refused(days: int, at: int, code: str) -> None:
    visit = Appointment(RECEIVED + days * DAY, at)
    assert refused(lambda: make_appointment(make_request(), visit, RECEIVED)) == [code]


def test_the_last_day_of_a_year_ahead_and_today_will_do() -> None:
    for days in (0, 366):
        visit = Appointment(RECEIVED + days * DAY, 0)
        assert coming(make_appointment(make_request(), visit, RECEIVED), RECEIVED) == visit


def test_it_changes_nothing_of_what_is_due(procedure: Procedure) -> None:
    request = make_request()
    due = [(item.kind, item.due) for item in work_for(request, RECEIVED, procedure)]
    visited = make_appointment(request, VISIT, RECEIVED)
    assert [(item.kind, item.due) for item in work_for(visited, RECEIVED, procedure)] == due
