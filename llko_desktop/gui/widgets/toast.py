"""A short word at the bottom of the window that something was done, with a way to undo it or to go on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from llko_desktop.gui.widgets.announce import announce

# So far above the lower edge that the buttons there can still be pressed.
_ABOVE_EMS = 6.5


class Toast(QFrame):
    """Floats over `host` for `seconds`; it stays while the mouse is on it or its button has the focus."""

    def __init__(self, host: QWidget, seconds: float = 8) -> None:
        super().__init__(host)
        self._host = host
        self._act: Callable[[], object] | None = None
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
        self.hide()

    def show_message(self, text: str, act: Callable[[], object] | None = None, action: str = "") -> None:
        """Show `text` and have it read out; with `act` there is a button that runs it, to undo unless
        `action` says otherwise.
        """
        self.label.setText(text)
        self._act = act
        self.undo_button.setText(action or self.tr("Undo"))
        self.undo_button.setVisible(act is not None)
        self.setAccessibleName(text)
        self.show()
        self._move()
        self.raise_()
        self._timer.start()
        announce(self, text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._move()
        return False

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
        self.setGeometry(
            (host.width() - width) // 2, host.height() - height - round(_ABOVE_EMS * em), width, height
        )
