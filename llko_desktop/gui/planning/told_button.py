"""A flat button that tells something in two lines, with a sign beside the first."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from llko_desktop.gui.theme.tokens import Tone
from llko_desktop.gui.widgets.badge import Badge
from llko_desktop.gui.widgets.breaking_label import BreakingLabel

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True)
class Told:
    """What a button tells: its first line and a sign beside it, a line below, and more for who asks."""

    title: str
    line: str = ""
    sign: str = ""
    tone: Tone = Tone.NEUTRAL
    more: str = ""


class ToldButton(QPushButton):
    """Wraps its words; all of them are its name for assistive technology, and `more` its tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoDefault(False)
        self.setProperty("role", "told")
        self._title, self._line = BreakingLabel(role="tile-name"), BreakingLabel(role="tile-line")
        self._sign = Badge()
        self._sign.setProperty("size", "tag")
        em = self.fontInfo().pixelSize()
        head = QHBoxLayout()
        head.setSpacing(round(em * 0.6))
        head.addWidget(self._title, 1)
        head.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*(round(em * part) for part in (0.35, 0.2, 0.35, 0.25)))
        self._column.setSpacing(round(em * 0.1))
        self._column.addLayout(head)
        self._column.addWidget(self._line)
        for label in (self._title, self._line, self._sign):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def tell(self, told: Told) -> None:
        """Show these words in place of those before."""
        self._title.setText(told.title)
        self._line.setText(told.line)
        self._line.setVisible(bool(told.line))
        self._sign.set(told.sign, told.tone)
        self._sign.setVisible(bool(told.sign))
        self.setAccessibleName(", ".join(part for part in (told.title, told.sign, told.line) if part))
        self.setAccessibleDescription(told.more)
        self.setToolTip(told.more)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._column.heightForWidth(width)

    def sizeHint(self) -> QSize:
        hint = self._column.sizeHint()
        return QSize(hint.width(), self.heightForWidth(self.width() or hint.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(8 * self.fontInfo().pixelSize(), self._column.minimumSize().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let enter do what a click does; outside a dialog a button leaves it alone."""
        if event.key() in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)
