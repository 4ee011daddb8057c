"""Today: what must be done, grouped by how soon, beside the request it is about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from llko_desktop.domain.worklist import WorkItem, WorkKind
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.icons import Icons, Symbol
from llko_desktop.gui.list_and_detail import ListAndDetail
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.request.panel import RequestPanel
from llko_desktop.gui.row_words import SOON_DAYS, RowWords
from llko_desktop.gui.rows.row_list import RowList
from llko_desktop.gui.rows.row_text import RowText
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.gui.widgets.empty_state import EmptyState
from llko_desktop.gui.worklist.model import WorklistModel, WorkSection
from llko_desktop.texts import reports


def one_line_a_request(items: Sequence[WorkItem]) -> list[WorkItem]:
    """Leave out what is to be entered where a line above already asks to answer the same request (R4)."""
    answering = {item.request.reference for item in items if item.kind is WorkKind.ANSWER}
    return [
        item for item in items if item.kind is not WorkKind.ENTER or item.request.reference not in answering
    ]


class TodayPage(QWidget):
    """The worklist and the request chosen in it; `counted` tells how many requests ask for attention."""

    counted = Signal(int)
    import_wanted = Signal()

    def __init__(
        self, context: GuiContext, theme: Theme, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self.panel = RequestPanel(context, theme, icons)
        self.list = RowList(theme)
        self.list.setAccessibleName(self.tr("What is to be done"))
        self.model = WorklistModel(self._describe, self)
        self.list.show_model(self.model)
        self.list.chosen.connect(self._chosen)
        self.empty = EmptyState(icons, Symbol.DONE, "")
        self.empty.acted.connect(self.import_wanted)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        title = plain_label(self.tr("Today"), "page-title")
        self.split = ListAndDetail(self, [title], self._stack, self.panel)

    def _describe(self, item: WorkItem) -> RowText:
        return RowWords(self._context.texts, self._context.today).work(item)

    def refresh(self) -> None:
        """Compute the worklist anew; the chosen line stays chosen where it is still there."""
        triage = self._context.services.triage
        items: list[WorkItem] = []
        if not self._context.attempt(lambda: items.extend(triage.worklist())):
            return
        self.counted.emit(len({item.request.reference for item in items}))
        self.model.set_sections(self._sections(one_line_a_request(items)))
        if not items:
            self._show_empty()
        self._stack.setCurrentWidget(self.list if items else self.empty)
        if self.list.current_key() is None and items:
            self.list.select_first()
        self.panel.setVisible(bool(items) or bool(self.panel.reference))
        self.panel.refresh()

    def _sections(self, items: Sequence[WorkItem]) -> list[WorkSection]:
        today = self._context.today
        answers = [item for item in items if item.kind is WorkKind.ANSWER]
        late = tuple(item for item in answers if item.days_left(today) < 0)
        soon = tuple(item for item in answers if 0 <= item.days_left(today) <= SOON_DAYS)
        later = tuple(item for item in answers if item.days_left(today) > SOON_DAYS)

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

    def _show_empty(self) -> None:
        triage = self._context.services.triage
        if triage.has_requests():
            self.empty.show_text(
                self.tr("Everything is answered"),
                reports.all_answered(triage.next_due(), self._context.texts),
            )
            return
        self.empty.show_text(
            self.tr("No requests yet"),
            self.tr("Import the export file or a saved mail of Opvang.Vlaanderen, or add a request by hand."),
            self.tr("Import requests…"),
        )

    def _chosen(self, key: object) -> None:
        if isinstance(key, tuple):
            self.panel.show()
            self.panel.show_request(key[1])
