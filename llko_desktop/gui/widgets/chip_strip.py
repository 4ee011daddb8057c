"""Gives a row of chips the lines it needs, or one line that scrolls sideways where there is little height."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QSizePolicy, QWidget

from llko_desktop.gui.widgets.chip_row import ChipRow


class ChipStrip(QScrollArea):
    """Holds `chips`; a chip that gets the keyboard is brought into view."""

    def __init__(self, chips: ChipRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips, self._single = chips, False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(chips)
        for part in (chips, self.viewport()):
            part.setAutoFillBackground(False)
        for chip in chips.findChildren(QPushButton):
            chip.installEventFilter(self)

    def set_single(self, single: bool) -> None:
        """Say whether the chips stand on one line, however many there are."""
        if single != self._single:
            self._single = single
            self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._chips and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        elif event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.ensureWidgetVisible(watched, watched.height(), 0)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - (turned.x() or turned.y()) // 2)

    def _fit(self) -> None:
        hint, width = self._chips.sizeHint(), self.viewport().width()
        size = QSize(max(width, hint.width()), hint.height())
        if not self._single:
            size = QSize(width, self._chips.heightForWidth(width))
        self._chips.resize(size)
        self.setFixedHeight(size.height())
