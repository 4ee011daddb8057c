"""Finds the files that ship with the program: the same call in a checkout, a wheel and a frozen build."""

from __future__ import annotations

from difflib import get_close_matches
from pathlib import Path, PurePosixPath

_PACKAGE = Path(__file__).parent
# In a wheel and in a frozen build the files lie inside the package (PyInstaller sets `__file__` below its own
# folder); in a checkout, and so in an editable install, beside it.
_PACKAGED = _PACKAGE / "_resources"
_CHECKOUT = _PACKAGE.parent / "resources"


class ResourceMissing(LookupError):
    """A file that should have come with the program is not there; says which, and which is most like it."""

    def __init__(self, name: str, similar: tuple[str, ...] = ()) -> None:
        self.name = name
        self.similar = similar
        hint = f"; did you mean {' or '.join(similar)}?" if similar else ""
        super().__init__(f"the program's file {name!r} is missing{hint}")


def path(name: str) -> Path:
    """Give the place on disk of a file or folder, named from the resources folder with `/` between parts.

    Raises `ResourceMissing` when there is no such file, and for a name that leaves the folder.
    """
    parts = PurePosixPath(name)
    if parts.is_absolute() or ".." in parts.parts:
        raise ResourceMissing(name)
    place = _root().joinpath(*parts.parts)
    if not place.exists():
        raise ResourceMissing(name, tuple(get_close_matches(name, _all_names(), n=2, cutoff=0.6)))
    return place


def read_text(name: str) -> str:
    """Give a file's text, read as UTF-8; `ResourceMissing` when it is not there."""
    return path(name).read_text(encoding="utf-8")


def read_bytes(name: str) -> bytes:
    """Give a file's bytes; `ResourceMissing` when it is not there."""
    return path(name).read_bytes()


def names(folder: str = "") -> tuple[str, ...]:
    """Give the names of all files in a folder and below it, sorted, each fit for `path`.

    Raises `ResourceMissing` when there is no such folder.
    """
    place = path(folder)
    if not place.is_dir():
        raise ResourceMissing(folder)
    root = _root()
    return tuple(sorted(file.relative_to(root).as_posix() for file in place.rglob("*") if file.is_file()))


def _root() -> Path:
    """Give the folder that holds the resources."""
    return _PACKAGED if _PACKAGED.is_dir() else _CHECKOUT


def _all_names() -> tuple[str, ...]:
    """Give the names of all files, none when the folder itself is missing."""
    return names() if _root().is_dir() else ()
