"""List models whose rows are known by a key, so that selection and focus stay on the same thing."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    SignalInstance,
)

from llko_desktop.gui.rows.row_text import ITEM_ROLE, KEY_ROLE, ROW_ROLE, HeaderText, RowText

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


class KeyedRows:
    """Makes a list model of Qt's one of rows known by a key, of which subclasses say what they hold.

    The signals `refreshing` and `refreshed` enclose a change of the rows, for views that keep their place.
    """

    refreshing: SignalInstance
    refreshed: SignalInstance

    def row_at(self, place: int) -> Any:
        """Give the row at a place; none where it cannot be read."""
        raise NotImplementedError

    def key_of(self, row: Any) -> Hashable:
        """Give what a row is known by; no two rows share a key."""
        raise NotImplementedError

    def text_of(self, row: Any) -> RowText | HeaderText:
        """Give what a row says."""
        raise NotImplementedError

    def item_of(self, row: Any) -> object:
        """Give what a row stands for; none for a heading."""
        return row

    def row_of(self, key: Hashable) -> int:
        """Give the place of a key, -1 when it is not there."""
        raise NotImplementedError

    def flags(self, index: Index) -> Qt.ItemFlag:
        kind = Qt.ItemFlag
        if not index.isValid() or not self.can_be_chosen(index.row()):
            return kind.ItemNeverHasChildren
        return kind.ItemIsEnabled | kind.ItemIsSelectable | kind.ItemNeverHasChildren

    def can_be_chosen(self, place: int) -> bool:  # noqa: ARG002
        """Whether a row is a line and no heading; asked of many, so that no row is put into words for it."""
        return True

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == KEY_ROLE:
            return self.key_of(row)
        if role == ITEM_ROLE:
            return self.item_of(row)
        text = self.text_of(row)
        if role == ROW_ROLE:
            return text
        if isinstance(text, HeaderText):
            roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return text.text() if role in roles else None
        words = {
            Qt.ItemDataRole.DisplayRole: text.title,
            Qt.ItemDataRole.AccessibleTextRole: text.reading(),
            Qt.ItemDataRole.ToolTipRole: text.tooltip or None,
        }
        return words.get(Qt.ItemDataRole(role)) if role in words else None


class RowModel(KeyedRows, QAbstractListModel):
    """Rows that are all held here, and taken over into a new state by single steps."""

    refreshing = Signal()
    refreshed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Any] = []

    def row_at(self, place: int) -> Any:
        return self._rows[place]

    def row_of(self, key: Hashable) -> int:
        return next((place for place, row in enumerate(self._rows) if self.key_of(row) == key), -1)

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def take_over(self, new: Sequence[Any]) -> None:
        """Change the rows into `new`: what is gone goes, what moved moves, what is new comes, the
        rest stays.
        """
        self.refreshing.emit()
        keys = {self.key_of(row) for row in new}
        self._remove_all_but(keys)
        present = {self.key_of(row) for row in self._rows}
        self._reorder([row for row in new if self.key_of(row) in present])
        self._insert_missing(new, present)
        self._update(new)
        self.refreshed.emit()

    def _remove_all_but(self, keys: set[Hashable]) -> None:
        last = len(self._rows) - 1
        while last >= 0:
            if self.key_of(self._rows[last]) in keys:
                last -= 1
                continue
            first = last
            while first > 0 and self.key_of(self._rows[first - 1]) not in keys:
                first -= 1
            self.beginRemoveRows(NO_INDEX, first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()
            last = first - 1

    def _reorder(self, wanted: Sequence[Any]) -> None:
        places = {self.key_of(row): place for place, row in enumerate(wanted)}
        moved = [places[self.key_of(row)] for row in self._rows]
        if moved == sorted(moved):
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        after = [self.index(moved[index.row()]) for index in before]
        self._rows.sort(key=lambda row: places[self.key_of(row)])
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _insert_missing(self, new: Sequence[Any], present: set[Hashable]) -> None:
        place = 0
        while place < len(new):
            if self.key_of(new[place]) in present:
                place += 1
                continue
            end = place
            while end < len(new) and self.key_of(new[end]) not in present:
                end += 1
            self.beginInsertRows(NO_INDEX, place, end - 1)
            self._rows[place:place] = new[place:end]
            self.endInsertRows()
            place = end

    def _update(self, new: Sequence[Any]) -> None:
        for place, row in enumerate(new):
            if self._rows[place] != row:
                self._rows[place] = row
                self.dataChanged.emit(self.index(place), self.index(place))
