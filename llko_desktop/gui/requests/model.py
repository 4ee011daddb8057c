"""The rows of the requests list, read from the store a window at a time as they are looked at."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QStringListModel, Signal

from llko_desktop.domain.messages import DomainError
from llko_desktop.gui.rows.row_model import KeyedRows
from llko_desktop.gui.rows.row_text import RowText
from llko_desktop.services.ports import RequestQuery, RequestRow

WINDOW = 100
_KEPT_WINDOWS = 20


class Lists(Protocol):
    """Reads lists of requests; `services.triage.Triage` does."""

    def rows(
        self, query: RequestQuery, limit: int, after: RequestRow | None = None, *, skip: int = 0
    ) -> Sequence[RequestRow]:
        """Read up to `limit` lines, less the first `skip`."""

    def place(self, query: RequestQuery, reference: str) -> int | None:
        """Say where in the list a request stands, from 0; none when it is not in it."""


class RequestsModel(KeyedRows, QStringListModel):
    """Shows a query, of which only what is looked at is held; a row's key is its reference.

    A window that the store refuses to give while it is scrolled stays empty, and `failed` is told why. How
    many rows there are is left to Qt, in a list of empty texts: a view asks for it twice for every row that
    it lays out, which takes a tenth of a second for a hundred thousand when it is answered from here.
    """

    refreshing = Signal()
    refreshed = Signal()

    def __init__(
        self,
        lists: Lists,
        describe: Callable[[RequestRow], RowText],
        failed: Callable[[DomainError], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lists, self._describe, self._failed = lists, describe, failed
        self._windows: OrderedDict[int, Sequence[RequestRow]] = OrderedDict()
        self._words: dict[str, RowText] = {}
        self._places: dict[str, int] = {}
        self.query = RequestQuery()
        self.total = 0

    def show_query(self, query: RequestQuery, total: int) -> None:
        """Show a query of so many requests, or the same one read anew.

        A domain error of the store is raised before anything changes.
        """
        first = self._lists.rows(query, WINDOW) if total else ()
        self.refreshing.emit()
        before, self.query, self.total = self.total, query, total
        self._windows = OrderedDict({0: first})
        self._words.clear()
        self._places.clear()
        if total != before:
            self.setStringList([""] * total)
        else:
            self.beginResetModel()
            self.endResetModel()
        self.refreshed.emit()

    def row_at(self, place: int) -> RequestRow | None:
        """Give the request at a place; none where it went meanwhile or could not be read."""
        rows = self._window(place // WINDOW)
        return rows[place % WINDOW] if place % WINDOW < len(rows) else None

    def key_of(self, row: RequestRow) -> Hashable:
        return row.reference

    def text_of(self, row: RequestRow) -> RowText:
        if row.reference not in self._words:
            self._words[row.reference] = self._describe(row)
        return self._words[row.reference]

    def row_of(self, key: Hashable) -> int:
        """Give the place of a reference, -1 when the list does not show it; it need not be held yet."""
        for number, rows in self._windows.items():
            for place, row in enumerate(rows):
                if row.reference == key:
                    return number * WINDOW + place
        if not isinstance(key, str) or not self.total:
            return -1
        if key not in self._places:
            found = self._lists.place(self.query, key)
            self._places[key] = -1 if found is None or found >= self.total else found
        return self._places[key]

    def _window(self, number: int) -> Sequence[RequestRow]:
        if number in self._windows:
            self._windows.move_to_end(number)
            return self._windows[number]
        try:
            rows = self._lists.rows(self.query, WINDOW, skip=number * WINDOW)
        except DomainError as error:
            rows = ()
            self._failed(error)
        self._windows[number] = rows
        if len(self._windows) > _KEPT_WINDOWS:
            _, dropped = self._windows.popitem(last=False)
            for row in dropped:
                self._words.pop(row.reference, None)
        return rows
