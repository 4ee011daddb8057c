"""Says something at the top of a form, with what can be done about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QVBoxLayout, QWidget

from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.widgets.announce import announce
from llko_desktop.gui.widgets.beside import Beside
from llko_desktop.gui.widgets.literal import literal

Act = Callable[[], object]
# A button, and what it does or what its menu holds.
Action = tuple[str, Act | Sequence[tuple[str, Act]]]


class Notice(QFrame):
    """Shows one message at a time, with at most three buttons; hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "question")
        self._acts: dict[QPushButton, Act] = {}
        self.text = plain_label()
        self.buttons = (self._button(), self._button(), self._button())
        column = QVBoxLayout(self)
        column.addWidget(Beside(self.text, self.buttons))
        self.hide()

    def say(self, text: str, *actions: Action) -> None:
        """Say something, with a button for each of `actions`; an empty text takes it away."""
        self.text.setText(text)
        self._acts = {}
        for button, action in zip(self.buttons, (*actions, None, None, None), strict=False):
            button.setText(action[0] if action else "")
            button.setVisible(action is not None)
            self._set_act(button, action[1] if action else ())
        self.setVisible(bool(text))
        if text:
            announce(self, text)

    def _set_act(self, button: QPushButton, act: Act | Sequence[tuple[str, Act]]) -> None:
        if (old := button.menu()) is not None:
            old.deleteLater()
        # Taking a menu away is not foreseen in the types.
        button.setMenu(cast("QMenu", None))
        if callable(act):
            self._acts[button] = act
        elif act:
            menu = QMenu(button)
            for name, chosen in act:
                menu.addAction(literal(name)).triggered.connect(lambda _=False, do=chosen: do())
            button.setMenu(menu)

    def _button(self) -> QPushButton:
        button = QPushButton()
        button.setProperty("kind", "small")
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._clicked(button))
        return button

    def _clicked(self, button: QPushButton) -> None:
        if button in self._acts:
            self._acts[button]()
