"""Turns what is typed in the form of a placement into the placement, and a placement into such texts.

An entry is a text a field: days as typed, `yes` for a tick, lists as `text_lines` takes them apart.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from llko_desktop.domain.cleaning import clean_line, clean_text
from llko_desktop.domain.day_text import day_text, typed_day
from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.period_text import lines_text, text_lines
from llko_desktop.domain.placement import Absence, Phase, Placement, TrialDay
from llko_desktop.domain.placement_text import absence_text, read_absence, read_trial_days, trial_days_text
from llko_desktop.domain.plan_text import parse_schedule, schedule_text
from llko_desktop.services.by_hand import Entry, EntryRefused, attempt

CHILD, BIRTH_DATE, OWN, START, END = "child", "birth_date", "own", "start", "end"
HOURS, TRIAL_DAYS, ABSENCES, NOTE = "hours", "trial_days", "absences", "note"
YES = "yes"
LONGEST_NAME = 200

# The field at which it is said that the parts of a placement do not go together.
_FIELD_OF = {
    "plan_ends_before_start": END,
    "phases_out_of_order": HOURS,
    "placement_needs_days": HOURS,
    "trial_day_twice": TRIAL_DAYS,
}


class PhaseText(NamedTuple):
    """The hours from a day on as they are typed; the first phase has no day of its own."""

    start: str
    weeks: tuple[str, ...]


def phases_text(phases: Iterable[PhaseText]) -> str:
    """Write phases as one text that `text_phases` takes apart again, whatever is typed in them."""
    shown = [[phase.start, *phase.weeks] for phase in phases]
    return json.dumps(shown, ensure_ascii=False) if any(any(phase) for phase in shown) else ""


def text_phases(text: str) -> tuple[PhaseText, ...]:
    """Take apart what `phases_text` wrote; there is always a first phase."""
    if not text:
        return (PhaseText("", ("",)),)
    return tuple(PhaseText(start, tuple(weeks)) for start, *weeks in json.loads(text))


def entry_of_placement(placement: Placement) -> dict[str, str]:
    """Give the texts of a placement."""
    phases = [
        PhaseText(day_text(phase.start) if place else "", tuple(schedule_text(week) for week in phase.weeks))
        for place, phase in enumerate(placement.phases)
    ]
    return {
        CHILD: placement.child,
        BIRTH_DATE: day_text(placement.birth_date),
        OWN: YES if placement.is_own else "",
        START: day_text(placement.start),
        END: day_text(placement.end),
        HOURS: phases_text(phases),
        TRIAL_DAYS: lines_text(trial_days_text(placement.trial_days)),
        ABSENCES: lines_text(absence_text(absence) for absence in placement.absences),
        NOTE: placement.note,
    }


def placement_in(entry: Entry, before: Placement | None = None) -> Placement:
    """Give the placement that an entry tells; what is not in the form is as in the one `before`.

    Raises `EntryRefused` with everything that is not right.
    """
    problems: dict[str, Message] = {}
    child = attempt(problems, entry, CHILD, _name)
    birth_date = attempt(problems, entry, BIRTH_DATE, typed_day)
    # Without a first day, the hours are looked at all the same.
    begin = attempt(problems, entry, START, _first_day) or date(2000, 1, 3)
    end = attempt(problems, entry, END, typed_day)
    trial_days = attempt(problems, entry, TRIAL_DAYS, _trial_days)
    absences = attempt(problems, entry, ABSENCES, _absences)
    phases = attempt(problems, entry, HOURS, lambda text: _phases(text, begin))
    if problems:
        raise EntryRefused(problems)
    values: dict[str, object] = {
        "child": child,
        "birth_date": birth_date,
        "is_own": entry.get(OWN) == YES,
        "phases": phases,
        "end": end,
        "trial_days": trial_days,
        "absences": absences,
        "note": clean_text(entry.get(NOTE, "")),
    }
    try:
        return replace(before, **values) if before else Placement(**values)  # type: ignore[arg-type]
    except InputError as error:
        message = error.messages[0]
        raise EntryRefused({_FIELD_OF[message.code]: message}) from error


def _name(text: str) -> str:
    name = clean_line(text)
    if not name:
        raise InputError(Message.of("placement_needs_child"))
    if len(name) > LONGEST_NAME:
        raise InputError(Message.of("placement_name_too_long", most=LONGEST_NAME))
    return name


def _first_day(text: str) -> date:
    day = typed_day(text)
    if day is None:
        raise InputError(Message.of("placement_needs_start"))
    return day


def _phases(text: str, begin: date) -> tuple[Phase, ...]:
    phases = []
    for place, typed in enumerate(text_phases(text)):
        start = typed_day(typed.start) if place else begin
        if start is None:
            raise InputError(Message.of("phase_needs_start"))
        phases.append(Phase(start, tuple(parse_schedule(week) for week in typed.weeks)))
    return tuple(phases)


def _trial_days(text: str) -> tuple[TrialDay, ...]:
    days = [trial for line in text_lines(text) for trial in read_trial_days(line)]
    return tuple(sorted(days, key=lambda trial: trial.day))


def _absences(text: str) -> tuple[Absence, ...]:
    read = (read_absence(line) for line in text_lines(text))
    return tuple(sorted((absence for absence in read if absence), key=lambda absence: absence.first))
