"""Asks before there are more children than places: when that would be, and by how many."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox, QWidget


class OverbookingQuestion(QMessageBox):
    """Shows what an offer or an approval would bring; it is not done unless `anyway` is pressed."""

    def __init__(self, said: str, parent: QWidget | None = None) -> None:
        """Make one that says when there are too many, and by how many."""
        super().__init__(parent)
        kind = QMessageBox.ButtonRole
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(self.tr("More children than places"))
        self.setText(self.tr("There would be more children than places. Go on?"))
        self.setInformativeText(said)
        self.anyway = self.addButton(self.tr("Go on all the same"), kind.AcceptRole)
        self.back = self.addButton(self.tr("Cancel"), kind.RejectRole)
        self.setDefaultButton(self.back)
        self.setEscapeButton(self.back)

    def is_meant(self) -> bool:
        """Ask, and give whether the user goes on."""
        self.exec()
        return self.clickedButton() is self.anyway
