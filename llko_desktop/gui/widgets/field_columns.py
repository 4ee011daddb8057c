"""A layout of fields in equal columns, as many as the width has room for; a wide field takes several."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLayoutItem, QWidget

from llko_desktop.gui.widgets.flow_layout import FlowLayout


class FieldColumns(FlowLayout):
    """Rows of at most `most` columns, none narrower than `least` pixels; fields of a row are equally high."""

    def __init__(self, parent: QWidget | None = None, *, least: int, most: int = 3, spacing: int = 8) -> None:
        super().__init__(parent, spacing)
        self._least, self._most = least, most
        self._spans: dict[QWidget, int] = {}

    def add(self, field: QWidget, span: int = 1) -> None:
        """Add a field over so many columns, or as many as there are."""
        self._spans[field] = span
        self.addWidget(field)

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        gap = self.spacing()
        fitting = max(1, min(self._most, (width + gap) // (self._least + gap)))
        column = (width - gap * (fitting - 1)) // fitting
        rows: list[list[tuple[QLayoutItem, QSize]]] = []
        used = fitting
        for item in self._shown():
            field = item.widget()
            span = min(self._spans.get(field, 1) if field is not None else 1, fitting)
            if used + span > fitting:
                rows.append([])
                used = 0
            used += span
            wide = column * span + gap * (span - 1)
            height = item.heightForWidth(wide) if item.hasHeightForWidth() else item.sizeHint().height()
            rows[-1].append((item, QSize(wide, height)))
        return [_equally_high(row) for row in rows]


def _equally_high(row: list[tuple[QLayoutItem, QSize]]) -> list[tuple[QLayoutItem, QSize]]:
    height = max(size.height() for _item, size in row)
    return [(item, QSize(size.width(), height)) for item, size in row]
