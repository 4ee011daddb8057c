"""Takes back what was done in this window, newest first (Ctrl+Z), or the last step of a request in view."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject

from llko_desktop.domain.history import ActionEntered, Decision, Event, OfferRenewed, ReplyWritten
from llko_desktop.domain.messages import RuleRefusal
from llko_desktop.domain.request import CareRequest
from llko_desktop.gui.context import GuiContext
from llko_desktop.services.import_report import UndoneImport
from llko_desktop.texts.events import event_text
from llko_desktop.texts.intake_reports import import_undone

_NOTHING = "nothing_to_undo"

# Takes something back and says so; raises `DomainError` where that cannot be.
TakeBack = Callable[[], object]


class _Step(NamedTuple):
    """A step of one request, and the number of its event where that is known."""

    reference: str
    number: int | None = None


class UndoSteps(QObject):
    """Remembers which requests each step changed; several requests of one step are taken back together.

    An import is a step too, known by its number; so is what takes something else back.
    """

    def __init__(self, context: GuiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._steps: list[tuple[_Step, ...] | int | TakeBack] = []
        context.stepped.connect(self._remember)
        context.undo_wanted.connect(self.undo_in_view)
        context.take_back_wanted.connect(self.undo_other)

    def _remember(self, _said: str, references: tuple[str, ...]) -> None:
        """Note which event each step is, so that nothing that another window does later is taken for it."""
        steps: list[_Step] = []
        number = self._context.services.steps.last_step_number
        if self._context.attempt(lambda: steps.extend(_Step(one, number(one)) for one in references)):
            self._steps.append(tuple(steps))

    def remember_import(self, batch: int) -> None:
        """Note that an import was carried out, which the next key takes back."""
        self._steps.append(batch)

    def forget_import(self, batch: int) -> None:
        """Let go of an import that was taken back: that is not done once more by key."""
        self._steps = [step for step in self._steps if step != batch]

    def undo_import(self, batch: int) -> None:
        """Take an import back, or say why that cannot be."""
        undone: list[UndoneImport] = []
        self.forget_import(batch)
        if self._context.attempt(lambda: undone.append(self._context.services.intake.undo_import(batch))):
            self._context.noticed.emit(import_undone(undone[0]))
            self._context.changed.emit("")

    def remember_other(self, take_back: TakeBack) -> None:
        """Note what takes back something else that was done, which the next key does."""
        self._steps.append(take_back)

    def undo_other(self, take_back: TakeBack) -> None:
        """Take something else back, or say why that cannot be; not once more by key."""
        self._steps = [step for step in self._steps if step is not take_back]
        self._context.attempt(take_back)

    def undo(self, shown: str = "") -> None:
        """Take the newest step of this window back; without one, the last step of the request `shown`.

        That one is only taken back while it was not entered: what was is corrected instead (R10), and a
        wrong tick has a button of its own.
        """
        newest = self._steps.pop() if self._steps else ()
        if isinstance(newest, int):
            self.undo_import(newest)
        elif callable(newest):
            self.undo_other(newest)
        elif newest:
            self._take_back(newest, shown)
        elif shown and not self._refuse_entered(shown):
            self._take_back((_Step(shown),), shown)
        elif not shown:
            self._context.noticed.emit(self.tr("There is nothing to take back."))

    def undo_in_view(self, reference: str, version: int) -> None:
        """Take the last step of a request back as it is shown, in this version of it."""
        for place in range(len(self._steps) - 1, -1, -1):
            if self._is_of(self._steps[place], reference):
                # It is not to be taken back once more by key.
                del self._steps[place]
                break
        self._take_back((_Step(reference),), reference, version)

    def _is_of(self, done: tuple[_Step, ...] | int | TakeBack, reference: str) -> bool:
        """Say whether what was done is a step of that request alone."""
        return isinstance(done, tuple) and [step.reference for step in done] == [reference]

    def _refuse_entered(self, reference: str) -> bool:
        """Say, where it is so, that the last step of a request was entered and is not taken back by key."""
        entered: list[str] = []

        def look() -> None:
            view = self._context.services.triage.view(reference)
            if view.last_step and isinstance(view.last_step.event, ActionEntered):
                entered.append(event_text(view.last_step.event, view.request, self._context.texts))

        self._context.attempt(look)
        for what in entered:
            said = self.tr(
                "Not taken back: {what}. A wrong status that is on the platform is corrected, with a reason. "
                "If only the tick was wrong, undo it under “What happened”."
            )
            self._context.advised.emit(said.format(what=what))
        return bool(entered)

    def _take_back(self, steps: tuple[_Step, ...], shown: str, version: int | None = None) -> None:
        said: list[str] = []
        now: list[str] = []
        for step in steps:
            self._context.attempt(partial(self._undo, step, version, said, now))
        if not said:
            return
        if len(steps) == 1:
            self._context.noticed.emit(said[0])
            # One that was parted from another has its own reference again: the list is another one too.
            is_renamed = now[0] != steps[0].reference
            self._context.changed.emit("" if is_renamed else now[0])
            if now[0] != shown:
                self._context.returned.emit(now[0])
        else:
            self._context.noticed.emit(self.tr("Taken back for %n request(s).", "", len(said)))
            self._context.changed.emit("")

    def _undo(self, step: _Step, version: int | None, said: list[str], now: list[str]) -> None:
        reference, undo = step.reference, self._context.services.steps.undo
        try:
            request, event, to_look_at = undo(reference, version=version, number=step.number)
        except RuleRefusal as refusal:
            if [message.code for message in refusal.messages] != [_NOTHING]:
                raise
            # Nothing went wrong, and there is nothing to do about it.
            self._context.noticed.emit(self._context.texts.messages(refusal.messages))
            return
        texts = self._context.texts
        if isinstance(event, ActionEntered):
            words = self.tr("Taken back: {what}. The status stays “{status}”; it is to be entered again.")
            is_next = bool(self._steps) and self._is_of(self._steps[-1], reference)
            if _came_along(request, event) and not is_next:
                # Status and tick were one step: the next key takes the status back.
                self._steps.append((_Step(reference),))
        else:
            words = self.tr("Taken back: {what}")
        what = event_text(event, request, texts)
        if to_look_at:
            self._context.advised.emit(texts.messages(to_look_at))
        now.append(request.reference)
        said.append(words.format(what=what, status=texts.status(request.status)))


def _came_along(request: CareRequest, tick: Event) -> bool:
    """Say whether a tick that was just taken back stands right behind the status or offer it entered."""
    number = max(place for place, event in enumerate(request.history) if event == tick)
    before = [event for event in request.history[:number] if not isinstance(event, ReplyWritten)]
    return isinstance(before[-1], Decision | OfferRenewed) and before[-1].on == tick.on
