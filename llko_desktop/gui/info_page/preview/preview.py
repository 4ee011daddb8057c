"""The pane that shows how a parent sees the info page, on a phone or on a screen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from llko_desktop.gui.icons import Icons
from llko_desktop.gui.info_page.preview.card import CardScroll, ParentCard
from llko_desktop.gui.info_page.preview.photo_strip import Jpeg
from llko_desktop.gui.theme.theme import set_look
from llko_desktop.gui.widgets.chip_row import ChipRow
from llko_desktop.services.info_page_document import ParentView

PHONE, DESKTOP = "phone", "desktop"
# How wide a card is in ems of its own letters, and how small these may get to fit the room there is.
_WIDTH_EMS = {PHONE: 26, DESKTOP: 54}
_SMALLEST = 0.86


class ParentPreview(QWidget):
    """Shows a `ParentView`; `read` gives the bytes of a picture.

    `field_wanted` names a field that was clicked on.
    """

    field_wanted = Signal(str)

    def __init__(self, icons: Icons, read: Jpeg, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        em = self.fontInfo().pixelSize()
        self.heading = QLabel(self.tr("This is how a parent sees it"))
        set_look(self.heading, "role", "strong")
        self.heading.setWordWrap(True)
        self.widths = ChipRow()
        self.widths.setAccessibleName(self.tr("Width of the preview"))
        self.widths.add(PHONE, self.tr("Phone"))
        self.widths.add(DESKTOP, self.tr("Desktop"))
        self.widths.check(DESKTOP)
        self.widths.chosen.connect(self._arrange)
        self.card = ParentCard(icons, read)
        self.card.field_wanted.connect(self.field_wanted)
        self._scroll = CardScroll(self.card)
        self._scroll.resized.connect(self._arrange)
        column = QVBoxLayout(self)
        column.setContentsMargins(round(em * 1.4), round(em * 1.2), round(em * 1.4), em)
        column.setSpacing(round(em * 0.7))
        column.addWidget(self.heading)
        column.addWidget(self.widths)
        column.addWidget(self._scroll, 1)

    def show_view(self, view: ParentView) -> None:
        """Show what a parent sees now; what is scrolled to stays in view."""
        scrolled = self._scroll.verticalScrollBar().value()
        self.card.show_view(view)
        self._arrange()
        self._scroll.verticalScrollBar().setValue(scrolled)

    def _arrange(self) -> None:
        room = self._scroll.viewport().width()
        em, chosen = self.fontInfo().pixelSize(), str(self.widths.checked()[0])
        asked = _WIDTH_EMS[chosen] * em
        zoom = min(1.0, max(_SMALLEST, room / asked))
        self.card.arrange(min(room, round(asked * zoom)), zoom, wide=chosen == DESKTOP)
