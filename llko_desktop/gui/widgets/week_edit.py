"""Lets the user enter the hours of a week, a field a day, as they would write them: `8-17`,
`8:30-12, 13-17`.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QStyle, QStyleOptionFrame, QVBoxLayout, QWidget

from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.plan_text import parse_schedule, short_hours
from llko_desktop.domain.schedule import TimeRange, Weekday, WeeklySchedule
from llko_desktop.gui.theme.theme import set_look
from llko_desktop.gui.widgets.even_layout import EvenLayout
from llko_desktop.gui.widgets.week_table import day_name

_USUAL_DAY = "8:30–17"
# A day that was asked without saying which hours (R12).
_HOURS_UNKNOWN = "?"


class _HoursField(QLineEdit):
    """As wide as its hours need once the keyboard has left it, and never narrower than a usual day."""

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        margins = self.textMargins().left() + self.textMargins().right()
        metrics = self.fontMetrics()
        words = max(metrics.horizontalAdvance(text) for text in (self.text(), _USUAL_DAY))
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        inner = QSize(words + margins + metrics.averageCharWidth(), super().sizeHint().height())
        framed = self.style().sizeFromContents(QStyle.ContentsType.CT_LineEdit, option, inner, self)
        return QSize(framed.width(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 5, super().minimumSizeHint().height())


class WeekEdit(QWidget):
    """Seven fields; `changed` is sent with every change of what they mean or of whether they can be read.

    What cannot be read is marked and explained below the fields; it counts as a day without care in
    `schedule()`, so ask `is_valid()` before using that. `explain` turns a refusal of the plan reader into
    words.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._explain: Callable[[Message], str] | None = None
        self._fields: dict[Weekday, QLineEdit] = {}
        self._read: dict[Weekday, tuple[TimeRange, ...] | None] = dict.fromkeys(Weekday, ())
        self._why: dict[Weekday, Message | None] = {}
        em = self.fontInfo().pixelSize()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(em * 0.4))
        days = QWidget(self)
        self._cells = EvenLayout(days, spacing=round(em * 0.45))
        for day in Weekday:
            self._cells.addWidget(self._day_cell(day, days))
        self._problem = QLabel(self)
        self._problem.setProperty("role", "error")
        self._problem.setWordWrap(True)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.hide()
        column.addWidget(days)
        column.addWidget(self._problem)
        self.setFocusProxy(self._fields[Weekday.MONDAY])
        # Without it, neither the letter of a label leads here nor can the week be given a place among tabs.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_explain(self, explain: Callable[[Message], str]) -> None:
        """Say in whose words a day that cannot be read is explained."""
        self._explain = explain

    def field(self, day: Weekday) -> QLineEdit:
        """Give the field of a weekday."""
        return self._fields[day]

    def schedule(self) -> WeeklySchedule:
        """Give the week as far as it can be read."""
        open_days = [day for day in Weekday if self._fields[day].text().strip() == _HOURS_UNKNOWN]
        return WeeklySchedule.of({day: ranges or () for day, ranges in self._read.items()}, open_days)

    def set_schedule(self, schedule: WeeklySchedule) -> None:
        """Show a week; `changed` is sent when it means something else than what was there."""
        before = self.schedule(), self.is_valid()
        for day in Weekday:
            text = ", ".join(short_hours(item) for item in schedule.on(day))
            field = self._fields[day]
            field.blockSignals(True)
            field.setText(_HOURS_UNKNOWN if day in schedule.open_days else text)
            field.setCursorPosition(0)
            field.blockSignals(False)
            field.updateGeometry()
            self._interpret(day)
        self._cells.invalidate()
        self._show_problems()
        if (self.schedule(), self.is_valid()) != before:
            self.changed.emit()

    def is_valid(self) -> bool:
        """Whether every field can be read."""
        return all(ranges is not None for ranges in self._read.values())

    def problem(self) -> str:
        """Give what is said about fields that cannot be read; empty when there is none."""
        return "\n".join(self._sentence(day) for day in Weekday if self._read[day] is None)

    def _day_cell(self, day: Weekday, parent: QWidget) -> QWidget:
        cell = QWidget(parent)
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        label = QLabel(day_name(day), cell)
        label.setProperty("role", "muted")
        field = _HoursField(cell)
        field.setAccessibleName(day_name(day, full=True))
        field.setToolTip(self.tr("Hours such as 8-17 or 8:30-12, 13-17; ? when the hours are not known yet"))
        field.textChanged.connect(lambda: self._typed(day))
        field.editingFinished.connect(self._cells.invalidate)
        label.setBuddy(field)
        column.addWidget(label)
        column.addWidget(field)
        self._fields[day] = field
        return cell

    def _typed(self, day: Weekday) -> None:
        before = self._read[day], self._fields[day].text().strip() == _HOURS_UNKNOWN
        self._interpret(day)
        self._show_problems()
        if day in self.schedule().open_days or before != (self._read[day], False):
            self.changed.emit()

    def _interpret(self, day: Weekday) -> None:
        text = self._fields[day].text().strip()
        self._why[day] = None
        try:
            self._read[day] = _read_day(text)
        except InputError as error:
            self._read[day], self._why[day] = None, error.messages[0]

    def _show_problems(self) -> None:
        for day, field in self._fields.items():
            wrong = self._read[day] is None
            set_look(field, "invalid", wrong)
            field.setAccessibleDescription(self._sentence(day) if wrong else "")
        self._problem.setText(self.problem())
        self._problem.setVisible(not self.is_valid())

    def _sentence(self, day: Weekday) -> str:
        why = self._why[day]
        if why is not None and self._explain:
            return self.tr("{day}: {problem}").format(day=day_name(day), problem=self._explain(why))
        hint = self.tr("{day}: “{text}” cannot be read. Write hours such as 8-17 or 8:30-12, 13-17.")
        return hint.format(day=day_name(day), text=self._fields[day].text().strip())


def _read_day(text: str) -> tuple[TimeRange, ...] | None:
    """Read the hours of one day; none when they cannot be read or name other days. Raises `InputError`."""
    if not text or text == _HOURS_UNKNOWN:
        return ()
    week = parse_schedule(f"ma {text}")
    return week.on(Weekday.MONDAY) if week.weekdays == (Weekday.MONDAY,) and not week.open_days else None
