"""Finds what is offered as a picture in something dropped or pasted: files, or a picture itself."""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMimeData, QUrl
from PySide6.QtGui import QImage

# Kinds of files that are taken for pictures by their name alone; what they are is told by their content.
SUFFIXES = frozenset(".jpg .jpeg .jfif .png .webp .gif .tif .tiff .bmp .heic .heif .avif .svg".split())
# Whole files, in this order before a bare picture, which has lost what the file says of it.
_FORMATS = ("image/jpeg", "image/png", "image/webp", "image/heic", "image/tiff", "image/gif", "image/bmp")
_INLINE = re.compile(r"""<img[^>]+src\s*=\s*["']?(data:image/[^"'>\s]+)""", re.IGNORECASE)
_LINKED = re.compile(r"""<img[^>]+src\s*=\s*["']?https?:""", re.IGNORECASE)


@dataclass(frozen=True)
class Offered:
    """One thing that may be a picture: a file, the bytes of one, or a picture without a file."""

    name: str
    path: Path | None = None
    data: bytes = b""
    image: QImage = field(default_factory=QImage, compare=False)

    def content(self) -> bytes:
        """Give the bytes of what is no file; may take long, and may be called on any thread."""
        if self.data:
            return self.data
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self.image.save(buffer, "PNG", 80)  # type: ignore[call-overload]
        return bytes(buffer.data().data())


def offered_by(mime: QMimeData) -> tuple[Offered, ...]:
    """Give what may be pictures, files first; nothing is fetched from anywhere."""
    if files := [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]:
        return tuple(Offered(path.name, path) for path in files)
    name = QCoreApplication.translate("Offered", "Pasted picture")
    for kind in _FORMATS:
        if mime.hasFormat(kind) and (data := bytes(mime.data(kind).data())):
            return (Offered(name, data=data),)
    if mime.hasImage():
        image = mime.imageData()
        if isinstance(image, QImage) and not image.isNull():
            return (Offered(name, image=image),)
    inline = (_decoded(text) for text in _inline(mime))
    return tuple(Offered(name, data=data) for data in inline if data)


def is_only_link(mime: QMimeData) -> bool:
    """Say whether a picture is named by its address on the web alone, from where nothing is fetched."""
    if offered_by(mime):
        return False
    return any(_is_web(url) for url in mime.urls()) or bool(mime.hasHtml() and _LINKED.search(mime.html()))


def looks_like_pictures(mime: QMimeData) -> bool:
    """Say whether pictures are offered, files by their names: other files are for somebody else."""
    things = offered_by(mime)
    if not things:
        return is_only_link(mime) and not mime.hasText()
    return all(thing.path is None or thing.path.suffix.lower() in SUFFIXES for thing in things)


def _is_web(url: QUrl) -> bool:
    return url.scheme() in ("http", "https")


def _inline(mime: QMimeData) -> list[str]:
    """Give the pictures that are written out as text, in addresses and in a piece of a web page or mail."""
    addresses = [url.toString() for url in mime.urls() if url.scheme() == "data"]
    return addresses + (_INLINE.findall(mime.html()) if mime.hasHtml() else [])


def _decoded(address: str) -> bytes:
    """Give the bytes of a `data:` address; none where they cannot be read."""
    head, _, body = address.partition(",")
    raw = unquote_to_bytes(body)
    if not head.lower().endswith(";base64"):
        return raw
    try:
        return base64.b64decode(raw)
    except binascii.Error:
        return b""
