"""A small form under a button: a day, and a few words about it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.widgets.date_field import DateField
from llko_desktop.gui.widgets.flow_layout import FlowLayout
from llko_desktop.gui.widgets.reveal import reveal


class DayForm(QFrame):
    """Hidden until `ask`; `filled_in` carries the day and the words, which may be empty.

    Return keeps, escape closes. It stays open until its owner hides it, so that nothing typed is lost where
    the step is refused.
    """

    filled_in = Signal(date, str)

    def __init__(self, day: str, words: str, button: str, parent: QWidget | None = None) -> None:
        """Name the fields and the button that keeps them; without `words` only the day is asked."""
        super().__init__(parent)
        self._opener: QWidget | None = None
        self.setProperty("role", "question")
        self.day, self.words = DateField(), QLineEdit()
        self.words.setMaxLength(500)
        self.words.setVisible(bool(words))
        self.button, self.cancel = QPushButton(button), QPushButton(self.tr("Cancel"))
        self.problem = plain_label(role="error")
        self.problem.hide()
        self.words.setPlaceholderText(words)
        self.words.setAccessibleName(words)
        self.day.setAccessibleName(day)
        line, buttons = QWidget(), QWidget()
        dated = FlowLayout(line)
        dated.addWidget(QLabel(day))
        dated.addWidget(self.day)
        flow = FlowLayout(buttons)
        for widget, action in ((self.button, self._keep), (self.cancel, self.close_form)):
            widget.setProperty("kind", "small")
            widget.setAutoDefault(False)
            widget.clicked.connect(action)
            flow.addWidget(widget)
        rows = QVBoxLayout(self)
        for part in (line, self.words, self.problem, buttons):
            rows.addWidget(part)
        self.day.returnPressed.connect(self._keep)
        self.words.returnPressed.connect(self._keep)
        self.hide()

    def ask(self, day: date) -> None:
        """Open the form on a day, empty but for it, with the keyboard in it."""
        self._opener = QApplication.focusWidget()
        self.day.set_day(day)
        self.words.clear()
        self.problem.hide()
        self.show()
        self.day.setFocus()
        self.day.selectAll()
        reveal(self)

    def say(self, problem: str) -> None:
        """Say what is wrong with the words, or the day where only that is asked, with the keyboard in it."""
        self.problem.setText(problem)
        self.problem.show()
        (self.day if self.words.isHidden() else self.words).setFocus()

    def close_form(self) -> None:
        """Close the form; the keyboard goes back to where it came from."""
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        self.hide()
        if had_focus and self._opener is not None and self._opener.isVisible():
            self._opener.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_form()
        else:
            super().keyPressEvent(event)

    def _keep(self) -> None:
        day = self.day.day()
        self.problem.setText("" if day else self.tr("Fill in a day, as 17/08/2026."))
        self.problem.setVisible(day is None)
        if day is None:
            self.day.setFocus()
        else:
            self.filled_in.emit(day, self.words.text().strip())
