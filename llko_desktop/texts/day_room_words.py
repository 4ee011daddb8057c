"""Says how much room a day has: in a word for its cell, and in full for who points at it or listens."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from llko_desktop.domain.plan_text import short_hours
from llko_desktop.domain.schedule import TimeRange
from llko_desktop.services.day_rooms import DayRoom, DayState
from llko_desktop.services.planning import PlanningView, Room
from llko_desktop.texts.room_words import closed_words, free_words, long_day
from llko_desktop.texts.speech import Texts

translate = QCoreApplication.translate


def day_word(found: DayRoom) -> str:
    """Say in a word or two what there is: `2 free`, `full`, `1 too many`, `closed`; nothing where it is not
    open.
    """
    if found.room is not None:
        return free_words(found.room)
    words = {
        DayState.CLOSED: translate("Planning", "closed"),
        DayState.UNKNOWN: translate("Planning", "not known"),
    }
    return words.get(found.state, "")


def day_sign(found: DayRoom) -> str:
    """Give the shortest sign for a day: the number of free places, with a minus where there are too many."""
    if found.room is not None:
        return str(found.room.free).replace("-", "−")
    return {DayState.CLOSED: "✕", DayState.UNKNOWN: "?"}.get(found.state, "")


def day_sentences(day: date, found: DayRoom, view: PlanningView, texts: Texts) -> str:
    """Tell of a day in lines: which one, how much room there is at least, and in which hours how much."""
    if found.state in (DayState.CLOSED, DayState.NOT_OPEN):
        text = translate("Planning", "{day}: {word}.")
        word = closed_words(view.closed_by(day), day, texts)
        return text.format(day=long_day(day, texts), word=word)
    if found.room is None:
        return _unknown(day, view, texts)
    parts = _merged(view.room_on(day))
    head = translate("Planning", "{day}: {free} all day.")
    if len({part.free for part in parts}) > 1:
        head = translate("Planning", "{day}: {free} in the fullest hours.")
    lines = [head.format(day=long_day(day, texts), free=day_word(found))]
    if len(parts) > 1:
        line = translate("Planning", "{hours}: {free}")
        lines += [line.format(hours=short_hours(part.hours), free=free_words(part)) for part in parts]
    return "\n".join(lines)


def _unknown(day: date, view: PlanningView, texts: Texts) -> str:
    text = translate("Planning", "{day}: how many places you have is not filled in.")
    if not view.placements and not view.tried:
        text = translate("Planning", "{day}: not known, as nobody is placed yet.")
    return text.format(day=long_day(day, texts))


def _merged(rooms: tuple[Room, ...]) -> list[Room]:
    """Join the parts of a day that follow each other and have as many free places."""
    merged: list[Room] = []
    for room in rooms:
        last = merged[-1] if merged else None
        if last and last.free == room.free and last.hours.end == room.hours.start:
            hours = TimeRange(last.hours.start, room.hours.end)
            merged[-1] = Room(hours, room.placed, room.held, room.places, room.tried)
        else:
            merged.append(room)
    return merged
