"""Draws a wave under the wrong words of a text."""

from __future__ import annotations

from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat

from llko_desktop.gui.spelling.watch import SpellWatch
from llko_desktop.gui.theme.theme import Theme

_WAVE = QTextCharFormat.UnderlineStyle.WaveUnderline


class SpellMarks(QSyntaxHighlighter):
    """The highlighter of a document that has no other; one that has can draw `wave` itself.

    That is what `SpellWatch.wrong_words` gives for a paragraph, anew for each that the watch calls stale.
    """

    def __init__(self, watch: SpellWatch, theme: Theme) -> None:
        super().__init__(watch.editor.document())
        self._watch, self._theme = watch, theme
        watch.stale.connect(self.rehighlightBlock)
        theme.changed.connect(self.rehighlight)

    def highlightBlock(self, _text: str) -> None:
        """Mark the wrong words of one paragraph."""
        block = self.currentBlock()
        for word in self._watch.wrong_words(block):
            self.setFormat(word.start - block.position(), word.end - word.start, wave(self._theme))


def wave(theme: Theme) -> QTextCharFormat:
    """Give the format of a wrong word: the colour is never its only sign."""
    style = QTextCharFormat()
    style.setUnderlineStyle(_WAVE)
    style.setUnderlineColor(theme.color("danger_text"))
    return style
