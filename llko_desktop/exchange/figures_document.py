"""Writes figures as a PDF of A4 pages, or on a printer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from llko_desktop.exchange.figure_pages import FigurePages
from llko_desktop.exchange.paged import Pages
from llko_desktop.exchange.pdf_details import with_details
from llko_desktop.services.figure_document import PrintedFigures
from llko_desktop.services.files import write_whole

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice


class QtFigurePrinter:
    """Keeps `services.figure_document.FigurePrinter`; print, preview and PDF come from the same pages."""

    def __init__(self) -> None:
        self._pages = Pages()

    def write_pdf(self, figures: PrintedFigures, path: Path) -> None:
        """Write the figures as a PDF, whole or not at all; `OSError` when the place cannot be written."""
        pdf = FigurePages(self._pages, figures).pdf()
        write_whole(path, with_details(pdf, author=figures.provider, language=figures.language))

    def paint(self, figures: PrintedFigures, printer: QPagedPaintDevice) -> None:
        """Paint the figures on a printer, or its preview; `OSError` when it cannot be painted on."""
        FigurePages(self._pages, figures).paint(printer)
