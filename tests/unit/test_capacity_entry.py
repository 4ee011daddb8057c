"""Places and closing days are shown as they are kept, and refused by field where they are not right."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.domain.capacity import CapacityPart, CapacityRule
from llko_desktop.domain.capacity_text import parts_text, read_parts, read_rule, rule_text
from llko_desktop.domain.period_text import PeriodText, lines_text
from llko_desktop.domain.provider import Closure, Provider
from llko_desktop.domain.schedule import TimeRange, Weekday
from llko_desktop.services.by_hand import EntryRefused
from llko_desktop.services.capacity_entry import (
    CAPACITY,
    CLOSURES,
    PARTS,
    RULES,
    WORKED,
    capacity_in,
    closing_days_in,
    entry_of_capacity,
    entry_of_closing_days,
)

RANGES = st.tuples(st.integers(0, 95), st.integers(1, 96)).map(
    lambda pair: TimeRange(pair[0] * 15, min(96, pair[0] + pair[1]) * 15)
)
PARTS_OF_WEEK = st.lists(
    st.builds(CapacityPart, st.sampled_from(list(Weekday)), RANGES, st.integers(0, 500)), max_size=5
).map(tuple)
DAYS = st.dates(date(2024, 1, 1), date(2030, 12, 31))
MINUTES = range(0, 24 * 60, 15)


def same_places(one: CapacityRule, other: CapacityRule) -> bool:
    at = [(day, minute) for day in Weekday for minute in MINUTES]
    return [one.places_at(*moment) for moment in at] == [other.places_at(*moment) for moment in at]


@given(PARTS_OF_WEEK)
def test_parts_of_a_week_are_read_as_they_were_written(parts: tuple[CapacityPart, ...]) -> None:
    read = read_parts(parts_text(parts))
    assert same_places(CapacityRule(date.min, 8, None, parts), CapacityRule(date.min, 8, None, read))


@given(DAYS, st.none() | DAYS, st.integers(1, 500), PARTS_OF_WEEK)
def test_places_from_a_day_on_are_read_as_they_were_written(
    first: date, last: date | None, places: int, parts: tuple[CapacityPart, ...]
) -> None:
    rule = CapacityRule(first, places, None if last and last < first else last, parts)
    read = read_rule(rule_text(rule))
    assert read is not None
    assert (read.first, read.last, read.places) == (rule.first, rule.last, rule.places)
    assert same_places(read, rule)


def test_the_usual_parts_follow_the_usual_number() -> None:
    entry = {
        CAPACITY: "8",
        PARTS: "wo 12-18 = 4",
        RULES: lines_text([PeriodText("1/7/2026", "31/8/2026", "6")]),
    }
    provider = capacity_in(entry, Provider())
    assert entry_of_capacity(provider) == {
        CAPACITY: "8",
        PARTS: "wo 12:00-18:00 = 4",
        RULES: lines_text([PeriodText("01/07/2026", "31/08/2026", "6")]),
    }
    more = capacity_in({**entry, CAPACITY: "7"}, provider).places
    june, july = more.on(date(2026, 6, 3)), more.on(date(2026, 7, 1))
    assert june
    assert july
    assert [june.places_at(Weekday.WEDNESDAY, minute) for minute in (11 * 60, 12 * 60, 18 * 60)] == [7, 4, 7]
    assert july.places_at(Weekday.WEDNESDAY, 12 * 60) == 6


def test_the_usual_number_of_the_info_page_holds_beside_parts() -> None:
    """A number that was changed on the info page alone is not kept from working by the parts of the week."""
    provider = replace(capacity_in({CAPACITY: "8", PARTS: "wo 12-18 = 4"}, Provider()), capacity=5)
    rule = provider.places.on(date(2026, 6, 1))
    assert rule is not None
    assert (rule.places_at(Weekday.MONDAY, 600), rule.places_at(Weekday.WEDNESDAY, 800)) == (5, 4)
    assert replace(provider, capacity=None).places.on(date(2026, 6, 1)) is None


def test_a_change_that_begins_later_holds_whatever_the_order_of_the_lines() -> None:
    lines = [PeriodText("1/7/2026", "31/8/2026", "4"), PeriodText("1/1/2026", "", "6")]
    for order in (lines, lines[::-1]):
        places = capacity_in({CAPACITY: "8", RULES: lines_text(order)}, Provider()).places
        found = [
            places.on(day)
            for day in (date(2025, 12, 31), date(2026, 6, 30), date(2026, 7, 1), date(2026, 9, 1))
        ]
        assert [rule.places for rule in found if rule] == [8, 6, 4, 6]


@pytest.mark.parametrize(
    ("key", "text", "code"),
    [
        (CAPACITY, "0", "capacity_out_of_range"),
        (CAPACITY, "501", "capacity_out_of_range"),
        (PARTS, "wo 12-18", "capacity_part_unreadable"),
        (PARTS, "wo = 4", "capacity_part_unreadable"),
        (PARTS, "= 4", "capacity_part_unreadable"),
        (PARTS, "wo 12-18 = vier", "capacity_unreadable"),
        (PARTS, "wo 12-18 = -1", "capacity_unreadable"),
        (PARTS, "wo 12-18 = 501", "capacity_out_of_range"),
        (PARTS, "wo 18-12 = 4", "range_ends_before_start"),
        (PARTS, "later 12-18 = 4", "plan_word_unknown"),
        (RULES, lines_text([PeriodText("", "1/7/2026", "6")]), "capacity_needs_first_day"),
        (RULES, lines_text([PeriodText("", "", "6")]), "capacity_needs_first_day"),
        (RULES, lines_text([PeriodText("x", "", "6")]), "date_unreadable"),
        (RULES, lines_text([PeriodText("1/7/2026", "30/6/2026", "6")]), "capacity_ends_before_start"),
        (RULES, lines_text([PeriodText("1/7/2026", "", "")]), "capacity_unreadable"),
        (RULES, lines_text([PeriodText("1/7/2026", "", "0")]), "capacity_out_of_range"),
        (RULES, lines_text([PeriodText("1/7/2026", "", "²")]), "capacity_unreadable"),
        (RULES, lines_text([PeriodText("1/7/2026", "", "9" * 5000)]), "capacity_out_of_range"),
        (RULES, lines_text([PeriodText("1/7/2026", "", "6; wo 12-18")]), "capacity_part_unreadable"),
        (RULES, lines_text([PeriodText("1/7/2026", "", "6")] * 201), "too_many_capacity_rules"),
    ],
)
def test_places_that_are_not_right_are_said_at_their_field(key: str, text: str, code: str) -> None:
    with pytest.raises(EntryRefused) as refused:
        capacity_in({CAPACITY: "8", key: text}, Provider())
    assert {at: said.code for at, said in refused.value.problems.items()} == {key: code}


def test_parts_of_a_week_need_a_usual_number() -> None:
    with pytest.raises(EntryRefused) as refused:
        capacity_in({PARTS: "wo 12-18 = 4"}, Provider())
    assert refused.value.problems[CAPACITY].code == "capacity_parts_need_usual"


def test_closing_days_and_worked_holidays_are_read_as_they_were_shown() -> None:
    closures = (Closure(date(2026, 7, 6), date(2026, 7, 10)), Closure(date(2026, 12, 24), date(2026, 12, 24)))
    provider = Provider(closures=closures, worked_holidays=("New Year's Day", "Easter Monday"))
    assert closing_days_in(entry_of_closing_days(provider), Provider()) == provider
    assert closing_days_in({}, provider) == Provider()


def test_a_closing_day_that_is_not_right_is_said() -> None:
    with pytest.raises(EntryRefused) as refused:
        closing_days_in({CLOSURES: lines_text([PeriodText("1/8/2026", "1/7/2026")]), WORKED: ""}, Provider())
    assert refused.value.problems[CLOSURES].code == "closure_ends_before_start"
