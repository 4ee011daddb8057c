"""Placements on their days: phases, weeks that take turns, trial days and absences; places by rule."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from llko_desktop.domain.capacity import Capacity, CapacityPart, CapacityRule
from llko_desktop.domain.messages import InputError
from llko_desktop.domain.placement import Absence, Phase, Placement, TrialDay, usual_end
from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.schedule import CarePlan, TimeRange, Weekday, WeeklySchedule

MONDAY = date(2026, 1, 5)
EIGHT_TO_FIVE, NINE_TO_TEN = TimeRange(480, 1020), TimeRange(540, 600)


def phase(start: date, *weeks: str) -> Phase:
    return Phase(start, tuple(parse_schedule(week) for week in weeks))


def test_a_placement_has_its_hours_from_its_first_to_its_last_day() -> None:
    ada = Placement("Ada", (phase(MONDAY, "ma 8-17"),), date(2026, 1, 19))
    days = [day for day in range(1, 32) if ada.hours_on(date(2026, 1, day))]
    assert days == [5, 12, 19]
    assert ada.hours_on(MONDAY) == (EIGHT_TO_FIVE,)


def test_weeks_that_take_turns_begin_with_the_first() -> None:
    ada = Placement("Ada", (phase(date(2026, 1, 7), "ma 8-17", "di 8-17"),))
    days = [day for day in range(1, 32) if ada.hours_on(date(2026, 1, day))]
    # The Monday of its first week is past when it begins.
    assert days == [13, 19, 27]


def test_another_phase_takes_over_on_its_first_day() -> None:
    ada = Placement("Ada", (phase(MONDAY, "ma di 8-17"), phase(date(2026, 1, 13), "wo 8-17")))
    assert [day for day in range(1, 32) if ada.hours_on(date(2026, 1, day))] == [5, 6, 12, 14, 21, 28]


def test_a_trial_day_has_hours_of_its_own() -> None:
    trials = (TrialDay(date(2026, 1, 2), (NINE_TO_TEN,)), TrialDay(MONDAY, (NINE_TO_TEN,)))
    ada = Placement("Ada", (phase(MONDAY, "ma 8-17"),), trial_days=trials)
    assert ada.hours_on(date(2026, 1, 2)) == (NINE_TO_TEN,)
    assert ada.hours_on(MONDAY) == (NINE_TO_TEN,)
    assert ada.hours_on(date(2026, 1, 12)) == (EIGHT_TO_FIVE,)


def test_an_absence_takes_away_trial_days_too() -> None:
    away = Absence(MONDAY, date(2026, 1, 12))
    trial = TrialDay(MONDAY, (NINE_TO_TEN,))
    ada = Placement("Ada", (phase(MONDAY, "ma 8-17"),), trial_days=(trial,), absences=(away,))
    assert [day for day in range(1, 32) if ada.hours_on(date(2026, 1, day))] == [19, 26]


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda: Placement("Ada", ()), "placement_needs_days"),
        (lambda: Phase(MONDAY, (WeeklySchedule(),)), "placement_needs_days"),
        (lambda: phase(MONDAY, "ma 8-17, di"), "placement_needs_hours"),
        (lambda: Placement("Ada", (phase(MONDAY, "ma 8-17"),), date(2026, 1, 4)), "plan_ends_before_start"),
        (
            lambda: Placement("Ada", (phase(MONDAY, "ma 8-17"), phase(MONDAY, "di 8-17"))),
            "phases_out_of_order",
        ),
        (lambda: TrialDay(MONDAY, ()), "trial_day_needs_hours"),
        (lambda: Absence(MONDAY, date(2026, 1, 4)), "absence_ends_before_start"),
        (
            lambda: Placement.of_plan("Ada", CarePlan(None, None, parse_schedule("ma 8-17"))),
            "placement_needs_start",
        ),
        (lambda: CapacityRule(MONDAY, 0), "capacity_out_of_range"),
        (lambda: CapacityRule(MONDAY, -3), "capacity_out_of_range"),
        (lambda: CapacityRule(MONDAY, 501), "capacity_out_of_range"),
        (lambda: CapacityRule(MONDAY, 8, date(2026, 1, 4)), "capacity_ends_before_start"),
        (lambda: parse_schedule("ma 22-6"), "range_ends_before_start"),
    ],
)
def test_what_cannot_be_is_refused(make: Callable[[], object], code: str) -> None:
    with pytest.raises(InputError) as refused:
        make()
    assert [message.code for message in refused.value.messages] == [code]


@pytest.mark.parametrize(
    ("born", "end"),
    [
        (date(2026, 1, 10), date(2028, 7, 10)),
        (date(2023, 8, 31), date(2026, 2, 28)),
        (date(2024, 2, 29), date(2026, 8, 29)),
    ],
)
def test_the_usual_end_is_two_years_and_six_months(born: date, end: date) -> None:
    assert usual_end(born) == end


def test_the_last_rule_of_a_day_holds() -> None:
    morning = CapacityPart(Weekday.WEDNESDAY, TimeRange(480, 720), 4)
    summer = CapacityRule(date(2026, 7, 1), 6, date(2026, 8, 31), (morning,))
    capacity = Capacity((CapacityRule(date(2026, 1, 1), 8), summer))
    assert capacity.on(date(2025, 12, 31)) is None
    found = [(capacity.on(date(2026, month, 30)), month) for month in (6, 7, 9)]
    assert [rule.places_at(Weekday.WEDNESDAY, 600) for rule, _ in found if rule] == [8, 4, 8]
    assert [rule.places_at(Weekday.WEDNESDAY, 720) for rule, _ in found if rule] == [8, 6, 8]
    assert [rule.places_at(Weekday.MONDAY, 600) for rule, _ in found if rule] == [8, 6, 8]
