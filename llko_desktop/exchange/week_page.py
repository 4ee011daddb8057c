"""Lays out a week of the planning on one page: a column a day, in the largest letters that fit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from llko_desktop.exchange.page_text import GREEN, GREY, LABEL_GAP, PageText
from llko_desktop.exchange.paged import DPI, Pages, painting, text_area, written
from llko_desktop.exchange.placed_text import PlacedText, draw_texts, with_texts
from llko_desktop.services.week_document import PrintedDay, PrintedWeek

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPagedPaintDevice

_MM, _POINT = DPI / 25.4, DPI / 72
_MARGIN_MM = 10
_GAP, _PADDING = 2.5 * _MM, 2.2 * _MM
_LARGEST, _STEP = 1.5, 0.96
# In letters smaller than these, a child may take several lines, and a long word may be broken.
_MAY_WRAP, _MAY_BREAK = 0.9, 0.45
_MOST_COLUMNS = 3  # of children within a day
_PROVIDER, _WEEK, _DAY, _SMALL, _CHILD, _FREE, _NOTE = 19, 15, 13, 9, 10.5, 10, 8.5
# How far children stand from each other, in ems: where there is room, and else.
_AIRY, _TIGHT = 0.5, 0.14
_LABEL_PART, _LINE_HEIGHT = 0.62, 108
# How high all that is not children is at least, in points.
_LEAST_BESIDE = 130
_PALE, _LINE = "#e3f0eb", "#c9d3ce"


@dataclass(frozen=True)
class _Sheet:
    """The page as laid out: texts, what is filled behind them, and what has a line around it."""

    texts: tuple[PlacedText, ...]
    filled: tuple[QRectF, ...]
    framed: tuple[QRectF, ...]


@dataclass(frozen=True)
class _Column:
    """The texts of a day: its head, the children in one column or more, and what is free below them."""

    head: PageText
    children: tuple[PageText, ...]
    free: PageText

    @property
    def texts(self) -> tuple[PageText, ...]:
        return (self.head, *self.children, self.free)


class WeekPage:
    """One week on one page, whatever its size: nothing is left out or cut off."""

    def __init__(self, pages: Pages, week: PrintedWeek) -> None:
        self._pages, self._week = pages, week

    def pdf(self) -> bytes:
        """Give it as a PDF of one A4 page on its side, whose text can be searched and copied."""
        buffer, writer = self._pages.writer(self._week.title, landscape=True)
        sheet = self._laid_out(text_area(writer, _MARGIN_MM))
        _draw(sheet, writer)
        return with_texts(written(buffer), sheet.texts, writer)

    def paint(self, printer: QPagedPaintDevice) -> None:
        """Paint it on a printer or its preview; `OSError` when that cannot be painted on."""
        _draw(self._laid_out(text_area(printer, _MARGIN_MM)), printer)

    def _laid_out(self, area: QRectF) -> _Sheet:
        """Lay it out in the largest letters, and the fewest columns a day, in which all of it fits."""
        scale = _LARGEST
        while True:
            for columns, between in self._worth_trying(area, scale):
                found = self._at(area, scale, columns, between)
                if found is not None:
                    return found
            scale *= _STEP

    def _worth_trying(self, area: QRectF, scale: float) -> Iterator[tuple[int, float]]:
        """Yield in how many columns of a day children may fit, and how far apart: a try takes its time."""
        high = area.height() - _LEAST_BESIDE * scale * _POINT
        label, word, line = (length * scale for length in self._widest)
        for columns in range(1, _MOST_COLUMNS + 1):
            width = self._narrow(area.width(), columns)
            is_wide = label <= width * _LABEL_PART and (line if scale > _MAY_WRAP else word) <= width
            for between in (_AIRY, _TIGHT):
                if self._least(between) * scale / columns <= high and (is_wide or scale <= _MAY_BREAK):
                    yield columns, between

    def _least(self, between: float) -> float:
        """How high all children of a day are at least, below each other."""
        line = self._pages.line_height(self._pages.font(_CHILD)) * _LINE_HEIGHT / 100
        return max(
            sum(line * len(name.splitlines()) + between * _CHILD * _POINT for _, name in day.children)
            for day in self._week.days
        )

    @cached_property
    def _widest(self) -> tuple[float, float, float]:
        """How wide hours are with the gap after them, with a word of a name as well, with a line of it."""
        children = {child for day in self._week.days for child in day.children}
        label = self._longest(hours for hours, _ in children) + LABEL_GAP * _CHILD * _POINT
        word = self._longest(word for _, name in children for word in name.split())
        line = self._longest(line for _, name in children for line in name.splitlines())
        return label, label + word, label + line

    def _longest(self, texts: Iterable[str]) -> float:
        font = self._pages.font(_CHILD)
        return max((self._pages.advance(text, font) for text in set(texts)), default=0)

    def _wide(self, width: float) -> float:
        """How wide a day is on a page."""
        days = len(self._week.days)
        return (width - _GAP * (days - 1)) / days

    def _narrow(self, width: float, columns: int) -> float:
        """How wide each column of children is on a page."""
        return (self._wide(width) - _PADDING * (columns + 1)) / columns

    def _at(self, area: QRectF, scale: float, columns: int, between: float) -> _Sheet | None:
        """Lay it out in letters of a size; none when there is more than fits."""
        from PySide6.QtCore import QRectF

        width, wide = area.width(), self._wide(area.width())
        titles, top = self._titles(width, min(scale, 1))
        notes = self._notes(width, min(scale, 1))
        made = [self._column(day, width, scale, columns, between) for day in self._week.days]
        if scale > _MAY_BREAK and any(text.breaks_words for one in made for text in one.texts):
            return None
        bottom = area.height() - (notes.height + _GAP if self._week.notes else 0)
        head = max(one.head.height for one in made) + 2 * _PADDING
        foot = max(one.free.height for one in made) + 2 * _PADDING
        room = bottom - top - head - foot - 2 * _PADDING
        if room < max(text.height for one in made for text in one.children):
            return None
        texts, filled, framed = titles, [], []
        for number, one in enumerate(made):
            left = number * (wide + _GAP)
            framed.append(QRectF(left, top, wide, bottom - top))
            filled += [QRectF(left, top, wide, head), QRectF(left, bottom - foot, wide, foot)]
            texts += _placed(one, left + _PADDING, top + _PADDING, top + head, bottom - foot)
        texts.append(PlacedText(notes, 0, area.height() - notes.height))
        return _Sheet(tuple(texts), tuple(filled), tuple(framed))

    def _titles(self, width: float, scale: float) -> tuple[list[PlacedText], float]:
        """Give the provider's name, the week at its right, and how high they are with the gap below."""
        week = PageText(self._pages, width)
        week.text(self._week.week, _WEEK * scale, bold=True)
        beside = width - week.document.idealWidth() - 2 * _GAP
        name = PageText(self._pages, beside if beside > width / 3 else width)
        name.text(self._week.provider, _PROVIDER * scale, colour=GREEN, bold=True)
        if beside <= width / 3:
            return [
                PlacedText(name, 0, 0),
                PlacedText(week, 0, name.height),
            ], name.height + week.height + _GAP
        high = max(name.height, week.height)
        right = width - week.document.idealWidth()
        return [PlacedText(name, 0, 0), PlacedText(week, right, high - week.height)], high + _GAP

    def _notes(self, width: float, scale: float) -> PageText:
        text = PageText(self._pages, width)
        text.text("   ·   ".join(self._week.notes), _NOTE * scale, colour=GREY)
        return text

    def _column(self, day: PrintedDay, width: float, scale: float, columns: int, between: float) -> _Column:
        inner, narrow = self._narrow(width, 1), self._narrow(width, columns)
        head, free = (PageText(self._pages, inner, _LINE_HEIGHT) for _ in range(2))
        head.text(day.name, _DAY * scale, colour=GREEN, bold=True, is_title=True)
        head.text(day.date, _SMALL * scale, colour=GREY)
        if day.opening:
            head.text(day.opening, _SMALL * scale, colour=GREY)
        if day.free:
            free.facts(day.free, _FREE * scale, label_part=_LABEL_PART, above=_TIGHT)
        parts = [self._children(part, narrow, scale, between) for part in _parts(day.children, columns)]
        if day.closed:
            parts[0].text(day.closed, _CHILD * scale, colour=GREY)
        return _Column(head, tuple(parts), free)

    def _children(
        self, children: Sequence[tuple[str, str]], width: float, scale: float, between: float
    ) -> PageText:
        text = PageText(self._pages, width, _LINE_HEIGHT)
        if children:
            text.facts(children, _CHILD * scale, label_part=_LABEL_PART, above=between)
        return text


def _parts(children: Sequence[tuple[str, str]], columns: int) -> list[Sequence[tuple[str, str]]]:
    """Part children over columns, as evenly as can be; the earliest come first."""
    many = -(-len(children) // columns)
    return [children[number * many : (number + 1) * many] for number in range(columns)]


def _placed(column: _Column, left: float, top: float, middle: float, bottom: float) -> Iterator[PlacedText]:
    """Place the texts of a day: from `left`, the head at `top`, below it the children, then what is free."""
    yield PlacedText(column.head, left, top)
    for text in column.children:
        yield PlacedText(text, left, middle + _PADDING)
        left += text.width + _PADDING
    yield PlacedText(column.free, left - sum(t.width + _PADDING for t in column.children), bottom + _PADDING)


def _draw(sheet: _Sheet, device: QPagedPaintDevice) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QColor, QPen

    with painting(device) as painter:
        for box in sheet.filled:
            painter.fillRect(box, QColor(_PALE))
        painter.setPen(QPen(QColor(_LINE), 0.7 * _POINT))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for box in sheet.framed:
            painter.drawRect(box)
        draw_texts(sheet.texts, painter)
