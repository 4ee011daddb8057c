"""Filters in one click above the list: by status, what is to be done, and the user's own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from llko_desktop.domain.status import FINAL, Status
from llko_desktop.gui.widgets.chip_row import ChipRow
from llko_desktop.services.ports import RequestQuery
from llko_desktop.services.saved_filters import SavedFilter
from llko_desktop.texts.speech import Texts

_STATUSES: Mapping[str, frozenset[Status]] = {
    "all": frozenset(),
    "to_do": frozenset(),
    "new": frozenset({Status.NEW}),
    "acknowledged": frozenset({Status.ACKNOWLEDGED}),
    "in_progress": frozenset({Status.IN_PROGRESS}),
    "closed": FINAL,
}


class QuickFilters(ChipRow):
    """One chip a filter; `asked` carries the query that follows from the one shown when a chip is pressed."""

    asked = Signal(RequestQuery)

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Filter by status"))
        names = {"all": self.tr("All"), "to_do": self.tr("To do"), "closed": self.tr("Closed")}
        for key in _STATUSES:
            self.add(key, names.get(key) or texts.status(Status(key)))
        self._saved: dict[str, RequestQuery] = {}
        self._query = RequestQuery()
        self.chosen.connect(self._ask)

    def offer(self, filters: Sequence[SavedFilter]) -> None:
        """Offer the user's own filters behind the others."""
        for name in self._saved:
            self.remove(("saved", name))
        self._saved = {saved.name: saved.query for saved in filters}
        for name in self._saved:
            self.add(("saved", name), name)
        self.show_query(self._query)

    def show_query(self, query: RequestQuery) -> None:
        """Show which filter a query is; none where it is of the user's own making."""
        self._query = query
        own = next((("saved", name) for name, kept in self._saved.items() if kept == query), None)
        if own is not None:
            self.check(own)
            return
        asked = query.statuses, query.to_do
        self.check(*(key for key, found in _STATUSES.items() if (found, key == "to_do") == asked))

    def show_counts(self, counts: Mapping[Status, int]) -> None:
        """Show how many requests there are of each status; how many are to be done, the sidebar says."""
        for key, statuses in _STATUSES.items():
            if key != "to_do":
                self.set_count(key, sum(counts.get(status, 0) for status in statuses or Status))

    def _ask(self, keys: tuple[object, ...]) -> None:
        (key,) = keys
        if isinstance(key, tuple):
            self.asked.emit(self._saved[key[1]])
        else:
            name = str(key)
            self.asked.emit(replace(self._query, statuses=_STATUSES[name], to_do=name == "to_do"))
