"""Lets the user list the days on which the childcare is closed, a period on each line."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.provider import Closure
from llko_desktop.gui.theme.theme import set_look
from llko_desktop.gui.widgets.date_field import DateField
from llko_desktop.gui.widgets.flow_layout import FlowLayout


class ClosureLine(QWidget):
    """One period: its first and last day, and a button to take it out (`removed`)."""

    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first, self.last = DateField(self), DateField(self)
        self.remove = QPushButton(self.tr("Remove"), self)
        self.remove.setAutoDefault(False)
        self.remove.clicked.connect(self.removed)
        row = FlowLayout(self, spacing=round(self.fontInfo().pixelSize() * 0.5))
        for widget in (self.first, QLabel(self.tr("up to and including"), self), self.last, self.remove):
            row.addWidget(widget)

    def set_number(self, number: int) -> None:
        """Name the fields by the place of their line, from 1."""
        self.first.setAccessibleName(self.tr("First closing day, line {number}").format(number=number))
        self.last.setAccessibleName(self.tr("Last closing day, line {number}").format(number=number))
        self.remove.setAccessibleName(
            self.tr("Remove the closing days of line {number}").format(number=number)
        )

    def closure(self) -> Closure | None:
        """Give the period; a first day alone is one day, and an empty line is none.

        `InputError` for a period that ends before it starts, and for a day that is missing or cannot be read.
        """
        for field in (self.first, self.last):
            if not field.is_valid():
                raise InputError(Message.of("closure_day_unreadable", text=field.text().strip()))
        first, last = self.first.day(), self.last.day()
        if first is None and last is None:
            return None
        if first is None:
            raise InputError(Message.of("closure_start_missing", end=last))
        return Closure(first, last or first)

    def wrong_field(self) -> DateField:
        """Give the field to look at first when the period is not right."""
        return self.last if self.first.day() else self.first

    def mark(self, why: str) -> None:
        """Mark the field that is not right, until it is changed."""
        set_look(self.wrong_field(), "invalid", True)
        self.wrong_field().setAccessibleDescription(why)


class ClosureEdit(QWidget):
    """The periods, and a button that adds one; what is not right is explained below them when asked for.

    `explain` turns a refusal into words.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._explain: Callable[[Message], str] = lambda message: message.code
        self._lines: list[ClosureLine] = []
        self.add = QPushButton(self.tr("Add closing days"), self)
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._add_empty)
        self._problem = QLabel(self)
        set_look(self._problem, "role", "error")
        self._problem.setWordWrap(True)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(round(self.fontInfo().pixelSize() * 0.4))
        self._column.addWidget(self._problem)
        self._column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.add)

    @property
    def lines(self) -> tuple[ClosureLine, ...]:
        """The lines that are shown, in their order."""
        return tuple(self._lines)

    def set_explain(self, explain: Callable[[Message], str]) -> None:
        """Say in whose words a period that is not right is explained."""
        self._explain = explain

    def set_closures(self, closures: Iterable[Closure]) -> None:
        """Show these periods in place of what is there."""
        for line in self.lines:
            self._take_out(line)
        for closure in closures:
            line = self._add_line()
            line.first.set_day(closure.first)
            line.last.set_day(closure.last)
        self._show_problem("")

    def closures(self) -> tuple[Closure, ...]:
        """Give the periods as far as they are right."""
        return tuple(closure for closure, _ in self._read() if closure)

    def problem(self) -> str:
        """Say what is not right, below the lines too, and mark its fields; empty when all is right."""
        sentences = []
        for line, (_, message) in zip(self._lines, self._read(), strict=True):
            if message:
                sentences.append(self._explain(message))
                line.mark(sentences[-1])
        self._show_problem("\n".join(sentences))
        return "\n".join(sentences)

    def focus_problem(self) -> None:
        """Bring the keyboard to the first line that is not right."""
        for line, (_, message) in zip(self._lines, self._read(), strict=True):
            if message:
                line.wrong_field().setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _read(self) -> list[tuple[Closure | None, Message | None]]:
        found: list[tuple[Closure | None, Message | None]] = []
        for line in self._lines:
            try:
                found.append((line.closure(), None))
            except InputError as error:
                found.append((None, error.messages[0]))
        return found

    def _show_problem(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.setVisible(bool(words))

    def _add_empty(self) -> None:
        self._add_line().first.setFocus(Qt.FocusReason.TabFocusReason)

    def _add_line(self) -> ClosureLine:
        line = ClosureLine(self)
        line.removed.connect(lambda: self._remove(line))
        self._lines.append(line)
        self._column.insertWidget(len(self._lines) - 1, line)
        # What is made later comes later by Tab: put it before the button that adds.
        chain = (self.add.previousInFocusChain(), line.first, line.last, line.remove, self.add)
        for before, after in pairwise(widget for widget in chain if widget is not None):
            QWidget.setTabOrder(before, after)
        line.set_number(len(self._lines))
        line.show()
        return line

    def _remove(self, line: ClosureLine) -> None:
        """Take a line out, with the keyboard on the one that takes its place."""
        place = self._lines.index(line)
        self._take_out(line)
        target = self._lines[place].remove if place < len(self._lines) else self.add
        target.setFocus(Qt.FocusReason.TabFocusReason)
        self._show_problem("")

    def _take_out(self, line: ClosureLine) -> None:
        self._lines.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()
        for number, left in enumerate(self._lines, 1):
            left.set_number(number)
