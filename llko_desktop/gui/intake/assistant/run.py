"""One run of the assistant over requests: besides what was read, what was decided about each row."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QObject

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.intake.assistant.arrival import Key, day_edits, with_edits, without_day
from llko_desktop.gui.intake.assistant.decisions import RowDecisions
from llko_desktop.gui.intake.assistant.request_list import request_list
from llko_desktop.gui.intake.assistant.source_run import SourceRun
from llko_desktop.gui.intake.assistant.sources import ReadSources
from llko_desktop.services.drafts import ReadFile
from llko_desktop.services.fields import Field
from llko_desktop.services.trial import RowDecision, Trial, TrialRow


class ImportRun(SourceRun[ReadFile, Trial]):
    """Reads requests, gives them a day of arrival, and keeps decisions."""

    def __init__(self, context: GuiContext, read: ReadSources, parent: QObject) -> None:
        super().__init__(context, request_list(context.services), read, parent)
        self.decisions = RowDecisions()
        self._rows = {row.key: row for row in read.trial.rows}
        self._missing = without_day(read)
        # What rows were read as having for their day of arrival, all at once.
        self._arrived: Mapping[Key, str] = read.arrived
        self.day_given = context.today if read.arrived else None

    @property
    def has_work(self) -> bool:
        """Whether something would be lost if the window were closed now."""
        return not self.decisions.is_empty or super().has_work

    def row(self, key: tuple[int, int]) -> TrialRow | None:
        """Give the row of a key, as it is read now; none where it holds no request any more."""
        return self._rows.get(key)

    @property
    def without_day(self) -> tuple[Key, ...]:
        """The rows that cannot come in, as nothing says when they arrived."""
        return self._missing

    @property
    def with_given_day(self) -> tuple[Key, ...]:
        """The rows that have the day of arrival that was given to all, and that was not edited since."""
        edits = {key: self._wanted[key[0]].edits.get((key[1], Field.RECEIVED)) for key in self._arrived}
        return tuple(key for key, text in self._arrived.items() if edits[key] == text)

    def arrive_on(self, day: date) -> None:
        """Read all rows without a day of arrival as arrived on that day."""
        keys = self.without_day + self.with_given_day
        self.day_given, self._arrived = day, day_edits(self.read, keys, day)
        readings = with_edits(self._wanted, self._arrived)
        self._change(dict(enumerate(readings)))

    def decide(self, row: TrialRow, decision: RowDecision) -> None:
        """Do this with a row."""
        self.decisions.decide(row, decision)
        self.decided.emit(row.key)

    def _took(self) -> None:
        self._rows = {row.key: row for row in self.read.trial.rows}
        self._missing = without_day(self.read)
        self.decisions.fit(self._rows)
