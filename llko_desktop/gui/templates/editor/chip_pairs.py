"""Deletes text with chips in it: where one tag of a part goes, the others of that part go with it."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextDocument

from llko_desktop.gui.templates.editor.chip_format import is_chip, source_of
from llko_desktop.services.template_pairs import pairs
from llko_desktop.services.template_tokens import Token, tokens

Placed = tuple[tuple[int, Token], ...]


def chips(document: QTextDocument) -> Placed:
    """Give every chip of a document that is a tag, in order: its place and the tag."""
    found, block = list[tuple[int, Token]](), document.begin()
    while block.isValid():
        found += [(block.position() + place, token) for place, token in block_chips(block)]
        block = block.next()
    return tuple(found)


def block_chips(block: QTextBlock) -> tuple[tuple[int, Token], ...]:
    """Give every chip of a paragraph that is a tag: its place in the paragraph and the tag."""
    return tuple(
        (run.start + number, token)
        for run in block.textFormats()
        if is_chip(run.format)
        for token in tokens(source_of(run.format))[:1]
        for number in range(run.length)
    )


def chip_parts(document: QTextDocument, placed: Placed | None = None) -> tuple[tuple[int, ...], ...]:
    """Give the places of the chips of every part that begins and ends, inner parts first."""
    placed = chips(document) if placed is None else placed
    return tuple(tuple(placed[number][0] for number in pair) for pair in pairs(token for _, token in placed))


def delete(cursor: QTextCursor) -> None:
    """Delete what is selected, in one step that can be undone.

    A chip that begins or ends a part takes the others of the part with it; the words between stay. The line
    that such a chip had for itself goes too.
    """
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    others = {
        place
        for part in chip_parts(cursor.document())
        if any(start <= place < end for place in (part[0], part[-1]))
        for place in part
        if not start <= place < end
    }
    is_one_tag = end == start + 1 and _is_statement(cursor.document(), start)
    cursor.beginEditBlock()
    for place in sorted((place for place in others if place >= end), reverse=True):
        _delete_chip(cursor.document(), place)
    if is_one_tag:
        _delete_chip(cursor.document(), start)
    else:
        cursor.removeSelectedText()
    for place in sorted((place for place in others if place < start), reverse=True):
        _delete_chip(cursor.document(), place)
    cursor.endEditBlock()


def _is_statement(document: QTextDocument, place: int) -> bool:
    style = format_at(document, place)
    return is_chip(style) and source_of(style).startswith("{%")


def format_at(document: QTextDocument, place: int) -> QTextCharFormat:
    """Give the format of the sign at a place."""
    cursor = QTextCursor(document)
    cursor.setPosition(min(place + 1, document.characterCount() - 1))
    return cursor.charFormat()


def _delete_chip(document: QTextDocument, place: int) -> None:
    cursor = QTextCursor(document)
    cursor.setPosition(place)
    cursor.deleteChar()
    block = cursor.block()
    if block.length() > 1 or block.textList() is not None:
        return
    if block.next().isValid():
        cursor.deleteChar()
    elif block.previous().isValid():
        cursor.deletePreviousChar()
