"""Puts widgets below each other, and measures what a widget takes in a width."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


class Stack(QWidget):
    """Keeps its widgets so many pixels apart; the last one takes the height that is left."""

    def __init__(self, *widgets: QWidget, spacing: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing)
        for place, widget in enumerate(widgets, 1):
            column.addWidget(widget, 1 if place == len(widgets) else 0)


def height_in(widget: QWidget, width: int) -> int:
    """Give the height that a widget takes in a width."""
    layout = widget.layout()
    if layout is not None and layout.hasHeightForWidth():
        return layout.heightForWidth(width)
    return widget.sizeHint().height()
