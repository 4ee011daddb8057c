"""Says in words what a week grid shows where the keyboard is, for whoever does not see it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from llko_desktop.domain.plan_text import short_hours
from llko_desktop.domain.schedule import TimeRange, Weekday, WeeklySchedule, clock_text
from llko_desktop.gui.widgets.week_table import day_name

# Under its own name, by which the texts to translate are found.
translate = QCoreApplication.translate


def selection_words(week: WeeklySchedule, days: Iterable[Weekday], hours: TimeRange) -> str:
    """Give the hours that are selected, and which care each of the days has."""
    text = translate("WeekGrid", "{start}–{end}: {days}")
    words = "; ".join(_day_words(week, day) for day in days)
    return text.format(start=clock_text(hours.start), end=clock_text(hours.end), days=words)


def _day_words(week: WeeklySchedule, day: Weekday) -> str:
    name = day_name(day, full=True)
    if day in week.open_days:
        return translate("WeekGrid", "{day}, hours not known").format(day=name)
    if not week.on(day):
        return translate("WeekGrid", "{day}, no care").format(day=name)
    hours = ", ".join(map(short_hours, week.on(day)))
    return translate("WeekGrid", "{day}, care {hours}").format(day=name, hours=hours)
