"""A text in which the tags of a template are chips, each one unit for the cursor; bold words and bullets."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QMenu, QTextEdit, QToolTip, QWidget

from llko_desktop.gui.request.reply_edit import cleaned
from llko_desktop.gui.templates.block_source import source_between
from llko_desktop.gui.templates.chip_format import (
    CHIP_SIGN,
    chip_format,
    has_source,
    is_bold,
    is_chip,
    source_of,
    words_format,
)
from llko_desktop.gui.templates.chip_keys import (
    ENTER,
    OPENING,
    before,
    deleted,
    made_bold,
    made_chip,
    made_list,
    select_before,
)
from llko_desktop.gui.templates.chip_pairs import chip_parts, delete, format_at
from llko_desktop.gui.templates.chips import ChipFace, ChipPainter
from llko_desktop.gui.templates.document_source import fill, insert
from llko_desktop.gui.templates.marks import Marks
from llko_desktop.gui.templates.one_line import line_height, make_one_line
from llko_desktop.gui.templates.paragraphs import new_paragraph
from llko_desktop.gui.templates.part_tint import shade, shaded
from llko_desktop.gui.templates.written import Written
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.gui.widgets.announce import announce
from llko_desktop.services.template_tokens import TokenKind, field_tag
from llko_desktop.texts.template_words import TemplateWords

SOURCE_FORMAT = "application/x-llko-template"
_PLAIN = "text/plain"
# How much of its colour the ground of a conditional part has, of 255.
_TINT = 110
# How far lists are indented and what is left around the text, in heights of the window's letters.
_INDENT, _MARGIN = 2.2, 0.45
_CTRL = Qt.KeyboardModifier.ControlModifier


class ChipEdit(QTextEdit):
    """Edits a template's body, or with `one_line` its subject.

    `field_wanted` asks for the menu of fields: by Ctrl+Space, or because `{{` was typed. `edited` says that
    the source may be another, `entered` that the keyboard is here. `written` knows the source as it stands.
    """

    field_wanted = Signal()
    edited = Signal()
    entered = Signal()

    def __init__(
        self, words: TemplateWords, theme: Theme, parent: QWidget | None = None, *, one_line: bool = False
    ) -> None:
        super().__init__(parent)
        self._words, self.one_line = words, one_line
        self._said = ""
        self._theme = theme
        self._parts: tuple[tuple[int, int], ...] = ()
        self.written = Written(self.document())
        self.painter = ChipPainter(words, theme, self)
        self.painter.serve(self.document())
        self.document().setIndentWidth(theme.scale.px(_INDENT))
        self.document().setDocumentMargin(theme.scale.px(_MARGIN))
        self.marks = Marks(self, theme)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        if one_line:
            self.setWordWrapMode(QTextOption.WrapMode.NoWrap)
            self.setLineWrapMode(QTextEdit.LineWrapMode.NoWrap)
            make_one_line(self)
        theme.changed.connect(self._restyle)
        self.document().contentsChanged.connect(self._changed)
        self.cursorPositionChanged.connect(self._speak)

    # what it holds

    def load(self, source: str) -> None:
        """Show a source, with nothing to undo."""
        self.document().setUndoRedoEnabled(False)
        fill(self.document(), source, one_line=self.one_line)
        self.document().setUndoRedoEnabled(True)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def replace(self, source: str) -> None:
        """Show another source in place of what is there, in one step that can be undone."""
        if source != self.written.source:
            fill(self.document(), source, one_line=self.one_line)

    def insert_source(self, source: str) -> None:
        """Put a piece of a template at the cursor, in place of what is selected; one step to undo."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        if cursor.hasSelection():
            delete(cursor)
        insert(cursor, source, one_line=self.one_line)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def insert_field(self, name: str, *, begins_capital: bool) -> None:
        """Put a field at the cursor, at the beginning of a paragraph with a capital if it may have one."""
        start = self.textCursor().selectionStart()
        at_start = self.document().findBlock(start).position() == start
        self.insert_source(field_tag(name, capital=begins_capital and at_start).source)

    def drop_opening(self) -> None:
        """Take away a `{{` just typed, in place of which something comes."""
        cursor = self.textCursor()
        if not cursor.hasSelection() and before(cursor).endswith(OPENING):
            select_before(cursor, OPENING)
            cursor.removeSelectedText()

    def toggle_bold(self) -> None:
        """Make what is selected, or what is typed next, bold or plain."""
        style = words_format(bold=True)
        if is_bold(self.currentCharFormat()):
            style.setFontWeight(400)
        self.mergeCurrentCharFormat(style)

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and event.modifiers() == _CTRL:
            self.field_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Cut):
            self._cut()
        elif event.key() in ENTER and (self.one_line or event.modifiers() & _CTRL):
            event.ignore()
        elif not deleted(event, self.textCursor()):
            self._press(event)
        self.ensureCursorVisible()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def _press(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            # Also with shift: a line break within a paragraph has no place in a source.
            new_paragraph(self.textCursor())
            return
        self._clean_style()
        super().keyPressEvent(event)
        if event.text():
            self._typed()

    def _cut(self) -> None:
        if self.textCursor().hasSelection():
            self.copy()
            delete(self.textCursor())

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if event.commitString() and self.textCursor().hasSelection():
            delete(self.textCursor())
        self._clean_style()
        super().inputMethodEvent(event)
        if event.commitString():
            self._typed()

    def _clean_style(self) -> None:
        """Beside a chip, let what is typed be words and not look like one."""
        style = self.currentCharFormat()
        if has_source(style):
            self.setCurrentCharFormat(words_format(bold=is_bold(style)))

    def _typed(self) -> None:
        """Look at what was just typed: the beginning of a field or of a list, or a whole tag."""
        cursor = self.textCursor()
        if made_chip(cursor, one_line=self.one_line) or (not self.one_line and made_bold(cursor)):
            self.setTextCursor(cursor)
        elif before(cursor).endswith(OPENING):
            self.field_wanted.emit()
        elif not self.one_line:
            made_list(cursor)

    # clipboard

    def createMimeDataFromSelection(self) -> QMimeData:
        cursor = self.textCursor()
        source = source_between(self.document(), cursor.selectionStart(), cursor.selectionEnd())
        data = QMimeData()
        data.setText(source)
        data.setData(SOURCE_FORMAT, source.encode())
        return data

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        has_text = source.hasFormat(SOURCE_FORMAT) or source.hasFormat(_PLAIN)
        return has_text and not any(url.isLocalFile() for url in source.urls())

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self.canInsertFromMimeData(source):
            kept = bytes(source.data(SOURCE_FORMAT).data()).decode("utf-8", "replace")
            text = cleaned(kept or source.text())
            self.insert_source(" ".join(text.split("\n")) if self.one_line else text)

    # what is said of a chip

    def face_at(self, place: int) -> ChipFace | None:
        """Give the chip at a place of the document; none where words stand."""
        style = format_at(self.document(), place)
        return self.painter.face(source_of(style)) if is_chip(style) else None

    def place_at(self, point: QPoint) -> int:
        """Give the place of the sign at a point of the viewport; -1 where there is none."""
        scrolled = point + QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        return self.document().documentLayout().hitTest(scrolled, Qt.HitTestAccuracy.ExactHit)

    def tip_at(self, place: int) -> str:
        """Say what the chip at a place is, and what is wrong there."""
        face = self.face_at(place)
        parts = (self._words.tip(face.token) if face else "", self.marks.words_at(place))
        return "\n".join(part for part in parts if part)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self.place_at(event.pos())
            QToolTip.showText(event.globalPos(), self.tip_at(place) if place >= 0 else "", self)
            return True
        return super().viewportEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = self.place_at(event.position().toPoint())
        if place < 0 or self.face_at(place) is None:
            super().mouseDoubleClickEvent(event)
        else:
            self.select(place, place + 1)

    def select(self, start: int, end: int) -> None:
        """Select a stretch of the document, and bring it into view."""
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _spoken_place(self) -> int:
        """Give the place of what the cursor stands behind, or of the first sign selected; -1 for none."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            return cursor.selectionStart()
        return -1 if cursor.atBlockStart() else cursor.position() - 1

    def _speak(self) -> None:
        """Tell a screen reader which chip the cursor stands behind: Qt reads it as a sign without a name."""
        place = self._spoken_place()
        face = self.face_at(place) if place >= 0 else None
        said = f"[{face.words}]" if face else ""
        if said != self._said:
            self._said = said
            self.setAccessibleDescription(said)
            if said and self.hasFocus():
                announce(self, said)

    def createStandardContextMenu(self, position: QPoint | None = None) -> QMenu:
        menu = super().createStandardContextMenu()
        place = self._spoken_place() if position is None else self.place_at(position)
        face = self.face_at(place) if place >= 0 else None
        if face is not None:
            menu.insertActions(menu.actions()[0], self._chip_actions(menu, place, face))
        return menu

    def _chip_actions(self, menu: QMenu, place: int, face: ChipFace) -> list[QAction]:
        actions = []
        if face.token.kind is TokenKind.FIELD:
            capital = QAction(self.tr("With a &capital"), menu)
            capital.setCheckable(True)
            capital.setChecked(face.token.capital)
            capital.triggered.connect(lambda checked: self.set_capital(place, checked))
            actions.append(capital)
        away = QAction(self.tr("Take “{field}” &away").format(field=face.words), menu)
        away.triggered.connect(lambda: self.take_away(place))
        parting = QAction(menu)
        parting.setSeparator(True)
        return [*actions, away, parting]

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        menu = self.createStandardContextMenu(event.pos() if by_mouse else None)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos() if by_mouse else self.mapToGlobal(self.cursorRect().bottomLeft()))

    def set_capital(self, place: int, capital: bool) -> None:
        """Let the field at a place begin with a capital, or not."""
        face = self.face_at(place)
        if face is not None and face.token.kind is TokenKind.FIELD:
            cursor = QTextCursor(self.document())
            cursor.setPosition(place)
            cursor.setPosition(place + 1, QTextCursor.MoveMode.KeepAnchor)
            bold = is_bold(cursor.charFormat())
            source = field_tag(face.token.name, capital=capital).source
            cursor.insertText(CHIP_SIGN, chip_format(source, bold=bold))

    def take_away(self, place: int) -> None:
        """Take the chip at a place away, with what belongs to it."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(place)
        cursor.setPosition(place + 1, QTextCursor.MoveMode.KeepAnchor)
        delete(cursor)

    # upkeep

    def _restyle(self) -> None:
        self.marks.draw()

    def _changed(self) -> None:
        self.edited.emit()
        placed = self.written.chips()
        if self.painter.set_items(frozenset(token.item for _, token in placed if token.item)):
            self.document().markContentsDirty(0, self.document().characterCount())
        self._parts = shaded((part[0], part[-1] + 1) for part in chip_parts(self.document(), placed))
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tint, bar = self._theme.color("info_back"), self._theme.color("info_text")
        tint.setAlpha(_TINT)
        shade(self, self._parts, tint, bar)
        super().paintEvent(event)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), line_height(self)) if self.one_line else hint

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(hint.width(), line_height(self)) if self.one_line else hint
