"""A keyboard and nothing else: every key goes where the focus is, as it does for who uses no mouse."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QComboBox, QWidget

from tests.helpers.typing import type_text

Key = Qt.Key
NO_KEYS, CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
# More tabs than that are no way to a control.
_MOST_TABS = 80

Wanted = str | Callable[[QWidget], bool]


def words_of(widget: QWidget) -> str:
    """Give what a control is called: the words on a button, else the name that is read out."""
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return text.replace("&", "") or widget.accessibleName()


class Keys:
    """Presses keys; `tab_to` goes to a control by its words, or to one that a function picks out."""

    @property
    def at(self) -> QWidget:
        """The control that has the focus: of a list or menu that dropped down, else of the window."""
        QApplication.processEvents()
        if QApplication.activeWindow() is None:
            _activate_last()
        popup = QApplication.activePopupWidget()
        target = (popup.focusWidget() or popup) if popup else QApplication.focusWidget()
        assert target is not None, "the keyboard is nowhere"
        assert target.isVisible(), f"the keyboard is on {words_of(target)!r}, which cannot be seen"
        return target

    def press(self, key: Qt.Key, keys: Qt.KeyboardModifier = NO_KEYS, *, times: int = 1) -> None:
        """Press a key, once or several times."""
        for _ in range(times):
            QTest.keyClick(self.at, key, keys)

    def type(self, text: str) -> None:
        """Type a text, whatever its letters: by keys as far as a keyboard has them."""
        if text.isascii():
            QTest.keyClicks(self.at, text)
        else:
            type_text(self.at, text)

    def tab_to(self, wanted: Wanted, *, back: bool = False) -> QWidget:
        """Press tab until a control has the focus; `back` goes the other way."""
        passed = []
        for _ in range(_MOST_TABS):
            if _is(self.at, wanted):
                return self.at
            passed.append(words_of(self.at))
            self.press(Key.Key_Backtab if back else Key.Key_Tab, SHIFT if back else NO_KEYS)
        raise AssertionError(f"{wanted!r} is not reached by tab, only {list(dict.fromkeys(passed))}")

    def push(self, wanted: Wanted, *, back: bool = False) -> None:
        """Go to a button and press it."""
        self.tab_to(wanted, back=back)
        self.press(Key.Key_Space)

    def tick(self, wanted: Wanted) -> None:
        """Go to a box and tick it."""
        box = self.tab_to(wanted)
        assert isinstance(box, QCheckBox)
        self.press(Key.Key_Space)
        assert box.isChecked()

    def fill(self, wanted: Wanted, text: str) -> None:
        """Go to a field and write a text in place of what it holds."""
        self.tab_to(wanted)
        self.press(Key.Key_A, CTRL)
        self.press(Key.Key_Delete)
        self.type(text)

    def pick(self, wanted: Wanted, text: str) -> None:
        """Go to a choice and take the entry that begins with `text`."""
        choice = self.tab_to(wanted)
        assert isinstance(choice, QComboBox)
        self.press(Key.Key_Home)
        for _ in range(choice.count()):
            if choice.currentText().startswith(text):
                return
            self.press(Key.Key_Down)
        raise AssertionError(f"{text!r} is not among the entries")


def _activate_last() -> None:
    """Go back to the window below one that was closed, as a system with a screen does by itself."""
    window = [window for window in QApplication.topLevelWidgets() if window.isVisible()][-1]
    window.activateWindow()
    QApplication.processEvents()


def _is(widget: QWidget, wanted: Wanted) -> bool:
    return words_of(widget).startswith(wanted) if isinstance(wanted, str) else wanted(widget)
