"""Marks what is wrong in a template's text: a wave below it, and words where the mouse rests."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QBrush, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from llko_desktop.gui.theme.theme import Theme


@dataclass(frozen=True)
class Mark:
    """What is wrong between two places of the document, and whether that keeps it from being used."""

    start: int
    end: int
    words: str
    refuses: bool


class Marks:
    """The marks of one text; they move with what is written before them."""

    def __init__(self, field: QTextEdit | QPlainTextEdit, theme: Theme) -> None:
        self._field, self._theme = field, theme
        self._wrong: list[tuple[QTextCursor, Mark]] = []

    def show_wrong(self, marks: Sequence[Mark]) -> None:
        """Underline these stretches with a wave, and no others."""
        self._wrong = [(self._cursor(mark.start, mark.end), mark) for mark in marks if mark.end > mark.start]
        self.draw()

    def words_at(self, place: int) -> str:
        """Say what is wrong at a place; empty where nothing is."""
        return "\n".join(
            mark.words
            for cursor, mark in self._wrong
            if cursor.selectionStart() <= place < cursor.selectionEnd()
        )

    def draw(self) -> None:
        """Show the marks in the colours of the theme in force."""
        selections = []
        # Without a colour of its own Qt would leave out the bullet of a list in such a stretch.
        ink = QBrush(self._theme.color("text"))
        for cursor, mark in self._wrong:
            style = QTextCharFormat()
            if isinstance(self._field, QTextEdit):
                style.setForeground(ink)
            style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            style.setUnderlineColor(self._theme.color("danger_text" if mark.refuses else "warning_text"))
            selections.append(_selection(cursor, style))
        self._field.setExtraSelections(selections)

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor, last = QTextCursor(self._field.document()), self._field.document().characterCount() - 1
        cursor.setPosition(min(start, last))
        cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
        return cursor


def _selection(cursor: QTextCursor, style: QTextCharFormat) -> QTextEdit.ExtraSelection:
    selection = QTextEdit.ExtraSelection()
    selection.cursor, selection.format = cursor, style
    return selection
