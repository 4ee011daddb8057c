"""A short word at the bottom of the window that something was done, with a way to undo it or to go on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QWidget
from shiboken6 import isValid

from llko_desktop.gui.widgets.announce import announce

# So far above the lower edge that the buttons there can still be pressed.
_ABOVE_EMS = 6.5
_REMOVING = {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}


class Toast(QFrame):
    """Floats over `host` for `seconds`; it stays while the mouse is on it or its button has the focus.

    It goes as soon as the user types on, and keeps off the field with the keyboard and off errors.
    """

    def __init__(self, host: QWidget, seconds: float = 6) -> None:
        super().__init__(host)
        self._host = host
        self._act: Callable[[], object] | None = None
        self._is_only_way = False
        # What has the keyboard, while this is shown.
        self._watched: QWidget | None = None
        self._timer = QTimer(self, singleShot=True, interval=round(seconds * 1000))
        self._timer.timeout.connect(self._time_is_up)
        em = self.fontInfo().pixelSize()
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(em, round(em * 0.6), em, round(em * 0.6))
        row.setSpacing(em)
        self.label = QLabel(self)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.undo_button = QPushButton(self.tr("Undo"), self)
        self.undo_button.clicked.connect(self._clicked)
        row.addWidget(self.label, 1)
        row.addWidget(self.undo_button)
        host.installEventFilter(self)
        _application().focusChanged.connect(self._focus_moved)
        self.hide()

    def show_message(
        self,
        text: str,
        act: Callable[[], object] | None = None,
        action: str = "",
        *,
        is_only_way: bool = False,
    ) -> None:
        """Show `text` and have it read out; with `act` there is a button that runs it, to undo unless
        `action` says otherwise. Where it `is_only_way` to do that, it stays while the user types on.
        """
        self.label.setText(text)
        self._act, self._is_only_way = act, is_only_way
        self.undo_button.setText(action or self.tr("Undo"))
        self.undo_button.setVisible(act is not None)
        self.setAccessibleName(text)
        self.show()
        self._move()
        self.raise_()
        self._timer.start()
        announce(self, text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.isHidden():
            return False
        if event.type() == QEvent.Type.Resize and watched is self._host:
            self._move()
        elif event.type() == QEvent.Type.KeyPress and self._is_over(watched, event):
            self.hide()
        return False

    def _is_over(self, watched: QObject, event: QEvent) -> bool:
        """Say whether the user types on, where that ends what is said."""
        return watched is self._watched and not self._is_only_way and _writes(self._watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        self._watch(QApplication.focusWidget())
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._watch(None)
        super().hideEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _time_is_up(self) -> None:
        if self.undo_button.hasFocus():
            self._timer.start()
        else:
            self.hide()

    def _clicked(self) -> None:
        act = self._act
        self.hide()
        if act:
            act()

    def _move(self) -> None:
        host = self._host
        em = self.fontInfo().pixelSize()
        padding = self._row.contentsMargins()
        words = self.label.fontMetrics().horizontalAdvance(self.label.text())
        text = words + padding.left() + padding.right()
        button = 0 if self.undo_button.isHidden() else self.undo_button.sizeHint().width() + em
        width = min(text + button + 4, host.width() - 4 * em)
        height = max(self.sizeHint().height(), self.heightForWidth(width))
        left, right = (host.width() - width) // 2, host.width() - width - em
        lower, upper = host.height() - height - round(_ABOVE_EMS * em), round(_ABOVE_EMS * em)
        places = [
            QRect(QPoint(x, y), QPoint(x + width - 1, y + height - 1))
            for x, y in ((left, lower), (right, lower), (left, upper), (right, upper))
        ]
        needed = self._needed()
        self.setGeometry(min(places, key=lambda place: sum(_area(place & one) for one in needed)))

    def _watch(self, widget: QWidget | None) -> None:
        """See the keys that a widget gets, which is the only one to get any; its own host is seen anyway."""
        if self._watched is not None and isValid(self._watched) and self._watched is not self._host:
            self._watched.removeEventFilter(self)
        self._watched = widget
        if widget is not None and widget is not self._host:
            widget.installEventFilter(self)

    def _focus_moved(self, old: QWidget | None, now: QWidget | None) -> None:
        if self.isHidden():
            return
        self._watch(now)
        # Its place rests on the field that is written in, not on a button.
        was_written_in = old is not None and isValid(old) and _is_written_in(old)
        if now is not None and not self.isAncestorOf(now) and (was_written_in or _is_written_in(now)):
            self._move()

    def _needed(self) -> list[QRect]:
        """Give where the user writes, and where an error is said."""
        host, focused = self._host, QApplication.focusWidget()
        parts = [one for one in host.findChildren(QLabel) if one.property("role") == "error"]
        seen: list[QWidget] = [one for one in parts if one.isVisible() and one.text()]
        if focused is not None and host.isAncestorOf(focused) and _is_written_in(focused):
            seen.append(focused)
        # What is scrolled out of view needs no room.
        shown = [(one, one.visibleRegion().boundingRect()) for one in seen if not self.isAncestorOf(one)]
        return [QRect(one.mapTo(host, place.topLeft()), place.size()) for one, place in shown]


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication), "there are no widgets without one"
    return application


def _is_written_in(widget: QWidget) -> bool:
    return widget.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def _writes(widget: QWidget, event: QEvent) -> bool:
    """Say whether a key changes the text of the widget that it goes to."""
    if not isinstance(event, QKeyEvent) or not _is_written_in(widget):
        return False
    return event.key() in _REMOVING or (bool(event.text()) and event.text().isprintable())


def _area(place: QRect) -> int:
    return max(0, place.width()) * max(0, place.height())
