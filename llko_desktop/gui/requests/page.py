"""Requests: every request, found by search and filters, beside the one chosen or one step for several."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from llko_desktop.domain.messages import DomainError
from llko_desktop.domain.status import Status
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.detail import Detail
from llko_desktop.gui.icons import Icons, Symbol
from llko_desktop.gui.list_and_detail import ListAndDetail
from llko_desktop.gui.requests.export import ShownList
from llko_desktop.gui.requests.filters import Filters
from llko_desktop.gui.requests.model import RequestsModel
from llko_desktop.gui.row_words import RowWords
from llko_desktop.gui.rows.row_list import RowList
from llko_desktop.gui.rows.row_text import RowText
from llko_desktop.gui.theme.theme import Theme, set_look
from llko_desktop.gui.widgets.empty_state import EmptyState
from llko_desktop.gui.widgets.page_title import PageTitle
from llko_desktop.services.ports import RequestRow

# For so long the detail waits for the list to come to rest, while letters are typed in search.
_REST_MS = 150
_LOW_EMS = 34


class RequestsPage(QWidget):
    """The list of all requests under its filters; at the right what is chosen in it."""

    import_wanted = Signal()

    def __init__(
        self, context: GuiContext, theme: Theme, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._is_stale = True
        self._to_do: frozenset[str] | None = None
        self.detail = Detail(context, theme, icons)
        self.panel = self.detail.panel
        self.filters = Filters(context, icons, self)
        self.search = self.filters.search
        self.list = RowList(theme, uniform=True)
        self.list.setAccessibleName(self.tr("Requests"))
        self.model = RequestsModel(context.services.triage, self._describe, self._failed, self)
        self.list.show_model(self.model)
        self.empty = EmptyState(icons, Symbol.REQUESTS, "")
        self._stack = QStackedWidget()
        set_look(self._stack, "role", "surface")
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self.title = PageTitle(self.tr("Requests"))
        filters = self.filters
        head = [self.title, filters.search_row, filters.strip, filters.active, filters.sort]
        self.split = ListAndDetail(self, head, self._stack, self.detail)
        self.split.tabbing.connect(self.panel.catch_up)
        self._connect()

    def _connect(self) -> None:
        self.filters.changed.connect(self._narrow)
        self.filters.left.connect(self._enter_list)
        self.list.chosen.connect(self._chosen)
        self.list.selected.connect(self._show_selected)
        self.list.confirmed.connect(self.panel.take_proposal)
        self.empty.acted.connect(self._act_on_empty)
        self._rest.timeout.connect(self._show_chosen)

    def _describe(self, row: RequestRow) -> RowText:
        return RowWords(self._context.texts, self._context.today).request(row)

    def _failed(self, error: DomainError) -> None:
        self._context.failed.emit(self._context.texts.messages(error.messages))

    def mark_stale(self) -> None:
        """Read the list anew when the page comes to the front."""
        self._is_stale = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the lines what room there is, where the page is low for its letters."""
        super().resizeEvent(event)
        low = event.size().height() < _LOW_EMS * self.fontInfo().pixelSize()
        self.title.setHidden(low)
        self.filters.strip.set_single(low)

    def refresh(self) -> None:
        """Read the list anew; what is chosen stays so where it is still there."""
        self._is_stale = False
        if self._context.attempt(self._read_anew):
            self._after_reading()
            self.panel.refresh()

    def _read_anew(self) -> None:
        self._to_do = None
        self.filters.load()
        self._read()

    def _read(self) -> None:
        query, triage = self.filters.query, self._context.services.triage
        if query.to_do and self._to_do is None:
            self._to_do = triage.to_do()
        asked = query
        if query.to_do and self._to_do is not None:
            named = query.references
            asked = replace(query, references=self._to_do if named is None else named & self._to_do)
        counts = triage.counts(asked)
        self.model.show_query(asked, sum(counts.get(status, 0) for status in query.statuses or Status))
        self.filters.show_counts(counts)

    def _narrow(self) -> None:
        """Show what is asked for, from its first line on unless the chosen one is among it."""
        if not self._context.attempt(self._read):
            return
        if self.list.current_key() is None:
            self.list.scrollToTop()
        else:
            self.list.scrollTo(self.list.currentIndex())
        self._after_reading()

    def _after_reading(self) -> None:
        found = self.model.total > 0
        if not found:
            self._show_empty()
        self._stack.setCurrentWidget(self.list if found else self.empty)
        if found and self.list.current_key() is None:
            self.list.select_first()
        self.detail.setVisible(bool(self.panel.reference) or found)

    def _show_empty(self) -> None:
        if self.filters.is_narrowed:
            self.empty.show_text(
                self.tr("Nothing found"), self.tr("Try fewer letters or fewer filters."), self.tr("Show all")
            )
        else:
            self.empty.show_text(
                self.tr("No requests yet"),
                self.tr(
                    "Import the export file or a saved mail of Opvang.Vlaanderen, paste a copied text "
                    "(Ctrl+V), or add a request by hand (Ctrl+N)."
                ),
                self.tr("Import requests…"),
            )

    def _act_on_empty(self) -> None:
        if self.filters.is_narrowed:
            self.filters.clear()
            self.list.setFocus()
        else:
            self.import_wanted.emit()

    def shown(self) -> ShownList:
        """Give what the list shows now."""
        return ShownList(self.model.query, self.model.total)

    def focus_list(self) -> None:
        """Put the keyboard on the lines, or on what stands in their place when there are none."""
        (self.list if self._stack.currentWidget() is self.list else self.empty.button).setFocus()

    def _enter_list(self) -> None:
        if self._stack.currentWidget() is self.list:
            self.list.setFocus()
            self._show_chosen()

    def show_request(self, reference: str) -> None:
        """Show a request with the list on it; filters that leave it out are taken away."""
        if self.model.row_of(reference) < 0 and self.filters.is_narrowed:
            self.filters.clear()
        if not self._select(reference):
            # The list may be older than what another window wrote.
            self.refresh()
        if self._select(reference):
            self._show_chosen()
        else:
            self.detail.show()
            self.panel.show_request(reference)

    def show_only(self, references: frozenset[str], named: str) -> None:
        """Show exactly these requests, from the first on; `named` says what they are."""
        self.filters.ask_only(references, named)
        self.list.scrollToTop()
        self.focus_list()

    def _select(self, reference: str) -> bool:
        return self.list.select_key(reference) and self.list.current_key() == reference

    def _chosen(self, _key: object) -> None:
        """Show the request that became current; at once, unless it only did as letters are typed."""
        if self.search.hasFocus():
            self._rest.start()
        else:
            self._show_chosen()

    def _show_chosen(self) -> None:
        self._rest.stop()
        key = self.list.current_key()
        if isinstance(key, str) and key != self.panel.reference:
            self.detail.show()
            self.panel.show_request(key)

    def _show_selected(self) -> None:
        self.detail.show_selected(self.list)
