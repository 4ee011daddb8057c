"""Draws the program's icon as PNG and, for Windows, as ICO from resources/icons/llko-desktop.svg."""

from __future__ import annotations

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"
_ICO_SIZES = (16, 24, 32, 48, 64, 256)


def main() -> int:
    """Write both files; gives 0."""
    drawing = QSvgRenderer(str(ICONS / "llko-desktop.svg"))
    (ICONS / "llko-desktop.png").write_bytes(_png(drawing, 256))
    (ICONS / "llko-desktop.ico").write_bytes(_ico({size: _png(drawing, size) for size in _ICO_SIZES}))
    return 0


def _png(drawing: QSvgRenderer, size: int) -> bytes:
    """Give the drawing as a PNG of `size` × `size` pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    drawing.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"PNG"))
    if not writer.write(image):
        raise OSError(f"Qt could not write the PNG: {writer.errorString()}")
    return bytes(buffer.data().data())


def _ico(pictures: dict[int, bytes]) -> bytes:
    """Give an icon file: a header, a directory with 16 bytes for each size, then the pictures (PNG)."""
    header = struct.pack("<HHH", 0, 1, len(pictures))
    place = len(header) + 16 * len(pictures)
    entries = b""
    for size, picture in pictures.items():
        # One byte holds the size; 0 stands for 256.
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return header + entries + b"".join(pictures.values())


if __name__ == "__main__":
    sys.exit(main())
