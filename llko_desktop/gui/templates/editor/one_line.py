"""How high a text field is that has one line."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QPlainTextEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionFrame,
    QTextEdit,
)


def make_one_line(field: QTextEdit | QPlainTextEdit) -> None:
    """Let a field have one line that goes on to the right, however long it is."""
    field.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    field.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


def line_height(field: QTextEdit | QPlainTextEdit) -> int:
    """Give the height of one line of a field with what its style leaves around it."""
    field.ensurePolished()
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    option.rect = QRect(0, 0, 1000, 1000)
    inside = field.style().subElementRect(QStyle.SubElement.SE_ShapedFrameContents, option, field)
    margins = round(2 * field.document().documentMargin())
    return field.fontMetrics().height() + margins + option.rect.height() - inside.height()
