"""Writes what is still to be entered on the platform as an A4 PDF or on a printer, with boxes to tick."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from llko_desktop.exchange.page_text import GREEN, GREY, PageText
from llko_desktop.exchange.paged import Pages, text_area
from llko_desktop.exchange.pdf_details import with_details
from llko_desktop.services.files import write_whole

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice, QTextDocument

    from llko_desktop.services.outbox_document import PrintedItem, PrintedOutbox

_TITLE, _HEAD, _TEXT, _SMALL = 18, 12, 10.5, 9.5
# Where a pen writes the day.
_BLANK = "_" * 14


class QtOutboxWriter:
    """Lays the sheet out with Qt (`services.ports.OutboxWriter`)."""

    def __init__(self) -> None:
        self._pages = Pages()

    def write_pdf(self, sheet: PrintedOutbox, path: Path, *, replace: bool) -> None:
        """Write a PDF whose text can be searched; `OSError` when the place cannot be written."""
        _, writer = self._pages.writer(sheet.title)
        pdf = self._pages.pdf(self._laid_out(sheet, text_area(writer).width()), sheet.title)
        details = with_details(pdf, author=sheet.provider, language=sheet.language)
        write_whole(path, details, replace=replace)

    def paint(self, sheet: PrintedOutbox, printer: QPagedPaintDevice) -> None:
        """Paint the sheet on a printer, or its preview; `OSError` when it cannot be painted on."""
        self._pages.print(self._laid_out(sheet, text_area(printer).width()), printer)

    def _laid_out(self, sheet: PrintedOutbox, width: float) -> QTextDocument:
        page = PageText(self._pages, width)
        page.text(sheet.title, _TITLE, colour=GREEN, bold=True)
        for number, line in enumerate(sheet.lines):
            page.text(line, _SMALL, colour=GREY, above=0 if number else 0.3)
        page.rule(1.5, above=8)
        for item in sheet.items:
            _add_item(page, item, sheet.entered_on)
        return page.document


def _add_item(page: PageText, item: PrintedItem, entered_on: str) -> None:
    page.to_tick("\n".join(part for part in (item.head, item.term) if part), _HEAD, above=1.5)
    # Everything else begins where the words beside the box do; what is ticked stays on one page with it.
    left = page.beside_box(_HEAD)
    lines = (item.action, *item.notes, f"{entered_on} {_BLANK}")
    page.text("\n".join(lines), _TEXT, above=0.2, left=left)
    if item.text:
        page.text(item.text, _TEXT, above=0.8, left=left)
