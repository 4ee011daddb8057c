"""Says where systems, browsers and office programs keep their hunspell dictionaries, and which are there."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from llko_desktop.exchange.sheet_limits import MEBIBYTE

_NAME = re.compile("(nl|fr|en)(?:[_-]([A-Za-z]{2}))?(?:[_-].+)?")
# What is read here is first of all Flemish, and the spelling of the British.
_REGIONS: Mapping[str, tuple[str, ...]] = {
    "nl": ("BE", "NL", ""),
    "fr": ("BE", "FR", ""),
    "en": ("GB", "US", ""),
}
_LARGEST = {".aff": 16 * MEBIBYTE, ".dic": 64 * MEBIBYTE}
_OFFICE_SHARE = "share/extensions/dict-*"
_OFFICE_USER = "4/user/uno_packages/cache/uno_packages/*/*"
_OFFICE_DEPTHS = ("", "/dictionaries", "/*")


@dataclass(frozen=True)
class Dictionary:
    """Two files beside each other, `name.aff` with the rules and `name.dic` with the words."""

    folder: Path
    name: str

    @property
    def files(self) -> tuple[Path, Path]:
        """The file of rules and the file of words."""
        return self.folder / f"{self.name}.aff", self.folder / f"{self.name}.dic"


def dictionary_folders(
    platform: str, surroundings: Mapping[str, str], home: Path, root: Path = Path("/")
) -> tuple[Path, ...]:
    """Give the folders that may hold dictionaries, the user's own choice first; not all of them are there.

    `platform` is named as `sys.platform` is, `surroundings` are the variables of the environment. Folders of
    the system are looked for under `root`; on Windows the variables say where they are.
    """
    chosen = [Path(part) for part in surroundings.get("DICPATH", "").split(os.pathsep) if part]
    if platform == "win32":
        places = _windows(surroundings)
    elif platform == "darwin":
        places = _mac(home, root)
    else:
        places = _linux(surroundings, home, root)
    return tuple(dict.fromkeys((*chosen, *places)))


def find_dictionaries(folders: Iterable[Path]) -> Mapping[str, Sequence[Dictionary]]:
    """Give the dictionaries that can be read, by language, the best one first.

    The region counts before the place: nl_BE before nl_NL, fr_BE before fr_FR, en_GB before en_US. A
    dictionary that is found in several ways is given once; one that is too large to be one is left out.
    """
    found: dict[str, list[tuple[int, Dictionary]]] = {}
    for folder in folders:
        for dictionary in _in_folder(folder):
            language, rank = _kind(dictionary.name)
            found.setdefault(language, []).append((rank, dictionary))
    return {
        language: _once(dictionary for _, dictionary in sorted(some, key=lambda one: one[0]))
        for language, some in found.items()
    }


def _linux(surroundings: Mapping[str, str], home: Path, root: Path) -> Iterator[Path]:
    data = Path(surroundings.get("XDG_DATA_HOME") or home / ".local/share")
    config = Path(surroundings.get("XDG_CONFIG_HOME") or home / ".config")
    yield from (data / "hunspell", data / "myspell/dicts", config / "enchant/hunspell")
    for place in ("hunspell", "myspell", "myspell/dicts"):
        yield from (root / "usr/local/share" / place, root / "usr/share" / place)
    yield from _matching(root, "usr/lib/libreoffice", _OFFICE_SHARE)
    yield from _matching(root, "opt", f"libreoffice*/{_OFFICE_SHARE}")
    yield from _of_office_user(config / "libreoffice")
    yield from _matching(home, ".mozilla/firefox", "*/extensions/*/dictionaries")


def _mac(home: Path, root: Path) -> Iterator[Path]:
    yield from (home / "Library/Spelling", root / "Library/Spelling")
    for place in ("opt/homebrew", "usr/local"):
        yield from (root / place / "share/hunspell", root / place / "share/myspell")
    for folder in (home / "Applications", root / "Applications"):
        yield from _matching(folder, "LibreOffice.app/Contents/Resources", "extensions/dict-*")
    support = home / "Library/Application Support"
    yield from _of_office_user(support / "LibreOffice")
    yield from _matching(support, "Firefox/Profiles", "*/extensions/*/dictionaries")


def _windows(surroundings: Mapping[str, str]) -> Iterator[Path]:
    roaming = surroundings.get("APPDATA")
    if roaming:
        yield from (Path(roaming) / "hunspell", Path(roaming) / "enchant/hunspell")
    if local := surroundings.get("LOCALAPPDATA"):
        yield Path(local) / "enchant/hunspell"
    for name in ("ProgramFiles", "ProgramW6432", "ProgramFiles(x86)"):
        if not (programs := surroundings.get(name)):
            continue
        yield from _matching(Path(programs), "", f"LibreOffice*/{_OFFICE_SHARE}")
        for program in ("Mozilla Firefox", "Mozilla Thunderbird"):
            yield Path(programs) / program / "dictionaries"
    if roaming:
        yield from _of_office_user(Path(roaming) / "LibreOffice")
        for profiles in ("Mozilla/Firefox/Profiles", "Thunderbird/Profiles"):
            yield from _matching(Path(roaming), profiles, "*/extensions/*/dictionaries")


def _of_office_user(settings: Path) -> Iterator[Path]:
    """Yield the folders of the dictionaries that a user added to an office program."""
    for depth in _OFFICE_DEPTHS:
        yield from _matching(settings, "", f"{_OFFICE_USER}{depth}")


def _matching(base: Path, place: str, pattern: str) -> Iterator[Path]:
    try:
        yield from sorted((base / place).glob(pattern))
    except OSError:
        # A folder that may not be entered has no dictionary for us.
        return


def _in_folder(folder: Path) -> Iterator[Dictionary]:
    try:
        names = sorted(file.stem for file in folder.iterdir() if file.suffix == ".aff")
    except OSError:
        return
    for name in names:
        dictionary = Dictionary(folder, name)
        if _NAME.fullmatch(name) and all(_is_usable(file) for file in dictionary.files):
            yield dictionary


def _is_usable(file: Path) -> bool:
    try:
        return (
            file.is_file() and 0 < file.stat().st_size <= _LARGEST[file.suffix] and os.access(file, os.R_OK)
        )
    except OSError:
        return False


def _kind(name: str) -> tuple[str, int]:
    """Give the language of a dictionary, and its place among those of that language."""
    match = _NAME.fullmatch(name)
    assert match is not None  # its name was looked at
    language, region = match[1], (match[2] or "").upper()
    regions = _REGIONS[language]
    return language, regions.index(region) if region in regions else len(regions)


def _once(dictionaries: Iterable[Dictionary]) -> Sequence[Dictionary]:
    """Leave out what is only another name for a dictionary that comes before it."""
    once: dict[tuple[Path, ...], Dictionary] = {}
    for one in dictionaries:
        once.setdefault(tuple(file.resolve() for file in one.files), one)
    return tuple(once.values())
