"""Turns places in a text into Qt's, which counts an emoji and other rare characters as two."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

_COUNTED_TWICE = re.compile("[\U00010000-\U0010ffff]")


class TextPlaces:
    """The places of one text."""

    def __init__(self, text: str) -> None:
        # A long text is looked at in many short stretches, most of them without any such character.
        self._twice = [] if text.isascii() else [match.start() for match in _COUNTED_TWICE.finditer(text)]

    def to_qt(self, place: int) -> int:
        """Give a place as cursors, selections and formats of Qt count it."""
        return place + bisect_left(self._twice, place)

    def from_qt(self, place: int) -> int:
        """Give a place as Qt counts it as a place in the text; behind a character that it points into."""
        ends = [start + number + 2 for number, start in enumerate(self._twice)]
        return place - bisect_right(ends, place + 1)

    def span_to_qt(self, span: tuple[int, int]) -> tuple[int, int]:
        """Give a start and an end as Qt counts them."""
        return self.to_qt(span[0]), self.to_qt(span[1])
