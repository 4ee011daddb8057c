"""The example's pictures are there, small, and good enough for the info page."""

from __future__ import annotations

from datetime import UTC, datetime

from llko_desktop import resources
from llko_desktop.domain.pictures import PictureKind
from llko_desktop.exchange.pictures import PillowReader
from llko_desktop.services.example import hang, read_example
from llko_desktop.services.pictures import PictureService
from tests.helpers.memory_store import MemoryStore


def test_the_pictures_of_the_example_hang_in_their_order() -> None:
    example = read_example(resources.read_text("example/example.toml"))
    reader = PillowReader()
    service = PictureService(
        MemoryStore(), reader, lambda: example.day, lambda: datetime(2026, 6, 24, tzinfo=UTC)
    )
    hang(example.pictures, service, resources.path("example"))
    reader.close()
    logo, *photos = service.all()
    assert (logo.kind, len(photos)) == (PictureKind.LOGO, 2)
    assert [picture.description for picture in (logo, *photos)] == [
        picture.description for picture in example.pictures
    ]
    for photo in photos:
        assert min(photo.width, photo.height) >= 800
        assert photo.look.sharpness > 150
        assert 0.4 < photo.look.brightness < 0.9
        assert not photo.look.maybe_turned


def test_no_picture_of_the_example_makes_the_program_much_larger() -> None:
    sizes = [len(resources.read_bytes(name)) for name in resources.names("example") if name.endswith(".jpg")]
    assert len(sizes) == 3
    assert max(sizes) < 80_000
