"""A list that drops down and is narrowed by typing, for choices that are too many for a menu."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QHideEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from llko_desktop.domain.folding import fold_words
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.gui.widgets.announce import announce

_WIDTH_EMS, _HEIGHT_EMS = 34, 26
_GAP = 2
_TAG_END = "}}"
_KEY, _NOTE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_TO_LIST = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True)
class Choice:
    """One choice: the heading that it stands under, its name, a note, and what else it is found by."""

    key: object
    label: str
    note: str = ""
    group: str = ""
    found_by: str = ""


class Picker(QFrame):
    """Offers choices; `chosen` carries the key of the one taken, `dismissed` says that it closed without.

    `written` carries what was typed as far as the end of a tag, by somebody who knows its name.
    """

    chosen = Signal(object)
    dismissed = Signal()
    written = Signal(str)

    def __init__(self, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._theme, self._parent = theme, parent
        self._choices: Sequence[Choice] = ()
        self._is_taken = False
        self._below = QRect()
        self.setProperty("role", "card")
        self.setAccessibleName(name)
        self.search = _Search(self)
        self.search.setPlaceholderText(self.tr("Type a word of it"))
        self.search.setAccessibleName(name)
        self.list = QListWidget(self)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(name)
        self.list.setItemDelegate(_NoteDelegate(theme, self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(False)
        self.nothing = QLabel(self.tr("Nothing is called so. Try another word."), self)
        self.nothing.setProperty("role", "muted")
        self.nothing.setWordWrap(True)
        self._column = QVBoxLayout(self)
        for part in (self.search, self.nothing, self.list):
            self._column.addWidget(part)
        self.search.textChanged.connect(self._narrow)
        self.list.itemClicked.connect(self._take)
        self.list.currentItemChanged.connect(self._say)

    def offer(self, choices: Sequence[Choice], below: QRect) -> None:
        """Open with these choices below a stretch of the screen, or above it where there is no room."""
        self._choices, self._is_taken, self._below = choices, False, below
        self.search.clear()
        self._show()
        self.setGeometry(self._place(below))
        self.show()
        self.search.setFocus()

    def _place(self, below: QRect) -> QRect:
        """Give where the list lies: within the window, below or above a stretch but never over it."""
        screen = QGuiApplication.screenAt(below.center()) or self.screen()
        room = screen.availableGeometry() & self._parent.window().geometry()
        em = self._theme.scale.em
        width, height = min(_WIDTH_EMS * em, room.width()), min(_HEIGHT_EMS * em, self._needed())
        x = max(room.left(), min(below.left(), room.right() + 1 - width))
        under, over = room.bottom() - below.bottom() - _GAP, below.top() - room.top() - _GAP
        if height <= under or under >= over:
            return QRect(x, below.bottom() + 1 + _GAP, width, min(height, under))
        height = min(height, over)
        return QRect(x, below.top() - _GAP - height, width, height)

    def _needed(self) -> int:
        """Give the height that the search and all that it found take."""
        self._column.activate()
        rows = sum(self.list.sizeHintForRow(row) for row in range(self.list.count()))
        around = self.height() - self.list.height() if self.isVisible() else 0
        return max(around, self.sizeHint().height() - self.list.sizeHint().height()) + rows + 2 * _GAP

    def _narrow(self, text: str) -> None:
        """Show what is found by what is typed; a whole name between braces is written out."""
        if text.endswith(_TAG_END):
            self.close()
            self.written.emit(text)
            return
        self._show()
        if self.isVisible():
            self.setGeometry(self._place(self._below))

    def press(self, event: QKeyEvent) -> None:
        """Take a key that is for the list, while the search keeps the keyboard."""
        if event.key() in _ENTER:
            self._take(self.list.currentItem())
            return
        self.list.keyPressEvent(event)
        item = self.list.currentItem()
        if event.key() == Qt.Key.Key_Up and self.list.currentRow() <= 1:
            self.list.scrollToTop()
        elif item is not None:
            self.list.scrollToItem(item)

    def _show(self) -> None:
        words = fold_words(self.search.text()).split()
        self.list.clear()
        group = ""
        for choice in self._choices:
            known = fold_words(f"{choice.group} {choice.label} {choice.note} {choice.found_by}")
            if not all(word in known for word in words):
                continue
            if choice.group != group:
                group = choice.group
                self._add_heading(group)
            self._add(choice)
        self.nothing.setVisible(self.list.count() == 0)
        first = next((row for row in range(self.list.count()) if self._key(row) is not None), -1)
        self.list.setCurrentRow(first)
        self.list.scrollToTop()

    def _key(self, row: int) -> object:
        return self.list.item(row).data(_KEY)

    def _add_heading(self, text: str) -> None:
        item = QListWidgetItem(text, self.list)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = QFont(self.font())
        font.setBold(True)
        item.setFont(font)

    def _add(self, choice: Choice) -> None:
        item = QListWidgetItem(choice.label, self.list)
        item.setData(_KEY, choice.key)
        item.setData(_NOTE, choice.note)
        said = self.tr("{choice}, for example {example}").format(choice=choice.label, example=choice.note)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, said if choice.note else choice.label)

    def _say(self, item: QListWidgetItem | None) -> None:
        if item is not None and self.isVisible():
            announce(self.search, str(item.data(Qt.ItemDataRole.AccessibleTextRole)))

    def _take(self, item: QListWidgetItem | None) -> None:
        key = item.data(_KEY) if item is not None else None
        if key is not None:
            self._is_taken = True
            self.close()
            self.chosen.emit(key)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not self._is_taken:
            self.dismissed.emit()


class _Search(QLineEdit):
    """Hands the keys of the list on to it."""

    def __init__(self, picker: Picker) -> None:
        super().__init__(picker)
        self._picker = picker
        self.setClearButtonEnabled(True)

    def event(self, event: QEvent) -> bool:
        # Else Esc would leave the page that the list lies over, and other keys would work there too.
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (*_TO_LIST, *_ENTER):
            self._picker.press(event)
        elif event.key() == Qt.Key.Key_Escape:
            self._picker.close()
        else:
            super().keyPressEvent(event)


class _NoteDelegate(QStyledItemDelegate):
    """Writes the note of a choice behind its name, or below where they do not fit beside each other."""

    def __init__(self, theme: Theme, view: QListWidget) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        note = index.data(_NOTE)
        if not note:
            return
        metrics, pad = option.fontMetrics, self._theme.scale.px(0.6)
        taken = metrics.horizontalAdvance(str(index.data())) + 2 * pad
        room = option.rect.adjusted(taken, 0, -pad, 0)
        painter.save()
        chosen = option.state & QStyle.StateFlag.State_Selected
        painter.setPen(self._theme.color("text" if chosen else "muted"))
        words = metrics.elidedText(str(note), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(min(hint.width(), self._view.viewport().width()), hint.height())
