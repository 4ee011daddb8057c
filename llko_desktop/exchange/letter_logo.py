"""Makes the logo at the top of a letter: small, and read once for however many letters."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from llko_desktop.exchange.paper_pictures import fitted, read_image, sharp_enough

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

# In pixels of the screen, as the page of a letter counts: about 40 by 16 mm.
_MOST_WIDTH, _MOST_HEIGHT, _DPI = 150, 60, 96
_QUALITY = 92


@dataclass(frozen=True)
class LetterLogo:
    """The logo with its size on the page; `source` is all of it as an address that HTML can show."""

    image: QImage
    source: str
    width: int
    height: int


class Logos:
    """Makes logos, and keeps the last."""

    def __init__(self) -> None:
        self.of = lru_cache(maxsize=1)(_made)


def _made(jpeg: bytes) -> LetterLogo:
    """Give the logo that a JPEG shows; `ValueError` when it cannot be read."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSizeF
    from PySide6.QtGui import QImageWriter

    whole = read_image(jpeg)
    width, height = fitted(whole.width() / whole.height(), _MOST_WIDTH, _MOST_HEIGHT)
    image = sharp_enough(whole, QSizeF(width, height), _DPI)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpg"))
    writer.setQuality(_QUALITY)
    writer.write(image)
    source = "data:image/jpeg;base64," + base64.b64encode(bytes(buffer.data().data())).decode("ascii")
    return LetterLogo(image, source, max(1, round(width)), max(1, round(height)))
