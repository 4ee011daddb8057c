"""Sentences about the planning for the command line: who is placed, when it is closed, how many places."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from llko_desktop.domain.capacity import CapacityRule
from llko_desktop.domain.placement import Placement
from llko_desktop.texts.speech import Texts

translate = QCoreApplication.translate


def fits_from(start: date, texts: Texts) -> str:
    """Say from when on the whole plan fits."""
    return translate("Planning", "The whole plan fits from {day} on.").format(day=texts.day(start))


def placed(placement: Placement, texts: Texts) -> str:
    """Say that a child was placed."""
    return translate("Planning", "Placed: {placement}").format(placement=placement_line(placement, texts))


def placement_line(placement: Placement, texts: Texts) -> str:
    """Tell a placement in a line: number, child, from when until when, and its weeks."""
    weeks = " · ".join(" / ".join(texts.schedule(week) for week in phase.weeks) for phase in placement.phases)
    return translate("Planning", "{number}. {child} · {period} · {weeks}").format(
        number=placement.number,
        child=placement.child,
        period=period(placement.start, placement.end, texts),
        weeks=weeks,
    )


def period(first: date, last: date | None, texts: Texts) -> str:
    """Tell a day, or from when until when."""
    if last is None:
        return translate("Planning", "from {first} on").format(first=texts.day(first))
    if first == last:
        return texts.day(first)
    return translate("Planning", "{first} – {last}").format(first=texts.day(first), last=texts.day(last))


def never_closed() -> str:
    """Say that there are no closing days."""
    return translate("Planning", "No closing days are filled in.")


def usual_places(places: int | None) -> str:
    """Say how many places there usually are."""
    if places is None:
        return translate("Planning", "How many places you have is not filled in yet.")
    return translate("Planning", "Places: {places}").format(places=places)


def other_places(rule: CapacityRule, texts: Texts) -> str:
    """Say how many places there are for some time."""
    return translate("Planning", "Places: {places} ({period})").format(
        places=rule.places, period=period(rule.first, rule.last, texts)
    )
