"""Puts pictures on paper: as sharp as print can show, and side by side in rows of one height."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QSizeF
    from PySide6.QtGui import QImage

# What a printer shows of a photo; more makes the file larger and the picture no better.
_PRINT_DPI = 300
_BOX_SIDE = 96


@dataclass(frozen=True)
class Row:
    """Pictures that stand side by side: their places in the order given, and the height of all."""

    places: tuple[int, ...]
    height: float


def rows(shapes: Sequence[float], width: float, gap: float, most: float) -> tuple[Row, ...]:
    """Spread pictures over rows that are as wide as the page; `shapes` are widths divided by heights.

    A row takes pictures until it is no higher than `most`; the last one stays that low though it is not full.
    """
    found, taken = list[Row](), list[int]()
    for place in range(len(shapes)):
        taken.append(place)
        height = _height([shapes[one] for one in taken], width, gap)
        if height <= most:
            found.append(Row(tuple(taken), height))
            taken = []
    if taken:
        found.append(Row(tuple(taken), most))
    return tuple(found)


def fitted(shape: float, width: float, height: float) -> tuple[float, float]:
    """Give the width and height of a picture that lies within `width` and `height`, as large as it can be."""
    return (width, width / shape) if width / shape <= height else (height * shape, height)


def image_of(jpeg: bytes, size: QSizeF, dpi: int) -> QImage:
    """Read a picture for a place of `size` in dots of `dpi` an inch; `ValueError` when it cannot be read."""
    return sharp_enough(read_image(jpeg), size, dpi)


def read_image(jpeg: bytes) -> QImage:
    """Read a picture; `ValueError` when it cannot be read."""
    from PySide6.QtGui import QImage

    image = QImage.fromData(jpeg)
    if image.isNull():
        raise ValueError("a kept picture cannot be read")
    return image


def sharp_enough(image: QImage, size: QSizeF, dpi: int) -> QImage:
    """Give a picture with no more pixels than print shows at a place of `size`, in dots of `dpi` an inch."""
    from PySide6.QtCore import Qt

    most = (size * (_PRINT_DPI / dpi)).toSize()
    if image.width() <= most.width():
        return image
    return image.scaled(
        most, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def _height(shapes: Sequence[float], width: float, gap: float) -> float:
    return (width - gap * (len(shapes) - 1)) / sum(shapes)


def empty_box() -> QImage:
    """Draw a box to be ticked with a pen, to be shown in whatever size."""
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QColor, QImage, QPainter, QPen

    image = QImage(_BOX_SIDE, _BOX_SIDE, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    line = _BOX_SIDE / 12
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor("#1d2320"), line))
    painter.drawRect(QRectF(0, 0, _BOX_SIDE, _BOX_SIDE).adjusted(line, line, -line, -line))
    painter.end()
    return image
