"""Shows an icon as decoration, in the colours of the theme in force."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class IconLabel(QWidget):
    """An icon so many ems high; it draws the icon anew each time, so a change of theme reaches it."""

    def __init__(self, icon: QIcon, ems: float = 1.4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._ems = icon, ems
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, icon: QIcon) -> None:
        """Show another icon."""
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        side = round(self.fontInfo().pixelSize() * self._ems)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        self._icon.paint(QPainter(self), self.rect())
