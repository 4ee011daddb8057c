"""On which days the provider works, and so by which day to answer at the latest (R3)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from llko_desktop.domain.deadlines import Deadline, DeadlineKind, last_open_day
from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.provider import Closure, OpeningException, Provider
from llko_desktop.domain.schedule import TimeRange
from llko_desktop.services.opening_days import CLOSURE, closed_by, opening_calendar
from llko_desktop.services.profile import merged
from llko_desktop.texts.open_day import last_open_day_to_answer
from llko_desktop.texts.speech import Texts

DAY = timedelta(days=1)
NATIONAL_DAY = date(2026, 7, 21)
SUMMER = st.dates(date(2026, 6, 1), date(2026, 9, 30))
CLOSURES = st.lists(
    st.builds(lambda first, days: Closure(first, first + days * DAY), SUMMER, st.integers(0, 30)), max_size=6
)


def test_the_opening_calendar_is_the_provider_s() -> None:
    is_open = opening_calendar(Provider(opening=parse_schedule("ma 8-17, za")))
    week = [date(2026, 3, 2) + n * DAY for n in range(7)]
    assert [is_open(day) for day in week] == [True, False, False, False, False, True, False]
    assert [opening_calendar(Provider())(day) for day in week] == [True] * 5 + [False] * 2


def test_why_a_day_is_closed() -> None:
    away = Provider(closures=(Closure(date(2026, 7, 20), date(2026, 7, 20)),))
    days = [date(2026, 7, 20), NATIONAL_DAY, date(2026, 7, 22)]
    assert [closed_by(away, day) for day in days] == [CLOSURE, "National Day", None]
    works = replace(away, worked_holidays=("National Day",))
    assert [closed_by(works, day) for day in days] == [CLOSURE, None, None]


# The last day to answer, the provider's details, and the last opening day by then.
@pytest.mark.parametrize(
    ("due", "details", "open_day"),
    [
        # Labour Day 2026 is a Friday; the day after Ascension Day is no public holiday.
        (date(2026, 5, 1), {}, date(2026, 4, 30)),
        (date(2026, 5, 3), {}, date(2026, 4, 30)),
        (date(2026, 5, 15), {}, date(2026, 5, 15)),
        (date(2026, 5, 1), {"worked_holidays": ("Labor Day",)}, date(2026, 5, 1)),
        (date(2026, 5, 1), {"worked_holidays": ("Easter Monday",)}, date(2026, 4, 30)),
        # Christmas, the weekend after it, and closing days that run on into the next year.
        (date(2026, 12, 27), {}, date(2026, 12, 24)),
        (date(2027, 1, 2), {"closures": (Closure(date(2026, 12, 22), date(2026, 12, 31)),)},
         date(2026, 12, 21)),
        # A day with opening hours of its own is worked, be it a public holiday.
        (NATIONAL_DAY, {"opening_exceptions": (OpeningException(NATIONAL_DAY, NATIONAL_DAY,
         (TimeRange(480, 720),)),)}, NATIONAL_DAY),
    ],
)  # fmt: skip
def test_public_holidays_that_are_kept_are_no_opening_days(
    due: date, details: dict[str, object], open_day: date
) -> None:
    provider = Provider(**details)  # type: ignore[arg-type]
    assert last_open_day(due, due - 14 * DAY, opening_calendar(provider)) == open_day


def test_the_last_opening_day_is_said_before_a_public_holiday(procedure: Procedure) -> None:
    due = date(2026, 5, 1)
    running, texts = [Deadline(DeadlineKind.ANSWER, due, due - 14 * DAY, "R3")], Texts("en", procedure)
    said = last_open_day_to_answer(running, Provider(), due - 3 * DAY, texts)
    assert said == "You are closed on Fri 1 May 2026: the last opening day to answer is Thu 30 Apr 2026."
    works = Provider(worked_holidays=("Labor Day",))
    assert last_open_day_to_answer(running, works, due - 3 * DAY, texts) == ""


@given(CLOSURES, SUMMER, st.integers(0, 40), st.booleans())
@example([], NATIONAL_DAY, 0, False)
def test_the_last_open_day_before_closing_days(
    closures: list[Closure], since: date, days: int, works: bool
) -> None:
    worked = ("National Day",) if works else ()
    provider = Provider(closures=tuple(closures), worked_holidays=worked)
    found, last_day = None, since + days * DAY
    for number in range(days + 1):
        day = since + number * DAY
        if day.weekday() > 4 or any(one.first <= day <= one.last for one in closures):
            continue
        if day != NATIONAL_DAY or works:
            found = day
    assert last_open_day(last_day, since, opening_calendar(provider)) == found


@given(CLOSURES)
def test_closing_days_are_kept_in_order_without_overlap(closures: list[Closure]) -> None:
    kept = merged(closures)
    assert all(one.last < other.first for one, other in pairwise(kept))
    before, after = (opening_calendar(Provider(closures=tuple(some))) for some in (closures, kept))
    days = [date(2026, 6, 1) + number * DAY for number in range(160)]
    assert [before(day) for day in days] == [after(day) for day in days]


@pytest.mark.parametrize("day", [date.min, date.max])
def test_there_is_no_day_that_cannot_be_asked_about(day: date) -> None:
    assert closed_by(Provider(), day) is None
