"""Lets a double click on a button count once: its step may have brought another family under the pointer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QPushButton


class SingleClick(QObject):
    """Takes the second press of a double click away from `buttons`."""

    def __init__(self, *buttons: QPushButton, parent: QObject) -> None:
        super().__init__(parent)
        for button in buttons:
            button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        return event.type() == QEvent.Type.MouseButtonDblClick
