"""Turns a template's source into a document with chips, bold words and lists, and such a document back.

A line of the source is a paragraph of the document. Nothing is lost either way: what stands on a chip is kept
in it word for word.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtGui import (
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextListFormat,
)

from llko_desktop.gui.templates.chip_format import (
    chip_format,
    is_bold,
    is_chip,
    source_of,
    stand_of,
    words_format,
)
from llko_desktop.gui.templates.source_lines import (
    BULLET,
    STARS,
    Line,
    Piece,
    lines,
    stands,
    starred,
    suited,
)
from llko_desktop.gui.text_places import TextPlaces


@dataclass(frozen=True)
class Stretch:
    """A stretch of a source and where it stands in the document; a chip's is one sign long there."""

    start: int
    source: str
    place: int
    is_chip: bool

    def place_of(self, at: int) -> int:
        """Give the place in the document of a place in the source that lies in or behind this stretch."""
        within = at - self.start
        if self.is_chip:
            return self.place + (1 if within >= len(self.source) else 0)
        return self.place + TextPlaces(self.source).to_qt(min(within, len(self.source)))


@dataclass(frozen=True)
class Written:
    """The source that a document stands for, and what of it stands where."""

    source: str
    stretches: tuple[Stretch, ...]

    def place(self, at: int) -> int:
        """Give the place in the document of a place in the source."""
        number = bisect_right(self.stretches, at, key=lambda stretch: stretch.start) - 1
        return self.stretches[number].place_of(at) if number >= 0 else 0

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Give the stretch of the document that a stretch of the source is shown as."""
        first = bisect_right(self.stretches, start, key=lambda stretch: stretch.start) - 1
        within = first >= 0 and self.stretches[first].is_chip
        begin = self.stretches[first].place if within else self.place(start)
        last = bisect_right(self.stretches, end - 1, key=lambda stretch: stretch.start) - 1
        if end > start and last >= 0 and self.stretches[last].is_chip:
            return begin, self.stretches[last].place + 1
        return begin, max(begin, self.place(end))


def written(document: QTextDocument, start: int = 0, end: int | None = None) -> Written:
    """Give the source of a document, or of the stretch of it between two places."""
    stretches, at = list[Stretch](), 0
    block, last = document.findBlock(start), document.characterCount() - 1 if end is None else end
    while block.isValid() and block.position() <= last:
        if stretches:
            stretches.append(Stretch(at, "\n", block.position() - 1, False))
            at += 1
        for source, place, chip in _block_source(block, start - block.position(), last - block.position()):
            stretches.append(Stretch(at, source, block.position() + place, chip))
            at += len(source)
        if not stretches:
            # Something must stand for an empty line, so that the next one begins behind it.
            stretches.append(Stretch(at, "", block.position(), False))
        block = block.next()
    return Written("".join(stretch.source for stretch in stretches), tuple(stretches))


def _block_source(block: QTextBlock, first: int, last: int) -> Iterator[tuple[str, int, bool]]:
    """Give the source of a paragraph in stretches, with where each begins in it and whether it is a chip."""
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


def fill(document: QTextDocument, source: str, *, one_line: bool = False) -> None:
    """Make a document show a source, in one step that can be undone."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.removeSelectedText()
    cursor.setBlockFormat(QTextBlockFormat())
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
    items = cursor.currentList()
    for number, line in enumerate(parted):
        if number:
            cursor.insertBlock(QTextBlockFormat(), words_format())
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
