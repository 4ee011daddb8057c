"""Fills the composer in from the template that is chosen, and gives a text that this replaced back."""

from __future__ import annotations

from PySide6.QtCore import QObject

from llko_desktop.domain.messages import DomainError
from llko_desktop.domain.proposal import Purpose, purpose_for
from llko_desktop.domain.request import CareRequest
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.request.composer import Composer
from llko_desktop.gui.request.drafts import Drafts
from llko_desktop.services.triage import RequestView


class Filling(QObject):
    """Works on one composer; a template that fails leaves the text as it is, and says why."""

    def __init__(self, context: GuiContext, composer: Composer, drafts: Drafts) -> None:
        super().__init__(composer)
        self._context, self._composer, self._drafts = context, composer, drafts

    def propose(self, view: RequestView, after: CareRequest) -> None:
        """Choose the template and language that the rules propose for a request, and fill it in."""
        purpose = view.proposal.purpose or purpose_for(view.request, view.request.status) or Purpose.RECEIVED
        self._composer.choose(purpose, self._context.services.compose.language_for(view.request))
        # A template that cannot be filled in must not leave another family's text in view.
        self._composer.fill("", "")
        self.fill_in(after)

    def fill_in(self, after: CareRequest) -> None:
        """Fill the chosen template in from a request as the choice would make it."""
        compose, composer, texts = self._context.services.compose, self._composer, self._context.texts
        try:
            reply = compose.render_with_gaps(after, composer.purpose, composer.language, composer.template)
            values = compose.values(after, composer.language)
        except DomainError as error:
            problem = self.tr("“{template}” cannot be filled in for this request. {problem}")
            template, why = composer.templates.title, texts.messages(error.messages)
            composer.choose_as_written()
            composer.show_problem(problem.format(template=template, problem=why))
            return
        composer.show_problem("")
        composer.fill(reply.subject, reply.body, values)

    def replace(self, after: CareRequest) -> None:
        """Fill the chosen template in; where that replaces the user's own text, it can be taken back."""
        composer, reference = self._composer, after.reference
        before = composer.written() if composer.is_edited else None
        self.fill_in(after)
        if before is None or composer.is_edited:
            return
        self._drafts.drop(reference)
        said = self.tr("Your text was replaced by the template.")
        self._context.replaced.emit(said, lambda: self._drafts.bring_back(reference, before))
