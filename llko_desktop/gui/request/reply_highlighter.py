"""Marks in a reply what was filled in from the request, what is still to be filled in, and bold words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from llko_desktop.domain.reply_check import GAP
from llko_desktop.gui.text_places import TextPlaces
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.services.emphasis import spans

# Qt lays a paragraph out anew with every letter; more marks in one than that would make typing slow.
_MOST_MARKS = 200


class ReplyHighlighter(QSyntaxHighlighter):
    """Gives filled-in values a soft background, and gaps another with an underline (never colour alone).

    Bold words are bold, in values and gaps too; the stars around them are muted.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._values: tuple[str, ...] = ()
        self._filled, self._gap = QTextCharFormat(), QTextCharFormat()
        self._gap.setFontUnderline(True)
        self._stars = QTextCharFormat()
        self._bold: list[tuple[int, int]] = []

    def take_colours(self, theme: Theme) -> None:
        """Take the colours of values filled in, gaps and stars from the look of the window."""
        filled, gap = (
            (theme.color("accent_text"), theme.color("field_mark")),
            (theme.color("warning_text"), theme.color("warning_back")),
        )
        for style, (text, background) in ((self._filled, filled), (self._gap, gap)):
            style.setForeground(text)
            style.setBackground(background)
        self._stars.setForeground(theme.color("muted"))
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
        self._bold = [places.span_to_qt(span) for span in islice(spans(text), _MOST_MARKS)]
        for start, end in self._bold:
            self.setFormat(start, end - start, self._stars)
            self._mark((start + 2, end - 2), QTextCharFormat())
        for value in self._values:
            for span in islice(_spans(text, value), _MOST_MARKS):
                self._mark(places.span_to_qt(span), self._filled)
        for gap in islice(GAP.finditer(text), _MOST_MARKS):
            self._mark(places.span_to_qt(gap.span()), self._gap)

    def _mark(self, span: tuple[int, int], style: QTextCharFormat) -> None:
        self.setFormat(span[0], span[1] - span[0], style)
        bolder = QTextCharFormat(style)
        bolder.setFontWeight(QFont.Weight.Bold)
        for start, end in self._bold:
            first, last = max(span[0], start + 2), min(span[1], end - 2)
            if first < last:
                self.setFormat(first, last - first, bolder)


def _spans(text: str, value: str) -> Iterator[tuple[int, int]]:
    """Give where a value stands in a text."""
    start = text.find(value)
    while start >= 0:
        yield start, start + len(value)
        start = text.find(value, start + len(value))
