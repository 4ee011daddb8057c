"""Gives a file that is to be saved the ending it needs, and asks before that replaces another."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget


def with_ending(chosen: Path, ending: str, window: QWidget, title: str) -> Path | None:
    """Give the path that was chosen with `ending`; none when the user would rather not replace what is there.

    A dialog adds no ending to a name with a dot in it, and so did not ask about the file of that name.
    """
    if chosen.suffix.lower() == f".{ending}":
        return chosen
    named = chosen.with_name(f"{chosen.name.rstrip('.')}.{ending}")
    if not named.exists():
        return named
    asked = QCoreApplication.translate("SaveNames", "“{name}” is there already. Replace it?")
    answer = QMessageBox.question(window, title, asked.format(name=named.name))
    return named if answer is QMessageBox.StandardButton.Yes else None
