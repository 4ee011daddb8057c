"""Asks in which order a file writes day and month, with a date of its own read both ways."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QRadioButton, QVBoxLayout, QWidget

from llko_desktop.gui.intake.assistant.sources import SourceReader
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.services.incoming import DateOrder, Incoming, Reading
from llko_desktop.texts.speech import Texts

# Among so many different dates of a column one is looked for that can be read in two ways.
_MOST = 2_000
# Asked about where none is found among them.
_EXAMPLE = "03/04/2026", date(2026, 4, 3), date(2026, 3, 4)


def unclear_date(reader: SourceReader[Any], source: Incoming, reading: Reading) -> tuple[str, date, date]:
    """Give a date as the source writes it, and what it is with its day first and with its month first."""
    orders = (DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST)
    for column in source.columns:
        if reading.field_of(column) is None:
            continue
        read = [
            reader.samples(source, replace(reading, date_order=order), column.index, _MOST)
            for order in orders
        ]
        for one, other in zip(*read, strict=False):
            days = one.value, other.value
            if isinstance(days[0], date) and isinstance(days[1], date) and days[0] != days[1]:
                return one.written, days[0], days[1]
    return _EXAMPLE


class DateQuestion(QFrame):
    """Two answers, of which none is given until the user does; `answered` is sent with the `DateOrder`."""

    answered = Signal(object)

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self.setProperty("role", "question")
        self.question = plain_label(role="strong")
        self.day_first, self.month_first = QRadioButton(), QRadioButton()
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        em = self.fontInfo().pixelSize()
        column.setContentsMargins(em, round(em * 0.7), em, round(em * 0.7))
        column.addWidget(self.question)
        for button, order in (
            (self.day_first, DateOrder.DAY_FIRST),
            (self.month_first, DateOrder.MONTH_FIRST),
        ):
            self._group.addButton(button)
            button.clicked.connect(lambda _checked=False, order=order: self.answered.emit(order))
            column.addWidget(button)

    def ask(self, written: str, day_first: date, month_first: date, answer: DateOrder | None) -> None:
        """Show both readings of a date, and the answer where one was given."""
        texts = self._texts
        asked = self.tr("The dates can be read in two ways. What does “{written}” mean?")
        self.question.setText(asked.format(written=written))
        self.setAccessibleName(self.question.text())
        self.day_first.setText(self.tr("{day} (the day comes first)").format(day=texts.day(day_first)))
        first = self.tr("{day} (the month comes first)")
        self.month_first.setText(first.format(day=texts.day(month_first)))
        # A group that wants one answer does not let go of it.
        self._group.setExclusive(False)
        self.day_first.setChecked(answer is DateOrder.DAY_FIRST)
        self.month_first.setChecked(answer is DateOrder.MONTH_FIRST)
        self._group.setExclusive(True)
