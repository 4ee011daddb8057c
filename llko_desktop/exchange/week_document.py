"""Writes a week of the planning as a PDF of one A4 page, or on a printer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from llko_desktop.exchange.paged import Pages
from llko_desktop.exchange.pdf_details import with_details
from llko_desktop.exchange.week_page import WeekPage
from llko_desktop.services.files import write_whole
from llko_desktop.services.week_document import PrintedWeek

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice


class QtWeekWriter:
    """Lays out weeks with Qt; print, preview and PDF come from one page."""

    def __init__(self) -> None:
        self._pages = Pages()

    def write_pdf(self, week: PrintedWeek, path: Path) -> None:
        """Write the week as a PDF, whole or not at all; `OSError` when the place cannot be written."""
        pdf = WeekPage(self._pages, week).pdf()
        write_whole(path, with_details(pdf, author=week.provider, language=week.language))

    def paint(self, week: PrintedWeek, printer: QPagedPaintDevice) -> None:
        """Paint the week on a printer, or its preview; `OSError` when it cannot be painted on."""
        WeekPage(self._pages, week).paint(printer)
