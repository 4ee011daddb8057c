"""The ages of the children that are taken in: two numbers of months, and what they come to in years."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from llko_desktop.domain.messages import InputError
from llko_desktop.domain.provider import AgeRange
from llko_desktop.gui.info_page.form.fields import NumberSpin
from llko_desktop.gui.intake.form.field import FormField
from llko_desktop.gui.widgets.flow_layout import FlowLayout

# As many as a command takes.
MOST_MONTHS = 999


class AgesField(FormField):
    """Its text is both numbers (`0 36`); an oldest of 0 months, with a youngest of 0, says nothing."""

    def __init__(self, label: str, words: Callable[[AgeRange], str]) -> None:
        self._words = words
        self.youngest, self.oldest = NumberSpin(MOST_MONTHS, ""), NumberSpin(MOST_MONTHS, "")
        self.reads = QLabel()
        self.reads.setTextFormat(Qt.TextFormat.PlainText)
        holder = QWidget()
        flow = FlowLayout(holder, spacing=round(holder.fontInfo().pixelSize() * 0.6))
        super().__init__(label, holder)
        self.youngest.setSpecialValueText(self.tr("from birth"))
        self.oldest.setSpecialValueText(self.tr("not said"))
        self.youngest.setAccessibleName(self.tr("Youngest age in months"))
        self.oldest.setAccessibleName(self.tr("Oldest age in months"))
        for part in (
            self.youngest,
            QLabel(self.tr("up to")),
            self.oldest,
            QLabel(self.tr("months")),
            self.reads,
        ):
            flow.addWidget(part)
        self.label.setBuddy(self.youngest)
        for spin in (self.youngest, self.oldest):
            spin.valueChanged.connect(self._turned)
        self._show_words()

    def stops(self) -> tuple[QWidget, ...]:
        return (self.youngest, self.oldest)

    def text(self) -> str:
        numbers = (self.youngest.value(), self.oldest.value())
        return " ".join(map(str, numbers)) if any(numbers) else ""

    def told(self, text: str) -> str:
        try:
            return self._words(AgeRange(*map(int, text.split()))) if text else ""
        except InputError:
            return text

    def focus_editor(self) -> None:
        self.youngest.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turned(self) -> None:
        self._show_words()
        self._edited()

    def _show_words(self) -> None:
        """Say in years what the months come to, as far as they make a range."""
        words = self.told(self.text())
        self.reads.setText(words if words != self.text() else "")

    def _write(self, text: str) -> None:
        numbers = [int(number) for number in text.split()] or [0, 0]
        self.youngest.setValue(numbers[0])
        self.oldest.setValue(numbers[1])
        self._show_words()
