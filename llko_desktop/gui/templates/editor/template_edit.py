"""The editor of a template: subject and body with chips, or their source for those who want to see it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QTextDocument
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from llko_desktop.gui.icons import Icons
from llko_desktop.gui.templates.editor.block_source import source_between
from llko_desktop.gui.templates.editor.chip_edit import ChipEdit
from llko_desktop.gui.templates.editor.inserting import Inserting
from llko_desktop.gui.templates.editor.marks import Mark
from llko_desktop.gui.templates.editor.source_edit import SourceEdit
from llko_desktop.gui.templates.editor.toolbar import TemplateToolbar
from llko_desktop.gui.templates.following import Spot, spot_in
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.gui.widgets.tab_order import order_tabs
from llko_desktop.services.replies import ReplyTemplate
from llko_desktop.services.template_check import TemplateProblem
from llko_desktop.texts.speech import Texts
from llko_desktop.texts.template_words import TemplateWords


class TemplateEdit(QWidget):
    """Edits one template; `changed` says that its source is another, `source_shown` whether that is seen."""

    changed = Signal()
    source_shown = Signal(bool)

    def __init__(self, texts: Texts, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._loaded: ReplyTemplate | None = None
        self._is_filling = self._is_left_open = False
        self._last = "", ""
        words = TemplateWords(texts.language)
        self.toolbar = TemplateToolbar(theme, icons, self)
        self.subject = ChipEdit(words, theme, one_line=True)
        self.body = ChipEdit(words, theme)
        self.subject_source = SourceEdit(theme, one_line=True)
        self.body_source = SourceEdit(theme)
        self.subjects, self.bodies = QStackedWidget(self), QStackedWidget(self)
        self.inserting = Inserting(self.toolbar, self.subject, self.body, words, texts.language, theme, self)
        self._name()
        self._lay_out(theme)
        for field in (self.subject, self.body, self.subject_source, self.body_source):
            field.edited.connect(self._edited)
        for source in (self.subject_source, self.body_source):
            self.inserting.follow(source.field)
        self.inserting.fields.dismissed.connect(self._left_open)
        self.toolbar.source_wanted.connect(self._show_source)
        for keys, act in (("Ctrl+B", self.inserting.bold), ("Ctrl+Shift+L", self.inserting.list_items)):
            shortcut = QShortcut(QKeySequence(keys), self.body, act)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)

    def _name(self) -> None:
        self.subject.setAccessibleName(self.tr("Subject"))
        self.body.setAccessibleName(self.tr("Text of the template"))
        self.subject_source.field.setAccessibleName(self.tr("Source of the subject"))
        self.body_source.field.setAccessibleName(self.tr("Source of the text"))

    def _lay_out(self, theme: Theme) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.scale.px(0.5))
        label = QLabel(self.tr("Subject"), self)
        label.setProperty("role", "muted")
        for stack, parts in (
            (self.subjects, (self.subject, self.subject_source)),
            (self.bodies, (self.body, self.body_source)),
        ):
            for part in parts:
                stack.addWidget(part)
        self.subjects.setSizePolicy(self.subject.sizePolicy())
        layout.addWidget(self.toolbar)
        layout.addWidget(label)
        layout.addWidget(self.subjects)
        layout.addWidget(self.bodies, 1)
        order_tabs(self.toolbar, self.subjects, self.bodies)
        self.setFocusProxy(self.bodies)

    @property
    def text_document(self) -> QTextDocument:
        """The document of the body, in which words are marked that are not spelt right."""
        return self.body.document()

    @property
    def is_source(self) -> bool:
        """Whether the source is shown."""
        return self.bodies.currentWidget() is self.body_source

    def load(self, template: ReplyTemplate) -> None:
        """Show a template; what was there before is forgotten."""
        self._is_filling = True
        subject, body = " ".join(template.subject.splitlines()), _with_plain_ends(template.body)
        self.subject.load(subject)
        self.body.load(body)
        self.subject_source.set_source(subject)
        self.body_source.set_source(body)
        self._is_filling = False
        self._loaded = replace(template, subject=subject, body=body)
        self._last = subject, body
        self.show_problems(())

    def template(self) -> ReplyTemplate:
        """Give the template as it stands; `RuntimeError` before one was loaded."""
        if self._loaded is None:
            raise RuntimeError("no template was loaded")
        subject, body = self._sources()
        return replace(self._loaded, subject=subject, body=body)

    def is_changed(self) -> bool:
        """Say whether the template is another than the one that was loaded."""
        return self._loaded is not None and self.template() != self._loaded

    def _sources(self) -> tuple[str, str]:
        if self.is_source:
            return self.subject_source.source(), self.body_source.source()
        return self.subject.written.source, self.body.written.source

    def show_problems(self, problems: Sequence[TemplateProblem]) -> None:
        """Mark in the text what is wrong with it, and nothing else."""
        for field, source, in_subject in (
            (self.subject, self.subject_source, True),
            (self.body, self.body_source, False),
        ):
            marks = [
                Mark(problem.start, problem.end, self._texts.message(problem.message), problem.refuses)
                for problem in problems
                if problem.in_subject is in_subject
            ]
            shown = field.written
            placed = [(mark, shown.span(mark.start, mark.end)) for mark in marks]
            field.marks.show_wrong([replace(mark, start=at[0], end=at[1]) for mark, at in placed])
            source.show_wrong(marks)
        if self._is_left_open:
            self._is_left_open = False
            self.inserting.say_what_is_open()

    def go_to(self, problem: TemplateProblem) -> None:
        """Set the cursor to what a problem is about, in the view that is shown."""
        if self.is_source:
            source = self.subject_source if problem.in_subject else self.body_source
            source.select(problem.start, problem.end)
            return
        field = self.subject if problem.in_subject else self.body
        field.select(*field.written.span(problem.start, problem.end))
        field.setFocus()

    def spot(self) -> Spot:
        """Give the place that is being written at; the subject is the beginning."""
        subject, body = self._sources()
        if self.inserting.is_in_subject:
            return spot_in(subject, f"{subject}\n{body}")
        if self.is_source:
            return spot_in(self.body_source.source_before(), body)
        cursor = self.body.textCursor()
        return spot_in(source_between(self.text_document, 0, cursor.position()), body)

    def _show_source(self, wanted: bool) -> None:
        if wanted == self.is_source:
            return
        subject, body = self._sources()
        self._is_filling = True
        if wanted:
            self.subject_source.set_source(subject)
            self.body_source.set_source(body)
        else:
            self.subject.replace(subject)
            self.body.replace(body)
        self._is_filling = False
        self.toolbar.views.check(wanted)
        self.subjects.setCurrentIndex(int(wanted))
        self.bodies.setCurrentIndex(int(wanted))
        self.source_shown.emit(wanted)
        (self.body_source.field if wanted else self.body).setFocus()

    @property
    def is_choosing(self) -> bool:
        """Whether a field is being chosen, for which the text is not finished."""
        return self.inserting.is_choosing

    def _left_open(self) -> None:
        # What is missing is known once the text is looked over, and read out then.
        self._is_left_open = True
        self._edited()

    def _edited(self) -> None:
        if self._is_filling or self.is_choosing:
            return
        now = self._sources()
        if now != self._last:
            self._last = now
            self.changed.emit()


def _with_plain_ends(source: str) -> str:
    """Give a source with the ends of its lines as Jinja2 reads them."""
    return source.replace("\r\n", "\n").replace("\r", "\n")
