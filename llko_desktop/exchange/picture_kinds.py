"""Says of bytes that are no picture that can be read here what they are, so that the refusal can tell."""

from __future__ import annotations

import re
from typing import Any

# The kinds of picture that are read, as Pillow calls them; a Mac's HEIC needs another library.
FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "TIFF", "BMP")
_HEIF_BRANDS = frozenset(
    {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1"}
)
# AVIF, and what Canon's cameras keep raw: pictures, but none that are read.
_STILL_BRANDS = frozenset({b"avif", b"avis", b"crx "})
# How the kinds that are read begin: what begins so and is not recognised has lost what follows.
_BEGINNINGS = (
    b"\xff\xd8\xff",
    b"\x89PNG\r\n\x1a\n",
    b"GIF87a",
    b"GIF89a",
    b"RIFF",
    b"II*\x00",
    b"MM\x00*",
    b"BM",
)
_SVG = re.compile(rb"<(?:[a-z]+:)?svg[\s>]", re.IGNORECASE)
_BEGINNING = 4096


class PictureRefusal(Exception):
    """Why a picture is not read: a message code and its values."""

    def __init__(self, code: str, **values: Any) -> None:
        super().__init__(code)
        self.code, self.values = code, values


def is_heif(data: bytes) -> bool:
    """Say whether bytes begin as a HEIC or HEIF picture, as phones make them."""
    if data[4:8] != b"ftyp":
        return False
    length = min(int.from_bytes(data[:4], "big"), 256)
    brands = {data[at : at + 4] for at in (8, *range(16, length, 4))}
    # Those of an AVIF may name a brand of HEIF too.
    return bool(brands & _HEIF_BRANDS) and not brands & {b"avif", b"avis"}


def refusal(data: bytes) -> PictureRefusal:
    """Give the refusal for bytes in which no picture was recognised."""
    if data.startswith(_BEGINNINGS) or is_heif(data):
        return PictureRefusal("picture_damaged")
    start = data[:_BEGINNING].lstrip(b"\xef\xbb\xbf \r\n\t")
    if start.startswith(b"%PDF"):
        return PictureRefusal("picture_is_pdf")
    if _SVG.search(start):
        return PictureRefusal("picture_is_svg")
    if len(data) >= 12 and data[4:8] == b"ftyp" and data[8:12] not in _STILL_BRANDS:
        return PictureRefusal("picture_is_video")
    return PictureRefusal("picture_kind_unknown")
