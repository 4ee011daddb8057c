"""Lets the user say in which hours a child comes from a day on: the same every week, or by turns."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QVBoxLayout, QWidget

from llko_desktop.domain.schedule import WeeklySchedule
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.widgets.date_field import DateField
from llko_desktop.gui.widgets.flow_layout import FlowLayout
from llko_desktop.gui.widgets.week_field import WeekField
from llko_desktop.services.placement_entry import PhaseText
from llko_desktop.texts.speech import Texts

_A_WEEK = timedelta(days=7)


class PhaseEdit(QWidget):
    """One week, or two that take turns; with a first day of its own and a button, but in the first phase.

    `changed` is sent when anything of it is another, `removed` by the button.
    """

    changed = Signal()
    removed = Signal()

    def __init__(self, texts: Texts, opening: WeeklySchedule, *, is_first: bool) -> None:
        super().__init__()
        self._texts, self._opening, self._is_first = texts, opening, is_first
        self._start: date | None = None
        self.day = DateField()
        self.remove = QPushButton(self.tr("Remove these hours"))
        self.remove.setAutoDefault(False)
        self.week = self._week_field()
        self.second: WeekField | None = None
        self.by_turns = QCheckBox(self.tr("Every other week has other hours"))
        self.first_title, self.second_title = plain_label(role="muted"), plain_label(role="muted")
        self._head = QWidget(self)
        self._lay_out()
        self.day.textChanged.connect(self._day_typed)
        self.remove.clicked.connect(self.removed)
        self.by_turns.toggled.connect(self._turned)

    def _lay_out(self) -> None:
        em = self.fontInfo().pixelSize()
        row = FlowLayout(self._head, spacing=round(em * 0.5))
        label = QLabel(self.tr("&Other hours from"))
        label.setBuddy(self.day)
        self.day.setAccessibleName(self.tr("Other hours from"))
        for widget in (label, self.day, self.remove):
            row.addWidget(widget)
        self._head.setHidden(self._is_first)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(em * 0.5))
        parts: tuple[QWidget, ...] = (
            self._head, self.first_title, self.week, self.by_turns, self.second_title,
        )  # fmt: skip
        for part in parts:
            column.addWidget(part)
        self.first_title.hide()
        self.second_title.hide()

    def _week_field(self) -> WeekField:
        field = WeekField(self._texts.language, self._texts.message)
        field.set_opening(self._opening)
        field.changed.connect(self.changed)
        return field

    def fields(self) -> tuple[WeekField, ...]:
        """Give the weeks that are shown."""
        return (self.week, self.second) if self.second and self.by_turns.isChecked() else (self.week,)

    def typed(self) -> PhaseText:
        """Give what is typed."""
        start = "" if self._is_first else self.day.text()
        return PhaseText(start, tuple(field.text() for field in self.fields()))

    def show_phase(self, phase: PhaseText) -> None:
        """Show what was typed, or is kept."""
        if not self._is_first:
            self.day.setText(phase.start)
        self.by_turns.setChecked(len(phase.weeks) > 1)
        for field, text in zip(self.fields(), phase.weeks, strict=False):
            field.set_text(text)

    def set_start(self, start: date | None) -> None:
        """Say on which day it begins: that week is the first of two that take turns."""
        self._start = start
        self._show_titles()

    def focus_problem(self) -> None:
        """Put the keyboard on what cannot be read or is missing, else on the week."""
        if not self._is_first and self.day.day() is None:
            self.day.setFocus()
            return
        wrong = [field for field in self.fields() if not field.is_valid()]
        (wrong[0] if wrong else self.week).focus_problem()

    def _day_typed(self) -> None:
        self.set_start(self.day.day())
        self.changed.emit()

    def _turned(self, by_turns: bool) -> None:
        """Show a second week, which begins as the first; made when it is first asked for."""
        if by_turns and self.second is None:
            self.second = self._week_field()
            self.second.set_schedule(self.week.schedule())
            self._column.addWidget(self.second)
            QWidget.setTabOrder(self.by_turns, self.second)
        if self.second is not None:
            self.second.setVisible(by_turns)
        self._show_titles()
        self.changed.emit()

    def _show_titles(self) -> None:
        for label in (self.first_title, self.second_title):
            label.setVisible(self.by_turns.isChecked())
        if self._start is None:
            self.first_title.setText(self.tr("The first week, the third, and so on"))
            self.second_title.setText(self.tr("The second week, the fourth, and so on"))
            return
        monday = self._start - timedelta(days=self._start.weekday())
        words = self.tr("The weeks of {first}, {second}, and so on")
        for label, first in ((self.first_title, monday), (self.second_title, monday + _A_WEEK)):
            days = {"first": self._texts.day(first), "second": self._texts.day(first + 2 * _A_WEEK)}
            label.setText(words.format(**days))
