"""Says how much room there is in an hour or on a day, and names days, months and years of the planning."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from llko_desktop.domain.placement import Placement
from llko_desktop.domain.plan_text import short_hours
from llko_desktop.domain.schedule import TimeRange
from llko_desktop.services.opening_days import CLOSURE
from llko_desktop.services.planning import PlanningView, Room
from llko_desktop.services.public_holidays import holidays_of
from llko_desktop.texts.counts import Counts
from llko_desktop.texts.planning_words import hours_text
from llko_desktop.texts.speech import Texts

translate = QCoreApplication.translate


def free_words(room: Room) -> str:
    """Say how many places are free: `2 free`, `full`, `1 too many`; without known places, how many come."""
    if room.free is None:
        return Counts().children(room.taken)
    if room.free < 0:
        return Counts().too_many(-room.free)
    return Counts().free(room.free) if room.free else translate("Planning", "full")


def room_sentence(room: Room, hours: TimeRange) -> str:
    """Say what is taken of the places in some hours and, where the places are known, what is left."""
    known = translate("Planning", "{hours}: {free} ({taken})")
    text = translate("Planning", "{hours}: {taken}") if room.free is None else known
    return text.format(hours=short_hours(hours), free=free_words(room), taken=taken_words(room))


def taken_words(room: Room) -> str:
    """Say of the children of a moment how many are placed, held for and only tried."""
    counts = Counts()
    words = [counts.placed(room.placed)]
    if room.held:
        words.append(counts.held(room.held))
    if room.tried:
        words.append(counts.tried(room.tried))
    return ", ".join(words)


def closed_words(key: str | None, day: date, texts: Texts) -> str:
    """Say why it is closed on a day, by what `PlanningView.closed_by` gives; not open for none."""
    if key is None:
        return translate("Planning", "not open")
    if key == CLOSURE:
        return translate("Planning", "closed")
    name = holidays_of(day.year, texts.language).get(day, key)
    return translate("Planning", "closed: {holiday}").format(holiday=name)


def closed_sentence(hours: TimeRange, why: str) -> str:
    """Say of some hours why nobody is there, in the words of `closed_words`."""
    return translate("Planning", "{hours}: {why}").format(hours=short_hours(hours), why=why)


def presence_line(placement: Placement, day: date, view: PlanningView, texts: Texts) -> str:
    """Name who is there on a day, in which hours, and until when; or that the place is held or tried."""
    values = {"child": placement.child, "hours": hours_text(placement.hours_on(day))}
    if placement in view.tried:
        return translate("Planning", "{child} · {hours} · only tried").format_map(values)
    if placement in view.holds:
        return translate("Planning", "{child} · {hours} · place held by an offer").format_map(values)
    if placement.end is None:
        return translate("Planning", "{child} · {hours}").format_map(values)
    values["day"] = texts.day(placement.end)
    return translate("Planning", "{child} · {hours} · until {day}").format_map(values)


def long_day(day: date, texts: Texts) -> str:
    """Write a day in full: `Monday 17 August 2026`."""
    return texts.written(day, "EEEE d MMMM y")


def week_title(monday: date, texts: Texts) -> str:
    """Name a week by its Monday."""
    text = translate("Planning", "week of {day}")
    return text.format(day=texts.written(monday, "d MMMM y"))


def month_title(day: date, texts: Texts) -> str:
    """Name the month of a day."""
    return texts.written(day, "MMMM y")


def column_title(day: date, texts: Texts) -> str:
    """Name a day at the head of its column: `Mon 17 Aug`."""
    return texts.written(day, "EEE d MMM")
