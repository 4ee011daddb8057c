"""Pictures are added, ordered, cropped, turned and removed, in the store in memory and in the real one."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.domain.messages import DomainError, InputError, Message
from llko_desktop.domain.pictures import Crop, Picture, PictureKind, PictureLook
from llko_desktop.services.picture_files import MOST_BYTES
from llko_desktop.services.pictures import MOST_PHOTOS, PictureService
from llko_desktop.services.ports import ReadPicture, StaleWrite, Store, UnknownReference
from llko_desktop.services.profile import Profile
from llko_desktop.storage.store import SqlStore
from tests.helpers.memory_store import MemoryStore

DAY = date(2026, 6, 24)
NOW = datetime(2026, 6, 24, 9, 30, tzinfo=UTC)
LOGO, PHOTO = PictureKind.LOGO, PictureKind.PHOTO
LOOK = PictureLook(300.0, 0.5, 0.2, maybe_turned=True)


class PlainReader:
    """Reads a text that says how large the picture is, and writes down what is done with it."""

    def read(self, data: bytes, name: str) -> ReadPicture:
        width, height, *_ = data.decode().split()
        notes = (Message.of("picture_first_of_many", count=2),) if name.endswith(".gif") else ()
        return ReadPicture(data, int(width), int(height), LOOK, notes)

    def cropped(self, jpeg: bytes, crop: Crop) -> ReadPicture:
        read = self.read(jpeg, "")
        if crop.left + crop.width > read.width or crop.top + crop.height > read.height:
            raise InputError(Message.of("crop_outside"))
        return self._made(crop.width, crop.height, jpeg, f"cut {crop.left} {crop.top}")

    def turned(self, jpeg: bytes, quarters: int) -> ReadPicture:
        read = self.read(jpeg, "")
        size = (read.height, read.width) if quarters % 2 else (read.width, read.height)
        return self._made(*size, jpeg, f"turned {quarters}")

    def _made(self, width: int, height: int, jpeg: bytes, what: str) -> ReadPicture:
        rest = jpeg.decode().split(" ", 2)[2]
        return ReadPicture(f"{width} {height} {rest} {what}".encode(), width, height, LOOK)


@pytest.fixture(params=["memory", "file"])
def kept_in(request: pytest.FixtureRequest) -> Store:
    if request.param == "memory":
        return MemoryStore()
    opened: SqlStore = request.getfixturevalue("store")
    return opened


@pytest.fixture
def pictures(kept_in: Store) -> PictureService:
    return PictureService(kept_in, PlainReader(), lambda: DAY, lambda: NOW)


def numbers(pictures: PictureService) -> list[int]:
    return [picture.number for picture in pictures.all()]


def code(step: Callable[[], object]) -> str:
    with pytest.raises(DomainError) as error:
        step()
    return error.value.messages[0].code


def test_what_is_added_is_kept_as_it_was_read(pictures: PictureService) -> None:
    added = pictures.add(PHOTO, b"800 600 tuin", "tuin.gif")
    digest = hashlib.sha256(b"800 600 tuin").hexdigest()
    assert added.picture == Picture(added.picture.number, PHOTO, 0, 800, 600, digest, LOOK)
    assert added.notes == (Message.of("picture_first_of_many", count=2),)
    assert pictures.all() == (added.picture,)
    assert pictures.jpeg(added.picture.number) == pictures.whole(added.picture.number) == b"800 600 tuin"


def test_the_logo_comes_first_then_photos_as_they_were_added(pictures: PictureService) -> None:
    first, second = (pictures.add(PHOTO, data, "").picture for data in (b"800 600 a", b"800 600 b"))
    logo = pictures.add(LOGO, b"100 100 l", "").picture
    assert numbers(pictures) == [logo.number, first.number, second.number]
    assert [picture.place for picture in pictures.all()] == [0, 0, 1]


def test_a_new_logo_takes_the_place_of_the_old_one_until_that_is_undone(pictures: PictureService) -> None:
    old = pictures.add(LOGO, b"100 100 oud", "").picture
    old = pictures.describe(old.number, "Een nest", old.version)
    new = pictures.add(LOGO, b"100 100 nieuw", "")
    assert pictures.all() == (new.picture,)
    assert new.replaced is not None
    assert code(lambda: pictures.put_back(new.replaced)) == "another_logo_is_there"  # type: ignore[arg-type]
    pictures.take_back(new)
    assert pictures.all() == (old,)
    assert pictures.jpeg(old.number) == b"100 100 oud"


def test_the_same_picture_twice_is_refused_cropped_or_not(pictures: PictureService) -> None:
    photo = pictures.add(PHOTO, b"800 600 a", "").picture
    assert code(lambda: pictures.add(PHOTO, b"800 600 a", "")) == "picture_is_there"
    pictures.crop(photo.number, Crop(0, 0, 400, 300), photo.version)
    assert code(lambda: pictures.add(PHOTO, b"800 600 a", "")) == "picture_is_there"
    # The same as logo is another matter.
    pictures.add(LOGO, b"800 600 a", "")


def test_there_is_an_end_to_photos(pictures: PictureService) -> None:
    for number in range(MOST_PHOTOS):
        pictures.add(PHOTO, f"800 600 {number}".encode(), "")
    assert code(lambda: pictures.add(PHOTO, b"800 600 more", "")) == "too_many_pictures"
    removed = pictures.remove(pictures.all()[3].number, 1)
    pictures.add(PHOTO, b"800 600 more", "")
    assert code(lambda: pictures.put_back(removed)) == "too_many_pictures"
    assert len(pictures.all()) == MOST_PHOTOS


def test_a_crop_is_always_cut_from_the_whole(pictures: PictureService) -> None:
    photo = pictures.add(PHOTO, b"800 600 a", "").picture
    cut = pictures.crop(photo.number, Crop(100, 50, 400, 300), photo.version)
    assert (cut.width, cut.height, cut.crop, cut.version) == (400, 300, Crop(100, 50, 400, 300), 2)
    wider = pictures.crop(photo.number, Crop(0, 0, 700, 500), cut.version)
    assert pictures.jpeg(photo.number) == b"700 500 a cut 0 0"
    assert pictures.whole(photo.number) == b"800 600 a"
    again = pictures.crop(photo.number, None, wider.version)
    assert again == replace(photo, version=4, look=replace(LOOK, maybe_turned=False))
    assert pictures.jpeg(photo.number) == b"800 600 a"


def test_what_cannot_be_cropped_stays_as_it_was(pictures: PictureService) -> None:
    photo = pictures.add(PHOTO, b"800 600 a", "").picture
    assert code(lambda: pictures.crop(photo.number, Crop(500, 0, 400, 300), 1)) == "crop_outside"
    assert pictures.all() == (photo,)


def test_the_whole_turns_with_what_is_shown_of_it(pictures: PictureService) -> None:
    photo = pictures.add(PHOTO, b"800 600 a", "").picture
    cut = pictures.crop(photo.number, Crop(100, 50, 400, 300), photo.version)
    turned = pictures.turn(photo.number, 1, cut.version)
    assert (turned.width, turned.height) == (300, 400)
    # What lay 50 below the top lies 50 from the right edge now.
    assert turned.crop == Crop(600 - 50 - 300, 100, 300, 400)
    assert pictures.whole(photo.number) == b"600 800 a turned 1"
    assert not turned.look.maybe_turned


@given(
    st.tuples(*[st.integers(1, 50)] * 4), st.integers(0, 30), st.integers(0, 30), st.integers(-4, 8)
)  # fmt: skip
def test_four_turns_are_none(box: tuple[int, int, int, int], right: int, below: int, quarters: int) -> None:
    crop = Crop(*box)
    size = (crop.left + crop.width + right, crop.top + crop.height + below)
    turned = crop.turned(quarters, *size)
    back = (size[1], size[0]) if quarters % 2 else size
    assert turned.turned(-quarters, *back) == crop
    assert turned.left + turned.width <= back[0]
    assert turned.top + turned.height <= back[1]


def test_a_description_is_kept_clean(pictures: PictureService) -> None:
    photo = pictures.add(PHOTO, b"800 600 a", "").picture
    assert pictures.describe(photo.number, "  De\ttuin\n ", 1).description == "De tuin"
    assert code(lambda: pictures.describe(photo.number, "a" * 501, 2)) == "picture_description_too_long"
    assert pictures.jpeg(photo.number) == b"800 600 a"


@pytest.mark.parametrize(
    ("which", "place", "order"),
    [(0, 2, "bca"), (2, 0, "cab"), (1, 1, "abc"), (0, 99, "bca"), (2, -5, "cab")],
)
def test_photos_are_put_in_order(pictures: PictureService, which: int, place: int, order: str) -> None:
    pictures.add(LOGO, b"100 100 l", "")
    photos = [pictures.add(PHOTO, f"800 600 {name}".encode(), "").picture for name in "abc"]
    after = pictures.move(photos[which].number, place)
    assert after == pictures.all()
    shown = [pictures.jpeg(picture.number).decode()[-1] for picture in after]
    assert "".join(shown) == f"l{order}"
    assert [picture.place for picture in after] == [0, 0, 1, 2]


def test_a_removed_picture_comes_back_whole_in_its_place(pictures: PictureService) -> None:
    first, second, _ = (pictures.add(PHOTO, f"800 600 {name}".encode(), "").picture for name in "abc")
    cut = pictures.crop(second.number, Crop(0, 0, 400, 300), 1)
    before = pictures.all()
    removed = pictures.remove(second.number, cut.version)
    assert [picture.place for picture in pictures.all()] == [0, 1]
    assert code(lambda: pictures.jpeg(second.number)) == "unknown_picture"
    assert pictures.put_back(removed) == cut
    assert pictures.all() == before
    assert pictures.whole(second.number) == b"800 600 b"
    assert pictures.add(PHOTO, b"800 600 d", "").picture.number not in {p.number for p in before}
    assert first.version == 1


@pytest.mark.parametrize("what", ["crop", "turn", "describe", "remove"])
def test_what_was_changed_elsewhere_is_not_written_over(pictures: PictureService, what: str) -> None:
    photo = pictures.add(PHOTO, b"800 600 a", "").picture
    seen = pictures.describe(photo.number, "elders", photo.version)
    steps = {
        "crop": lambda: pictures.crop(photo.number, Crop(0, 0, 100, 100), 1),
        "turn": lambda: pictures.turn(photo.number, 1, 1),
        "describe": lambda: pictures.describe(photo.number, "hier", 1),
        "remove": lambda: pictures.remove(photo.number, 1),
    }
    with pytest.raises(StaleWrite):
        steps[what]()
    assert pictures.all() == (seen,)
    pictures.remove(photo.number, seen.version)
    with pytest.raises(UnknownReference):
        steps[what]()


def test_the_day_of_every_change_is_kept(kept_in: Store) -> None:
    day = [DAY]
    pictures = PictureService(kept_in, PlainReader(), lambda: day[0], lambda: NOW)
    profile = Profile(kept_in, lambda: day[0])

    def changed(step: Callable[[], object]) -> set[str]:
        day[0] += timedelta(1)
        step()
        return {field for field, on in profile.changed_on().items() if on == day[0]}

    assert changed(lambda: pictures.add(LOGO, b"100 100 l", "")) == {"logo"}
    assert changed(lambda: pictures.add(PHOTO, b"800 600 a", "")) == {"photos"}
    photo = pictures.add(PHOTO, b"800 600 b", "").picture
    assert changed(lambda: pictures.move(photo.number, 1)) == set()
    assert changed(lambda: pictures.move(photo.number, 0)) == {"photos"}
    assert changed(lambda: pictures.describe(photo.number, "tuin", 1)) == {"photos"}
    assert changed(lambda: pictures.turn(photo.number, 1, 2)) == {"photos"}
    assert changed(lambda: pictures.crop(photo.number, Crop(0, 0, 60, 60), 3)) == {"photos"}
    assert changed(lambda: pictures.remove(photo.number, 4)) == {"photos"}


def test_a_file_that_is_none_or_too_large(pictures: PictureService, tmp_path: Path) -> None:
    large = tmp_path / "groot.jpg"
    with large.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    assert code(lambda: pictures.add_file(PHOTO, large)) == "picture_file_too_large"
    assert code(lambda: pictures.add(PHOTO, bytes(MOST_BYTES + 1), "")) == "picture_file_too_large"
    assert code(lambda: pictures.add_file(PHOTO, tmp_path)) == "file_is_folder"
    assert code(lambda: pictures.add_file(PHOTO, tmp_path / "weg.jpg")) == "file_missing"
    small = tmp_path / "klein.jpg"
    small.write_bytes(b"800 600 a")
    assert pictures.add_file(PHOTO, small).picture.width == 800
