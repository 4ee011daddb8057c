"""One table of figures: what is counted, now and before, how that differs, and a way to the requests."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QPushButton, QWidget

from llko_desktop.gui.figures.number_cell import NumberCell
from llko_desktop.gui.widgets.breaking_label import BreakingLabel
from llko_desktop.services.figure_tables import FigureDocument, FigureNumber, FigureRow, FigureTable
from llko_desktop.texts.counts import Counts
from llko_desktop.texts.figures_words import change_text, number_text
from llko_desktop.texts.speech import Texts

_MOST_ROWS = 10
_COLUMN_EMS = 5.6
_STEPS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}


@dataclass(frozen=True)
class _Line:
    """The widgets of a row, kept for the next figures."""

    label: QLabel
    numbers: tuple[NumberCell, NumberCell]
    change: QLabel

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        return self.label, *self.numbers, self.change


class FigureTableView(QWidget):
    """Rewrites its rows in place; `asked` carries the row of a number that was pressed, and its column.

    Column 0 is the period shown, 1 the one before. Of a long table the first rows are shown, and all once
    they are asked for. The arrow keys go from number to number.
    """

    asked = Signal(object, int)

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._shown: tuple[FigureTable, FigureDocument] | None = None
        self._lines: list[_Line] = []
        self._is_whole = False
        em = self.fontInfo().pixelSize()
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(round(em * 0.6))
        grid.setVerticalSpacing(round(em * 0.2))
        grid.setColumnStretch(0, 1)
        self._heads = tuple(self._head() for _ in range(3))
        for column, head in enumerate(self._heads, 1):
            head.setFixedWidth(round(em * _COLUMN_EMS))
            grid.addWidget(head, 0, column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        self.more = QPushButton(self)
        self.more.setAutoDefault(False)
        self.more.setProperty("kind", "link")
        self.more.clicked.connect(self._show_all)

    def show_table(self, table: FigureTable, document: FigureDocument) -> None:
        """Show a table of a document in place of the one before."""
        self._shown = table, document
        has_before = len(document.heads) > 1
        heads = (*document.heads[:2], self.tr("Change")) if has_before else (document.heads[0], "", "")
        for head, text in zip(self._heads, heads, strict=True):
            head.setText(text)
        rows = table.rows if self._is_whole else table.rows[:_MOST_ROWS]
        while len(self._lines) < len(rows):
            self._add_line()
        for line, row in zip(self._lines, rows, strict=False):
            self._fill(line, row, document)
        for place, line in enumerate(self._lines):
            for widget in line.widgets:
                widget.setVisible(place < len(rows))
        left = len(table.rows) - len(rows)
        self.more.setVisible(left > 0)
        self.more.setText(Counts().more(left))
        self._grid.addWidget(self.more, len(self._lines) + 1, 0, 1, 4, Qt.AlignmentFlag.AlignLeft)

    def cell(self, row: int, column: int) -> NumberCell:
        """Give the number of a row, now (0) or before (1)."""
        return self._lines[row].numbers[column]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or not self._move(*step):
            super().keyPressEvent(event)

    def _move(self, down: int, right: int) -> bool:
        """Put the keyboard on the next number to press in a direction; gives whether there is one."""
        places = {
            line.numbers[column].link: (row, column)
            for row, line in enumerate(self._lines)
            for column in (0, 1)
            if line.numbers[column].link.isVisible()
        }
        links = {place: link for link, place in places.items()}
        focused = QApplication.focusWidget()
        found = next((place for link, place in places.items() if link is focused), None)
        while found is not None and 0 <= found[0] < len(self._lines) and 0 <= found[1] < 2:
            found = found[0] + down, found[1] + right
            if found in links:
                links[found].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return False

    def _show_all(self) -> None:
        self._is_whole = True
        if self._shown is not None:
            place = len(self._lines)
            self.show_table(*self._shown)
            self.cell(place, 0).link.setFocus(Qt.FocusReason.TabFocusReason)

    def _fill(self, line: _Line, row: FigureRow, document: FigureDocument) -> None:
        line.label.setText(row.label)
        for column, (cell, number) in enumerate(zip(line.numbers, (row.now, row.before), strict=True)):
            self._fill_cell(cell, number, row, column, document)
        line.change.setText(change_text(row, self._texts))

    def _fill_cell(
        self,
        cell: NumberCell,
        number: FigureNumber | None,
        row: FigureRow,
        column: int,
        document: FigureDocument,
    ) -> None:
        if number is None:
            cell.show_number("", "")
            return
        text = number_text(number, self._texts)
        words = {"label": row.label, "period": document.heads[column], "number": text}
        spoken = self.tr("{label}, {period}: {number}").format(**words)
        if row.part is None or not number.value:
            cell.show_number(text, spoken)
            return
        spoken = self.tr("{label}, {period}: {number}. Show these requests").format(**words)
        cell.show_number(text, spoken, partial(self.asked.emit, row, column))

    def _add_line(self) -> None:
        change = QLabel()
        change.setProperty("role", "muted")
        change.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line = _Line(BreakingLabel(), (NumberCell(), NumberCell()), change)
        place = len(self._lines) + 1
        for column, widget in enumerate(line.widgets):
            self._grid.addWidget(widget, place, column)
        self._lines.append(line)

    def _head(self) -> QLabel:
        head = QLabel()
        head.setProperty("role", "muted")
        head.setWordWrap(True)
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        return head
