"""A text in which the tags of a template are chips, each one unit for the cursor; bold words and bullets."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu

from llko_desktop.gui.templates.editor.block_source import source_between
from llko_desktop.gui.templates.editor.chip_format import (
    CHIP_SIGN,
    chip_format,
    has_source,
    is_bold,
    words_format,
)
from llko_desktop.gui.templates.editor.chip_keys import (
    ENTER,
    OPENING,
    before,
    deleted,
    is_typing,
    made_bold,
    made_chip,
    made_list,
    select_before,
)
from llko_desktop.gui.templates.editor.chip_pairs import delete
from llko_desktop.gui.templates.editor.chip_view import ChipView
from llko_desktop.gui.templates.editor.chips import ChipFace
from llko_desktop.gui.templates.editor.document_source import insert
from llko_desktop.gui.templates.editor.paragraphs import is_all_bold, new_paragraph
from llko_desktop.gui.widgets.plain_edit import cleaned
from llko_desktop.services.template_tokens import TokenKind, field_tag

SOURCE_FORMAT = "application/x-llko-template"
_PLAIN = "text/plain"
_CTRL = Qt.KeyboardModifier.ControlModifier


class ChipEdit(ChipView):
    """Edits a template's body, or with `one_line` its subject.

    `field_wanted` asks for the menu of fields: by Ctrl+Space, or because `{{` was typed.
    """

    field_wanted = Signal()

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

    @property
    def is_bold_here(self) -> bool:
        """Whether all that is selected is bold, or would be what is typed next."""
        cursor = self.textCursor()
        return is_all_bold(cursor) if cursor.hasSelection() else is_bold(self.currentCharFormat())

    def toggle_bold(self) -> None:
        """Make what is selected, or what is typed next, bold, or plain where all of it is bold."""
        style = words_format(bold=True)
        if self.is_bold_here:
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

    def _press(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            # Also with shift: a line break within a paragraph has no place in a source.
            new_paragraph(self.textCursor())
            return
        self._clean_style()
        with self.typing():
            super().keyPressEvent(event)
            if is_typing(event):
                self._typed()

    def _cut(self) -> None:
        if self.textCursor().hasSelection():
            self.copy()
            delete(self.textCursor())

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        # Qt itself takes away what is selected as soon as an accent waits for its letter.
        if (event.commitString() or event.preeditString()) and self.textCursor().hasSelection():
            delete(self.textCursor())
        self._clean_style()
        with self.typing():
            super().inputMethodEvent(event)
            if event.commitString():
                self._typed()

    def _clean_style(self) -> None:
        """Beside a chip, let what is typed be words and not look like one."""
        style = self.currentCharFormat()
        # The style of what is selected is that of the chip itself: any key, Ctrl too, would end it as one.
        if has_source(style) and not self.textCursor().hasSelection():
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

    # the menu of a chip

    def createStandardContextMenu(self, position: QPoint | None = None) -> QMenu:
        menu = super().createStandardContextMenu()
        place = self.spoken_place() if position is None else self.place_at(position)
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
