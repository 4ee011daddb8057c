"""Puts fields, conditions, bold words and lists into the text that has, or had last, the keyboard."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QWidget

from llko_desktop.gui.templates.editor.chip_edit import ChipEdit
from llko_desktop.gui.templates.editor.chip_keys import OPENING, before
from llko_desktop.gui.templates.editor.conditions import open_condition, put_otherwise, wrap
from llko_desktop.gui.templates.editor.field_choices import (
    Way,
    begins_capital,
    condition_choices,
    field_choices,
)
from llko_desktop.gui.templates.editor.paragraphs import insert_lines, toggle_list
from llko_desktop.gui.templates.editor.picker import Picker
from llko_desktop.gui.templates.editor.source_edit import SourceField
from llko_desktop.gui.templates.editor.toolbar import TemplateToolbar
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.gui.widgets.announce import announce
from llko_desktop.services.template_tokens import END_EACH_TAG, each_tag, field_tag
from llko_desktop.texts.template_words import TemplateWords


class Inserting(QObject):
    """Connects the tools with the subject and the body, and undo with their sources too."""

    def __init__(
        self,
        toolbar: TemplateToolbar,
        subject: ChipEdit,
        body: ChipEdit,
        words: TemplateWords,
        language: str,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._toolbar, self._words, self._language = toolbar, words, language
        self._body, self._field = body, body
        self._source: SourceField | None = None
        self.fields = Picker(self.tr("Insert field"), theme, parent)
        self.conditions = Picker(self.tr("Only if …"), theme, parent)
        for picker in (self.fields, self.conditions):
            picker.chosen.connect(self._insert)
            # Else the keyboard stays with the button, from where the next Esc would leave the page.
            picker.dismissed.connect(lambda: self._field.setFocus())
        self.fields.written.connect(self._write)
        toolbar.field.clicked.connect(lambda: self._offer_fields(toolbar.below(toolbar.field)))
        toolbar.condition.clicked.connect(self._offer_conditions)
        toolbar.bold.clicked.connect(self.bold)
        toolbar.list.clicked.connect(self.list_items)
        toolbar.undo.clicked.connect(self._undo)
        toolbar.redo.clicked.connect(self._redo)
        for field in (subject, body):
            field.entered.connect(partial(self._go_into, field))
            field.field_wanted.connect(partial(self._offer_at_cursor, field))
            field.cursorPositionChanged.connect(self._show_state)
            field.selectionChanged.connect(self._show_state)
            field.edited.connect(self._show_state)
            field.currentCharFormatChanged.connect(self._show_state)
        self._show_state()

    def follow(self, source: SourceField) -> None:
        """Let undo work in a source too, while it has the keyboard."""
        source.entered.connect(partial(self._go_into_source, source))
        source.textChanged.connect(self._show_state)

    @property
    def is_choosing(self) -> bool:
        """Whether a field is being chosen, for which the text is not finished."""
        return self.fields.isVisible()

    @property
    def is_in_subject(self) -> bool:
        """Whether it is the subject, or its source, that has or had last the keyboard."""
        return self._field.one_line if self._source is None else self._source.one_line

    def say_what_is_open(self) -> None:
        """Read out what is wrong with a `{{` that was left without a field."""
        place = self._field.spoken_place()
        if before(self._field.textCursor()).endswith(OPENING) and (said := self._field.marks.words_at(place)):
            announce(self._field, said)

    def bold(self) -> None:
        """Make the words chosen bold or plain; a subject has no bold words."""
        if not self._field.one_line:
            self._field.toggle_bold()
            self._field.setFocus()
        self._show_state()

    def list_items(self) -> None:
        """Make the paragraphs chosen a list or plain again; a subject has none."""
        if not self._field.one_line:
            toggle_list(self._field.textCursor())
            self._field.setFocus()
        self._show_state()

    def _undo(self) -> None:
        (self._field if self._source is None else self._source).undo()

    def _redo(self) -> None:
        (self._field if self._source is None else self._source).redo()

    def _go_into(self, field: ChipEdit) -> None:
        self._field, self._source = field, None
        self._show_state()

    def _go_into_source(self, source: SourceField) -> None:
        self._source = source
        self._show_state()

    def _offer_at_cursor(self, field: ChipEdit) -> None:
        self._field = field
        at = field.cursorRect()
        self._offer_fields(QRect(field.viewport().mapToGlobal(at.topLeft()), at.size()))

    def _offer_fields(self, below: QRect) -> None:
        self.fields.offer(field_choices(self._words, self._language, one_line=self._field.one_line), below)

    def _offer_conditions(self) -> None:
        can_else = open_condition(self._field.textCursor())
        choices = condition_choices(self._words, self._language, can_else=can_else)
        self.conditions.offer(choices, self._toolbar.below(self._toolbar.condition))

    def _write(self, name: str) -> None:
        """Put a field whose name was typed out at the cursor, whether there is such a field or not."""
        self._field.drop_opening()
        self._field.insert_source(OPENING + name)

    def _insert(self, chosen: tuple[Way, str]) -> None:
        """Put what was chosen at the cursor, in one step that can be undone."""
        way, name = chosen
        field = self._field
        cursor = field.textCursor()
        cursor.beginEditBlock()
        field.drop_opening()
        if way is Way.WRITE:
            field.insert_field(name, begins_capital=begins_capital(name))
        elif way is Way.AS_LIST:
            item = field_tag("item", capital=True).source
            insert_lines(cursor, f"{each_tag(name).source}\n- {item}\n{END_EACH_TAG.source}")
        elif way is Way.OTHERWISE:
            put_otherwise(cursor, one_line=field.one_line)
            field.setTextCursor(cursor)
        else:
            condition = name if way is Way.IF else f"not {name}"
            field.setTextCursor(wrap(cursor, condition, one_line=field.one_line))
        cursor.endEditBlock()
        field.ensureCursorVisible()
        field.setFocus()

    def _show_state(self) -> None:
        """Show what the tools would do where the cursor is."""
        tools, field, cursor = self._toolbar, self._field, self._field.textCursor()
        shown = field if self._source is None else self._source
        in_text = self._source is None
        tools.field.setEnabled(in_text)
        tools.condition.setEnabled(in_text)
        tools.bold.setEnabled(in_text and not field.one_line)
        tools.list.setEnabled(in_text and not field.one_line)
        tools.bold.setChecked(in_text and field.is_bold_here)
        tools.list.setChecked(in_text and cursor.currentList() is not None)
        tools.undo.setEnabled(shown.document().isUndoAvailable())
        tools.redo.setEnabled(shown.document().isRedoAvailable())
