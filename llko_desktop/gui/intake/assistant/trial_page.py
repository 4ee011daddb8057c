"""Step 2: what the import would do with each row, and all there is to decide about it."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from llko_desktop.gui.intake.assistant.arrival_line import ArrivalLine
from llko_desktop.gui.intake.assistant.row_detail import RowDetail
from llko_desktop.gui.intake.assistant.run import ImportRun
from llko_desktop.gui.intake.assistant.trial_model import TrialFilter, TrialModel
from llko_desktop.gui.intake.assistant.trial_words import row_text
from llko_desktop.gui.list_and_detail import ListAndDetail
from llko_desktop.gui.rows.row_list import RowList
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.gui.widgets.chip_row import ChipRow
from llko_desktop.gui.widgets.chip_strip import ChipStrip
from llko_desktop.services.trial import Fate
from llko_desktop.texts.speech import Texts

# Below so many ems of height the chips stand on one line.
_LOW_EMS = 34


class TrialPage(QWidget):
    """Chips with counts, the rows they let through, and the row that is chosen beside them.

    `confirmed` is sent when enter is pressed in the list.
    """

    confirmed = Signal()

    def __init__(self, texts: Texts, theme: Theme, run: ImportRun, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run = run
        self.chips = ChipRow()
        for chosen, label in (
            (TrialFilter.ALL, self.tr("All")),
            (TrialFilter.NEW, self.tr("New")),
            (TrialFilter.FLAGGED, self.tr("To look over")),
            (TrialFilter.SIMILAR, self.tr("May be known")),
            (TrialFilter.CHANGED, self.tr("Changed")),
            (TrialFilter.KNOWN, self.tr("Known")),
            (TrialFilter.REJECTED, self.tr("Cannot come in")),
        ):
            self.chips.add(chosen, label)
        self.chips.chosen.connect(self._filter)
        self._strip = ChipStrip(self.chips)
        self.model = TrialModel(lambda row: row_text(row, run, texts), self)
        self.list = RowList(theme, uniform=True)
        self.list.setSelectionMode(RowList.SelectionMode.SingleSelection)
        self.list.setAccessibleName(self.tr("Rows of the trial run"))
        self.list.show_model(self.model)
        self.detail = RowDetail(texts, run)
        self.arrival = ArrivalLine(run)
        self.split = ListAndDetail(self, (self.arrival, self._strip), self.list, self.detail)
        self.list.chosen.connect(self._show_row)
        self.list.confirmed.connect(self.confirmed)
        self.arrival.given.connect(self._arrive)
        run.read_anew.connect(self._read_anew)
        run.decided.connect(self._decided)
        self._count()
        self.model.show_filter(run.trial, TrialFilter.ALL)
        self._choose_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the rows what room there is, where the window is low for its letters."""
        super().resizeEvent(event)
        self._strip.set_single(event.size().height() < _LOW_EMS * self.fontInfo().pixelSize())

    @property
    def asks_for_a_look(self) -> bool:
        """Whether there are rows that want a decision, or that cannot come in as they are."""
        return any(self._run.trial.count(fate) for fate in (Fate.REJECTED, Fate.SIMILAR, Fate.CHANGED))

    def show_all(self) -> None:
        """Show all rows, as others may be of interest now."""
        self.chips.check(TrialFilter.ALL)
        self._filter()

    def flush(self) -> None:
        """Take over what is typed just now."""
        self.detail.fields.flush()

    def take_focus(self) -> None:
        """Put the keyboard on the first row that wants a decision, else on the first."""
        self.list.setFocus()

    def _choose_first(self) -> None:
        order = (Fate.REJECTED, Fate.SIMILAR, Fate.CHANGED)
        for fate in order:
            for row in self._run.trial.rows:
                if row.fate is fate and self.list.select_key(row.key):
                    return
        self.list.select_first()

    def _show_row(self, key: tuple[int, int] | None) -> None:
        self.detail.show_key(key)
        # What was made for this row would come last of the window.
        for before, after in pairwise((self.list, *self.detail.stops)):
            QWidget.setTabOrder(before, after)

    def _filter(self) -> None:
        (chosen,) = self.chips.checked()
        self.flush()
        kept = self.list.current_key()
        self.model.show_filter(self._run.trial, TrialFilter(str(chosen)))
        if kept is None or not self.list.select_key(kept):
            self.list.select_first()
        if not self.list.currentIndex().isValid():
            self.detail.show_key(None)

    def _read_anew(self) -> None:
        self._count()
        self.arrival.refresh()
        if self.chips.checked() == (TrialFilter.ALL,):
            self.model.show_filter(self._run.trial, TrialFilter.ALL)
        else:
            self.model.read_anew(self._run.trial)
        self.detail.refresh()

    def _decided(self, key: tuple[int, int]) -> None:
        self.model.tell_again(key)
        self.detail.refresh()

    def _count(self) -> None:
        for chosen in TrialFilter:
            count = chosen.number_in(self._run.trial)
            self.chips.set_count(chosen, count)
            chip = self.chips.chip(chosen)
            chip.setVisible(bool(count) or chosen is TrialFilter.ALL or chip.isChecked())

    def _arrive(self, day: date) -> None:
        self.flush()
        self._run.arrive_on(day)

    def enter_row(self) -> None:
        """Go on from the list to the first thing that can be done about a row."""
        self.list.focusNextChild()
