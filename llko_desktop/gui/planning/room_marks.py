"""Draws a place of the planning as a square: taken, held, only tried, free, or one too many."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum, auto

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from llko_desktop.gui.theme.theme import Theme
from llko_desktop.services.planning import Room

_ROUND = 2.0


class Mark(Enum):
    """What a square stands for; each has its own pattern beside its colour.

    Those that are too many keep the pattern of what they are, and are struck through.
    """

    PLACED = auto()
    HELD = auto()
    TRIED = auto()
    FREE = auto()
    TOO_MANY = auto()
    HELD_TOO_MANY = auto()
    TRIED_TOO_MANY = auto()


_BEYOND = {
    Mark.PLACED: Mark.TOO_MANY,
    Mark.HELD: Mark.HELD_TOO_MANY,
    Mark.TRIED: Mark.TRIED_TOO_MANY,
}
_WITHIN = {beyond: within for within, beyond in _BEYOND.items()}


def marks_of(room: Room) -> list[Mark]:
    """Give a square for each child, marked as too many beyond the places, and for each free place."""
    taken = [Mark.PLACED] * room.placed + [Mark.HELD] * room.held + [Mark.TRIED] * room.tried
    if room.places is None:
        return taken
    free = [Mark.FREE] * (room.places - len(taken))
    return [*taken[: room.places], *free, *(_BEYOND[mark] for mark in taken[room.places :])]


def kinds_of(rooms: Iterable[Room]) -> set[Mark]:
    """Give what a legend has to explain of some rooms: the patterns, and the strokes of what is too many."""
    seen = {mark for room in rooms for mark in marks_of(room)}
    beyond = seen & _WITHIN.keys()
    return {_WITHIN.get(mark, mark) for mark in seen} | ({Mark.TOO_MANY} if beyond else set())


def paint_mark(painter: QPainter, rect: QRectF, mark: Mark, theme: Theme) -> None:
    """Paint one square, or a bar in place of several."""
    rounded = min(_ROUND, rect.width() / 3)
    is_beyond, kind = mark in _WITHIN, _WITHIN.get(mark, mark)
    if kind is Mark.FREE:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("neutral_back"))
        painter.drawRoundedRect(rect, rounded, rounded)
        return
    colour = theme.color("danger_text" if is_beyond else "info_text" if kind is Mark.TRIED else "accent")
    if kind is Mark.PLACED:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(rect, rounded, rounded)
    else:
        line = Qt.PenStyle.SolidLine if kind is Mark.HELD else Qt.PenStyle.DotLine
        pattern = Qt.BrushStyle.BDiagPattern if kind is Mark.HELD else Qt.BrushStyle.Dense5Pattern
        painter.setPen(QPen(colour, 1, line))
        painter.setBrush(QBrush(colour, pattern))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), rounded, rounded)
    if is_beyond:
        _cross(painter, rect, theme.color("surface" if kind is Mark.PLACED else "danger_text"))


def _cross(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """Strike a square through, so that it is told from the others without its colour."""
    painter.setPen(QPen(colour, 1.4))
    inner = rect.adjusted(2, 3, -2, -3)
    painter.drawLine(inner.topLeft(), inner.bottomRight())
    painter.drawLine(inner.bottomLeft(), inner.topRight())
