"""The second step of the assistant: the rows of a trial run, and the one that is chosen beside them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from llko_desktop.gui.intake.assistant.row_pane import RowPane
from llko_desktop.gui.intake.assistant.source_run import SourceRun
from llko_desktop.gui.intake.assistant.trial_model import RowFilter, TrialModel
from llko_desktop.gui.list_and_detail import ListAndDetail
from llko_desktop.gui.rows.row_list import RowList
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.gui.widgets.chip_row import ChipRow
from llko_desktop.gui.widgets.chip_strip import ChipStrip

# Below so many ems of height the chips stand on one line.
_LOW_EMS = 34


class TrialStep(QWidget):
    """Chips with counts, the rows they let through, and the row that is chosen beside them.

    The first of `filters` lets all rows through. Rows of the fates `asking` want a look, in their order.
    `confirmed` is sent when enter is pressed in the list.
    """

    confirmed = Signal()

    def __init__(
        self,
        theme: Theme,
        run: SourceRun[Any, Any],
        filters: Sequence[tuple[RowFilter, str]],
        asking: Sequence[str],
        model: TrialModel,
        detail: RowPane,
        head: Sequence[QWidget] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._run, self._asking = run, asking
        self._filters = {str(chosen): chosen for chosen, _label in filters}
        self._all = filters[0][0]
        self.chips = ChipRow()
        for chosen, label in filters:
            self.chips.add(chosen, label)
        self.chips.chosen.connect(self._filter)
        self._strip = ChipStrip(self.chips)
        self.model, self.detail = model, detail
        model.setParent(self)
        self.list = RowList(theme, uniform=True)
        self.list.setSelectionMode(RowList.SelectionMode.SingleSelection)
        self.list.setAccessibleName(self.tr("Rows of the trial run"))
        self.list.show_model(self.model)
        self.split = ListAndDetail(self, (*head, self._strip), self.list, self.detail)
        self.list.chosen.connect(self._show_row)
        self.list.confirmed.connect(self.confirmed)
        run.read_anew.connect(self._read_anew)
        run.decided.connect(self._decided)
        self._count()
        self.model.show_filter(run.trial, self._all)
        self._choose_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the rows what room there is, where the window is low for its letters."""
        super().resizeEvent(event)
        self._strip.set_single(event.size().height() < _LOW_EMS * self.fontInfo().pixelSize())

    @property
    def asks_for_a_look(self) -> bool:
        """Whether there are rows that want a decision, or that cannot come in as they are."""
        return any(row.fate in self._asking for row in self._run.trial.rows)

    def show_all(self) -> None:
        """Show all rows, as others may be of interest now."""
        self.chips.check(self._all)
        self._filter()

    def flush(self) -> None:
        """Take over what is typed just now."""
        self.detail.fields.flush()

    def take_focus(self) -> None:
        """Put the keyboard on the first row that wants a decision, else on the first."""
        self.list.setFocus()

    def _choose_first(self) -> None:
        for fate in self._asking:
            for row in self._run.trial.rows:
                if row.fate == fate and self.list.select_key(row.key):
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
        self.model.show_filter(self._run.trial, self._filters[str(chosen)])
        if kept is None or not self.list.select_key(kept):
            self.list.select_first()
        if not self.list.currentIndex().isValid():
            self.detail.show_key(None)

    def _read_anew(self) -> None:
        self._count()
        if self.chips.checked() == (self._all,):
            self.model.show_filter(self._run.trial, self._all)
        else:
            self.model.read_anew(self._run.trial)
        self.detail.refresh()

    def _decided(self, key: tuple[int, int]) -> None:
        self.model.tell_again(key)
        self.detail.refresh()

    def _count(self) -> None:
        for chosen in self._filters.values():
            count = chosen.number_in(self._run.trial)
            self.chips.set_count(chosen, count)
            chip = self.chips.chip(chosen)
            chip.setVisible(bool(count) or chosen is self._all or chip.isChecked())

    def enter_row(self) -> None:
        """Go on from the list to the first thing that can be done about a row."""
        self.list.focusNextChild()
