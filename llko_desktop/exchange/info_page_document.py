"""Writes the page that parents see as an A4 PDF or on a printer: words, facts and pictures (R14)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from llko_desktop.domain.pictures import Picture
from llko_desktop.exchange.page_text import GREEN, GREY, PageText
from llko_desktop.exchange.paged import DPI, Pages, text_area
from llko_desktop.exchange.paper_pictures import fitted, rows
from llko_desktop.exchange.pdf_details import with_details
from llko_desktop.exchange.poster import Poster
from llko_desktop.services.files import write_whole
from llko_desktop.services.info_page_document import ParentView

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice, QTextDocument

_MM = DPI / 25.4
_LOGO_WIDTH, _LOGO_HEIGHT = 60 * _MM, 24 * _MM
_FIRST_PHOTO, _PHOTO = 112 * _MM, 62 * _MM
_FULL = 0.998  # of the page: what is rounded up must not begin a new line
_NAME, _KIND, _TEXT, _TITLE, _SMALL = 20, 11, 10.5, 12.5, 9.5


class QtInfoPageWriter:
    """Lays out the page and the poster with Qt; print, preview and PDF come from one document."""

    def __init__(self) -> None:
        self._pages = Pages()

    def write_pdf(self, view: ParentView, jpegs: Mapping[int, bytes], path: Path) -> None:
        """Write the page as an A4 PDF, whole or not at all; `OSError` when the place cannot be written."""
        _, writer = self._pages.writer(view.title)
        document = self._document(view, jpegs, text_area(writer).width())
        pdf = self._pages.pdf(document, view.title)
        write_whole(path, with_details(pdf, author=view.name, language=view.language))

    def write_poster(self, view: ParentView, jpegs: Mapping[int, bytes], path: Path) -> None:
        """Write the poster as a PDF of one A4 page; `OSError` as `write_pdf`."""
        pdf = Poster(self._pages, view, jpegs).pdf()
        write_whole(path, with_details(pdf, author=view.name, language=view.language))

    def paint(self, view: ParentView, jpegs: Mapping[int, bytes], printer: QPagedPaintDevice) -> None:
        """Paint the page on a printer, or its preview; `OSError` when it cannot be painted on."""
        self._pages.print(self._document(view, jpegs, text_area(printer).width()), printer)

    def paint_poster(self, view: ParentView, jpegs: Mapping[int, bytes], printer: QPagedPaintDevice) -> None:
        """Paint the poster on one page of a printer, or its preview; `OSError` as `paint`."""
        Poster(self._pages, view, jpegs).paint(printer)

    def _document(self, view: ParentView, jpegs: Mapping[int, bytes], width: float) -> QTextDocument:
        page = PageText(self._pages, width)
        _head(page, view, jpegs)
        first = rows(_shapes(view.photos), page.width * _FULL, page.gap, _FIRST_PHOTO)[:1]
        beside = len(first[0].places) if first else 0
        _photos(page, view.photos[:beside], jpegs, _FIRST_PHOTO)
        for number, paragraph in enumerate(view.presentation):
            page.text(paragraph, _TEXT, above=0.7 if number else 1.2)
        page.facts(view.facts, _TEXT, first=1.6)
        for title, paragraphs in view.sections:
            page.text(title, _TITLE, colour=GREEN, bold=True, above=1.3, is_title=True)
            for number, paragraph in enumerate(paragraphs):
                page.text(paragraph, _TEXT, above=0.6 if number else 0.25)
        _photos(page, view.photos[beside:], jpegs, _PHOTO, first=18)
        return page.document


def _head(page: PageText, view: ParentView, jpegs: Mapping[int, bytes]) -> None:
    from PySide6.QtCore import QSizeF

    if logo := view.logo:
        size = fitted(logo.width / logo.height, _LOGO_WIDTH, _LOGO_HEIGHT)
        page.pictures([(jpegs[logo.number], QSizeF(*size))])
    if view.name:
        page.text(view.name, _NAME, colour=GREEN, bold=True, above=0.5, is_title=True)
    if view.kind:
        page.text(view.kind, _KIND, colour=GREY, above=0.1)
    if view.contact:
        page.text("  ·  ".join(view.contact), _SMALL, colour=GREY, above=0.3)
    page.rule(1.5, above=8)


def _photos(
    page: PageText, photos: Sequence[Picture], jpegs: Mapping[int, bytes], most: float, *, first: float = 14
) -> None:
    """Add photos in rows that are no higher than `most`."""
    from PySide6.QtCore import QSizeF

    shapes = _shapes(photos)
    for number, row in enumerate(rows(shapes, page.width * _FULL, page.gap, most)):
        sizes = [QSizeF(row.height * shapes[place], row.height) for place in row.places]
        found = [jpegs[photos[place].number] for place in row.places]
        page.pictures(list(zip(found, sizes, strict=True)), above=5 if number else first)


def _shapes(photos: Sequence[Picture]) -> list[float]:
    return [photo.width / photo.height for photo in photos]
