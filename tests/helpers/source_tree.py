"""A copy of the source tree, for tests of tools that write beside what they read."""

from __future__ import annotations

import shutil
from pathlib import Path

_PARTS = (
    "llko_desktop",
    "resources",
    "ui",
    "packaging",
    "pyproject.toml",
    "setup.py",
    "README.md",
    "LICENSE",
)


def copy_source(checkout: Path, target: Path) -> Path:
    """Copy what the program is built from to a new folder and give that folder."""
    target.mkdir()
    for name in _PARTS:
        if (checkout / name).is_dir():
            shutil.copytree(checkout / name, target / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(checkout / name, target / name)
    return target
