"""Shades the parts of a text that stand under a condition, behind the words: a tint and a side line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QTextBlock, QTextLine
from PySide6.QtWidgets import QTextEdit

_BAR = 2
_DEEPEST = 5


def shaded(parts: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Give the parts that are worth a shade: where many stand within each other, only the outer ones."""
    found, around = list[tuple[int, int]](), list[tuple[int, int]]()
    for part in sorted(parts):
        while around and around[-1][1] <= part[0]:
            around.pop()
        around.append(part)
        if len(around) <= _DEEPEST:
            found.append(part)
    return tuple(found)


def shade(field: QTextEdit, parts: Sequence[tuple[int, int]], tint: QColor, bar: QColor) -> None:
    """Shade stretches of a field's document, as far as they can be seen; inner ones come out darker."""
    if not parts:
        return
    painter = QPainter(field.viewport())
    scrolled = QPointF(field.horizontalScrollBar().value(), field.verticalScrollBar().value())
    seen = QRectF(field.viewport().rect()).translated(scrolled)
    painter.translate(-scrolled)
    for block in _blocks(field, seen):
        begins, ends = block.position(), block.position() + block.length()
        for start, end in (part for part in parts if part[0] < ends and part[1] > begins):
            for rect, is_whole in _rects(field, block, (start, end), seen):
                painter.fillRect(rect, tint)
                if is_whole:
                    painter.fillRect(QRectF(rect.left() - 2 * _BAR, rect.top(), _BAR, rect.height()), bar)
    painter.end()


def _blocks(field: QTextEdit, seen: QRectF) -> Iterator[QTextBlock]:
    """Give the paragraphs that can be seen."""
    layout = field.document().documentLayout()
    block = field.cursorForPosition(field.viewport().rect().topLeft()).block()
    while block.isValid() and layout.blockBoundingRect(block).top() <= seen.bottom():
        yield block
        block = block.next()


def _rects(
    field: QTextEdit, block: QTextBlock, part: tuple[int, int], seen: QRectF
) -> Iterator[tuple[QRectF, bool]]:
    """Give the rectangles of a part in a paragraph, and whether it takes in the whole paragraph."""
    first, last = max(0, part[0] - block.position()), min(block.length() - 1, part[1] - block.position())
    if first == 0 and last == block.length() - 1:
        layout = field.document().documentLayout()
        rect = layout.blockBoundingRect(block)
        if block.next().isValid():
            # The room between lines is in no line's own.
            rect.setBottom(layout.blockBoundingRect(block.next()).top())
        margin = field.document().documentMargin()
        rect.setLeft(margin)
        rect.setRight(field.document().textWidth() - margin)
        yield rect, True
        return
    laid_out = block.layout()
    if first >= last or not laid_out.lineCount():
        return
    # A long paragraph has hundreds of lines and of parts; a part takes in a few of its lines.
    lines = (laid_out.lineForTextPosition(place).lineNumber() for place in (first, last - 1))
    for number in range(next(lines), next(lines) + 1):
        line = laid_out.lineAt(number)
        begins, ends = line.textStart(), line.textStart() + line.textLength()
        rect = line.rect().translated(laid_out.position())
        if not rect.intersects(seen):
            continue
        rect.setLeft(laid_out.position().x() + _x(line, max(first, begins)))
        rect.setRight(laid_out.position().x() + _x(line, min(last, ends)))
        yield rect, False


def _x(line: QTextLine, place: int) -> float:
    # The stubs do not say that the place comes back with it.
    found: tuple[float, int] = line.cursorToX(place)  # type: ignore[assignment]
    return found[0]
