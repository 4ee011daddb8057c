"""A list at the left and, beside it, what is chosen in it; the divider can be moved."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

# The list's share of the width until the divider is moved, and its bounds in ems.
_SHARE = 0.36
_LEAST_EMS, _MOST_EMS = 18, 33
# Where even these are too much, the detail keeps its room first.
_NARROW_LIST_EMS, _NARROW_DETAIL_EMS = 12, 22


class ListAndDetail(QSplitter):
    """Fills `page` with a column of `head` widgets above `body`, and `detail` at its right.

    A key given to `add_key` works anywhere in both, except where it is typed into a field: it is one that no
    child had a use for. `tabbing` is sent before tab takes the keyboard on from a widget in either.
    """

    tabbing = Signal()

    def __init__(self, page: QWidget, head: Sequence[QWidget], body: QWidget, detail: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, page)
        self._keys: dict[QKeySequence, Callable[[], object]] = {}
        self._moved = False
        self._em = em = page.fontInfo().pixelSize()
        left = QWidget()
        left.setProperty("role", "surface")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, em, 0, 0)
        column.setSpacing(round(em * 0.6))
        for widget in head:
            widget.setContentsMargins(0, 0, 0, 0)
            row = QHBoxLayout()
            row.setContentsMargins(em, 0, em, 0)
            row.addWidget(widget)
            column.addLayout(row)
        column.addWidget(body, 1)
        left.setMinimumWidth(em * _NARROW_LIST_EMS)
        self.addWidget(left)
        self.addWidget(detail)
        detail.setMinimumWidth(em * _NARROW_DETAIL_EMS)
        self.setChildrenCollapsible(False)
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)
        self.splitterMoved.connect(self._divider_moved)
        box = QHBoxLayout(page)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self)

    def add_key(self, key: str, action: Callable[[], object]) -> None:
        """Let a key as Qt writes it (`S`, `Ctrl+C`) carry out `action`."""
        self._keys[QKeySequence(key)] = action

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._moved:
            wanted = round(event.size().width() * _SHARE)
            width = min(max(wanted, _LEAST_EMS * self._em), _MOST_EMS * self._em)
            self.setSizes([width, event.size().width() - width])

    def focusNextPrevChild(self, forward: bool) -> bool:
        # Qt looks for the next one too where the one with the keyboard is being hidden or disabled.
        if self._stays(self.focusWidget()):
            self.tabbing.emit()
        return super().focusNextPrevChild(forward)

    def _stays(self, widget: QWidget | None) -> bool:
        while widget is not None and widget is not self:
            if widget.isHidden() or not widget.isEnabled():
                return False
            widget = widget.parentWidget()
        return widget is self

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self._keys.get(QKeySequence(event.keyCombination()))
        if action:
            action()
        else:
            super().keyPressEvent(event)

    def _divider_moved(self) -> None:
        self._moved = True
