"""A text in which the tags of a template are chips, each one unit for the cursor; bold words and bullets."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QToolTip, QWidget

from llko_desktop.gui.request.reply_edit import cleaned
from llko_desktop.gui.templates.chip_format import (
    has_source,
    is_bold,
    is_chip,
    source_of,
    words_format,
)
from llko_desktop.gui.templates.chip_pairs import delete, format_at
from llko_desktop.gui.templates.chips import ChipPainter
from llko_desktop.gui.templates.document_source import Written, fill, insert, list_format, written
from llko_desktop.gui.templates.source_lines import BULLET
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.gui.widgets.announce import announce
from llko_desktop.services.template_tokens import TokenKind, field_tag, tokens
from llko_desktop.texts.template_words import TemplateWords

SOURCE_FORMAT = "application/x-llko-template"
_PLAIN = "text/plain"
_OPENING, _CLOSINGS = "{{", ("}}", "%}", "#}")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class ChipEdit(QTextEdit):
    """Edits a template's body, or with `one_line` its subject.

    `field_wanted` asks for the menu of fields: by Ctrl+Space, or because `{{` was typed. `edited` says that
    the source may be another.
    """

    field_wanted = Signal()
    edited = Signal()

    def __init__(
        self, words: TemplateWords, theme: Theme, parent: QWidget | None = None, *, one_line: bool = False
    ) -> None:
        super().__init__(parent)
        self._words, self._one_line = words, one_line
        self._said = ""
        self._now: Written | None = None
        self.painter = ChipPainter(words, theme, self)
        self.painter.serve(self.document())
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        if one_line:
            self.setWordWrapMode(QTextOption.WrapMode.NoWrap)
            self.setLineWrapMode(QTextEdit.LineWrapMode.NoWrap)
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self.document().contentsChanged.connect(self._changed)
        self.cursorPositionChanged.connect(self._speak)

    # what it holds

    def load(self, source: str) -> None:
        """Show a source, with nothing to undo."""
        self.document().setUndoRedoEnabled(False)
        fill(self.document(), source, one_line=self._one_line)
        self.document().setUndoRedoEnabled(True)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def replace(self, source: str) -> None:
        """Show another source in place of what is there, in one step that can be undone."""
        if source != self.written().source:
            fill(self.document(), source, one_line=self._one_line)

    def written(self) -> Written:
        """Give the source as it stands, and what of it stands where."""
        if self._now is None:
            self._now = written(self.document())
        return self._now

    def insert_source(self, source: str) -> None:
        """Put a piece of a template at the cursor, in place of what is selected; one step to undo."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        if cursor.hasSelection():
            delete(cursor)
        insert(cursor, source, one_line=self._one_line)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def insert_field(self, name: str, *, is_text: bool) -> None:
        """Put a field at the cursor, in place of a `{{` just typed; a text begins a paragraph with a capital."""
        cursor = self.textCursor()
        if not cursor.hasSelection() and self._before(cursor).endswith(_OPENING):
            cursor.movePosition(
                QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(_OPENING)
            )
        begins = cursor.document().findBlock(cursor.selectionStart()).position() == cursor.selectionStart()
        self.setTextCursor(cursor)
        self.insert_source(field_tag(name, capital=is_text and begins).source)

    # bold words and lists

    def toggle_bold(self) -> None:
        """Make what is selected, or what is typed next, bold or plain."""
        if self._one_line:
            return
        style = words_format()
        style.setFontWeight(400 if is_bold(self.currentCharFormat()) else 700)
        self.mergeCurrentCharFormat(style)

    def toggle_list(self) -> None:
        """Make the paragraphs that the cursor is in items of a list, or plain again."""
        if self._one_line:
            return
        cursor = self.textCursor()
        cursor.beginEditBlock()
        if cursor.currentList() is not None:
            for block in self._blocks(cursor):
                self._end_list(QTextCursor(block))
        else:
            cursor.createList(list_format())
        cursor.endEditBlock()

    def _blocks(self, cursor: QTextCursor):
        document = self.document()
        block, last = document.findBlock(cursor.selectionStart()), cursor.selectionEnd()
        while block.isValid() and block.position() <= last:
            yield block
            block = block.next()

    def _end_list(self, cursor: QTextCursor) -> None:
        items = cursor.currentList()
        if items is not None:
            cursor.beginEditBlock()
            items.remove(cursor.block())
            cursor.setBlockFormat(QTextBlockFormat())
            cursor.endEditBlock()

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        cursor = self.textCursor()
        if event.key() == Qt.Key.Key_Space and event.modifiers() == _CTRL:
            self.field_wanted.emit()
        elif self._one_line and event.key() in _ENTER:
            event.ignore()
        elif self._deleted(event, cursor):
            self.ensureCursorVisible()
        elif self._at_list(event, cursor):
            self.ensureCursorVisible()
        else:
            self._clean_style()
            super().keyPressEvent(event)
            if event.text():
                self._typed()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if event.commitString() and self.textCursor().hasSelection():
            delete(self.textCursor())
        self._clean_style()
        super().inputMethodEvent(event)
        if event.commitString():
            self._typed()

    def _deleted(self, event: QKeyEvent, cursor: QTextCursor) -> bool:
        """Delete what a key deletes; gives whether nothing is left for the key to do."""
        key, move = QKeySequence.StandardKey, QTextCursor.MoveOperation
        if event.matches(key.Cut):
            if cursor.hasSelection():
                self.copy()
                delete(cursor)
            return True
        ways = {
            key.Backspace: move.PreviousCharacter,
            key.Delete: move.NextCharacter,
            key.DeleteStartOfWord: move.PreviousWord,
            key.DeleteEndOfWord: move.NextWord,
        }
        way = next((way for match, way in ways.items() if event.matches(match)), None)
        if way is None and event.key() == Qt.Key.Key_Backspace and not event.modifiers() & ~_SHIFT:
            way = move.PreviousCharacter
        if way is not None:
            at_start = cursor.atBlockStart() and not cursor.hasSelection()
            if way is move.PreviousCharacter and at_start and cursor.currentList() is not None:
                self._end_list(cursor)
                return True
            if not cursor.hasSelection():
                cursor.movePosition(way, QTextCursor.MoveMode.KeepAnchor)
            if cursor.hasSelection():
                delete(cursor)
            return True
        replaces = event.text().isprintable() and event.text() and not event.modifiers() & _CTRL
        if cursor.hasSelection() and (replaces or event.key() in _ENTER):
            delete(cursor)
        return False

    def _at_list(self, event: QKeyEvent, cursor: QTextCursor) -> bool:
        if event.key() not in _ENTER:
            return False
        if cursor.currentList() is not None and cursor.block().length() == 1:
            self._end_list(cursor)
        else:
            # Also with shift: a line break within a paragraph has no place in a source.
            cursor.insertBlock(cursor.blockFormat(), words_format())
            self.setTextCursor(cursor)
        return True

    def _clean_style(self) -> None:
        """Beside a chip, let what is typed be words and not look like one."""
        style = self.currentCharFormat()
        if has_source(style):
            self.setCurrentCharFormat(words_format(bold=is_bold(style)))

    def _typed(self) -> None:
        """Look at what was just typed: the beginning of a field or of a list, or a whole tag."""
        cursor = self.textCursor()
        before = self._before(cursor)
        if before == BULLET and not self._one_line and cursor.currentList() is None:
            cursor.beginEditBlock()
            cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            cursor.createList(list_format())
            cursor.endEditBlock()
        elif before.endswith(_OPENING):
            self.field_wanted.emit()
        elif before.endswith(_CLOSINGS):
            self._make_chip(cursor, before)

    def _make_chip(self, cursor: QTextCursor, before: str) -> None:
        last = tokens(before)[-1]
        if last.kind is TokenKind.TEXT:
            return
        units = len(last.source.encode("utf-16-le")) // 2
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, units)
        insert(cursor, last.source, one_line=self._one_line)
        self.setTextCursor(cursor)

    def _before(self, cursor: QTextCursor) -> str:
        """Give the paragraph up to the cursor."""
        units = cursor.block().text().encode("utf-16-le")
        return units[: 2 * cursor.positionInBlock()].decode("utf-16-le", "ignore")

    # clipboard

    def createMimeDataFromSelection(self) -> QMimeData:
        cursor = self.textCursor()
        source = written(self.document(), cursor.selectionStart(), cursor.selectionEnd()).source
        data = QMimeData()
        data.setText(source)
        data.setData(SOURCE_FORMAT, source.encode())
        return data

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        has_text = source.hasFormat(SOURCE_FORMAT) or source.hasFormat(_PLAIN)
        return has_text and not any(url.isLocalFile() for url in source.urls())

    def insertFromMimeData(self, source: QMimeData) -> None:
        if not self.canInsertFromMimeData(source):
            return
        kept = bytes(source.data(SOURCE_FORMAT).data()).decode("utf-8", "replace")
        text = cleaned(kept or source.text())
        self.insert_source(" ".join(text.split("\n")) if self._one_line else text)

    # what is said of a chip

    def chip_at(self, point: QPoint) -> int:
        """Give the place of the chip at a point of the viewport; -1 where there is none."""
        scrolled = point + QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        place = self.document().documentLayout().hitTest(scrolled, Qt.HitTestAccuracy.ExactHit)
        return place if place >= 0 and is_chip(format_at(self.document(), place)) else -1

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self.chip_at(event.pos())
            tip = self.tip(place) if place >= 0 else ""
            QToolTip.showText(event.globalPos(), tip, self)
            return True
        return super().viewportEvent(event)

    def tip(self, place: int) -> str:
        """Say what the chip at a place is."""
        return self._words.tip(self.painter.face(source_of(format_at(self.document(), place))).token)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = self.chip_at(event.position().toPoint())
        if place < 0:
            super().mouseDoubleClickEvent(event)
            return
        cursor = self.textCursor()
        cursor.setPosition(place)
        cursor.setPosition(place + 1, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def _speak(self) -> None:
        """Tell a screen reader which chip the cursor stands behind: Qt reads it as a sign without a name."""
        cursor = self.textCursor()
        place = cursor.position() - 1
        style = format_at(self.document(), place) if place >= 0 and not cursor.atBlockStart() else None
        said = f"[{self.painter.face(source_of(style)).words}]" if style and is_chip(style) else ""
        if said != self._said:
            self._said = said
            self.setAccessibleDescription(said)
            if said and self.hasFocus():
                announce(self, said)

    # upkeep

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), self._line_height()) if self._one_line else hint

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(hint.width(), self._line_height()) if self._one_line else hint

    def _line_height(self) -> int:
        self.ensurePolished()
        frame = (
            self.height() - self.viewport().height() if self.isVisible() else 2 * self.fontMetrics().ascent()
        )
        return self.fontMetrics().height() + round(2 * self.document().documentMargin()) + frame

    def _changed(self) -> None:
        self._now = None
        self.edited.emit()

    def _restyle(self) -> None:
        self.viewport().update()
