"""What is not right with a template that is being written, each line leading to its place in the text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.request.finding_button import FindingButton
from llko_desktop.gui.widgets.announce import announce
from llko_desktop.gui.widgets.snug_scroll import SnugScroll
from llko_desktop.services.template_check import TemplateProblem
from llko_desktop.texts.speech import Texts

# Under its own name, by which the texts to translate are found.
translate = QCoreApplication.translate

_MOST_LINES = 6.5


class ProblemList(QFrame):
    """Hidden while there is nothing to say; `chosen` carries the problem whose place is wanted.

    `accepted` is sent when the template is to be saved although something is to be said about it.
    """

    chosen = Signal(object)
    accepted = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self.shown: tuple[TemplateProblem, ...] = ()
        self.setProperty("role", "question")
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
            said = (head, *(problem_words(problem, self._texts) for problem in problems))
            announce(self, "\n".join(said), urgent=True)

    def _button(self, problem: TemplateProblem) -> FindingButton:
        button = FindingButton(self._list)
        words = problem_words(problem, self._texts)
        button.show_words(f"{'✗' if problem.refuses else '!'} {words}", ok=False)
        button.setAccessibleName(words)
        button.clicked.connect(lambda: self.chosen.emit(problem))
        self._rows.addWidget(button)
        button.show()
        return button


def problem_words(problem: TemplateProblem, texts: Texts) -> str:
    """Say a problem with the place it is at, where it has one."""
    said = texts.message(problem.message)
    if not problem.line:
        subject = translate("Templates", "Subject: {problem}")
        return subject.format(problem=said) if problem.in_subject else said
    if problem.in_subject:
        where = translate("Templates", "Subject, column {column}: {problem}")
    else:
        where = translate("Templates", "Line {line}, column {column}: {problem}")
    return where.format(line=problem.line, column=problem.column, problem=said)
