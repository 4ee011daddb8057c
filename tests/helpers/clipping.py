"""Finds labels and buttons whose text does not fit into the room they were given."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from llko_desktop.gui.widgets.breaking_label import BreakingLabel
from llko_desktop.gui.widgets.elided_label import ElidedLabel


def clipped(window: QWidget) -> list[str]:
    """Give a line for every visible label and push button below `window` that needs more room than it has.

    Labels that shorten their text on purpose (`ElidedLabel`) and rich text are left out.
    """
    return [
        f"{type(widget).__name__} {text!r} has {size.width()}×{size.height()}, "
        f"needs {needed.width()}×{needed.height()}"
        for widget, text, size, needed in _measured(window)
        if needed.width() > size.width() or needed.height() > size.height()
    ]


def assert_nothing_clipped(window: QWidget) -> None:
    """Fail with the list of what is cut, and when there was nothing to look at."""
    assert any(True for _ in _measured(window)), "no visible label or button: is the window shown?"
    cut = clipped(window)
    assert not cut, "\n".join(cut)


def _measured(window: QWidget) -> Iterator[tuple[QWidget, str, QSize, QSize]]:
    for label in window.findChildren(QLabel):
        plain = label.textFormat() != Qt.TextFormat.RichText and not isinstance(label, ElidedLabel)
        if label.isVisibleTo(window) and label.text() and plain:
            yield label, label.text(), label.contentsRect().size(), _text_size(label)
    for button in window.findChildren(QPushButton):
        if button.isVisibleTo(window) and button.text():
            # What the style asks for includes padding and icon, and is what the text was laid out by.
            yield button, button.text(), button.size(), _least_size(button)


def _text_size(label: QLabel) -> QSize:
    if isinstance(label, BreakingLabel):
        return QSize(0, label.heightForWidth(label.width()) - label.height() + label.contentsRect().height())
    flags = Qt.TextFlag.TextWordWrap if label.wordWrap() else Qt.TextFlag(0)
    text = re.sub("&(?!&)", "", label.text()) if label.buddy() else label.text()
    room = QRect(0, 0, label.contentsRect().width() if label.wordWrap() else 1 << 20, 1 << 20)
    return label.fontMetrics().boundingRect(room, int(flags), text).size()


def _least_size(button: QPushButton) -> QSize:
    metrics = button.fontMetrics()
    text = re.sub("&(?!&)", "", button.text())
    icon = 0 if button.icon().isNull() else button.iconSize().width()
    return QSize(metrics.horizontalAdvance(text) + icon, metrics.height())
