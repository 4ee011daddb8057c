"""Fonts, lengths and heights of the rows of a list, derived from the view's font."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtGui import QFont, QFontMetrics

from llko_desktop.gui.theme.scale import Scale


class RowShape(Enum):
    """How the words of a row are arranged: on two lines, on three, or all below each other."""

    TWO_LINES = auto()
    THREE_LINES = auto()
    STACKED = auto()


# Lines of small text below the badge of a stacked row, into which the rest of its words is wrapped.
STACKED_LINES = 5


class RowLook:
    """What is measured once for all rows of one font."""

    def __init__(self, scale: Scale, font: QFont) -> None:
        self.px = scale.px
        self.bold_font = _font(font, scale.px(1.08), QFont.Weight.DemiBold)
        self.heading_font = _font(font, scale.px(0.93), QFont.Weight.DemiBold)
        self.small_font = _font(font, scale.px(0.95), QFont.Weight.Normal)
        self.bold, self.small = QFontMetrics(self.bold_font), QFontMetrics(self.small_font)
        self.heading = QFontMetrics(self.heading_font)
        self.badge_height = self.small.height() + scale.px(0.2)
        self.note_gap = scale.px(0.5)
        self.first_height = max(self.bold.height(), self.badge_height)
        self.heading_height = self.small.height() + 2 * scale.px(0.65)
        self.rest_height = STACKED_LINES * self.small.lineSpacing() + self.small.leading()
        self._heights = {shape: self._height(shape) for shape in RowShape}

    def title_width(self, title: str, note: str) -> int:
        """Give what a title with the note behind it needs."""
        extra = self.small.horizontalAdvance(note) + self.note_gap if note else 0
        return self.bold.horizontalAdvance(title) + extra

    def margin(self, shape: RowShape) -> int:
        """Give the room above and below the words of a row."""
        return self.px(0.6 if shape is RowShape.THREE_LINES else 0.72)

    def gap(self, shape: RowShape) -> int:
        """Give the room between two lines of a row."""
        return self.px(0.15 if shape is RowShape.THREE_LINES else 0.25)

    def height(self, shape: RowShape) -> int:
        """Give the height of a row."""
        return self._heights[shape]

    def _height(self, shape: RowShape) -> int:
        small, gap = self.small.height(), self.gap(shape)
        lines = {
            RowShape.TWO_LINES: self.first_height + gap + small,
            RowShape.THREE_LINES: self.first_height + 2 * (gap + small),
            RowShape.STACKED: self.bold.height() + self.badge_height + 2 * gap + self.rest_height,
        }
        return lines[shape] + 2 * self.margin(shape)


def _font(base: QFont, size: int, weight: QFont.Weight) -> QFont:
    font = QFont(base)
    font.setPixelSize(size)
    font.setWeight(weight)
    return font
