"""Keeps what is being written in a composer as the draft of its request, and brings it back."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from llko_desktop.domain.proposal import Purpose
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.request.composer import Composer, Written
from llko_desktop.services.ports import Draft, StaleDraft


class Drafts(QObject):
    """Works on the drafts of one composer; a store that refuses one is told in the window.

    `elsewhere` carries the draft that was written in another window meanwhile: the composer's own text is not
    kept until the user chose between the two.
    """

    elsewhere = Signal(object)

    def __init__(self, context: GuiContext, composer: Composer) -> None:
        super().__init__(composer)
        self._context, self._composer = context, composer
        # What is known to be kept, by reference; a draft that was never read or kept is version 0.
        self._versions: dict[str, int] = {}

    def restore(self, reference: str) -> bool:
        """Show the draft of a request where there is one; a text that is that draft already is left alone.

        Gives whether there is one.
        """
        draft, composer = self._context.services.compose.draft(reference), self._composer
        self._versions[reference] = draft.version if draft else 0
        if draft is None:
            return False
        shown = composer.ui.body.toPlainText(), composer.reply().subject
        if not composer.is_edited or shown != (draft.body, draft.subject):
            composer.restore(written_in(draft))
        return True

    def keep(self, reference: str) -> None:
        """Keep the text as it stands, where it is the user's own."""
        if self._composer.is_edited:
            reply, body = self._composer.reply(), self._composer.ui.body.toPlainText()
            self._save(reference, Written(reply.purpose, reply.language, reply.subject, body))

    def put_back(self, reference: str, written: Written) -> None:
        """Make a text that was replaced the draft again."""
        self._save(reference, written)

    def prefer_own(self, draft: Draft) -> None:
        """Keep the composer's text in place of a draft that was written elsewhere."""
        self._versions[draft.reference] = draft.version
        self.keep(draft.reference)

    def drop(self, reference: str) -> None:
        """Forget the draft of a request."""
        self._versions[reference] = 0
        self._context.attempt(lambda: self._context.services.compose.drop_draft(reference))

    def _save(self, reference: str, written: Written) -> None:
        draft = Draft(
            reference=reference,
            template=written.purpose.value,
            language=written.language,
            subject=written.subject,
            body=written.body,
            version=self._versions.get(reference, 0),
        )

        def save() -> None:
            try:
                kept = self._context.services.compose.save_draft(draft)
            except StaleDraft as stale:
                self.elsewhere.emit(stale.draft)
            else:
                self._versions[reference] = kept.version

        self._context.attempt(save)


def written_in(draft: Draft) -> Written:
    """Give the text of a draft as a composer takes it."""
    return Written(Purpose(draft.template), draft.language, draft.subject, draft.body)
