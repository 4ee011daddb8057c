"""Today: what must be done, grouped by how soon, beside the request it is about."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from llko_desktop.domain.worklist import WorkItem, WorkKind
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.detail import Detail
from llko_desktop.gui.icons import Icons
from llko_desktop.gui.list_and_detail import ListAndDetail
from llko_desktop.gui.row_words import SOON_DAYS, RowWords
from llko_desktop.gui.rows.row_delegate import RowDelegate
from llko_desktop.gui.rows.row_list import RowList
from llko_desktop.gui.rows.row_text import RowText
from llko_desktop.gui.theme.theme import Theme, set_look
from llko_desktop.gui.today.nothing import NothingToDo
from llko_desktop.gui.today.place import next_place
from llko_desktop.gui.today.retention_hint import RetentionHint
from llko_desktop.gui.today.status_chips import StatusChips
from llko_desktop.gui.widgets.chip_strip import ChipStrip
from llko_desktop.gui.widgets.page_title import PageTitle
from llko_desktop.gui.widgets.search_field import SearchField
from llko_desktop.gui.worklist.model import WorkKey, WorklistModel, WorkSection
from llko_desktop.gui.worklist.work import Work
from llko_desktop.services.opening_days import opening_calendar
from llko_desktop.services.ports import RequestQuery, UnknownReference

_LOW_EMS = 30


class TodayPage(QWidget):
    """The worklist and the request chosen in it; `counted` tells how much asks for attention."""

    counted = Signal(int)
    import_wanted = Signal()
    info_page_wanted = Signal()
    restore_wanted = Signal()

    def __init__(
        self, context: GuiContext, theme: Theme, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._work, self._day, self._found = Work(), date.min, frozenset[str]()
        self._words = RowWords(context.texts, context.today)
        self._setting: Hashable = None
        self._stale = self._settling = self._is_new = False
        self.detail = Detail(context, theme, icons)
        self.panel = self.detail.panel
        self.search = SearchField()
        self.search.setPlaceholderText(self.tr("Search name, child, mail, phone… (Ctrl+F)"))
        self.search.setAccessibleName(self.tr("Search what is to be done"))
        self.chips = StatusChips(context.texts)
        self.list = RowList(theme)
        self.list.setItemDelegate(RowDelegate(theme, self.list, tall=True))
        self.list.setAccessibleName(self.tr("What is to be done"))
        self.model = WorklistModel(self._describe, self)
        self.list.show_model(self.model)
        self.list.chosen.connect(self._chosen)
        self.list.selected.connect(self._show_selected)
        self.list.confirmed.connect(self._confirmed)
        self.detail.review.opened.connect(self.info_page_wanted)
        self.nothing = NothingToDo(context, icons)
        self.empty, self.first_steps = self.nothing.empty, self.nothing.first_steps
        self.nothing.all_wanted.connect(self._show_all)
        self.nothing.details_wanted.connect(self.info_page_wanted)
        self.nothing.import_wanted.connect(self.import_wanted)
        self.nothing.restore_wanted.connect(self.restore_wanted)
        self._stack = QStackedWidget()
        set_look(self._stack, "role", "surface")
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.nothing)
        self.search.searched.connect(self._narrow)
        self.search.left.connect(self._enter_list)
        self.chips.chosen.connect(self._narrow)
        self.retention = RetentionHint(context)
        self.title, self._strip = PageTitle(self.tr("Today")), ChipStrip(self.chips)
        head = [self.title, self.search, self._strip]
        self.split = ListAndDetail(self, head, _above(self._stack, self.retention), self.detail)
        self.split.tabbing.connect(self.panel.catch_up)

    def refresh(self) -> None:
        """Compute the worklist anew; the chosen line stays chosen where it is still there."""
        self.retention.follow_day()
        if self._read():
            self._show_anew()

    def show_request(self, reference: str) -> bool:
        """Show a request where it has a line here; gives whether it has."""
        line = next((key for key in self.model.lines if key.reference == reference), None)
        return line is not None and self.list.select_key(line)

    def refresh_one(self, reference: str) -> None:
        """Take over the change of one request; nothing else is read."""
        if self._read(reference):
            self._show_anew()

    def mark_stale(self, reference: str = "") -> None:
        """Keep the count right after a change of one request, or of several; lines wait until they show."""
        self._stale = self._read(reference) or self._stale

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._show_anew()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the lines what room there is, where the page is low for its letters."""
        super().resizeEvent(event)
        low = event.size().height() < _LOW_EMS * self.fontInfo().pixelSize()
        self.title.setHidden(low)
        self._strip.set_single(low)

    def _read(self, reference: str = "") -> bool:
        """Read what is to be done, for one request where the rest is still of today."""
        triage, today = self._context.services.triage, self._context.today

        def read() -> None:
            if not reference or self._day != today:
                self._work, self._day = Work(triage.worklist()), today
                return
            try:
                self._work.replace(reference, triage.work_of(reference))
            except UnknownReference:
                self._work.replace(reference, ())

        if not self._context.attempt(read):
            return False
        self.counted.emit(len(self._work))
        return True

    def _show_anew(self) -> None:
        """Show lines and request as they are now; one that has just come up was read a moment ago."""
        before = self.panel.reference
        self._show()
        if self.panel.reference == before:
            self.panel.refresh()

    def _narrow(self) -> None:
        """Show what search and filter ask for, from its first line on unless the chosen one is among it."""
        self._show(narrowing=True)

    def _show(self, *, narrowing: bool = False) -> None:
        """Show the lines that search and filter ask for; of a new store, what to do first."""
        if not self._context.attempt(self._prepare):
            return
        self._stale = False
        found = self._found if self.search.text().strip() else None
        self.chips.show_counts(self._work.counts(found))
        statuses = () if self.chips.asks_for_all() else self.chips.statuses()
        lines = () if self._is_new else self._work.lines(statuses, found)
        known, chosen = self.model.lines, self.list.current_key()
        self._settling = True
        self.model.set_sections(self._sections(lines), self._setting)
        self._settling = False
        self._show_selected()
        if lines:
            place = next_place(known, chosen, self.panel.reference, self.model.lines, first=narrowing)
            if narrowing or place != chosen:
                self.list.select_key(place)
            self._chosen(place)
        else:
            self.nothing.show_state(narrowed=self._narrowed)
        self._stack.setCurrentWidget(self.list if lines else self.nothing)
        self.detail.setVisible(bool(self.panel.reference) or self.detail.shows_review)

    def _prepare(self) -> None:
        """Search, and learn on which days the provider is open."""
        services, today = self._context.services, self._context.today
        text, all_of_them = self.search.text().strip(), self._work.references
        if text and all_of_them:
            query = RequestQuery(search=text, references=all_of_them)
            self._found = frozenset(row.reference for row in services.triage.rows(query, len(all_of_them)))
        self._is_new = not all_of_them and not services.triage.has_requests()
        provider = services.profile.provider()
        self._setting = (
            today,
            provider.opening,
            provider.opening_exceptions,
            provider.closures,
            provider.worked_holidays,
        )
        self._words = RowWords(self._context.texts, today, opening_calendar(provider))

    def _describe(self, item: WorkItem) -> RowText:
        return self._words.work(item)

    def _sections(self, items: Sequence[WorkItem]) -> list[WorkSection]:
        answers = [item for item in items if item.kind is WorkKind.ANSWER]
        late = tuple(item for item in answers if item.days_left(self._day) < 0)
        soon = tuple(item for item in answers if 0 <= item.days_left(self._day) <= SOON_DAYS)
        later = tuple(item for item in answers if item.days_left(self._day) > SOON_DAYS)

        def of(*kinds: WorkKind) -> tuple[WorkItem, ...]:
            return tuple(item for item in items if item.kind in kinds)

        return [
            WorkSection("late", self.tr("Too late"), late),
            WorkSection("soon", self.tr("This week"), soon),
            WorkSection("later", self.tr("Later"), later),
            WorkSection("enter", self.tr("To enter"), of(WorkKind.ENTER, WorkKind.REGISTER)),
            WorkSection(
                "follow_up",
                self.tr("Follow up"),
                of(WorkKind.OFFER_EXPIRED, WorkKind.FOLLOW_UP, WorkKind.CLOSE, WorkKind.REVIEW_INFO_PAGE),
            ),
        ]

    @property
    def _narrowed(self) -> bool:
        return bool(self.search.text().strip()) or not self.chips.asks_for_all()

    def _show_all(self) -> None:
        self.search.clear()
        self.chips.clear()
        self._narrow()
        self.list.setFocus()

    def focus_list(self) -> None:
        """Put the keyboard on the lines, or on what stands in their place when there are none."""
        if self._stack.currentWidget() is self.list:
            self.list.setFocus()
        else:
            self.nothing.take_focus()

    def _enter_list(self) -> None:
        if self._stack.currentWidget() is self.list:
            self.list.setFocus()

    def _chosen(self, key: object) -> None:
        """Show the request of the line that is chosen, unless the lines are just being changed."""
        if isinstance(key, WorkKey) and not self._settling:
            self.detail.show()
            if key.reference and key.reference != self.panel.reference:
                self.panel.show_request(key.reference)
            self._show_selected()

    def _show_selected(self) -> None:
        """Show what is chosen: the info page, one request, or what can be done with several."""
        if self._settling:
            return
        key, review = self.list.current_key(), self._work.review
        is_alone = self.list.selected_count() < 2
        if is_alone and isinstance(key, WorkKey) and not key.reference and review:
            self.detail.show_review(review)
        else:
            self.detail.show_selected(self.list)

    def _confirmed(self) -> None:
        """Go on with the line that enter was pressed on."""
        if self.detail.shows_review:
            self.info_page_wanted.emit()
        else:
            self.panel.take_proposal()


def _above(body: QWidget, foot: QWidget) -> QWidget:
    """Put a line below what fills the column."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(body, 1)
    column.addWidget(foot)
    return holder
