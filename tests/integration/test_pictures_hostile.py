"""Pictures made to do harm, and files that are none, are read or refused; the program goes on."""

from __future__ import annotations

import sys
import zlib
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from llko_desktop.domain.messages import InputError
from llko_desktop.exchange.picture_limits import MEBIBYTE, PICTURE_LIMITS, PictureLimits
from llko_desktop.exchange.pictures import PillowReader
from tests.helpers.exchange import DATA
from tests.helpers.pictures import chunk, encoded, exif, garden, opened, png

GOOD = encoded(garden(), quality=80)


@pytest.fixture(scope="module")
def reader() -> Iterator[PillowReader]:
    made = PillowReader()
    yield made
    made.close()


def outcome(reader: PillowReader, data: bytes) -> str:
    """Give `read`, or the code of the refusal; what is read is a whole JPEG within the limits."""
    try:
        read = reader.read(data, "foto.jpg")
    except InputError as error:
        return error.messages[0].code
    image = opened(read.jpeg)
    assert image.size == (read.width, read.height)
    assert max(image.size) <= PICTURE_LIMITS.side
    return "read"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "file_empty"),
        (b"Beste ouders", "picture_kind_unknown"),
        (b"\x00" * 1000, "picture_kind_unknown"),
        (b"PK\x03\x04" + b"a" * 100, "picture_kind_unknown"),
        (b"%PDF-1.7\n", "picture_is_pdf"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc'/></svg>", "picture_is_svg"),
        (b"\xef\xbb\xbf<?xml version='1.0'?>\n<!DOCTYPE svg>\n<svg:svg >", "picture_is_svg"),
        (b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom", "picture_is_video"),
        (b"\x00\x00\x00\x14ftypqt  \x00\x00\x00\x00qt  ", "picture_is_video"),
        (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic", "picture_damaged"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 100 100\n", "picture_kind_unknown"),
        (b"\x89PNG\r\n\x1a\n", "picture_damaged"),
        (b"\xff\xd8\xff\xe0", "picture_damaged"),
        (b"GIF89a", "picture_damaged"),
        (encoded(garden(30, 300)), "picture_too_small"),
        (encoded(Image.new("L", (60, 12_000)), "PNG"), "picture_too_narrow"),
        (encoded(Image.new("L", (1, 65_535)), "PNG"), "picture_too_small"),
        (encoded(Image.new("F", (60, 60)), "TIFF"), "picture_kind_unknown"),
    ],
)  # fmt: skip
def test_what_cannot_be_used_is_refused_with_its_reason(reader: PillowReader, data: bytes, code: str) -> None:
    assert outcome(reader, data) == code


@pytest.mark.parametrize(
    ("data", "codes"),
    [
        (png(20_000, 10_000, depth=1), {"picture_too_many_pixels"}),
        (png(100_000, 2_000), {"picture_too_many_pixels"}),
        (png(2**31 - 1, 2**31 - 1, pixels=b""), {"picture_too_many_pixels", "picture_damaged"}),
        (b"BM" + bytes(12) + b"\x28\0\0\0" + b"\xff\xff\xff\x7f" * 2 + b"\1\0\x18\0" + bytes(24),
         {"picture_too_many_pixels", "picture_damaged"}),
        (encoded(Image.new("1", (60_000, 30_000)), "TIFF", compression="group4"),
         {"picture_too_many_pixels"}),
    ],
    ids=["png-200mp", "png-wide", "png-endless", "bmp-endless", "fax-1800mp"],
)  # fmt: skip
def test_a_picture_that_unpacks_to_far_too_much_is_not_unpacked(
    reader: PillowReader, data: bytes, codes: set[str]
) -> None:
    assert outcome(reader, data) in codes
    assert outcome(reader, GOOD) == "read"


@pytest.mark.parametrize(("progressive", "result"), [(False, "read"), (True, "picture_too_many_pixels")])
def test_two_hundred_megapixels_of_a_phone(reader: PillowReader, progressive: bool, result: str) -> None:
    data = encoded(Image.new("L", (16_384, 12_288), 200), quality=50, progressive=progressive)
    assert outcome(reader, data) == result


@pytest.mark.parametrize(
    ("mode", "kind", "how"),
    [
        ("P", "GIF", {"transparency": 1}),
        ("RGBA", "PNG", {"compress_level": 1}),
        ("I;16", "PNG", {}),
        ("CMYK", "TIFF", {}),
    ],
)
@pytest.mark.slow
def test_the_largest_picture_that_is_unpacked_whole_fits_in_memory(
    reader: PillowReader, mode: str, kind: str, how: dict[str, object]
) -> None:
    data = encoded(Image.new(mode, (10_000, 8_000)), kind, **how)
    assert outcome(reader, data) == "read"


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF", "TIFF", "BMP", "HEIC"])
def test_a_picture_that_is_cut_off_is_refused_wherever_it_is_cut(reader: PillowReader, kind: str) -> None:
    small = garden(60, 60)
    data = (DATA / "pictures" / "held-upright.heic").read_bytes() if kind == "HEIC" else encoded(small, kind)
    step = 10 if len(data) < 5000 else 500
    # What comes last in a PNG or a GIF only says that nothing follows.
    for end in range(1, len(data) - 24, step):
        assert outcome(reader, data[:end]) in {
            "picture_damaged",
            "picture_kind_unknown",
        }, end
    assert outcome(reader, data) == "read"


