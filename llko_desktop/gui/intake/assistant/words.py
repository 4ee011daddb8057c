"""Labels for what stands in files: of any length, and without a blank where a line could end."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from llko_desktop.gui.request.facts import plain_label


def file_label(text: str = "", role: str = "") -> QLabel:
    """Give a label that wraps, and that a name of four hundred letters does not make as wide as itself."""
    label = plain_label(text, role)
    label.setMinimumWidth(1)
    return label


def say(label: QLabel, text: str) -> None:
    """Show a text, or nothing where there is none to show."""
    label.setText(text)
    label.setVisible(bool(text))
