"""Sentences about what went out: how much of it, where it is, and what to mind."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def nothing_less_than_all(path: Path) -> str:
    """Say that all data were written, and that anyone can read them."""
    text = translate(
        "ExportReports",
        "All data are in {path}. It is not locked: whoever has the file can read all of it, so keep it safe.",
    )
    return text.format(path=path)


def written(path: Path) -> str:
    """Say where something was written."""
    return translate("ExportReports", "Written: {path}").format(path=path)


def restored(path: Path) -> str:
    """Say that all data of a file are here now."""
    return translate("ExportReports", "All data of {path} are here now.").format(path=path)
