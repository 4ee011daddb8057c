"""The look-up of the files that ship with the program."""

from __future__ import annotations

from pathlib import Path

import pytest

from llko_desktop import resources


def test_finds_a_file_of_the_checkout(checkout: Path) -> None:
    assert resources.path("icons/llko-desktop.svg") == checkout / "resources" / "icons" / "llko-desktop.svg"


def test_reads_text_as_utf8_and_bytes_as_they_are() -> None:
    assert resources.read_text("icons/llko-desktop.svg").startswith("<svg")
    assert resources.read_bytes("icons/llko-desktop.png").startswith(b"\x89PNG")


def test_names_are_sorted_and_can_be_looked_up() -> None:
    names = resources.names("icons")
    assert "icons/llko-desktop.svg" in names
    assert list(names) == sorted(names)
    assert all(resources.path(name).is_file() for name in names)
    assert set(names) <= set(resources.names())


def test_a_missing_file_names_the_one_that_was_probably_meant() -> None:
    with pytest.raises(
        resources.ResourceMissing, match=r"did you mean icons/llko-desktop\.(svg|png|ico)"
    ) as caught:
        resources.path("icons/lko-desktop.svg")
    assert caught.value.name == "icons/lko-desktop.svg"
    assert "icons/llko-desktop.svg" in caught.value.similar


def test_a_name_like_no_other_gets_no_suggestion() -> None:
    with pytest.raises(resources.ResourceMissing) as caught:
        resources.read_bytes("qqqqqqqq")
    assert caught.value.similar == ()
    assert "did you mean" not in str(caught.value)


@pytest.mark.parametrize("name", ["../pyproject.toml", "icons/../../pyproject.toml", "/etc/hostname"])
def test_a_name_cannot_leave_the_folder(name: str) -> None:
    with pytest.raises(resources.ResourceMissing):
        resources.path(name)


def test_a_file_is_no_folder_to_list() -> None:
    with pytest.raises(resources.ResourceMissing):
        resources.names("icons/llko-desktop.svg")


def test_the_packaged_files_come_before_the_checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "één.txt").write_text("café", encoding="utf-8")
    monkeypatch.setattr(resources, "_PACKAGED", tmp_path)
    assert resources.names() == ("texts/één.txt",)
    assert resources.read_text("texts/één.txt") == "café"


def test_without_any_folder_the_error_still_names_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resources, "_PACKAGED", tmp_path / "a")
    monkeypatch.setattr(resources, "_CHECKOUT", tmp_path / "b")
    with pytest.raises(resources.ResourceMissing, match="procedures/ninove"):
        resources.path("procedures/ninove.toml")
