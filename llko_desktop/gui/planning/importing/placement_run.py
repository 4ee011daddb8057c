"""One run of the assistant over children who are placed: besides what was read, which rows are left out."""

from __future__ import annotations

from PySide6.QtCore import QObject

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.intake.assistant.source_run import SourceRun
from llko_desktop.gui.planning.importing.placement_list_kind import PlacementSources, placement_list
from llko_desktop.services.placement_drafts import ReadPlacements
from llko_desktop.services.placement_trial import Key, PlacementRow, PlacementTrial


class PlacementRun(SourceRun[ReadPlacements, PlacementTrial]):
    """Reads placements, and keeps the keys of rows that are not wanted."""

    def __init__(self, context: GuiContext, read: PlacementSources, parent: QObject) -> None:
        super().__init__(context, placement_list(context.services), read, parent)
        self._rows = {row.key: row for row in read.trial.rows}
        self._left_out: set[Key] = set()

    @property
    def has_work(self) -> bool:
        """Whether something would be lost if the window were closed now."""
        return bool(self._left_out) or super().has_work

    @property
    def left_out(self) -> frozenset[Key]:
        """The rows that do not come in though they could."""
        return frozenset(self._left_out)

    def row(self, key: Key) -> PlacementRow | None:
        """Give the row of a key, as it is read now; none where it tells of no child any more."""
        return self._rows.get(key)

    def leave_out(self, key: Key, wanted: bool) -> None:
        """Leave a row out, or take it after all."""
        (self._left_out.add if wanted else self._left_out.discard)(key)
        self.decided.emit(key)

    def number_to_place(self) -> int:
        """Count the children who would be placed now."""
        return sum(row.comes_in and row.key not in self._left_out for row in self.trial.rows)

    def _took(self) -> None:
        self._rows = {row.key: row for row in self.read.trial.rows}
