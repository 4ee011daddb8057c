"""The page that asks for the passphrase of the store."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from llko_desktop.gui.forms.ui_store_unlock import Ui_StoreUnlock
from llko_desktop.gui.store_pages.store_page import StorePage
from llko_desktop.gui.theme.theme import set_look
from llko_desktop.gui.widgets.announce import announce


class UnlockPage(StorePage):
    """Sends `unlock_requested` with what was typed; enter does the same as the button."""

    unlock_requested = Signal(str)
    quit_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_StoreUnlock()
        self.ui.setupUi(self.content)
        self.ui.capsLock.hide()
        self.ui.problem.hide()
        self.ui.unlock.setEnabled(False)
        self.setFocusProxy(self.ui.passphrase)
        self.ui.passphrase.caps_lock.connect(self.ui.capsLock.setVisible)
        self.ui.passphrase.textChanged.connect(self._typed)
        self.ui.passphrase.returnPressed.connect(self._unlock)
        self.ui.reveal.toggled.connect(self.ui.passphrase.set_revealed)
        self.ui.unlock.clicked.connect(self._unlock)
        self.ui.quit.clicked.connect(self.quit_requested)

    def show_wrong(self, text: str = "") -> None:
        """Say that the passphrase was wrong (or `text`), and let it be typed again."""
        self.set_busy(False)
        wrong = text or self.tr("This passphrase is not right. Nothing was changed; try again.")
        self.ui.problem.setText(wrong)
        self.ui.problem.show()
        set_look(self.ui.passphrase, "invalid", True)
        self.ui.passphrase.setAccessibleDescription(wrong)
        self.ui.passphrase.selectAll()
        self.ui.passphrase.setFocus()
        announce(self, wrong, urgent=True)

    def set_busy(self, busy: bool) -> None:
        """Wait while the passphrase is tried."""
        self.ui.passphrase.setEnabled(not busy)
        self.ui.unlock.setEnabled(not busy and bool(self.ui.passphrase.text()))

    def _typed(self, text: str) -> None:
        self.ui.unlock.setEnabled(bool(text))
        self.ui.problem.hide()
        set_look(self.ui.passphrase, "invalid", False)
        self.ui.passphrase.setAccessibleDescription("")

    def _unlock(self) -> None:
        if self.ui.unlock.isEnabled():
            self.set_busy(True)
            self.unlock_requested.emit(self.ui.passphrase.text())
