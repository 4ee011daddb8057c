"""The outbox page: what is to be entered on Opvang.Vlaanderen, with the text to paste and a tick (R4)."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.icons import Icons, Symbol
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.widgets.beside import Beside
from llko_desktop.gui.widgets.card import Card
from llko_desktop.gui.widgets.date_field import DateField
from llko_desktop.gui.widgets.empty_state import EmptyState
from llko_desktop.services.emphasis import plain
from llko_desktop.services.ports import OutboxEntry
from llko_desktop.services.replies import Reply
from llko_desktop.texts import reports


class OutboxPage(QWidget):
    """A work sheet beside the platform: action, copy, entered on."""

    def __init__(self, context: GuiContext, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._is_stale = True
        # A row that stays keeps the day that is being typed; the day proposed is that of the row's key.
        self._cards: dict[tuple[OutboxEntry, date], Card] = {}
        self.title = plain_label(self.tr("To enter on Opvang.Vlaanderen"), "page-title")
        self.hint = plain_label(
            self.tr(
                "Sign in on Opvang.Vlaanderen, do each step below there, and tick it here. "
                "A request only counts as answered once it is entered."
            ),
            "muted",
        )
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        self._rows.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setProperty("role", "page")
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setWidget(self._list)
        self.empty = EmptyState(
            icons,
            Symbol.OK,
            self.tr("Everything is entered"),
            self.tr("New statuses appear here by themselves."),
        )
        self.empty.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        for widget in (self.title, self.hint, self.empty, self._scroll):
            column.addWidget(widget)

    def mark_stale(self) -> None:
        """Read the open actions anew when the page comes to the front."""
        self._is_stale = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def refresh(self) -> None:
        """Read the open actions anew."""
        entries: list[OutboxEntry] = []
        if not self._context.attempt(lambda: entries.extend(self._context.services.triage.outbox())):
            return
        self._is_stale = False
        scrolled, focused = self._scroll.verticalScrollBar().value(), self._focused_row()
        known, today = self._cards, self._context.today
        self._cards = {key: known.get(key) or self._row(key[0]) for key in ((one, today) for one in entries)}
        for key, card in known.items():
            if key not in self._cards:
                self._rows.removeWidget(card)
                card.hide()
                card.deleteLater()
        for place, card in enumerate(self._cards.values()):
            if self._rows.indexOf(card) != place:
                self._rows.insertWidget(place, card)
                card.show()
        self.empty.setVisible(not entries)
        self._scroll.setVisible(bool(entries))
        self._scroll.verticalScrollBar().setValue(scrolled)
        if focused >= 0 and list(known)[focused] not in self._cards:
            self._focus_row(focused)

    def _focused_row(self) -> int:
        """Say on which row the keyboard is; -1 where it is on none."""
        focused = QApplication.focusWidget()
        cards = enumerate(self._cards.values())
        return next((place for place, card in cards if focused and card.isAncestorOf(focused)), -1)

    def _focus_row(self, place: int) -> None:
        """Go on in the row that came into a place, or the last, where no key ticks it by mistake."""
        cards = list(self._cards.values())
        if cards and (day := cards[min(place, len(cards) - 1)].findChild(DateField)):
            day.setFocus()
            day.selectAll()

    def _row(self, entry: OutboxEntry) -> Card:
        context = self._context
        card = Card("")
        told = QWidget()
        words = QVBoxLayout(told)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(2)
        words.addWidget(plain_label(f"{entry.child or entry.reference} · {entry.reference}", "strong"))
        words.addWidget(plain_label(reports.action(entry.item, context.texts)))
        since = self.tr("since {day}").format(day=context.texts.day(entry.item.created_on))
        words.addWidget(plain_label(since, "muted"))
        show = QPushButton(self.tr("Show"))
        show.setAccessibleName(self.tr("Show {reference}").format(reference=entry.reference))
        show.clicked.connect(lambda: context.opened.emit(entry.reference))
        copy = QPushButton(self.tr("Copy the reply"))
        copy.setAccessibleName(self.tr("Copy the reply for {reference}").format(reference=entry.reference))
        copy.clicked.connect(lambda: self._copy(entry.reference))
        label, day = QLabel(self.tr("on")), DateField()
        day.set_day(context.today)
        day.setAccessibleName(self.tr("Entered on, for {reference}").format(reference=entry.reference))
        label.setBuddy(day)
        done = QPushButton(self.tr("Entered"))
        done.setAccessibleName(self.tr("Entered: {reference}").format(reference=entry.reference))
        done.setProperty("kind", "primary")
        done.clicked.connect(lambda: self._enter(entry, day))
        on = QWidget()
        dated = QHBoxLayout(on)
        dated.setContentsMargins(0, 0, 0, 0)
        for widget in (label, day, done):
            dated.addWidget(widget)
        card.add(Beside(told, (show, copy, on), 20))
        return card

    def _copy(self, reference: str) -> None:
        """Put the newest reply of a request on the clipboard."""
        replies: list[Reply] = []
        if not self._context.attempt(
            lambda: replies.extend(self._context.services.triage.view(reference).replies)
        ):
            return
        if replies:
            QGuiApplication.clipboard().setText(plain(replies[-1].body))
            self._context.noticed.emit(self.tr("The text is on the clipboard."))
        else:
            self._context.noticed.emit(self.tr("No reply was written for this request yet."))

    def _enter(self, entry: OutboxEntry, field: DateField) -> None:
        on = field.day()
        if on is None:
            self._context.failed.emit(self.tr("Fill in the day on which it was entered, as 17/08/2026."))
            field.setFocus()
            return
        if self._context.attempt(lambda: self._context.services.steps.enter(entry.id, on)):
            self._context.done(self.tr("Noted as entered on Opvang.Vlaanderen."), entry.reference)
