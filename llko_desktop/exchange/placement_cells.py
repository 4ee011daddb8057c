"""Gives what a list says of a placement that is written out, column by column, to be read in again."""

from __future__ import annotations

from llko_desktop.domain.day_text import day_text
from llko_desktop.domain.period_text import PeriodText
from llko_desktop.domain.placement import Phase, Placement
from llko_desktop.domain.placement_text import absence_text, trial_days_text
from llko_desktop.domain.plan_text import schedule_text
from llko_desktop.exchange.list_cells import ListCell

_TURNS = " / "


def placement_cells(placement: Placement, yes: str) -> dict[str, ListCell]:
    """Give the cells by column; `yes` is how the language says that a child is one's own."""
    first, *later = placement.phases
    return {
        "child": placement.child,
        "birth": placement.birth_date,
        "start": placement.start,
        "end": placement.end,
        "plan": schedule_text(first.weeks[0]),
        "other_week": schedule_text(first.weeks[1]) if len(first.weeks) > 1 else "",
        "own_child": yes if placement.is_own else "",
        "note": placement.note,
        "later": "\n".join(map(_phase, later)),
        "trial_days": "\n".join(map(_period, trial_days_text(placement.trial_days))),
        "absences": "\n".join(_period(absence_text(absence)) for absence in placement.absences),
        "request": placement.reference,
    }


def _phase(phase: Phase) -> str:
    return f"{day_text(phase.start)}: {_TURNS.join(map(schedule_text, phase.weeks))}"


def _period(typed: PeriodText) -> str:
    days = " – ".join(filter(None, (typed.first, typed.last)))
    return ": ".join(filter(None, (days, typed.hours)))
