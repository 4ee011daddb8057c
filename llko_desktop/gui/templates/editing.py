"""A template being written: its text at the left, what comes of it at the right, and what is wrong below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.icons import Icons, Symbol
from llko_desktop.gui.intake.form.notice import Notice
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.spelling.checked_texts import CheckedTexts
from llko_desktop.gui.templates.editor.template_edit import TemplateEdit
from llko_desktop.gui.templates.preview import PreviewPane
from llko_desktop.gui.templates.problem_list import ProblemList
from llko_desktop.gui.templates.words import EntryWords
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.gui.widgets.beside import Beside
from llko_desktop.gui.widgets.tall_scroll import TallScroll
from llko_desktop.gui.widgets.two_panes import TwoPanes
from llko_desktop.services.replies import ReplyTemplate
from llko_desktop.services.template_check import TemplateProblem
from llko_desktop.services.template_library import TemplateEntry

_LEAST_EMS = 20
_LOW_EMS = 34


class TemplateEditing(QWidget):
    """Shows one template to be written at; who saves and keeps it is `Saving`.

    `changed` is sent with every change of the text, `save_wanted` and `leave_wanted` by buttons and keys.
    """

    changed = Signal()
    save_wanted = Signal()
    leave_wanted = Signal()

    def __init__(
        self, context: GuiContext, theme: Theme, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._is_loading = False
        # The text scrolls to its cursor itself first.
        self._follow = QTimer(self, singleShot=True, interval=0)
        self.name = plain_label(role="page-title")
        self.line = plain_label(role="muted")
        self.state = plain_label(role="muted")
        self.save_button = QPushButton(self.tr("Save"))
        self.save_button.setProperty("kind", "primary")
        self.save_button.setToolTip(self.tr("Save the template (Ctrl+↵)"))
        self.back_button = QPushButton(icons.icon(Symbol.PREVIOUS), self.tr("Back"))
        self.back_button.setToolTip(self.tr("Back to the list (Esc); what you wrote is kept"))
        self.notice = Notice()
        self.editor = TemplateEdit(context.texts, theme, icons)
        fields = (self.editor.subject, self.editor.body)
        self.spelling = CheckedTexts(fields, context.services, context.texts, theme, self)
        self.editor.toolbar.add_switch(self.spelling.action, Symbol.SPELLING)
        self.preview = PreviewPane(context, icons)
        self.problems = ProblemList(context.texts)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        em = self.fontInfo().pixelSize()
        head = QWidget()
        words = QVBoxLayout(head)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(2)
        # A label that may wrap does so, and leaves the room beside it empty.
        self.state.setWordWrap(False)
        words.addWidget(Beside(self.name, (self.save_button, self.back_button), 8, top=True))
        self._below_name = Beside(self.line, (self.state,), 12)
        words.addWidget(self._below_name)
        left, right = QWidget(), QWidget()
        text, shown = QVBoxLayout(left), QVBoxLayout(right)
        text.setContentsMargins(0, 0, round(0.6 * em), 0)
        shown.setContentsMargins(round(0.6 * em), 0, 0, 0)
        text.setSpacing(round(0.6 * em))
        text.addWidget(self.editor, 1)
        text.addWidget(self.problems)
        shown.addWidget(self.preview)
        self.editor.setMinimumHeight(_LEAST_EMS * em)
        self._left, self._text_side = left, TallScroll(left)
        self.panes = TwoPanes((self.tr("Text"), self._text_side), (self.tr("Preview"), TallScroll(right)))
        column = QVBoxLayout(self)
        column.setContentsMargins(round(1.4 * em), em, round(1.4 * em), round(0.8 * em))
        column.setSpacing(round(em * 0.7))
        for widget in (head, self.notice):
            column.addWidget(widget)
        column.addWidget(self.panes, 1)

    def _connect(self) -> None:
        self.editor.changed.connect(self._text_changed)
        self.editor.body.cursorPositionChanged.connect(self._follow.start)
        self._follow.timeout.connect(self._show_cursor)
        self.save_button.clicked.connect(lambda: self.save_wanted.emit())
        self.back_button.clicked.connect(lambda: self.leave_wanted.emit())
        self.problems.chosen.connect(self._go_to)
        self.editor.source_shown.connect(self.problems.show_places)
        keys = {
            "Ctrl+Return": self.save_wanted,
            "Ctrl+Enter": self.save_wanted,
            "Ctrl+S": self.save_wanted,
            "Esc": self.leave_wanted,
        }
        for key, wanted in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the text what room there is, where the page is low for its letters."""
        super().resizeEvent(event)
        self._below_name.setHidden(event.size().height() < _LOW_EMS * self.fontInfo().pixelSize())

    def show_entry(self, entry: TemplateEntry) -> None:
        """Show a template to write at."""
        words = EntryWords(self._context.texts, self._context.today)
        self.name.setText(entry.template.title)
        self.line.setText(words.line(entry))
        self.load(entry.template)
        self.show_text()

    def show_text(self) -> None:
        """Bring the text into view, where it and the preview take turns."""
        self.panes.show_first()

    def refuse(self, problems: Sequence[TemplateProblem], head: str, *, ask: bool = False) -> None:
        """Say below a sentence why the text is not saved, or, with `ask`, not without a second look."""
        self.show_text()
        self.problems.show_problems(problems, head, ask=ask)
        # Its height is known once it was laid out.
        QTimer.singleShot(0, self, lambda: self._text_side.ensureWidgetVisible(self.problems))
        if ask:
            self.problems.anyway.setFocus()

    def load(self, text: ReplyTemplate) -> None:
        """Put another text in place of the one that is there."""
        self._is_loading = True
        self.editor.load(text)
        self.spelling.set_language(text.language)
        self._is_loading = False
        self.problems.show_problems(())
        self.preview.show_template(text)

    def tell_state(self, said: str) -> None:
        """Say how things stand with what is written."""
        self.state.setText(said)
        self.state.setVisible(bool(said))

    def _text_changed(self) -> None:
        if not self._is_loading:
            self.preview.follow(self.editor.template(), self.editor.spot())
            self.changed.emit()

    def _show_cursor(self) -> None:
        """Bring the line that is written into view, where the page is too low for the whole text."""
        body, page = self.editor.body, self._text_side
        if body.hasFocus():
            line = body.cursorRect()
            place = body.viewport().mapTo(self._left, line.center())
            page.ensureVisible(place.x(), place.y(), 0, line.height())

    def _go_to(self, problem: TemplateProblem) -> None:
        self.show_text()
        self.editor.go_to(problem)
