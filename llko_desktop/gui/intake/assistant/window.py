"""The window of the import assistant for requests."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.icons import Icons
from llko_desktop.gui.intake.assistant.run import ImportRun
from llko_desktop.gui.intake.assistant.sources import ReadSources
from llko_desktop.gui.intake.assistant.steps_window import Offer, StepsWindow
from llko_desktop.gui.intake.assistant.trial_page import TrialPage
from llko_desktop.gui.long_job import Advance
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.services.import_report import ImportReport
from llko_desktop.services.readings import Readings


class ImportAssistant(StepsWindow):
    """Brings requests in; `imported` carries the `ImportReport`."""

    run: ImportRun
    trial: TrialPage

    def __init__(
        self, context: GuiContext, theme: Theme, icons: Icons, read: ReadSources, parent: QWidget
    ) -> None:
        super().__init__(context, theme, icons, read, parent)
        self.setWindowTitle(self.tr("Import requests"))

    def _make(self, read: ReadSources, theme: Theme) -> None:
        self.run = ImportRun(self._context, read, self)
        self.trial = TrialPage(self._context.texts, theme, self.run)

    def _readings(self) -> Readings:
        return self._context.services.readings

    def _busy_with(self) -> str:
        return self.tr("Importing requests…")

    def _work(self) -> Callable[[Advance], ImportReport | None]:
        services, trial = self._context.services, self.run.trial
        decisions = self.run.decisions.for_import(trial)
        return lambda advance: services.intake.carry_out(trial, decisions, advance)

    def _offer(self) -> Offer:
        outcome = self.run.decisions.outcome(self.run.trial)
        unseen = self.run.decisions.unseen(self.run.trial)
        is_possible = bool(outcome.added or outcome.changed)
        if outcome.added and outcome.changed:
            words = self.tr("Import %n request(s), change {changed}  Ctrl+↵", "", outcome.added)
        elif outcome.changed:
            words = self.tr("Change %n request(s)  Ctrl+↵", "", outcome.changed)
        else:
            words = self.tr("Import %n request(s)  Ctrl+↵", "", outcome.added)
        say = self.tr("Nothing is written before you import.")
        if not is_possible and self.run.without_day:
            say = self.tr("First say when these requests arrived.")
        elif not is_possible:
            say = self.tr("There is nothing new to import.")
        elif unseen:
            say = self.tr("%n row(s) may be known: look them over first.", "", unseen)
        return Offer(words.format(changed=outcome.changed), say, is_possible, warns=bool(unseen))
