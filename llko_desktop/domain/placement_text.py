"""Reads and writes the trial days and absences of a placement as a form lists them, a period on each line."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from llko_desktop.domain.day_text import day_text, typed_day
from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.period_text import PeriodText, read_hours
from llko_desktop.domain.placement import Absence, TrialDay
from llko_desktop.domain.plan_text import short_hours
from llko_desktop.domain.schedule import Weekday

MOST_TRIAL_DAYS = 60
_ONE_DAY = timedelta(days=1)


def read_absence(typed: PeriodText) -> Absence | None:
    """Read days on which a child is away; a first day alone is one day, nothing typed none. `InputError`."""
    days = _days(typed)
    return Absence(*days) if days else None


def absence_text(absence: Absence) -> PeriodText:
    """Write days of absence as `read_absence` reads them."""
    return PeriodText(day_text(absence.first), day_text(absence.last))


def read_trial_days(typed: PeriodText) -> tuple[TrialDay, ...]:
    """Read trial days of equal hours: one day, or all from the first to the last but those of a weekend.

    Raises `InputError` for what cannot be read, hours that are missing, and a period of too many days.
    """
    if typed.is_empty:
        return ()
    days = _days(typed)
    if days is None:
        raise InputError(Message.of("trial_day_missing", hours=typed.hours.strip()))
    first, last = days
    if last < first:
        raise InputError(Message.of("trial_days_backward", start=first, end=last))
    if (last - first).days >= MOST_TRIAL_DAYS:
        raise InputError(Message.of("trial_days_too_many", most=MOST_TRIAL_DAYS))
    hours = read_hours(typed.hours)
    all_days = [first + timedelta(days=place) for place in range((last - first).days + 1)]
    return tuple(
        TrialDay(day, hours) for day in all_days if first == last or Weekday.of(day) < Weekday.SATURDAY
    )


def trial_days_text(trials: Iterable[TrialDay]) -> tuple[PeriodText, ...]:
    """Write trial days as `read_trial_days` reads them, those of equal hours on days in a row as one line."""
    runs: list[list[TrialDay]] = []
    for trial in sorted(trials, key=lambda one: one.day):
        if runs and _goes_on(runs[-1][-1], trial):
            runs[-1].append(trial)
        else:
            runs.append([trial])
    return tuple(
        PeriodText(
            day_text(run[0].day),
            day_text(run[-1].day) if len(run) > 1 else "",
            ", ".join(short_hours(item) for item in run[0].hours),
        )
        for run in runs
    )


def _goes_on(before: TrialDay, after: TrialDay) -> bool:
    """Say whether a trial day is the next one of a row; a weekend ends it, as one is left out in a period."""
    in_week = Weekday.of(before.day) < Weekday.FRIDAY
    return in_week and before.day + _ONE_DAY == after.day and before.hours == after.hours


def _days(typed: PeriodText) -> tuple[date, date] | None:
    first, last = typed_day(typed.first), typed_day(typed.last)
    if first is None and last is None:
        return None
    if first is None:
        raise InputError(Message.of("first_day_missing", end=last))
    return first, last or first
