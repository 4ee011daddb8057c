"""The kinds of fields in the form: lines, days, choices, ticks, words, and a week."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.schedule import WeeklySchedule
from llko_desktop.gui.intake.form.field import FormField
from llko_desktop.gui.widgets.date_field import DateField
from llko_desktop.gui.widgets.literal import literal
from llko_desktop.gui.widgets.week_field import WeekField
from llko_desktop.gui.widgets.wheel_guard import WheelGuard

Explain = Callable[[Message], str]
_REMARK_LINES = 4


class LineField(FormField):
    """One line of text."""

    def __init__(self, label: str, *, required: bool = False) -> None:
        self.line = QLineEdit()
        super().__init__(label, self.line, required=required)
        self.line.textChanged.connect(self._edited)

    def text(self) -> str:
        return self.line.text()

    def _write(self, text: str) -> None:
        self.line.setText(text)
        self.line.setCursorPosition(0)


class CheckedField(LineField):
    """A line that is checked as it is typed, and given its usual form when it is left.

    `wrong` says what cannot become right any more, `checked` gives the usual form or raises `InputError`.
    """

    def __init__(
        self,
        label: str,
        wrong: Callable[[str], Message | None],
        checked: Callable[[str], str],
        explain: Explain,
    ) -> None:
        super().__init__(label)
        self._wrong, self._checked, self._explain = wrong, checked, explain

    def live_problem(self) -> str:
        message = self._wrong(self.text())
        return self._explain(message) if message else ""

    def _leave(self) -> None:
        try:
            usual = self._checked(self.text())
        except InputError as error:
            self.show_problem(self._explain(error.messages[0]))
        else:
            if usual != self.text():
                self.line.setText(usual)
        super()._leave()


class DayField(FormField):
    """A day that may be left empty."""

    def __init__(self, label: str, *, required: bool = False) -> None:
        self.day = DateField()
        super().__init__(label, self.day, required=required)
        self.day.textChanged.connect(self._edited)

    def text(self) -> str:
        return self.day.text()

    def _write(self, text: str) -> None:
        self.day.setText(text)

    def show_problem(self, text: str) -> None:
        super().show_problem(text)
        # The field marks by itself what is no date.
        self.day.setProperty("invalid", bool(text) or not self.day.is_valid())
        self.day.style().polish(self.day)


class ChoiceField(FormField):
    """One of several codes, each under its name."""

    def __init__(self, label: str, choices: Mapping[str, str]) -> None:
        self.choice = QComboBox()
        super().__init__(label, self.choice)
        for code, name in choices.items():
            self.choice.addItem(name, code)
        WheelGuard(self.choice, parent=self)
        self.choice.currentIndexChanged.connect(self._edited)

    def text(self) -> str:
        return str(self.choice.currentData())

    def summary(self) -> str:
        return self.choice.currentText() if self.text() else ""

    def _write(self, text: str) -> None:
        if self.choice.findData(text) < 0:
            # A language that is not among ours, say: what a request has is kept.
            self.choice.addItem(text, text)
        self.choice.setCurrentIndex(self.choice.findData(text))


class TicksField(FormField):
    """Codes that hold or not, a box each; those it does not know are kept, and so is their order."""

    def __init__(self, label: str, choices: Mapping[str, str]) -> None:
        self.boxes = {code: QCheckBox(literal(name)) for code, name in choices.items()}
        self._given: tuple[str, ...] = ()
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for box in self.boxes.values():
            column.addWidget(box)
        super().__init__(label, holder)
        for box in self.boxes.values():
            box.toggled.connect(self._edited)

    def text(self) -> str:
        ticked = {code for code, box in self.boxes.items() if box.isChecked()}
        kept = [code for code in self._given if code in ticked or code not in self.boxes]
        return " ".join((*kept, *(code for code in self.boxes if code in ticked - set(kept))))

    def summary(self) -> str:
        ticked = [box.text().replace("&&", "&") for box in self.boxes.values() if box.isChecked()]
        return ", ".join(ticked)

    def focus_editor(self) -> None:
        next(iter(self.boxes.values())).setFocus()

    def _write(self, text: str) -> None:
        self._given = tuple(text.split())
        for code, box in self.boxes.items():
            box.setChecked(code in self._given)


class WordsField(FormField):
    """Several lines of text."""

    def __init__(self, label: str) -> None:
        self.words = QPlainTextEdit()
        self.words.setTabChangesFocus(True)
        super().__init__(label, self.words)
        self.words.ensurePolished()
        line, padding = self.words.fontMetrics().lineSpacing(), 2 * self.fontInfo().pixelSize()
        self.words.setFixedHeight(_REMARK_LINES * line + padding)
        self.words.textChanged.connect(self._edited)

    def text(self) -> str:
        return self.words.toPlainText()

    def _write(self, text: str) -> None:
        self.words.setPlainText(text)


class WeekFormField(FormField):
    """The days and hours of care."""

    def __init__(self, label: str, language: str, explain: Explain, opening: WeeklySchedule) -> None:
        self.week = WeekField(language, explain)
        super().__init__(label, self.week)
        self.week.set_opening(opening)
        self.week.changed.connect(self._edited)

    def text(self) -> str:
        return self.week.text()

    def summary(self) -> str:
        return self.week.line.text()

    def focus_editor(self) -> None:
        self.week.focus_problem()

    def show_problem(self, text: str) -> None:
        # The week explains at its line or days what it cannot read; nothing is to be said twice.
        self._problem = text
        if text:
            self.week.show_problem()

    def _write(self, text: str) -> None:
        self.week.set_text(text)


def filled(fields: Sequence[FormField]) -> str:
    """Tell in one line what fields hold, those that are empty left out."""
    return " · ".join(filter(None, (field.summary() for field in fields)))
