"""The card that parents see on the platform: photos above, the words below, on white as a page on the web."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QVBoxLayout, QWidget

from llko_desktop.gui.icons import Icons
from llko_desktop.gui.info_page.preview.card_text import FIELD, LOGO, card_html
from llko_desktop.gui.info_page.preview.photo_strip import Jpeg, PhotoStrip, scaled
from llko_desktop.gui.widgets.tall_scroll import TallScroll
from llko_desktop.services.info_page_document import ParentView

# A logo is small: read once for any size that the window gives it.
_LOGO_PX = 200
# From here on there is room for the facts beside the texts.
_BESIDE_EMS = 36


class ParentCard(QFrame):
    """Shows a `ParentView` in a width that its owner gives it; `field_wanted` names a field clicked on."""

    field_wanted = Signal(str)

    def __init__(self, icons: Icons, read: Jpeg, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read = read
        self._view: ParentView | None = None
        self._logo: tuple[str, QImage] = ("", QImage())
        self._shown: tuple[object, ...] = ()
        self.setProperty("role", "paper")
        self.photos = PhotoStrip(icons, read)
        self.text = QTextBrowser()
        self.text.setProperty("role", "on-paper")
        self.text.setOpenLinks(False)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text.setAccessibleName(self.tr("What a parent reads"))
        self.text.anchorClicked.connect(self._clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.photos)
        column.addWidget(self.text)

    def show_view(self, view: ParentView) -> None:
        """Show these words and pictures."""
        self._view = view
        self.photos.show_photos(view.photos)
        logo = view.logo
        if logo is None:
            self._logo = "", QImage()
        elif self._logo[0] != logo.digest:
            self._logo = logo.digest, scaled(self._read(logo.number), QSize(_LOGO_PX, _LOGO_PX))

    def arrange(self, width: int, zoom: float, *, wide: bool) -> None:
        """Lay the card out in so many pixels, its letters `zoom` times those of the window."""
        if self._view is None:
            return
        setting = (self._view, self._logo[0], width, zoom, wide, self.fontInfo().pixelSize())
        if setting == self._shown:
            return
        self._shown = setting
        self.setFixedWidth(width)
        self.photos.setFixedHeight(self.photos.height_in(width))
        em = max(1, round(self.fontInfo().pixelSize() * zoom))
        document = self.text.document()
        document.setDocumentMargin(em * 1.1)
        document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(LOGO), self._logo[1])
        self.text.setHtml(card_html(self._view, em, wide=wide and width >= _BESIDE_EMS * em))
        if document.isEmpty():
            self.text.setPlainText(self.tr("What you fill in appears here."))
        document.setTextWidth(width - 2)
        self.text.setFixedHeight(round(document.size().height()) + 2)
        self.setFixedHeight(self.photos.height() + self.text.height())

    def _clicked(self, link: QUrl) -> None:
        self.field_wanted.emit(link.toString().removeprefix(FIELD))


class CardScroll(TallScroll):
    """Shows a card in the middle of the room there is, from its top."""

    resized = Signal()

    def __init__(self, card: ParentCard, parent: QWidget | None = None) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        super().__init__(content, parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()
