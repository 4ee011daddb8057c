"""Says what is only tried in the planning, and whether it brings more children than places."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from llko_desktop.domain.placement import Placement
from llko_desktop.domain.schedule import CarePlan
from llko_desktop.services.planning import PlanningView
from llko_desktop.services.trying import too_many_with_tried
from llko_desktop.texts.speech import Texts

translate = QCoreApplication.translate

_MOST = 3


def tried_sentence(view: PlanningView, texts: Texts) -> str:
    """Say who is tried and when, or who would stop on which day."""
    sentences = [_child(one, texts) for one in view.tried]
    if view.ended is not None and view.ended.end is not None:
        stops = translate("Planning", "Only tried: {child} comes until {day}.")
        sentences.append(stops.format(child=view.ended.child, day=texts.day(view.ended.end)))
    return " ".join(sentences)


def outcome_lines(view: PlanningView, texts: Texts) -> str:
    """Say when there would be too many children, briefly, or that there is room for all."""
    if not view.provider.places.rules:
        return translate("Planning", "How many places you have is not filled in: nobody can tell if it fits.")
    found = too_many_with_tried(view)
    lines = [texts.message(one.message) for one in found[:_MOST]]
    if len(found) > _MOST:
        lines.append(translate("Planning", "… and on other days too."))
    return "\n".join(lines) or translate(
        "Planning", "In these hours, there are never more children than places."
    )


def _child(placement: Placement, texts: Texts) -> str:
    week = placement.phases[0].weeks[0]
    plan = texts.plan(CarePlan(placement.start, placement.end, week))
    return translate("Planning", "Only tried: {child}, {plan}.").format(child=placement.child, plan=plan)
