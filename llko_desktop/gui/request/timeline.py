"""Everything that happened to a request, newest first; replies can be opened, the last step taken back."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from llko_desktop.domain.history import (
    ActionDropped,
    ActionEntered,
    Anonymised,
    AppointmentDropped,
    AppointmentMade,
    CameInAgain,
    Decision,
    Event,
    FactsChanged,
    NotesChanged,
    NoticeSent,
    OfferRenewed,
    ParentContact,
    Received,
    ReplyWritten,
    Snoozed,
    StepUndone,
    ToldApart,
)
from llko_desktop.domain.progress import undone
from llko_desktop.domain.undo import undo
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.icons import Icons, Symbol
from llko_desktop.gui.request.event_row import EventRow
from llko_desktop.gui.widgets.card import Card
from llko_desktop.gui.widgets.reveal import reveal
from llko_desktop.services.emphasis import plain
from llko_desktop.services.triage import RequestView
from llko_desktop.texts.events import arrival_text, event_text

_SYMBOLS: dict[type[Event], Symbol] = {
    Received: Symbol.IMPORT,
    Decision: Symbol.CHECK,
    OfferRenewed: Symbol.EDIT,
    ActionEntered: Symbol.OUTBOX,
    ActionDropped: Symbol.OUTBOX,
    ReplyWritten: Symbol.MAIL,
    ParentContact: Symbol.PHONE,
    NoticeSent: Symbol.MAIL,
    FactsChanged: Symbol.EDIT,
    CameInAgain: Symbol.IMPORT,
    ToldApart: Symbol.CHECK,
    Snoozed: Symbol.CLOCK,
    AppointmentMade: Symbol.CALENDAR,
    AppointmentDropped: Symbol.CALENDAR,
    NotesChanged: Symbol.TEMPLATES,
    StepUndone: Symbol.UNDO,
    Anonymised: Symbol.HIDE,
}
# So many lines show at first.
_FIRST = 20
_PATIENCE_MS = 40


class TimelineCard(Card):
    """The history in words.

    `undo_wanted` is sent by the button at the step that undoing would take back, `filled` when the lines are
    other ones.
    """

    undo_wanted = Signal()
    filled = Signal()

    def __init__(self, context: GuiContext, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("What happened"))
        self._context, self._icons = context, icons
        self._view: RequestView | None = None
        self._most = _FIRST
        self._rows: list[EventRow] = []
        self._is_behind = False
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self.catch_up)
        # Counts from when all that goes with a step is done, however long that takes.
        self._begin = QTimer(self, singleShot=True, interval=0)
        self._begin.timeout.connect(self._patience.start)
        self._content = QWidget()
        self.add(self._content)
        self.all_button = QPushButton()
        self.all_button.setProperty("kind", "small")
        self.all_button.clicked.connect(self._show_all)
        self.all_button.hide()
        self.add(self.all_button)
        self.file_button = QPushButton(icons.icon(Symbol.PRINT), self.tr("Print whole file…"))
        self.file_button.setProperty("kind", "quiet")
        self.file_button.setAutoDefault(False)
        self.file_button.setToolTip(
            self.tr("Print everything that is kept of this request, or save it as PDF.")
        )
        self.file_button.setAccessibleDescription(self.file_button.toolTip())
        self.body.addWidget(self.file_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)

    @property
    def rows(self) -> list[EventRow]:
        """The lines, newest first."""
        self.catch_up()
        return self._rows

    @property
    def is_behind(self) -> bool:
        """Whether there are other lines to show than there are; `filled` is sent once they are."""
        return self._is_behind

    def show_view(self, view: RequestView) -> None:
        """Show a request's history, once what stands above it is drawn: the card lies below all the rest.

        Where nothing was added, what is opened stays open.
        """
        known, self._view = self._view, view
        if known is not None and _told(known) == _told(view):
            return
        if known is not None and known.request.reference != view.request.reference:
            self._most = _FIRST
        self._is_behind = True
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self.rows[0].setFocus()
        else:
            self._begin.start()

    def catch_up(self) -> None:
        """Show the lines that wait for what stands above them to be drawn."""
        if self._is_behind:
            self._is_behind = False
            self._begin.stop()
            self._patience.stop()
            self._fill()
            self.filled.emit()

    def _fill(self) -> None:
        assert self._view is not None, "nothing is shown yet"
        history = self._view.request.history
        taken_back = undone(history)
        numbers = range(len(history), max(0, len(history) - self._most), -1)
        self._rows = [self._row(n, self._view, taken_back=n in taken_back) for n in numbers]
        self._show_rows()
        if self._rows:
            self._reach(self._rows[0])
        self.all_button.setText(self.tr("Show all %n", "", len(history)))
        self.all_button.setVisible(len(history) > len(self._rows))

    def _show_rows(self) -> None:
        """Put the rows in the place of those before, in view at once, as the keyboard is to find them.

        They come in view together: each by itself would lay out everything around it anew.
        """
        before, self._content = self._content, QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for row in self._rows:
            column.addWidget(row)
        self.body.replaceWidget(before, self._content)
        before.hide()
        before.deleteLater()
        self._content.show()

    def _show_all(self) -> None:
        shown = len(self.rows)
        assert self._view is not None, "the button is there with a history"
        self._most = len(self._view.request.history)
        self._fill()
        self.rows[shown].setFocus()

    def _row(self, number: int, view: RequestView, *, taken_back: bool) -> EventRow:
        request, texts = view.request, self._context.texts
        event = request.history[number - 1]
        when = texts.day(event.on)
        if taken_back:
            when = self.tr("{day} · taken back").format(day=when)
        symbol = next(symbol for kind, symbol in _SYMBOLS.items() if isinstance(event, kind))
        if isinstance(event, Received) and view.came_with is not None:
            what = arrival_text(event, view.came_with, texts)
        else:
            what = event_text(event, request, texts)
        row = EventRow(symbol, what, when, self._icons, undone=taken_back)
        if isinstance(event, ReplyWritten) and (text := _reply_text(number, view)):
            row.offer_text(self.tr("Show the text"), text)
        elif isinstance(event, NotesChanged) and event.before:
            row.offer_text(self.tr("Show the notes as they were"), event.before)
        if view.last_step and number == view.last_step.numbers[0]:
            row.offer_undo(self.tr("Undo this step"), self._undo_hint(view))
            row.undo_wanted.connect(self.undo_wanted)
        row.copied.connect(lambda: self._context.noticed.emit(self.tr("The text is on the clipboard.")))
        row.moved.connect(lambda step: self._move(row, step))
        return row

    def _undo_hint(self, view: RequestView) -> str:
        """Say what taking the last step back does."""
        step = view.last_step
        assert step is not None, "there is a step to take back"
        if isinstance(step.event, ActionEntered):
            return self.tr(
                "It is then to be entered again. If the status there is wrong, correct it instead."
            )
        if not isinstance(step.event, Decision):
            return self.tr("It then counts as not done; the history keeps both.")
        status = self._context.texts.status(undo(view.request, self._context.today).status)
        if len(step.numbers) > 1:
            text = self.tr("The status is then “{status}” again, and the reply a draft.")
        else:
            text = self.tr("The status is then “{status}” again.")
        return text.format(status=status)

    def _move(self, row: EventRow, step: int) -> None:
        place = self.rows.index(row) + step
        if 0 <= place < len(self.rows):
            self._reach(self.rows[place])
            self.rows[place].setFocus()
            reveal(self.rows[place])

    def _reach(self, row: EventRow) -> None:
        """Let tab come to this line, and to no other."""
        for other in self.rows:
            other.let_tab_in(other is row)


def _told(view: RequestView) -> tuple[object, ...]:
    return view.request.reference, view.request.history, view.replies, view.last_step


def _reply_text(number: int, view: RequestView) -> str:
    """Give the text of the reply that an event wrote: replies and their events are in the same order."""
    events = view.request.history[:number]
    place = sum(isinstance(event, ReplyWritten) for event in events) - 1
    return plain(view.replies[place].body) if place < len(view.replies) else ""
