"""Scrolls to a widget that the keyboard was put on by the program: Qt does so only for the tab key."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget


def reveal(widget: QWidget) -> None:
    """Bring a widget into view in the scroll area around it, if any, once the layouts have had their turn."""
    around = _area_around(widget)
    if around is not None:
        QTimer.singleShot(0, widget, lambda: around.ensureWidgetVisible(widget))


def reveal_place(widget: QWidget, place: QPoint, margin: int) -> None:
    """Bring a place in a widget into view at once, with so many pixels around it."""
    around = _area_around(widget)
    content = around.widget() if around is not None else None
    if around is not None and content is not None:
        there = widget.mapTo(content, place)
        around.ensureVisible(there.x(), there.y(), margin, margin)


def _area_around(widget: QWidget) -> QScrollArea | None:
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    return area
