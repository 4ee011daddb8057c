"""Pictures drawn on the spot for tests, hostile ones too, and a look inside a JPEG."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Iterator

from PIL import Image, ImageDraw

GPS = {1: "N", 2: (50.0, 50.0, 5.0), 3: "E", 4: (4.0, 1.0, 15.0)}


def garden(width: int = 600, height: int = 400, mode: str = "RGB") -> Image.Image:
    """Draw a light sky above dark grass, with a red house left of the middle."""
    image = Image.new("RGB", (width, height), (205, 228, 245))
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, height * 6 // 10, width, height), fill=(60, 110, 50))
    draw.rectangle((width // 8, height * 3 // 10, width * 3 // 8, height * 7 // 10), fill=(190, 60, 50))
    for place in range(0, width, max(8, width // 40)):
        draw.line((place, height * 6 // 10, place + width // 80, height * 8 // 10), fill=(30, 70, 30))
    return image.convert(mode)


def encoded(image: Image.Image, kind: str = "JPEG", **how: object) -> bytes:
    """Give the bytes of a file."""
    target = io.BytesIO()
    image.save(target, kind, **how)
    return target.getvalue()


def exif(orientation: int | None, more: bytes = b"") -> Image.Exif:
    """Give what a phone writes: its make, where it was, and which way it was held."""
    tags = Image.Exif()
    tags[0x010F] = "Wolfsmelk Phones"
    if orientation is not None:
        tags[0x0112] = orientation
    if more:
        tags[0x9286] = more
    tags.get_ifd(0x8825).update(GPS)
    return tags


def held(orientation: int, size: tuple[int, int] = (600, 400)) -> Image.Image:
    """Give the garden as a camera keeps it that was held so: upright once it is turned as EXIF says."""
    back = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    upright = garden(*size)
    return upright.transpose(back[orientation]) if orientation in back else upright


def opened(jpeg: bytes) -> Image.Image:
    """Read a JPEG back, as any other program does."""
    image = Image.open(io.BytesIO(jpeg), formats=["JPEG"])
    image.load()
    return image


def segments(jpeg: bytes) -> Iterator[tuple[int, bytes]]:
    """Give the marker and the content of every segment of a JPEG, up to where its pixels begin."""
    assert jpeg[:2] == b"\xff\xd8"
    at = 2
    while jpeg[at + 1] != 0xDA:
        assert jpeg[at] == 0xFF
        length = int.from_bytes(jpeg[at + 2 : at + 4], "big")
        yield jpeg[at + 1], jpeg[at + 4 : at + 2 + length]
        at += 2 + length


def chunk(kind: bytes, content: bytes) -> bytes:
    """Give a chunk of a PNG."""
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def png(width: int, height: int, *before: bytes, depth: int = 8, pixels: bytes | None = None) -> bytes:
    """Give a grey PNG, black throughout without `pixels`, with more chunks before them."""
    header = struct.pack(">IIBBBBB", width, height, depth, 0, 0, 0, 0)
    if pixels is None:
        row, packer = bytes(1 + width * depth // 8), zlib.compressobj(9)
        pixels = b"".join(packer.compress(row) for _ in range(height)) + packer.flush()
    return b"".join(
        (
            b"\x89PNG\r\n\x1a\n",
            chunk(b"IHDR", header),
            *before,
            chunk(b"IDAT", pixels),
            chunk(b"IEND", b""),
        )
    )
