"""The outbox page: what is to be entered on Opvang.Vlaanderen, as a work sheet beside the platform (R4)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.icons import Icons, Symbol
from llko_desktop.gui.outbox.actions import OutboxActions
from llko_desktop.gui.outbox.card_list import CardList
from llko_desktop.gui.outbox.item_card import OutboxCard
from llko_desktop.gui.outbox.output import OutboxOutput
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.widgets.empty_state import EmptyState
from llko_desktop.gui.widgets.flow_layout import FlowLayout
from llko_desktop.services.outbox_sheet import SheetItem
from llko_desktop.texts.counts import Counts


class OutboxPage(QWidget):
    """The actions that are open, each with its tick, and what is done with all of them."""

    def __init__(self, context: GuiContext, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._icons = context, icons
        self._is_stale = True
        self._items: tuple[SheetItem, ...] = ()
        self.work = OutboxActions(context, self)
        self.output = OutboxOutput(context, self)
        self.title = plain_label(self.tr("To enter on Opvang.Vlaanderen"), "page-title")
        self.counted = plain_label(role="strong")
        self.hint = plain_label(
            self.tr(
                "Sign in on Opvang.Vlaanderen, do each step below there, and tick it here. "
                "A request only counts as answered once it is entered."
            ),
            "muted",
        )
        self.empty = EmptyState(
            icons,
            Symbol.OK,
            self.tr("Everything is entered"),
            self.tr(
                "A status that you set here, a new offer, or a request at the door or by phone "
                "appears here by itself, until you tick that it was entered on Opvang.Vlaanderen."
            ),
        )
        self.empty.hide()
        self.list = CardList(self._card, (self.hint, self._tools(), self.counted, self.empty))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.addWidget(self.title)
        column.addWidget(self.list, 1)

    def mark_stale(self) -> None:
        """Read the open actions anew when the page comes to the front."""
        self._is_stale = True

    def focus(self) -> None:
        """Put the keyboard on the first action, or where it was among them."""
        self.list.go_to(max(0, self.list.place_of_keyboard()))

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Give the keys that work on the actions, with what they do."""
        return (
            ("↑ ↓", self.tr("go to the action before or after")),
            ("Ctrl+C", self.tr("copy the text of the action")),
            ("Ctrl+P", self.tr("print the sheet")),
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def refresh(self) -> None:
        """Read the open actions anew."""
        read: list[tuple[SheetItem, ...]] = []
        if not self._context.attempt(lambda: read.append(self._context.services.outbox.read())):
            return
        self._is_stale = False
        self._items = items = read[0]
        self.list.show_items(items, self._context.today)
        late = sum(item.is_late for item in items)
        counts = Counts()
        parts = [counts.actions_to_enter(len(items)), counts.actions_late(late) if late else ""]
        self.counted.setText(" · ".join(part for part in parts if part))
        for part in (self.counted, self.print_it, self.save_it):
            part.setVisible(bool(items))
        self.all_entered.setVisible(len(items) > 1)
        self.empty.setVisible(not items)

    def _tools(self) -> QWidget:
        address = self._context.services.procedure.platform_url
        self.platform = self._button(
            self.tr("Open Opvang.Vlaanderen"), Symbol.BROWSER, self.work.open_platform
        )
        self.platform.setToolTip(self.tr("Open {address} in your browser").format(address=address))
        self.all_entered = self._button(
            self.tr("All of these are entered…"),
            Symbol.DONE,
            lambda: self.work.enter_all(list(self._items)),
        )
        self.print_it = self._button(self.tr("Print…"), Symbol.PRINT, self.output.print)
        self.save_it = self._button(self.tr("Save as PDF…"), Symbol.PDF, self.output.save_pdf)
        tools = QWidget()
        flow = FlowLayout(tools, round(self.fontInfo().pixelSize() * 0.5))
        for button in (self.platform, self.all_entered, self.print_it, self.save_it):
            flow.addWidget(button)
        return tools

    def _button(self, words: str, symbol: Symbol, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.setIcon(self._icons.icon(symbol))
        button.setProperty("kind", "small")
        button.clicked.connect(lambda: act())
        return button

    def _card(self, item: SheetItem) -> OutboxCard:
        card = OutboxCard(item, self._context.today, self._context.texts, self._icons)
        card.copy_wanted.connect(self.work.copy_text)
        card.reference_wanted.connect(self.work.copy_reference)
        card.show_wanted.connect(self._context.opened)
        card.drop_wanted.connect(self.work.drop)
        card.entered.connect(self._enter)
        return card

    def _enter(self, card: OutboxCard) -> None:
        """Tick an action; where the day cannot be, the keyboard goes there."""
        if not self.work.enter(card.item, card.day.day()):
            card.day.setFocus()
            card.day.selectAll()
