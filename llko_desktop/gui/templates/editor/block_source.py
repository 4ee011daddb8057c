"""Reads a paragraph of a template's document back as source."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextDocument

from llko_desktop.gui.templates.editor.chip_format import is_bold, is_chip, source_of, stand_of
from llko_desktop.gui.templates.editor.source_lines import BULLET, STARS, Piece, stands, starred, suited
from llko_desktop.gui.text_places import TextPlaces

# A stretch of source, where it stands in its paragraph, and how long it is there, as Qt counts.
Stretch = tuple[str, int, int]


def source_between(document: QTextDocument, start: int, end: int) -> str:
    """Give the source of what stands between two places of a document."""
    found, block = list[str](), document.findBlock(start)
    while block.isValid() and block.position() <= end:
        begins = block.position()
        found.append("".join(bit for bit, _, _ in block_source(block, start - begins, end - begins)))
        block = block.next()
    return "\n".join(found)


def block_source(block: QTextBlock, first: int = 0, last: int | None = None) -> Iterator[Stretch]:
    """Give the source of a paragraph, or of what stands between two places of it, in stretches.

    With each goes where it begins in the paragraph, and how long it is there: stars are not seen at all.
    """
    is_item, end = block.textList() is not None, block.length() - 1
    placed = list(_pieces(block, max(first, 0), end if last is None else min(last, end)))
    pieces = [piece for _, piece, _ in placed]
    is_all = last is None or (first <= 0 and last >= end)
    if is_item and first <= 0:
        yield BULLET, 0, 0
    stars, at, ends = starred(pieces), 0, 0
    known = set(stars)
    for (place, piece, stood), stand in zip(placed, stands(pieces, is_item=is_item), strict=True):
        if at in known:
            yield STARS, place, 0
        if not piece.is_chip:
            within = stars[bisect_right(stars, at) : bisect_left(stars, at + len(piece.source))]
            yield from _words(piece.source, place, [star - at for star in within])
        elif is_all and stand is not None and stand != stood:
            yield suited(piece.source, stand), place, 1
        else:
            yield piece.source, place, 1
        at += len(piece.shown)
        ends = place + TextPlaces(piece.shown).to_qt(len(piece.shown))
    if at in known:
        yield STARS, ends, 0


def _words(words: str, place: int, stars: Sequence[int]) -> Iterator[Stretch]:
    """Give words with the stars that stand in the middle of them."""
    places = TextPlaces(words)
    for begin, end in pairwise((0, *stars, len(words))):
        start = places.to_qt(begin)
        if begin:
            yield STARS, place + start, 0
        yield words[begin:end], place + start, places.to_qt(end) - start


def _pieces(block: QTextBlock, first: int, last: int) -> Iterator[tuple[int, Piece, str]]:
    """Give what a paragraph is made of: its place in it, as Qt counts, the piece, and where a tag stood."""
    text = block.text()
    # Qt counts in halves of rare characters; where there are none, Python does too.
    units = b"" if max(text, default="") <= "\uffff" else text.encode("utf-16-le")
    for run in block.textFormats():
        style: QTextCharFormat = run.format
        start, end = max(run.start, first), min(run.start + run.length, last)
        if start >= end:
            continue
        bold = is_bold(style)
        if not is_chip(style):
            words = units[2 * start : 2 * end].decode("utf-16-le", "replace") if units else text[start:end]
            yield start, Piece(words, bold=bold), ""
            continue
        for place in range(start, end):
            yield place, Piece(source_of(style), is_chip=True, bold=bold), stand_of(style)
