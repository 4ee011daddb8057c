"""Pictures of every kind come in upright, in plain colours and without a word about where they were taken."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PIL import Image, ImageCms, ImageFilter

from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.pictures import Crop
from llko_desktop.exchange.pictures import PillowReader
from tests.helpers.exchange import DATA
from tests.helpers.pictures import encoded, exif, garden, held, opened, png, segments

RED, SKY, GRASS = (190, 60, 50), (205, 228, 245), (60, 110, 50)


@pytest.fixture(scope="module")
def reader() -> Iterator[PillowReader]:
    made = PillowReader()
    yield made
    made.close()


def near(image: Image.Image, across: float, down: float, colour: tuple[int, int, int], off: int = 24) -> bool:
    """Say whether there is nearly that colour at a place, given as parts of width and height."""
    seen = image.getpixel((int(image.width * across), int(image.height * down)))
    assert isinstance(seen, tuple)
    return all(abs(have - want) <= off for have, want in zip(seen, colour, strict=True))


def shows_the_garden(jpeg: bytes) -> bool:
    image = opened(jpeg)
    return (
        image.mode == "RGB"
        and near(image, 0.7, 0.1, SKY)
        and near(image, 0.7, 0.95, GRASS)
        and near(image, 0.25, 0.5, RED)
    )


@pytest.mark.parametrize(
    "data",
    [
        encoded(garden()),
        encoded(garden(), quality=90, progressive=True),
        encoded(garden(), "PNG"),
        encoded(garden().quantize(64), "PNG"),
        encoded(garden(), "WEBP", quality=90),
        encoded(garden(), "GIF"),
        encoded(garden(), "TIFF", compression="tiff_lzw"),
        encoded(garden(), "BMP"),
        encoded(garden(mode="CMYK")),
        encoded(garden(mode="RGBA"), "PNG"),
        encoded(garden(mode="YCbCr"), "TIFF"),
    ],
    ids=["jpeg", "progressive", "png", "palette", "webp", "gif", "tiff", "bmp", "cmyk", "alpha", "ycbcr"],
)
def test_every_kind_is_read(reader: PillowReader, data: bytes) -> None:
    read = reader.read(data, "foto.txt")
    assert (read.width, read.height, read.notes) == (600, 400, ())
    assert shows_the_garden(read.jpeg)


@pytest.mark.parametrize("mode", ["L", "LA", "1"])
def test_a_picture_without_colours(reader: PillowReader, mode: str) -> None:
    image = opened(reader.read(encoded(garden(mode=mode), "PNG"), "a.png").jpeg)
    assert image.mode == "RGB"
    light, dark = image.getpixel((420, 20)), image.getpixel((420, 380))
    assert isinstance(light, tuple)
    assert isinstance(dark, tuple)
    assert light[0] > 180 > 120 > dark[0] or mode == "1"


def test_sixteen_bits_a_colour_are_brought_to_eight(reader: PillowReader) -> None:
    grey = Image.new("I;16", (100, 100), 0x8000)
    for kind in ("PNG", "TIFF"):
        read = opened(reader.read(encoded(grey, kind), "a").jpeg)
        assert near(read, 0.5, 0.5, (128, 128, 128), 2)


def test_sixteen_bits_in_the_other_order_of_bytes(reader: PillowReader) -> None:
    # What `II*` begins has the low byte first, what `MM` begins the high one.
    little = encoded(Image.new("I;16", (100, 100), 0x40C0), "TIFF")
    big = encoded(Image.new("I;16B", (100, 100), 0x40C0), "TIFF")
    assert (little[:2], big[:2]) == (b"II", b"MM")
    assert reader.read(little, "a").jpeg == reader.read(big, "a").jpeg


def test_a_phone_of_apple(reader: PillowReader) -> None:
    read = reader.read((DATA / "pictures" / "held-upright.heic").read_bytes(), "IMG_0001.HEIC")
    assert (read.width, read.height) == (320, 240)
    assert shows_the_garden(read.jpeg)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_picture_stands_as_the_camera_was_held(reader: PillowReader, kind: str, orientation: int) -> None:
    data = encoded(held(orientation), kind, exif=exif(orientation))
    read = reader.read(data, "a.jpg")
    assert (read.width, read.height) == (600, 400)
    assert shows_the_garden(read.jpeg)


def test_nothing_but_the_picture_is_kept(reader: PillowReader) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    data = encoded(
        held(6),
        exif=exif(6, b"a" * 20_000),
        comment=b"Wolfsmelk",
        icc_profile=profile,
        xmp=b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>Wolfsmelk</x:xmpmeta>",
        dpi=(300, 300),
    )
    assert {0xE1, 0xE2, 0xFE} <= {marker for marker, _ in segments(data)}
    jpeg = reader.read(data, "a.jpg").jpeg
    # JFIF (with no thumbnail in it), tables of quantisation, size, tables of Huffman; nothing else.
    kept = list(segments(jpeg))
    assert {marker for marker, _ in kept} == {0xE0, 0xDB, 0xC0, 0xC4}
    assert kept[0] == (0xE0, b"JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00")
    assert b"Wolfsmelk" not in jpeg
    assert not opened(jpeg).getexif()
    assert jpeg.endswith(b"\xff\xd9")


@pytest.mark.parametrize(
    ("size", "kept"),
    [
        ((4032, 3024), (2000, 1500)),
        ((3024, 4032), (1500, 2000)),
        ((2001, 2000), (2000, 1999)),
        ((2000, 1000), (2000, 1000)),
        ((50, 50), (50, 50)),
    ],
)
@pytest.mark.parametrize("kind", ["JPEG", "BMP"])
def test_what_is_large_becomes_smaller_and_nothing_larger(
    reader: PillowReader, size: tuple[int, int], kept: tuple[int, int], kind: str
) -> None:
    read = reader.read(encoded(garden(*size), kind), "a")
    assert (read.width, read.height) == opened(read.jpeg).size == kept


def test_what_can_be_seen_through_is_on_white(reader: PillowReader) -> None:
    clear = Image.new("RGBA", (200, 200), (10, 20, 30, 0))
    image = opened(reader.read(encoded(clear, "PNG"), "logo.png").jpeg)
    assert near(image, 0.5, 0.5, (255, 255, 255), 2)
    palette = Image.new("P", (200, 200), 3)
    image = opened(reader.read(encoded(palette, "GIF", transparency=3), "logo.gif").jpeg)
    assert near(image, 0.5, 0.5, (255, 255, 255), 2)


@pytest.mark.parametrize(("kind", "count"), [("GIF", 3), ("WEBP", 3), ("PNG", 3), ("TIFF", 3)])
def test_of_moving_pictures_and_several_pages_the_first_is_taken(
    reader: PillowReader, kind: str, count: int
) -> None:
    others = [Image.new("RGB", (600, 400), colour) for colour in ("blue", "yellow")]
    read = reader.read(encoded(garden(), kind, save_all=True, append_images=others), "a.gif")
    assert shows_the_garden(read.jpeg)
    assert read.notes == (Message.of("picture_first_of_many", count=count),)


def test_a_phone_s_second_picture_is_no_animation(reader: PillowReader) -> None:
    data = encoded(garden(), "MPO", save_all=True, append_images=[garden(150, 100)])
    read = reader.read(data, "a.jpg")
    assert (read.width, read.notes) == (600, ())


def test_colours_of_another_profile_become_those_of_a_screen(reader: PillowReader) -> None:
    profile = ImageCms.createProfile("LAB")
    data = encoded(garden(), "PNG", icc_profile=ImageCms.ImageCmsProfile(profile).tobytes())
    # A profile for other colours than those in the file is left aside.
    assert shows_the_garden(reader.read(data, "a.png").jpeg)
    swapped = _swapped_profile()
    image = opened(reader.read(encoded(garden(), "PNG", icc_profile=swapped), "a.png").jpeg)
    assert not near(image, 0.25, 0.5, RED, 60)


def _swapped_profile() -> bytes:
    """Give sRGB's profile with red and blue the other way round, under another name."""
    data = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    for place in range(132, 132 + 12 * 30, 12):
        name = bytes(data[place : place + 4])
        if name in (b"rXYZ", b"bXYZ"):
            data[place : place + 4] = b"bXYZ" if name == b"rXYZ" else b"rXYZ"
    return bytes(data.replace("sRGB".encode("utf-16-be"), "aRGB".encode("utf-16-be")))


