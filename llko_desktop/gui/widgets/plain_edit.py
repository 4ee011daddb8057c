"""A field for several lines of plain text, whatever is pasted or dropped into it."""

from __future__ import annotations

import re

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

_PLAIN = "text/plain"
_LINE_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
# Control characters, halves of characters, soft hyphens, byte order marks, and what Qt itself puts for images
# and frames.
_NO_TEXT = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffc\ufffe\uffff]")
# The points of a list as word processors write them: in a symbol font, without which they are boxes.
_POINT = re.compile("(?m)^([ \t]*)(?:[\ue000-\uf8ff](?=[ \t\u00a0])|\u00b7(?=\t))[ \t\u00a0]*")
# Qt takes seconds to look for the end of such a word.
_LONG_WORD = re.compile(r"\S{2000}")


def cleaned(text: str) -> str:
    """Give a text with every kind of line break as a new line, and without characters that are no text.

    The points of a list that need a symbol font become dashes.
    """
    return _POINT.sub(r"\1- ", _NO_TEXT.sub("", _LINE_BREAKS.sub("\n", text)))


class PlainEdit(QPlainTextEdit):
    """Takes what is pasted or dropped as plain text; a style, an image or a script in it is left out.

    Files that are dropped are not for this field: they go on to the window. Tab leaves it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)

    def setPlainText(self, text: str) -> None:
        self._suit_wrapping(text)
        super().setPlainText(text)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasFormat(_PLAIN) and not any(url.isLocalFile() for url in source.urls())

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self.canInsertFromMimeData(source):
            text = cleaned(source.text())
            self._suit_wrapping(text)
            self.insertPlainText(text)
            self.ensureCursorVisible()

    def _suit_wrapping(self, text: str) -> None:
        """Break lines between words, but anywhere where a word goes on without end."""
        mode = QTextOption.WrapMode
        endless = _LONG_WORD.search(text)
        self.setWordWrapMode(mode.WrapAnywhere if endless else mode.WrapAtWordBoundaryOrAnywhere)
