"""The example families: the same on any day, with dates that lie around it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.domain.deadlines import notice_has_run_out
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.proposal import Purpose
from llko_desktop.domain.schedule import Weekday
from llko_desktop.services.example_cases import CaseKey, example_cases
from tests.helpers.replies import TODAY

SOON = timedelta(weeks=12)


def test_there_is_one_of_each_kind_on_the_day_they_were_written_for(procedure: Procedure) -> None:
    cases = example_cases(TODAY, procedure)
    assert [case.key for case in cases] == list(CaseKey)
    assert cases[0].request.reference == "OV-2026-00417"
    assert cases[0].request.plan.start == date(2026, 8, 17)
    assert cases[0].reply_by == date(2026, 7, 10)


@given(today=st.dates(date(2025, 1, 1), date(2060, 12, 31)))
def test_on_any_day_every_purpose_can_be_written_to_every_family(procedure: Procedure, today: date) -> None:
    for case in example_cases(today, procedure):
        plan, child = case.request.plan, case.request.child
        assert case.request.received <= today
        assert case.reply_by > today
        assert child.birth_date is None or child.birth_date < today
        assert child.is_unborn(today) == (case.key is CaseKey.UNBORN)
        assert plan.start is None or (plan.start > today and Weekday.of(plan.start) is Weekday.MONDAY)
        for purpose in Purpose:
            case.for_purpose(purpose)


@pytest.mark.parametrize("days", [3, 7, 21])
def test_a_notice_has_run_out_whatever_its_term(procedure: Procedure, days: int) -> None:
    other = replace(procedure, terms=replace(procedure.terms, closing_notice_days=days))
    for case in example_cases(TODAY, other):
        assert notice_has_run_out(case.for_purpose(Purpose.CANCELLED).progress, TODAY, other)


def test_only_a_family_that_left_something_out_is_asked_for_it(procedure: Procedure) -> None:
    fits = [case.key for case in example_cases(TODAY, procedure) if case.fits(Purpose.MISSING_INFORMATION)]
    assert fits == [CaseKey.LATER_START, CaseKey.MISSING_CONTACT]
