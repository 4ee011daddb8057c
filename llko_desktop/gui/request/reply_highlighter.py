"""Marks in a reply what was filled in from the request, and what is still to be filled in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from llko_desktop.domain.reply_check import GAP
from llko_desktop.gui.text_places import TextPlaces

# Qt lays a paragraph out anew with every letter; more marks in one than that would make typing slow.
_MOST_MARKS = 200


class ReplyHighlighter(QSyntaxHighlighter):
    """Gives filled-in values a soft background, and gaps another with an underline (never colour alone)."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._values: tuple[str, ...] = ()
        self._filled, self._gap = QTextCharFormat(), QTextCharFormat()
        self._gap.setFontUnderline(True)

    def set_colours(self, filled: tuple[QColor, QColor], gap: tuple[QColor, QColor]) -> None:
        """Set text and background colours of values filled in and of gaps."""
        for style, (text, background) in ((self._filled, filled), (self._gap, gap)):
            style.setForeground(text)
            style.setBackground(background)
        self.rehighlight()

    def set_values(self, values: Sequence[str]) -> None:
        """Set the values to look for; short ones would be found inside other words and are left out."""
        known = self._values
        self._values = tuple(sorted({value for value in values if len(value) > 2}, key=len, reverse=True))
        if known != self._values:
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Mark one paragraph."""
        places = TextPlaces(text)
        for value in self._values:
            for span in islice(_spans(text, value), _MOST_MARKS):
                self._mark(places.span_to_qt(span), self._filled)
        for gap in islice(GAP.finditer(text), _MOST_MARKS):
            self._mark(places.span_to_qt(gap.span()), self._gap)

    def _mark(self, span: tuple[int, int], style: QTextCharFormat) -> None:
        self.setFormat(span[0], span[1] - span[0], style)


def _spans(text: str, value: str) -> Iterator[tuple[int, int]]:
    """Give where a value stands in a text."""
    start = text.find(value)
    while start >= 0:
        yield start, start + len(value)
        start = text.find(value, start + len(value))
