"""Keeps what is typed into a form as it is typed, so that Esc, a crash or a kill loses none of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from llko_desktop.domain.messages import DomainError
from llko_desktop.gui.context import GuiContext
from llko_desktop.services.by_hand import Entry
from llko_desktop.services.unfinished import Unfinished

# From a change on, so long: who types without a pause has the form kept as often.
FORM_DELAY_MS = 400


class Keeping(QObject):
    """Keeps the texts of one form in its place; asks for them by `wanted` when the time has come.

    They are among the requests that were not finished, or in `unfinished`. Without a place it takes one of
    its own with the first texts, and another once it was emptied: somebody else may have taken that.

    `refused` carries what the store says when it cannot keep them, an empty text once it can again.
    """

    wanted = Signal()
    refused = Signal(str)

    def __init__(
        self,
        context: GuiContext,
        place: str = "",
        parent: QObject | None = None,
        unfinished: Unfinished | None = None,
    ) -> None:
        super().__init__(parent)
        self._unfinished = unfinished or context.services.unfinished
        self._context, self._place, self._first_place = context, place, place
        self._timer = QTimer(self, singleShot=True, interval=FORM_DELAY_MS)
        self._timer.timeout.connect(self.wanted)
        context.flushing.connect(self.flush)

    @property
    def place(self) -> str:
        """Where the texts are kept; empty as long as they are not."""
        return self._place

    def move_to(self, place: str) -> None:
        """Keep the texts in another place from now on."""
        self._timer.stop()
        self._place = place

    def typed(self) -> None:
        """Have the texts kept soon."""
        if not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Have texts that wait to be kept kept now."""
        if self._timer.isActive():
            self._timer.stop()
            self.wanted.emit()

    def keep(self, form: Entry) -> bool:
        """Keep these texts, nothing where there are none; gives whether the store took them."""
        self._timer.stop()
        unfinished = self._unfinished
        try:
            if form:
                self._place = unfinished.keep(self._place, form)
            else:
                unfinished.forget(self._place)
                self._place = self._first_place
        except DomainError as error:
            self.refused.emit(self._context.texts.messages(error.messages))
            return False
        self.refused.emit("")
        return True

    def forget(self) -> None:
        """Forget the texts: they are taken in, or not wanted."""
        self.keep({})
