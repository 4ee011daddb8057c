"""The kinds of fields that only the provider's details need: long texts, choices in sight, and a number."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QRadioButton, QSpinBox, QWidget

from llko_desktop.gui.intake.form.field import FormField
from llko_desktop.gui.widgets.flow_layout import FlowLayout
from llko_desktop.gui.widgets.plain_edit import PlainEdit
from llko_desktop.gui.widgets.wheel_guard import WheelGuard


class LongTextField(FormField):
    """Several lines of text; the field grows with them, from `fewest` lines to `most`."""

    def __init__(self, label: str, fewest: int, most: int) -> None:
        self.words = PlainEdit()
        super().__init__(label, self.words)
        self._fewest, self._most = fewest, most
        self.words.textChanged.connect(self._edited)
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
        flow = FlowLayout(holder, spacing=round(holder.fontInfo().pixelSize() * 0.9))
        self.buttons = {code: QRadioButton(name.replace("&", "&&")) for code, name in choices.items()}
        for button in self.buttons.values():
            flow.addWidget(button)
        super().__init__(label, holder)
        for button in self.buttons.values():
            button.setAccessibleName(
                self.tr("{label}: {choice}").format(label=label, choice=button.text().replace("&&", "&"))
            )
            button.toggled.connect(lambda is_on: self._edited() if is_on else None)
        self._write("")

    def stops(self) -> tuple[QWidget, ...]:
        return tuple(self.buttons.values())

    def text(self) -> str:
        return next((code for code, button in self.buttons.items() if button.isChecked()), "")

    def summary(self) -> str:
        return self.buttons[self.text()].text().replace("&&", "&")

    def focus_editor(self) -> None:
        self.buttons[self.text()].setFocus(Qt.FocusReason.OtherFocusReason)

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
        self.number.setMaximumWidth(10 * self.fontInfo().pixelSize())
        self.number.valueChanged.connect(self._edited)

    def text(self) -> str:
        return str(self.number.value() or "")

    def _write(self, text: str) -> None:
        self.number.setValue(int(text or 0))
