"""Sizes in proportion to the system's font, so that a larger font enlarges everything with it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

# Body text is a little larger than the default of most systems.
_BODY = 1.1
_PREFERRED_FAMILY = "Inter"
# Below this nothing can be read, however small the font of the system is.
_LEAST_PIXELS = 9


@dataclass(frozen=True)
class Scale:
    """Sizes in device-independent pixels, derived from `em`, the height of body text."""

    em: int

    def px(self, ems: float) -> int:
        """Give a length of so many ems in whole pixels, at least one."""
        return max(1, round(self.em * ems))

    def sizes(self) -> dict[str, int]:
        """Give the named sizes that the style template uses."""
        lengths = {
            "size_small": 0.93,
            "size_badge": 0.93,
            "size_body": 1.0,
            "size_nav": 1.08,
            "size_heading": 1.0,
            "size_title": 1.42,
            "space_hair": 0.12,
            "space_tiny": 0.25,
            "space_small": 0.42,
            "space_medium": 0.65,
            "space_large": 1.0,
            "space_huge": 1.6,
            "space_chip": 0.18,
            "space_button": 0.5,
            "space_wide": 0.85,
            "radius_count": 0.6,
            "radius_pill": 0.8,
            "indicator": 1.1,
            "radius_small": 0.28,
            "radius": 0.42,
            "radius_large": 0.6,
            "caret": 0.75,
            "scrollbar": 0.85,
            "scroll_handle": 2.4,
        }
        sizes = {name: self.px(ems) for name, ems in lengths.items()}
        # Half of the whole indicator with its border, or Qt draws a square.
        return sizes | {"indicator_radius": sizes["indicator"] // 2 + 1}


def body_font(system: QFont) -> QFont:
    """Give the window's font: the system's, a little larger, and Inter where the computer has it."""
    font = QFont(system)
    if _PREFERRED_FAMILY in QFontDatabase.families():
        font.setFamilies([_PREFERRED_FAMILY, system.family()])
    font.setPixelSize(max(1, round(QFontInfo(system).pixelSize() * _BODY)))
    return font


def smaller_font(font: QFont, ems: float) -> QFont:
    """Give a font for what stands in small in a picture: so many ems of `font`, and large enough to read."""
    small = QFont(font)
    small.setPixelSize(max(_LEAST_PIXELS, round(QFontInfo(font).pixelSize() * ems)))
    return small
