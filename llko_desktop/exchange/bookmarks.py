"""Gives a PDF its outline: a bookmark for each title, that leads to where it stands."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from llko_desktop.exchange.laid_out import Frame, blocks_of

if TYPE_CHECKING:
    from pypdf import PdfWriter
    from PySide6.QtGui import QTextDocument

# How far above a title its bookmark leads, in points.
_ABOVE = 6


@dataclass(frozen=True)
class Bookmark:
    """A title, on which page (from 0) it is, and how far above the lower edge of that, in points."""

    title: str
    page: int
    top: float


def headings(document: QTextDocument, frame: Frame) -> Iterator[Bookmark]:
    """Give a bookmark for each title of a document that is laid out, as it stands on paper."""
    page_height = document.pageSize().height()
    for block in blocks_of(document):
        if block.blockFormat().headingLevel() and block.text().strip():
            top = document.documentLayout().blockBoundingRect(block).top()
            page, down = divmod(max(0.0, top), page_height) if page_height > 0 else (0, top)
            # A line that ends within a title is a sign of its own there.
            yield Bookmark(" ".join(block.text().split()), int(page), frame.y(down))


def with_bookmarks(pdf: bytes, bookmarks: Iterable[Bookmark]) -> bytes:
    """Give a PDF with these bookmarks, in their order; as it is where there are none."""
    from pypdf import PdfWriter

    found = list(bookmarks)
    if not found:
        return pdf
    writer = PdfWriter(clone_from=io.BytesIO(pdf))
    add_bookmarks(writer, found)
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()


def add_bookmarks(writer: PdfWriter, bookmarks: Iterable[Bookmark]) -> None:
    """Add bookmarks to what is written."""
    from pypdf.generic import Fit

    for bookmark in bookmarks:
        place = Fit.xyz(left=0, top=round(bookmark.top + _ABOVE))
        writer.add_outline_item(title=bookmark.title, page_number=bookmark.page, fit=place)
