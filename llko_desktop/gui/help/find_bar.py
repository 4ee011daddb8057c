"""Finds words in a text that is read: all of them marked, one after the other brought into view."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QPalette, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTextBrowser, QTextEdit, QToolButton, QWidget

from llko_desktop.gui.icons import Icons, Symbol
from llko_desktop.gui.theme.theme import set_look
from llko_desktop.gui.widgets.announce import announce
from llko_desktop.gui.widgets.search_field import SearchField

_FIELD_EMS = 9
_MARKED_ALPHA = 70


class FindBar(QWidget):
    """A field with its buttons; enter and F3 go to the next find, with Shift to the one before."""

    def __init__(self, browser: QTextBrowser, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._browser = browser
        self._found: list[QTextCursor] = []
        self._place = 0
        em = self.fontInfo().pixelSize()
        self.field = SearchField()
        self.field.setPlaceholderText(self.tr("Find (Ctrl+F)"))
        self.field.setAccessibleName(self.tr("Find in the help"))
        self.field.setMinimumWidth(_FIELD_EMS * em)
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        self.before = self._button(icons, Symbol.PREVIOUS, self.tr("Earlier (Shift+F3)"))
        self.next = self._button(icons, Symbol.NEXT, self.tr("Next (F3)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(round(em * 0.4))
        for widget in (self.field, self.count, self.before, self.next):
            row.addWidget(widget)
        self.field.searched.connect(self.search)
        self.field.left.connect(lambda: self.step(1))
        # Enter alone is taken by the field before: this is Shift and Enter.
        self.field.returnPressed.connect(lambda: self.step(-1))
        self.before.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        for key, by in (("F3", 1), ("Shift+F3", -1)):
            shortcut = QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(lambda by=by: self.step(by))
        self._tell()

    def _button(self, icons: Icons, symbol: Symbol, name: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icons.icon(symbol))
        button.setToolTip(name)
        button.setAccessibleName(name)
        return button

    def focus(self) -> None:
        """Put the keyboard in the field, on what was looked for last."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def search(self) -> None:
        """Mark what is typed wherever it stands, and show the first find from where one reads."""
        wanted, document = self.field.text().strip(), self._browser.document()
        self._found = list(_finds(document, wanted)) if wanted else []
        here = self._browser.cursorForPosition(self._browser.viewport().rect().topLeft()).position()
        self._place = next((n for n, find in enumerate(self._found) if find.selectionStart() >= here), 0)
        self._show()

    def forget(self) -> None:
        """Begin anew: the text is another."""
        self.field.set_text_quietly("")
        self._found = []
        self._tell()

    def step(self, by: int) -> None:
        """Go to the next find or, for -1, the one before; round at the end."""
        if self._found:
            self._place = (self._place + by) % len(self._found)
            self._show()

    def _show(self) -> None:
        self._browser.setExtraSelections([self._marked(find) for find in self._found])
        if self._found:
            self._browser.setTextCursor(self._found[self._place])
            self._browser.ensureCursorVisible()
        else:
            cursor = self._browser.textCursor()
            cursor.clearSelection()
            self._browser.setTextCursor(cursor)
        self._tell()

    def _marked(self, find: QTextCursor) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        colour = self.palette().color(QPalette.ColorRole.Highlight)
        colour.setAlpha(_MARKED_ALPHA)
        mark.cursor = find
        mark.format.setBackground(colour)
        return mark

    def _tell(self) -> None:
        """Say which find is shown of how many, or that there is none."""
        wanted, many = bool(self.field.text().strip()), len(self._found)
        self.count.setText("")
        if many:
            text = self.tr("{place} of {many}")
            self.count.setText(text.format(place=self._place + 1, many=many))
        elif wanted:
            self.count.setText(self.tr("Not found"))
        set_look(self.field, "invalid", wanted and not many)
        self.count.setVisible(bool(self.count.text()))
        self.field.setAccessibleDescription(self.count.text())
        if wanted:
            announce(self.field, self.count.text())
        for button in (self.before, self.next):
            button.setEnabled(many > 0)


def _finds(document: QTextDocument, wanted: str) -> list[QTextCursor]:
    """Give every place of a text in a document, whatever its capitals."""
    finds, find = [], document.find(wanted, 0)
    while not find.isNull():
        finds.append(find)
        find = document.find(wanted, find)
    return finds
