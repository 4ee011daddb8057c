"""The actions of the work sheet below each other; of many, only those that were scrolled to are made."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from llko_desktop.gui.outbox.item_card import OutboxCard
from llko_desktop.services.outbox_sheet import SheetItem

# Made at first and whenever the end comes near; one takes some milliseconds.
_FIRST, _MORE = 8, 4
# How much is made ahead, in heights of what is in view.
_AHEAD = 1.5
_SETTLED_MS = 30


class CardList(QScrollArea):
    """Keeps its place, the keyboard and what is being typed when it is shown anew.

    `make` gives a card; what is `above` the cards is scrolled with them, so that it never takes their room.
    """

    def __init__(
        self,
        make: Callable[[SheetItem], OutboxCard],
        above: Sequence[QWidget],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._make = make
        self._items: Sequence[SheetItem] = ()
        self._today: date | None = None
        # A row that stays keeps the day that is being typed; the day proposed is that of the row's key.
        self._cards: dict[tuple[int, date], OutboxCard] = {}
        page = QWidget()
        page.setProperty("role", "page")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(self.fontInfo().pixelSize() * 0.6))
        for part in above:
            column.addWidget(part)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(column.spacing())
        column.addLayout(self._rows)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(page)
        self.verticalScrollBar().valueChanged.connect(self._go_on)
        self.verticalScrollBar().rangeChanged.connect(self._go_on)

    @property
    def cards(self) -> list[OutboxCard]:
        """Those that are made, in their order."""
        return list(self._cards.values())

    def show_items(self, items: Sequence[SheetItem], today: date) -> None:
        """Show these actions; cards propose `today` as the day of entering."""
        scrolled, focused = self.verticalScrollBar().value(), self.place_of_keyboard()
        known, made = self._cards, max(_FIRST, len(self._cards))
        self._items, self._today = items, today
        self._cards = {}
        self._show_up_to(made, known)
        for key, card in known.items():
            if key not in self._cards:
                self._rows.removeWidget(card)
                card.hide()
                card.deleteLater()
        self.verticalScrollBar().setValue(scrolled)
        if focused >= 0 and list(known)[focused] not in self._cards:
            self.go_to(focused)

    def place_of_keyboard(self) -> int:
        """Say on which card the keyboard is; -1 where it is on none."""
        at = QApplication.focusWidget()
        places = (n for n, card in enumerate(self.cards) if at and (card is at or card.isAncestorOf(at)))
        return next(places, -1)

    def go_to(self, place: int) -> None:
        """Put the keyboard on a card itself, where no key ticks it by mistake; on the last one for more."""
        if not self._items:
            return
        place = max(0, min(place, len(self._items) - 1))
        self._show_up_to(place + _MORE, dict(self._cards))
        card = self.cards[place]
        card.setFocus(Qt.FocusReason.OtherFocusReason)
        # Once more after it: cards that are new find their height in two turns.
        for wait in (0, _SETTLED_MS):
            QTimer.singleShot(wait, card, lambda: self._bring_into_view(card))

    def _show_up_to(self, end: int, known: dict[tuple[int, date], OutboxCard]) -> None:
        """Show the items before `end`, with the cards that there are for them."""
        assert self._today is not None, "nothing is shown yet"
        for place, item in enumerate(self._items[:end]):
            key = (item.entry.id, self._today)
            card = known.get(key)
            if card is None:
                card = self._make(item)
                card.moved.connect(self._move)
            else:
                card.show_item(item)
            self._cards[key] = card
            if self._rows.indexOf(card) != place:
                self._rows.insertWidget(place, card)
                card.show()

    def _bring_into_view(self, card: OutboxCard) -> None:
        """Scroll as little as shows a card whole, or its beginning where it is higher than the view."""
        bar, top, height = self.verticalScrollBar(), card.geometry().top(), self.viewport().height()
        bottom = top + card.height()
        if top < bar.value() or card.height() > height:
            bar.setValue(top)
        elif bottom > bar.value() + height:
            bar.setValue(bottom - height)

    def _move(self, step: int) -> None:
        self.go_to(self.place_of_keyboard() + step)

    def _go_on(self) -> None:
        """Make more where the end of what is made comes near."""
        bar = self.verticalScrollBar()
        is_near = bar.value() + bar.pageStep() * _AHEAD >= bar.maximum()
        if self.isVisible() and is_near and len(self._cards) < len(self._items):
            self._show_up_to(len(self._cards) + _MORE, dict(self._cards))
