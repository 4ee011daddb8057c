"""The kinds of fields that only the provider's details need: long texts, choices in sight, numbers, hours."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QRadioButton, QSpinBox, QWidget

from llko_desktop.domain.messages import InputError
from llko_desktop.domain.plan_text import joined_days, parse_schedule
from llko_desktop.domain.schedule import Weekday, WeeklySchedule
from llko_desktop.domain.week_line import schedule_line
from llko_desktop.gui.intake.form.field import FormField
from llko_desktop.gui.intake.form.fields import TicksField, WeekFormField
from llko_desktop.gui.widgets.flow_layout import FlowLayout
from llko_desktop.gui.widgets.literal import literal
from llko_desktop.gui.widgets.plain_edit import PlainEdit, cleaned
from llko_desktop.gui.widgets.wheel_guard import WheelGuard
from llko_desktop.texts.speech import Texts


def clean_as_typed(line: QLineEdit) -> None:
    """Keep what is no text out of a line, however it is put into it."""

    def clean(text: str) -> None:
        clean_text = " ".join(cleaned(text).split("\n"))
        if clean_text != text:
            behind = len(text) - line.cursorPosition()
            line.setText(clean_text)
            line.setCursorPosition(max(0, len(clean_text) - behind))

    line.textEdited.connect(clean)


class LongTextField(FormField):
    """Several lines of text; the field grows with them, from `fewest` lines to `most`."""

    def __init__(self, label: str, fewest: int, most: int) -> None:
        self.words = PlainEdit()
        super().__init__(label, self.words)
        self._fewest, self._most = fewest, most
        self._last = ""
        self.words.textChanged.connect(self._touched)
        self.words.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def text(self) -> str:
        return self.words.toPlainText()

    def _write(self, text: str) -> None:
        self.words.setPlainText(text)

    def _rewrite(self, text: str) -> None:
        cursor = self.words.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)

    def _touched(self) -> None:
        """Take note of another text; a wave under a word is told as a change too."""
        text = self.text()
        if text != self._last:
            self._last = text
            self._edited()

    def _fit(self) -> None:
        self.words.ensurePolished()
        filled = round(self.words.document().size().height())
        lines = min(max(filled, self._fewest), self._most)
        around = 2 * self.fontInfo().pixelSize()
        self.words.setFixedHeight(lines * self.words.fontMetrics().lineSpacing() + around)


class RadiosField(FormField):
    """One of several codes, all in sight; the arrow keys choose."""

    def __init__(self, label: str, choices: Mapping[str, str]) -> None:
        holder = QWidget()
        flow = FlowLayout(holder, spacing=round(holder.fontInfo().pixelSize() * 0.6))
        self.buttons = {code: QRadioButton(literal(name)) for code, name in choices.items()}
        for button in self.buttons.values():
            flow.addWidget(button)
        super().__init__(label, holder)
        for button in self.buttons.values():
            button.setAccessibleName(
                self.tr("{label}: {choice}").format(label=label, choice=button.text().replace("&&", "&"))
            )
            button.toggled.connect(self._toggled)
        self._write("")

    def stops(self) -> tuple[QWidget, ...]:
        return tuple(self.buttons.values())

    def text(self) -> str:
        return next((code for code, button in self.buttons.items() if button.isChecked()), "")

    def told(self, text: str) -> str:
        return self.buttons[text].text().replace("&&", "&") if text else ""

    def focus_editor(self) -> None:
        self.buttons[self.text()].setFocus(Qt.FocusReason.OtherFocusReason)

    def _toggled(self, is_on: bool) -> None:
        if not is_on:
            return
        # Tab comes to what is chosen, whoever chose it; Qt sees to that for the user's own choice only.
        for button in self.buttons.values():
            policy = Qt.FocusPolicy.StrongFocus if button.isChecked() else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)
        self._edited()

    def _write(self, text: str) -> None:
        self.buttons[text if text in self.buttons else ""].setChecked(True)


class NumberSpin(QSpinBox):
    """A whole number whose lowest value stands for nothing said; Enter goes on to the next field."""

    entered = Signal()

    def __init__(self, most: int, unsaid: str) -> None:
        super().__init__()
        self.setRange(0, most)
        self.setSpecialValueText(unsaid)
        # The style sheet does not reach the field inside.
        inner = self.findChild(QLineEdit)
        assert inner is not None
        inner.setTextMargins(round(0.6 * self.fontInfo().pixelSize()), 0, 0, 0)
        inner.returnPressed.connect(self.entered)
        WheelGuard(self, parent=self)


class NumberField(FormField):
    """A whole number from 1 to `most`, or nothing said."""

    def __init__(self, label: str, most: int) -> None:
        self.number = NumberSpin(most, "")
        super().__init__(label, self.number)
        self.number.setSpecialValueText(self.tr("not said"))
        self.number.setMaximumWidth(13 * self.fontInfo().pixelSize())
        self.number.valueChanged.connect(self._edited)

    def text(self) -> str:
        return str(self.number.value() or "")

    def _write(self, text: str) -> None:
        self.number.setValue(int(text or 0))


class YearsField(TicksField):
    """The years in which something holds."""

    def stops(self) -> tuple[QWidget, ...]:
        return tuple(self.boxes.values())

    def told(self, text: str) -> str:
        return ", ".join(text.split())


class OpeningField(WeekFormField):
    """The opening hours; says which of those that were typed are read as one, and which days have none."""

    def __init__(self, label: str, texts: Texts) -> None:
        super().__init__(label, texts.language, texts.message, WeeklySchedule())
        self._texts = texts

    def told(self, text: str) -> str:
        try:
            return schedule_line(parse_schedule(text), self._texts.language)
        except InputError:
            return text

    def _edited(self) -> None:
        super()._edited()
        self.show_advice("\n".join(self._looked_over()) if self.week.is_valid() else "")

    def _looked_over(self) -> Iterator[str]:
        if joined := self._joined():
            yield self.tr("Hours that touch or overlap are one now: {days}.").format(
                days=self._texts.value(joined)
            )
        if without := tuple(sorted(self.week.schedule().open_days)):
            text = self.tr("Without hours: {days}. Parents want to know from when until when you are open.")
            yield text.format(days=self._texts.value(without))

    def _joined(self) -> tuple[Weekday, ...]:
        """Give the days of which the hours that are being typed are read as one."""
        if self.week.line.hasFocus():
            return joined_days(self.week.line.text())
        typed = {day: self.week.edit.field(day) for day in Weekday}
        return tuple(
            day
            for day, field in typed.items()
            if field.hasFocus() and self.week.schedule().on(day) and joined_days(f"ma {field.text()}")
        )
