"""Step 2 for requests: what the import would do with each row, and all there is to decide about it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from llko_desktop.gui.intake.assistant.arrival_line import ArrivalLine
from llko_desktop.gui.intake.assistant.row_detail import RowDetail
from llko_desktop.gui.intake.assistant.run import ImportRun
from llko_desktop.gui.intake.assistant.trial_model import TrialFilter, TrialModel
from llko_desktop.gui.intake.assistant.trial_step import TrialStep
from llko_desktop.gui.intake.assistant.trial_words import row_text
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.services.trial import Fate
from llko_desktop.texts.speech import Texts

translate = QCoreApplication.translate


class TrialPage(TrialStep):
    """The rows of requests, with a day of arrival for those that tell none above them."""

    detail: RowDetail

    def __init__(self, texts: Texts, theme: Theme, run: ImportRun, parent: QWidget | None = None) -> None:
        self._requests = run
        self.arrival = ArrivalLine(run)
        super().__init__(
            theme,
            run,
            _filters(),
            (Fate.REJECTED, Fate.SIMILAR, Fate.CHANGED),
            TrialModel(lambda row: row_text(row, run, texts)),
            RowDetail(texts, run),
            (self.arrival,),
            parent,
        )
        self.arrival.given.connect(self._arrive)

    def _read_anew(self) -> None:
        super()._read_anew()
        self.arrival.refresh()

    def _arrive(self, day: date) -> None:
        self.flush()
        self._requests.arrive_on(day)


def _filters() -> tuple[tuple[TrialFilter, str], ...]:
    return (
        (TrialFilter.ALL, translate("TrialPage", "All")),
        (TrialFilter.NEW, translate("TrialPage", "New")),
        (TrialFilter.FLAGGED, translate("TrialPage", "To look over")),
        (TrialFilter.SIMILAR, translate("TrialPage", "May be known")),
        (TrialFilter.CHANGED, translate("TrialPage", "Changed")),
        (TrialFilter.KNOWN, translate("TrialPage", "Known")),
        (TrialFilter.REJECTED, translate("TrialPage", "Cannot come in")),
    )
