"""What a row says for each field, to be put right in place."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from llko_desktop.gui.theme.theme import set_look
from llko_desktop.gui.widgets.card import Card
from llko_desktop.gui.widgets.even_layout import EvenLayout
from llko_desktop.services.fields import Field
from llko_desktop.texts.fact_words import capital
from llko_desktop.texts.speech import Texts

# A pause in typing after which the row is read anew.
_PAUSE_MS = 350


class _FieldEdit(QLineEdit):
    """`left` is sent when typing in it is over; enter does not go on to the window, where it would import."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class FieldsCard(Card):
    """`edited` is sent with a field and its text when typing in it pauses, or when it is left."""

    edited = Signal(object, str)

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._texts = texts
        self.set_title(self.tr("As the file has it; put right here what is not"))
        self.edits: dict[Field, QLineEdit] = {}
        self._typed: dict[Field, str] = {}
        self._fields = QWidget()
        self._flow = EvenLayout(self._fields, round(self.fontInfo().pixelSize() * 0.8))
        self.add(self._fields)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.flush)

    def show_fields(self, values: Mapping[Field, str], wrong: frozenset[Field]) -> None:
        """Show the texts of fields, in this order where others were shown before; the wrong ones are marked.

        What is being typed stays, and so does the keyboard.
        """
        if values.keys() != self.edits.keys():
            self._make(values)
        for field, text in values.items():
            edit = self.edits[field]
            if field not in self._typed and edit.text() != text:
                edit.setText(text)
                edit.setCursorPosition(0)
            set_look(edit, "invalid", field in wrong)
            problem = self.tr("to be put right") if field in wrong else ""
            edit.setAccessibleDescription(problem)

    def flush(self) -> None:
        """Send what was typed, without waiting for a pause."""
        self._pause.stop()
        typed, self._typed = self._typed, {}
        for field, text in typed.items():
            self.edited.emit(field, text)

    def forget(self) -> None:
        """Let the fields go, as those of another row are to be shown."""
        self.flush()
        self._make({})

    def _make(self, values: Mapping[Field, str]) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (holder := item.widget()) is not None:
                holder.hide()
                holder.deleteLater()
        self.edits = {}
        for field in values:
            self._flow.addWidget(self._pair(field))
        self._fields.updateGeometry()

    def _pair(self, field: Field) -> QWidget:
        name = capital(self._texts.field(field.value))
        holder, label, edit = QWidget(), QLabel(name), _FieldEdit()
        label.setProperty("role", "muted")
        label.setBuddy(edit)
        edit.setAccessibleName(name)
        edit.setMinimumWidth(13 * self.fontInfo().pixelSize())
        edit.textEdited.connect(lambda text: self._type(field, text))
        edit.left.connect(self.flush)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(label)
        column.addWidget(edit)
        self.edits[field] = edit
        return holder

    def _type(self, field: Field, text: str) -> None:
        self._typed[field] = text
        self._pause.start()
