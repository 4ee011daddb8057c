"""Periods as they are typed: what is read is written so that it is read again, all else is refused."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.domain.messages import InputError
from llko_desktop.domain.period_text import (
    PeriodText,
    closure_text,
    exception_text,
    lines_text,
    read_closure,
    read_exception,
    read_hours,
    text_lines,
)
from llko_desktop.domain.provider import Closure, OpeningException
from llko_desktop.domain.schedule import TimeRange, Weekday, WeeklySchedule

DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))
MINUTES = st.integers(0, 24 * 60)
RANGES = st.lists(st.tuples(MINUTES, MINUTES).filter(lambda pair: pair[0] < pair[1]), min_size=1, max_size=4)


@given(DAYS, DAYS)
def test_closing_days_are_read_as_they_were_written(one: date, other: date) -> None:
    closure = Closure(min(one, other), max(one, other))
    assert read_closure(closure_text(closure)) == closure


@given(DAYS, DAYS, RANGES)
def test_other_hours_are_read_as_they_were_written(
    one: date, other: date, ranges: list[tuple[int, int]]
) -> None:
    week = WeeklySchedule.of({Weekday.MONDAY: [TimeRange(*pair) for pair in ranges]})
    exception = OpeningException(min(one, other), max(one, other), week.on(Weekday.MONDAY))
    assert read_exception(exception_text(exception)) == exception


@given(st.lists(st.builds(PeriodText, st.text(), st.text(), st.text())))
def test_lines_come_back_whatever_is_typed_in_them(lines: list[PeriodText]) -> None:
    assert text_lines(lines_text(lines)) == tuple(lines)


@given(st.text(max_size=20), st.text(max_size=20), st.text(max_size=20))
def test_anything_that_is_typed_is_read_or_refused(first: str, last: str, hours: str) -> None:
    for read in (read_closure, read_exception):
        with suppress(InputError):
            read(PeriodText(first, last, hours))


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        (PeriodText("24/12/2026", "", ""), "exception_without_hours"),
        (PeriodText("", "", "7-12"), "exception_day_missing"),
        (PeriodText("", "24/12/2026", "7-12"), "closure_start_missing"),
        (PeriodText("31/2/2026", "", "7-12"), "closure_day_unreadable"),
        (PeriodText("24/12/2026", "1/12/2026", "7-12"), "exception_ends_before_start"),
        (PeriodText("24/12/2026", "", "12-7"), "range_ends_before_start"),
        (PeriodText("24/12/2026", "", "di"), "hours_unreadable"),
        (PeriodText("24/12/2026", "", "di 7-12"), "hours_unreadable"),
        (PeriodText("24/12/2026", "", "7"), "plan_hours_need_end"),
    ],
)
def test_other_hours_that_are_not_right_are_refused_with_the_reason(typed: PeriodText, code: str) -> None:
    with pytest.raises(InputError, match=code):
        read_exception(typed)


def test_hours_that_touch_are_one() -> None:
    assert read_hours("13-18, 7-12 12-13") == (TimeRange(7 * 60, 18 * 60),)
    assert read_hours(" ") == ()
