"""Marks in a reply what was filled in from the request, and what is still to be filled in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from llko_desktop.domain.reply_check import gaps


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
        self._values = tuple(sorted({value for value in values if len(value) > 2}, key=len, reverse=True))
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Mark one paragraph."""
        for value in self._values:
            start = text.find(value)
            while start >= 0:
                self.setFormat(start, len(value), self._filled)
                start = text.find(value, start + len(value))
        for start, end in gaps(text):
            self.setFormat(start, end - start, self._gap)
