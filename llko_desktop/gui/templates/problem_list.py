"""What is not right with a template that is being written, each line leading to its place in the text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.request.finding_button import FindingButton
from llko_desktop.gui.theme.theme import set_look
from llko_desktop.gui.theme.tokens import Tone
from llko_desktop.gui.widgets.announce import announce
from llko_desktop.gui.widgets.snug_scroll import SnugScroll
from llko_desktop.services.template_check import TemplateProblem
from llko_desktop.texts import template_reports
from llko_desktop.texts.speech import Texts

_MOST_LINES = 6.5


class ProblemList(QFrame):
    """Hidden while there is nothing to say; `chosen` carries the problem whose place is wanted.

    What keeps a template from being saved is told in alarm once that was tried, and mildly until then.
    `accepted` is sent when the template is to be saved although something is to be said about it.
    """

    chosen = Signal(object)
    accepted = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self.shown: tuple[TemplateProblem, ...] = ()
        self._with_places = False
        self.head = plain_label(role="strong")
        self.anyway = QPushButton(self.tr("Save anyway"))
        self.anyway.setProperty("kind", "small")
        self.anyway.clicked.connect(self.accepted)
        self._list = QWidget()
        self._list.setProperty("role", "page")
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self.buttons: list[FindingButton] = []
        self._scroll = SnugScroll()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidget(self._list)
        em = self.fontInfo().pixelSize()
        self._scroll.setMaximumHeight(round(_MOST_LINES * 1.7 * em))
        column = QVBoxLayout(self)
        column.setContentsMargins(em, round(em * 0.6), em, round(em * 0.6))
        column.setSpacing(round(em * 0.3))
        column.addWidget(self.head)
        column.addWidget(self._scroll)
        column.addWidget(self.anyway, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_problems(
        self, problems: Sequence[TemplateProblem], head: str = "", *, ask: bool = False
    ) -> None:
        """Show problems below a sentence, without any nothing; `ask` offers to save nevertheless.

        A sentence is read out with them: it says that something was refused.
        """
        if (tuple(problems), head, ask) == (self.shown, self.head.text(), not self.anyway.isHidden()):
            return
        self.shown = tuple(problems)
        # Before there are rows, which take their colour from it once.
        is_alarm = bool(head) and any(problem.refuses for problem in problems)
        set_look(self, "tone", (Tone.DANGER if is_alarm else Tone.WARNING).value)
        for button in self.buttons:
            self._rows.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [self._button(problem) for problem in problems]
        self.head.setText(head)
        self.head.setVisible(bool(head))
        self.anyway.setVisible(ask)
        self.setVisible(bool(problems))
        if head and problems:
            announce(self, "\n".join((head, *map(self._words, problems))), urgent=True)

    def show_places(self, shown: bool) -> None:
        """Say line and column, or leave them out where nobody can count them."""
        self._with_places = shown
        for button, problem in zip(self.buttons, self.shown, strict=True):
            self._write(button, problem)

    def _button(self, problem: TemplateProblem) -> FindingButton:
        button = FindingButton(self._list)
        self._write(button, problem)
        button.clicked.connect(lambda: self.chosen.emit(problem))
        self._rows.addWidget(button)
        button.show()
        return button

    def _write(self, button: FindingButton, problem: TemplateProblem) -> None:
        words = self._words(problem)
        button.show_words(f"{'✗' if problem.refuses else '!'} {words}", ok=False)
        button.setAccessibleName(words)

    def _words(self, problem: TemplateProblem) -> str:
        say = template_reports.problem if self._with_places else template_reports.without_place
        return say(problem, self._texts)
