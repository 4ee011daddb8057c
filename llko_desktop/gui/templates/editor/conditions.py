"""Makes a part of a template stand only under a condition: the chips go round what is selected."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor, QTextDocument

from llko_desktop.gui.templates.editor.chip_format import CHIP_SIGN, chip_format
from llko_desktop.gui.templates.editor.chip_pairs import chip_parts, chips
from llko_desktop.gui.templates.editor.paragraphs import chosen_blocks, put_after, put_before
from llko_desktop.services.template_tokens import ELSE_TAG, END_IF_TAG, TokenKind, if_tag


def wrap(cursor: QTextCursor, condition: str, *, one_line: bool = False) -> QTextCursor:
    """Put a condition round what is selected, in one step that can be undone; gives where to write on.

    Whole paragraphs get chips on lines of their own, so that no empty line is left where the condition does
    not hold; parts that the selection cuts through are taken in whole.
    """
    document = cursor.document()
    start, end = _whole_parts(cursor)
    chosen = QTextCursor(document)
    chosen.setPosition(start)
    chosen.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    blocks = list(chosen_blocks(chosen))
    first, last = blocks[0], blocks[-1]
    is_all = start == first.position() and end >= last.position() + last.length() - 1
    cursor.beginEditBlock()
    if not one_line and (len(blocks) > 1 or is_all):
        place = last.position() + last.length() - 1
        put_after(last, END_IF_TAG.source)
        place += put_before(first, if_tag(condition).source)
    else:
        place = start + 1 if start == end else end + 2
        _put(document, end, END_IF_TAG.source)
        _put(document, start, if_tag(condition).source)
    cursor.endEditBlock()
    after = QTextCursor(document)
    after.setPosition(place)
    return after


def _put(document: QTextDocument, place: int, tag: str) -> None:
    cursor = QTextCursor(document)
    cursor.setPosition(place)
    cursor.insertText(CHIP_SIGN, chip_format(tag))


def _whole_parts(cursor: QTextCursor) -> tuple[int, int]:
    """Give a selection, grown until no part begins in it and ends outside, or the other way round."""
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    if start == end:
        return start, end
    parts = chip_parts(cursor.document())
    for first, last in sorted((part[0], part[-1]) for part in parts):
        if (start <= first < end) != (start <= last < end):
            start, end = min(start, first), max(end, last + 1)
    return start, end


def open_condition(cursor: QTextCursor) -> bool:
    """Say whether the cursor stands in a conditional part that has no “otherwise” yet."""
    place, kinds = cursor.position(), dict(chips(cursor.document()))
    for part in chip_parts(cursor.document()):
        if part[0] < place <= part[-1] and kinds[part[0]].kind is TokenKind.IF:
            return all(kinds[middle].kind is not TokenKind.ELSE for middle in part[1:-1])
    return False


def put_otherwise(cursor: QTextCursor, *, one_line: bool = False) -> None:
    """Put “otherwise” at the cursor: on a line of its own where that is how the part began."""
    part = next(part for part in chip_parts(cursor.document()) if part[0] < cursor.position() <= part[-1])
    begins = cursor.document().findBlock(part[0])
    cursor.beginEditBlock()
    cursor.clearSelection()
    if one_line or begins.length() > 2:
        cursor.insertText(CHIP_SIGN, chip_format(ELSE_TAG.source))
    elif cursor.block().length() == 1:
        put_before(cursor.block(), ELSE_TAG.source)
    else:
        cursor.setPosition(put_after(cursor.block(), ELSE_TAG.source))
        cursor.insertBlock()
    cursor.endEditBlock()