@pytest.mark.parametrize(
    "before",
    [
        chunk(b"iTXt", b"Comment\0\1\0\0\0" + zlib.compress(b"a" * 200_000_000, 9)),
        chunk(b"zTXt", b"Comment\0\0" + zlib.compress(b"a" * 200_000_000, 9)),
        chunk(b"iCCP", b"icc\0\0" + zlib.compress(b"a" * 200_000_000, 9)),
    ],
    ids=["iTXt", "zTXt", "iCCP"],
)
def test_a_bomb_beside_the_picture_does_nothing(reader: PillowReader, before: bytes) -> None:
    assert outcome(reader, png(100, 100, before)) in {"read", "picture_damaged", "picture_needs_too_much"}
    assert outcome(reader, GOOD) == "read"


@pytest.mark.parametrize(
    "more",
    [
        {"exif": exif(6, b"a" * 60_000)},
        {"exif": b"Exif\0\0MM\0*\xff\xff\xff\xff"},
        {"exif": b"Exif\0\0II*\0\x08\0\0\0\xff\xff" + b"\x12\x01\x03\0\1\0\0\0\x09\0\0\0" * 4000},
        {"exif": b"Exif\0\0" + b"\xff" * 100},
        {"icc_profile": b"\xff" * 200_000},
        {"xmp": b"<x:xmpmeta tiff:Orientation='99'>" + b"<a>" * 20_000},
    ],
)
def test_what_is_broken_beside_the_picture_does_not_keep_it_out(
    reader: PillowReader, more: dict[str, object]
) -> None:
    assert outcome(reader, encoded(garden(), **more)) == "read"


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    start=st.sampled_from(
        [b"", b"\xff\xd8\xff\xe0", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"RIFF\x40\0\0\0WEBPVP8 ", b"II*\0",
         b"MM\0*", b"BM", b"\0\0\0\x18ftypheic", b"<svg ", b"%PDF"]
    ),
    rest=st.binary(max_size=400),
)  # fmt: skip
def test_any_bytes_are_read_or_refused(reader: PillowReader, start: bytes, rest: bytes) -> None:
    assert outcome(reader, start + rest).startswith(("picture_", "file_empty"))


KINDS = [
    encoded(garden(60, 60), kind, **how)
    for kind, how in (
        ("JPEG", {"exif": exif(6)}),
        ("JPEG", {"progressive": True}),
        ("PNG", {}),
        ("WEBP", {}),
        ("GIF", {}),
        ("TIFF", {"compression": "tiff_lzw"}),
        ("BMP", {}),
    )
] + [(DATA / "pictures" / "held-upright.heic").read_bytes()]


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_picture_with_some_bytes_changed_is_read_or_refused(
    reader: PillowReader, data: st.DataObject
) -> None:
    spoiled = bytearray(data.draw(st.sampled_from(KINDS)))
    for _ in range(data.draw(st.integers(1, 6))):
        # Most of what decides stands at the beginning.
        last = data.draw(st.sampled_from([40, 200, len(spoiled) - 1]))
        spoiled[data.draw(st.integers(0, min(last, len(spoiled) - 1)))] = data.draw(st.integers(0, 255))
    assert outcome(reader, bytes(spoiled)).startswith(("read", "picture_"))


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux binds a process to its address space")
def test_a_worker_that_needs_too_much_memory_says_so() -> None:
    reader = PillowReader(PictureLimits(memory=160 * MEBIBYTE))
    data = encoded(Image.new("RGB", (8_000, 8_000)), "PNG")
    assert outcome(reader, data) in {"picture_needs_too_much", "picture_reader_failed"}
    assert outcome(reader, GOOD) == "read"
    reader.close()


@pytest.mark.parametrize(
    ("program", "code"),
    [
        ("import os; os.abort()", "picture_reader_failed"),
        ("import sys; sys.exit(3)", "picture_reader_failed"),
        ("print('nonsense', flush=True); import time; time.sleep(60)", "picture_reader_failed"),
        ("print('[]', flush=True); import time; time.sleep(60)", "picture_reader_failed"),
        ("print('{}', flush=True); import time; time.sleep(60)", "picture_reader_failed"),
        ("print('{\"length\": 99999999999}', flush=True)", "picture_reader_failed"),
        ("print('{\"length\": -5}', flush=True)", "picture_reader_failed"),
        ("print('{\"length\": 10}x', flush=True)", "picture_reader_failed"),
        ("print('{\"error\": 5}', flush=True)", "picture_reader_failed"),
        ("import time; time.sleep(60)", "picture_too_slow"),
    ],
)
def test_a_worker_that_fails_is_ended(program: str, code: str) -> None:
    limits = PictureLimits(seconds=0.7 if "slow" in code else 20)
    reader = PillowReader(limits, [sys.executable, "-c", program])
    assert outcome(reader, GOOD) == code
    assert reader._worker is None
    assert outcome(reader, GOOD) == code
    reader.close()


def test_a_worker_that_cannot_be_started_is_a_refusal() -> None:
    assert outcome(PillowReader(command=["/nowhere/llko"]), GOOD) == "picture_reader_failed"
