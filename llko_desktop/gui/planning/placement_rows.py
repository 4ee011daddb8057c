"""The children that are placed as rows of a list: those who come now or will first, then those who left."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QObject

from llko_desktop.domain.day_text import day_text
from llko_desktop.domain.folding import fold
from llko_desktop.domain.placement import Phase, Placement
from llko_desktop.gui.rows.row_model import RowModel
from llko_desktop.gui.rows.row_text import RowText
from llko_desktop.gui.theme.tokens import Tone
from llko_desktop.texts.speech import Texts


class PlacementRows(RowModel):
    """One row a child, by number."""

    def __init__(self, texts: Texts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self.today = date.min

    def key_of(self, row: Placement) -> int:
        return row.number

    def text_of(self, row: Placement) -> RowText:
        badge, tone = self._state(row)
        until = (
            self.tr("until {day}").format(day=self._texts.day(row.end)) if row.end else self.tr("no end yet")
        )
        return RowText(
            title=row.child,
            note=self.tr("own child") if row.is_own else "",
            subtitle=hours_line(row, self.today, self._texts),
            badge=badge,
            tone=tone,
            aside=until,
        )

    def _state(self, row: Placement) -> tuple[str, Tone]:
        """Say where a child stands on the day it is."""
        if row.end and row.end < self.today:
            return self.tr("left"), Tone.NEUTRAL
        if row.start > self.today:
            return self.tr("from {day}").format(day=self._texts.day(row.start)), Tone.INFO
        return self.tr("comes now"), Tone.OK


def hours_line(placement: Placement, day: date, texts: Texts) -> str:
    """Write the hours that hold on a day, or the first ones before them: two weeks by turns with a slash."""
    phase = phase_on(placement, day)
    return " / ".join(texts.schedule(week) or "–" for week in phase.weeks)


def phase_on(placement: Placement, day: date) -> Phase:
    """Give the phase that holds on a day; before the first day the first one, after the last the last one."""
    begun = [phase for phase in placement.phases if phase.start <= day]
    return (begun or [placement.phases[0]])[-1]


def in_order(placements: Iterable[Placement], today: date) -> list[Placement]:
    """Put those who come now or will by name, then those who left, the last one first."""
    found = list(placements)
    left = [one for one in found if one.end and one.end < today]
    others = [one for one in found if not (one.end and one.end < today)]
    others.sort(key=lambda one: (fold(one.child), one.number))
    left.sort(key=lambda one: (one.end or date.min, one.number), reverse=True)
    return [*others, *left]


def matching(placements: Iterable[Placement], text: str, texts: Texts) -> list[Placement]:
    """Give those in which all words of a search are found: in the name, the days and hours, or a day."""
    words = fold(text).split()
    return [one for one in placements if all(word in _told(one, texts) for word in words)]


def _told(placement: Placement, texts: Texts) -> str:
    weeks = (texts.schedule(week) for phase in placement.phases for week in phase.weeks)
    days = (day_text(placement.start), day_text(placement.end))
    return fold(" ".join((placement.child, *weeks, *days, placement.reference, placement.note)))
