"""A short list of what is told, each line a button; what is more unfolds below."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from llko_desktop.gui.planning.told_button import Told, ToldButton
from llko_desktop.gui.widgets.beside import Beside
from llko_desktop.gui.widgets.reveal import reveal
from llko_desktop.gui.widgets.single_click import SingleClick
from llko_desktop.texts.counts import Counts

_FEW, _STEP = 5, 20
_LEAST_EMS = 12


class ToldLines(QWidget):
    """Shows a few items and unfolds the others by some at a time; only what is seen is put into words.

    `chosen` carries the item of a line that was clicked, `acted` that of a line whose small button was; there
    is one where `action` names it.
    """

    chosen = Signal(object)
    acted = Signal(object)

    def __init__(self, action: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action = action
        self._items: Sequence[Any] = ()
        self._tell: Callable[[Any], Told] | None = None
        self._seen = _FEW
        self.lines: list[ToldButton] = []
        self.buttons: list[QPushButton] = []
        self._rows: list[QWidget] = []
        em = self.fontInfo().pixelSize()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(round(em * 0.15))
        self.more = QPushButton()
        self.more.setProperty("kind", "quiet")
        self.more.setAutoDefault(False)
        self.more.clicked.connect(self._unfold)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        SingleClick(self.more, parent=self)

    def show_items(self, items: Sequence[Any], tell: Callable[[Any], Told]) -> None:
        """Show these in place of those before, each as `tell` puts it; as many are seen as before."""
        self._items, self._tell = items, tell
        self._write()

    def _write(self) -> None:
        seen = min(self._seen, len(self._items))
        for place in range(max(seen, len(self._rows))):
            if place == len(self._rows):
                self._add_row()
            if place < seen and self._tell is not None:
                told = self._tell(self._items[place])
                self.lines[place].tell(told)
                if self._action:
                    self.buttons[place].setAccessibleName(f"{self._action}: {told.title}")
            self._rows[place].setVisible(place < seen)
        rest = len(self._items) - seen
        self.more.setText(Counts().more(rest) if rest else self.tr("Show fewer"))
        self.more.setVisible(len(self._items) > _FEW)

    def _add_row(self) -> None:
        place, line = len(self._rows), ToldButton()
        line.clicked.connect(lambda: self.chosen.emit(self._items[place]))
        self.lines.append(line)
        row: QWidget = line
        if self._action:
            button = QPushButton(self._action)
            button.setProperty("kind", "small")
            button.setAutoDefault(False)
            button.clicked.connect(lambda: self.acted.emit(self._items[place]))
            SingleClick(button, parent=button)
            self.buttons.append(button)
            row = Beside(line, [button], _LEAST_EMS)
        self._rows.append(row)
        self._column.insertWidget(place, row)
        self._put_in_tab_order(place)

    def _put_in_tab_order(self, place: int) -> None:
        """Let the tab key come to a new line after the one before, and to what unfolds after all of them."""
        before: QWidget = self.more
        if place:
            before = self.buttons[place - 1] if self._action else self.lines[place - 1]
        for widget in (self.lines[place], *self.buttons[place : place + 1], self.more):
            self.setTabOrder(before, widget)
            before = widget

    def _unfold(self) -> None:
        """Show some more, with the keyboard on the first of them; where all are seen, only the first few."""
        before = self._seen
        self._seen = _FEW if before >= len(self._items) else before + _STEP
        self._write()
        if self._seen > before:
            self.lines[before].setFocus()
            reveal(self.lines[before])
        else:
            reveal(self.more)
