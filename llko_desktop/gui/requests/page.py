"""Requests: every request, found by search and status, beside the one chosen."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from llko_desktop.domain.status import FINAL, Status
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.icons import Icons, Symbol
from llko_desktop.gui.list_and_detail import ListAndDetail
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.request.panel import RequestPanel
from llko_desktop.gui.requests.model import RequestsModel
from llko_desktop.gui.row_words import RowWords
from llko_desktop.gui.rows.row_list import RowList
from llko_desktop.gui.rows.row_text import RowText
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.gui.widgets.chip_row import ChipRow
from llko_desktop.gui.widgets.empty_state import EmptyState
from llko_desktop.services.ports import RequestQuery, RequestRow

SEARCH_DELAY_MS = 60
_FILTERS: dict[str, frozenset[Status]] = {
    "all": frozenset(),
    "new": frozenset({Status.NEW}),
    "acknowledged": frozenset({Status.ACKNOWLEDGED}),
    "in_progress": frozenset({Status.IN_PROGRESS}),
    "closed": FINAL,
}


class RequestsPage(QWidget):
    """The list of all requests with its search field; the detail is at the right."""

    import_wanted = Signal()

    def __init__(
        self, context: GuiContext, theme: Theme, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._is_stale = True
        self.panel = RequestPanel(context, theme, icons)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("Search name, child, mail, phone… (Ctrl+F)"))
        self.search.setAccessibleName(self.tr("Search requests"))
        self.chips = ChipRow()
        self._add_chips()
        self.list = RowList(theme, uniform=True)
        self.list.setAccessibleName(self.tr("Requests"))
        triage = context.services.triage
        self.model = RequestsModel(triage.rows, self._count, self._describe, self)
        self.list.show_model(self.model)
        self.list.chosen.connect(self._chosen)
        self.empty = EmptyState(icons, Symbol.REQUESTS, "")
        self.empty.acted.connect(self._act_on_empty)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        self._typing = QTimer(self, singleShot=True, interval=SEARCH_DELAY_MS)
        self._typing.timeout.connect(self._search)
        self.search.textChanged.connect(self._typing.start)
        self.chips.chosen.connect(self._search)
        head = [plain_label(self.tr("Requests"), "page-title"), self.search, self.chips]
        self.split = ListAndDetail(self, head, self._stack, self.panel)

    def _add_chips(self) -> None:
        status = self._context.texts.status
        names = {
            "all": self.tr("All"),
            "new": status(Status.NEW),
            "acknowledged": status(Status.ACKNOWLEDGED),
            "in_progress": status(Status.IN_PROGRESS),
            "closed": self.tr("Closed"),
        }
        for key, name in names.items():
            self.chips.add(key, name)

    def _count(self, query: RequestQuery) -> int:
        counts = self._context.services.triage.counts(query)
        return sum(number for status, number in counts.items() if status in (query.statuses or Status))

    def _describe(self, row: RequestRow) -> RowText:
        return RowWords(self._context.texts, self._context.today).request(row)

    def _query(self) -> RequestQuery:
        chosen = self.chips.checked() or ("all",)
        return RequestQuery(self.search.text(), _FILTERS[str(chosen[0])])

    def mark_stale(self) -> None:
        """Read the list anew when the page comes to the front."""
        self._is_stale = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def refresh(self) -> None:
        """Read the list anew; the chosen request stays chosen where it is still there."""
        self._is_stale = False
        if self._context.attempt(lambda: self.model.show_query(self._query())):
            self._after_reading()
            self.panel.refresh()

    def _search(self) -> None:
        if self._context.attempt(lambda: self.model.show_query(self._query())):
            self._after_reading()

    def _after_reading(self) -> None:
        for key, statuses in _FILTERS.items():
            self.chips.set_count(key, self._count(RequestQuery(self.search.text(), statuses)))
        found = self.model.total > 0
        if not found:
            self._show_empty()
        self._stack.setCurrentWidget(self.list if found else self.empty)
        if found and self.list.current_key() is None:
            self.list.select_first()
        self.panel.setVisible(bool(self.panel.reference))

    def _show_empty(self) -> None:
        if self.search.text() or self.chips.checked() != ("all",):
            self.empty.show_text(
                self.tr("Nothing found"), self.tr("Try fewer letters or another status."), self.tr("Show all")
            )
        else:
            self.empty.show_text(
                self.tr("No requests yet"),
                self.tr(
                    "Import the export file or a saved mail of Opvang.Vlaanderen, or add a request by hand."
                ),
                self.tr("Import requests…"),
            )

    def _act_on_empty(self) -> None:
        if self.search.text() or self.chips.checked() != ("all",):
            self.chips.check("all")
            self.search.clear()
            self._search()
        else:
            self.import_wanted.emit()

    def show_request(self, reference: str) -> None:
        """Show a request, with the list on it where it is loaded."""
        if not self.list.select_key(reference):
            self.panel.show()
            self.panel.show_request(reference)

    def _chosen(self, key: object) -> None:
        if isinstance(key, str):
            self.panel.show()
            self.panel.show_request(key)
