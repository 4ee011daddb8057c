"""Notes on a request with one click: reactions, the closing notice, a delay, a visit, a birth date."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from llko_desktop.domain.history import Appointment
from llko_desktop.domain.request import CareRequest
from llko_desktop.gui.context import GuiContext


def offer_to_note_notice(context: GuiContext, reference: str) -> None:
    """Say that a closing notice is kept, with a button to note that it was sent (R6)."""

    def note() -> None:
        if context.attempt(lambda: context.services.steps.note_notice(reference)):
            context.done(_noted_as_sent(), reference)

    text = QCoreApplication.translate(
        "Noting",
        "The closing notice is kept, and its text is on the clipboard. "
        "Once it is sent, note that: the week counts from then.",
    )
    context.offered.emit(text, QCoreApplication.translate("Noting", "It was sent today"), note)


def _noted_as_sent() -> str:
    return QCoreApplication.translate("Noting", "It is noted that the closing notice was sent.")


class Noting(QObject):
    """Writes each step on the request as it is shown; nothing where it changed elsewhere since."""

    def __init__(self, context: GuiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._request: CareRequest | None = None

    def show_request(self, request: CareRequest) -> None:
        """Go on with a request as it is now."""
        self._request = request

    def note_contact(self, on: date | None = None, words: str = "") -> None:
        """Note that the parents reacted, today or on a day before, and what they said (R5)."""
        step = partial(self._context.services.steps.note_contact, on=on, note=words)
        self._note(step, self.tr("The parents' reaction is noted."))

    def note_notice(self, on: date | None = None) -> None:
        """Note that the closing notice was sent, today or on a day before (R6)."""
        step = partial(self._context.services.steps.note_notice, on=on)
        self._note(step, _noted_as_sent())

    def put_off(self, until: date, reason: str) -> None:
        """Put follow-up off until a day (R5–R7)."""
        step = partial(self._context.services.steps.snooze, until=until, reason=reason)
        self._note(step, self.tr("Put off until {day}.").format(day=self._context.texts.day(until)))

    def note_birth_date(self, born: date) -> None:
        """Note the day on which the child was born (R12)."""
        step = partial(self._context.services.steps.note_birth_date, born=born)
        self._note(step, self.tr("The birth date is noted."))

    def make_appointment(self, appointment: Appointment) -> None:
        """Note the visit that was agreed on."""
        step = partial(self._context.services.steps.make_appointment, appointment=appointment)
        moment = self._context.texts.moment(appointment.day, appointment.at)
        self._note(step, self.tr("The appointment is noted: {moment}.").format(moment=moment))

    def drop_appointment(self) -> None:
        """Note that the visit was called off."""
        self._note(self._context.services.steps.drop_appointment, self.tr("The appointment is called off."))

    def tell_apart(self, others: tuple[str, ...]) -> None:
        """Note that the request is not the same as these, which it may have been the same as."""
        step = partial(self._context.services.steps.tell_apart, others=others)
        self._note(step, self.tr("It is noted that this is another request."))

    def undo_last(self) -> None:
        """Ask to take back the last step of the request as it is shown."""
        assert self._request is not None, "nothing is shown yet"
        self._context.undo_wanted.emit(self._request.reference, self._request.version)

    def _note(self, step: Callable[..., CareRequest], said: str) -> None:
        assert self._request is not None, "nothing is shown yet"
        reference, version = self._request.reference, self._request.version
        if self._context.attempt(lambda: step(reference, version=version)):
            self._context.done(said, reference)
