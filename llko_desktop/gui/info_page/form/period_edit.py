"""Lets the user list periods, one on each line: closing days, or days with other hours."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.period_text import PeriodText
from llko_desktop.gui.theme.theme import set_look
from llko_desktop.gui.widgets.date_field import DateField
from llko_desktop.gui.widgets.flow_layout import FlowLayout


class PeriodLine(QWidget):
    """One period: its first and last day, its hours where `has_hours`, and a button to take it out.

    `changed` is sent when a letter of it is another, `removed` by the button. `example` shows what is
    written in the last field.
    """

    changed = Signal()
    removed = Signal()

    def __init__(self, *, has_hours: bool, example: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first, self.last, self.hours = DateField(self), DateField(self), QLineEdit(self)
        self.hours.setPlaceholderText(example or self.tr("such as: 7-12"))
        least = self.hours.fontMetrics().horizontalAdvance(example) + 2 * self.hours.sizeHint().height()
        self.hours.setFixedWidth(max(12 * self.fontInfo().pixelSize(), least))
        self.remove = QPushButton(self.tr("Remove"), self)
        self.remove.setAutoDefault(False)
        self.remove.clicked.connect(self.removed)
        row = FlowLayout(self, spacing=round(self.fontInfo().pixelSize() * 0.5))
        for widget in (self.first, QLabel(self.tr("up to and including"), self), self.last):
            row.addWidget(widget)
        if has_hours:
            row.addWidget(self.hours)
        row.addWidget(self.remove)
        self.hours.setVisible(has_hours)
        self._fields = (self.first, self.last, self.hours) if has_hours else (self.first, self.last)
        for field in self._fields:
            field.textChanged.connect(self._typed)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What the keyboard comes to, in reading order."""
        return (*self._fields, self.remove)

    @property
    def fields(self) -> tuple[QLineEdit, ...]:
        """The fields that are typed into."""
        return self._fields

    def set_number(self, number: int, names: tuple[str, ...]) -> None:
        """Name the controls by the place of their line, from 1; `names` are for the fields and the button."""
        for widget, name in zip(self.stops, names, strict=True):
            widget.setAccessibleName(name.format(number=number))

    def typed(self) -> PeriodText:
        """Give what is typed."""
        return PeriodText(*(field.text() for field in self._fields))

    def show_period(self, period: PeriodText) -> None:
        """Show a period."""
        for field, text in zip(self._fields, period, strict=False):
            field.setText(text)

    def mark(self, why: str) -> QLineEdit:
        """Mark the field that is not right, until it is changed; gives it."""
        unread = [field for field in (self.first, self.last) if not field.is_valid()]
        wrong: QLineEdit = unread[0] if unread else self._fields[-1]
        if not self.first.text().strip():
            wrong = self.first
        set_look(wrong, "invalid", True)
        wrong.setAccessibleDescription(why)
        return wrong

    def _typed(self) -> None:
        """Take the marks away; a day that is no date keeps the one it has by itself."""
        for field in self._fields:
            readable = not isinstance(field, DateField) or field.is_valid()
            if readable and field.property("invalid"):
                set_look(field, "invalid", False)
                field.setAccessibleDescription("")
        self.changed.emit()


class PeriodEdit(QWidget):
    """The lines, and a button that adds one; `changed` is sent with every change of what is typed.

    `read` turns a typed line into its value or raises `InputError`, `names` are what the controls of a line
    are called, with its `{number}`: first day, last day, hours where there are any, and the button. `example`
    shows what is written in place of hours.
    """

    changed = Signal()

    def __init__(
        self, add: str, names: tuple[str, ...], read: Callable[[PeriodText], object], example: str = ""
    ) -> None:
        super().__init__()
        self._names, self._read, self._example = names, read, example
        self._lines: list[PeriodLine] = []
        self.add = QPushButton(add)
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._add_empty)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(round(self.fontInfo().pixelSize() * 0.4))
        self._column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def lines(self) -> tuple[PeriodLine, ...]:
        """The lines that are shown, in their order."""
        return tuple(self._lines)

    def typed(self) -> tuple[PeriodText, ...]:
        """Give what is typed in the lines that hold anything."""
        return tuple(text for line in self._lines if not (text := line.typed()).is_empty)

    def show_periods(self, periods: Iterable[PeriodText]) -> None:
        """Show these periods in place of what is there."""
        for line in self.lines:
            self._take_out(line)
        for period in periods:
            self._add_line().show_period(period)

    def mark_wrong(self, explain: Callable[[Message], str]) -> None:
        """Mark in each line what is not right."""
        for line in self._lines:
            if message := self._wrong(line):
                line.mark(explain(message))

    def focus_first(self) -> None:
        """Bring the keyboard to the first line that is not right, else to the first, else to the button."""
        wrong = [line for line in self._lines if self._wrong(line)]
        target: QWidget = (wrong or self._lines)[0].first if self._lines else self.add
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _wrong(self, line: PeriodLine) -> Message | None:
        try:
            self._read(line.typed())
        except InputError as error:
            return error.messages[0]
        return None

    def _add_empty(self) -> None:
        self._add_line().first.setFocus(Qt.FocusReason.TabFocusReason)

    def _add_line(self) -> PeriodLine:
        line = PeriodLine(has_hours=len(self._names) > 3, example=self._example, parent=self)
        line.changed.connect(self.changed)
        line.removed.connect(lambda: self._remove(line))
        self._lines.append(line)
        self._column.insertWidget(len(self._lines) - 1, line)
        # What is made later comes later by Tab: put it before the button that adds.
        for before, after in pairwise((_stop_before(self.add), *line.stops, self.add)):
            QWidget.setTabOrder(before, after)
        for field in line.fields:
            field.returnPressed.connect(lambda: self.focusNextChild())
        line.set_number(len(self._lines), self._names)
        line.show()
        return line

    def _remove(self, line: PeriodLine) -> None:
        """Take a line out, with the keyboard on the one that takes its place."""
        place = self._lines.index(line)
        self._take_out(line)
        target = self._lines[place].remove if place < len(self._lines) else self.add
        target.setFocus(Qt.FocusReason.TabFocusReason)
        self.changed.emit()

    def _take_out(self, line: PeriodLine) -> None:
        self._lines.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()
        for number, left in enumerate(self._lines, 1):
            left.set_number(number, self._names)


def _stop_before(widget: QWidget) -> QWidget:
    """Give the last thing before a widget that Tab comes to; the widget itself where there is none."""
    before = widget.previousInFocusChain()
    while before is not None and before is not widget and not before.focusPolicy() & Qt.FocusPolicy.TabFocus:
        before = before.previousInFocusChain()
    return before or widget
