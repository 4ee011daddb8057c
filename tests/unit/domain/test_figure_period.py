"""Months, quarters and school years, and what comes before them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.domain.figure_period import (
    MOST_YEARS,
    FigurePeriod,
    month_of,
    quarter_of,
    school_year_of,
)
from llko_desktop.domain.messages import InputError

DAYS = st.dates(date(1990, 1, 1), date(2080, 12, 31))


@pytest.mark.parametrize(
    ("period", "first", "last", "before"),
    [
        (month_of(date(2024, 2, 29)), "2024-02-01", "2024-02-29", "2024-01-01"),
        (month_of(date(2026, 1, 31)), "2026-01-01", "2026-01-31", "2025-12-01"),
        (quarter_of(date(2026, 5, 4)), "2026-04-01", "2026-06-30", "2026-01-01"),
        (quarter_of(date(2026, 12, 31)), "2026-10-01", "2026-12-31", "2026-07-01"),
        (school_year_of(date(2026, 8, 31)), "2025-09-01", "2026-08-31", "2024-09-01"),
        (school_year_of(date(2026, 9, 1)), "2026-09-01", "2027-08-31", "2025-09-01"),
        (FigurePeriod(date(2026, 3, 2), date(2026, 3, 8)), "2026-03-02", "2026-03-08", "2026-02-23"),
    ],
)
def test_periods_and_the_one_before(period: FigurePeriod, first: str, last: str, before: str) -> None:
    assert (str(period.first), str(period.last)) == (first, last)
    earlier = period.before()
    assert earlier is not None
    assert str(earlier.first) == before
    assert earlier.last == period.first - timedelta(1)


@given(DAYS, st.sampled_from([month_of, quarter_of, school_year_of]))
def test_the_one_before_is_of_the_same_kind(day: date, kind) -> None:  # type: ignore[no-untyped-def]
    period = kind(day)
    assert period.first <= day <= period.last
    assert period.before() == kind(period.first - timedelta(1))


def test_what_is_no_period_is_refused() -> None:
    with pytest.raises(InputError) as backwards:
        FigurePeriod(date(2026, 3, 2), date(2026, 3, 1))
    with pytest.raises(InputError) as long:
        FigurePeriod(date(1900, 1, 1), date(1901 + MOST_YEARS, 1, 1))
    assert [error.value.messages[0].code for error in (backwards, long)] == [
        "period_ends_before_start",
        "period_too_long",
    ]


def test_nothing_comes_before_all_time() -> None:
    assert month_of(date.min).before() is None
    assert FigurePeriod(date.min, date(1, 1, 7)).before() is None
