"""Hours are drawn, erased, moved and set by pattern; whatever is done, the week stays one that can be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.domain.plan_text import SHORT_DAYS, parse_schedule
from llko_desktop.domain.schedule import TimeRange, Weekday, WeeklySchedule
from llko_desktop.domain.week_line import schedule_line
from llko_desktop.domain.week_strokes import (
    QUARTER,
    DayPattern,
    cleared,
    covers,
    drawn,
    erased,
    moved,
    range_at,
    stretched,
    with_pattern,
    with_usual_day,
)
from tests.helpers.strategies import quarter_ranges, quarter_weeks, schedules

MON, TUE, WED = Weekday.MONDAY, Weekday.TUESDAY, Weekday.WEDNESDAY
days_of = st.sets(st.sampled_from(Weekday))


def week(text: str) -> WeeklySchedule:
    return parse_schedule(text)


def hours(text: str) -> TimeRange:
    (only,) = week(f"ma {text}").on(MON)
    return only


@pytest.mark.parametrize(
    ("before", "cut", "after"),
    [
        ("ma 8-17", "12-13", "ma 8-12 13-17"),
        ("ma 8-17", "8-9", "ma 9-17"),
        ("ma 8-17", "16-18", "ma 8-16"),
        ("ma 8-17", "7-18", ""),
        ("ma 8-17", "18-19", "ma 8-17"),
        ("ma 8:10-9", "8:15-8:30", "ma 8:10-8:15 8:30-9"),
        ("ma", "8-9", ""),
    ],
)
def test_hours_are_cut_out(before: str, cut: str, after: str) -> None:
    assert erased(week(before), [MON], hours(cut)) == week(after)


@pytest.mark.parametrize(
    ("change", "after"),
    [
        (lambda w: stretched(w, MON, hours("8-12"), start=9 * 60), "ma 9-12 13-17"),
        (lambda w: stretched(w, MON, hours("8-12"), end=13 * 60), "ma 8-17"),
        (lambda w: stretched(w, MON, hours("8-12"), start=15 * 60), "ma 11:45-12 13-17"),
        (lambda w: stretched(w, MON, hours("8-12"), end=0), "ma 8-8:15 13-17"),
        (lambda w: stretched(w, MON, hours("13-17"), end=2000), "ma 8-12 13-24"),
        (lambda w: moved(w, MON, hours("8-12"), TUE, 9 * 60), "ma 13-17, di 9-13"),
        (lambda w: moved(w, MON, hours("8-12"), MON, 12 * 60), "ma 12-17"),
        (lambda w: moved(w, MON, hours("8-12"), MON, -600), "ma 0-4 13-17"),
        (lambda w: moved(w, MON, hours("13-17"), WED, 2000), "ma 8-12, wo 20-24"),
        (lambda w: cleared(w, [MON]), ""),
    ],
)
def test_ranges_are_moved_and_stretched(change, after: str) -> None:
    assert change(week("ma 8-12 13-17")) == week(after)


@pytest.mark.parametrize(
    ("pattern", "opening", "after"),
    [
        (DayPattern.WHOLE, "", "ma 8-17, wo 8-17, vr 8-17"),
        (DayPattern.MORNING, "", "ma 8-12:30, wo 8-12:30, vr 8-12:30"),
        (DayPattern.AFTERNOON, "", "ma 12:30-17, wo 12:30-17, vr 12:30-17"),
        (DayPattern.WHOLE, "ma 7-18, vr 7-12 14-18", "ma 7-18, wo 8-17, vr 7-12 14-18"),
        (DayPattern.MORNING, "ma 7-18, wo 7-12", "ma 7-12:30, wo 7-12, vr 8-12:30"),
        (DayPattern.AFTERNOON, "ma 7-18, wo 7-12, vr 14-18", "ma 12:30-18, wo 12:30-17, vr 14-18"),
    ],
)
def test_patterns_take_the_hours_of_opening(pattern: DayPattern, opening: str, after: str) -> None:
    days = [MON, WED, Weekday.FRIDAY]
    found = with_pattern(week("ma 1-2, di 3-4, vr"), days, pattern, week(opening))
    assert found == WeeklySchedule.of({**dict(enumerate_days(week(after))), TUE: week("di 3-4").on(TUE)})


@pytest.mark.parametrize(
    ("before", "opening", "after"),
    [
        ("", "", "wo 8-17"),
        ("", "ma 7-18, wo 7-12", "wo 7-12"),
        ("", "ma 7-18", "wo 8-17"),
        ("ma 8:30-16", "wo 7-12", "ma 8:30-16, wo 8:30-16"),
        ("ma di 8-12 13-16", "wo 7-12", "ma-wo 8-12 13-16"),
        ("ma 8-12, di 8-16", "wo 7-12", "ma 8-12, di 8-16, wo 7-12"),
        ("di wo vr", "wo 7-18", "wo 7-18, di, vr"),
    ],
)
def test_a_day_without_hours_gets_those_it_most_likely_has(before: str, opening: str, after: str) -> None:
    assert with_usual_day(week(before), WED, week(opening)) == week(after)


def enumerate_days(of: WeeklySchedule):
    return ((day, of.on(day)) for day in Weekday)


@given(quarter_weeks(), days_of, quarter_ranges())
def test_what_is_drawn_is_there_and_what_is_erased_is_not(
    before: WeeklySchedule, days: set[Weekday], span: TimeRange
) -> None:
    after = drawn(before, days, span)
    assert covers(after, days, span)
    gone = erased(after, days, span)
    for day in days:
        assert all(range_at(gone, day, minute) is None for minute in range(span.start, span.end, QUARTER))
    for day in set(Weekday) - days:
        assert gone.on(day) == before.on(day)
        assert (day in gone.open_days) == (day in before.open_days)
    assert erased(before, days, span) == gone


@given(schedules(), st.sampled_from(sorted(SHORT_DAYS)))
def test_a_week_on_one_line_reads_back(schedule: WeeklySchedule, language: str) -> None:
    assert parse_schedule(schedule_line(schedule, language)) == schedule


@pytest.mark.parametrize(
    ("schedule", "line"),
    [
        ("ma-vr 8-17", "ma–vr 8–17"),
        ("ma-di 8-17", "ma 8–17, di 8–17"),
        ("ma-wo 8-12 13-17, za 9-12, vr", "ma–wo 8–12 + 13–17, za 9–12, vr"),
        ("", ""),
    ],
)
def test_a_line_is_brief(schedule: str, line: str) -> None:
    assert schedule_line(week(schedule), "nl") == line
