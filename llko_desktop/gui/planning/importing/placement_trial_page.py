"""Step 2 for children who are placed: what would become of each row, and whether there would be too many."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from llko_desktop.gui.intake.assistant.trial_model import TrialModel
from llko_desktop.gui.intake.assistant.trial_step import TrialStep
from llko_desktop.gui.intake.assistant.words import say
from llko_desktop.gui.planning.importing.placement_row_detail import PlacementRowDetail
from llko_desktop.gui.planning.importing.placement_row_words import filters, row_text
from llko_desktop.gui.planning.importing.placement_run import PlacementRun
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.gui.widgets.breaking_label import BreakingLabel
from llko_desktop.services.placement_trial import PlacementFate
from llko_desktop.texts.speech import Texts


class PlacementTrialPage(TrialStep):
    """The rows of a list, below a warning where all of them are more children than places."""

    detail: PlacementRowDetail

    def __init__(self, texts: Texts, theme: Theme, run: PlacementRun, parent: QWidget | None = None) -> None:
        self._texts, self._placements = texts, run
        self.too_many = BreakingLabel(role="warning")
        super().__init__(
            theme,
            run,
            filters(),
            (PlacementFate.REJECTED,),
            TrialModel(lambda row: row_text(row, run, texts)),
            PlacementRowDetail(texts, run),
            (self.too_many,),
            parent,
        )
        self._warn()

    def _read_anew(self) -> None:
        super()._read_anew()
        self._warn()

    def _warn(self) -> None:
        """Say from when on there would be too many; on which weekdays, where one points at it."""
        found = self._placements.trial.too_many
        text = ""
        if found:
            first = min(message.value("first") for message in found)
            words = self.tr("With all of these there are more children than places, from {day} on.")
            text = words.format(day=self._texts.day(first))
        say(self.too_many, text)
        self.too_many.setToolTip("\n".join(map(self._texts.message, found)))
        self.too_many.setAccessibleDescription(self.too_many.toolTip())
