"""Checks a template before it is saved, and shows in the editor what speaks against that."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from llko_desktop.domain.messages import Message
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.templates.editing import TemplateEditing
from llko_desktop.services.replies import ReplyTemplate
from llko_desktop.services.template_check import TemplateProblem


class SaveCheck(QObject):
    """Asks once about what only warns; `accepted` is sent when it is to be saved nevertheless."""

    accepted = Signal()

    def __init__(self, context: GuiContext, page: TemplateEditing) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self._known: frozenset[Message] = frozenset()
        page.problems.accepted.connect(self._accept)

    def begin(self) -> None:
        """Ask about everything again: another template is written now."""
        self._known = frozenset()

    def may_save(self, text: ReplyTemplate) -> bool:
        """Say whether nothing speaks against saving, or else tell what does."""
        problems: list[TemplateProblem] = []
        checker = self._context.services.template_checker
        if not self._context.attempt(lambda: problems.extend(checker.check(text))):
            return False
        self._page.editor.show_problems(problems)
        if any(problem.refuses for problem in problems):
            head = self.tr("Not saved: put this right first. Until then the text from before stays in use.")
            self._page.refuse(problems, head)
            return False
        if {problem.message for problem in problems} - self._known:
            head = self.tr("Look at this before you save:")
            self._page.refuse(problems, head, ask=True)
            return False
        return True

    def _accept(self) -> None:
        self._known |= {problem.message for problem in self._page.problems.shown}
        self.accepted.emit()
