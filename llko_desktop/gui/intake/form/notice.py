"""Says something at the top of a form, with what can be done about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.widgets.announce import announce
from llko_desktop.gui.widgets.beside import Beside

Action = tuple[str, Callable[[], object]]


class Notice(QFrame):
    """Shows one message at a time, with at most two buttons; hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "question")
        self._acts: list[Callable[[], object]] = []
        self.text = plain_label()
        self.buttons = (self._button(0), self._button(1))
        column = QVBoxLayout(self)
        column.addWidget(Beside(self.text, self.buttons))
        self.hide()

    def say(self, text: str, *actions: Action) -> None:
        """Say something, with a button for each of `actions`; an empty text takes it away."""
        self.text.setText(text)
        self._acts = [act for _name, act in actions]
        for button, action in zip(self.buttons, (*actions, None, None), strict=False):
            button.setText(action[0] if action else "")
            button.setVisible(action is not None)
        self.setVisible(bool(text))
        if text:
            announce(self, text)

    def _button(self, place: int) -> QPushButton:
        button = QPushButton()
        button.setProperty("kind", "small")
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._acts[place]())
        return button
