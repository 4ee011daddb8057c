"""Draws several texts on one page, each at its own place, and makes all of them found in a PDF."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from llko_desktop.exchange.bookmarks import headings, with_bookmarks
from llko_desktop.exchange.laid_out import Frame, is_plain, placed_lines
from llko_desktop.exchange.page_text import PageText
from llko_desktop.exchange.paged import draw, frame
from llko_desktop.exchange.text_layer import with_text

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice, QPainter


@dataclass(frozen=True)
class PlacedText:
    """A text, and where its top left corner is."""

    text: PageText
    x: float
    y: float


def draw_texts(texts: Iterable[PlacedText], painter: QPainter) -> None:
    """Draw texts where they stand."""
    from PySide6.QtCore import QPointF, QRectF

    for placed in texts:
        painter.save()
        painter.translate(placed.x, placed.y)
        draw(placed.text.document, painter, QRectF(QPointF(), placed.text.document.size()))
        painter.restore()


def with_texts(pdf: bytes, texts: Sequence[PlacedText], device: QPagedPaintDevice) -> bytes:
    """Give a PDF of one page, painted on `device`, with its text to be searched and copied, and bookmarks."""
    page = frame(device)
    placed = [(one.text.document, Frame(page.scale, page.x(one.x), page.y(one.y))) for one in texts]
    if not all(is_plain(document) for document, _ in placed):
        pdf = with_text(pdf, [line for document, place in placed for line in placed_lines(document, place)])
    return with_bookmarks(pdf, (mark for document, place in placed for mark in headings(document, place)))
