"""The list of pages at the left of the window: icon, name and how much waits there."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from llko_desktop.gui.theme.theme import set_look


class SidebarButton(QPushButton):
    """One entry; its accessible name tells the count too."""

    def __init__(self, title: str, icon: QIcon, parent: QWidget) -> None:
        super().__init__(icon, title, parent)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        side = round(parent.fontInfo().pixelSize() * 1.35)
        self.setIconSize(QSize(side, side))
        self._title = title
        self._count = QLabel(self)
        self._count.setProperty("role", "count")
        self._count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._count.hide()
        self._compact = False
        self.setAccessibleName(title)
        self.toggled.connect(lambda on: set_look(self._count, "chosen", on))

    def set_count(self, text: str, spoken: str = "") -> None:
        """Show a short text at the right (empty for none); `spoken` says it to those who cannot see it."""
        self._count.setText(text)
        self._count.setVisible(bool(text))
        self.setAccessibleName(f"{self._title}, {spoken or text}" if text else self._title)
        self.updateGeometry()
        self._place_count()

    def set_compact(self, compact: bool) -> None:
        """Show the icon alone, with the count beside it, or the whole entry."""
        self._compact = compact
        self.setText("" if compact else self._title)
        self.updateGeometry()
        self._place_count()

    def count(self) -> str:
        """Give the text at the right; empty when there is none."""
        return self._count.text()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if self._compact:
            return QSize(hint.height() + self._gap() // 2 + self._count.sizeHint().width(), hint.height())
        # The name gets bold when chosen, which takes a little more room.
        extra = self._count.sizeHint().width() + self._gap() if self._count.text() else 0
        return QSize(hint.width() + extra + self._gap(), hint.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_count()

    def _gap(self) -> int:
        return round(self.fontInfo().pixelSize() * 0.7)

    def _place_count(self) -> None:
        self._count.adjustSize()
        size = self._count.size()
        margin = self._gap() // 3 if self._compact else self._gap()
        self._count.move(self.width() - size.width() - margin, (self.height() - size.height()) // 2)


class Sidebar(QFrame):
    """Entries from the top, and some (settings, help) at the bottom; exactly one is chosen.

    `chosen` is sent with the key of an entry that the user picked. Tab reaches the chosen entry, the arrow
    keys go from one to the next.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Pages"))
        self._buttons: dict[str, SidebarButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        em = self.fontInfo().pixelSize()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(round(em * 0.6), round(em * 0.7), round(em * 0.6), round(em * 0.7))
        self._column.setSpacing(2)
        self._column.addStretch(1)
        self._at_top = 0
        self._compact = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def add(self, key: str, title: str, icon: QIcon, *, bottom: bool = False) -> SidebarButton:
        """Add an entry below those that are there, at the top or at the bottom; the first one is chosen."""
        button = SidebarButton(title, icon, self)
        button.set_compact(self._compact)
        button.clicked.connect(lambda: self.chosen.emit(key))
        button.setChecked(not self._buttons)
        self._buttons[key] = button
        self._group.addButton(button)
        if bottom:
            self._column.addWidget(button)
        else:
            self._column.insertWidget(self._at_top, button)
            self._at_top += 1
        return button

    def button(self, key: str) -> SidebarButton:
        """Give the entry of a key; `KeyError` when there is none."""
        return self._buttons[key]

    def choose(self, key: str) -> None:
        """Mark an entry as chosen, without sending `chosen`."""
        self._buttons[key].setChecked(True)

    def set_count(self, key: str, text: str, spoken: str = "") -> None:
        """Show how much waits behind an entry."""
        self._buttons[key].set_count(text, spoken)

    def set_compact(self, compact: bool) -> None:
        """Show icons alone, where the window is too narrow for names."""
        self._compact = compact
        for button in self._buttons.values():
            button.set_compact(compact)
