"""Writes the status guide as an A4 PDF, or on a printer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from llko_desktop.exchange.page_text import GREEN, GREY, PageText
from llko_desktop.exchange.paged import DPI, Pages, text_area
from llko_desktop.exchange.pdf_details import with_details
from llko_desktop.services.files import write_whole
from llko_desktop.services.status_guide import GuideEntry, StatusGuide

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPagedPaintDevice, QTextDocument


_TITLE, _PART, _TEXT, _SMALL = 18, 13, 10, 9.5
_ABOVE, _BETWEEN = 1.5, 0.2  # the room above a status and between its lines, in ems
_POINT = DPI / 72


class QtStatusGuideWriter:
    """Lays the guide out with Qt (`services.ports.StatusGuideWriter`), alike for print and PDF."""

    def __init__(self) -> None:
        self._pages = Pages()

    def write_pdf(self, guide: StatusGuide, author: str, path: Path) -> None:
        """Write a PDF whose text can be searched; `OSError` when the place cannot be written."""
        _, writer = self._pages.writer(guide.title)
        pdf = self._pages.pdf(self._laid_out(guide, text_area(writer)), guide.title)
        write_whole(path, with_details(pdf, author=author, language=guide.language))

    def paint(self, guide: StatusGuide, printer: QPagedPaintDevice) -> None:
        """Paint it on a printer, or its preview; `OSError` when it cannot be painted on."""
        self._pages.print(self._laid_out(guide, text_area(printer)), printer)

    def _laid_out(self, guide: StatusGuide, area: QRectF) -> QTextDocument:
        page = PageText(self._pages, area.width())
        _begin(page, guide)
        top = page.height
        for entry in guide.entries:
            alone = PageText(self._pages, area.width())
            _add_entry(alone, entry)
            # A status stays on one page, to be read or put up by itself.
            new_page = top + _ABOVE * _PART * _POINT + alone.height > area.height()
            _add_entry(page, entry, new_page=new_page)
            top = alone.height + (0 if new_page else top + _ABOVE * _PART * _POINT)
        return page.document


def _begin(page: PageText, guide: StatusGuide) -> None:
    page.text(guide.title, _TITLE, colour=GREEN, bold=True, is_title=True, level=1)
    page.text(guide.source, _SMALL, colour=GREY, above=0.3)
    page.rule(1.5, above=8)
    page.text(guide.which, _PART, colour=GREEN, bold=True, above=1.1, is_title=True)
    page.text(guide.how, _TEXT, above=0.3)
    asked = [f"{one.question} → {one.label}" for one in guide.questions]
    numbered = [(f"{number}.", line) for number, line in enumerate(asked, 1)]
    page.facts(numbered, _TEXT, first=0.5, above=_BETWEEN)


def _add_entry(page: PageText, entry: GuideEntry, *, new_page: bool = False) -> None:
    page.text(entry.label, _PART, colour=GREEN, bold=True, above=_ABOVE, is_title=True, new_page=new_page)
    page.text(entry.meaning, _TEXT, above=0.3)
    page.facts(list(_rows(entry)), _TEXT, first=0.5, above=_BETWEEN)


def _rows(entry: GuideEntry) -> Iterator[tuple[str, str]]:
    """Yield the lines of an entry, the first of each part with its title."""
    for part in entry.parts:
        for number, line in enumerate(part.lines):
            yield ("" if number else part.title), line
