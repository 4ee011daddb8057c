"""The title of a page, with the commands at its right by which something new comes in."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from llko_desktop.gui.theme.theme import set_look


class PageTitle(QWidget):
    """A heading; its buttons are for the mouse, as their commands have keys and a place in the menu."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = QLabel(title)
        set_look(self.label, "role", "page-title")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(round(self.fontInfo().pixelSize() * 0.15))
        self._row.addWidget(self.label, 1)
        self.tools: list[QToolButton] = []

    def add_tools(self, actions: Iterable[QAction]) -> None:
        """Give each of these commands a button with its icon; the tooltip tells its name and key."""
        side = round(self.fontInfo().pixelSize() * 1.3)
        for action in actions:
            button = QToolButton(self)
            button.setDefaultAction(action)
            button.setProperty("kind", "link")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setIconSize(QSize(side, side))
            key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            button.setAccessibleName(action.toolTip())
            button.setToolTip(f"{action.toolTip()} · {key}" if key else action.toolTip())
            self._row.addWidget(button)
            self.tools.append(button)
