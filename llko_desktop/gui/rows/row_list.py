"""A list view that keeps its place: the row at the top stays where it was when rows come and go around it."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from llko_desktop.gui.rows.row_delegate import RowDelegate
from llko_desktop.gui.rows.row_model import Index, RowModel
from llko_desktop.gui.rows.row_text import KEY_ROLE
from llko_desktop.gui.theme.theme import Theme


class RowList(QListView):
    """Shows a `RowModel`; `chosen` is sent with the key of the row that became current, none when there is
    none.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, uniform: bool = False) -> None:
        """Make an empty list; `uniform` rows are all lines, which spares measuring each of very many."""
        super().__init__(parent)
        self.setUniformItemSizes(uniform)
        self._anchor: tuple[Hashable, int] | None = None
        self.setItemDelegate(RowDelegate(theme, self))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        theme.changed.connect(self.viewport().update)

    def show_model(self, model: RowModel) -> None:
        """Show the rows of `model` from now on."""
        self.setModel(model)
        model.refreshing.connect(self._remember)
        model.refreshed.connect(self._return)

    def current_key(self) -> Hashable | None:
        """Give the key of the current row, none when there is none."""
        return self.currentIndex().data(KEY_ROLE) if self.currentIndex().isValid() else None

    def select_key(self, key: Hashable) -> bool:
        """Make the row of a key the current one and bring it into view; gives whether it is there."""
        model = self.model()
        row = model.row_of(key) if isinstance(model, RowModel) else -1
        if row >= 0:
            self.setCurrentIndex(model.index(row, 0))
        return row >= 0

    def select_first(self) -> bool:
        """Make the first row that can be chosen the current one; gives whether there is one."""
        for row in range(self.model().rowCount()):
            index = self.model().index(row, 0)
            if index.flags() & Qt.ItemFlag.ItemIsSelectable:
                self.setCurrentIndex(index)
                return True
        return False

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.chosen.emit(current.data(KEY_ROLE) if current.isValid() else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Letters and copying belong to the page: a list with a search field needs no search by first letter.
        plain = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier == Qt.KeyboardModifier.NoModifier
        if event.matches(QKeySequence.StandardKey.Copy) or (
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
        self._anchor = (index.data(KEY_ROLE), self.visualRect(index).top()) if index.isValid() else None

    def _return(self) -> None:
        model = self.model()
        if self._anchor is None or not isinstance(model, RowModel):
            return
        key, top = self._anchor
        row = model.row_of(key)
        if row >= 0 and self.verticalScrollBar().value() > 0:
            self.executeDelayedItemsLayout()
            moved = self.visualRect(model.index(row, 0)).top() - top
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + moved)
