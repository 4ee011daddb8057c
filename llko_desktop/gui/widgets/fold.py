"""A group of fields under a title that folds it away; folded, the title tells in brief what is in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from llko_desktop.gui.widgets.elided_label import ElidedLabel

_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right)


class Fold(QWidget):
    """Shows `body` below its title while it is open; `toggled` is sent when the user opens or folds it.

    Tab comes to the title of a folded group only: on the way from field to field a space would fold an open
    one.
    """

    toggled = Signal(bool)

    def __init__(self, title: str, body: QWidget, *, is_open: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = body
        em = self.fontInfo().pixelSize()
        self.button = QToolButton()
        self.button.setProperty("kind", "fold")
        self.button.setText(title)
        self.button.setCheckable(True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setIconSize(QSize(em, em))
        self.button.clicked.connect(self._clicked)
        self.button.installEventFilter(self)
        self.summary = ElidedLabel()
        self.summary.setProperty("role", "muted")
        self.summary.setMinimumWidth(0)
        head = QHBoxLayout()
        head.setSpacing(round(em * 0.6))
        head.addWidget(self.button)
        head.addWidget(self.summary)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(em * 0.4))
        column.addLayout(head)
        column.addWidget(body, 1)
        column.addStretch()
        self.set_open(is_open)

    @property
    def is_open(self) -> bool:
        """Whether the fields are shown."""
        return not self.body.isHidden()

    def set_open(self, is_open: bool) -> None:
        """Show the fields, or fold them away."""
        self.body.setVisible(is_open)
        self.summary.setVisible(not is_open)
        self.button.setChecked(is_open)
        by_tab = Qt.FocusPolicy.ClickFocus if is_open else Qt.FocusPolicy.StrongFocus
        self.button.setFocusPolicy(by_tab)
        self.button.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        state = self.tr("unfolded") if is_open else self.tr("folded")
        self.button.setAccessibleDescription(f"{state} {self.summary.text()}".strip())

    def set_summary(self, text: str) -> None:
        """Say in brief what the fields hold."""
        self.summary.setText(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let right and left open and fold the group, as in a tree; a button would pass them on."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ARROWS:
            self._clicked(event.key() == Qt.Key.Key_Right)
            return True
        return super().eventFilter(watched, event)

    def _clicked(self, is_open: bool) -> None:
        if is_open != self.is_open:
            self.set_open(is_open)
            self.toggled.emit(is_open)
