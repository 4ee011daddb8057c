"""Hypothesis strategies for weeks, plans and days."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from llko_desktop.domain.schedule import MINUTES_A_DAY, CarePlan, TimeRange, Weekday, WeeklySchedule
from llko_desktop.domain.week_strokes import QUARTER

days = st.dates(date(2024, 1, 1), date(2029, 12, 31))


@st.composite
def time_ranges(draw: st.DrawFn) -> TimeRange:
    """Any range within a day, to the minute."""
    start = draw(st.integers(0, MINUTES_A_DAY - 1))
    return TimeRange(start, draw(st.integers(start + 1, MINUTES_A_DAY)))


@st.composite
def schedules(draw: st.DrawFn) -> WeeklySchedule:
    """Any week: several ranges a day, days without hours, the empty week too."""
    ranges = draw(st.dictionaries(st.sampled_from(Weekday), st.lists(time_ranges(), max_size=3)))
    return WeeklySchedule.of(ranges, draw(st.sets(st.sampled_from(Weekday), max_size=3)))


@st.composite
def quarter_ranges(draw: st.DrawFn) -> TimeRange:
    """Any range of whole quarters."""
    start = draw(st.integers(0, MINUTES_A_DAY // QUARTER - 1))
    return TimeRange(start * QUARTER, draw(st.integers(start + 1, MINUTES_A_DAY // QUARTER)) * QUARTER)


@st.composite
def quarter_weeks(draw: st.DrawFn) -> WeeklySchedule:
    """Any week of whole quarters, days without hours too."""
    ranges = draw(st.dictionaries(st.sampled_from(Weekday), st.lists(quarter_ranges(), max_size=4)))
    return WeeklySchedule.of(ranges, draw(st.sets(st.sampled_from(Weekday))))


@st.composite
def plans(draw: st.DrawFn) -> CarePlan:
    """Any plan, complete or not."""
    start, end = draw(st.none() | days), draw(st.none() | days)
    if start and end and end < start:
        start, end = end, start
    return CarePlan(start, end, draw(schedules()))
