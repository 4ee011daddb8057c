"""A button for a status: its name, and below it in one line what choosing it brings about."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from llko_desktop.gui.theme.theme import set_look


class StatusTile(QPushButton):
    """Checkable; its text is the status, `consequence` the line below it, which wraps where it must."""

    def __init__(self, text: str, consequence: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setProperty("kind", "tile")
        self._name, self._consequence = QLabel(text), QLabel(consequence)
        self._name.setProperty("role", "tile-name")
        self._consequence.setProperty("role", "tile-line")
        column = QVBoxLayout(self)
        em = self.fontInfo().pixelSize()
        column.setContentsMargins(round(0.7 * em), round(0.35 * em), round(0.7 * em), round(0.35 * em))
        column.setSpacing(0)
        for label in (self._name, self._consequence):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)
        column.addStretch(1)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleDescription(consequence)
        self.toggled.connect(self._dress)

    def set_consequence(self, text: str) -> None:
        """Change the line below the name."""
        self._consequence.setText(text)
        self.setAccessibleDescription(text)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.heightForWidth(width) if layout is not None else super().heightForWidth(width)

    def sizeHint(self) -> QSize:
        return QSize(15 * self.fontInfo().pixelSize(), self.heightForWidth(max(self.width(), 1)))

    def minimumSizeHint(self) -> QSize:
        return QSize(8 * self.fontInfo().pixelSize(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the button without its text, which stands in the labels upon it."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)

    def _dress(self, chosen: bool) -> None:
        for label in (self._name, self._consequence):
            set_look(label, "chosen", chosen)
