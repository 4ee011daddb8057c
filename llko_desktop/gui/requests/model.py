"""The rows of the requests list, read from the store a window at a time."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Protocol

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Signal

from llko_desktop.gui.rows.row_model import RowModel
from llko_desktop.gui.rows.row_text import RowText
from llko_desktop.services.ports import RequestQuery, RequestRow

WINDOW = 100
_NONE = QModelIndex()


class ReadRows(Protocol):
    """Reads up to `limit` lines of a query, from the one behind `after` on."""

    def __call__(self, query: RequestQuery, limit: int, after: RequestRow | None) -> Sequence[RequestRow]: ...


class RequestsModel(RowModel):
    """Shows a query; the view asks for more as it is scrolled. `counted` tells how many requests there are in
    all.

    A row's key is its reference.
    """

    counted = Signal(int)

    def __init__(
        self,
        rows: ReadRows,
        count: Callable[[RequestQuery], int],
        describe: Callable[[RequestRow], RowText],
        parent: QObject | None = None,
        window: int = WINDOW,
    ) -> None:
        super().__init__(parent)
        self._read, self._count, self._describe, self._window = rows, count, describe, window
        self._words: dict[str, RowText] = {}
        self.query = RequestQuery()
        self.total = 0

    def show_query(self, query: RequestQuery) -> None:
        """Show the first window of another query; the same query is read anew as far as it was loaded."""
        loaded = len(self._rows) if query == self.query else 0
        self.query = query
        self._show(max(self._window, loaded))

    def refresh(self, needed: int = 0) -> None:
        """Read anew what is loaded, up to row `needed` where only that much was looked at, and a window more.

        Rows that are still there keep selection and place.
        """
        wanted = min(len(self._rows), needed) if needed else len(self._rows)
        self._show(max(self._window, wanted + (self._window if needed else 0)))

    def row(self, index: QModelIndex | QPersistentModelIndex) -> RequestRow:
        """Give the request of a row; `IndexError` when there is no such row."""
        row: RequestRow = self._rows[index.row()]
        return row

    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex = _NONE) -> bool:
        return not parent.isValid() and len(self._rows) < self.total

    def fetchMore(self, parent: QModelIndex | QPersistentModelIndex = _NONE) -> None:  # noqa: ARG002
        last = self._rows[-1] if self._rows else None
        more = self._read(self.query, self._window, last)
        # Fewer than counted means that requests went meanwhile: stop asking until the next refresh.
        if len(more) < self._window:
            self._set_total(len(self._rows) + len(more))
        known = {row.reference for row in self._rows[-2 * self._window :]}
        self.append([row for row in more if row.reference not in known])

    def key_of(self, row: RequestRow) -> Hashable:
        return row.reference

    def text_of(self, row: RequestRow) -> RowText:
        if row.reference not in self._words:
            self._words[row.reference] = self._describe(row)
        return self._words[row.reference]

    def _show(self, limit: int) -> None:
        self._set_total(self._count(self.query))
        self._words.clear()
        self.take_over(list(self._read(self.query, limit, None)))

    def _set_total(self, total: int) -> None:
        if total != self.total:
            self.total = total
            self.counted.emit(total)
