"""Shows what comes of a template: the letter, the text for the platform, and what the reply check says."""

from __future__ import annotations

import re
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QGraphicsOpacityEffect,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from llko_desktop.domain.messages import DomainError
from llko_desktop.domain.reply_check import Check, Finding
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.icons import Icons, Symbol
from llko_desktop.gui.newest import Newest
from llko_desktop.gui.request.check_row import CheckRow
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.templates.following import Spot, bring_into_view
from llko_desktop.gui.templates.preview_choice import PreviewChoice
from llko_desktop.gui.text_places import TextPlaces
from llko_desktop.gui.theme.theme import set_look
from llko_desktop.gui.widgets.beside import Beside
from llko_desktop.services.emphasis import plain
from llko_desktop.services.replies import ReplyTemplate
from llko_desktop.services.template_preview import Preview

# From the last key on, so long: with the rendering, it stays below what is felt as waiting.
_PAUSE_MS = 80
_FADED = 0.4
_LEAST_EMS = 16
# The size of most words of a letter, which its style gives in points.
_LETTER_POINTS = 10.5
_POINTS = re.compile(r"([\d.]+)pt")


class PreviewPane(QWidget):
    """Shows a template filled in with a case; what cannot be used leaves the last good one, faded.

    It fills in nothing while it is hidden, and what is being written off the window's thread.
    """

    def __init__(self, context: GuiContext, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._template: ReplyTemplate | None = None
        self._preview: Preview | None = None
        self._findings: dict[Check, Finding] = {}
        self._is_stale = False
        self._spot: Spot | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._catch_up)
        self._newest = Newest(context, self)
        self.choice = PreviewChoice(context)
        self.problem = plain_label(role="danger")
        self.problem.hide()
        self.letter = QTextBrowser()
        self.letter.setOpenLinks(False)
        self.letter.setAccessibleName(self.tr("Letter"))
        set_look(self.letter, "role", "paper")
        self.platform = QPlainTextEdit()
        self.platform.setReadOnly(True)
        self.platform.setAccessibleName(self.tr("Text for the platform"))
        self.count = plain_label(role="muted")
        self.copy_button = QPushButton(icons.icon(Symbol.COPY), self.tr("Copy this text"))
        self.copy_button.setProperty("kind", "small")
        self.copy_button.clicked.connect(self._copy)
        self.checks_place = QWidget()
        self.checks = CheckRow(context.texts, self.checks_place)
        self.checks.chosen.connect(self._show_finding)
        self._lay_out()
        self.choice.changed.connect(self.refresh)

    def _lay_out(self) -> None:
        em = self.fontInfo().pixelSize()
        platform = QWidget()
        text = QVBoxLayout(platform)
        text.setContentsMargins(0, 0, 0, 0)
        text.addWidget(self.platform, 1)
        foot = Beside(self.count, (self.copy_button,), 8)
        foot.setContentsMargins(round(em * 0.6), 0, round(em * 0.6), round(em * 0.4))
        text.addWidget(foot)
        for view in (self.letter, self.platform):
            view.document().setDocumentMargin(em)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setMinimumHeight(_LEAST_EMS * em)
        self.tabs.addTab(self.letter, self.tr("Letter"))
        self.tabs.addTab(platform, self.tr("Text for the platform"))
        self._fade = QGraphicsOpacityEffect(self.tabs)
        self._fade.setOpacity(_FADED)
        self._fade.setEnabled(False)
        self.tabs.setGraphicsEffect(self._fade)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(em * 0.6))
        for widget in (self.choice, self.problem):
            column.addWidget(widget)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.checks_place)

    @property
    def preview(self) -> Preview | None:
        """What is shown, none as long as nothing is."""
        return self._preview

    @property
    def is_faded(self) -> bool:
        """Whether what is shown is of an earlier state of the template."""
        return self._fade.isEnabled()

    def show_template(self, template: ReplyTemplate) -> None:
        """Show another template at once, with the case that suits it unless the user chose one."""
        self._template, self._spot = template, None
        self.choice.suit(template.purpose)
        self.refresh()

    def follow(self, template: ReplyTemplate, spot: Spot) -> None:
        """Show a template as it is being written, and what is written at, as soon as typing pauses."""
        self._template, self._spot = template, spot
        self._pause.start()

    def refresh(self) -> None:
        """Fill the template in anew, at once; when hidden, only once it is seen."""
        self._pause.stop()
        self._newest.drop()
        if (fill_in := self._filling()) is not None:
            self._show_outcome(fill_in)

    def _catch_up(self) -> None:
        """Fill in what was written meanwhile; a long text takes longer than a key may wait."""
        if (fill_in := self._filling()) is not None:
            self._newest.run(fill_in, self._ended)

    def _ended(self, outcome: Future[Any]) -> None:
        self._show_outcome(outcome.result)

    def _show_outcome(self, fill_in: Callable[[], Preview]) -> None:
        try:
            preview = fill_in()
        except DomainError as error:
            self._show_problem(self._context.texts.messages(error.messages))
        else:
            self._show(preview)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def _filling(self) -> Callable[[], Preview] | None:
        """Give what fills the template in; none while it is hidden or no request was chosen."""
        self._is_stale = not self.isVisible()
        if self._is_stale or self._template is None:
            return None
        service, case = self._context.services.template_preview, self.choice.case
        if case is not None:
            return partial(service.example, self._template, case)
        reference = self.choice.reference
        return partial(service.request, self._template, reference) if reference else None

    def _show(self, preview: Preview) -> None:
        before, self._preview = self._preview, preview
        self._show_problem("")
        if before is None or before.html != preview.html:
            _keeping_place(self.letter, lambda: self.letter.setHtml(self._sized(preview.html)))
        if before is None or before.plain != preview.plain:
            _keeping_place(self.platform, lambda: self.platform.setPlainText(preview.plain))
        if self._spot is not None:
            for view in (self.letter, self.platform):
                bring_into_view(view, self._spot)
            self._spot = None
        self.count.setText(self.tr("%n character(s)", "", preview.characters))
        self._findings = {finding.check: finding for finding in preview.findings}
        self.checks.show_findings(preview.findings)

    def _sized(self, html: str) -> str:
        """Give a letter with words as large as those of the window, in place of those of a page."""
        style, end, body = html.partition("</style>")
        factor = self.fontInfo().pointSizeF() / _LETTER_POINTS
        return _POINTS.sub(lambda size: f"{float(size[1]) * factor:.1f}pt", style) + end + body

    def _show_problem(self, text: str) -> None:
        if text and self._preview is None:
            text = self.tr("The preview is shown once this is right: {problem}").format(problem=text)
        elif text:
            text = self.tr("The preview shows the text as it was before: {problem}").format(problem=text)
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        self._fade.setEnabled(bool(text))
        # What they say is of the text as it was before too.
        self.checks_place.setEnabled(not text)

    def _copy(self) -> None:
        if self._preview is not None:
            QGuiApplication.clipboard().setText(self._preview.plain)
            self._context.noticed.emit(self.tr("The text is on the clipboard."))

    def _show_finding(self, check: Check) -> None:
        """Select in the text for the platform what a finding is about."""
        finding = self._findings.get(check)
        if finding is None or finding.place is None or self._preview is None:
            return
        self.tabs.setCurrentIndex(1)
        # A find in the reply as written, whose stars the text for the platform does not have.
        start, end = finding.place
        body = self._preview.reply.body
        words = plain(body[start:end])
        at = self._preview.plain.find(words, len(plain(body[:start])) if not finding.in_subject else 0)
        if at < 0:
            return
        cursor = self.platform.textCursor()
        first, last = TextPlaces(self._preview.plain).span_to_qt((at, at + len(words)))
        cursor.setPosition(first)
        cursor.setPosition(last, cursor.MoveMode.KeepAnchor)
        self.platform.setTextCursor(cursor)
        self.platform.setFocus()


def _keeping_place(view: QTextBrowser | QPlainTextEdit, change: Callable[[], object]) -> None:
    """Change what a view shows without letting it jump to the top."""
    bar = view.verticalScrollBar()
    before = bar.value()
    change()
    bar.setValue(before)
