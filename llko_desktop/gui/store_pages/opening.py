"""The page that is shown while the store is being opened, brought up to date or checked."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from llko_desktop.gui.forms.ui_store_opening import Ui_StoreOpening
from llko_desktop.gui.store_pages.store_page import StorePage


class OpeningPage(StorePage):
    """Says what is being done, and how far it is where that is known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_StoreOpening()
        self.ui.setupUi(self.content)

    def show_step(self, text: str, percent: int | None = None) -> None:
        """Say what is being done now; without `percent` the bar only shows that something goes on."""
        self.ui.step.setText(text)
        self.ui.progress.setMaximum(0 if percent is None else 100)
        if percent is not None:
            self.ui.progress.setValue(percent)
