"""A scroll area without a frame for what fills a page, and scrolls only where that is lower than it needs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from llko_desktop.gui.theme.theme import set_look


class TallScroll(QScrollArea):
    """Shows `content` as wide as there is room, on the ground of the page."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        set_look(content, "role", "page")
        self.setWidget(content)
