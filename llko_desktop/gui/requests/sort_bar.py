"""The heads of the list's columns: what it is sorted by, and which way round."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from llko_desktop.gui.widgets.flow_layout import FlowLayout
from llko_desktop.services.ports import SortKey

# What comes first when a column is chosen: the newest arrival, but the first name of the alphabet.
_NEWEST_FIRST = {SortKey.RECEIVED}


class SortBar(QWidget):
    """One head a column; the one in force shows ↑ or ↓, and turns the order when it is pressed again.

    `sorted` carries the column and whether it descends.
    """

    sorted = Signal(SortKey, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Sort the list"))
        self._names = {
            SortKey.RECEIVED: self.tr("Arrival"),
            SortKey.CHILD: self.tr("Child"),
            SortKey.START: self.tr("Start"),
            SortKey.STATUS: self.tr("Status"),
        }
        self._group = QButtonGroup(self)
        self._by, self._descending = SortKey.RECEIVED, True
        flow = FlowLayout(self, 2)
        self.heads = {key: self._head(key) for key in self._names}
        for head in self.heads.values():
            flow.addWidget(head)
        self.show_order(self._by, descending=self._descending)

    def _head(self, key: SortKey) -> QPushButton:
        head = QPushButton(self)
        head.setCheckable(True)
        head.setAutoDefault(False)
        head.setProperty("kind", "column")
        head.clicked.connect(lambda: self._clicked(key))
        self._group.addButton(head)
        return head

    def show_order(self, by: SortKey, *, descending: bool) -> None:
        """Show what the list is sorted by."""
        self._by, self._descending = by, descending
        for key, head in self.heads.items():
            name, mine = self._names[key], key is by
            arrow = "↓" if descending else "↑"
            head.setText(f"{name} {arrow}" if mine else name)
            head.setChecked(mine)
            head.setAccessibleName(self._spoken(name, mine=mine, descending=descending))

    def _spoken(self, name: str, *, mine: bool, descending: bool) -> str:
        if not mine:
            return self.tr("Sort by {column}").format(column=name)
        text = self.tr("Sorted by {column}, last first") if descending else self.tr("Sorted by {column}")
        return text.format(column=name)

    def _clicked(self, key: SortKey) -> None:
        descending = not self._descending if key is self._by else key in _NEWEST_FIRST
        self.show_order(key, descending=descending)
        self.sorted.emit(key, descending)
