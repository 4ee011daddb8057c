"""From a chosen status to a reply that is filled in, checked and kept as a draft."""

from __future__ import annotations

from PySide6.QtCore import QObject

from llko_desktop.domain.messages import Message
from llko_desktop.domain.proposal import STATUS_TOLD, Proposal, purpose_for
from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.schedule import CarePlan
from llko_desktop.domain.status import Status
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.request.action_bar import ActionBar
from llko_desktop.gui.request.composer import Composer
from llko_desktop.gui.request.drafts import Drafts
from llko_desktop.gui.request.filling import Filling
from llko_desktop.gui.request.reply_checking import ReplyChecking
from llko_desktop.gui.request.saving import Saving
from llko_desktop.gui.request.status_details import Mode
from llko_desktop.gui.request.status_editor import StatusEditor
from llko_desktop.gui.request.step import preview, warnings
from llko_desktop.services.emphasis import plain
from llko_desktop.services.triage import RequestView

# So much of a reply tells the user which one it is.
_SHOWN = 200


class Answering(QObject):
    """Keeps the status editor, the composer and the buttons of one panel in step; `saving` writes them."""

    def __init__(self, context: GuiContext, editor: StatusEditor, composer: Composer, bar: ActionBar) -> None:
        super().__init__(editor)
        self._context, self._editor, self._composer, self._bar = context, editor, composer, bar
        self.drafts, self._checking = Drafts(context, composer), ReplyChecking(context, composer)
        self._filling = Filling(context, composer, self.drafts)
        self.saving = Saving(context, editor, composer, bar, self.drafts)
        self._view: RequestView | None = None
        editor.edited.connect(self._status_edited)
        composer.template_chosen.connect(self._replace)
        composer.typed.connect(self._keep_draft)
        context.templates_changed.connect(self._renew_templates)
        context.flushing.connect(composer.flush)

    def begin(self, view: RequestView) -> None:
        """Start on a request: its draft where there is one, else the reply that the rules propose."""
        goes_on = self._view is not None and self._view.request.reference == view.request.reference
        self._show(view)
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
        self._show(view)
        self._checking.read_anew()
        if not self._composer.is_edited and not self.drafts.restore(view.request.reference):
            self._fill_in()
        self._checking.expect(self.request_after())

    def leave(self, reference: str) -> None:
        """Let go of what was written for a request whose personal data is gone; nothing is shown then."""
        self._view = None
        self.saving.show_view(None)
        self.drafts.forget(reference)
        self._composer.fill("", "")
        self._bar.show_missing("")

    def keep_up(self, view: RequestView) -> None:
        """Go on with the same request, of which nothing changed that a status or a reply rests on."""
        self._show(view)

    def _show(self, view: RequestView) -> None:
        self._view = view
        self.saving.show_view(view)

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
            if proposal.offer or proposal.no_alternative:
                self._editor.fill_in(proposal.offer, none=proposal.no_alternative)
        elif proposal.purpose:
            self._editor.choose(None)
            self._composer.choose(proposal.purpose, self._composer.language)
            self._replace()

    def offer(self, plan: CarePlan) -> None:
        """Fill in an offer of a plan; in progress already, it is a new one (R5)."""
        assert self._view is not None, "nothing is shown yet"
        if self._view.request.status is not Status.IN_PROGRESS:
            self._editor.choose(Status.IN_PROGRESS)
        elif self._editor.mode is not Mode.NEW_OFFER:
            self._editor.begin_new_offer()
        self._editor.fill_in(plan)

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
            if purpose is not self._composer.purpose:
                self._composer.choose(purpose, self._composer.language)
            self._fill_in()
        self._checking.expect(after)

    def _tells_something_else(self) -> tuple[Message, ...]:
        """Say that the user's own text was begun for another status than the one that is chosen now."""
        purpose, target = self._composer.purpose, self._editor.target
        told = STATUS_TOLD.get(purpose)
        fits = target is None or not self._editor.tells_parents or told in (None, target)
        if fits or not self._composer.is_edited:
            return ()
        return (Message.of("reply_tells_something_else", purpose=purpose),)

    def _renew_templates(self) -> None:
        """List the templates as they are by now; a text that is not the user's own is filled in anew."""
        self._composer.templates.renew()
        if self._composer.is_edited:
            self._composer.choose_as_written()
        elif self._view is not None:
            self._fill_in()

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
        self._bar.name_step(sets_status=sets_status, tells_parents=self._editor.tells_parents)
        self._composer.set_silent(not self._editor.tells_parents)
        if not sets_status:
            self._bar.show_missing("")
