"""Gives the pictures of the store at the size they are drawn in, read off the window's thread."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from concurrent.futures import Future
from functools import partial
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

from llko_desktop.domain.messages import DomainError
from llko_desktop.domain.pictures import Picture
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.info_page.photos.one_by_one import OneByOne

# Room for all pictures at two sizes: before and after a change of width.
_MOST_KEPT = 80
# Sizes in pixels go up in such steps, so that not every pixel of a window's width reads them anew.
_STEP = 64

_Key = tuple[str, int, int]


def read_scaled(jpeg: bytes, room: QSize) -> QImage:
    """Read a JPEG whole, scaled down where it does not fit into `room` (pixels of the screen); on any thread.

    Gives an empty image for bytes that are no JPEG.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(jpeg))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"jpeg"))
    size = reader.size()
    if size.width() > room.width() or size.height() > room.height():
        reader.setScaledSize(size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


class Thumbnails(QObject):
    """Keeps what was read by the digest of the picture; `arrived` says that one more can be drawn."""

    arrived = Signal()

    def __init__(self, context: GuiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._reading = OneByOne(context, self)
        self._kept: OrderedDict[_Key, QPixmap] = OrderedDict()
        self._asked: set[_Key] = set()

    def pixmap(self, picture: Picture, room: QSize, ratio: float) -> QPixmap | None:
        """Give a picture to be scaled into `room` on a screen of that ratio; none while it is being read.

        While it is read at another size, that of before. An empty one stands for a picture that is gone, or
        another by now, until `look_again`.
        """
        pixels = QSize(_stepped(room.width() * ratio), _stepped(room.height() * ratio))
        key = picture.digest, pixels.width(), pixels.height()
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        if key not in self._asked:
            self._asked.add(key)
            self._reading.run(partial(self._read, picture, pixels), partial(self._keep, key))
        return next((kept for other, kept in self._kept.items() if other[0] == picture.digest), None)

    def look_again(self) -> None:
        """Read what was gone anew when it is asked for next: it may be back."""
        for key in [key for key, kept in self._kept.items() if kept.isNull()]:
            del self._kept[key]

    def _read(self, picture: Picture, room: QSize) -> QImage:
        """Read a picture as it was asked for, on the thread of the queue; empty when it was changed since."""
        jpeg = self._context.services.pictures.jpeg(picture.number)
        is_same = hashlib.sha256(jpeg).hexdigest() == picture.digest
        return read_scaled(jpeg, room) if is_same else QImage()

    def _keep(self, key: _Key, read: Future[Any]) -> None:
        self._asked.discard(key)
        try:
            pixmap = QPixmap.fromImage(read.result())
        except DomainError:
            # Removed in another window meanwhile: the list will say so when it is read anew.
            pixmap = QPixmap()
        self._kept[key] = pixmap
        while len(self._kept) > _MOST_KEPT:
            self._kept.popitem(last=False)
        self.arrived.emit()


def _stepped(pixels: float) -> int:
    return -(-round(pixels) // _STEP) * _STEP
