"""Draws the tags of a template as chips in the text: rounded, with a few words, as high as a line."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QPyTextObject,
    QTextDocument,
    QTextFormat,
)

from llko_desktop.gui.templates.editor.chip_format import CHIP_OBJECT, is_bold, source_of
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.gui.theme.tokens import Tone
from llko_desktop.services.template_tokens import Token, TokenKind, tokens
from llko_desktop.texts.template_words import TemplateWords

# Beside its own words a chip has so much room, in heights of a letter.
_PAD, _GAP = 0.35, 0.1
# A chip that is longer than the line is cut to this part of it.
_WIDEST = 0.97


@dataclass(frozen=True)
class ChipFace:
    """What a chip shows: its words, and which tag it is."""

    words: str
    token: Token
    is_known: bool


class ChipPainter(QPyTextObject):
    """Gives chips their size and draws them, in the colours and the letters of the moment."""

    def __init__(self, words: TemplateWords, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._words, self._theme = words, theme
        self._faces: dict[str, ChipFace] = {}
        self._sizes: dict[tuple[str, bool], QSizeF] = {}
        self._font = QFont()
        self._items: frozenset[str] = frozenset()

    def serve(self, document: QTextDocument) -> None:
        """Draw the chips of a document."""
        document.documentLayout().registerHandler(CHIP_OBJECT, self)

    def set_items(self, items: frozenset[str]) -> bool:
        """Say what items of lists are called, which are no mistakes; gives whether that is news."""
        if items == self._items:
            return False
        self._items = items
        self._faces.clear()
        self._sizes.clear()
        return True

    def face(self, source: str) -> ChipFace:
        """Give what the chip of a tag shows."""
        if source not in self._faces:
            found = tokens(source)
            token = found[0] if len(found) == 1 else Token(TokenKind.OTHER, source, 0)
            if token.kind is TokenKind.TEXT:
                token = Token(TokenKind.OTHER, source, 0)
            words = self._words.chip(token, self._items)
            self._faces[source] = ChipFace(words, token, self._words.is_known(token, self._items))
        return self._faces[source]

    def intrinsicSize(self, document: QTextDocument, place: int, style: QTextFormat) -> QSizeF:
        font, key = document.defaultFont(), (source_of(style), is_bold(style))
        if font != self._font:
            self._font = font
            self._sizes.clear()
        if key not in self._sizes:
            metrics = QFontMetricsF(_font(document, style))
            pad = metrics.height() * (_PAD + _GAP)
            width = metrics.horizontalAdvance(self.face(key[0]).words) + 2 * pad
            self._sizes[key] = QSizeF(width, metrics.height())
        size = self._sizes[key]
        room = document.textWidth() - 2 * document.documentMargin()
        if room > 0 and size.width() > room / 2 and document.findBlock(place).textList() is not None:
            room -= document.indentWidth()
        return QSizeF(min(size.width(), room * _WIDEST), size.height()) if room > 0 else size

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        document: QTextDocument,
        _place: int,
        style: QTextFormat,
    ) -> None:
        font = _font(document, style)
        metrics = QFontMetricsF(font)
        face = self.face(source_of(style))
        back, ink = self._colours(face, style)
        gap, pad = metrics.height() * _GAP, metrics.height() * _PAD
        body = QRectF(rect).adjusted(gap, 0.5, -gap, -0.5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._outline(face, style, ink))
        painter.setBrush(back)
        radius = metrics.height() * (0.5 if face.token.kind is TokenKind.FIELD else 0.2)
        painter.drawRoundedRect(body, radius, radius)
        painter.setPen(ink)
        painter.setFont(font)
        inner = body.adjusted(pad, 0, -pad, 0)
        words = metrics.elidedText(face.words, Qt.TextElideMode.ElideRight, inner.width() + 1)
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, words)
        painter.restore()

    def _outline(self, face: ChipFace, style: QTextFormat, ink: QColor) -> QPen:
        """Give the line around a chip: a wave cannot be drawn under it where something is wrong with it."""
        if style.hasProperty(QTextFormat.Property.TextUnderlineColor.value):
            return QPen(style.toCharFormat().underlineColor(), 2, Qt.PenStyle.DashLine)
        return QPen(ink, 1, Qt.PenStyle.SolidLine if face.is_known else Qt.PenStyle.DashLine)

    def _colours(self, face: ChipFace, style: QTextFormat) -> tuple[QColor, QColor]:
        """Give ground and ink: those of a selection where the chip lies in one."""
        theme = self._theme
        if style.foreground().color() == theme.color("on_accent"):
            # Qt lays the colour of the selection over it, half of it to be seen through.
            black, white = QColor(Qt.GlobalColor.black), QColor(Qt.GlobalColor.white)
            return (white, black) if theme.is_dark else (black, white)
        if not face.is_known or face.token.kind is TokenKind.OTHER:
            return theme.tone(Tone.WARNING)
        if face.token.kind is TokenKind.FIELD:
            return theme.color("accent_soft"), theme.color("accent_text")
        return theme.tone(Tone.INFO)


def _font(document: QTextDocument, style: QTextFormat) -> QFont:
    font = QFont(document.defaultFont())
    font.setBold(is_bold(style))
    return font
