"""Says of bytes that are no picture that can be read here what they are, so that the refusal can tell."""

from __future__ import annotations

import re

# The kinds of picture that are read, as Pillow calls them; a Mac's HEIC needs another library.
FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "TIFF", "BMP")
_HEIF_BRANDS = frozenset(
    {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1"}
)
_SVG = re.compile(rb"<(?:[a-z]+:)?svg[\s>]", re.IGNORECASE)
_BEGINNING = 4096


def is_heif(data: bytes) -> bool:
    """Say whether bytes begin as a HEIC or HEIF picture, as phones make them."""
    if data[4:8] != b"ftyp":
        return False
    length = min(int.from_bytes(data[:4], "big"), 256)
    brands = {data[at : at + 4] for at in (8, *range(16, length, 4))}
    # Those of an AVIF may name a brand of HEIF too.
    return bool(brands & _HEIF_BRANDS) and not brands & {b"avif", b"avis"}


def refusal_code(data: bytes) -> str:
    """Give the code of the refusal for bytes in which no picture was recognised."""
    start = data[:_BEGINNING].lstrip(b"\xef\xbb\xbf \r\n\t")
    if start.startswith(b"%PDF"):
        return "picture_is_pdf"
    if _SVG.search(start) or start.startswith(b"\x1f\x8b"):
        return "picture_is_svg"
    if data[4:8] == b"ftyp" and not is_heif(data) and data[8:12] not in (b"avif", b"avis"):
        return "picture_is_video"
    return "picture_kind_unknown"
