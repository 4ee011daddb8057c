"""Lays documents out on pages: A4 in a PDF whose text can be searched and copied, and pages of a printer."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING

from llko_desktop.exchange.bookmarks import headings, with_bookmarks
from llko_desktop.exchange.laid_out import Frame, is_plain, placed_lines
from llko_desktop.exchange.page_breaks import lay_out
from llko_desktop.exchange.pdf_spaces import with_spaces
from llko_desktop.exchange.text_layer import with_text

if TYPE_CHECKING:
    from PySide6.QtCore import QBuffer, QRectF
    from PySide6.QtGui import QFont, QGuiApplication, QPagedPaintDevice, QPainter, QPdfWriter, QTextDocument

DPI = 1200
A4_HEIGHT = 842  # in points
POINTS = 10.5
CREATOR = "LLKO Desktop"
_FONTS = ["Inter", "Segoe UI", "Helvetica Neue", "Noto Sans", "DejaVu Sans"]
# Joined and other forms of signs, as in Sofie or +32, are not found by a search in the PDF.
_LIGATURES = ("liga", "clig", "calt")
_MARGIN_MM = 22
_FOOTER_POINTS = 8.0
_LIST_INDENT = 18  # in pixels of the screen, as Qt scales it to the page


class Pages:
    """Makes documents, and writes them on pages of A4 or of a printer."""

    def __init__(self) -> None:
        self._application: QGuiApplication | None = None

    def document(self) -> QTextDocument:
        """Give an empty document in the letters of the program, measured as on paper."""
        from PySide6.QtGui import QTextDocument

        self._ensure_application()
        document = QTextDocument()
        document.setDefaultFont(self.font())
        document.setDocumentMargin(0)
        document.setIndentWidth(_LIST_INDENT)
        document.documentLayout().setPaintDevice(self._ruler)
        return document

    def font(self, points: float = POINTS) -> QFont:
        """Give the letters of the program in a size."""
        from PySide6.QtGui import QFont

        font = QFont()
        font.setFamilies(_FONTS)
        font.setPointSizeF(points)
        for feature in _LIGATURES:
            font.setFeature(QFont.Tag(feature), 0)
        return font

    def advance(self, text: str, font: QFont) -> float:
        """Give how wide a text is in a font on paper, in dots."""
        from PySide6.QtGui import QFontMetricsF

        return QFontMetricsF(font, self._ruler).horizontalAdvance(text)

    def line_height(self, font: QFont) -> float:
        """Give how high a line of a font is on paper, in dots."""
        from PySide6.QtGui import QFontMetricsF

        return QFontMetricsF(font, self._ruler).height()

    def pdf(self, document: QTextDocument, title: str) -> bytes:
        """Give a document as a PDF of A4 pages, with a bookmark for each title in it."""
        buffer, writer = self.writer(title)
        area = text_area(writer)
        lay_out(document, area)
        paint(document, area, writer)
        pdf, place = written(buffer), frame(writer)
        if not is_plain(document):
            pdf = with_text(pdf, placed_lines(document, place))
        return with_bookmarks(pdf, headings(document, place))

    def print(self, document: QTextDocument, printer: QPagedPaintDevice) -> None:
        """Paint a document on a printer, or its preview, on as many pages of its own size as it takes.

        The margins are those of the PDF, so that the lines end where they do there, unless the printer needs
        wider ones. `OSError` when the printer cannot be painted on.
        """
        area = text_area(printer)
        lay_out(document, area)
        paint(document, area, printer)

    def writer(self, title: str, *, landscape: bool = False) -> tuple[QBuffer, QPdfWriter]:
        """Give what holds an A4 PDF, and what it is painted on; upright unless told otherwise."""
        from PySide6.QtCore import QBuffer, QIODevice
        from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

        self._ensure_application()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setResolution(DPI)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        orientation = QPageLayout.Orientation
        writer.setPageOrientation(orientation.Landscape if landscape else orientation.Portrait)
        writer.setTitle(title)
        writer.setCreator(CREATOR)
        return buffer, writer

    @cached_property
    def _ruler(self) -> QPdfWriter:
        """Give what every page is measured on: printers round letters each in their own way."""
        from PySide6.QtGui import QPdfWriter

        ruler = QPdfWriter("")  # nothing is ever written with it
        ruler.setResolution(DPI)
        return ruler

    def _ensure_application(self) -> None:
        """Make Qt's application for fonts where there is none yet: a page can be written without a window.

        Without a screen, Linux has no window system to connect to; Qt would end the process.
        """
        from PySide6.QtCore import QAbstractEventDispatcher, QCoreApplication, QEventLoop
        from PySide6.QtGui import QGuiApplication

        present = QCoreApplication.instance()
        if present is None:
            arguments = ["-platform", "offscreen"] if sys.platform == "linux" else []
            self._application = QGuiApplication(["llko-desktop", *arguments])
        elif not isinstance(present, QGuiApplication):
            raise RuntimeError("letters need a QGuiApplication; a QCoreApplication has no fonts")
        if QAbstractEventDispatcher.instance() is None:
            QEventLoop()  # a thread of ours gets what Qt's timers need, which it starts for long documents


def written(buffer: QBuffer) -> bytes:
    """Give the PDF that was painted, once its painter has ended."""
    return with_spaces(bytes(buffer.data().data()))


def frame(device: QPagedPaintDevice) -> Frame:
    """Give where on a page of a PDF a document laid out for it stands."""
    scale = 72 / DPI
    corner = device.pageLayout().paintRectPixels(DPI).topLeft()
    return Frame(
        scale, corner.x() * scale, device.pageLayout().fullRectPoints().height() - corner.y() * scale
    )


def _set_margins(device: QPagedPaintDevice, millimetres: float) -> None:
    """Give the pages of a device the margins of a letter, or what it needs itself where that is more."""
    from PySide6.QtCore import QMarginsF
    from PySide6.QtGui import QPageLayout

    layout = device.pageLayout()
    layout.setUnits(QPageLayout.Unit.Millimeter)
    wanted = QMarginsF(millimetres, millimetres, millimetres, millimetres)
    device.setPageMargins(wanted | layout.minimumMargins(), QPageLayout.Unit.Millimeter)


def text_area(device: QPagedPaintDevice, millimetres: float = _MARGIN_MM) -> QRectF:
    """Give a device its margins, and what of a page the text has then, in dots."""
    from PySide6.QtCore import QRectF

    _set_margins(device, millimetres)
    area = QRectF(device.pageLayout().paintRectPixels(DPI))
    area.moveTo(0, 0)
    return area


def paint(document: QTextDocument, area: QRectF, device: QPagedPaintDevice) -> None:
    """Paint a document that is laid out for `area`; `OSError` when the device cannot be painted on."""
    with painting(device) as painter:
        paint_pages(document, area, painter, device)


def paint_pages(document: QTextDocument, area: QRectF, painter: QPainter, device: QPagedPaintDevice) -> None:
    """Paint the pages of a document from the page on that a device has come to."""
    for number in range(document.pageCount()):
        if number:
            next_page(device)
        _paint_page(document, painter, area, number)


def next_page(device: QPagedPaintDevice) -> None:
    """Go on to the next page; `OSError` when the device gives none."""
    if not device.newPage():
        raise OSError("the printer takes no further page")


@contextmanager
def painting(device: QPagedPaintDevice) -> Iterator[QPainter]:
    """Give a painter that counts in dots of 1200 an inch; `OSError` when the device cannot be painted on.

    After an error within the block a print job is given up, as far as its printer can still do that.
    """
    from PySide6.QtGui import QPainter

    painter = QPainter()
    if not painter.begin(device):
        raise OSError("the printer cannot be painted on")
    try:
        painter.scale(device.logicalDpiX() / DPI, device.logicalDpiY() / DPI)
        yield painter
    except BaseException:
        if abort := getattr(device, "abort", None):
            abort()
        raise
    finally:
        painter.end()


def draw(document: QTextDocument, painter: QPainter, clip: QRectF) -> None:
    """Draw what of a document lies in `clip`: black on paper, whatever the colours of the screen."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QAbstractTextDocumentLayout, QPalette

    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = clip
    context.palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
    painter.setClipRect(context.clip)
    document.documentLayout().draw(painter, context)


def _paint_page(document: QTextDocument, painter: QPainter, area: QRectF, number: int) -> None:
    """Paint one page of a document, and its number where there are more pages."""
    painter.save()
    painter.translate(0, -number * area.height())
    draw(document, painter, area.translated(0, number * area.height()))
    painter.restore()
    page_number(painter, area, document.defaultFont(), number, document.pageCount())


def page_number(painter: QPainter, area: QRectF, font: QFont, number: int, many: int) -> None:
    """Paint the number of a page (from 0) below its text, where there are more pages."""
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QColor, QFont

    if many < 2:
        return
    small = QFont(font)
    small.setPixelSize(round(_FOOTER_POINTS * DPI / 72))
    painter.setFont(small)
    painter.setPen(QColor("#5c6661"))
    height = painter.fontMetrics().height()
    below = QRectF(0, area.height() + height, area.width(), height * 1.5)
    painter.drawText(below, Qt.AlignmentFlag.AlignRight, f"{number + 1} / {many}")
