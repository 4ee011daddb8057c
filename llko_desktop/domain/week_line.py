"""Writes a week of care on one line, as a person types it and `parse_schedule` reads it back."""

from __future__ import annotations

from llko_desktop.domain.plan_text import SHORT_DAYS, short_hours
from llko_desktop.domain.schedule import Weekday, WeeklySchedule


def schedule_line(schedule: WeeklySchedule, language: str) -> str:
    """Write a week in the short names of a language: `ma–vr 8–17, za 9–12 + 13–15`.

    Three or more days in a row with the same hours are one; days without hours come last.
    """
    names, runs = SHORT_DAYS[language], list[list[Weekday]]()
    for day in schedule.weekdays:
        follows = bool(runs) and day == runs[-1][-1] + 1
        if follows and schedule.on(day) and schedule.on(day) == schedule.on(runs[-1][-1]):
            runs[-1].append(day)
        else:
            runs.append([day])
    parts, without = [], []
    for run in runs:
        hours = " + ".join(short_hours(item) for item in schedule.on(run[0]))
        if not hours:
            without.append(names[run[0]])
        elif len(run) > 2:
            parts.append(f"{names[run[0]]}–{names[run[-1]]} {hours}")
        else:
            parts += [f"{names[day]} {hours}" for day in run]
    return ", ".join((*parts, *without))
