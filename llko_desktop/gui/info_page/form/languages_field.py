"""The languages that are spoken: a chip for each, and a line that completes the name of another."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QPushButton, QVBoxLayout, QWidget

from llko_desktop.gui.intake.form.field import FormField
from llko_desktop.gui.widgets.flow_layout import FlowLayout
from llko_desktop.texts.language_names import language_code, language_names

# Between the codes and what is typed in the line.
_TYPED = "|"
_REMOVING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class LanguageChip(QPushButton):
    """One language; a click, space or delete takes it out (`removed`)."""

    removed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(self.tr("{language} ✕").format(language=name))
        self.setAccessibleName(self.tr("Take out {language}").format(language=name))
        self.setToolTip(self.accessibleName())
        self.setProperty("kind", "small")
        self.setAutoDefault(False)
        self.clicked.connect(self.removed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _REMOVING:
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class LanguagesField(FormField):
    """Its text are the codes, and behind a `|` what is typed and no language yet: `nl fr|Frnas`.

    Enter or a choice from the list makes a chip of what is typed, and so does leaving the line. `added` is
    sent with Enter in an empty line.
    """

    passed = Signal()

    def __init__(self, label: str, language: str) -> None:
        self._language = language
        self._chips: dict[str, LanguageChip] = {}
        self.line = QLineEdit()
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(holder.fontInfo().pixelSize() * 0.4))
        self._row = QWidget()
        self._flow = FlowLayout(self._row, spacing=round(holder.fontInfo().pixelSize() * 0.4))
        column.addWidget(self._row)
        column.addWidget(self.line)
        super().__init__(label, holder)
        self.label.setBuddy(self.line)
        self.line.setAccessibleName(label)
        self.line.setPlaceholderText(self.tr("Name of a language, then Enter"))
        self.line.setMaximumWidth(22 * self.fontInfo().pixelSize())
        completer = QCompleter(list(language_names(language).values()), self.line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(self._chosen)
        self.line.setCompleter(completer)
        self.line.textEdited.connect(self._edited)
        self.line.returnPressed.connect(self._entered)
        self._row.hide()

    def stops(self) -> tuple[QWidget, ...]:
        return (self.line,)

    def text(self) -> str:
        typed = self.line.text().strip()
        return " ".join(self._chips) + (f"{_TYPED}{typed}" if typed else "")

    def told(self, text: str) -> str:
        codes, _, typed = text.partition(_TYPED)
        names = language_names(self._language)
        return ", ".join(filter(None, [*(names.get(code, code) for code in codes.split()), typed]))

    def focus_editor(self) -> None:
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_typed(self) -> None:
        """Make a chip of what is typed, where it is a language."""
        if code := language_code(self.line.text(), self._language):
            self.line.clear()
            self._add(code)
            self._edited()

    def chip(self, code: str) -> LanguageChip:
        """Give the chip of a language; `KeyError` where it is not among them."""
        return self._chips[code]

    def _entered(self) -> None:
        if not self.line.text().strip():
            self.passed.emit()
        self.take_typed()

    def _chosen(self, name: str) -> None:
        self.line.setText(name)
        self.take_typed()

    def _add(self, code: str) -> None:
        if code in self._chips:
            return
        chip = LanguageChip(language_names(self._language).get(code, code))
        chip.removed.connect(lambda: self._remove(code))
        self._chips[code] = chip
        self._flow.addWidget(chip)
        QWidget.setTabOrder(chip, self.line)
        self._row.show()

    def _remove(self, code: str) -> None:
        """Take a language out, with the keyboard on the one that takes its place."""
        codes = list(self._chips)
        after = codes[codes.index(code) + 1 :]
        self._take_out(code)
        (self._chips[after[0]] if after else self.line).setFocus(Qt.FocusReason.TabFocusReason)
        self._edited()

    def _take_out(self, code: str) -> None:
        chip = self._chips.pop(code)
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()
        self._row.setVisible(bool(self._chips))

    def _write(self, text: str) -> None:
        codes, _, typed = text.partition(_TYPED)
        for code in tuple(self._chips):
            self._take_out(code)
        for code in codes.split():
            self._add(code)
        self.line.setText(typed)
