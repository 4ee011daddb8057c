"""Brings several documents on paper as one: one print job, or one PDF."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from llko_desktop.exchange.laid_out import is_plain, placed_lines
from llko_desktop.exchange.page_breaks import lay_out
from llko_desktop.exchange.paged import (
    Pages,
    frame,
    next_page,
    paint_pages,
    painting,
    text_area,
    written,
)
from llko_desktop.exchange.text_layer import PlacedLine, with_text

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPagedPaintDevice, QTextDocument


def print_all(documents: Sequence[QTextDocument], printer: QPagedPaintDevice) -> None:
    """Paint documents on a printer or its preview, each from a page of its own on, with its own numbers.

    All are laid out before the first is painted, so that nothing is half printed where one cannot be.
    `OSError` when the printer cannot be painted on.
    """
    area = text_area(printer)
    for document in documents:
        lay_out(document, area)
    _paint(documents, area, printer)


def pdf_of_all(pages: Pages, documents: Sequence[QTextDocument], title: str) -> tuple[bytes, list[int]]:
    """Give a PDF of documents, each from a page of its own on, and the page (from 0) where each begins."""
    buffer, writer = pages.writer(title)
    area = text_area(writer)
    for document in documents:
        lay_out(document, area)
    _paint(documents, area, writer)
    pdf, place = written(buffer), frame(writer)
    starts, lines, numbered = list[int](), list[PlacedLine](), dict[int, bool]()
    page = 0
    for document in documents:
        starts.append(page)
        count = document.pageCount()
        if not is_plain(document):
            lines += [replace(line, page=line.page + page) for line in placed_lines(document, place)]
            numbered |= dict.fromkeys(range(page, page + count), count > 1)
        page += count
    return (with_text(pdf, lines, numbered) if numbered else pdf), starts


def _paint(documents: Sequence[QTextDocument], area: QRectF, device: QPagedPaintDevice) -> None:
    with painting(device) as painter:
        for number, document in enumerate(documents):
            if number:
                next_page(device)
            paint_pages(document, area, painter, device)
