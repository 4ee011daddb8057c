"""Usual reasons why a final status was wrong, each a click away (R10)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from llko_desktop.gui.widgets.flow_layout import FlowLayout


class CorrectionReasons(QWidget):
    """A row of reasons; `chosen` carries the words of one."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Usual reasons"))
        flow = FlowLayout(self)
        for reason in (
            self.tr("Wrong button"),
            self.tr("The parents want care after all"),
            self.tr("Mixed up with another family"),
            self.tr("Something else was agreed"),
        ):
            button = QPushButton(reason)
            button.setProperty("kind", "small")
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, reason=reason: self.chosen.emit(reason))
            flow.addWidget(button)
