"""The page that asks, the first time, how the store is to be locked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from llko_desktop.gui.forms.ui_store_create import Ui_StoreCreate
from llko_desktop.gui.store_pages.store_page import StorePage
from llko_desktop.gui.store_pages.strength import Strength, strength
from llko_desktop.gui.theme.theme import set_look


class CreatePage(StorePage):
    """Sends `create_requested` with the passphrase, or with an empty text when the computer keeps the key."""

    create_requested = Signal(str)
    quit_requested = Signal()

    def __init__(self, *, has_key_store: bool = True, parent: QWidget | None = None) -> None:
        """Make the page; without a key store on this computer only a passphrase can be chosen."""
        super().__init__(parent)
        self.ui = Ui_StoreCreate()
        self.ui.setupUi(self.content)
        self.ui.capsLock.hide()
        self.ui.problem.hide()
        self.ui.ownPassphrase.toggled.connect(self._refresh)
        for field in (self.ui.passphrase, self.ui.repeat):
            field.textChanged.connect(self._refresh)
            field.caps_lock.connect(self.ui.capsLock.setVisible)
            field.returnPressed.connect(self._create)
            self.ui.reveal.toggled.connect(field.set_revealed)
        self.ui.create.clicked.connect(self._create)
        self.ui.quit.clicked.connect(self.quit_requested)
        if not has_key_store:
            self.ui.keyStore.setEnabled(False)
            self.ui.keyStoreHint.setText(
                self.tr("Not possible here: this computer has no key store that the program trusts.")
            )
            self.ui.ownPassphrase.setChecked(True)
        self.setFocusProxy(self.ui.keyStore if has_key_store else self.ui.passphrase)
        self._refresh()

    def show_problem(self, text: str) -> None:
        """Say why the store could not be made, and let the user try again."""
        self.set_busy(False)
        self.ui.problem.setText(text)
        self.ui.problem.show()

    def set_busy(self, busy: bool) -> None:
        """Wait while the store is being made."""
        self.content.setEnabled(not busy)
        if not busy:
            self._refresh()

    def _refresh(self) -> None:
        own = self.ui.ownPassphrase.isChecked()
        self.ui.fields.setVisible(own)
        rated = strength(self.ui.passphrase.text())
        same = self.ui.passphrase.text() == self.ui.repeat.text()
        differs = bool(self.ui.repeat.text()) and not same
        self.ui.strength.setText(self._advice(rated) if self.ui.passphrase.text() else self._hint())
        set_look(self.ui.strength, "role", "ok" if rated is Strength.GOOD else "muted")
        set_look(self.ui.repeat, "invalid", differs)
        self.ui.problem.setText(self.tr("The two passphrases are not the same.") if own and differs else "")
        self.ui.problem.setVisible(own and differs)
        self.ui.create.setEnabled(not own or (same and rated > Strength.TOO_SHORT))

    def _hint(self) -> str:
        return self.tr("Three or four words that do not belong together are strong and easy to remember.")

    def _advice(self, rated: Strength) -> str:
        return {
            Strength.TOO_SHORT: self.tr("Too short: at least 8 characters."),
            Strength.WEAK: self.tr("Weak: somebody could guess it. Another word makes it much stronger."),
            Strength.FAIR: self.tr("Fair. Another word makes it strong."),
            Strength.GOOD: self.tr("Strong."),
        }[rated]

    def _create(self) -> None:
        if self.ui.create.isEnabled():
            own = self.ui.ownPassphrase.isChecked()
            text = self.ui.passphrase.text() if own else ""
            self.set_busy(True)
            self.create_requested.emit(text)
