"""Time ranges, weeks and care plans."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.domain.messages import InputError
from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.schedule import CarePlan, TimeRange, Weekday, WeeklySchedule, clock_text
from tests.helpers.strategies import schedules, time_ranges


def minutes_of(ranges: tuple[TimeRange, ...] | list[TimeRange]) -> set[int]:
    """The minutes of a day that lie in one of the ranges, counted one by one."""
    return {minute for item in ranges for minute in range(item.start, item.end)}


@pytest.mark.parametrize(
    ("start", "end", "code"),
    [
        (480, 480, "range_ends_before_start"),
        (1020, 480, "range_ends_before_start"),
        (-1, 480, "time_outside_day"),
        (480, 1441, "time_outside_day"),
        (1440, 1440, "time_outside_day"),
        (0, 0, "time_outside_day"),
    ],
)
def test_a_range_that_is_none_is_refused(start: int, end: int, code: str) -> None:
    with pytest.raises(InputError) as refused:
        TimeRange(start, end)
    assert [message.code for message in refused.value.messages] == [code]


def test_the_whole_day_is_a_range() -> None:
    assert TimeRange(0, 1440).text() == "00:00-24:00"
    assert TimeRange(0, 1440).minutes == 1440


@pytest.mark.parametrize(
    ("minutes", "text"), [(0, "00:00"), (485, "08:05"), (1439, "23:59"), (1440, "24:00")]
)
def test_clock_text(minutes: int, text: str) -> None:
    assert clock_text(minutes) == text


@given(st.lists(time_ranges(), max_size=6))
def test_the_ranges_of_a_day_are_joined_to_their_union(ranges: list[TimeRange]) -> None:
    joined = WeeklySchedule.of({Weekday.MONDAY: ranges}).on(Weekday.MONDAY)
    assert minutes_of(joined) == minutes_of(ranges)
    assert all(one.end < other.start for one, other in pairwise(joined))


@given(schedules(), schedules())
def test_a_week_covers_another_exactly_when_each_minute_lies_in_it(
    one: WeeklySchedule, other: WeeklySchedule
) -> None:
    expected = all(
        day in one.open_days
        or (
            bool(one.on(day))
            if day in other.open_days
            else minutes_of(other.on(day)) <= minutes_of(one.on(day))
        )
        for day in Weekday
    )
    assert one.covers(other) is expected


@given(schedules())
def test_a_week_covers_itself_and_no_week(week: WeeklySchedule) -> None:
    assert week.covers(week)
    assert week.covers(WeeklySchedule())
    assert WeeklySchedule().covers(week) is week.is_empty


@given(schedules())
def test_a_day_has_hours_or_is_open_but_never_both(week: WeeklySchedule) -> None:
    assert all(not week.on(day) for day in week.open_days)
    assert set(week.weekdays) == {day for day in Weekday if week.on(day)} | week.open_days
    assert list(week.weekdays) == sorted(week.weekdays)
    assert week.minutes == sum(len(minutes_of(week.on(day))) for day in Weekday)


@pytest.mark.parametrize(
    ("text", "empty", "complete"),
    [("", True, False), ("ma", False, False), ("ma 8-17", False, True), ("ma 8-17, di", False, False)],
)
def test_what_a_week_names(text: str, empty: bool, complete: bool) -> None:
    week = parse_schedule(text)
    assert week.is_empty is empty
    assert week.names_days_and_hours is complete


def test_a_week_has_seven_days() -> None:
    with pytest.raises(ValueError, match="seven"):
        WeeklySchedule(days=((),) * 6)


def test_a_weekday_is_that_of_the_date() -> None:
    assert Weekday.of(date(2026, 8, 17)) is Weekday.MONDAY
    assert Weekday.of(date(2026, 8, 23)) is Weekday.SUNDAY


def test_a_plan_ends_on_or_after_its_start() -> None:
    start = date(2026, 8, 17)
    assert CarePlan(start, start).end == start
    with pytest.raises(InputError) as refused:
        CarePlan(start, date(2026, 8, 16))
    (message,) = refused.value.messages
    assert message.code == "plan_ends_before_start"
    assert (message.value("start"), message.value("end")) == (start, date(2026, 8, 16))
    with pytest.raises(KeyError):
        message.value("reason")


@pytest.mark.parametrize(
    ("start", "text", "complete"),
    [(date(2026, 9, 1), "ma 8-17", True), (None, "ma 8-17", False), (date(2026, 9, 1), "ma", False)],
)
def test_a_plan_is_complete_with_start_days_and_hours(start: date | None, text: str, complete: bool) -> None:
    assert CarePlan(start, None, parse_schedule(text)).is_complete is complete
