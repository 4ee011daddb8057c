"""One line of a history: what happened when, a text that it opens, and the button that takes it back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from llko_desktop.gui.icons import Icons, Symbol
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.widgets.flow_layout import FlowLayout
from llko_desktop.gui.widgets.icon_label import IconLabel

# So much of a text is shown; copying gives all of it.
_SHOWN = 4000
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class EventRow(QFrame):
    """Reached by tab, and from one to the next by ↑ ↓, which send `moved`; return opens its text.

    `copied` is sent when that text was copied, `undo_wanted` when the step is to be taken back.
    """

    moved = Signal(int)
    copied = Signal()
    undo_wanted = Signal()

    def __init__(
        self,
        icon: Symbol,
        what: str,
        when: str,
        icons: Icons,
        *,
        undone: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.what, self.when = plain_label(what, "undone" if undone else ""), plain_label(when, "muted")
        self.setAccessibleName(f"{when}: {what}")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.open_button: QPushButton | None = None
        self.undo_button: QPushButton | None = None
        em = self.fontInfo().pixelSize()
        line = QHBoxLayout(self)
        line.setContentsMargins(round(em * 0.3), round(em * 0.2), round(em * 0.3), round(em * 0.2))
        line.setSpacing(round(em * 0.5))
        line.addWidget(IconLabel(icons.icon(icon), 1.2), 0, Qt.AlignmentFlag.AlignTop)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(round(em * 0.15))
        self._rows.addWidget(self.what)
        self._rows.addWidget(self.when)
        line.addLayout(self._rows, 1)
        self._buttons = QWidget()
        self._flow = FlowLayout(self._buttons)
        self._rows.addWidget(self._buttons)
        self._buttons.hide()

    def offer_text(self, name: str, text: str) -> None:
        """Let a text be opened below the line, and copied; `name` is on the button that opens it."""
        self._whole = text
        self.text = plain_label(text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…")
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setAccessibleName(name)
        self.text.hide()
        self.copy_button = self._add_button(self.tr("Copy this text"))
        self.copy_button.clicked.connect(self._copy)
        self.copy_button.hide()
        self.open_button = self._add_button(name)
        self.open_button.setCheckable(True)
        self.open_button.toggled.connect(self.text.setVisible)
        self.open_button.toggled.connect(self.copy_button.setVisible)
        self._rows.addWidget(self.text)

    def offer_undo(self, name: str, hint: str) -> None:
        """Let the step be taken back by a button; `hint` says what that does."""
        self.undo_button = self._add_button(name)
        self.undo_button.setToolTip(hint)
        self.undo_button.setAccessibleDescription(hint)
        self.undo_button.clicked.connect(self.undo_wanted)
        self._rows.addWidget(plain_label(hint, "muted"))

    def let_tab_in(self, reached: bool) -> None:
        """Say whether tab comes to this line: to one line of a list, from where ↑ ↓ go on."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if reached else Qt.FocusPolicy.ClickFocus)

    def _add_button(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("kind", "choice")
        button.setAutoDefault(False)
        self._flow.addWidget(button)
        self._buttons.show()
        return button

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._whole)
        self.copied.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS and not event.modifiers():
            self.moved.emit(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Space) and self.open_button and not event.modifiers():
            self.open_button.toggle()
        else:
            super().keyPressEvent(event)
