"""The card that says what the rules propose to do next, by which clause, with a button for it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from llko_desktop.domain.deadlines import DeadlineKind
from llko_desktop.domain.proposal import Purpose
from llko_desktop.domain.status import Status
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.widgets.card import Card
from llko_desktop.gui.widgets.elided_label import ElidedLabel
from llko_desktop.gui.widgets.flow_layout import FlowLayout
from llko_desktop.services.triage import RequestView
from llko_desktop.texts.speech import Texts


class NextStepCard(Card):
    """Shows a proposal, which stays one until its button is pressed (R11), and notes what parents do."""

    proposal_taken = Signal()
    contact_noted = Signal()
    notice_noted = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Proposal"))
        self._texts = texts
        self.text = plain_label()
        self.clause = ElidedLabel()
        self.clause.setProperty("role", "muted")
        self.clause.setMinimumWidth(0)
        self.take = QPushButton()
        self.contact = QPushButton(self.tr("The parents reacted"))
        self.notice = QPushButton(self.tr("The closing notice was sent"))
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button, signal in (
            (self.take, self.proposal_taken),
            (self.notice, self.notice_noted),
            (self.contact, self.contact_noted),
        ):
            button.setProperty("kind", "small")
            button.clicked.connect(signal)
            flow.addWidget(button)
        for widget in (self.text, self.clause, buttons):
            self.add(widget)
        self.body.addStretch(1)

    def show_view(self, view: RequestView, open_day: str = "") -> None:
        """Show what is proposed for a request; `open_day` says by which opening day to answer (R3)."""
        proposal, texts = view.proposal, self._texts
        lines = [*(texts.message(reason) for reason in proposal.reasons), open_day]
        self.text.setText("\n".join(line for line in lines if line))
        rules = tuple(dict.fromkeys(deadline.rule for deadline in view.deadlines))
        self.clause.setText(" · ".join(texts.clause_place(rule) for rule in rules))
        self.clause.setToolTip("\n".join(texts.clause(rule) for rule in rules))
        self.clause.setVisible(bool(rules))
        self.take.setText(self._take_text(view))
        self.take.setVisible(proposal.status is not None or proposal.purpose is not None)
        running = view.request.status is Status.IN_PROGRESS
        noticed = any(deadline.kind is DeadlineKind.CLOSE for deadline in view.deadlines)
        self.contact.setVisible(running)
        self.notice.setVisible(running and not noticed and proposal.purpose is Purpose.CLOSING_NOTICE)

    def _take_text(self, view: RequestView) -> str:
        proposal, texts = view.proposal, self._texts
        if proposal.status:
            return self.tr("Prepare: {status}").format(status=texts.status(proposal.status))
        if proposal.purpose:
            return self.tr("Write: {template}").format(template=texts.label(proposal.purpose))
        return ""
