"""Asks which part of a picture parents see."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from llko_desktop.domain.pictures import Crop
from llko_desktop.gui.info_page.photos.crop_frame import whole
from llko_desktop.gui.info_page.photos.crop_view import CropView
from llko_desktop.gui.theme.theme import Theme, set_look
from llko_desktop.gui.widgets.chip_row import ChipRow

FREE, FOUR_THREE, SQUARE, WIDE = "free", "4:3", "1:1", "16:9"
_RATIOS = {FREE: None, FOUR_THREE: 4 / 3, SQUARE: 1.0, WIDE: 16 / 9}


class CropDialog(QDialog):
    """Shows the whole picture with its frame; `chosen()` gives the part once it is accepted."""

    def __init__(
        self, theme: Theme, image: QImage, size: QSize, crop: Crop | None, parent: QWidget | None = None
    ) -> None:
        """Show `image` of a picture that is `size` pixels large, of which `crop` is shown so far."""
        super().__init__(parent)
        self._size = size
        self.setWindowTitle(self.tr("Choose the part that parents see"))
        set_look(self, "role", "surface")
        em = theme.scale.em
        self.view = CropView(theme, image, size, crop, self)
        self.view.changed.connect(self._say)
        self.shapes = ChipRow(self)
        self.shapes.setAccessibleName(self.tr("Shape of the part"))
        names = {
            FREE: self.tr("Any shape"),
            FOUR_THREE: self.tr("4:3"),
            SQUARE: self.tr("Square"),
            WIDE: self.tr("16:9, wide"),
        }
        for key, name in names.items():
            self.shapes.add(key, name)
        self.shapes.chosen.connect(lambda keys: self.view.set_ratio(_RATIOS[keys[0]]))
        self.numbers = QLabel(self)
        self.numbers.setProperty("role", "muted")
        self.numbers.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(em, em, em, em)
        column.setSpacing(round(em * 0.7))
        for widget in (self.shapes, self.view, self.numbers, self._make_buttons()):
            column.addWidget(widget, int(widget is self.view))
        free = self.screen().availableGeometry().size() - QSize(2 * em, 4 * em)
        self.resize(QSize(46 * em, 40 * em).boundedTo(free))
        self.view.setFocus()
        self._say()

    def chosen(self) -> Crop | None:
        """Give the part that is to be shown; none for the whole picture."""
        everything = whole(self._size.width(), self._size.height())
        return None if self.view.crop == everything else self.view.crop

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        self.use = buttons.addButton(self.tr("Show this part"), QDialogButtonBox.ButtonRole.AcceptRole)
        set_look(self.use, "kind", "primary")
        self.use.setDefault(True)
        self.reset = buttons.addButton(self.tr("Whole picture"), QDialogButtonBox.ButtonRole.ResetRole)
        self.cancel = buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        for button in (self.reset, self.cancel):
            button.setAutoDefault(False)
        self.reset.clicked.connect(self._reset)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _reset(self) -> None:
        self.shapes.check(FREE)
        self.view.set_ratio(None)
        self.view.reset()

    def _say(self) -> None:
        self.numbers.setText(self.view.words())
