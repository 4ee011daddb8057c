"""What is done to whole paragraphs of a template: lists, tags on lines of their own; and what is bold."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextCursor

from llko_desktop.gui.templates.editor.chip_format import (
    CHIP_SIGN,
    block_format,
    chip_format,
    is_bold,
    words_format,
)
from llko_desktop.gui.templates.editor.document_source import insert, list_format


def chosen_blocks(cursor: QTextCursor) -> Iterator[QTextBlock]:
    """Give the paragraphs that a selection is in; one that it only comes up to is not among them."""
    document, start, end = cursor.document(), cursor.selectionStart(), cursor.selectionEnd()
    block = document.findBlock(start)
    while block.isValid() and (block.position() < end or block.position() <= start):
        yield block
        block = block.next()


def is_all_bold(cursor: QTextCursor) -> bool:
    """Say whether all words and chips of a selection are bold."""
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    return all(
        is_bold(run.format)
        for block in chosen_blocks(cursor)
        for run in block.textFormats()
        if block.position() + run.start < end and block.position() + run.start + run.length > start
    )


def toggle_list(cursor: QTextCursor) -> None:
    """Make the paragraphs of a selection items of a list, or plain again when the first one is an item."""
    cursor.beginEditBlock()
    blocks = [QTextCursor(block) for block in chosen_blocks(cursor)]
    if blocks[0].currentList() is not None:
        for block in blocks:
            end_list(block)
    else:
        items = blocks[0].createList(list_format())
        for block in blocks[1:]:
            items.add(block.block())
    cursor.endEditBlock()


def end_list(cursor: QTextCursor) -> None:
    """Make an item of a list a plain paragraph, without the room that Qt leaves before it."""
    items = cursor.currentList()
    if items is not None:
        cursor.beginEditBlock()
        items.remove(cursor.block())
        cursor.setBlockFormat(block_format())
        cursor.endEditBlock()


def new_paragraph(cursor: QTextCursor) -> None:
    """Begin a paragraph at the cursor; from an empty item of a list it leads out of the list."""
    if cursor.currentList() is not None and cursor.block().length() == 1:
        end_list(cursor)
    else:
        cursor.insertBlock(cursor.blockFormat(), words_format())


def put_before(block: QTextBlock, tag: str) -> int:
    """Put a tag on a line of its own before a paragraph; gives how many signs that takes."""
    cursor = QTextCursor(block)
    cursor.insertBlock(block.blockFormat(), words_format())
    cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
    end_list(cursor)
    cursor.insertText(CHIP_SIGN, chip_format(tag))
    return len(CHIP_SIGN) + 1


def put_after(block: QTextBlock, tag: str) -> int:
    """Put a tag on a line of its own behind a paragraph; gives the place behind it."""
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    cursor.insertBlock(block_format(), words_format())
    cursor.insertText(CHIP_SIGN, chip_format(tag))
    return cursor.position()


def insert_lines(cursor: QTextCursor, source: str) -> None:
    """Put lines of source at the cursor so that they share no line with what stands there."""
    cursor.beginEditBlock()
    if cursor.block().length() == 1:
        end_list(cursor)
    elif not cursor.atBlockStart():
        cursor.insertBlock(block_format(), words_format())
    is_behind = not cursor.atBlockEnd()
    insert(cursor, source)
    if is_behind:
        cursor.insertBlock(block_format(), words_format())
    cursor.endEditBlock()
