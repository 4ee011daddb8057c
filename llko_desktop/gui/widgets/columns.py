"""Puts widgets beside each other in equal columns, and below each other where the width is too small for
that.
"""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget


class Columns(QWidget):
    """Equal columns that become rows when a column would be narrower than `least_ems` times the font's
    height.

    They are `spacing` pixels apart, as rows `stacked` where that is given.
    """

    def __init__(
        self,
        *widgets: QWidget,
        least_ems: float = 21,
        spacing: int = 12,
        stacked: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._least_ems, self._widgets = least_ems, widgets
        self._beside, self._stacked = spacing, spacing if stacked is None else stacked
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(spacing)
        for widget in widgets:
            self._box.addWidget(widget, 1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        shown = [widget for widget in self._widgets if not widget.isHidden()]
        needed = len(shown) * self._least_ems * self.fontInfo().pixelSize()
        fits = event.size().width() >= needed
        direction = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if direction != self._box.direction():
            self._box.setDirection(direction)
            self._box.setSpacing(self._beside if fits else self._stacked)
