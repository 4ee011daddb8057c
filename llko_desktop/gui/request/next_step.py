"""The card that says what the rules propose to do next, by which clause, with a button for each step."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from llko_desktop.domain.deadlines import DeadlineKind
from llko_desktop.domain.history import NotesChanged, Snoozed
from llko_desktop.domain.proposal import Purpose, notice_is_to_be_sent
from llko_desktop.domain.status import Status
from llko_desktop.domain.worklist import is_snoozed
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.icons import Icons, Symbol
from llko_desktop.gui.request.day_form import DayForm
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.widgets.card import Card
from llko_desktop.gui.widgets.elided_label import ElidedLabel
from llko_desktop.gui.widgets.flow_layout import FlowLayout
from llko_desktop.gui.widgets.single_click import SingleClick
from llko_desktop.services.triage import RequestView

# Follow-up is put off for so long unless another day is chosen.
_USUAL_SNOOZE = timedelta(days=7)
_DAY = timedelta(days=1)
_FOLLOWED_UP = {DeadlineKind.REPLY_BY, DeadlineKind.FOLLOW_UP, DeadlineKind.CLOSE}


class NextStepCard(Card):
    """Shows a proposal, which stays one until its button is pressed (R11), and notes what parents do (R5–R7).

    `contact_noted` and `notice_noted` carry a day, none for today; the first also a few words. `put_off`
    carries a day and a reason, `woken` asks to take that back.
    """

    proposal_taken = Signal()
    contact_noted = Signal(object, str)
    notice_noted = Signal(object)
    put_off = Signal(date, str)
    woken = Signal()

    def __init__(self, context: GuiContext, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Proposal"))
        self._context, self._icons = context, icons
        self._shown: tuple[str, int] | None = None
        self.text = plain_label()
        self.clause = ElidedLabel()
        self.clause.setProperty("role", "muted")
        self.clause.setMinimumWidth(0)
        self._make_buttons()
        self._make_forms()
        SingleClick(self.take, self.notice, self.contact, parent=self)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for widget in (self.take, self._noticed, self._reacted, self.snooze, self.wake):
            flow.addWidget(widget)
        for widget in (self.text, self.clause, buttons, *self._forms):
            self.add(widget)
        self.body.addStretch(1)

    def _make_buttons(self) -> None:
        self.take = self._button("", self.proposal_taken)
        self.contact = self._button(self.tr("The parents reacted"))
        self.contact.clicked.connect(lambda: self.contact_noted.emit(None, ""))
        self.contact_before = self._another_day(self.tr("The parents reacted on another day…"))
        self._reacted = _pair(self.contact, self.contact_before)
        self.notice = self._button(self.tr("The closing notice was sent"))
        self.notice.clicked.connect(lambda: self.notice_noted.emit(None))
        self.notice_before = self._another_day(self.tr("The closing notice was sent on another day…"))
        self._noticed = _pair(self.notice, self.notice_before)
        self.snooze = self._button(self.tr("Put off…"))
        self.wake = self._button(self.tr("Put off no longer"), self.woken)

    def _make_forms(self) -> None:
        keep, today = self.tr("Note it"), self._context.services.today
        self.contact_form = DayForm(self.tr("They reacted on"), self.tr("what they said (optional)"), keep)
        self.contact_form.filled_in.connect(self.contact_noted)
        self.contact_before.clicked.connect(lambda: self._ask(self.contact_form, today() - _DAY))
        self.notice_form = DayForm(self.tr("It was sent on"), "", keep)
        self.notice_form.filled_in.connect(lambda on, _words: self.notice_noted.emit(on))
        self.notice_before.clicked.connect(lambda: self._ask(self.notice_form, today() - _DAY))
        self.snooze_form = DayForm(self.tr("Put off until"), self.tr("why"), self.tr("Put off"))
        self.snooze_form.filled_in.connect(self.put_off)
        self.snooze.clicked.connect(lambda: self._ask(self.snooze_form, today() + _USUAL_SNOOZE))
        self._forms = (self.contact_form, self.notice_form, self.snooze_form)

    def _button(self, text: str, signal: SignalInstance | None = None) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("kind", "small")
        button.setAutoDefault(False)
        if signal is not None:
            button.clicked.connect(lambda: signal.emit())
        return button

    def _another_day(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(self._icons.icon(Symbol.CALENDAR))
        side = round(self.fontInfo().pixelSize() * 1.2)
        button.setIconSize(QSize(side, side))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setProperty("kind", "link")
        button.setToolTip(name)
        button.setAccessibleName(name)
        return button

    def _ask(self, form: DayForm, day: date) -> None:
        for other in self._forms:
            other.hide()
        form.ask(day)

    def show_view(self, view: RequestView, open_day: str = "") -> None:
        """Show what is proposed for a request; `open_day` says by which opening day to answer (R3).

        What is being filled in stays while the request is where it was.
        """
        proposal, texts, request = view.proposal, self._context.texts, view.request
        kinds = {deadline.kind for deadline in view.deadlines}
        is_written = notice_is_to_be_sent(request) and DeadlineKind.CLOSE not in kinds
        lines = [*(texts.message(reason) for reason in proposal.reasons), open_day]
        if is_written:
            lines.append(
                self.tr(
                    "The closing notice is written. Once it is sent, note that: the week counts from then."
                )
            )
        self.text.setText("\n".join(line for line in lines if line))
        rules = tuple(dict.fromkeys(deadline.rule for deadline in view.deadlines))
        self.clause.setText(" · ".join(texts.clause_place(rule) for rule in rules))
        self.clause.setToolTip("\n".join(texts.clause(rule) for rule in rules))
        self.clause.setVisible(bool(rules))
        self.take.setText(self._take_text(view))
        self.take.setVisible(proposal.status is not None or proposal.purpose is not None)
        running = request.status is Status.IN_PROGRESS
        self._reacted.setVisible(running)
        is_proposed = DeadlineKind.CLOSE not in kinds and proposal.purpose is Purpose.CLOSING_NOTICE
        self._noticed.setVisible(running and (is_written or is_proposed))
        last, put_off = view.last_step, is_snoozed(request, self._context.today)
        self.snooze.setVisible(running and bool(kinds & _FOLLOWED_UP))
        self.wake.setVisible(put_off and last is not None and isinstance(last.event, Snoozed))
        steps = sum(1 for event in request.history if not isinstance(event, NotesChanged))
        shown = (request.reference, steps)
        if shown != self._shown:
            for form in self._forms:
                form.close_form()
        self._shown = shown

    def _take_text(self, view: RequestView) -> str:
        proposal, texts = view.proposal, self._context.texts
        if proposal.status:
            return self.tr("Prepare: {status}").format(status=texts.status(proposal.status))
        if proposal.purpose:
            return self.tr("Write: {template}").format(template=texts.label(proposal.purpose))
        return ""


def _pair(button: QPushButton, beside: QToolButton) -> QWidget:
    """Keep a button and what goes with it together where the row wraps."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(1)
    row.addWidget(button)
    row.addWidget(beside)
    return holder
