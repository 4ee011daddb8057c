"""The rows of a trial run that its filter shows."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from enum import StrEnum
from typing import Any, Protocol

from PySide6.QtCore import QObject, QStringListModel, Signal

from llko_desktop.gui.rows.row_model import KeyedRows
from llko_desktop.gui.rows.row_text import RowText
from llko_desktop.services.trial import Fate, Trial, TrialRow


class RowFilter(Hashable, Protocol):
    """Says which rows of a trial run are shown."""

    def shows(self, row: Any) -> bool:
        """Say whether a row is among those shown."""

    def number_in(self, trial: Any) -> int:
        """Say how many rows of a trial run are shown."""


class TrialFilter(StrEnum):
    """Which rows of requests are shown; all but the first and last are the rows of one fate."""

    ALL = "all"
    NEW = "new"
    SIMILAR = "similar"
    CHANGED = "changed"
    KNOWN = "known"
    REJECTED = "rejected"
    FLAGGED = "flagged"

    def shows(self, row: TrialRow) -> bool:
        """Say whether a row is among those shown."""
        if self is TrialFilter.ALL:
            return True
        if self is TrialFilter.FLAGGED:
            return bool(row.to_look_over)
        return row.fate.value == self.value

    def number_in(self, trial: Trial) -> int:
        """Say how many rows of a trial run are shown."""
        if self is TrialFilter.ALL:
            return len(trial.rows)
        return trial.flagged if self is TrialFilter.FLAGGED else trial.count(Fate(self.value))


class TrialModel(KeyedRows, QStringListModel):
    """Shows rows under their keys, put into words when they are looked at.

    How many there are is left to Qt, as in the list of requests: tens of thousands are laid out at once.
    """

    refreshing = Signal()
    refreshed = Signal()

    def __init__(self, describe: Callable[[Any], RowText], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._describe = describe
        self._rows: dict[Hashable, Any] = {}
        self._keys: list[Hashable] = []
        self._places: dict[Hashable, int] = {}
        self._words: dict[Hashable, RowText] = {}

    def show_filter(self, trial: Any, chosen: RowFilter) -> None:
        """Show the rows of a trial run that a filter lets through."""
        keys: list[Hashable] = [row.key for row in trial.rows if chosen.shows(row)]
        self._show(trial, keys)

    def read_anew(self, trial: Any) -> None:
        """Show the same rows as they are read now, also those that the filter would not let through any
        more: a row does not vanish while it is being put right.
        """
        present = {row.key for row in trial.rows}
        self._show(trial, [key for key in self._keys if key in present])

    def tell_again(self, key: Hashable) -> None:
        """Put a row into words anew, about which something was decided."""
        self._words.pop(key, None)
        place = self.row_of(key)
        if place >= 0:
            self.dataChanged.emit(self.index(place), self.index(place))

    def row_at(self, place: int) -> Any:
        return self._rows[self._keys[place]] if place < len(self._keys) else None

    def key_of(self, row: Any) -> Hashable:
        return row.key

    def row_of(self, key: Hashable) -> int:
        return self._places.get(key, -1)

    def text_of(self, row: Any) -> RowText:
        if row.key not in self._words:
            self._words[row.key] = self._describe(row)
        return self._words[row.key]

    def _show(self, trial: Any, keys: list[Hashable]) -> None:
        self.refreshing.emit()
        same = keys == self._keys
        self._rows = {row.key: row for row in trial.rows}
        self._keys, self._places = keys, {key: place for place, key in enumerate(keys)}
        self._words.clear()
        if not same:
            self.setStringList([""] * len(keys))
        elif keys:
            self.dataChanged.emit(self.index(0), self.index(len(keys) - 1))
        self.refreshed.emit()