def test_a_part_is_cut_out_and_a_picture_turned(reader: PillowReader) -> None:
    whole = reader.read(encoded(garden()), "a.jpg").jpeg
    part = reader.cropped(whole, Crop(75, 120, 150, 160))
    assert (part.width, part.height) == (150, 160)
    assert near(opened(part.jpeg), 0.5, 0.3, RED)
    turned = reader.turned(whole, 1)
    assert (turned.width, turned.height) == (400, 600)
    # The sky, on top before, is to the right now.
    assert near(opened(turned.jpeg), 0.95, 0.8, SKY)
    assert shows_the_garden(reader.turned(turned.jpeg, 3).jpeg)


@pytest.mark.parametrize(
    ("crop", "code"),
    [
        (Crop(0, 0, 601, 400), "crop_outside"),
        (Crop(-1, 0, 100, 100), "crop_outside"),
        (Crop(0, 0, 0, 100), "crop_outside"),
        (Crop(0, 0, 49, 100), "crop_too_small"),
    ],
)
def test_a_part_that_cannot_be(reader: PillowReader, crop: Crop, code: str) -> None:
    with pytest.raises(InputError) as error:
        reader.cropped(encoded(garden()), crop)
    assert error.value.messages[0].code == code


def test_what_is_seen_of_blur_dark_and_flat_pictures(reader: PillowReader) -> None:
    sharp = reader.read(encoded(garden()), "a").look
    blurred = reader.read(encoded(garden().filter(ImageFilter.GaussianBlur(8))), "a").look
    dark = reader.read(encoded(garden().point(lambda value: value // 8)), "a").look
    assert sharp.sharpness > 20 * blurred.sharpness
    assert dark.brightness < 0.12 < 0.4 < sharp.brightness
    assert dark.contrast < 0.1 < sharp.contrast


@pytest.mark.parametrize("quarters", range(4))
def test_a_picture_that_lies_on_its_side_is_seen_where_the_camera_did_not_tell(
    reader: PillowReader, quarters: int
) -> None:
    lying = garden().rotate(-90 * quarters, expand=True)
    assert reader.read(encoded(lying), "a").look.maybe_turned is (quarters in (1, 3))
    assert not reader.read(encoded(lying, exif=exif(1)), "a").look.maybe_turned
    assert not reader.turned(encoded(garden()), quarters).look.maybe_turned


def test_a_window_at_one_side_is_no_sky(reader: PillowReader) -> None:
    room = Image.linear_gradient("L").rotate(90).resize((600, 400)).convert("RGB")
    room.paste((250, 250, 250), (480, 60, 580, 260))
    room.paste((90, 70, 50), (0, 320, 600, 400))
    assert not reader.read(encoded(room), "a").look.maybe_turned


def test_the_worker_stays_for_the_next_picture_and_goes_when_there_is_none() -> None:
    reader = PillowReader(idle=0.2)
    data = encoded(garden())
    reader.read(data, "a")
    worker = reader._worker
    reader.read(data, "a")
    assert worker is not None
    assert reader._worker is worker
    until = time.monotonic() + 20
    while reader._worker is not None and time.monotonic() < until:
        time.sleep(0.05)
    assert reader._worker is None
    assert reader.read(data, "a").width == 600
    reader.close()


def test_a_worker_that_was_ended_between_two_pictures_is_started_anew() -> None:
    reader = PillowReader()
    data = encoded(garden())
    reader.read(data, "a")
    assert reader._worker is not None
    # As a system that is short of memory does.
    reader._worker._process.kill()
    reader._worker._process.wait()
    assert reader.read(data, "a").width == 600
    reader.close()


def test_the_same_file_gives_the_same_bytes(reader: PillowReader) -> None:
    data = png(60, 60)
    assert reader.read(data, "a").jpeg == reader.read(data, "b").jpeg
