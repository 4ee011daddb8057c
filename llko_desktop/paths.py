"""Says where the program keeps what: pure look-ups, nothing is made until `ensure` is called."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from platformdirs import PlatformDirs

_FOLDER = "llko-desktop"


@dataclass(frozen=True)
class Paths:
    """The folders for the store and its backups, the settings, what may be thrown away, and the log."""

    data: Path
    config: Path
    cache: Path
    log: Path


def locate(data_dir: Path | None = None) -> Paths:
    """Give the folders of this user's system, or all of them inside `data_dir` where one is given.

    A relative `data_dir` is taken from the working directory, and stays right when that changes later.
    """
    if data_dir is not None:
        base = data_dir.expanduser().absolute()
        return Paths(data=base, config=base / "config", cache=base / "cache", log=base / "log")
    system = PlatformDirs(_FOLDER, appauthor=False, roaming=False)
    return Paths(
        data=system.user_data_path,
        config=system.user_config_path,
        cache=system.user_cache_path,
        log=system.user_log_path,
    )


def ensure(folder: Path) -> Path:
    """Make a folder that only its owner may enter, parents included, and give it back.

    A folder that is there already keeps its rights: it may be shared on purpose. Raises `OSError` when it
    cannot be made, among these `FileExistsError` and `NotADirectoryError` when a file is in the way.
    """
    for missing in reversed([place for place in (folder, *folder.parents) if not place.exists()]):
        missing.mkdir(mode=0o700, exist_ok=True)
    if not folder.is_dir():
        raise FileExistsError(f"{folder} is a file, not a folder")
    return folder
