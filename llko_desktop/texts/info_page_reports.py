"""Says what was written of the info page, and where."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication


def written(path: Path) -> str:
    """Say where a file or folder was written."""
    return QCoreApplication.translate("InfoPageReports", "Written: {path}").format(path=path)
