"""Where dictionaries are looked for on each system, and which of them come first."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from llko_desktop.exchange.spell_folders import Dictionary, dictionary_folders, find_dictionaries
from tests.helpers.dictionaries import write_dictionary

# Of each place: the system, a folder below the made-up root or home, and the variables that lead there.
PLACES = [
    ("linux", "root/usr/share/hunspell", {}),
    ("linux", "root/usr/local/share/hunspell", {}),
    ("linux", "root/usr/share/myspell/dicts", {}),
    ("linux", "root/usr/lib/libreoffice/share/extensions/dict-nl", {}),
    ("linux", "root/opt/libreoffice25.2/share/extensions/dict-nl", {}),
    ("linux", "home/.local/share/hunspell", {}),
    ("linux", "elsewhere/hunspell", {"XDG_DATA_HOME": "elsewhere"}),
    ("linux", "home/.config/libreoffice/4/user/uno_packages/cache/uno_packages/l.tmp_/nl.oxt/dict", {}),
    ("linux", "mine", {"DICPATH": f"nowhere{os.pathsep}mine"}),
    ("darwin", "home/Library/Spelling", {}),
    ("darwin", "root/Library/Spelling", {}),
    ("darwin", "root/opt/homebrew/share/hunspell", {}),
    ("darwin", "root/Applications/LibreOffice.app/Contents/Resources/extensions/dict-nl", {}),
    ("darwin", "home/Library/Application Support/Firefox/Profiles/a.b/extensions/nl@x/dictionaries", {}),
    ("win32", "programs/LibreOffice/share/extensions/dict-nl", {"ProgramFiles": "programs"}),
    ("win32", "programs/LibreOffice 7/share/extensions/dict-nl", {"ProgramFiles(x86)": "programs"}),
    ("win32", "programs/Mozilla Thunderbird/dictionaries", {"ProgramFiles": "programs"}),
    ("win32", "roaming/hunspell", {"APPDATA": "roaming"}),
    ("win32", "roaming/LibreOffice/4/user/uno_packages/cache/uno_packages/l/nl.oxt", {"APPDATA": "roaming"}),
    ("win32", "roaming/Mozilla/Firefox/Profiles/a.b/extensions/nl@x/dictionaries", {"APPDATA": "roaming"}),
    ("win32", "local/enchant/hunspell", {"LOCALAPPDATA": "local"}),
]  # fmt: skip


@pytest.mark.parametrize(("platform", "place", "variables"), PLACES)
def test_places(tmp_path: Path, platform: str, place: str, variables: dict[str, str]) -> None:
    write_dictionary(tmp_path / place, "nl_NL")
    surroundings = {
        name: os.pathsep.join(str(tmp_path / part) for part in value.split(os.pathsep))
        for name, value in variables.items()
    }
    folders = dictionary_folders(platform, surroundings, tmp_path / "home", tmp_path / "root")
    assert find_dictionaries(folders) == {"nl": (Dictionary(tmp_path / place, "nl_NL"),)}


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_a_system_without_dictionaries(tmp_path: Path, platform: str) -> None:
    assert find_dictionaries(dictionary_folders(platform, {}, tmp_path, tmp_path)) == {}


def test_the_region_counts_before_the_place(tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    for name in ("nl_NL", "nl-AW", "fr", "fr-classique", "en_US", "en_AU"):
        write_dictionary(first, name)
    for name in ("nl-BE", "fr_FR", "en_GB", "de_DE"):
        write_dictionary(second, name, ("a",))
    found = find_dictionaries([first, second])
    assert {language: [one.name for one in some] for language, some in found.items()} == {
        "nl": ["nl-BE", "nl_NL", "nl-AW"],
        "fr": ["fr_FR", "fr", "fr-classique"],
        "en": ["en_GB", "en_US", "en_AU"],
    }


def test_another_name_for_the_same_files_is_given_once(tmp_path: Path) -> None:
    write_dictionary(tmp_path, "nl")
    for suffix in ("aff", "dic"):
        (tmp_path / f"nl_BE.{suffix}").symlink_to(f"nl.{suffix}")
    assert [one.name for one in find_dictionaries([tmp_path])["nl"]] == ["nl_BE"]


def test_what_is_no_dictionary_is_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_dictionary(tmp_path, "nl_BE")
    (tmp_path / "nl_BE.dic").unlink()
    write_dictionary(tmp_path, "fr_FR")
    (tmp_path / "fr_FR.dic").write_bytes(b"")
    write_dictionary(tmp_path, "hyph_nl", ("a",))
    write_dictionary(tmp_path, "en_GB", ["word"] * 500)
    monkeypatch.setattr("llko_desktop.exchange.spell_folders._LARGEST", {".aff": 1000, ".dic": 1000})
    (tmp_path / "nl_NL.aff").mkdir()
    assert find_dictionaries([tmp_path, tmp_path / "none"]) == {}
