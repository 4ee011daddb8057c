"""The window of the import assistant for children who are placed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.icons import Icons
from llko_desktop.gui.intake.assistant.steps_window import Offer, StepsWindow
from llko_desktop.gui.long_job import Advance
from llko_desktop.gui.planning.importing.placement_list_kind import PlacementSources
from llko_desktop.gui.planning.importing.placement_run import PlacementRun
from llko_desktop.gui.planning.importing.placement_trial_page import PlacementTrialPage
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.services.placement_trial import PlacementReport
from llko_desktop.services.readings import Readings


class PlacementAssistant(StepsWindow):
    """Brings placements in; `imported` carries the `PlacementReport`."""

    run: PlacementRun
    trial: PlacementTrialPage

    def __init__(
        self, context: GuiContext, theme: Theme, icons: Icons, read: PlacementSources, parent: QWidget
    ) -> None:
        super().__init__(context, theme, icons, read, parent)
        self.setWindowTitle(self.tr("Import children who are placed"))

    def _make(self, read: PlacementSources, theme: Theme) -> None:
        self.run = PlacementRun(self._context, read, self)
        self.trial = PlacementTrialPage(self._context.texts, theme, self.run)

    def _readings(self) -> Readings:
        return self._context.services.placement_readings

    def _busy_with(self) -> str:
        return self.tr("Placing children…")

    def _work(self) -> Callable[[Advance], PlacementReport | None]:
        take, files, left_out = (
            self._context.services.placement_import.carry_out,
            self.run.read.files,
            self.run.left_out,
        )
        return lambda advance: take(files, left_out, advance)

    def _offer(self) -> Offer:
        number = self.run.number_to_place()
        say = self.tr("There is nobody new to place.")
        if number:
            say = self.tr("Nothing is written before you import.")
        return Offer(self.tr("Place %n child(ren)  Ctrl+↵", "", number), say, bool(number))
