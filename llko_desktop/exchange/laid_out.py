"""Finds what a laid-out document draws, and which characters stand where: for a PDF that has them all as text.

What Qt writes into a PDF as text is found again for Latin, Greek and Cyrillic letters. Of what has no sign of
its own on paper, or another one than in print (joined Arabic, stacked marks, emoji, letters that no font has),
a reader of the PDF would get other characters or none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from llko_desktop.exchange.text_layer import PlacedCharacter, PlacedLine, Shape, Sign

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QGlyphRun, QPainterPath, QTextBlock, QTextDocument, QTextLine

# Letters, figures and punctuation that a font has one sign for; U+2028 ends a line within a paragraph of Qt.
_PLAIN = re.compile(
    "[\n\t -~\xa0-\xac\xae-\u017f\u0192\u0218-\u021b\u0259\u0386-\u03ce\u0400-\u045f\u0490\u0491"
    "\u1e80-\u1e85\u1e9e\u1ea0-\u1ef9\u2009\u2010-\u2015\u2018-\u201e\u2022\u2026\u2028\u202f\u2030\u2039\u203a"
    "\u20ac\u2116\u2122]*"
)


@dataclass(frozen=True)
class Frame:
    """How the units of a layout become points on a page: by `scale`, from the left and the top of the text."""

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
    return all(all(run.glyphIndexes()) for _, line in _lines(document) for run in _runs(line))


def placed_lines(document: QTextDocument, frame: Frame) -> list[PlacedLine]:
    """Give the lines of a document in its order: its signs and characters, where they stand on which page."""
    shapes: dict[tuple[object, ...], Shape] = {}
    height = document.pageSize().height()
    lines = []
    for block, line in _lines(document):
        origin = document.documentLayout().blockBoundingRect(block).topLeft()
        page, top = divmod(origin.y() + line.y(), height)
        characters = tuple(
            PlacedCharacter(text, frame.x(left + origin.x()), frame.x(right + origin.x()))
            for text, left, right in _characters(block.text(), line)
        )
        if characters:
            origin.setY(top - line.y())
            size = max(run.rawFont().pixelSize() for run in _runs(line)) * frame.scale
            signs = tuple(_signs(block, line, origin, frame, shapes))
            lines.append(PlacedLine(int(page), frame.y(top + line.ascent()), size, characters, signs))
    return lines


def _signs(
    block: QTextBlock, line: QTextLine, origin: QPointF, frame: Frame, shapes: dict[tuple[object, ...], Shape]
) -> Iterator[Sign]:
    for run in _runs(line):
        font = run.rawFont()
        name = (font.familyName(), font.styleName(), font.weight(), font.pixelSize())
        colour = _colour(block, run.stringIndexes()[0])
        for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True):
            if (key := (*name, glyph)) not in shapes:
                shapes[key] = _shape(font.pathForGlyph(glyph), frame.scale)
            if shapes[key].operators:
                x, y = frame.x(origin.x() + place.x()), frame.y(origin.y() + place.y())
                yield Sign(shapes[key], x, y, colour)


def _shape(path: QPainterPath, scale: float) -> Shape:
    """Give the outline of a sign as a PDF draws it, in points from where the sign stands."""
    from PySide6.QtGui import QPainterPath

    kinds = QPainterPath.ElementType
    letters = {kinds.MoveToElement: "m", kinds.LineToElement: "l", kinds.CurveToElement: ""}
    parts, waiting = [], 0
    for number in range(path.elementCount()):
        element = path.elementAt(number)
        if element.type == kinds.MoveToElement and parts:
            parts.append("h")
        parts.append(f"{element.x * scale:.3f} {-element.y * scale:.3f}")
        if element.type == kinds.CurveToElement:
            waiting = 2
        elif element.type == kinds.CurveToDataElement:
            waiting -= 1
            parts += [] if waiting else ["c"]
        else:
            parts.append(letters[element.type])
    bounds = path.boundingRect()
    corners = (bounds.left(), -bounds.bottom(), bounds.right(), -bounds.top())
    box = tuple(round(corner * scale + edge) for corner, edge in zip(corners, (-1, -1, 1, 1), strict=True))
    return Shape(" ".join([*parts, "h f"]) if parts else "", box)


def _colour(block: QTextBlock, place: int) -> tuple[float, float, float]:
    """Give the colour, as red, green and blue up to 1, of the letter at a place in a paragraph; or black."""
    for found in block.begin():
        fragment = found.fragment()
        if fragment.contains(block.position() + place) and fragment.charFormat().hasProperty(_foreground()):
            colour = fragment.charFormat().foreground().color()
            return colour.redF(), colour.greenF(), colour.blueF()
    return 0, 0, 0


def _foreground() -> int:
    from PySide6.QtGui import QTextFormat

    return QTextFormat.Property.ForegroundBrush


def _lines(document: QTextDocument) -> Iterator[tuple[QTextBlock, QTextLine]]:
    block = document.begin()
    while block.isValid():
        layout = block.layout()
        yield from ((block, layout.lineAt(number)) for number in range(layout.lineCount()))
        block = block.next()


def _runs(line: QTextLine) -> list[QGlyphRun]:
    from PySide6.QtGui import QTextLayout

    return line.glyphRuns(-1, -1, QTextLayout.GlyphRunRetrievalFlag.RetrieveAll)


def _characters(text: str, line: QTextLine) -> Iterator[tuple[str, float, float]]:
    """Give the characters of a line from left to right, with both ends; those of one sign share its width."""
    first, end = line.textStart(), line.textStart() + line.textLength()
    extents = _extents(line)
    clusters: list[list[str]] = []
    places: list[tuple[float, float, bool]] = []
    before: list[str] = []
    for at, character in _units(text):
        if not first <= at < end:
            continue
        place = extents.get(at)
        if place and place[1] > place[0]:
            clusters.append([*before, character])
            places.append(place)
            before = []
        else:
            (clusters[-1] if clusters else before).append(character)
    for number in sorted(range(len(places)), key=places.__getitem__):
        left, right, leftward = places[number]
        width = (right - left) / len(clusters[number])
        together = reversed(clusters[number]) if leftward else clusters[number]
        for place_in, character in enumerate(together):
            yield character, left + place_in * width, left + (place_in + 1) * width


def _extents(line: QTextLine) -> dict[int, tuple[float, float, bool]]:
    """Give how far each cluster of a line goes, and whether leftward, by where it starts in the text."""
    extents: dict[int, tuple[float, float, bool]] = {}
    for run in _runs(line):
        glyphs = run.glyphIndexes()
        advances = run.rawFont().advancesForGlyphIndexes(glyphs)
        for at, place, advance in zip(run.stringIndexes(), run.positions(), advances, strict=True):
            left, right, _ = extents.get(at, (place.x(), place.x(), False))
            right = max(right, place.x() + advance.x())
            extents[at] = (min(left, place.x()), right, run.isRightToLeft())
    return extents


def _units(text: str) -> Iterator[tuple[int, str]]:
    """Give the characters of a text with their places as Qt counts them: astral ones count twice."""
    at = 0
    for character in text:
        yield at, character
        at += 1 + (ord(character) > 0xFFFF)
