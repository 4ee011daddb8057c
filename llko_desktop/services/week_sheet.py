"""Puts together what a week on the wall shows: who comes when, what is closed, how many places are free."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from llko_desktop.domain.folding import fold_words
from llko_desktop.domain.placement import Placement
from llko_desktop.domain.plan_text import DayParts
from llko_desktop.domain.schedule import MINUTES_A_DAY, TimeRange, Weekday
from llko_desktop.services.child_names import is_unnamed
from llko_desktop.services.planning import PlanningView, Room

_NOON = DayParts().morning.end
MORNING, AFTERNOON = TimeRange(0, _NOON), TimeRange(_NOON, MINUTES_A_DAY)


class Presence(Enum):
    """Why a child is on the sheet: it is placed, gets used to the place, has it held, or is only tried."""

    PLACED = "placed"
    TRIAL = "trial"
    HELD = "held"
    TRIED = "tried"


@dataclass(frozen=True)
class SheetChild:
    """A child on one day: its whole name, or the reference of a request without one, and its hours."""

    name: str
    hours: tuple[TimeRange, ...]
    presence: Presence = Presence.PLACED


@dataclass(frozen=True)
class SheetDay:
    """A day of the sheet; its children by their hours, then by name.

    `closed_by` says why nobody comes (see `PlanningView.closed_by`). `halves` holds for each half of the day
    in which it is open, the morning first, its fullest part.
    """

    day: date
    closed_by: str | None
    opening: tuple[TimeRange, ...]
    children: tuple[SheetChild, ...]
    halves: tuple[tuple[TimeRange, Room], ...]


@dataclass(frozen=True)
class WeekSheet:
    """A week from its Monday on.

    `is_known` says whether anyone is placed: if not, nobody can tell what is free. `is_tried` marks a week
    with something in it that is only tried.
    """

    days: tuple[SheetDay, ...]
    is_known: bool
    is_tried: bool


def week_sheet(view: PlanningView, monday: date) -> WeekSheet:
    """Give the sheet of the week of a Monday; Saturday and Sunday only where somebody works or comes."""
    last = min(date.max.toordinal() - monday.toordinal(), 6)
    days = [_sheet_day(view, monday + timedelta(number)) for number in range(last + 1)]
    is_tried = bool(view.tried) or view.ended is not None
    return WeekSheet(
        tuple(one for one in days if one.day.weekday() < Weekday.SATURDAY or one.opening or one.children),
        bool(view.placements or view.tried),
        is_tried,
    )


def names_on_sheet(sheet: WeekSheet, *, whole: bool) -> Mapping[str, str]:
    """Give how each child of a sheet is called on it: by the whole name, or as briefly as tells them apart.

    That is the first name; where others share it, the first letter of the next name too, or else all of it.
    """
    names = sorted({child.name for day in sheet.days for child in day.children})
    if whole:
        return {name: name for name in names}
    firsts, letters = Counter(map(_first, names)), Counter(map(_first_and_letter, names))
    return {
        name: _first(name)
        if firsts[_first(name)] == 1
        else _first_and_letter(name)
        if letters[_first_and_letter(name)] == 1
        else name
        for name in names
    }


def _first(name: str) -> str:
    """The first name; all of it where it stands in for one (`Baby Maes`)."""
    words = name.split()
    return words[0] if words and not is_unnamed(fold_words(name).split()) else name


def _first_and_letter(name: str) -> str:
    words = name.split()
    return f"{words[0]} {words[1][0]}." if len(words) > 1 and _first(name) != name else name


def _sheet_day(view: PlanningView, day: date) -> SheetDay:
    closed_by, opening = view.closed_by(day), view.provider.hours_on(day)
    if closed_by is not None:
        return SheetDay(day, closed_by, (), (), ())
    return SheetDay(day, None, opening, tuple(_children(view, day)), tuple(_halves(view, day, opening)))


def _children(view: PlanningView, day: date) -> list[SheetChild]:
    groups = ((view.placements, None), (view.holds, Presence.HELD), (view.tried, Presence.TRIED))
    found = [
        SheetChild(one.child or one.reference, hours, presence or _presence(one, day))
        for placements, presence in groups
        for one in placements
        if (hours := one.hours_on(day))
    ]
    return sorted(found, key=lambda child: (child.hours, fold_words(child.name), child.name))


def _presence(placement: Placement, day: date) -> Presence:
    is_trial = any(trial.day == day for trial in placement.trial_days)
    return Presence.TRIAL if is_trial else Presence.PLACED


def _halves(view: PlanningView, day: date, opening: Iterable[TimeRange]) -> Iterable[tuple[TimeRange, Room]]:
    """The fullest part of each half of a day; hours outside opening hours count only where there are none."""
    hours = tuple(opening)
    rooms = [
        room for room in view.room_on(day) if not hours or any(item.covers(room.hours) for item in hours)
    ]
    for half in (MORNING, AFTERNOON):
        within = [room for room in rooms if room.hours.overlaps(half)]
        if within:
            yield half, min(within, key=lambda room: room.free if room.free is not None else -room.taken)
