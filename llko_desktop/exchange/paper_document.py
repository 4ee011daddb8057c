"""Writes documents of facts, lines and tables as A4 PDFs, or on a printer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from llko_desktop.exchange.page_table import add_table
from llko_desktop.exchange.page_text import GREEN, GREY, PageText
from llko_desktop.exchange.paged import Pages, text_area
from llko_desktop.exchange.pdf_details import with_details
from llko_desktop.services.files import write_whole
from llko_desktop.services.paper_document import PaperDocument

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice, QTextDocument

_TITLE, _PART, _TEXT, _SMALL = 18, 12.5, 10.5, 9.5


class QtPaperWriter:
    """Lays documents out with Qt; print, preview and PDF come from one layout."""

    def __init__(self) -> None:
        self._pages = Pages()

    def write_pdf(self, document: PaperDocument, path: Path, *, replace: bool) -> None:
        """Write a PDF whose text can be searched; `OSError` when the place cannot be written."""
        _, writer = self._pages.writer(document.title)
        pdf = self._pages.pdf(self._laid_out(document, text_area(writer).width()), document.title)
        details = with_details(pdf, author=document.provider, language=document.language)
        write_whole(path, details, replace=replace)

    def paint(self, document: PaperDocument, printer: QPagedPaintDevice) -> None:
        """Paint a document on a printer, or its preview; `OSError` when it cannot be painted on."""
        self._pages.print(self._laid_out(document, text_area(printer).width()), printer)

    def _laid_out(self, document: PaperDocument, width: float) -> QTextDocument:
        page = PageText(self._pages, width)
        page.text(document.title, _TITLE, colour=GREEN, bold=True, is_title=True)
        page.text(document.made_on, _SMALL, colour=GREY, above=0.3)
        page.rule(1.5, above=8)
        for section in document.sections:
            if section.title:
                page.text(section.title, _PART, colour=GREEN, bold=True, above=1.3, is_title=True)
            page.facts(section.facts, _TEXT, first=0.4)
            if section.table:
                add_table(page, section.table, _SMALL)
            for number, line in enumerate(section.lines):
                page.text(line, _TEXT, above=0.35 if number or section.facts or section.table else 0.25)
        return page.document
