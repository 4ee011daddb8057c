"""A field that searches as one types, and leads on into the list below it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_DELAY_MS = 60
_EXPORT = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_E)
_ONWARD = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchField(QLineEdit):
    """`searched` is sent shortly after the last letter, `left` when ↓ or enter asks for the list.

    Esc clears the field; in an empty one it is left to others.
    """

    searched = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(True)
        self._typing = QTimer(self, singleShot=True, interval=_DELAY_MS)
        self._typing.timeout.connect(self.searched)
        self.textChanged.connect(self._typing.start)

    def set_text_quietly(self, text: str) -> None:
        """Show a text that is searched for already."""
        self.setText(text)
        self._typing.stop()

    def event(self, event: QEvent) -> bool:
        # Some systems go to the end of the line by it; here it is the key of the window.
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.keyCombination() == _EXPORT
        ):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._search_now()
        elif event.key() in _ONWARD and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._search_now()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _search_now(self) -> None:
        """Do not let the list change after one has gone into it."""
        if self._typing.isActive():
            self._typing.stop()
            self.searched.emit()
