"""Shows what there is to say about files, and why some could not be read."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QLabel

from llko_desktop.services.drafts import UnreadableFile
from llko_desktop.texts.speech import Texts


def say(label: QLabel, text: str) -> None:
    """Show a text, or nothing where there is none to show."""
    label.setText(text)
    label.setVisible(bool(text))


def unreadable_lines(errors: Iterable[UnreadableFile], texts: Texts) -> str:
    """Name each file that could not be read, with the reason, a line each."""
    return "\n".join(f"{error.file}: {texts.message(error.message)}" for error in errors)
