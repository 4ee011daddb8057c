"""Gives the signs on a line of a laid-out document as shapes: what a PDF draws without any font."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from llko_desktop.exchange.text_layer import Shape, Sign

if TYPE_CHECKING:
    from PySide6.QtGui import QGlyphRun, QPainterPath, QRawFont, QTextBlock

# What a font has that draws in colour. Qt paints pictures of its signs; asked for an outline, a font of
# bitmaps gives wrong widths from then on.
_COLOUR_TABLES = ("CBDT", "COLR", "SVG ", "sbix")
# What every font has but Qt's own, which paints a box for a sign that no font has.
_HEADER = "head"
Place = Callable[[float, float], tuple[float, float]]


class SignShapes:
    """Makes signs of a document's glyphs; each glyph of a font is outlined once.

    `scale` makes points of the units of the layout. Fonts are told apart by comparing them: one that Qt puts
    in for signs that no font has ends the process when it is asked for its name.
    """

    def __init__(self, scale: float) -> None:
        self._scale = scale
        self._fonts: list[tuple[QRawFont, dict[int, Shape] | None]] = []

    def of(self, run: QGlyphRun, block: QTextBlock, place: Place) -> Iterator[Sign]:
        """Give the signs of a run in a paragraph, less those that Qt paints as no text.

        `place` tells where on the page a place in the paragraph is.
        """
        font = run.rawFont()
        shapes = self._shapes(font)
        if shapes is None:
            return
        colour = _colour(block, run.stringIndexes()[0])
        for glyph, position in zip(run.glyphIndexes(), run.positions(), strict=True):
            if glyph not in shapes:
                shapes[glyph] = _shape(font.pathForGlyph(glyph), self._scale)
            if shapes[glyph].operators:
                yield Sign(shapes[glyph], *place(position.x(), position.y()), colour)

    def _shapes(self, font: QRawFont) -> dict[int, Shape] | None:
        for other, shapes in self._fonts:
            if other == font:
                return shapes
        in_colour = any(not font.fontTable(table).isEmpty() for table in _COLOUR_TABLES)
        self._fonts.append((font, None if in_colour or font.fontTable(_HEADER).isEmpty() else {}))
        return self._fonts[-1][1]


def _shape(path: QPainterPath, scale: float) -> Shape:
    """Give the outline of a glyph in points from where it stands, upward as PDF has it."""
    from PySide6.QtGui import QPainterPath

    kinds = QPainterPath.ElementType
    parts: list[str] = []
    points_to_come = 0
    for number in range(path.elementCount()):
        element = path.elementAt(number)
        if element.type == kinds.MoveToElement and parts:
            parts.append("h")
        parts.append(f"{element.x * scale:.3f} {-element.y * scale:.3f}")
        if element.type == kinds.MoveToElement:
            parts.append("m")
        elif element.type == kinds.LineToElement:
            parts.append("l")
        elif element.type == kinds.CurveToElement:
            points_to_come = 2
        else:
            points_to_come -= 1
            parts += [] if points_to_come else ["c"]
    bounds = path.boundingRect()
    corners = (bounds.left(), -bounds.bottom(), bounds.right(), -bounds.top())
    box = tuple(round(corner * scale) + edge for corner, edge in zip(corners, (-1, -1, 1, 1), strict=True))
    return Shape(" ".join([*parts, "h f"]) if parts else "", box)


def _colour(block: QTextBlock, place: int) -> tuple[float, float, float]:
    """Give the colour, as red, green and blue up to 1, of the letter at a place in a paragraph; or black."""
    from PySide6.QtGui import QTextFormat

    found = block.begin()
    while not found.atEnd():
        fragment = found.fragment()
        form = fragment.charFormat()
        if fragment.contains(block.position() + place) and form.hasProperty(
            QTextFormat.Property.ForegroundBrush
        ):
            colour = form.foreground().color()
            return colour.redF(), colour.greenF(), colour.blueF()
        found += 1
    return 0, 0, 0
