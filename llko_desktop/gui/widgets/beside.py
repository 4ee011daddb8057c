"""Puts controls at the right of what they belong to, and below it where the width is too small for both."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from llko_desktop.gui.widgets.flow_layout import FlowLayout


class Beside(QWidget):
    """Keeps `main` at least so many ems wide beside `controls`, which wrap where they must."""

    def __init__(
        self,
        main: QWidget,
        controls: Sequence[QWidget],
        least_ems: float = 14,
        *,
        top: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._least_ems = least_ems
        self._side = QWidget(self)
        em = self.fontInfo().pixelSize()
        flow = FlowLayout(self._side, round(em * 0.5))
        for control in controls:
            flow.addWidget(control)
        self._side.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(round(em * 0.5))
        self._box.addWidget(main, 1)
        place = Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignVCenter
        self._box.addWidget(self._side, 0, place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = self._side.sizeHint().width() + self._least_ems * self.fontInfo().pixelSize()
        fits = event.size().width() >= needed
        direction = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if direction != self._box.direction():
            self._box.setDirection(direction)
