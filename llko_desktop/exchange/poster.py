"""Lays out a poster for the door: a name, a photo, short facts and how to ask for a place, on one A4 page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from llko_desktop.domain.pictures import Picture
from llko_desktop.exchange.page_text import GREEN, GREY, PageText
from llko_desktop.exchange.paged import DPI, Pages, painting, text_area, written
from llko_desktop.exchange.paper_pictures import fitted, image_of
from llko_desktop.exchange.placed_text import PlacedText, draw_texts, with_texts
from llko_desktop.services.info_page_document import ParentView

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPagedPaintDevice

_MM = DPI / 25.4
_MARGIN_MM = 15
_LARGEST, _STEP = 1.6, 0.94
# In letters that are smaller than this, a word that is longer than a line may be broken.
_MAY_BREAK = 0.45
_PHOTO_HEIGHT, _LOGO_HEIGHT, _GAP, _PADDING = 106 * _MM, 26 * _MM, 9 * _MM, 7 * _MM
_NAME, _KIND, _FACT, _ASK, _WHERE, _CONTACT = 42, 19, 17, 18, 28, 14
_WHITE, _PALE = "#ffffff", "#e3f0eb"


@dataclass(frozen=True)
class _Sheet:
    """The poster as laid out: texts, the photo in its panel, and the box of the invitation."""

    texts: tuple[PlacedText, ...]
    box: QRectF
    photo: tuple[bytes, QRectF, QRectF] | None


class Poster:
    """One poster; its letters are as large as leaves room for all of it, so that nothing is cut off."""

    def __init__(self, pages: Pages, view: ParentView, jpegs: Mapping[int, bytes]) -> None:
        self._pages, self._view, self._jpegs = pages, view, jpegs

    def pdf(self) -> bytes:
        """Give it as a PDF of one page, whose text can be searched and copied."""
        buffer, writer = self._pages.writer(self._view.title)
        sheet = self._laid_out(text_area(writer, _MARGIN_MM))
        self._draw(sheet, writer)
        return with_texts(written(buffer), sheet.texts, writer)

    def paint(self, printer: QPagedPaintDevice) -> None:
        """Paint it on a printer or its preview; `OSError` when that cannot be painted on."""
        self._draw(self._laid_out(text_area(printer, _MARGIN_MM)), printer)

    def _laid_out(self, area: QRectF) -> _Sheet:
        """Lay it out in the largest letters in which all of it fits on the page."""
        scale = _LARGEST
        while True:
            found = self._at(area, scale)
            if found is not None:
                return found
            scale *= _STEP

    def _at(self, area: QRectF, scale: float) -> _Sheet | None:
        """Lay it out in letters of a size; none when there is more than fits."""
        from PySide6.QtCore import QRectF

        width, pad, gap = area.width(), _PADDING * scale, _GAP * scale
        head, facts = self._head(width, scale), self._facts(width, scale)
        invitation = self._invitation(width - 2 * pad, scale)
        if scale > _MAY_BREAK and (head.breaks_words or invitation.breaks_words):
            return None
        photo = self._photo
        wanted = fitted(_shape(photo), width, area.height())[1] if photo else 0
        least = min(wanted, _PHOTO_HEIGHT) * min(scale, 1)
        # Without a photo, the name stands lower, so that what is free is not all in one place.
        gaps = 3 if photo else 2
        free = area.height() - (head.height + facts.height + invitation.height + 2 * pad + gap * gaps)
        if free < least:
            return None
        high = min(free, wanted)
        spare = (free - high) / 3
        start = 0 if photo else spare
        top = start + head.height + gap + spare
        panel = QRectF(0, top, width, high)
        below = top + high + gap + spare if photo else top
        box_high = invitation.height + 2 * pad
        box = QRectF(0, area.height() - box_high, width, box_high)
        texts = (
            PlacedText(head, 0, start),
            PlacedText(facts, 0, below),
            PlacedText(invitation, pad, box.top() + pad),
        )
        return _Sheet(
            texts, box, (self._jpegs[photo.number], panel, _within(panel, photo)) if photo else None
        )

    @property
    def _photo(self) -> Picture | None:
        return next(iter(self._view.photos), None)

    def _head(self, width: float, scale: float) -> PageText:
        from PySide6.QtCore import QSizeF

        text, view = PageText(self._pages, width), self._view
        if logo := view.logo:
            size = fitted(_shape(logo), width, _LOGO_HEIGHT * scale)
            text.pictures([(self._jpegs[logo.number], QSizeF(*size))])
        if view.name:
            text.text(view.name, _NAME * scale, colour=GREEN, bold=True, above=0.15, is_title=True)
        if view.kind:
            text.text(view.kind, _KIND * scale, colour=GREY)
        return text

    def _facts(self, width: float, scale: float) -> PageText:
        text = PageText(self._pages, width)
        text.facts(self._view.door_facts, _FACT * scale)
        return text

    def _invitation(self, width: float, scale: float) -> PageText:
        text, (asked, where) = PageText(self._pages, width), self._view.invitation
        text.text(asked, _ASK * scale, colour=_WHITE)
        text.text(where, _WHERE * scale, colour=_WHITE, bold=True)
        if self._view.contact:
            text.text("\n".join(self._view.contact), _CONTACT * scale, colour=_WHITE, above=0.5)
        return text

    def _draw(self, sheet: _Sheet, device: QPagedPaintDevice) -> None:
        from PySide6.QtGui import QColor

        with painting(device) as painter:
            painter.fillRect(sheet.box, QColor(GREEN))
            if sheet.photo:
                jpeg, panel, place = sheet.photo
                painter.fillRect(panel, QColor(_PALE))
                painter.drawImage(place, image_of(jpeg, place.size(), DPI))
            draw_texts(sheet.texts, painter)


def _shape(picture: Picture) -> float:
    return picture.width / picture.height


def _within(panel: QRectF, photo: Picture) -> QRectF:
    """Give the place of a photo in the middle of its panel."""
    from PySide6.QtCore import QRectF

    width, height = fitted(_shape(photo), panel.width(), panel.height())
    place = QRectF(0, 0, width, height)
    place.moveCenter(panel.center())
    return place
