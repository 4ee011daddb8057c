"""What the rows of a list of placed children say in the assistant, and the names of what becomes of them."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from llko_desktop.domain.placement import Placement
from llko_desktop.gui.intake.assistant.trial_words import place, row_number
from llko_desktop.gui.planning.importing.placement_run import PlacementRun
from llko_desktop.gui.rows.row_text import RowText
from llko_desktop.gui.theme.tokens import Tone
from llko_desktop.services.fields import Field
from llko_desktop.services.placement_trial import PlacementFate, PlacementRow, PlacementTrial
from llko_desktop.texts.planning_reports import period
from llko_desktop.texts.speech import Texts

translate = QCoreApplication.translate
_NAMES = (Field.CHILD, Field.CHILD_FIRST, Field.CHILD_LAST)


class PlacementFilter(StrEnum):
    """Which rows are shown; all but the first are the rows of one fate."""

    ALL = "all"
    NEW = "new"
    REMARKED = "remarked"
    KNOWN = "known"
    REJECTED = "rejected"

    def shows(self, row: PlacementRow) -> bool:
        """Say whether a row is among those shown."""
        return self is PlacementFilter.ALL or row.fate.value == self.value

    def number_in(self, trial: PlacementTrial) -> int:
        """Say how many rows of a trial run are shown."""
        if self is PlacementFilter.ALL:
            return len(trial.rows)
        return trial.count(PlacementFate(self.value))


def filters() -> tuple[tuple[PlacementFilter, str], ...]:
    """Give every filter with its name."""
    return (
        (PlacementFilter.ALL, translate("PlacementRows", "All")),
        (PlacementFilter.NEW, translate("PlacementRows", "New")),
        (PlacementFilter.REMARKED, translate("PlacementRows", "To look over")),
        (PlacementFilter.KNOWN, translate("PlacementRows", "Known")),
        (PlacementFilter.REJECTED, translate("PlacementRows", "Cannot come in")),
    )


def row_text(row: PlacementRow, run: PlacementRun, texts: Texts) -> RowText:
    """Give the line of a row: who comes when, and what becomes of it."""
    badge, tone = fate_badge(row, run)
    told = texts.message(row.rejected.reason) if row.rejected else ""
    if row.placement is not None:
        when = period(row.placement.start, row.placement.end, texts)
        told = f"{when} · {weeks(row.placement, texts)}"
    return RowText(
        title=row_name(row, run),
        subtitle=told,
        badge=badge,
        tone=tone,
        aside=place(row) if len(run.read.sources) > 1 else row_number(row),
    )


def row_name(row: PlacementRow, run: PlacementRun) -> str:
    """Give the child's name, or as much of it as a row has that cannot come in."""
    if row.placement is not None:
        return row.placement.child
    return " ".join(" ".join(run.text_of(row, field) for field in _NAMES).split()) or place(row)


def weeks(placement: Placement, texts: Texts) -> str:
    """Write the hours of a placement as it came in, two weeks that take turns with a slash."""
    return " / ".join(texts.schedule(week) or "–" for week in placement.phases[0].weeks)


def fate_badge(row: PlacementRow, run: PlacementRun) -> tuple[str, Tone]:
    """Say in a word or two what becomes of a row as it is decided now."""
    if row.fate is PlacementFate.REJECTED:
        return translate("PlacementRows", "cannot come in"), Tone.DANGER
    if row.fate is PlacementFate.KNOWN:
        return translate("PlacementRows", "placed already"), Tone.NEUTRAL
    if row.key in run.left_out:
        return translate("PlacementRows", "left out"), Tone.NEUTRAL
    if row.fate is PlacementFate.REMARKED:
        return translate("PlacementRows", "new, look it over"), Tone.WARNING
    return translate("PlacementRows", "new"), Tone.OK
