"""Filters of the worklist by status, each with how many requests stand behind it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from llko_desktop.domain.status import FINAL, Status
from llko_desktop.gui.widgets.chip_row import ChipRow
from llko_desktop.texts.speech import Texts

ALL, CLOSED = "all", "closed"
_STATUSES = {
    ALL: frozenset(Status),
    Status.NEW.value: frozenset({Status.NEW}),
    Status.ACKNOWLEDGED.value: frozenset({Status.ACKNOWLEDGED}),
    Status.IN_PROGRESS.value: frozenset({Status.IN_PROGRESS}),
    CLOSED: FINAL,
}


class StatusChips(ChipRow):
    """One of: everything to do, a status, or closed where a closed request has something to enter."""

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Filter by status"))
        names = {ALL: self.tr("To do"), CLOSED: self.tr("Closed")}
        for key in _STATUSES:
            self.add(key, names.get(key) or texts.status(Status(key)))

    def statuses(self) -> frozenset[Status]:
        """Give the statuses that are asked for."""
        return _STATUSES[str(self.checked()[0])]

    def show_counts(self, counts: Mapping[Status, int]) -> None:
        """Show how many requests there are of each; the filter goes back to all where its own is gone."""
        for key, statuses in _STATUSES.items():
            self.set_count(key, sum(counts.get(status, 0) for status in statuses))
        closed = self.chip(CLOSED)
        closed.setVisible(any(counts.get(status) for status in FINAL))
        if closed.isHidden() and closed.isChecked():
            self.check(ALL)

    def asks_for_all(self) -> bool:
        """Whether nothing is left out."""
        return self.chip(ALL).isChecked()

    def clear(self) -> None:
        """Ask for everything."""
        self.check(ALL)
