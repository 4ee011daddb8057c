"""Lays figures out on pages: each table below its title, with bars beside its numbers that need no colour."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from llko_desktop.exchange.figure_bars import Bar, draw_bars
from llko_desktop.exchange.laid_out import Frame, is_plain, placed_lines
from llko_desktop.exchange.page_text import BLACK, GREEN, GREY, PageText
from llko_desktop.exchange.paged import DPI, Pages, frame, page_number, painting, text_area, written
from llko_desktop.exchange.placed_text import PlacedText, draw_texts
from llko_desktop.exchange.text_layer import with_text
from llko_desktop.services.figure_document import PrintedFigures, PrintedRow, PrintedTable

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPagedPaintDevice

_POINT = DPI / 72
_TITLE, _PART, _TEXT, _SMALL = 18, 12.5, 10, 8.5
_GAP = 5 * _POINT
# Of the width: the labels, each number, the change, and what is left the bars.
_LABEL, _NUMBER, _CHANGE = 0.4, 0.135, 0.14
_BAR, _BETWEEN, _KEY = 4.2 * _POINT, 1.2 * _POINT, 10 * _POINT
_PADDING, _LINE_HEIGHT = 3 * _POINT, 112


@dataclass
class _Page:
    """What stands on a page, from its top."""

    texts: list[PlacedText] = field(default_factory=list)
    bars: list[Bar] = field(default_factory=list)
    filled: float = 0


@dataclass(frozen=True)
class _Block:
    """What stands together: how high it is, and its parts when it begins at a height of the page."""

    height: float
    put: Callable[[_Page], None]


class FigurePages:
    """All tables of one period, on as many pages as they take."""

    def __init__(self, pages: Pages, figures: PrintedFigures) -> None:
        self._pages, self._figures = pages, figures

    def pdf(self) -> bytes:
        """Give them as a PDF of A4 pages whose text can be searched and copied."""
        buffer, writer = self._pages.writer(self._figures.title)
        pages = self._laid_out(text_area(writer))
        self._draw(pages, writer)
        pdf, placed = (
            written(buffer),
            [(number, one) for number, page in enumerate(pages) for one in page.texts],
        )
        if all(is_plain(one.text.document) for _, one in placed):
            return pdf
        whole = frame(writer)
        lines = [
            replace(line, page=number)
            for number, one in placed
            for line in placed_lines(one.text.document, Frame(whole.scale, whole.x(one.x), whole.y(one.y)))
        ]
        return with_text(pdf, lines)

    def paint(self, printer: QPagedPaintDevice) -> None:
        """Paint them on a printer or its preview; `OSError` when that cannot be painted on."""
        self._draw(self._laid_out(text_area(printer)), printer)

    def _draw(self, pages: list[_Page], device: QPagedPaintDevice) -> None:
        area = text_area(device)
        with painting(device) as painter:
            for number, page in enumerate(pages):
                if number:
                    device.newPage()
                draw_bars(page.bars, painter)
                painter.save()
                draw_texts(page.texts, painter)
                painter.restore()
                page_number(painter, area, self._pages.font(), number, len(pages))

    def _laid_out(self, area: QRectF) -> list[_Page]:
        """Put block after block on pages; one that does not fit begins the next."""
        pages = [_Page()]
        for block in self._blocks(area.width()):
            if pages[-1].filled and pages[-1].filled + block.height > area.height():
                pages.append(_Page())
            block.put(pages[-1])
            pages[-1].filled += block.height
        return pages

    def _blocks(self, width: float) -> Iterator[_Block]:
        yield _text_block(self._titles(width), below=3 * _GAP)
        for table in self._figures.tables:
            rows = [self._row(row, width) for row in table.rows]
            head = [self._title(table, width), self._heads(table, width)]
            how = PageText(self._pages, width)
            how.text(table.how, _SMALL, colour=GREY)
            # A title is not left alone at the end of a page, nor what is said of a table at the top of one.
            last = _text_block(how, above=_GAP, below=3 * _GAP)
            if len(rows) < 2:
                yield _joined([*head, *rows, last])
            else:
                yield _joined([*head, rows[0]])
                yield from rows[1:-1]
                yield _joined([rows[-1], last])

    def _titles(self, width: float) -> PageText:
        text, figures = PageText(self._pages, width), self._figures
        text.text(figures.title, _TITLE, colour=GREEN, bold=True)
        if figures.provider:
            text.text(figures.provider, _TEXT, above=0.2)
        text.text(figures.own_count, _SMALL, colour=GREY, above=0.5)
        text.rule(1.5, above=6)
        return text

    def _title(self, table: PrintedTable, width: float) -> _Block:
        text = PageText(self._pages, width)
        text.text(table.title, _PART, colour=GREEN, bold=True, is_title=True)
        return _text_block(text)

    def _heads(self, table: PrintedTable, width: float) -> _Block:
        """Name the periods; a piece of a bar above each says which bars are its own, where there are any."""
        heads = self._figures.heads
        cells = self._cells((*heads, self._figures.change if len(heads) > 1 else ""), width, _SMALL, GREY)
        has_bars = any(row.bars for row in table.rows)
        above = 2 * _BAR if has_bars else 0
        high = above + max(text.height for text, _ in cells)

        def put(page: _Page) -> None:
            for place, (text, left) in enumerate(cells):
                page.texts.append(PlacedText(text, left, page.filled + high - text.height))
                if has_bars and place < len(heads):
                    start = left + text.width - _KEY
                    page.bars.append(Bar(start, page.filled + above - 1.3 * _BAR, _KEY, _BAR, place > 0))

        return _Block(high + _PADDING, put)

    def _row(self, row: PrintedRow, width: float) -> _Block:
        """Lay out a line: its label, numbers at the right of their columns, bars in what width is left."""
        label = PageText(self._pages, width * _LABEL, _LINE_HEIGHT)
        label.text(row.label, _TEXT)
        cells = self._cells((*row.numbers, row.change), width, _TEXT, BLACK)
        line = cells[0][0].height
        bars = len(row.bars) * (_BAR + _BETWEEN)
        high = max(label.height, bars, *(text.height for text, _ in cells))
        begin = cells[-1][1] + cells[-1][0].width + 2 * _GAP

        def put(page: _Page) -> None:
            page.texts.append(PlacedText(label, 0, page.filled))
            page.texts.extend(PlacedText(text, left, page.filled) for text, left in cells)
            top = page.filled + max(0.0, line - bars) / 2
            for place, part in enumerate(row.bars):
                down = top + place * (_BAR + _BETWEEN)
                page.bars.append(Bar(begin, down, part * (width - begin), _BAR, place > 0))

        return _Block(high + _PADDING, put)

    def _cells(
        self, texts: tuple[str, ...], width: float, points: float, colour: str
    ) -> list[tuple[PageText, float]]:
        """Lay out the numbers of a line and, last, how they differ, each with where its column begins."""
        cells, left = [], width * _LABEL
        for place, text in enumerate(texts, 1):
            is_change = place == len(texts)
            wide = width * (_CHANGE if is_change else _NUMBER)
            cell = PageText(self._pages, wide - _GAP, _LINE_HEIGHT)
            cell.text(text, points, colour=GREY if is_change else colour, at_right=True)
            cells.append((cell, left + _GAP))
            left += wide
        return cells


def _text_block(text: PageText, *, above: float = 0, below: float = 0) -> _Block:
    """Give a block of one text, with room around it."""

    def put(page: _Page) -> None:
        page.texts.append(PlacedText(text, 0, page.filled + above))

    return _Block(above + text.height + below, put)


def _joined(blocks: list[_Block]) -> _Block:
    """Give one block of several, to stay on one page."""

    def put(page: _Page) -> None:
        before = page.filled
        for block in blocks:
            block.put(page)
            page.filled += block.height
        page.filled = before

    return _Block(sum(block.height for block in blocks), put)
