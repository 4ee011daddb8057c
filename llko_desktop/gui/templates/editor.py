"""The editor of a template: subject and body with chips, or their source for those who want to see it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from llko_desktop.gui.icons import Icons
from llko_desktop.gui.templates.chip_edit import ChipEdit
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.services.replies import ReplyTemplate
from llko_desktop.services.template_check import TemplateProblem
from llko_desktop.texts.speech import Texts
from llko_desktop.texts.template_words import TemplateWords


class TemplateEdit(QWidget):
    """Edits one template; `changed` says that its source is another."""

    changed = Signal()

    def __init__(self, texts: Texts, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        words = TemplateWords(texts.language)
        self.subject = ChipEdit(words, theme, self, one_line=True)
        self.body = ChipEdit(words, theme, self)
        self.subject.setAccessibleName(self.tr("Subject"))
        self.body.setAccessibleName(self.tr("Text of the template"))
        self._loaded: ReplyTemplate | None = None
        self._filling = False
        self._last = "", ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(QLabel(self.tr("Subject")))
        layout.addWidget(self.subject)
        layout.addWidget(self.body, 1)
        self.subject.edited.connect(self._edited)
        self.body.edited.connect(self._edited)

    @property
    def text_document(self) -> QTextDocument:
        """The document of the body, in which words are marked that are not spelt right."""
        return self.body.document()

    def load(self, template: ReplyTemplate) -> None:
        """Show a template; what was there before is forgotten."""
        self._filling = True
        self.subject.load(_with_plain_ends(template.subject))
        self.body.load(_with_plain_ends(template.body))
        self._filling = False
        self._loaded = template
        self._loaded = self.template()
        self._last = self._loaded.subject, self._loaded.body

    def template(self) -> ReplyTemplate:
        """Give the template as it stands; `RuntimeError` before one was loaded."""
        if self._loaded is None:
            raise RuntimeError("no template was loaded")
        return replace(self._loaded, subject=self.subject.written().source, body=self.body.written().source)

    def is_changed(self) -> bool:
        """Say whether the template is another than the one that was loaded."""
        return self._loaded is not None and self.template() != self._loaded

    def show_problems(self, problems: Sequence[TemplateProblem]) -> None:
        """Mark in the text what is wrong with it, and nothing else."""

    def go_to(self, problem: TemplateProblem) -> None:
        """Set the cursor to what a problem is about."""
        field = self.subject if problem.in_subject else self.body
        start, end = field.written().span(problem.start, problem.end)
        cursor = field.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        field.setTextCursor(cursor)
        field.setFocus()

    def _edited(self) -> None:
        now = self.subject.written().source, self.body.written().source
        if not self._filling and now != self._last:
            self._last = now
            self.changed.emit()


def _with_plain_ends(source: str) -> str:
    """Give a source with the ends of its lines as Jinja2 reads them."""
    return source.replace("\r\n", "\n").replace("\r", "\n")
