"""The reply composer: a template filled in, and edited as plain text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from llko_desktop.domain.procedure import LANGUAGES
from llko_desktop.domain.proposal import Purpose
from llko_desktop.gui.forms.ui_composer import Ui_Composer
from llko_desktop.gui.request.check_row import CheckRow
from llko_desktop.gui.request.reply_highlighter import ReplyHighlighter
from llko_desktop.gui.request.reply_places import ReplyPlaces
from llko_desktop.gui.template_menu import TemplateMenu
from llko_desktop.gui.templates_at_hand import TemplatesAtHand
from llko_desktop.gui.theme.theme import set_look
from llko_desktop.gui.widgets.flow_layout import FlowLayout
from llko_desktop.gui.widgets.plain_edit import cleaned
from llko_desktop.gui.widgets.wheel_guard import WheelGuard
from llko_desktop.services.replies import RenderedReply
from llko_desktop.services.reply_people import one_line
from llko_desktop.texts.language import OWN_NAMES
from llko_desktop.texts.speech import Texts

# From a change on, so long: who types without a pause has a draft kept as often.
DRAFT_DELAY_MS = 400
_LEAST_LINES = 6


@dataclass(frozen=True)
class Written:
    """A text that is being written; `template` is the key of the one that it was begun with."""

    purpose: Purpose
    template: str
    language: str
    subject: str
    body: str


class Composer(QWidget):
    """Edits one reply; what to fill in, check and keep is asked of its owner by signals.

    `template_chosen`: another template or language was picked, so the text is to be filled in anew.
    `typed`: the text was changed by hand, a moment ago: the draft is to be kept.
    `changed`: the text is another, by hand or not: it is to be checked.
    """

    template_chosen = Signal()
    typed = Signal()
    changed = Signal()

    def __init__(self, texts: Texts, templates: TemplatesAtHand, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self.is_edited = False
        self._filling = self._silent = False
        self._is_kept, self._is_refused = True, False
        self.ui = Ui_Composer()
        self.ui.setupUi(self)
        self.places = ReplyPlaces(self.ui)
        self.highlighter = ReplyHighlighter(self.ui.body.document())
        self.checks = CheckRow(texts, self.ui.checks)
        self._flow()
        set_look(self.ui.heading, "role", "heading")
        set_look(self.ui.draftState, "role", "muted")
        set_look(self.ui.problem, "role", "danger")
        self.set_body_room(0)
        for language in LANGUAGES:
            self.ui.language.addItem(OWN_NAMES[language], language)
        self.templates = TemplateMenu(self.ui.template_, tuple(Purpose), templates, texts)
        self.templates.show_language(LANGUAGES[0])
        self._of = self.purpose, self.template, self.language
        self._timer = QTimer(self, singleShot=True, interval=DRAFT_DELAY_MS)
        self._timer.timeout.connect(self.typed)
        self.ui.template_.activated.connect(self.template_chosen)
        self.ui.language.activated.connect(self._language_chosen)
        self.ui.body.textChanged.connect(self._text_changed)
        self.ui.subject.textEdited.connect(self._text_changed)
        self.show_problem("")

    def _flow(self) -> None:
        ui = self.ui
        choices = FlowLayout(ui.choices, self.fontInfo().pixelSize())
        for part in (ui.heading, ui.templatePair, ui.languagePair, ui.draftState):
            choices.addWidget(part)
        WheelGuard(ui.template_, ui.language, parent=self)
        for choice in (ui.template_, ui.language):
            choice.setMinimumWidth(7 * self.fontInfo().pixelSize())

    @property
    def purpose(self) -> Purpose:
        """The purpose of the template chosen."""
        return self.templates.entry.purpose

    @property
    def template(self) -> str:
        """The key of the template chosen."""
        return self.templates.entry.key or self.purpose.value

    @property
    def language(self) -> str:
        """The language chosen for the reply."""
        return str(self.ui.language.currentData())

    def choose(self, purpose: Purpose, language: str, key: str = "") -> None:
        """Choose a template and a language, without asking for the text to be filled in.

        Without a key it is the template that is taken for the purpose.
        """
        self.ui.language.setCurrentIndex(self.ui.language.findData(language))
        self.templates.show_language(language)
        self.templates.choose(purpose, key)

    def _language_chosen(self) -> None:
        self.templates.show_language(self.language)
        self.template_chosen.emit()

    def choose_as_written(self) -> None:
        """Choose again the template and language that the text was begun with."""
        purpose, key, language = self._of
        self.choose(purpose, language, key)

    def written(self) -> Written:
        """Give the text as it stands, under the template and language that it was begun with."""
        return Written(*self._of, one_line(self.ui.subject.text()), self.ui.body.toPlainText())

    def restore(self, written: Written) -> None:
        """Show a text that was written before, as the user's own work."""
        self.choose(written.purpose, written.language, written.template)
        self.fill(written.subject, written.body, edited=True)

    def fill(self, subject: str, body: str, values: Sequence[str] = (), *, edited: bool = False) -> None:
        """Show a text; `values` are marked in it, `edited` says that it is the user's own work (a draft)."""
        self._filling = True
        self._of = self.purpose, self.template, self.language
        self.highlighter.set_values(values)
        self.ui.subject.setText(subject)
        self.ui.subject.setCursorPosition(0)
        self.ui.body.setPlainText(cleaned(body))
        self._filling = False
        self._timer.stop()
        self.is_edited = edited
        self._show_draft_state()
        self.changed.emit()

    def set_body_room(self, height: int) -> None:
        """Give the text so many pixels, but never fewer lines than can be worked in nor more than it has."""
        body = self.ui.body
        body.ensurePolished()
        line, frame = body.fontMetrics().lineSpacing(), 2 * self.fontInfo().pixelSize()
        filled = round(body.document().size().height()) + 1
        most = max(_LEAST_LINES, filled) * line + frame
        body.setFixedHeight(min(max(height, _LEAST_LINES * line + frame), most))

    def reply(self) -> RenderedReply:
        """Give the reply as it stands."""
        return RenderedReply(
            template=self.template,
            purpose=self.purpose,
            language=self.language,
            subject=one_line(self.ui.subject.text()),
            body=self.ui.body.toPlainText().strip(),
        )

    def flush(self) -> None:
        """Ask for a draft that waits to be kept to be kept now."""
        if self._timer.isActive():
            self._timer.stop()
            self.typed.emit()

    def discard(self) -> None:
        """Forget that the text was the user's own, once it is saved elsewhere; no draft is kept of it."""
        self._timer.stop()
        self.is_edited = False
        self._show_draft_state()

    def set_kept(self, kept: bool) -> None:
        """Say that the text is kept as it is typed, or not as long as another one is in its way."""
        self._is_kept = kept
        self._show_draft_state()

    def set_refused(self, refused: bool) -> None:
        """Say that the store refused to keep the text, or that it does keep it."""
        self._is_refused = refused
        self._show_draft_state()

    def set_silent(self, silent: bool) -> None:
        """Hide everything, for a step that tells the parents nothing; or show it again."""
        ui, self._silent = self.ui, silent
        for part in (ui.choices, ui.subject, ui.body, ui.checks):
            part.setVisible(not silent)
        self.show_problem(ui.problem.text())
        self._show_draft_state()

    def show_problem(self, text: str) -> None:
        """Say why the template could not be filled in; an empty text hides the line."""
        self.ui.problem.setText(text)
        self.ui.problem.setVisible(bool(text) and not self._silent)

    def _text_changed(self) -> None:
        if self._filling:
            return
        self.is_edited = True
        if not self._timer.isActive():
            self._timer.start()
        self._show_draft_state()
        self.changed.emit()

    def _show_draft_state(self) -> None:
        text = self.tr("draft, kept as you type")
        if not self._is_kept:
            text = self.tr("not kept yet: choose a text above")
        elif self._is_refused:
            text = self.tr("not kept yet: the store refuses it")
        self.ui.draftState.setText(text)
        self.ui.draftState.setVisible(self.is_edited and not self._silent)
