"""Lays replies out as letters: HTML, an A4 PDF, and pages on a printer."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import Environment, StrictUndefined, Template

from llko_desktop.exchange.laid_out import Frame, is_plain, placed_lines
from llko_desktop.exchange.text_layer import with_text
from llko_desktop.services.emphasis import pieces
from llko_desktop.services.files import write_whole
from llko_desktop.services.replies import Letter

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QGuiApplication, QPagedPaintDevice, QPainter, QPdfWriter, QTextDocument

_FONTS = ["Inter", "Segoe UI", "Helvetica Neue", "Noto Sans", "DejaVu Sans"]
# Joined and other forms of signs, as in Sofie or +32, are not found by a search in the PDF.
_LIGATURES = ("liga", "clig", "calt")
_POINTS = 10.5
_MARGIN_MM = 22
_DPI = 1200
_FOOTER_POINTS = 8.0
_LIST_INDENT = 18  # in pixels of the screen, as Qt scales it to the page
_REFERENCE = {"nl": "Referentie:", "fr": "Référence :", "en": "Reference:"}
# Spaces on which no line may end: between a number and its unit, bold or not, and before these signs in
# French.
_UNBROKEN = re.compile(r"(?:(?<=\d)|(?<=\d\*\*)) (?=(?:\*\*)?(?:uur|h)\b)")
_UNBROKEN_FRENCH = re.compile(r"(?:(?<=\d)|(?<=\d\*\*)) (?=(?:\*\*)?h\b)|(?<=\S) (?=[?!:;»])")


# A line parted into words and whether they are bold.
Pieces = tuple[tuple[str, bool], ...]


@dataclass(frozen=True)
class Block:
    """A paragraph with its lines, or a list with its items."""

    is_list: bool
    lines: tuple[Pieces, ...]


def blocks(body: str) -> tuple[Block, ...]:
    """Part the text of a reply into paragraphs and lists (see `services.replies.RenderedReply`)."""
    found = []
    for paragraph in re.split(r"\n[ \t]*\n", body.strip("\n")):
        for is_list, lines in groupby(paragraph.split("\n"), key=lambda line: line.startswith("- ")):
            shown = (line.removeprefix("- ") if is_list else line for line in lines)
            found.append(Block(is_list, tuple(map(pieces, shown))))
    return tuple(found)


class QtLetterWriter:
    """Writes letters with Qt's own text layout; print, preview and PDF come from one document."""

    def __init__(self, page: str) -> None:
        """Take the HTML page around a letter, a Jinja2 source (`templates/letter.html.j2`)."""
        self._page = page
        self._application: QGuiApplication | None = None

    @cached_property
    def _ruler(self) -> QPdfWriter:
        """Give what every letter is measured on: printers round letters each in their own way."""
        from PySide6.QtGui import QPdfWriter

        self._ensure_application()
        ruler = QPdfWriter("")  # nothing is ever written with it
        ruler.setResolution(_DPI)
        return ruler

    @cached_property
    def _template(self) -> Template:
        environment = Environment(
            autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
        )
        return environment.from_string(self._page)

    def html(self, letter: Letter) -> str:
        """Give a letter as a complete HTML page; every text in it is escaped."""
        reply = letter.reply
        spaces = _UNBROKEN_FRENCH if reply.language == "fr" else _UNBROKEN
        body = spaces.sub("\N{NO-BREAK SPACE}", reply.body)
        return self._template.render(
            letter=letter, blocks=blocks(body), reference_label=_REFERENCE[reply.language]
        )

    def write_pdf(self, letter: Letter, path: Path) -> None:
        """Write a letter as an A4 PDF, whole or not at all; `OSError` when the place cannot be written."""
        write_whole(path, self._pdf(letter))

    def paint(self, letter: Letter, printer: QPagedPaintDevice) -> None:
        """Paint a letter on a printer, or its preview, on as many pages of its own size as it takes.

        The margins are those of the PDF, so that the lines end where they do there, unless the printer needs
        wider ones. `OSError` when the printer cannot be painted on.
        """
        _set_margins(printer)
        document = self._document(letter)
        _paint(document, _lay_out(document, printer), printer)

    def _pdf(self, letter: Letter) -> bytes:
        from PySide6.QtCore import QBuffer, QIODevice
        from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

        self._ensure_application()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setResolution(_DPI)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageOrientation(QPageLayout.Orientation.Portrait)
        _set_margins(writer)
        writer.setTitle(letter.reply.subject)
        writer.setCreator("LLKO Desktop")
        document = self._document(letter)
        area = _lay_out(document, writer)
        _paint(document, area, writer)
        pdf = bytes(buffer.data().data())
        if is_plain(document):
            return pdf
        scale = 72 / _DPI
        corner = writer.pageLayout().paintRectPixels(_DPI).topLeft()
        top = writer.pageLayout().fullRectPoints().height() - corner.y() * scale
        return with_text(pdf, placed_lines(document, Frame(scale, corner.x() * scale, top)))

    def _document(self, letter: Letter) -> QTextDocument:
        from PySide6.QtGui import QFont, QTextDocument

        self._ensure_application()
        font = QFont()
        font.setFamilies(_FONTS)
        font.setPointSizeF(_POINTS)
        for feature in _LIGATURES:
            font.setFeature(QFont.Tag(feature), 0)
        document = QTextDocument()
        document.setDefaultFont(font)
        document.setDocumentMargin(0)
        document.setIndentWidth(_LIST_INDENT)
        document.setHtml(self.html(letter))
        document.documentLayout().setPaintDevice(self._ruler)
        return document

    def _ensure_application(self) -> None:
        """Make Qt's application for fonts where there is none yet: a letter can be written without a window.

        Without a screen, Linux has no window system to connect to; Qt would end the process.
        """
        from PySide6.QtCore import QCoreApplication
        from PySide6.QtGui import QGuiApplication

        present = QCoreApplication.instance()
        if present is None:
            arguments = ["-platform", "offscreen"] if sys.platform == "linux" else []
            self._application = QGuiApplication(["llko-desktop", *arguments])
        elif not isinstance(present, QGuiApplication):
            raise RuntimeError("letters need a QGuiApplication; a QCoreApplication has no fonts")


