"""Offers what can be done about a wrong word, by the mouse, the menu key and F7."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QMenu, QToolTip

from llko_desktop.gui.spelling.lookup import SpellLookup
from llko_desktop.gui.spelling.watch import SpellWatch, WrongWord
from llko_desktop.gui.widgets.announce import announce
from llko_desktop.gui.widgets.literal import literal

_ASKING_FOR_NEXT = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)


class SpellMenu(QObject):
    """Puts its entries on top of the editor's usual menu where a word is wrong or the user's own."""

    def __init__(self, watch: SpellWatch, lookup: SpellLookup) -> None:
        super().__init__(watch)
        self._watch, self._lookup = watch, lookup
        self._open: QMenu | None = None
        watch.editor.installEventFilter(self)
        watch.editor.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._watch.language and isinstance(event, QContextMenuEvent) and self._show(event):
            return True
        if self._watch.language and isinstance(event, QKeyEvent) and _asks_for_next(event):
            event.accept()
            if event.type() is QEvent.Type.KeyPress:
                self.go_to_next()
            return True
        return super().eventFilter(watched, event)

    def go_to_next(self) -> None:
        """Select the next wrong word after the cursor; where there is none, say so at the cursor."""
        editor = self._watch.editor
        self._watch.finish_word()
        word = self._watch.next_wrong(editor.textCursor().selectionEnd())
        if word is None:
            said = self.tr("No wrong words were found.")
            QToolTip.showText(self._below_cursor(), said, editor)
        else:
            said = self.tr("Not in the dictionary: {word}").format(word=word.text)
            editor.setTextCursor(self._selected(word))
            editor.ensureCursorVisible()
        announce(editor, said)

    def _show(self, event: QContextMenuEvent) -> bool:
        """Open the menu for the word under the mouse or the cursor; gives whether there was one."""
        editor = self._watch.editor
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            place = event.globalPos()
            position = editor.cursorForPosition(editor.viewport().mapFromGlobal(place)).position()
        else:
            place, position = self._below_cursor(), editor.textCursor().position()
        self._watch.finish_word()
        if word := self._watch.wrong_at(position):
            menu = self._menu([self.tr("Add to my words"), self.tr("Ignore in this text")])
            add, ignore = menu.actions()[:2]
            add.triggered.connect(lambda: self._lookup.add(word.text, self._watch.language))
            ignore.triggered.connect(lambda: self._watch.ignore(word.text))
            self._suggest(menu, word)
        elif own := self._watch.own_at(position):
            menu = self._menu([self.tr("Remove from my words")])
            menu.actions()[0].triggered.connect(lambda: self._lookup.remove(own, self._watch.language))
        else:
            return False
        self._open = menu
        menu.aboutToHide.connect(self._closed)
        menu.popup(place)
        return True

    def _menu(self, texts: list[str]) -> QMenu:
        """Make the editor's usual menu with entries on top."""
        menu = self._watch.editor.createStandardContextMenu()
        usual = menu.actions()[0]
        for text in texts:
            entry = QAction(text, menu)
            menu.insertAction(usual, entry)
        menu.insertSeparator(usual)
        return menu

    def _suggest(self, menu: QMenu, word: WrongWord) -> None:
        """Put suggestions on top of a menu as soon as there are any."""
        before = menu.actions()[0]
        note = QAction(self.tr("Looking for suggestions…"), menu)
        note.setEnabled(False)
        menu.insertAction(before, note)
        menu.insertSeparator(before)

        def show(found: tuple[str, ...]) -> None:
            if self._open is not menu:
                return
            for text in found:
                # An ampersand would be taken for the mark of a key.
                entry = QAction(literal(text), menu)
                font = entry.font()
                font.setBold(True)
                entry.setFont(font)
                entry.triggered.connect(self._replacing(word, text))
                menu.insertAction(note, entry)
            if found:
                menu.removeAction(note)
            else:
                note.setText(self.tr("No suggestions"))
            # It has grown since it was opened.
            lowest = self._watch.editor.screen().availableGeometry().bottom() - menu.sizeHint().height()
            menu.move(menu.x(), min(menu.y(), max(lowest, 0)))

        self._lookup.suggest(word.text, self._watch.language, show)

    def _replacing(self, word: WrongWord, text: str) -> Callable[[], None]:
        def replace() -> None:
            cursor = self._selected(word)
            if cursor.selectedText() == word.text:
                first = self._selected(word)
                first.setPosition(word.start + 1)
                cursor.insertText(text, first.charFormat())
                self._watch.editor.setTextCursor(cursor)

        return replace

    def _selected(self, word: WrongWord) -> QTextCursor:
        cursor = self._watch.editor.textCursor()
        cursor.setPosition(word.start)
        cursor.setPosition(word.end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _below_cursor(self) -> QPoint:
        editor = self._watch.editor
        return editor.viewport().mapToGlobal(editor.cursorRect().bottomLeft())

    def _closed(self) -> None:
        if self._open is not None:
            # What was chosen in it is carried out after this.
            self._open.deleteLater()
            self._open = None


def _asks_for_next(event: QKeyEvent) -> bool:
    return (
        event.type() in _ASKING_FOR_NEXT
        and event.key() == Qt.Key.Key_F7
        and event.modifiers() == Qt.KeyboardModifier.NoModifier
    )
