"""Scrolls to a widget that the keyboard was put on by the program: Qt does so only for the tab key."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget


def reveal(widget: QWidget) -> None:
    """Bring a widget into view in the scroll area around it, if any, once the layouts have had their turn."""
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if isinstance(area, QScrollArea):
        around = area
        QTimer.singleShot(0, widget, lambda: around.ensureWidgetVisible(widget))
