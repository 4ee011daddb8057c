"""The source of a template's body as it is written, with its tags in colour and the place of the cursor."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontDatabase,
    QHelpEvent,
    QKeyEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextDocument,
)
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QToolTip, QVBoxLayout, QWidget

from llko_desktop.gui.request.reply_edit import ReplyEdit
from llko_desktop.gui.templates.editor.chip_keys import ENTER
from llko_desktop.gui.templates.editor.marks import Mark, Marks
from llko_desktop.gui.templates.editor.one_line import line_height, make_one_line
from llko_desktop.gui.text_places import TextPlaces
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.gui.widgets.plain_edit import cleaned

# What opens and closes a tag, in the order in which they are looked for; never past where the next one opens,
# as a line full of them would be read again for each.
_FIELD = re.compile(r"\{\{(?:(?!\{\{).)*?\}\}")
_STATEMENT = re.compile(r"\{[%#](?:(?!\{[%#]).)*?[%#]\}")
_BOLD = re.compile(r"\*\*")
_CTRL = Qt.KeyboardModifier.ControlModifier


class SourceEdit(QWidget):
    """Edits a source; `edited` says that it may be another."""

    edited = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, one_line: bool = False) -> None:
        super().__init__(parent)
        self.field = SourceField(theme, self, one_line=one_line)
        self.place = QLabel(self)
        self.place.setProperty("role", "muted")
        self._highlighter = _Highlighter(self.field.document(), theme)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.field, 1)
        layout.addWidget(self.place)
        self.place.setVisible(not one_line)
        self.setFocusProxy(self.field)
        self.field.textChanged.connect(self.edited)
        self.field.cursorPositionChanged.connect(self._show_place)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._show_place()

    def source(self) -> str:
        """Give the source as it stands."""
        # `toPlainText` would make an ordinary space of one that does not break.
        return self.field.document().toRawText().replace("\u2029", "\n")

    def source_before(self) -> str:
        """Give the source up to the cursor."""
        source = self.source()
        return source[: TextPlaces(source).from_qt(self.field.textCursor().position())]

    def set_source(self, source: str) -> None:
        """Show another source."""
        if source != self.source():
            self.field.setPlainText(source)

    def select(self, start: int, end: int) -> None:
        """Select a stretch of the source."""
        places, cursor = TextPlaces(self.source()), self.field.textCursor()
        cursor.setPosition(places.to_qt(start))
        cursor.setPosition(places.to_qt(end), cursor.MoveMode.KeepAnchor)
        self.field.setTextCursor(cursor)
        self.field.setFocus()

    def show_wrong(self, marks: list[Mark]) -> None:
        """Mark what is wrong; places as characters of the source."""
        places = TextPlaces(self.source())
        self.field.marks.show_wrong(
            [Mark(*places.span_to_qt((mark.start, mark.end)), mark.words, mark.refuses) for mark in marks]
        )

    def _show_place(self) -> None:
        cursor = self.field.textCursor()
        words = self.tr("Line {line}, character {column}")
        self.place.setText(words.format(line=cursor.blockNumber() + 1, column=cursor.positionInBlock() + 1))

    def _restyle(self) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(self.fontInfo().pixelSize())
        # Through the style, as that of the window sets a font for every field.
        self.field.setStyleSheet(f"QPlainTextEdit {{ font-family: '{font.family()}', monospace; }}")
        self._highlighter.restyle()
        self.field.marks.draw()


class SourceField(ReplyEdit):
    """Plain text, with what is wrong said where the mouse rests; `entered` says that it has the keyboard."""

    entered = Signal()

    def __init__(self, theme: Theme, parent: QWidget, *, one_line: bool) -> None:
        super().__init__(parent)
        self.one_line = one_line
        self.marks = Marks(self, theme)
        if one_line:
            self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
            make_one_line(self)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), line_height(self)) if self.one_line else hint

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(hint.width(), line_height(self)) if self.one_line else hint

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and (self.one_line or event.modifiers() & _CTRL):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self.one_line and self.canInsertFromMimeData(source):
            self.insertPlainText(" ".join(cleaned(source.text()).split("\n")))
        else:
            super().insertFromMimeData(source)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self.cursorForPosition(event.pos()).position()
            QToolTip.showText(event.globalPos(), self.marks.words_at(place), self)
            return True
        return super().viewportEvent(event)


class _Highlighter(QSyntaxHighlighter):
    """Colours fields, and makes statements and stars stand out by weight too."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._theme = theme
        self._styles: tuple[tuple[re.Pattern[str], QTextCharFormat], ...] = ()

    def restyle(self) -> None:
        """Take over the colours of the theme in force."""
        styles = []
        for pattern, colour, bold in (
            (_BOLD, "muted", True),
            (_FIELD, "accent_text", False),
            (_STATEMENT, "info_text", True),
        ):
            style = QTextCharFormat()
            style.setForeground(self._theme.color(colour))
            if bold:
                style.setFontWeight(600)
            styles.append((pattern, style))
        self._styles = tuple(styles)
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        places = TextPlaces(text)
        for pattern, style in self._styles:
            for found in pattern.finditer(text):
                start, end = places.span_to_qt(found.span())
                self.setFormat(start, end - start, style)
