"""The items of the checklist below each other, walked through by the arrow keys."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from llko_desktop.gui.icons import Icons
from llko_desktop.gui.info_page.checklist.row import ItemRow, ItemWords
from llko_desktop.gui.widgets.reveal import reveal


class ItemList(QWidget):
    """Keeps a row for each item, by its code; `opened` and `copy_wanted` carry that code."""

    opened = Signal(str)
    copy_wanted = Signal(str)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._reached = ""
        self.rows: dict[str, ItemRow] = {}
        self.setAccessibleName(self.tr("Checklist"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_items(self, items: Sequence[tuple[str, ItemWords]]) -> None:
        """Show these items in order; the row that the keyboard is on keeps it."""
        codes = [code for code, _words in items]
        for code in self.rows.keys() - set(codes):
            self.rows.pop(code).deleteLater()
        for place, (code, words) in enumerate(items):
            row = self.rows.get(code)
            if row is None:
                row = self.rows[code] = self._make(code)
                self._column.insertWidget(place, row)
                # At once: a row that shows later by itself does not tell the layouts around how high it is.
                row.show()
            row.show_words(words)
        if self._reached not in self.rows and codes:
            self._reach(codes[0])

    def focus(self, code: str = "") -> None:
        """Put the keyboard on a row, the one it was on last where none is named."""
        row = self.rows.get(code) or self.rows.get(self._reached)
        if row is not None:
            row.setFocus(Qt.FocusReason.OtherFocusReason)
            reveal(row)

    def _make(self, code: str) -> ItemRow:
        row = ItemRow(self._icons)
        row.opened.connect(partial(self._open, code))
        row.copy_wanted.connect(partial(self.copy_wanted.emit, code))
        row.moved.connect(partial(self._move, code))
        return row

    def _open(self, code: str) -> None:
        self._reach(code)
        self.opened.emit(code)

    def _move(self, code: str, by: int) -> None:
        codes = self._in_order()
        place = min(max(0, codes.index(code) + by), len(codes) - 1)
        self._reach(codes[place])
        self.focus(codes[place])

    def _reach(self, code: str) -> None:
        self._reached = code
        for other, row in self.rows.items():
            row.let_tab_in(other == code)

    def _in_order(self) -> list[str]:
        return sorted(self.rows, key=lambda code: self._column.indexOf(self.rows[code]))

    def holds_keyboard(self) -> bool:
        """Whether one of its rows has the keyboard."""
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)
