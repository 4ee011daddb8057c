"""Says what changes in the planning, and what comes free by it: `31 Aug: Jules stops.`"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from llko_desktop.services.coming import Change, ChangeKind, WeekdayRoom
from llko_desktop.services.planning import PlanningView
from llko_desktop.texts.counts import Counts
from llko_desktop.texts.speech import Texts

translate = QCoreApplication.translate

# So long it can take where weeks take turns, without anything being closed.
_TWO_WEEKS = timedelta(days=14)


def change_sentence(change: Change, view: PlanningView, texts: Texts) -> str:
    """Say on which day what happens to whom."""
    kinds = ChangeKind
    sentences = {
        kinds.ENDS: translate("Planning", "{day}: {child} stops"),
        kinds.STARTS: translate("Planning", "{day}: {child} starts"),
        kinds.OTHER_HOURS: translate("Planning", "{day}: {child} comes on other days or hours"),
        kinds.HOLD_ENDS: translate("Planning", "{day}: the offer for {child} ends"),
        kinds.PLACES: translate("Planning", "{day}: {places} from then on"),
        kinds.CLOSED: translate("Planning", "{day}: closed until {last}"),
    }
    sentence = sentences[change.kind]
    if change.kind is kinds.CLOSED and change.last == change.day:
        sentence = translate("Planning", "{day}: closed")
    return sentence.format(
        day=texts.short_day(change.day, view.today),
        child=_child(change, view),
        places=Counts().places(change.places or 0),
        last=texts.short_day(change.last, view.today) if change.last else "",
    )


def rooms_sentence(change: Change, rooms: Sequence[WeekdayRoom], today: date, texts: Texts) -> str:
    """Say how many places are free on which weekdays after a change; empty where that is not known.

    Weekdays with as many are told together. Where it holds from a later day on only, that is said too.
    """
    by_free: dict[int, list[WeekdayRoom]] = {}
    for room in rooms:
        by_free.setdefault(room.free, []).append(room)
    parts = [_part(free, found, texts) for free, found in by_free.items()]
    if not parts:
        return ""
    first = min(room.first for room in rooms)
    if first - change.since < _TWO_WEEKS:
        return "; ".join(parts)
    later = translate("Planning", "{rooms} (from {day} on)")
    return later.format(rooms="; ".join(parts), day=texts.short_day(first, today))


def _part(free: int, rooms: Sequence[WeekdayRoom], texts: Texts) -> str:
    days = ", ".join(texts.weekday(room.weekday) for room in rooms)
    if free > 0:
        return Counts().free_on(free).format(days=days)
    if free == 0:
        return translate("Planning", "{days}: no place free").format(days=days)
    return Counts().too_many_on(-free).format(days=days)


def _child(change: Change, view: PlanningView) -> str:
    """Name the child; one of whom it is only tried is marked."""
    placement = change.placement
    if placement is None:
        return ""
    name = placement.child or translate("Planning", "a child without a name")
    if placement in view.tried or placement is view.ended:
        return translate("Planning", "{child} (only tried)").format(child=name)
    return name
