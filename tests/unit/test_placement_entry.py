"""The form of a placement tells what was placed, whatever that is, and refuses what is not right by field."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.domain.period_text import PeriodText, lines_text
from llko_desktop.domain.placement import Absence, Phase, Placement, TrialDay
from llko_desktop.domain.schedule import TimeRange, Weekday, WeeklySchedule
from llko_desktop.services.by_hand import EntryRefused
from llko_desktop.services.placement_entry import (
    ABSENCES,
    BIRTH_DATE,
    CHILD,
    END,
    HOURS,
    START,
    TRIAL_DAYS,
    PhaseText,
    entry_of_placement,
    phases_text,
    placement_in,
)

RANGES = st.tuples(st.integers(0, 95), st.integers(1, 96)).map(
    lambda pair: TimeRange(pair[0] * 15, min(96, pair[0] + pair[1]) * 15)
)
HOURS_OF_DAY = st.lists(RANGES, min_size=1, max_size=3)
WEEKS = st.dictionaries(st.sampled_from(list(Weekday)), HOURS_OF_DAY, min_size=1).map(WeeklySchedule.of)
DAYS = st.dates(date(2024, 1, 1), date(2030, 12, 31))


@st.composite
def placements(draw: st.DrawFn) -> Placement:
    starts = sorted(draw(st.sets(DAYS, min_size=1, max_size=3)))
    weeks = st.lists(WEEKS, min_size=1, max_size=2).map(tuple)
    trials = draw(st.dictionaries(DAYS, HOURS_OF_DAY, max_size=5))
    away = draw(st.lists(st.tuples(DAYS, st.integers(0, 30)), max_size=3, unique_by=lambda one: one[0]))
    return Placement(
        "Nora Maes",
        tuple(Phase(start, draw(weeks)) for start in starts),
        draw(st.none() | st.integers(0, 900).map(lambda days: starts[-1] + timedelta(days=days))),
        tuple(TrialDay(day, tuple(hours)) for day, hours in sorted(trials.items())),
        tuple(Absence(day, day + timedelta(days=days)) for day, days in sorted(away)),
        draw(st.none() | DAYS),
        "OV-2026-00001",
        draw(st.booleans()),
        "Brings own food",
        7,
        3,
    )


@given(placements())
def test_what_is_shown_is_read_as_the_same_placement(placement: Placement) -> None:
    assert placement_in(entry_of_placement(placement), placement) == placement


GOOD = {CHILD: " Nora  Maes ", START: "1/9/2026", HOURS: phases_text([PhaseText("", ("ma di 8-17",))])}


def test_a_new_placement_needs_a_name_a_first_day_and_hours_only() -> None:
    placed = placement_in(GOOD)
    assert (placed.child, placed.start, placed.end) == ("Nora Maes", date(2026, 9, 1), None)
    assert placed.hours_on(date(2026, 9, 7)) == (TimeRange(480, 1020),)


def test_all_that_is_missing_is_said_at_once() -> None:
    with pytest.raises(EntryRefused) as refused:
        placement_in({})
    assert {key: said.code for key, said in refused.value.problems.items()} == {
        CHILD: "placement_needs_child",
        START: "placement_needs_start",
        HOURS: "placement_needs_days",
    }


def later(day: str, week: str = "ma 8-12") -> str:
    return phases_text([PhaseText("", ("ma 8-17",)), PhaseText(day, (week,))])


@pytest.mark.parametrize(
    ("key", "text", "code"),
    [
        (CHILD, "x" * 201, "placement_name_too_long"),
        (CHILD, "\u200b ", "placement_needs_child"),
        (BIRTH_DATE, "31/02/2026", "date_unreadable"),
        (START, "soon", "date_unreadable"),
        (END, "31/8/2026", "plan_ends_before_start"),
        (END, "x", "date_unreadable"),
        (HOURS, phases_text([PhaseText("", ("ma",))]), "placement_needs_hours"),
        (HOURS, phases_text([PhaseText("", ("", ""))]), "placement_needs_days"),
        (HOURS, phases_text([PhaseText("", ("ma 22-6",))]), "range_ends_before_start"),
        (HOURS, phases_text([PhaseText("", ("ma 8-25",))]), "time_outside_day"),
        (HOURS, phases_text([PhaseText("", ("ma 8-17", "xx 8-12"))]), "plan_word_unknown"),
        (HOURS, later(""), "phase_needs_start"),
        (HOURS, later("1/8/2026"), "phases_out_of_order"),
        (HOURS, later("1/9/2026"), "phases_out_of_order"),
        (HOURS, later("1/1/2027", ""), "placement_needs_days"),
        (TRIAL_DAYS, lines_text([PeriodText("24/8/2026")]), "trial_day_needs_hours"),
        (TRIAL_DAYS, lines_text([PeriodText("", "", "9-11")]), "trial_day_missing"),
        (TRIAL_DAYS, lines_text([PeriodText("", "24/8/2026", "9-11")]), "first_day_missing"),
        (TRIAL_DAYS, lines_text([PeriodText("24/8/2026", "20/8/2026", "9-11")]), "trial_days_backward"),
        (TRIAL_DAYS, lines_text([PeriodText("24/8/2026", "24/8/2027", "9-11")]), "trial_days_too_many"),
        (TRIAL_DAYS, lines_text([PeriodText("24/8/2026", "", "9")]), "plan_hours_need_end"),
        (TRIAL_DAYS, lines_text([PeriodText("24/8/2026", "", "9-11")] * 2), "trial_day_twice"),
        (ABSENCES, lines_text([PeriodText("24/12/2026", "1/12/2026")]), "absence_ends_before_start"),
        (ABSENCES, lines_text([PeriodText("kerst")]), "date_unreadable"),
        (ABSENCES, lines_text([PeriodText("", "1/12/2026")]), "first_day_missing"),
    ],
)
def test_what_is_not_right_is_said_at_its_field(key: str, text: str, code: str) -> None:
    with pytest.raises(EntryRefused) as refused:
        placement_in({**GOOD, key: text})
    assert {at: said.code for at, said in refused.value.problems.items()} == {key: code}


def test_trial_days_of_a_period_leave_out_the_weekend() -> None:
    entry = {**GOOD, TRIAL_DAYS: lines_text([PeriodText("20/8/2026", "25/8/2026", "9-11")])}
    assert [trial.day.day for trial in placement_in(entry).trial_days] == [20, 21, 24, 25]
    saturday = {**GOOD, TRIAL_DAYS: lines_text([PeriodText("22/8/2026", "", "9-11")])}
    assert [trial.day.day for trial in placement_in(saturday).trial_days] == [22]
