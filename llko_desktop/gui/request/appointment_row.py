"""The visit that was agreed on with the parents: when it is, and a small form to note, move or drop it."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from llko_desktop.domain.appointment import coming
from llko_desktop.domain.history import Appointment
from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.plan_text import parse_clock
from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.schedule import clock_text
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.request.day_form import DayForm
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.widgets.flow_layout import FlowLayout

_USUAL_WAIT = timedelta(days=7)


class AppointmentRow(QWidget):
    """Shows what is still to come; `made` carries an `Appointment`, `dropped` says that it was called off.

    `invitation_wanted` asks for the reply that confirms the visit.
    """

    made = Signal(object)
    dropped = Signal()
    invitation_wanted = Signal()

    def __init__(self, context: GuiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._reference = ""
        self._shown: Appointment | None = None
        self.label = plain_label()
        self.make, self.drop = QPushButton(), QPushButton(self.tr("Call it off"))
        self.invite = QPushButton(self.tr("Write the invitation"))
        self.make.clicked.connect(self._ask)
        self.invite.clicked.connect(lambda: self.invitation_wanted.emit())
        self.drop.clicked.connect(lambda: self.dropped.emit())
        self.form = DayForm(self.tr("Visit on"), self.tr("at what time, as 14:30"), self.tr("Note it"))
        self.form.filled_in.connect(self._made)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (self.invite, self.make, self.drop):
            button.setProperty("kind", "small")
            button.setAutoDefault(False)
            flow.addWidget(button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        for part in (self.label, buttons, self.form):
            rows.addWidget(part)

    def show_request(self, request: CareRequest) -> None:
        """Show the visit to come of a request; what is being filled in stays until another one is shown."""
        visit = coming(request, self._context.today)
        if request.reference != self._reference or visit != self._shown:
            self.form.close_form()
        self._reference, self._shown = request.reference, visit
        self.label.setVisible(visit is not None)
        for button in (self.invite, self.drop):
            button.setVisible(visit is not None)
        if visit is None:
            self.make.setText(self.tr("Note an appointment…"))
            return
        moment = self._context.texts.moment(visit.day, visit.at)
        self.label.setText(self.tr("Appointment: {moment}").format(moment=moment))
        self.make.setText(self.tr("Change…"))

    def _ask(self) -> None:
        visit, today = self._shown, self._context.today
        self.form.ask(visit.day if visit else today + _USUAL_WAIT)
        if visit:
            self.form.words.setText(clock_text(visit.at))

    def _made(self, day: date, time: str) -> None:
        try:
            if not time:
                raise InputError(Message.of("appointment_needs_time"))
            visit = Appointment(day, parse_clock(time))
        except InputError as error:
            self.form.say(self._context.texts.messages(error.messages))
            return
        self.made.emit(visit)
