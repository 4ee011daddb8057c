"""Writes opening hours, other hours and closing days as parents read them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from llko_desktop.domain.plan_text import SHORT_DAYS
from llko_desktop.domain.provider import Closure, OpeningException, Provider
from llko_desktop.domain.schedule import TimeRange, Weekday, WeeklySchedule, clock_text
from llko_desktop.texts.speech import Texts


def opening_lines(schedule: WeeklySchedule, language: str) -> tuple[str, ...]:
    """Write a week, a line for days of equal hours: `ma–vr 7:00–18:00`; a day without hours stands alone."""
    groups: dict[tuple[TimeRange, ...], list[Weekday]] = {}
    for day in schedule.weekdays:
        groups.setdefault(schedule.on(day), []).append(day)
    return tuple(f"{_days(days, language)} {_hours(hours)}".rstrip() for hours, days in groups.items())


def exception_lines(provider: Provider, texts: Texts, today: date) -> tuple[str, ...]:
    """Write the days with other hours that are still to come, or last until `today` at least, in order."""
    coming = sorted(
        (one for one in provider.opening_exceptions if one.last >= today), key=lambda one: one.first
    )
    return tuple(f"{_period(one, texts)}: {_hours(one.hours)}" for one in coming)


def closing_lines(provider: Provider, texts: Texts, today: date) -> tuple[str, ...]:
    """Write the closing days that are still to come, in order, then the years without any."""
    coming = sorted((one for one in provider.closures if one.last >= today), key=lambda one: one.first)
    never = QCoreApplication.translate("ParentView", "no closing days in {year}")
    years = (year for year in sorted(provider.closed_never) if year >= today.year)
    return (*(_period(one, texts) for one in coming), *(never.format(year=year) for year in years))


def _days(days: list[Weekday], language: str) -> str:
    """Name weekdays, those in a row from the first to the last: `ma–wo, vr`."""
    names, runs = SHORT_DAYS[language], list[list[Weekday]]()
    for day in days:
        if runs and day == runs[-1][-1] + 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    parts = []
    for run in runs:
        in_a_row = len(run) > 2
        parts += [f"{names[run[0]]}–{names[run[-1]]}"] if in_a_row else [names[day] for day in run]
    return ", ".join(parts)


def _hours(ranges: tuple[TimeRange, ...]) -> str:
    return ", ".join("–".join(clock_text(at).removeprefix("0") for at in (r.start, r.end)) for r in ranges)


def _period(days: Closure | OpeningException, texts: Texts) -> str:
    if days.first == days.last:
        return texts.day(days.first)
    words = QCoreApplication.translate("ParentView", "{first} to {last}")
    return words.format(first=texts.day(days.first), last=texts.day(days.last))
