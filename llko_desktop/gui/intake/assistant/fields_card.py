"""What a row says for each field, to be put right in place."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from llko_desktop.gui.intake.assistant.field_edits import LineEdit, TextEdit
from llko_desktop.gui.intake.assistant.words import say
from llko_desktop.gui.theme.theme import set_look
from llko_desktop.gui.widgets.breaking_label import BreakingLabel
from llko_desktop.gui.widgets.card import Card
from llko_desktop.gui.widgets.even_layout import EvenLayout
from llko_desktop.services.fields import Field
from llko_desktop.texts.fact_words import capital
from llko_desktop.texts.speech import Texts

# A pause in typing after which the row is read anew.
_PAUSE_MS = 350


# What may be as long as a letter has the whole width.
_LONG = frozenset({Field.PLAN, Field.HOURS, Field.REMARKS})


class FieldsCard(Card):
    """`edited` is sent with a field and its text when typing in it pauses, or when it is left."""

    edited = Signal(object, str)

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._texts = texts
        self.set_title(self.tr("As the file has it; put right here what is not"))
        self.edits: dict[Field, LineEdit | TextEdit] = {}
        self.problems: dict[Field, QLabel] = {}
        self._typed: dict[Field, str] = {}
        self._fields = QWidget()
        self._flow = EvenLayout(self._fields, round(self.fontInfo().pixelSize() * 0.8))
        self.add(self._fields)
        self._long = QVBoxLayout()
        self._long.setSpacing(self._flow.spacing())
        self.body.addLayout(self._long)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.flush)

    def show_fields(self, values: Mapping[Field, str], wrong: Mapping[Field, str]) -> None:
        """Show the texts of fields, in this order where others were shown before; the wrong ones are marked,
        and below them it is said why.

        What is being typed stays, and so does the keyboard.
        """
        if values.keys() != self.edits.keys():
            self._make(values)
        for field, text in values.items():
            edit = self.edits[field]
            if field not in self._typed and edit.text() != text:
                edit.show_text(text)
            problem = wrong.get(field, "")
            set_look(edit, "invalid", bool(problem))
            say(self.problems[field], problem)
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
        for layout in (self._flow, self._long):
            while (item := layout.takeAt(0)) is not None:
                if (holder := item.widget()) is not None:
                    holder.hide()
                    holder.deleteLater()
        self.edits, self.problems = {}, {}
        # In the order in which they stand, the long ones last.
        for field in sorted(values, key=lambda field: field in _LONG):
            holder = self._pair(field)
            (self._long if field in _LONG else self._flow).addWidget(holder)
        self._fields.updateGeometry()

    def _pair(self, field: Field) -> QWidget:
        name = capital(self._texts.field(field.value))
        holder, label, edit = QWidget(), QLabel(name), TextEdit() if field in _LONG else LineEdit()
        problem = BreakingLabel(role="danger")
        # As wide as the field above it, whatever it says.
        policy = problem.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        problem.setSizePolicy(policy)
        problem.hide()
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
        column.addWidget(problem)
        column.addStretch(1)
        self.edits[field], self.problems[field] = edit, problem
        return holder

    def _type(self, field: Field, text: str) -> None:
        self._typed[field] = text
        self._pause.start()
