"""The frame of the pages about the store: a card in the middle that scrolls where the window is too small."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from llko_desktop.gui.widgets.card import Card

_WIDTH_EMS = 36


class StorePage(QScrollArea):
    """Shows `content` in a card of a width that reads well."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.content = QWidget()
        em = self.fontInfo().pixelSize()
        card = Card()
        card.setMaximumWidth(_WIDTH_EMS * em)
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        card.body.setContentsMargins(2 * em, round(1.6 * em), 2 * em, round(1.6 * em))
        card.add(self.content)
        page = QWidget()
        page.setProperty("role", "page")
        column = QVBoxLayout(page)
        column.setContentsMargins(em, em, em, em)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card, 100)
        middle.addStretch(1)
        column.addStretch(1)
        column.addLayout(middle)
        column.addStretch(1)
        self.setWidget(page)
