"""Writes a template's source into a document: a line is a paragraph, a tag a chip, stars are bold words.

Nothing is lost: what stands on a chip is kept in it word for word.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QTextCursor, QTextDocument, QTextList, QTextListFormat

from llko_desktop.gui.templates.editor.chip_format import block_format, chip_format, words_format
from llko_desktop.gui.templates.editor.source_lines import BULLET, Line, Piece, lines, stands


def fill(document: QTextDocument, source: str, *, one_line: bool = False) -> None:
    """Make a document show a source, in one step that can be undone."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.removeSelectedText()
    cursor.setBlockFormat(block_format())
    cursor.setCharFormat(words_format())
    cursor.setBlockCharFormat(words_format())
    _put(cursor, lines(source, one_line=one_line), known=True)
    cursor.endEditBlock()


def insert(cursor: QTextCursor, source: str, *, one_line: bool = False) -> None:
    """Put a source into a document in place of what is selected, in one step that can be undone."""
    parted = lines(source, one_line=one_line)
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    if parted[0].is_item and not one_line and cursor.block().length() > 1 and not cursor.atBlockStart():
        # In the middle of words it is no list.
        parted = (Line((Piece(BULLET), *parted[0].pieces)), *parted[1:])
    _put(cursor, parted, known=False)
    cursor.endEditBlock()


def _put(cursor: QTextCursor, parted: Sequence[Line], *, known: bool) -> None:
    """Write lines at a cursor; `known` says that tags stand as they were read."""
    items: QTextList | None = cursor.currentList()
    for number, line in enumerate(parted):
        if number:
            cursor.insertBlock(block_format(), words_format())
        if line.is_item and cursor.currentList() is None:
            if number and items is not None:
                items.add(cursor.block())
            else:
                items = cursor.createList(list_format())
        elif not line.is_item and number:
            items = None
        for piece, stand in zip(line.pieces, stands(line.pieces, is_item=line.is_item), strict=True):
            if not piece.is_chip:
                cursor.insertText(piece.source, words_format(bold=piece.bold))
                continue
            style = chip_format(piece.source, bold=piece.bold, stand=stand if known else None)
            cursor.insertText(piece.shown, style)


def list_format() -> QTextListFormat:
    """Give the format of a list: bullets, a little indented."""
    style = QTextListFormat()
    style.setStyle(QTextListFormat.Style.ListDisc)
    style.setIndent(1)
    return style
