"""One action of the work sheet: what to do on the platform, its term, the text to paste, its tick (R4)."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from llko_desktop.gui.icons import Icons, Symbol
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.theme.tokens import Tone
from llko_desktop.gui.widgets.badge import Badge
from llko_desktop.gui.widgets.beside import Beside
from llko_desktop.gui.widgets.card import Card
from llko_desktop.gui.widgets.date_field import DateField
from llko_desktop.gui.widgets.flow_layout import FlowLayout
from llko_desktop.gui.widgets.icon_label import IconLabel
from llko_desktop.services.outbox_sheet import SheetItem
from llko_desktop.texts import reports
from llko_desktop.texts.outbox_words import (
    child_words,
    note_lines,
    reference_words,
    since_words,
    term_words,
)
from llko_desktop.texts.speech import Texts

# So much of a text shows; the whole of it is copied.
_LONGEST = 160
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class OutboxCard(Card):
    """Reached by tab, and from one to the next by ↑ ↓, which send `moved`; it is ticked by its button only.

    `entered` carries the card, whose `day` is filled in. `copy_wanted` and `reference_wanted` ask for the
    text and the reference on the clipboard, `drop_wanted` to note that it is not needed, each with the
    action; `show_wanted` asks for the request.
    """

    moved = Signal(int)
    entered = Signal(object)
    copy_wanted = Signal(object)
    reference_wanted = Signal(object)
    drop_wanted = Signal(object)
    show_wanted = Signal(str)

    def __init__(self, item: SheetItem, today: date, texts: Texts, icons: Icons) -> None:
        super().__init__("")
        self._texts, self._icons = texts, icons
        self.item = item
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        em = self.fontInfo().pixelSize()
        self.body.setSpacing(round(em * 0.35))
        self._child, self._line = plain_label(role="strong"), plain_label(role="muted")
        self._sign, self._term = IconLabel(icons.icon(Symbol.CLOCK), 1.2), Badge()
        self._action = plain_label()
        self._notes = QVBoxLayout()
        self._notes.setSpacing(round(em * 0.15))
        self._text = plain_label(role="muted")
        self._add_words(em)
        self.copy, self.reference, self.show_it = QPushButton(), QPushButton(), QPushButton()
        self.drop, self.done, self.day = QPushButton(), QPushButton(), DateField()
        self.day.set_day(today)
        self._add_controls(em)
        self._show(item)

    def show_item(self, item: SheetItem) -> None:
        """Show the action as it is now; a day that is being typed stays."""
        if item != self.item:
            self.item = item
            self._show(item)

    def _show(self, item: SheetItem) -> None:
        texts, reference = self._texts, item.entry.reference
        self._child.setText(child_words(item))
        self._line.setText(" · ".join((reference_words(item), since_words(item, texts))))
        self._action.setText(reports.action(item.entry.item, texts))
        self._show_term(item)
        self._show_notes(item)
        self._show_text(item)
        self.copy.setAccessibleName(self.tr("Copy the reply for {reference}").format(reference=reference))
        copying = self.tr("Copy the reference {reference}").format(reference=reference)
        self.reference.setAccessibleName(copying)
        self.show_it.setAccessibleName(self.tr("Show {reference}").format(reference=reference))
        self.day.setAccessibleName(self.tr("Entered on, for {reference}").format(reference=reference))
        self.drop.setAccessibleName(self.tr("Not needed any more: {reference}").format(reference=reference))
        self.drop.setVisible(item.needless is not None)
        self.done.setAccessibleName(self.tr("Entered: {reference}").format(reference=reference))
        spoken = (self._child.text(), self._line.text(), term_words(item, texts), self._action.text())
        self.setAccessibleName(". ".join(part for part in (*spoken, *note_lines(item, texts)) if part))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit(self.item)
        elif event.key() in _STEPS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.moved.emit(_STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go to the next action from a button too: by itself, Qt goes to the next button."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _STEPS:
            self.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _add_words(self, em: int) -> None:
        term = QWidget()
        line = QHBoxLayout(term)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(round(em * 0.3))
        line.addWidget(self._sign)
        line.addWidget(self._term)
        self._term_row = term
        told = QWidget()
        words = QVBoxLayout(told)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(round(em * 0.1))
        words.addWidget(self._child)
        words.addWidget(self._line)
        self.add(Beside(told, (term,), 12, top=True))
        self.add(self._action)
        self.body.addLayout(self._notes)
        self.add(self._text)

    def _add_controls(self, em: int) -> None:
        for button, words, symbol in (
            (self.copy, self.tr("Copy the reply"), Symbol.COPY),
            (self.reference, self.tr("Copy the reference"), Symbol.COPY),
            (self.show_it, self.tr("Show the request"), Symbol.REQUESTS),
            (self.drop, self.tr("Not needed any more"), Symbol.CLOSE),
        ):
            button.setText(words)
            button.setIcon(self._icons.icon(symbol))
            button.setProperty("kind", "small")
        self.copy.clicked.connect(lambda: self.copy_wanted.emit(self.item))
        self.show_it.clicked.connect(lambda: self.show_wanted.emit(self.item.entry.reference))
        self.drop.clicked.connect(lambda: self.drop_wanted.emit(self.item))
        self.reference.clicked.connect(lambda: self.reference_wanted.emit(self.item))
        self.done.setText(self.tr("Entered"))
        self.done.setProperty("kind", "primary")
        self.done.clicked.connect(lambda: self.entered.emit(self))
        tools, tick = QWidget(), QWidget()
        flow = FlowLayout(tools, round(em * 0.5))
        for control in (self.copy, self.reference, self.show_it, self.drop):
            flow.addWidget(control)
        dated, label = FlowLayout(tick, round(em * 0.5)), QLabel(self.tr("on"))
        label.setBuddy(self.day)
        for part in (label, self.day, self.done):
            dated.addWidget(part)
        self.add(Beside(tools, (tick,), 24))
        for control in (self.copy, self.reference, self.show_it, self.drop, self.done):
            control.installEventFilter(self)

    def _show_term(self, item: SheetItem) -> None:
        words = term_words(item, self._texts)
        self._term_row.setVisible(bool(words))
        if words and item.days_left is not None:
            symbol, color = (Symbol.WARNING, "danger_text") if item.is_late else (Symbol.CLOCK, "muted")
            self._sign.set_icon(self._icons.icon(symbol, color))
            self._term.set(
                self._texts.days_left(item.days_left), Tone.DANGER if item.is_late else Tone.WARNING
            )
            self._term_row.setToolTip(words)
            self._term.setAccessibleName(words)

    def _show_notes(self, item: SheetItem) -> None:
        while (row := self._notes.takeAt(0)) is not None:
            if widget := row.widget():
                widget.hide()
                widget.deleteLater()
        for sentence in note_lines(item, self._texts):
            note = QWidget()
            line = QHBoxLayout(note)
            line.setContentsMargins(0, 0, 0, 0)
            sign = IconLabel(self._icons.icon(Symbol.INFO, "info_text"), 1.15)
            line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(plain_label(sentence), 1)
            self._notes.addWidget(note)
            note.show()

    def _show_text(self, item: SheetItem) -> None:
        """Show how the text begins; for a registration there is none, and nothing is missed."""
        begins = " ".join(item.text.split())
        shown = begins if len(begins) <= _LONGEST else f"{begins[:_LONGEST].rstrip()}…"
        nothing = self.tr("No reply was written for this step.") if item.entry.item.status else ""
        self._text.setText(shown or nothing)
        self._text.setToolTip(item.text)
        self._text.setVisible(bool(shown or nothing))
        self.copy.setVisible(bool(begins))
