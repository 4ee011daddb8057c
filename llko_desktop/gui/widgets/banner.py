"""A message at the top of a page that blocks nothing and stays until it is closed or settled."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from llko_desktop.gui.icons import Icons, Symbol
from llko_desktop.gui.theme.theme import set_look
from llko_desktop.gui.theme.tokens import Tone
from llko_desktop.gui.widgets.announce import announce
from llko_desktop.gui.widgets.icon_label import IconLabel

_SYMBOLS = {
    Tone.NEUTRAL: Symbol.INFO,
    Tone.INFO: Symbol.INFO,
    Tone.OK: Symbol.OK,
    Tone.WARNING: Symbol.WARNING,
    Tone.DANGER: Symbol.DANGER,
}


class Banner(QFrame):
    """Shows one message at a time, with at most one action; escape closes it while it has the focus."""

    closed = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._action: Callable[[], object] | None = None
        em = self.fontInfo().pixelSize()
        row = QHBoxLayout(self)
        row.setContentsMargins(round(em * 0.8), round(em * 0.5), round(em * 0.5), round(em * 0.5))
        row.setSpacing(round(em * 0.6))
        self._icon = IconLabel(icons.icon(Symbol.INFO), 1.4, self)
        self.label = QLabel(self)
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.action_button = QPushButton(self)
        self.action_button.clicked.connect(self._act)
        self.close_button = QToolButton(self)
        self.close_button.setProperty("kind", "link")
        self.close_button.setIcon(icons.icon(Symbol.CLOSE, "text"))
        self.close_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.close_button.setToolTip(self.tr("Close this message"))
        self.close_button.setAccessibleName(self.tr("Close this message"))
        self.close_button.clicked.connect(self.dismiss)
        row.addWidget(self._icon)
        row.addWidget(self.label, 1)
        row.addWidget(self.action_button)
        row.addWidget(self.close_button)
        self.hide()

    def show_message(
        self,
        text: str,
        tone: Tone = Tone.INFO,
        action: str = "",
        act: Callable[[], object] | None = None,
    ) -> None:
        """Show `text` in place of the message before, and have it read out; `act` runs when `action` is
        pressed.
        """
        self.label.setText(text)
        set_look(self, "tone", tone.value)
        self._icon.set_icon(self._icons.icon(_SYMBOLS[tone], f"{tone.value}_text"))
        self._action = act
        self.action_button.setText(action)
        self.action_button.setVisible(bool(action))
        self.setAccessibleName(text)
        self.show()
        announce(self, text, urgent=tone in (Tone.WARNING, Tone.DANGER))

    def dismiss(self) -> None:
        """Take the message away."""
        if not self.isHidden():
            self.hide()
            self._action = None
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def _act(self) -> None:
        action = self._action
        self.dismiss()
        if action:
            action()
