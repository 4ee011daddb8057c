"""How soon requests were answered: the edges of the term, the share, the median and nine in ten (R3, R4)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.domain.answer_figures import AnswerFigures, AnswerState, AnswerTimes, answer_figures
from llko_desktop.domain.procedure import Procedure

SINCE, TODAY = date(2026, 3, 2), date(2026, 3, 16)


@pytest.mark.parametrize(
    ("times", "state", "days"),
    [
        (AnswerTimes(answered_after=0), AnswerState.IN_TERM, 0),
        (AnswerTimes(answered_after=14), AnswerState.IN_TERM, 14),
        (AnswerTimes(answered_after=15), AnswerState.LATE, 15),
        (AnswerTimes(answered_after=-3), AnswerState.IN_TERM, 0),
        (AnswerTimes(answered_after=20, closed_elsewhere=True), AnswerState.LATE, 20),
        (AnswerTimes(waits_since=SINCE), AnswerState.WAITING, None),
        (AnswerTimes(waits_since=SINCE - timedelta(1)), AnswerState.LATE, None),
        (AnswerTimes(acknowledged_after=1, waits_since=SINCE - timedelta(1)), AnswerState.LATE, None),
        (AnswerTimes(waits_since=SINCE, closed_elsewhere=True), AnswerState.NOT_NEEDED, None),
    ],
)
def test_in_time_or_late(
    procedure: Procedure, times: AnswerTimes, state: AnswerState, days: int | None
) -> None:
    assert (times.state(procedure, TODAY), times.days(procedure)) == (state, days)


def test_a_receipt_counts_where_the_procedure_says_so(procedure: Procedure) -> None:
    other = replace(procedure, choices=replace(procedure.choices, acknowledgement_stops_clock=True))
    for times, days in (
        (AnswerTimes(acknowledged_after=1, waits_since=SINCE), 1),
        (AnswerTimes(acknowledged_after=1, answered_after=20), 1),
        (AnswerTimes(acknowledged_after=9, answered_after=4), 4),
        (AnswerTimes(answered_after=4), 4),
    ):
        assert times.days(other) == days


@given(st.lists(st.integers(0, 60), max_size=40))
def test_the_middle_and_nine_in_ten(procedure: Procedure, days: list[int]) -> None:
    figures = answer_figures([(AnswerTimes(answered_after=one), 1) for one in days], procedure, TODAY)
    if not days:
        assert (figures.share, figures.median, figures.ninetieth) == (None, None, None)
        return
    ordered, middle = sorted(days), len(days) // 2
    assert figures.share == Fraction(sum(one <= 14 for one in days), len(days))
    assert figures.median == Fraction(ordered[middle] + ordered[(len(days) - 1) // 2], 2)
    assert figures.ninetieth is not None
    assert 10 * sum(one <= figures.ninetieth for one in days) >= 9 * len(days)
    assert 10 * sum(one < figures.ninetieth for one in days) < 9 * len(days)


def test_the_share_leaves_out_who_still_may_wait() -> None:
    states = {AnswerState.IN_TERM: 3, AnswerState.LATE: 1, AnswerState.WAITING: 5, AnswerState.NOT_NEEDED: 2}
    assert AnswerFigures(states).share == Fraction(3, 4)
