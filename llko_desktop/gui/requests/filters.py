"""What the list is searched, narrowed and sorted by: one query, worked from several places above the list."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from llko_desktop.domain.messages import DomainError
from llko_desktop.domain.provider import Tariff
from llko_desktop.domain.status import Status
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.icons import Icons, Symbol
from llko_desktop.gui.requests.active_filters import ActiveFilters
from llko_desktop.gui.requests.filter_panel import FilterPanel
from llko_desktop.gui.requests.quick_filters import QuickFilters
from llko_desktop.gui.requests.search_row import SearchRow
from llko_desktop.gui.requests.sort_bar import SortBar
from llko_desktop.gui.widgets.chip_strip import ChipStrip
from llko_desktop.gui.widgets.search_field import SearchField
from llko_desktop.services.ports import RequestQuery, SortKey
from llko_desktop.texts.filters import FilterPart, filter_parts

# What a chip of its own shows already, as far as it is one of these.
_QUICK = {"statuses", "to_do"}


class Filters(QObject):
    """Holds `query`; `changed` is sent when the user asks for another one, `left` to go on into the list."""

    changed = Signal()
    left = Signal()

    def __init__(self, context: GuiContext, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.query = RequestQuery()
        self._named = ""
        self.search = SearchField()
        self.search.setPlaceholderText(self.tr("Search name, child, mail, phone… (Ctrl+F)"))
        self.search.setAccessibleName(self.tr("Search requests"))
        self.button = QPushButton(icons.icon(Symbol.FILTER), self.tr("&Filters"))
        self.button.setToolTip(self.tr("Narrow by source, days, dates and priority, and keep filters"))
        self.chips = QuickFilters(context.texts)
        self.strip = ChipStrip(self.chips)
        self.active = ActiveFilters()
        self.sort = SortBar()
        self.panel = FilterPanel(context.texts, parent)
        self.search_row = SearchRow(self.search, self.button)
        self._connect()

    def _connect(self) -> None:
        self.search.searched.connect(self._searched)
        self.search.left.connect(self.left)
        self.button.clicked.connect(self.open)
        self.chips.asked.connect(self.ask)
        self.active.taken_away.connect(self._take_away)
        self.sort.sorted.connect(self._sorted)
        self.panel.changed.connect(self.ask)
        self.panel.save_wanted.connect(self._save)
        self.panel.remove_wanted.connect(self._remove)

    @property
    def is_narrowed(self) -> bool:
        """Whether anything is left out of the list."""
        return replace(self.query, sort=SortKey.RECEIVED, descending=True) != RequestQuery()

    def load(self) -> None:
        """Offer the filters that are kept in the store, and the priority facts where they count."""
        tariff = self._context.services.profile.provider().tariff
        self.panel.show_facts(tariff is not Tariff.FREE)
        kept = self._context.services.saved_filters.all()
        self.chips.offer(kept)
        self.panel.offer(kept)

    def open(self) -> None:
        """Open the panel with all filters."""
        self.panel.show_query(self.query)
        self.panel.open_below(self.button)

    def ask(self, query: RequestQuery) -> None:
        """Show the list for another query."""
        self.query = query
        if self.search.text() != query.search:
            self.search.set_text_quietly(query.search)
        self.show()
        self.changed.emit()

    def ask_only(self, references: frozenset[str], named: str) -> None:
        """Show exactly these requests, whatever was asked for before; `named` says what they are."""
        self._named = named
        sort, descending = self.query.sort, self.query.descending
        self.ask(RequestQuery(references=references, sort=sort, descending=descending))

    def clear(self) -> None:
        """Leave nothing out of the list any more; the order stays."""
        self.ask(RequestQuery(sort=self.query.sort, descending=self.query.descending))

    def show(self) -> None:
        """Show what the list is narrowed and sorted by."""
        query = self.query
        self.chips.show_query(query)
        quick = self.chips.checked() != ()
        parts = filter_parts(query, self._context.texts, self._context.today)
        shown = [part for part in parts if not (quick and part.field in _QUICK)]
        if query.references is not None:
            shown.insert(0, FilterPart("references", self.tr("figures: {named}").format(named=self._named)))
        self.active.show_parts(shown)
        self.sort.show_order(query.sort, descending=query.descending)

    def show_counts(self, counts: Mapping[Status, int]) -> None:
        """Show how many requests of each status the other filters leave."""
        self.chips.show_counts(counts)

    def _searched(self) -> None:
        self.ask(replace(self.query, search=self.search.text()))

    def _take_away(self, part: FilterPart) -> None:
        self.ask(part.taken_from(self.query))

    def _sorted(self, by: SortKey, descending: bool) -> None:
        self.ask(replace(self.query, sort=by, descending=descending))

    def _save(self, name: str) -> None:
        try:
            self._context.services.saved_filters.save(name, self.query)
        except DomainError as error:
            self.panel.show_problem(self._context.texts.messages(error.messages))
            return
        self.panel.close()
        self.panel.name.clear()
        self._context.noticed.emit(self.tr("The filter is kept, as a button above the list."))
        self.load()
        self.show()

    def _remove(self, name: str) -> None:
        if self._context.attempt(lambda: self._context.services.saved_filters.remove(name)):
            self.load()
            self.show()
