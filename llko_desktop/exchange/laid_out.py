"""Finds which characters of a laid-out document stand where, and what is drawn for them.

What Qt writes into a PDF as text is found again for Latin, Greek and Cyrillic letters. Of what has no sign
of its own on paper, or more than one (joined Arabic, stacked marks, emoji, letters that no font has), readers
of the PDF would get other characters or none. Nothing is to be had of U+FDD0 and U+FDD1, which no text should
have: Qt keeps them to itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from llko_desktop.exchange.reading_order import as_laid_out, goes_leftward
from llko_desktop.exchange.sign_shapes import SignShapes
from llko_desktop.exchange.text_layer import PlacedCharacter, PlacedLine

if TYPE_CHECKING:
    from PySide6.QtGui import QGlyphRun, QTextBlock, QTextDocument, QTextLine

# Letters, figures and punctuation that a font has one sign for; U+2028 ends a line within a paragraph of Qt,
# U+FFFC stands for a picture.
_PLAIN = re.compile(
    "[\n\t -~\xa0-\xac\xae-\u017f\u0192\u0218-\u021b\u0259\u0386-\u03ce\u0400-\u045f\u0490\u0491"
    "\u1e80-\u1e85\u1e9e\u1ea0-\u1ef9\u2009\u2010-\u2015\u2018-\u201e\u2022\u2026\u2028\u202f\u2030"
    "\u2039\u203a\u20ac\u2116\u2122\u2212\ufffc]*"
)
# What stands for a picture in a text of Qt.
_PICTURE = "\ufffc"


@dataclass(frozen=True)
class Frame:
    """How the units of a layout become points on a page: by `scale`, from where the text begins."""

    scale: float
    left: float
    top: float

    def x(self, place: float) -> float:
        """Give a place across the page."""
        return self.left + place * self.scale

    def y(self, place: float) -> float:
        """Give a place on the page from its bottom, of one that is counted downward."""
        return self.top - place * self.scale


def is_plain(document: QTextDocument) -> bool:
    """Say whether a document, laid out, has nothing but plain letters that its fonts have."""
    if not _PLAIN.fullmatch(document.toPlainText()):
        return False
    return all(all(run.glyphIndexes()) for block in blocks_of(document) for run in block.layout().glyphRuns())


def placed_lines(document: QTextDocument, frame: Frame) -> list[PlacedLine]:
    """Give the lines of a document in its order, with their characters and signs where they stand.

    One that is not parted into pages is all on the first.
    """
    shapes, page_height = SignShapes(frame.scale), document.pageSize().height()
    lines = []
    for block, line in _lines(document):
        characters = _characters(block, line)
        if not characters:
            continue
        origin = document.documentLayout().blockBoundingRect(block).topLeft()
        down = origin.y() + line.y()
        page, top = divmod(down, page_height) if page_height > 0 else (0, down)

        def place(
            x: float, y: float, left: float = origin.x(), up: float = top - line.y()
        ) -> tuple[float, float]:
            return frame.x(x + left), frame.y(y + up)

        placed = (
            PlacedCharacter(text, frame.x(left + origin.x()), frame.x(right + origin.x()))
            for text, left, right in characters
        )
        runs = _runs(line)
        signs = tuple(sign for run in runs for sign in shapes.of(run, block, place))
        size = max(run.rawFont().pixelSize() for run in runs) * frame.scale
        lines.append(PlacedLine(int(page), frame.y(top + line.ascent()), size, tuple(placed), signs))
    return lines


def blocks_of(document: QTextDocument) -> Iterator[QTextBlock]:
    """Give the paragraphs of a document in its order."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _lines(document: QTextDocument) -> Iterator[tuple[QTextBlock, QTextLine]]:
    for block in blocks_of(document):
        layout = block.layout()
        yield from ((block, layout.lineAt(number)) for number in range(layout.lineCount()))


def _runs(line: QTextLine) -> list[QGlyphRun]:
    from PySide6.QtGui import QTextLayout

    return line.glyphRuns(-1, -1, QTextLayout.GlyphRunRetrievalFlag.RetrieveAll)


def _characters(block: QTextBlock, line: QTextLine) -> list[tuple[str, float, float]]:
    """Give the characters of a line with both ends, from left to right.

    Those that share a sign share its width, and those without any share that of the one before. A line in
    which something runs leftward has its characters evenly spread, in the order they are read in.
    """
    clusters: list[tuple[str, float, float]] = []
    extents, unplaced = _extents(line), ""
    for at, character in _text_of(block, line):
        left, right = extents.get(at, (0.0, 0.0))
        if right > left:
            clusters.append((unplaced + character, left, right))
            unplaced = ""
        elif clusters:
            text, left, right = clusters[-1]
            clusters[-1] = text + character, left, right
        else:
            unplaced += character
    text = "".join(text for text, _, _ in clusters)
    if goes_leftward(text):
        ends = min(left for _, left, _ in clusters), max(right for _, _, right in clusters)
        clusters = [(as_laid_out(text), *ends)]
    return [part for cluster in clusters for part in _spread(*cluster)]


def _spread(text: str, left: float, right: float) -> Iterator[tuple[str, float, float]]:
    width = (right - left) / len(text)
    for number, character in enumerate(text):
        yield character, left + number * width, left + (number + 1) * width


def _extents(line: QTextLine) -> dict[int, tuple[float, float]]:
    """Give from where to where the signs go of each cluster of a line, by where it starts in the text."""
    extents: dict[int, tuple[float, float]] = {}
    for run in _runs(line):
        advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes())
        for at, place, advance in zip(run.stringIndexes(), run.positions(), advances, strict=True):
            left, right = extents.get(at, (place.x(), place.x()))
            extents[at] = min(left, place.x()), max(right, place.x() + advance.x())
    return extents


def _text_of(block: QTextBlock, line: QTextLine) -> Iterator[tuple[int, str]]:
    """Give the characters of a line with their places in the paragraph, as Qt counts: astral ones twice."""
    at = line.textStart()
    units = block.text().encode("utf-16-le", "surrogatepass")[2 * at : 2 * (at + line.textLength())]
    for character in units.decode("utf-16-le", "replace"):
        yield at, character
        at += 1 + (ord(character) > 0xFFFF)
