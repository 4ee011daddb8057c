"""Asks on which day all actions of the sheet were entered, and says how many that is before it is noted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from llko_desktop.domain.messages import DomainError
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.widgets.date_field import DateField
from llko_desktop.gui.widgets.flow_layout import FlowLayout
from llko_desktop.texts.speech import Texts


class EnterAllDialog(QDialog):
    """`enter` notes the day for all; what it refuses is said here, and nothing is noted."""

    def __init__(
        self,
        count: int,
        left_out: int,
        today: date,
        enter: Callable[[date], object],
        texts: Texts,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._enter, self._texts = enter, texts
        self.setWindowTitle(self.tr("All of these are entered"))
        self.question = plain_label(
            self.tr("Note %n action(s) as entered on Opvang.Vlaanderen? Ctrl+Z takes it back.", "", count),
            "strong",
        )
        self.left_out = plain_label(
            self.tr("%n action(s) that need not be entered any more stay on the list.", "", left_out), "muted"
        )
        self.left_out.setVisible(bool(left_out))
        self.day = DateField()
        self.day.set_day(today)
        self.day.setAccessibleName(self.tr("Entered on"))
        self.problem = plain_label(role="error")
        self.problem.hide()
        label, line = QLabel(self.tr("Entered on")), QWidget()
        label.setBuddy(self.day)
        dated = FlowLayout(line)
        dated.addWidget(label)
        dated.addWidget(self.day)
        buttons = QDialogButtonBox()
        self.button = QPushButton(self.tr("Note as entered"))
        self.button.setProperty("kind", "primary")
        buttons.addButton(self.button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QPushButton(self.tr("Cancel")), QDialogButtonBox.ButtonRole.RejectRole)
        self.button.setDefault(True)
        buttons.accepted.connect(self._note)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for part in (self.question, self.left_out, line, self.problem, buttons):
            column.addWidget(part)
        self.setMinimumWidth(self.fontInfo().pixelSize() * 26)
        self.day.setFocus()

    def _note(self) -> None:
        day = self.day.day()
        if day is None:
            self._say(self.tr("Fill in the day on which they were entered, as 17/08/2026."))
            return
        try:
            self._enter(day)
        except DomainError as error:
            self._say(self._texts.messages(error.messages))
            return
        self.accept()

    def _say(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.show()
        self.day.setFocus()
        self.day.selectAll()
