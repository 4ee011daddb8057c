"""Pictures are written as files: all of them or none, beside what is there, in names that sort."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from llko_desktop.domain.messages import InputError
from llko_desktop.domain.pictures import Picture, PictureKind, PictureLook
from llko_desktop.services.picture_export import file_names, write_pictures

WORDS: Mapping[PictureKind, str] = {PictureKind.LOGO: "logo", PictureKind.PHOTO: "foto"}


def picture(number: int, kind: PictureKind = PictureKind.PHOTO, place: int = 0) -> Picture:
    return Picture(number, kind, place, 800, 600, f"{number}", PictureLook(100.0, 0.5, 0.2))


LOGO = picture(1, PictureKind.LOGO)
PHOTOS = [picture(number, place=number - 2) for number in range(2, 13)]


def jpeg(number: int) -> bytes:
    return b"jpeg %d" % number


def always(_done: int) -> bool:
    return True


def test_names_sort_in_the_order_of_the_photos(tmp_path: Path) -> None:
    names = file_names([LOGO, *PHOTOS], WORDS, tmp_path)
    assert names[:3] == ("logo.jpg", "foto-01.jpg", "foto-02.jpg")
    assert list(names[1:]) == sorted(names[1:])
    assert file_names([LOGO, *PHOTOS[:2]], WORDS, tmp_path) == ("logo.jpg", "foto-1.jpg", "foto-2.jpg")


def test_what_is_there_stays_and_all_get_the_same_number(tmp_path: Path) -> None:
    for wanted in ("foto-1.jpg", "foto-1 (2).jpg", "foto-1 (3).jpg"):
        written = write_pictures(PHOTOS[:1], jpeg, WORDS, tmp_path, always)
        assert written == (tmp_path / wanted,)
    write_pictures([LOGO, *PHOTOS[:2]], jpeg, WORDS, tmp_path, always)
    assert {path.name for path in tmp_path.glob("*(4).jpg")} == {
        "logo (4).jpg",
        "foto-1 (4).jpg",
        "foto-2 (4).jpg",
    }
    assert (tmp_path / "foto-2 (4).jpg").read_bytes() == b"jpeg 3"


@pytest.mark.parametrize("stop_at", [0, 1, 5, 10])
def test_cancelled_leaves_nothing(tmp_path: Path, stop_at: int) -> None:
    assert write_pictures(PHOTOS, jpeg, WORDS, tmp_path, lambda done: done < stop_at) is None
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_runs_full_leaves_nothing_and_says_where(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from llko_desktop.services import picture_export

    write_whole = picture_export.write_whole

    def full(path: Path, content: str | bytes) -> None:
        if path.name == "foto-03.jpg":
            raise OSError(28, "No space left on device")
        write_whole(path, content)

    monkeypatch.setattr(picture_export, "write_whole", full)
    with pytest.raises(InputError) as refused:
        write_pictures(PHOTOS, jpeg, WORDS, tmp_path, always)
    assert refused.value.messages[0].code == "file_not_written"
    assert refused.value.messages[0].value("reason") == "No space left on device"
    assert list(tmp_path.iterdir()) == []


def test_a_picture_that_is_gone_meanwhile_leaves_nothing(tmp_path: Path) -> None:
    def gone(number: int) -> bytes:
        if number == 4:
            raise InputError()
        return jpeg(number)

    with pytest.raises(InputError):
        write_pictures(PHOTOS, gone, WORDS, tmp_path, always)
    assert list(tmp_path.iterdir()) == []