def _set_margins(device: QPagedPaintDevice) -> None:
    """Give the pages of a device the margins of a letter, or what it needs itself where that is more."""
    from PySide6.QtCore import QMarginsF
    from PySide6.QtGui import QPageLayout

    layout = device.pageLayout()
    layout.setUnits(QPageLayout.Unit.Millimeter)
    wanted = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    device.setPageMargins(wanted | layout.minimumMargins(), QPageLayout.Unit.Millimeter)


def _lay_out(document: QTextDocument, device: QPagedPaintDevice) -> QRectF:
    """Lay a document out for the pages of a device; gives what of a page the text has, in dots."""
    from PySide6.QtCore import QRectF

    area = QRectF(device.pageLayout().paintRectPixels(_DPI))
    area.moveTo(0, 0)
    document.setPageSize(area.size())
    _keep_paragraphs_whole(document)
    return area


def _paint(document: QTextDocument, area: QRectF, device: QPagedPaintDevice) -> None:
    from PySide6.QtGui import QPainter

    painter = QPainter()
    if not painter.begin(device):
        raise OSError("the printer cannot be painted on")
    try:
        painter.scale(device.logicalDpiX() / _DPI, device.logicalDpiY() / _DPI)
        for number in range(document.pageCount()):
            if number:
                device.newPage()
            _paint_page(document, painter, area, number)
    finally:
        painter.end()


def _keep_paragraphs_whole(document: QTextDocument) -> None:
    """Begin a paragraph on the next page where it would run over the end of one, unless it is too long.

    Of a paragraph that goes on, Qt draws the line before the page again, hidden: text would be found twice.
    """
    from PySide6.QtGui import QTextCursor, QTextFormat

    layout, height = document.documentLayout(), document.pageSize().height()
    block = document.begin()
    while block.isValid():
        place = layout.blockBoundingRect(block)
        runs_over = place.top() // height != (place.bottom() - 1) // height
        if runs_over and place.height() < height:
            cursor = QTextCursor(block)
            form = cursor.blockFormat()
            form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            cursor.setBlockFormat(form)
            document.markContentsDirty(block.position(), document.characterCount() - block.position())
        block = block.next()


def _paint_page(document: QTextDocument, painter: QPainter, area: QRectF, number: int) -> None:
    """Paint one page of a document, and its number where there are more pages."""
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QAbstractTextDocumentLayout, QColor, QFont, QPalette

    painter.save()
    painter.translate(0, -number * area.height())
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = area.translated(0, number * area.height())
    # Paper is white, whatever the colours of the screen.
    context.palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
    painter.setClipRect(context.clip)
    document.documentLayout().draw(painter, context)
    painter.restore()
    if document.pageCount() > 1:
        font = QFont(document.defaultFont())
        font.setPixelSize(round(_FOOTER_POINTS * _DPI / 72))
        painter.setFont(font)
        painter.setPen(QColor("#5c6661"))
        height = painter.fontMetrics().height()
        below = QRectF(0, area.height() + height, area.width(), height * 1.5)
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, f"{number + 1} / {document.pageCount()}")
