"""The page for a store that cannot be opened: what happened, what it means and what to do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from llko_desktop.gui.forms.ui_store_problem import Ui_StoreProblem
from llko_desktop.gui.store_pages.store_page import StorePage
from llko_desktop.gui.widgets.announce import announce
from llko_desktop.gui.widgets.flow_layout import FlowLayout


@dataclass(frozen=True)
class StoreProblem:
    """What to tell about a store that is damaged, of a newer program, locked or out of reach.

    An empty part is left out. `place` is the folder of the store; `can_retry` says whether trying again makes
    sense.
    """

    title: str
    what: str
    meaning: str = ""
    advice: str = ""
    place: str = ""
    can_retry: bool = True


class ProblemPage(StorePage):
    """Shows a `StoreProblem`; the buttons send what was asked for, and further ways out can be added."""

    folder_requested = Signal()
    retry_requested = Signal()
    quit_requested = Signal()

    def __init__(self, problem: StoreProblem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_StoreProblem()
        self.ui.setupUi(self.content)
        self._flow = FlowLayout(self.ui.buttons)
        self.retry = self._button(self.tr("&Try again"), self.retry_requested.emit)
        self.retry.setProperty("kind", "primary")
        self.folder = self._button(self.tr("Show the &folder"), self.folder_requested.emit)
        self.quit = self._button(self.tr("&Quit"), self.quit_requested.emit)
        self.show_problem(problem)

    def show_problem(self, problem: StoreProblem) -> None:
        """Show another problem."""
        ui = self.ui
        ui.title.setText(problem.title)
        for heading, label, text in (
            (ui.whatHeading, ui.what, problem.what),
            (ui.meaningHeading, ui.meaning, problem.meaning),
            (ui.adviceHeading, ui.advice, problem.advice),
        ):
            label.setText(text)
            heading.setVisible(bool(text))
            label.setVisible(bool(text))
        ui.place.setText(problem.place)
        ui.place.setVisible(bool(problem.place))
        self.folder.setVisible(bool(problem.place))
        self.retry.setVisible(problem.can_retry)
        self.setFocusProxy(self.retry if problem.can_retry else self.quit)
        announce(self, f"{problem.title} {problem.what}", urgent=True)

    def add_way_out(self, text: str, act: Callable[[], object]) -> QPushButton:
        """Offer one thing more, restoring a backup for one."""
        return self._button(text, act)

    def _button(self, text: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self.ui.buttons)
        button.clicked.connect(lambda: act())
        self._flow.addWidget(button)
        return button
