"""Which period the figures are shown of: chosen, named, compared, and kept for the next time."""

from __future__ import annotations

from datetime import date

import pytest

from llko_desktop.domain.figure_period import FigurePeriod, PeriodKind, month_of, period_of
from llko_desktop.domain.procedure import Procedure
from llko_desktop.services.figure_choice import FigureChoice, FigureChoices, choice_of
from llko_desktop.services.preferences import Preferences
from llko_desktop.texts.figure_periods import how_far, period_name
from llko_desktop.texts.speech import Texts
from tests.helpers.memory_store import MemoryStore

TODAY = date(2026, 6, 24)
SPRING = FigurePeriod(date(2026, 3, 21), date(2026, 6, 20))


@pytest.mark.parametrize(
    ("period", "before", "after"),
    [
        (month_of(date(2026, 3, 5)), month_of(date(2026, 2, 1)), month_of(date(2026, 4, 1))),
        (month_of(date(2024, 1, 31)), month_of(date(2023, 12, 1)), month_of(date(2024, 2, 1))),
        (
            period_of(PeriodKind.SCHOOL_YEAR, TODAY),
            FigurePeriod(date(2024, 9, 1), date(2025, 8, 31)),
            FigurePeriod(date(2026, 9, 1), date(2027, 8, 31)),
        ),
        (
            FigurePeriod(date(2026, 3, 2), date(2026, 3, 8)),
            FigurePeriod(date(2026, 2, 23), date(2026, 3, 1)),
            FigurePeriod(date(2026, 3, 9), date(2026, 3, 15)),
        ),
    ],
)
def test_one_period_follows_the_other(
    period: FigurePeriod, before: FigurePeriod, after: FigurePeriod
) -> None:
    assert (period.before(), period.after()) == (before, after)
    assert before.after() == period
    assert after.before() == period


def test_the_calendar_has_ends() -> None:
    assert month_of(date.max).last == date.max
    assert month_of(date.max).after() is None
    assert month_of(date.min).before() is None
    assert choice_of(PeriodKind.SCHOOL_YEAR, date.max).period.last.month == 8
    assert choice_of(PeriodKind.SCHOOL_YEAR, date.min).period.first.month == 9


@pytest.mark.parametrize(
    ("kind", "first", "last"),
    [
        (PeriodKind.MONTH, date(2026, 6, 1), date(2026, 6, 30)),
        (PeriodKind.QUARTER, date(2026, 4, 1), date(2026, 6, 30)),
        (PeriodKind.SCHOOL_YEAR, date(2025, 9, 1), date(2026, 8, 31)),
        (PeriodKind.FREE, date(2026, 6, 1), date(2026, 6, 30)),
    ],
)
def test_another_kind_stays_about_the_days_in_view(kind: PeriodKind, first: date, last: date) -> None:
    now = choice_of(PeriodKind.MONTH, TODAY)
    assert now.of_kind(kind, TODAY) == FigureChoice(kind, FigurePeriod(first, last))
    long_ago = choice_of(PeriodKind.MONTH, date(2020, 2, 3)).of_kind(kind, TODAY)
    assert long_ago.period.first <= date(2020, 2, 1) <= long_ago.period.last


def test_the_choice_is_kept() -> None:
    preferences = Preferences(MemoryStore())
    choices = FigureChoices(preferences, lambda: TODAY)
    assert choices.kept() == choice_of(PeriodKind.MONTH, TODAY)
    choices.keep(choice_of(PeriodKind.QUARTER, date(2020, 1, 1)))
    assert choices.kept() == choice_of(PeriodKind.QUARTER, TODAY)
    choices.keep(FigureChoice(PeriodKind.FREE, SPRING))
    assert choices.kept() == FigureChoice(PeriodKind.FREE, SPRING)


@pytest.mark.parametrize(
    "kept", ["", "week", "free", "free 2026-01-01", "free 2026-03-01 2026-01-01", "free a b"]
)
def test_a_choice_that_cannot_be_read_is_the_present_month(kept: str) -> None:
    preferences = Preferences(MemoryStore())
    preferences.set_value("figures_period", kept)
    assert FigureChoices(preferences, lambda: TODAY).kept() == choice_of(PeriodKind.MONTH, TODAY)


@pytest.mark.parametrize(
    ("period", "name"),
    [
        (month_of(TODAY), "June 2026"),
        (period_of(PeriodKind.QUARTER, TODAY), "Quarter 2 of 2026"),
        (period_of(PeriodKind.QUARTER, date(2026, 12, 1)), "Quarter 4 of 2026"),
        (period_of(PeriodKind.SCHOOL_YEAR, TODAY), "School year 2025–2026"),
        (FigurePeriod(date(2026, 1, 1), date(2026, 12, 31)), "2026"),
        (FigurePeriod(date(2026, 2, 1), date(2026, 4, 30)), "Sun 1 Feb 2026 – Thu 30 Apr 2026"),
        (FigurePeriod(TODAY, TODAY), "Wed 24 Jun 2026"),
    ],
)
def test_a_period_is_called_as_people_call_it(period: FigurePeriod, name: str, procedure: Procedure) -> None:
    assert period_name(period, Texts("en", procedure)) == name


def test_it_is_said_that_a_period_is_not_past() -> None:
    assert how_far(SPRING, TODAY) == ""
    assert "not over" in how_far(month_of(TODAY), TODAY)
    assert "not begun" in how_far(month_of(date(2026, 7, 1)), TODAY)
