"""The buttons above a page that turns by days, weeks or months: back, forward, and those with words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QWidget

from llko_desktop.gui.icons import Icons, Symbol


def turn_button(
    icons: Icons, symbol: Symbol, name: str, keys: str, act: Callable[[], object], beside: QWidget
) -> QPushButton:
    """Give a button with an arrow alone; `name` is read out, and shown with its `keys`.

    The arrow is as large as the letters of `beside`.
    """
    button = bar_button("", act)
    side = beside.fontInfo().pixelSize()
    button.setIcon(icons.icon(symbol))
    button.setIconSize(QSize(side, side))
    button.setAccessibleName(name)
    button.setToolTip(f"{name} · {keys}")
    return button


def bar_button(text: str, act: Callable[[], object] | None = None) -> QPushButton:
    """Give a button with words that Enter in a field beside it does not press."""
    button = QPushButton(text)
    button.setAutoDefault(False)
    if act is not None:
        button.clicked.connect(lambda: act())
    return button
