"""Reads a paragraph of a template's document back as source."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextDocument

from llko_desktop.gui.templates.chip_format import is_bold, is_chip, source_of, stand_of
from llko_desktop.gui.templates.source_lines import BULLET, STARS, Piece, stands, starred, suited
from llko_desktop.gui.text_places import TextPlaces


def source_between(document: QTextDocument, start: int, end: int) -> str:
    """Give the source of what stands between two places of a document."""
    found, block = list[str](), document.findBlock(start)
    while block.isValid() and block.position() <= end:
        begins = block.position()
        found.append("".join(bit for bit, _, _ in block_source(block, start - begins, end - begins)))
        block = block.next()
    return "\n".join(found)


def block_source(block: QTextBlock, first: int, last: int) -> Iterator[tuple[str, int, bool]]:
    """Give the source of a paragraph between two places of it, in stretches.

    With each goes where it begins in the paragraph and whether it is a chip.
    """
    is_item = block.textList() is not None
    placed = list(_pieces(block))
    pieces = [piece for _, piece, _ in placed]
    if is_item and first <= 0:
        yield BULLET, 0, False
    stars = set(starred(pieces))
    at = 0
    for (place, piece, stood), stand in zip(placed, stands(pieces, is_item=is_item), strict=True):
        inside = first <= place < last
        if inside and at in stars:
            yield STARS, place, False
        if piece.is_chip:
            moved = stand is not None and stand != stood
            if inside:
                yield (suited(piece.source, stand) if moved and stand else piece.source), place, True
        else:
            yield from _words(piece.source, place, at, stars, (first, last))
        at += len(piece.shown)
    if at in stars and first < block.length() - 1 <= last:
        yield STARS, block.length() - 1, False


def _words(
    words: str, place: int, at: int, stars: set[int], within: tuple[int, int]
) -> Iterator[tuple[str, int, bool]]:
    """Give words with the stars that stand in the middle of them, as far as they lie within two places."""
    places = TextPlaces(words)
    if not stars and within[0] <= place and place + places.to_qt(len(words)) <= within[1]:
        yield words, place, False
        return
    cuts = sorted({0, len(words)} | {star - at for star in stars if at < star < at + len(words)})
    for begin, end in pairwise(cuts):
        begins = place + places.to_qt(begin)
        if begin and within[0] <= begins < within[1]:
            yield STARS, begins, False
        shown = [n for n in range(begin, end) if within[0] <= place + places.to_qt(n) < within[1]]
        if shown:
            yield words[shown[0] : shown[-1] + 1], place + places.to_qt(shown[0]), False


def _pieces(block: QTextBlock) -> Iterator[tuple[int, Piece, str]]:
    """Give what a paragraph is made of: its place in it, as Qt counts, the piece, and where a tag stood."""
    text = block.text()
    for run in block.textFormats():
        style: QTextCharFormat = run.format
        words = _cut(text, run.start, run.length)
        if not is_chip(style):
            yield run.start, Piece(words, bold=is_bold(style)), ""
            continue
        for number in range(run.length):
            piece = Piece(source_of(style), is_chip=True, bold=is_bold(style))
            yield run.start + number, piece, stand_of(style)


def _cut(text: str, start: int, length: int) -> str:
    """Cut a stretch out of a text, both as Qt counts."""
    if text.isascii() or max(text) <= "\uffff":
        return text[start : start + length]
    return text.encode("utf-16-le")[2 * start : 2 * (start + length)].decode("utf-16-le")
