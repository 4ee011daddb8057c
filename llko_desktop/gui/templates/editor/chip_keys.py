"""What keys do in a template's text where they do something else than in any text: chips, lists, tags."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor

from llko_desktop.gui.templates.editor.block_source import source_between
from llko_desktop.gui.templates.editor.chip_format import words_format
from llko_desktop.gui.templates.editor.chip_pairs import delete
from llko_desktop.gui.templates.editor.document_source import insert, list_format
from llko_desktop.gui.templates.editor.paragraphs import end_list
from llko_desktop.gui.templates.editor.source_lines import BULLET, STARS
from llko_desktop.services.emphasis import spans
from llko_desktop.services.template_tokens import TokenKind, tokens

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
OPENING = "{{"
_CLOSINGS = ("}}", "%}", "#}")
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_KEEP = QTextCursor.MoveMode.KeepAnchor


def deleted(event: QKeyEvent, cursor: QTextCursor) -> bool:
    """Delete what a key deletes, with what belongs to it; gives whether that was all that the key does."""
    way = _way(event)
    if way is None:
        if cursor.hasSelection() and (is_typing(event) or event.key() in ENTER):
            delete(cursor)
        return False
    backwards = way is QTextCursor.MoveOperation.PreviousCharacter
    if backwards and cursor.atBlockStart() and not cursor.hasSelection() and cursor.currentList() is not None:
        end_list(cursor)
        return True
    if not cursor.hasSelection():
        cursor.movePosition(way, _KEEP)
    if cursor.hasSelection():
        delete(cursor)
    return True


def _way(event: QKeyEvent) -> QTextCursor.MoveOperation | None:
    key, move = QKeySequence.StandardKey, QTextCursor.MoveOperation
    if event.key() == Qt.Key.Key_Backspace and not event.modifiers() & ~_SHIFT:
        return move.PreviousCharacter
    ways = {
        key.Delete: move.NextCharacter,
        key.DeleteStartOfWord: move.PreviousWord,
        key.DeleteEndOfWord: move.NextWord,
    }
    return next((way for match, way in ways.items() if event.matches(match)), None)


def is_typing(event: QKeyEvent) -> bool:
    """Say whether a key writes something."""
    # AltGr, with which { and € are typed, comes as Ctrl and Alt on some systems.
    held = event.modifiers() & (_CTRL | Qt.KeyboardModifier.AltModifier)
    return bool(event.text()) and event.text().isprintable() and held != _CTRL


def before(cursor: QTextCursor) -> str:
    """Give the paragraph up to the cursor."""
    units = cursor.block().text().encode("utf-16-le", "surrogatepass")
    return units[: 2 * cursor.positionInBlock()].decode("utf-16-le", "surrogatepass")


def select_before(cursor: QTextCursor, words: str) -> None:
    """Select so much before the cursor as these words take."""
    units = len(words.encode("utf-16-le", "surrogatepass")) // 2
    cursor.setPosition(cursor.position() - units, QTextCursor.MoveMode.KeepAnchor)


def made_list(cursor: QTextCursor) -> bool:
    """Begin a list where `- ` was just typed at the beginning of a paragraph; gives whether that was so."""
    if before(cursor) != BULLET or cursor.currentList() is not None:
        return False
    cursor.beginEditBlock()
    select_before(cursor, BULLET)
    cursor.removeSelectedText()
    cursor.createList(list_format())
    cursor.endEditBlock()
    return True


def made_bold(cursor: QTextCursor) -> bool:
    """Make words bold round which stars were just typed; gives whether that was so."""
    words = before(cursor)
    found = spans(words)[-1:] if words.endswith(STARS) else ()
    if not found or found[0][1] != len(words):
        return False
    start = found[0][0]
    inside = cursor.position()
    select_before(cursor, words[start:])
    source = source_between(cursor.document(), cursor.selectionStart(), inside)
    cursor.beginEditBlock()
    insert(cursor, source)
    cursor.setCharFormat(words_format())
    cursor.endEditBlock()
    return True


def made_chip(cursor: QTextCursor, *, one_line: bool) -> bool:
    """Make a tag that was just typed to its end a chip; gives whether that was so."""
    words = before(cursor)
    last = tokens(words)[-1] if words.endswith(_CLOSINGS) else None
    if last is None or last.kind is TokenKind.TEXT:
        return False
    select_before(cursor, last.source)
    insert(cursor, last.source, one_line=one_line)
    return True
