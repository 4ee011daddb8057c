"""Keeps what is being written in a composer as the draft of its request, and brings it back."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from llko_desktop.domain.proposal import Purpose
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.request.composer import Composer, Written
from llko_desktop.services.ports import Draft, StaleDraft


class Drafts(QObject):
    """Works on the drafts of one composer; a store that refuses one is told in the window.

    `elsewhere` carries the draft that was written in another window meanwhile, and nothing once that is
    settled. Until then the composer's own text is not kept, but stays where it is; it is kept together with
    the other when the user goes on to another request or closes the window.

    A text that the store refused is remembered, brought back with its request, and kept as soon as it can be.
    """

    elsewhere = Signal(object)

    def __init__(self, context: GuiContext, composer: Composer) -> None:
        super().__init__(composer)
        self._context, self._composer = context, composer
        self._shown = ""
        # What is known to be kept, by reference; a draft that was never read or kept is version 0.
        self._versions: dict[str, int] = {}
        self._other: Draft | None = None
        self._unkept: dict[str, Written] = {}
        context.flushing.connect(self._try_again)
        context.leaving.connect(self.leave)

    @property
    def other(self) -> Draft | None:
        """The draft that was written in another window, while it is open which text goes on."""
        return self._other

    @property
    def version(self) -> int:
        """The version of the draft in view, as it is known here; 0 while there is none."""
        return self._versions.get(self._shown, 0)

    def restore(self, reference: str) -> bool:
        """Show the draft of a request where there is one; a text that is that draft already is left alone.

        So is one that the user has yet to choose between and that of another window. Gives whether there is a
        draft.
        """
        if self._other is not None and reference == self._shown:
            return True
        self._shown = reference
        draft, composer = self._context.services.compose.draft(reference), self._composer
        if reference in self._unkept:
            if not composer.is_edited or self._written() != self._unkept[reference]:
                composer.restore(self._unkept[reference])
            composer.set_refused(True)
            return True
        composer.set_refused(False)
        self._versions[reference] = draft.version if draft else 0
        if draft is None:
            return False
        shown = composer.ui.body.toPlainText(), composer.reply().subject
        if not composer.is_edited or shown != (draft.body, draft.subject):
            composer.restore(self._written_in(draft))
        return True

    def keep(self, reference: str) -> None:
        """Keep the text as it stands, where it is the user's own."""
        if self._composer.is_edited:
            self._save(reference, self._written())

    def bring_back(self, reference: str, written: Written) -> None:
        """Make a text that was replaced the draft again, and show it where its request still is in view."""
        if reference == self._shown:
            self._composer.restore(written)
        self._save(reference, written)

    def prefer_own(self) -> Written | None:
        """Keep the composer's text in place of the one written elsewhere; gives that one."""
        other = self._settle()
        if other is None:
            return None
        if self._composer.is_edited:
            self.keep(other.reference)
        else:
            self.drop(other.reference)
        return self._written_in(other)

    def take_other(self) -> Written | None:
        """Go on with the text written elsewhere; gives the one that was in the composer."""
        other, own = self._settle(), self._written()
        if other is None:
            return None
        self._composer.restore(self._written_in(other))
        return own

    def leave(self) -> None:
        """Keep both texts in one, below each other, where the user did not choose between them."""
        own, is_own = self._written(), self._composer.is_edited
        # Where it went on over there meanwhile, the store gives the newer one to be kept along.
        while other := self._settle():
            if is_own:
                self._save(other.reference, self._both(own, other))

    def _both(self, own: Written, other: Draft) -> Written:
        between = self.tr("— The text of the other window: —")
        return replace(own, body=f"{own.body}\n\n{between}\n\n{other.body}")

    def _try_again(self) -> None:
        """Keep what the store refused before."""
        for reference, written in tuple(self._unkept.items()):
            self._save(reference, written)

    def drop(self, reference: str) -> None:
        """Forget the draft of a request, but not one of another window that the user has yet to choose."""
        if self._other is not None:
            return
        self._unkept.pop(reference, None)

        def drop() -> None:
            try:
                self._context.services.compose.drop_draft(reference, version=self._versions.get(reference, 0))
            except StaleDraft as stale:
                self.meet(stale.draft)
            else:
                self._versions[reference] = 0

        self._context.attempt(drop)

    def forget(self, reference: str) -> None:
        """Forget the draft of a request whose reply was just saved, and the draft with it."""
        self._versions[reference] = 0
        self._unkept.pop(reference, None)

    def _written(self) -> Written:
        reply, body = self._composer.reply(), self._composer.ui.body.toPlainText()
        return Written(reply.purpose, reply.template, reply.language, reply.subject, body)

    def _written_in(self, draft: Draft) -> Written:
        """Give the text of a draft as a composer takes it; it opens without its template, too."""
        purpose = self._context.services.compose.purpose_of(draft.template) or Purpose.RECEIVED
        return Written(purpose, draft.template, draft.language, draft.subject, draft.body)

    def _settle(self) -> Draft | None:
        """Go on from the draft that was written elsewhere; gives it."""
        other, self._other = self._other, None
        if other is not None:
            self._versions[other.reference] = other.version
            self.elsewhere.emit(None)
        return other

    def _save(self, reference: str, written: Written) -> None:
        draft = Draft(
            reference=reference,
            template=written.template,
            language=written.language,
            subject=written.subject,
            body=written.body,
            version=self._versions.get(reference, 0),
        )

        def save() -> None:
            try:
                kept = self._context.services.compose.save_draft(draft)
            except StaleDraft as stale:
                if reference == self._shown:
                    self.meet(stale.draft)
                else:
                    self._versions[reference] = stale.draft.version
                    self._save(reference, self._both(written, stale.draft))
            else:
                self._versions[reference] = kept.version

        self._unkept.pop(reference, None)
        if not self._context.attempt(save):
            self._unkept[reference] = written
        if reference == self._shown:
            self._composer.set_refused(reference in self._unkept)

    def meet(self, other: Draft) -> bool:
        """Let the user choose between the text in view and another; false, where both are the same."""
        self._other = other
        if self._written_in(other) == self._written():
            self._settle()
            return False
        self.elsewhere.emit(other)
        return True
