"""The user's own notes on a request, kept as they are typed, and the visit that was agreed on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from llko_desktop.domain.request import CareRequest
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.request.appointment_row import AppointmentRow
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.widgets.card import Card
from llko_desktop.gui.widgets.flow_layout import FlowLayout
from llko_desktop.services.triage import RequestView

# No longer than this does a letter wait to be kept, whether typing rests or goes on.
NOTES_DELAY_MS = 500
_FEWEST_LINES, _MOST_LINES = 3, 10
# So much is shown of notes from elsewhere; the history has them whole.
_SHOWN = 600


class NotesCard(Card):
    """Edits the notes of one request; `kept` is sent when they were kept, as the request is then a newer one.

    One spell of writing, until the keyboard or the request goes elsewhere, is one entry in the history
    however often it is kept. Notes that were written in another window meanwhile are shown below: they stay
    in the history, and can be added. What the store refuses is tried again until it is kept.
    """

    kept = Signal()

    def __init__(self, context: GuiContext, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Your notes"))
        self._context = context
        self._reference = self._known = self._theirs = ""
        self._filling = self._goes_on = False
        # What the store refused, with the notes that it was written over, by reference.
        self._unkept: dict[str, tuple[str, str]] = {}
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.title())
        self.text.setPlaceholderText(self.tr("For yourself alone; kept as you type"))
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self._typed)
        self.text.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.text.installEventFilter(self)
        self._elsewhere = self._make_elsewhere()
        self.appointment = AppointmentRow(context)
        self.add(self.appointment)
        self.add(self.text)
        self.add(self._elsewhere)
        self.body.addStretch(1)
        self._timer = QTimer(self, singleShot=True, interval=NOTES_DELAY_MS)
        self._timer.timeout.connect(self._keep)
        context.flushing.connect(self.flush)
        self._fit()

    def _make_elsewhere(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", "question")
        rows = QVBoxLayout(frame)
        rows.addWidget(plain_label(self.tr("Written in another window meanwhile:"), "strong"))
        self.theirs = plain_label()
        rows.addWidget(self.theirs)
        self.add_theirs = QPushButton(self.tr("Add it to mine"))
        self.leave_theirs = QPushButton(self.tr("Leave it out"))
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button, action in ((self.add_theirs, self._add_theirs), (self.leave_theirs, frame.hide)):
            button.setProperty("kind", "small")
            button.clicked.connect(action)
            flow.addWidget(button)
        rows.addWidget(buttons)
        frame.hide()
        return frame

    def show_view(self, view: RequestView) -> None:
        """Show the notes of a request; what is being typed for it stays."""
        request = view.request
        self.appointment.show_request(request)
        other = request.reference != self._reference
        waits = self._timer.isActive() or self._reference in self._unkept
        if other or (request.notes != self._known and not waits):
            self._begin(request)
        if other:
            self._elsewhere.hide()

    def _begin(self, request: CareRequest) -> None:
        self._reference, self._goes_on = request.reference, False
        text, self._known = self._unkept.get(request.reference, (request.notes, request.notes))
        self._filling = True
        self.text.setPlainText(text)
        self._filling = False

    def flush(self) -> None:
        """Keep what is typed now, and end this spell of writing."""
        if self._timer.isActive() or self._reference in self._unkept:
            self._timer.stop()
            self._keep()
        self._goes_on = False
        for reference, (text, known) in tuple(self._unkept.items()):
            if reference != self._reference:
                self._keep_elsewhere(reference, text, known)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """End a spell of writing when the keyboard leaves; a menu over the text does not end it."""
        if watched is self.text and isinstance(event, QFocusEvent) and event.lostFocus():
            self._left(event.reason())
        return super().eventFilter(watched, event)

    def _left(self, reason: Qt.FocusReason) -> None:
        if reason != Qt.FocusReason.PopupFocusReason:
            self.flush()

    def _typed(self) -> None:
        if not self._filling and not self._timer.isActive():
            self._timer.start()

    def _keep(self) -> None:
        self._unkept.pop(self._reference, None)
        if not self._context.attempt(self._save):
            self._unkept[self._reference] = self.text.toPlainText(), self._known

    def _keep_elsewhere(self, reference: str, text: str, known: str) -> None:
        """Keep notes that the store refused while their request was shown."""
        save = self._context.services.steps.save_notes
        if self._context.attempt(lambda: save(reference, text, known=known)):
            del self._unkept[reference]

    def _save(self) -> None:
        text, known = self.text.toPlainText(), self._known
        steps = self._context.services.steps
        kept = steps.save_notes(self._reference, text, known=known, goes_on=self._goes_on)
        self._goes_on = self._goes_on or text != known
        self._known = text
        if kept.replaced:
            self._theirs = kept.replaced
            self.theirs.setText(_shortened(self._theirs))
            self._elsewhere.show()
        self.kept.emit()

    def _add_theirs(self) -> None:
        self._elsewhere.hide()
        cursor = self.text.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(f"\n{self._theirs}" if self.text.toPlainText() else self._theirs)
        self.text.setTextCursor(cursor)
        self.text.setFocus()

    def _fit(self) -> None:
        """Give the text as many lines as it has, within bounds."""
        self.text.ensurePolished()
        filled = round(self.text.document().size().height())
        lines = min(max(filled, _FEWEST_LINES), _MOST_LINES)
        padding = 2 * self.fontInfo().pixelSize()
        self.text.setFixedHeight(lines * self.text.fontMetrics().lineSpacing() + padding)


def _shortened(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
