"""Looks over how a template is written as it is typed, off the window's thread."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import QObject, QTimer

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.newest import Newest
from llko_desktop.gui.templates.editing import TemplateEditing
from llko_desktop.services.replies import ReplyTemplate
from llko_desktop.services.template_check import TemplateProblem, syntax_problems

# Who types on is not told of a tag that is not closed yet.
_PAUSE_MS = 150


class SyntaxWatch(QObject):
    """Shows in one editor and below it what is wrong with a text as far as it is written."""

    def __init__(self, context: GuiContext, page: TemplateEditing) -> None:
        super().__init__(page)
        self._page = page
        self._newest = Newest(context, self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._look)

    def follow(self) -> None:
        """Look the text over once typing pauses."""
        self._pause.start()

    def drop(self) -> None:
        """Say no more of the text as it was so far: more is known of it, or another is shown."""
        self._pause.stop()
        self._newest.drop()

    def _look(self) -> None:
        if self._page.editor.is_choosing:
            # Once it is chosen the text is another, and is looked over then.
            return
        text = self._page.editor.template()
        self._newest.run(lambda: syntax_problems(text), lambda found: self._show(text, found))

    def _show(self, text: ReplyTemplate, found: Future[Any]) -> None:
        # What was typed since has other places; it is looked over next.
        if text == self._page.editor.template():
            problems: Sequence[TemplateProblem] = found.result()
            self._page.editor.show_problems(problems)
            self._page.problems.show_problems(problems)
