"""Reads the pixels of one picture with Pillow, upright, in sRGB and small enough; only a worker does this."""

from __future__ import annotations

import io
import struct
import zlib
from dataclasses import dataclass

from PIL import Image, ImageCms, UnidentifiedImageError

from llko_desktop.exchange.picture_kinds import FORMATS, PictureRefusal, is_heif, refusal
from llko_desktop.exchange.picture_limits import PictureLimits

# What Pillow and the libraries below it raise for bytes that are not what they say they are.
DAMAGE = (
    OSError, ValueError, TypeError, KeyError, IndexError, AttributeError, EOFError, OverflowError,
    SyntaxError, ZeroDivisionError, RuntimeError, NotImplementedError, struct.error, zlib.error,
)  # fmt: skip
_ORIENTATION = 0x0112
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_SIXTEEN_BITS = ("I;16", "I;16L", "I;16B", "I;16N")
_TOLD_APART = ("L", "LA", "P", "PA", "1", "RGB", "RGBA", "RGBX", "CMYK", "YCbCr", "LAB", *_SIXTEEN_BITS)
# A JPEG with others beside it (a phone's depth map) is no animation.
_MORE_BESIDE = ("MPO", "JPEG", "HEIF")


@dataclass(frozen=True)
class Pixels:
    """A picture in RGB without anything else, `frames` as the file had them.

    `knows_up` says that the camera told which way was up.
    """

    image: Image.Image
    frames: int = 1
    knows_up: bool = False


def read_pixels(data: bytes, limits: PictureLimits) -> Pixels:
    """Read a picture by its content; raises `PictureRefusal`, or `MemoryError` for lack of it."""
    image = _opened(data)
    width, height = image.size
    try:
        _check_size(image, limits)
        size = _fitting(width, height, limits)
        # A JPEG is made smaller, by halves, while it is unpacked.
        image.draft(None, size)
        frames = 1 if image.format in _MORE_BESIDE else getattr(image, "n_frames", 1)
        image.load()
        orientation = _orientation(image)
        scaled = _scaled(image, limits)
    except DAMAGE as error:
        raise PictureRefusal("picture_damaged") from error
    return Pixels(_turned(in_srgb(scaled), orientation), frames, knows_up=orientation is not None)


def _opened(data: bytes) -> Image.Image:
    if is_heif(data):
        import pi_heif

        pi_heif.register_heif_opener()
    # The limits here are other ones, by kind, and are looked at before anything is unpacked.
    Image.MAX_IMAGE_PIXELS = None
    formats = ("HEIF",) if is_heif(data) else FORMATS
    try:
        return Image.open(io.BytesIO(data), formats=formats)
    except UnidentifiedImageError as error:
        raise refusal(data) from error
    except DAMAGE as error:
        raise PictureRefusal("picture_damaged") from error


def _check_size(image: Image.Image, limits: PictureLimits) -> None:
    width, height = image.size
    most = limits.pixels
    if image.format in ("JPEG", "MPO"):
        is_progressive = bool(image.info.get("progressive") or image.info.get("progression"))
        most = limits.progressive_pixels if is_progressive else limits.jpeg_pixels
    if width * height > most:
        raise PictureRefusal("picture_too_many_pixels", width=width, height=height, most=most // 1_000_000)
    if min(width, height) < limits.least:
        raise PictureRefusal("picture_too_small", width=width, height=height, least=limits.least)
    if min(_fitting(width, height, limits)) < limits.least:
        raise PictureRefusal("picture_too_narrow", width=width, height=height)


def _fitting(width: int, height: int, limits: PictureLimits) -> tuple[int, int]:
    """Give the size within the longest side that is allowed."""
    factor = min(1.0, limits.side / max(width, height))
    return max(1, round(width * factor)), max(1, round(height * factor))


def _orientation(image: Image.Image) -> int | None:
    """Give which way the camera was held, as EXIF or XMP tells it; none where it does not."""
    try:
        told = image.getexif().get(_ORIENTATION)
    except DAMAGE:
        # What is beside the picture may be broken where the picture is whole.
        return None
    return told if isinstance(told, int) and 1 <= told <= 8 else None


def _scaled(image: Image.Image, limits: PictureLimits) -> Image.Image:
    """Give a picture within the longest side that is allowed, in colours that can be scaled."""
    if image.mode not in _TOLD_APART:
        raise PictureRefusal("picture_kind_unknown")
    profile = image.info.get("icc_profile")
    size = _fitting(*image.size, limits)
    if image.mode in _SIXTEEN_BITS:
        # Each of the steps to eight bits takes four bytes a pixel.
        image = (
            image.resize(size, Image.Resampling.LANCZOS)
            .convert("I")
            .point(lambda grey: grey * (1 / 256))
            .convert("L")
        )
    elif image.has_transparency_data:
        image = image if image.mode == "RGBA" else image.convert("RGBA")
    elif image.mode in ("1", "P", "PA", "LA", "RGBX", "YCbCr"):
        image = image.convert("L" if image.mode in ("1", "LA") else "RGB")
    if size != image.size:
        image = image.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)
    if image.mode == "RGBA":
        paper = Image.new("RGB", image.size, "white")
        paper.paste(image, mask=image.getchannel("A"))
        image = paper
    image.info = {"icc_profile": profile} if profile else {}
    return image


def in_srgb(image: Image.Image) -> Image.Image:
    """Give a picture in sRGB, by the profile that it carries where that can be used."""
    profile = image.info.get("icc_profile")
    if profile:
        try:
            given = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            if "sRGB" not in ImageCms.getProfileDescription(given):
                changed = ImageCms.profileToProfile(
                    image, given, ImageCms.createProfile("sRGB"), outputMode="RGB"
                )
                image = changed or image
        except (ImageCms.PyCMSError, *DAMAGE):
            # A profile that is broken or is for other colours than these: they are taken as they are.
            pass
    image = image.convert("RGB")
    image.info = {}
    return image


def _turned(image: Image.Image, orientation: int | None) -> Image.Image:
    return image.transpose(_TURNS[orientation]) if orientation in _TURNS else image


def as_jpeg(image: Image.Image, limits: PictureLimits) -> bytes:
    """Write a picture as JPEG, with nothing in it but the picture."""
    target = io.BytesIO()
    image.save(target, "JPEG", quality=limits.quality)
    return target.getvalue()
