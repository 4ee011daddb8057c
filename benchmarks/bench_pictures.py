"""How long a phone's photo takes to become one for the info page; `pytest benchmarks` runs it.

The floor is Pillow alone, in this process: the JPEG unpacked at half its size, scaled and written again.
"""

from __future__ import annotations

import io

import pytest
from PIL import Image
from pytest_benchmark.fixture import BenchmarkFixture

from llko_desktop.exchange.pictures import PillowReader
from tests.helpers.pictures import encoded, exif, held


@pytest.fixture(scope="module")
def photo() -> bytes:
    """Twelve megapixels with some grain, held upright."""
    grain = Image.effect_noise((4032, 3024), 30).convert("RGB")
    return encoded(Image.blend(held(3, (4032, 3024)), grain, 0.2), quality=92, exif=exif(3))


def bench_photo(benchmark: BenchmarkFixture, photo: bytes) -> None:
    reader = PillowReader()
    reader.read(photo, "a.jpg")
    benchmark.pedantic(lambda: reader.read(photo, "a.jpg"), rounds=8)
    reader.close()


def bench_first_photo_with_the_worker_s_start(benchmark: BenchmarkFixture, photo: bytes) -> None:
    def first() -> None:
        reader = PillowReader()
        reader.read(photo, "a.jpg")
        reader.close()

    benchmark.pedantic(first, rounds=8)


def bench_photo_floor(benchmark: BenchmarkFixture, photo: bytes) -> None:
    benchmark.pedantic(lambda: _plain(photo), rounds=8)


def _plain(photo: bytes) -> bytes:
    image = Image.open(io.BytesIO(photo))
    image.draft(None, (2000, 1500))
    image.thumbnail((2000, 2000), Image.Resampling.LANCZOS)
    target = io.BytesIO()
    image.transpose(Image.Transpose.ROTATE_180).save(target, "JPEG", quality=88)
    return target.getvalue()
