"""Saves the step and the reply that a request's panel holds, and puts the reply's text on the clipboard."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from llko_desktop.domain.overbooking import Overbooked
from llko_desktop.domain.proposal import Purpose
from llko_desktop.domain.reply_check import gaps
from llko_desktop.domain.status import Status
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.overbooking_question import OverbookingQuestion
from llko_desktop.gui.request.action_bar import ActionBar
from llko_desktop.gui.request.composer import Composer
from llko_desktop.gui.request.drafts import Drafts
from llko_desktop.gui.request.noting import offer_to_note_notice
from llko_desktop.gui.request.status_details import Mode
from llko_desktop.gui.request.status_editor import StatusEditor
from llko_desktop.gui.request.step import carry_out, preview
from llko_desktop.services.emphasis import plain
from llko_desktop.services.ports import StaleDraft, StaleWrite
from llko_desktop.services.replies import RenderedReply
from llko_desktop.services.step_values import Along, StepResult
from llko_desktop.services.triage import RequestView


class Saving(QObject):
    """Works on what one panel shows.

    `overtaken` carries the request as it was shown when a save was refused because it changed elsewhere.
    """

    overtaken = Signal(object)

    def __init__(
        self,
        context: GuiContext,
        editor: StatusEditor,
        composer: Composer,
        bar: ActionBar,
        drafts: Drafts,
    ) -> None:
        super().__init__(editor)
        self._context, self._editor, self._composer = context, editor, composer
        self._bar, self._drafts = bar, drafts
        self._view: RequestView | None = None
        bar.save_wanted.connect(self.save)
        bar.copy_wanted.connect(self.copy)

    def show_view(self, view: RequestView | None) -> None:
        """Go on with a request as it is now, or with none."""
        self._view = view

    def save(self) -> None:
        """Take the chosen step and keep its reply, both or neither; the text goes to the clipboard.

        A step that tells the parents nothing leaves a draft as it is.
        """
        if self._view is None:
            return
        context = self._context
        _, missing = preview(self._view.request, self._editor, context.services.triage, context.texts)
        if missing:
            context.failed.emit(missing)
            return
        reply = self._composer.reply() if self._editor.tells_parents else None
        if reply and not self._can_go_out(reply):
            return
        if reply and not self._is_step and self._is_kept_already(reply):
            self._to_clipboard(reply)
            context.noticed.emit(self.tr("This reply is kept already. Its text is on the clipboard."))
            return
        self._write(reply)

    def _can_go_out(self, reply: RenderedReply) -> bool:
        """Whether a reply is one text and whole; if not, that is said."""
        if self._drafts.other:
            self._context.failed.emit(
                self.tr("Choose first which text goes on: yours, or that of the other window.")
            )
            return False
        if gaps(reply.body) or gaps(reply.subject):
            self._context.failed.emit(
                self.tr(
                    "Fill in the marked fields of the reply first; F4 goes to the next. "
                    "Your own details are kept on the info page."
                )
            )
            self._composer.places.next_gap()
            return False
        return True

    def _write(self, reply: RenderedReply | None) -> None:
        assert self._view is not None, "nothing is shown yet"
        context, request, saved = self._context, self._view.request, self._saved_text()
        entered_on = context.today if self._bar.entered.isChecked() else None
        close_too, is_step = self._editor.close_too(), self._is_step
        along = Along(reply, entered_on, close_too, self._drafts.version)
        was_correcting = self._editor.mode is Mode.CORRECTION
        results: list[StepResult | None] = []

        def save_it() -> None:
            try:
                results.append(self._save_fresh(along))
            except Overbooked as refused:
                said = context.texts.messages(refused.messages)
                if OverbookingQuestion(said, self._editor.window()).is_meant():
                    results.append(self._save_fresh(replace(along, overbook=True)))

        if not context.attempt(save_it) or not results:
            return
        if reply:
            self._drafts.forget(request.reference)
            self._composer.discard()
            self._to_clipboard(reply)
        self._editor.forget()
        if is_step:
            context.done(saved, request.reference, *close_too)
        elif reply and reply.purpose is Purpose.CLOSING_NOTICE and request.status is Status.IN_PROGRESS:
            context.changed.emit(request.reference)
            offer_to_note_notice(context, request.reference)
        else:
            context.noticed.emit(saved)
            context.changed.emit(request.reference)
        result = results[0]
        if result is not None:
            # What a correction could not undo is now to be acted upon (R10).
            advice = (*(result.warnings if was_correcting else ()), *result.to_look_at)
            if advice:
                context.advised.emit(context.texts.messages(advice))

    @property
    def _is_step(self) -> bool:
        return self._editor.target is not None or self._editor.mode is Mode.NEW_OFFER

    def _is_kept_already(self, reply: RenderedReply) -> bool:
        """Whether this very reply was saved last for the request."""
        assert self._view is not None, "nothing is shown yet"
        last = self._view.replies[-1:]
        wanted = (reply.template, reply.language, reply.subject, reply.body)
        return [(one.template, one.language, one.subject, one.body) for one in last] == [wanted]

    def _save_fresh(self, along: Along) -> StepResult | None:
        """Save; where the request was changed elsewhere, keep the text as a draft and show the new state.

        Where the reply was written in another window too, both texts are shown and the user chooses first.
        """
        assert self._view is not None, "nothing is shown yet"
        shown = self._view.request
        try:
            return carry_out(shown, self._editor, self._context.services.steps, along)
        except StaleWrite:
            if along.reply:
                self._composer.is_edited = True
                self._drafts.keep(shown.reference)
            self.overtaken.emit(shown)
            raise
        except StaleDraft as stale:
            if self._drafts.meet(stale.draft):
                raise
            return self._save_fresh(replace(along, draft_version=self._drafts.version))

    def _saved_text(self) -> str:
        target = self._editor.target
        if self._editor.mode is Mode.NEW_OFFER:
            target = Status.IN_PROGRESS
        if target is None:
            return self.tr("The reply is kept, and its text is on the clipboard.")
        if target.is_local_only:
            text = self.tr("“{status}” is set.")
        elif self._bar.entered.isChecked():
            text = self.tr("“{status}” is set and noted as entered. The text is on the clipboard.")
        else:
            text = self.tr(
                "“{status}” is set and the text is on the clipboard. Now enter it on Opvang.Vlaanderen."
            )
        return text.format(status=self._context.texts.status(target))

    def copy(self) -> None:
        """Put the text of the reply on the clipboard, where the choice goes with one."""
        if self._view is None or not self._editor.tells_parents:
            return
        self._to_clipboard(self._composer.reply())
        self._context.noticed.emit(self.tr("The text is on the clipboard."))

    def _to_clipboard(self, reply: RenderedReply) -> None:
        """Copy a reply as the platform takes it: plain text."""
        QGuiApplication.clipboard().setText(plain(reply.body))
