"""A week of care entered in any of four ways that follow each other: drawn, by patterns, by day, in words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.plan_text import parse_schedule, schedule_text
from llko_desktop.domain.schedule import TimeRange, Weekday, WeeklySchedule
from llko_desktop.domain.week_line import schedule_line
from llko_desktop.domain.week_strokes import DayPattern, cleared, with_pattern, with_usual_day
from llko_desktop.gui.theme.theme import set_look
from llko_desktop.gui.widgets.announce import announce
from llko_desktop.gui.widgets.columns import Columns
from llko_desktop.gui.widgets.week_edit import WeekEdit
from llko_desktop.gui.widgets.week_frame import WORKING_WEEK
from llko_desktop.gui.widgets.week_grid import WeekGrid
from llko_desktop.gui.widgets.week_patterns import WeekPatterns

# After so long without a letter, words that cannot be read are explained.
PAUSE_MS = 700


class WeekField(QWidget):
    """Holds a `WeeklySchedule`; `changed` is sent with every change of it, or of whether it can be read.

    Words that cannot be read, or name no day at all, leave the week as it was; they are explained below their
    line once typing pauses.
    """

    changed = Signal()

    def __init__(
        self, language: str, explain: Callable[[Message], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language, self._explain = language, explain
        self._week = self._opening = WeeklySchedule()
        self._problem: Message | None = None
        self._proposed: dict[Weekday, tuple[TimeRange, ...]] = {}
        self._following = False
        self.line = QLineEdit()
        self.edit = WeekEdit()
        self.grid = WeekGrid()
        self.patterns = WeekPatterns()
        self._why, self.keys = QLabel(), QLabel()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.show_problem)
        self._lay_out()
        self.edit.set_explain(explain)
        self.line.textChanged.connect(self._worded)
        self.line.editingFinished.connect(self.show_problem)
        self.edit.changed.connect(self._edited)
        self.grid.changed.connect(lambda: self._take(self.grid.schedule(), self.grid))
        self.patterns.pattern_chosen.connect(self._follow_pattern)
        self.patterns.clear_wanted.connect(lambda days: self._take(cleared(self._week, days)))
        self.patterns.day_ticked.connect(self._tick)
        self.patterns.weekend_wanted.connect(self.grid.set_weekend)

    def _lay_out(self) -> None:
        em = self.fontInfo().pixelSize()
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(em * 0.5))
        label = QLabel(self.tr("In &words"))
        label.setProperty("role", "muted")
        label.setBuddy(self.line)
        self.line.setAccessibleName(self.tr("Days and hours in words"))
        self.line.setPlaceholderText(self.tr("such as: Mon–Thu 8–17, Fri 8–12"))
        self._why.setProperty("role", "error")
        self._why.setWordWrap(True)
        self._why.setTextFormat(Qt.TextFormat.PlainText)
        self._why.hide()
        line = QVBoxLayout()
        line.setSpacing(2)
        for widget in (label, self.line, self._why):
            line.addWidget(widget)
        column.addWidget(self.patterns)
        column.addLayout(line)
        column.addWidget(self.edit)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Columns(words, self._drawing(), least_ems=22, spacing=round(em * 1.2)))

    def _drawing(self) -> QWidget:
        """Give the grid with the keys below it, which are told while it has the keyboard."""
        drawing = QWidget()
        column = QVBoxLayout(drawing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.keys.setProperty("role", "muted")
        self.keys.setWordWrap(True)
        self.keys.setText(self.tr("Keys: arrows move, Shift selects, Space draws, Delete erases."))
        room = self.keys.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self.keys.setSizePolicy(room)
        self.keys.hide()
        self.grid.entered.connect(self.keys.setVisible)
        column.addWidget(self.grid)
        column.addWidget(self.keys)
        column.addStretch(1)
        return drawing

    def schedule(self) -> WeeklySchedule:
        """Give the week as far as it can be read."""
        return self._week

    def set_schedule(self, week: WeeklySchedule) -> None:
        """Show a week."""
        self._take(week, undoable=False)

    def set_opening(self, opening: WeeklySchedule) -> None:
        """Say when the provider is open: for the patterns, and to be seen in the grid."""
        self._opening = opening
        self.grid.set_opening(opening)
        self._show_weekend()

    def is_valid(self) -> bool:
        """Whether all that is typed can be read."""
        return self._problem is None and self.edit.is_valid()

    def problem(self) -> str:
        """Give what is said of what cannot be read; empty when all can."""
        mine = self._explain(self._problem) if self._problem else ""
        return "\n".join(text for text in (mine, self.edit.problem()) if text)

    def text(self) -> str:
        """Give the week as text that `set_text` takes: as typed, where that cannot be read."""
        if self._problem:
            return self.line.text()
        if self.edit.is_valid():
            return schedule_text(self._week)
        unread = [day for day in Weekday if self.edit.field(day).property("invalid")]
        parts = [schedule_text(cleared(self._week, unread))]
        parts += [f"{schedule_text(_named(day))} {self.edit.field(day).text().strip()}" for day in unread]
        return ", ".join(filter(None, parts))

    def set_text(self, text: str) -> None:
        """Show a week from text; what cannot be read stands in the line of words, explained."""
        try:
            self.set_schedule(_read_words(text))
        except InputError:
            self.set_schedule(WeeklySchedule())
            self.line.setText(text)
            self.show_problem()

    def focus_problem(self) -> None:
        """Put the keyboard on the first of what cannot be read."""
        unread = [day for day in Weekday if self.edit.field(day).property("invalid")]
        (self.edit.field(unread[0]) if unread and not self._problem else self.line).setFocus()

    def _follow_pattern(self, days: tuple[Weekday, ...], pattern: DayPattern) -> None:
        self._take(with_pattern(self._week, days, pattern, self._opening))

    def _tick(self, day: Weekday, on: bool) -> None:
        """Propose hours for a day without any; with the tick they go, as long as they were not changed.

        A day that was asked without hours keeps those proposed: nobody takes it back by that.
        """
        proposed = self._proposed.pop(day, ())
        if on and not self._week.on(day) and self.is_valid():
            week = with_usual_day(self._week, day, self._opening)
            if day not in self._week.open_days:
                self._proposed[day] = week.on(day)
            self._take(week)
        elif not on and proposed and self._week.on(day) == proposed:
            self._take(cleared(self._week, [day]))

    def _worded(self, text: str) -> None:
        if self._following:
            return
        try:
            week = _read_words(text)
        except InputError as error:
            self._problem = error.messages[0]
            self._pause.start()
            self.changed.emit()
            return
        self._take(week, self.line)

    def _edited(self) -> None:
        if not self._following:
            self._take(self.edit.schedule(), self.edit)

    def _take(self, week: WeeklySchedule, told_by: QWidget | None = None, *, undoable: bool = True) -> None:
        """Let every way of entering but the one that told it show a week."""
        self._following = True
        self._week, self._problem = week, None
        if told_by is not self.line:
            self.line.setText(schedule_line(week, self._language))
            self.line.setCursorPosition(0)
        if told_by is not self.edit:
            self.edit.set_schedule(week)
        if told_by is not self.grid:
            self.grid.set_schedule(week, undoable=undoable)
        self._following = False
        self.show_problem()
        self._show_weekend()
        self.changed.emit()

    def _show_weekend(self) -> None:
        used = any(day not in WORKING_WEEK for week in (self._week, self._opening) for day in week.weekdays)
        shown = used or self.patterns.weekend.isChecked()
        self.patterns.show_weekend(shown, needed=used)
        self.grid.set_weekend(shown)

    def show_problem(self) -> None:
        """Explain words that cannot be read, though they may not be left yet."""
        self._pause.stop()
        words = self._explain(self._problem) if self._problem else ""
        if words and words != self._why.text():
            announce(self.line, words)
        set_look(self.line, "invalid", bool(words))
        self.line.setAccessibleDescription(words)
        self._why.setText(words)
        self._why.setVisible(bool(words))


def _read_words(text: str) -> WeeklySchedule:
    """Read what is typed; words without a day (`uur`) ask for nothing and are no reason to erase a week."""
    week = parse_schedule(text)
    if text.strip() and week.is_empty:
        raise InputError(Message.of("plan_word_unknown", word=text.strip(), text=text.strip()))
    return week


def _named(day: Weekday) -> WeeklySchedule:
    return WeeklySchedule.of({}, [day])
