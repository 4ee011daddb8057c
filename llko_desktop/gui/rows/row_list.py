"""A list view that keeps its place: the row at the top stays where it was when rows come and go around it."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from llko_desktop.gui.rows.row_delegate import RowDelegate
from llko_desktop.gui.rows.row_model import Index, KeyedRows
from llko_desktop.gui.rows.row_text import KEY_ROLE
from llko_desktop.gui.theme.theme import Theme

# More than this is no choice that is looked over one by one.
MOST_SELECTED = 500


class RowList(QListView):
    """Shows `KeyedRows`, of which one or several rows can be selected.

    `chosen` is sent with the key of the row that became current, none when there is none; `selected` when
    others, more or fewer rows are selected; `confirmed` when enter is pressed on a row.
    """

    chosen = Signal(object)
    selected = Signal()
    confirmed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, uniform: bool = False) -> None:
        """Make an empty list; `uniform` rows are all lines, which spares measuring each of very many."""
        super().__init__(parent)
        self.setUniformItemSizes(uniform)
        self._anchor: tuple[Hashable, int] | None = None
        self._returning = False
        self._kept: tuple[Hashable | None, Sequence[Hashable]] = (None, ())
        self.setItemDelegate(RowDelegate(theme, self))
        self.setMouseTracking(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        theme.changed.connect(self.viewport().update)

    def show_model(self, model: KeyedRows) -> None:
        """Show the rows of `model`, a list model, from now on."""
        assert isinstance(model, QAbstractItemModel), "rows are shown of a model of Qt's"
        self.setModel(model)
        model.refreshing.connect(self._remember)
        model.refreshed.connect(self._return)

    def _keyed(self) -> KeyedRows:
        model = self.model()
        assert isinstance(model, KeyedRows), "no model is shown yet"
        return model

    def current_key(self) -> Hashable | None:
        """Give the key of the current row, none when there is none."""
        return self.currentIndex().data(KEY_ROLE) if self.currentIndex().isValid() else None

    def selected_count(self) -> int:
        """Say how many rows are selected, without reading them."""
        return sum(part.height() for part in self.selectionModel().selection().toList())

    def selected_keys(self) -> tuple[Hashable, ...]:
        """Give the keys of the selected rows in their order, of the first 500 where they are more."""
        parts = sorted(self.selectionModel().selection().toList(), key=lambda part: part.top())
        places = [place for part in parts for place in range(part.top(), part.bottom() + 1)][:MOST_SELECTED]
        rows = (self.model().index(place, 0) for place in places)
        return tuple(row.data(KEY_ROLE) for row in rows if row.flags() & Qt.ItemFlag.ItemIsSelectable)

    def select_key(self, key: Hashable) -> bool:
        """Make the row of a key the current one and bring it into view; gives whether it is there."""
        row = self._keyed().row_of(key)
        if row >= 0:
            self._choose(row)
        return row >= 0

    def select_first(self) -> bool:
        """Make the first row that can be chosen the current one; gives whether there is one."""
        place = self._first()
        if place >= 0:
            self._choose(place)
        return place >= 0

    def _first(self) -> int:
        rows = self._keyed()
        return next((place for place in range(self.model().rowCount()) if rows.can_be_chosen(place)), -1)

    def _choose(self, place: int) -> None:
        """Select a row alone; a view by itself would heed a key that is still held from a shortcut."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self.model().index(place, 0), flags)

    def moveCursor(self, action: QListView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Go where a key leads; home leads to the first line, below its heading."""
        if action is QListView.CursorAction.MoveHome:
            return self.model().index(self._first(), 0)
        return super().moveCursor(action, modifiers)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.chosen.emit(current.data(KEY_ROLE) if current.isValid() else None)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if not self._returning:
            self.selected.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Letters and copying belong to the page: a list with a search field needs no search by first letter.
        plain = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier == Qt.KeyboardModifier.NoModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                event.ignore()
            elif self.currentIndex().isValid():
                self.confirmed.emit()
        elif event.matches(QKeySequence.StandardKey.Copy) or (
            plain and event.text().isprintable() and event.text()
        ):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()

    def _remember(self) -> None:
        index = self.indexAt(QPoint(1, 1))
        held = index.isValid() and self.verticalScrollBar().value() > 0
        self._anchor = (index.data(KEY_ROLE), self.visualRect(index).top()) if held else None
        several = self.selected_keys() if self.selected_count() > 1 else ()
        self._kept = self.current_key(), several

    def _return(self) -> None:
        """Take up selection and place again, where the model did not keep them itself."""
        if not self.currentIndex().isValid():
            # Selected in several steps, but told once.
            self._returning = True
            self._select_again()
            self._returning = False
            self.selected.emit()
        if self._anchor is None:
            return
        key, top = self._anchor
        row = self._keyed().row_of(key)
        if row >= 0:
            self.executeDelayedItemsLayout()
            moved = self.visualRect(self.model().index(row, 0)).top() - top
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + moved)

    def _select_again(self) -> None:
        current, several = self._kept
        rows, flags = self._keyed(), QItemSelectionModel.SelectionFlag
        place = rows.row_of(current) if current is not None else -1
        if place < 0:
            return
        self._choose(place)
        again = QItemSelection()
        for row in map(rows.row_of, several):
            if row >= 0:
                again.select(self.model().index(row, 0), self.model().index(row, 0))
        self.selectionModel().select(again, flags.Select)
