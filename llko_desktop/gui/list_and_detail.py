"""A list at the left and, beside it, what is chosen in it; the divider can be moved."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget


class ListAndDetail(QSplitter):
    """Fills `page` with a column of `head` widgets above `body`, and `detail` at its right."""

    def __init__(self, page: QWidget, head: Sequence[QWidget], body: QWidget, detail: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, page)
        em = page.fontInfo().pixelSize()
        left = QWidget()
        left.setProperty("role", "surface")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, em, 0, 0)
        column.setSpacing(round(em * 0.6))
        for widget in head:
            widget.setContentsMargins(em, 0, em, 0)
            column.addWidget(widget)
        column.addWidget(body, 1)
        left.setMinimumWidth(em * 16)
        self.addWidget(left)
        self.addWidget(detail)
        detail.setMinimumWidth(em * 22)
        self.setChildrenCollapsible(False)
        self.setSizes([em * 29, em * 46])
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)
        box = QHBoxLayout(page)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self)
