"""Keeps what is being written in a composer as the draft of its request, and brings it back."""

from __future__ import annotations

from llko_desktop.domain.proposal import Purpose
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.request.composer import Composer, Written
from llko_desktop.services.ports import Draft


class Drafts:
    """Works on the drafts of one composer; a store that refuses one is told in the window."""

    def __init__(self, context: GuiContext, composer: Composer) -> None:
        self._context, self._composer = context, composer

    def restore(self, reference: str) -> bool:
        """Show the draft of a request where there is one; a text that is that draft already is left alone.

        Gives whether there is one.
        """
        draft, composer = self._context.services.compose.draft(reference), self._composer
        if draft is None:
            return False
        shown = composer.ui.body.toPlainText(), composer.reply().subject
        if not composer.is_edited or shown != (draft.body, draft.subject):
            composer.restore(Written(Purpose(draft.template), draft.language, draft.subject, draft.body))
        return True

    def keep(self, reference: str) -> None:
        """Keep the text as it stands, where it is the user's own."""
        if self._composer.is_edited:
            reply, body = self._composer.reply(), self._composer.ui.body.toPlainText()
            self._save(Draft(reference, reply.template, reply.language, reply.subject, body))

    def put_back(self, reference: str, written: Written) -> None:
        """Make a text that was replaced the draft again."""
        self._save(Draft(reference, written.purpose.value, written.language, written.subject, written.body))

    def drop(self, reference: str) -> None:
        """Forget the draft of a request."""
        self._context.attempt(lambda: self._context.services.compose.drop_draft(reference))

    def _save(self, draft: Draft) -> None:
        self._context.attempt(lambda: self._context.services.compose.save_draft(draft))
