"""The field that finds the family whose data are asked for: a search, and what it finds."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from llko_desktop.domain.request import Child
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.rows.row_text import SEPARATOR
from llko_desktop.gui.widgets.search_field import SearchField
from llko_desktop.services.ports import RequestQuery, RequestRow
from llko_desktop.texts.reports import child_name

_MOST, _LINES = 50, 5


class FamilyField(QWidget):
    """Finds requests; `chosen` is sent when another one is current, or none."""

    chosen = Signal()

    def __init__(self, context: GuiContext, reference: str = "", parent: QWidget | None = None) -> None:
        """Begin with the request in view, where there is one."""
        super().__init__(parent)
        self._context = context
        self.search = SearchField()
        self.search.setPlaceholderText(self.tr("Search name, child, mail, phone…"))
        self.search.setAccessibleName(self.tr("Search a request of the family"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Requests; choose one of the family"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = plain_label(self.tr("No request matches. Try fewer letters."), "muted")
        em = self.fontInfo().pixelSize()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(em * 0.4))
        for widget in (self.search, self.list, self.nothing):
            column.addWidget(widget)
        self.search.searched.connect(self._find)
        self.search.left.connect(self.list.setFocus)
        self.list.itemSelectionChanged.connect(self.chosen)
        self.search.set_text_quietly(reference)
        self._find()

    def reference(self) -> str:
        """Give the request that is chosen; empty where none is."""
        found = self.list.selectedItems()
        return str(found[0].data(Qt.ItemDataRole.UserRole)) if found else ""

    def _find(self) -> None:
        query, rows = RequestQuery(search=self.search.text().strip()), list[RequestRow]()
        self._context.attempt(lambda: rows.extend(self._context.services.triage.rows(query, _MOST)))
        self.list.clear()
        for row in rows:
            item = QListWidgetItem(self._words(row), self.list)
            item.setData(Qt.ItemDataRole.UserRole, row.reference)
        self.list.setCurrentRow(0 if self.list.count() == 1 else -1)
        self.list.setFixedHeight(min(self.list.count(), _LINES) * max(self.list.sizeHintForRow(0), 1) + 2)
        self.list.setVisible(self.list.count() > 0)
        self.nothing.setVisible(not self.list.count())
        self.chosen.emit()

    def _words(self, row: RequestRow) -> str:
        texts = self._context.texts
        return SEPARATOR.join((child_name(Child(row.child)), row.reference, texts.day(row.received)))
