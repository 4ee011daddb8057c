"""Draws a place of the planning as a square: taken, held, only tried, free, or one too many."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen

from llko_desktop.gui.theme.theme import Theme
from llko_desktop.services.planning import Room

_ROUND = 2.0


class Mark(Enum):
    """What a square stands for; each has its own pattern beside its colour."""

    PLACED = auto()
    HELD = auto()
    TRIED = auto()
    FREE = auto()
    TOO_MANY = auto()


def marks_of(room: Room) -> list[Mark]:
    """Give a square for each child, those beyond the places as too many, and for each free place."""
    taken = [Mark.PLACED] * room.placed + [Mark.HELD] * room.held + [Mark.TRIED] * room.tried
    if room.places is None:
        return taken
    free = [Mark.FREE] * (room.places - len(taken))
    over = [Mark.TOO_MANY] * (len(taken) - room.places)
    return taken[: room.places] + free + over


def paint_mark(painter: QPainter, rect: QRectF, mark: Mark, theme: Theme) -> None:
    """Paint one square, or a bar in place of several."""
    rounded = min(_ROUND, rect.width() / 3)
    if mark is Mark.FREE:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("neutral_back"))
        painter.drawRoundedRect(rect, rounded, rounded)
        return
    token = {Mark.TRIED: "info_text", Mark.TOO_MANY: "danger_text"}.get(mark, "accent")
    colour = theme.color(token)
    if mark in (Mark.PLACED, Mark.TOO_MANY):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(rect, rounded, rounded)
        if mark is Mark.TOO_MANY:
            _cross(painter, rect, theme)
        return
    inner = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    pattern = Qt.BrushStyle.BDiagPattern if mark is Mark.HELD else Qt.BrushStyle.Dense5Pattern
    painter.setPen(QPen(colour, 1, Qt.PenStyle.SolidLine if mark is Mark.HELD else Qt.PenStyle.DotLine))
    painter.setBrush(QBrush(colour, pattern))
    painter.drawRoundedRect(inner, rounded, rounded)


def _cross(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """Strike a square through, so that it is told from the others without its colour."""
    painter.setPen(QPen(theme.color("surface"), 1.4))
    inner = rect.adjusted(2, 3, -2, -3)
    painter.drawLine(inner.topLeft(), inner.bottomRight())
    painter.drawLine(inner.bottomLeft(), inner.topRight())
