"""Draws the bars of figures on paper: filled, or hatched for the period before."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from llko_desktop.exchange.page_text import GREEN
from llko_desktop.exchange.paged import DPI

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

_POINT = DPI / 72
_LINE, _STEP = 0.5 * _POINT, 2.4 * _POINT


@dataclass(frozen=True)
class Bar:
    """A bar with its place and size in dots; hatched, or filled."""

    left: float
    top: float
    width: float
    height: float
    is_hatched: bool


def draw_bars(bars: Iterable[Bar], painter: QPainter) -> None:
    """Draw bars where they stand; one of no length is a line, so that it is seen to be none."""
    from PySide6.QtCore import QLineF, QRectF, Qt
    from PySide6.QtGui import QColor, QPen

    colour = QColor(GREEN)
    painter.save()
    painter.setPen(QPen(colour, _LINE))
    for bar in bars:
        rect = QRectF(bar.left, bar.top, bar.width, bar.height)
        painter.setBrush(Qt.BrushStyle.NoBrush if bar.is_hatched else colour)
        painter.drawRect(rect)
        if bar.is_hatched:
            painter.drawLines([QLineF(*line) for line in _hatching(bar)])
    painter.restore()


def _hatching(bar: Bar) -> Iterable[tuple[float, float, float, float]]:
    """Give slanting lines within a bar, cut off at its ends."""
    right, bottom = bar.left + bar.width, bar.top + bar.height
    start = bar.left - bar.height + _STEP
    while start < right:
        left = max(start, bar.left)
        end = min(start + bar.height, right)
        yield left, bottom - (left - start), end, bottom - (end - start)
        start += _STEP
