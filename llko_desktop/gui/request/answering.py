"""From a chosen status to a reply that is filled in, checked, kept as a draft, and saved with the status."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from llko_desktop.domain.messages import Message
from llko_desktop.domain.proposal import STATUS_TOLD, Proposal, purpose_for
from llko_desktop.domain.reply_check import gaps
from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.status import Status
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.request.action_bar import ActionBar
from llko_desktop.gui.request.composer import Composer
from llko_desktop.gui.request.drafts import Drafts
from llko_desktop.gui.request.filling import Filling
from llko_desktop.gui.request.reply_checking import ReplyChecking
from llko_desktop.gui.request.status_details import Mode
from llko_desktop.gui.request.status_editor import StatusEditor
from llko_desktop.gui.request.step import carry_out, preview, warnings
from llko_desktop.services.emphasis import plain
from llko_desktop.services.ports import StaleDraft, StaleWrite
from llko_desktop.services.replies import RenderedReply
from llko_desktop.services.steps import Along, StepResult
from llko_desktop.services.triage import RequestView

# So much of a reply tells the user which one it is.
_SHOWN = 200


class Answering(QObject):
    """Keeps the status editor, the composer and the buttons of one panel in step, and writes what they hold.

    `overtaken` carries the request as it was shown when a save was refused because it changed elsewhere.
    """

    overtaken = Signal(object)

    def __init__(self, context: GuiContext, editor: StatusEditor, composer: Composer, bar: ActionBar) -> None:
        super().__init__(editor)
        self._context, self._editor, self._composer, self._bar = context, editor, composer, bar
        self.drafts, self._checking = Drafts(context, composer), ReplyChecking(context, composer)
        self._filling = Filling(context, composer, self.drafts)
        self._view: RequestView | None = None
        editor.edited.connect(self._status_edited)
        composer.template_chosen.connect(self._replace)
        composer.typed.connect(self._keep_draft)
        context.flushing.connect(composer.flush)
        bar.save_wanted.connect(self.save)
        bar.copy_wanted.connect(self.copy)

    def begin(self, view: RequestView) -> None:
        """Start on a request: its draft where there is one, else the reply that the rules propose."""
        goes_on = self._view is not None and self._view.request.reference == view.request.reference
        self._view = view
        self._checking.read_anew()
        self._editor.load(view, self._context.services.triage.usual_reply_by())
        self._bar.entered.setEnabled(view.request.progress.platform_since is not None)
        self._bar.entered.setChecked(False)
        self._name_step()
        if goes_on and self._composer.is_edited:
            # The request changed, by another hand perhaps, but nobody threw this text away.
            self._keep_draft()
        else:
            self.drafts.leave()
            self._composer.discard()
            self._composer.show_problem("")
            if not self.drafts.restore(view.request.reference):
                self._filling.propose(view, self.request_after())
        self._checking.expect(self.request_after())
        if self._editor.target or self._editor.mode is Mode.NEW_OFFER:
            self._status_edited()

    def renew(self, view: RequestView) -> None:
        """Go on with the same request as it was; a text that is not the user's own is filled in anew."""
        self._view = view
        self._checking.read_anew()
        if not self._composer.is_edited and not self.drafts.restore(view.request.reference):
            self._fill_in()
        self._checking.expect(self.request_after())

    def keep_up(self, view: RequestView) -> None:
        """Go on with the same request, of which nothing changed that a status or a reply rests on."""
        self._view = view

    def reread_draft(self) -> None:
        """Show the draft as it is kept by now: it may have been written beside the other list."""
        composer, view = self._composer, self._view
        if view and not self.drafts.restore(view.request.reference) and composer.is_edited:
            composer.discard()
            self._fill_in()

    def take(self, proposal: Proposal) -> None:
        """Fill in what the rules propose; it stays a proposal until it is saved (R11)."""
        if proposal.status:
            self._editor.choose(proposal.status)
        elif proposal.purpose:
            self._editor.choose(None)
            self._composer.choose(proposal.purpose, self._composer.language)
            self._replace()

    @property
    def tells_parents(self) -> bool:
        """Whether the choice goes with a reply; one that is of this computer alone does not."""
        return self._editor.target is None or not self._editor.target.is_local_only

    def in_words(self) -> tuple[str, ...]:
        """Say what the user has begun and not saved yet, a line each; nothing where nothing was begun."""
        texts, editor, lines = self._context.texts, self._editor, []
        if editor.mode is Mode.NEW_OFFER:
            lines.append(self.tr("a new offer"))
        elif editor.target is not None:
            lines.append(self.tr("status “{status}”").format(status=texts.status(editor.target)))
        if lines and not editor.problem():
            offer = editor.choice().offer
            lines += [texts.plan(offer)] if offer else []
        if self._composer.is_edited:
            body = plain(self._composer.reply().body)
            lines.append(body if len(body) <= _SHOWN else f"{body[:_SHOWN]}…")
        return tuple(lines)

    def request_after(self) -> CareRequest:
        """Give the request as the choice would make it, or as it is while something is missing."""
        return self._preview()[0]

    def _preview(self) -> tuple[CareRequest, str]:
        """Give the request as the choice would make it, and what is still missing in words."""
        assert self._view is not None, "nothing is shown yet"
        context = self._context
        return preview(self._view.request, self._editor, context.services.triage, context.texts)

    def _status_edited(self) -> None:
        """Choose and fill in the template that fits status and offer, unless the text is the user's own."""
        if self._view is None:
            return
        after, missing = self._preview()
        self._editor.show_missing(missing)
        self._bar.show_missing(missing)
        said = () if missing else warnings(self._view.request, self._editor)
        said += self._tells_something_else()
        self._editor.show_warnings(self._context.texts.messages(said))
        self._name_step()
        target = Status.IN_PROGRESS if self._editor.mode is Mode.NEW_OFFER else self._editor.target
        purpose = purpose_for(after, target) if target else None
        if purpose and not self._composer.is_edited:
            self._composer.choose(purpose, self._composer.language)
            self._fill_in()
        self._checking.expect(after)

    def _tells_something_else(self) -> tuple[Message, ...]:
        """Say that the user's own text was begun for another status than the one that is chosen now."""
        purpose, target = self._composer.purpose, self._editor.target
        told = STATUS_TOLD.get(purpose)
        fits = target is None or not self.tells_parents or told in (None, target)
        if fits or not self._composer.is_edited:
            return ()
        return (Message.of("reply_tells_something_else", purpose=purpose),)

    def _fill_in(self) -> None:
        self._filling.fill_in(self.request_after())

    def _replace(self) -> None:
        if self._view is not None:
            self._filling.replace(self.request_after())

    def _keep_draft(self) -> None:
        if self._view is not None:
            self.drafts.keep(self._view.request.reference)

    def _name_step(self) -> None:
        sets_status = self._editor.target is not None or self._editor.mode is Mode.NEW_OFFER
        self._bar.name_step(sets_status=sets_status, tells_parents=self.tells_parents)
        self._composer.set_silent(not self.tells_parents)
        if not sets_status:
            self._bar.show_missing("")

    def save(self) -> None:
        """Take the chosen step and keep its reply, both or neither; the text goes to the clipboard.

        A step that tells the parents nothing leaves a draft as it is.
        """
        if self._view is None:
            return
        _, missing = self._preview()
        if missing:
            self._context.failed.emit(missing)
            return
        reply = self._composer.reply() if self.tells_parents else None
        if reply and self.drafts.other:
            self._context.failed.emit(
                self.tr("Choose first which text goes on: yours, or that of the other window.")
            )
            return
        if reply and (gaps(reply.body) or gaps(reply.subject)):
            self._context.failed.emit(
                self.tr(
                    "Fill in the marked fields of the reply first; F4 goes to the next. "
                    "Your own details are kept under “Settings”."
                )
            )
            self._composer.next_gap()
            return
        reference, said = self._view.request.reference, self._saved_text()
        entered_on = self._context.today if self._bar.entered.isChecked() else None
        close_too = self._editor.close_too()
        along = Along(reply, entered_on, close_too, self.drafts.version)
        is_step = self._editor.target is not None or self._editor.mode is Mode.NEW_OFFER
        was_correcting = self._editor.mode is Mode.CORRECTION
        if reply and not is_step and self._is_kept_already(reply):
            QGuiApplication.clipboard().setText(plain(reply.body))
            self._context.noticed.emit(self.tr("This reply is kept already. Its text is on the clipboard."))
            return
        results: list[StepResult | None] = []
        if self._context.attempt(lambda: results.append(self._save_fresh(along))):
            if reply:
                self.drafts.forget(reference)
                self._composer.discard()
                QGuiApplication.clipboard().setText(plain(reply.body))
            self._editor.forget()
            if is_step:
                self._context.done(said, reference, *close_too)
            else:
                self._context.noticed.emit(said)
                self._context.changed.emit(reference)
            if was_correcting and results[0] and results[0].warnings:
                # What a correction could not undo is now to be acted upon (R10).
                self._context.advised.emit(self._context.texts.messages(results[0].warnings))

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
                self._keep_draft()
            self.overtaken.emit(shown)
            raise
        except StaleDraft as stale:
            if self.drafts.meet(stale.draft):
                raise
            return self._save_fresh(replace(along, draft_version=self.drafts.version))

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
        if not self.tells_parents:
            return
        QGuiApplication.clipboard().setText(plain(self._composer.reply().body))
        self._context.noticed.emit(self.tr("The text is on the clipboard."))
