"""Shows a reply as it was written here and in another window, and lets the user choose which goes on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextCursor
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit, QPushButton, QTextEdit, QVBoxLayout, QWidget

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.request.composer import Composer
from llko_desktop.gui.request.drafts import Drafts
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.text_places import TextPlaces
from llko_desktop.gui.widgets.announce import announce
from llko_desktop.gui.widgets.columns import Columns
from llko_desktop.gui.widgets.flow_layout import FlowLayout
from llko_desktop.services.ports import Draft

_LINES = 5


class DraftConflict(QFrame):
    """Both texts beside each other, with what differs underlined; hidden while there is nothing to choose."""

    def __init__(self, context: GuiContext, composer: Composer, drafts: Drafts) -> None:
        super().__init__()
        self._context, self._composer, self._drafts = context, composer, drafts
        self.setProperty("role", "question")
        title = self.tr("This reply was written in another window too")
        self.setAccessibleName(title)
        self.other, self.mine = _TextView(), _TextView()
        self.keep_mine = QPushButton(self.tr("Keep mine"))
        self.take_other = QPushButton(self.tr("Take the other"))
        self.keep_mine.clicked.connect(self._keep_mine)
        self.take_other.clicked.connect(self._take_other)
        column = QVBoxLayout(self)
        column.addWidget(plain_label(title, "strong"))
        hint = self.tr("Nothing was written over. Choose which text goes on; what differs is underlined.")
        column.addWidget(plain_label(hint))
        column.addWidget(
            Columns(
                _titled(self.tr("Yours, as it stands below"), self.mine),
                _titled(self.tr("Of the other window"), self.other),
            )
        )
        buttons = QWidget()
        row = FlowLayout(buttons)
        for button in (self.keep_mine, self.take_other):
            button.setProperty("kind", "small")
            row.addWidget(button)
        column.addWidget(buttons)
        composer.changed.connect(self._show_mine)
        drafts.elsewhere.connect(self._show_other)
        self.hide()

    def _show_other(self, other: Draft | None) -> None:
        was_hidden = self.isHidden()
        self.setVisible(other is not None)
        self._composer.set_kept(other is None)
        if other is None:
            return
        self.other.setPlainText(f"{other.subject}\n\n{other.body}")
        self._show_mine()
        if was_hidden:
            announce(self, self.accessibleName(), urgent=True)

    def _show_mine(self) -> None:
        """Show the text as it goes on being written."""
        if self.isHidden():
            return
        written = self._composer.written()
        self.mine.setPlainText(f"{written.subject}\n\n{written.body}")
        mine, other = self.mine.toPlainText(), self.other.toPlainText()
        before = _alike(mine, other)
        shorter = min(len(mine), len(other)) - before
        after = min(shorter, _alike(mine[::-1], other[::-1]))
        self.mine.mark(before, len(mine) - after)
        self.other.mark(before, len(other) - after)

    def _keep_mine(self) -> None:
        reference = self._drafts.other.reference if self._drafts.other else ""
        replaced = self._drafts.prefer_own()
        self._composer.ui.body.setFocus()
        if replaced:
            said = self.tr("Your text is kept; that of the other window was replaced.")
            self._context.replaced.emit(said, lambda: self._drafts.bring_back(reference, replaced))

    def _take_other(self) -> None:
        reference = self._drafts.other.reference if self._drafts.other else ""
        replaced = self._drafts.take_other()
        self._composer.ui.body.setFocus()
        if replaced:
            said = self.tr("Your text was replaced by that of the other window.")
            self._context.replaced.emit(said, lambda: self._drafts.bring_back(reference, replaced))


class _TextView(QPlainTextEdit):
    """A text to be read, a few lines of it at a time."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.ensurePolished()
        self.setFixedHeight(_LINES * self.fontMetrics().lineSpacing() + 2 * self.fontInfo().pixelSize())

    def mark(self, start: int, end: int) -> None:
        """Underline a stretch, and scroll to it."""
        cursor = self.textCursor()
        first, last = TextPlaces(self.toPlainText()).span_to_qt((start, end))
        cursor.setPosition(first)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        marked = QTextEdit.ExtraSelection()
        marked.cursor = cursor
        marked.format.setFontUnderline(True)
        marked.format.setFontWeight(QFont.Weight.Bold)
        self.setExtraSelections([marked])


def _alike(one: str, other: str) -> int:
    """Give how many characters two texts begin with in common."""
    alike, most = 0, min(len(one), len(other))
    while alike < most:
        middle = (alike + most + 1) // 2
        if one[alike:middle] == other[alike:middle]:
            alike = middle
        else:
            most = middle - 1
    return alike


def _titled(title: str, text: QWidget) -> QWidget:
    holder, label = QWidget(), QLabel(title)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    text.setAccessibleName(title)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(label)
    column.addWidget(text)
    return holder
