"""Says that rows have no day of arrival, and gives all of them one at once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from llko_desktop.domain.day_text import day_text
from llko_desktop.gui.intake.assistant.run import ImportRun
from llko_desktop.gui.intake.assistant.words import say
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.widgets.date_field import DateField
from llko_desktop.gui.widgets.flow_layout import FlowLayout


class ArrivalLine(QFrame):
    """Shown while there are rows that no day of arrival is written in; `given` is sent with the day for all.

    It stays once they have one from here, so that another can be chosen.
    """

    given = Signal(object)

    def __init__(self, run: ImportRun, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run = run
        self.told, self.problem = plain_label(), plain_label(role="danger")
        self.day = DateField()
        self.day.setAccessibleName(self.tr("Day of arrival for all"))
        self.button = QPushButton(self.tr("&Use this day for all"))
        em = self.fontInfo().pixelSize()
        controls = QWidget()
        flow = FlowLayout(controls, round(em * 0.5))
        flow.addWidget(self.day)
        flow.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(em * 0.4))
        for widget in (self.told, controls, self.problem):
            column.addWidget(widget)
        self.day.set_day(run.day_given or run.today)
        self.day.changed.connect(self._check)
        self.day.returnPressed.connect(self._give)
        self.button.clicked.connect(self._give)
        self.refresh()

    def refresh(self) -> None:
        """Say how many rows it is about now."""
        missing, given = len(self._run.without_day), len(self._run.with_given_day)
        words = self.tr("%n row(s) have no day of arrival.", "", missing)
        if not missing and self._run.day_given:
            words = self.tr("%n row(s) tell no day of arrival and get this one:", "", given)
            if self._run.day_given == self._run.today:
                words = self.tr("%n row(s) tell no day of arrival and get today’s:", "", given)
        self.told.setText(words)
        self.setVisible(bool(missing or given))
        self._check()

    def _check(self) -> None:
        day, problem = self.day.day(), ""
        if not self.day.is_valid():
            problem = self.tr("This is not a date. Write it as dd/mm/yyyy.")
        elif day is not None and day > self._run.today:
            problem = self.tr("The day of arrival {date} is still to come.").format(date=day_text(day))
        say(self.problem, problem)
        is_news = bool(self._run.without_day) or day != self._run.day_given
        self.button.setEnabled(day is not None and not problem and is_news)

    def _give(self) -> None:
        if self.button.isEnabled():
            self.given.emit(self.day.day())
