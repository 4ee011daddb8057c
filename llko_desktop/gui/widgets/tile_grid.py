"""A layout of equally wide tiles, as many beside each other as have room, each row as high as it needs."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLayoutItem, QWidget

from llko_desktop.gui.widgets.flow_layout import FlowLayout


class TileGrid(FlowLayout):
    """Up to `most` columns, none narrower than `least` pixels; a single column takes what width there is."""

    def __init__(self, parent: QWidget | None, least: int, most: int = 3, spacing: int = 8) -> None:
        super().__init__(parent, spacing)
        self._least, self._most = least, most

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        shown = self._shown()
        if not shown:
            return []
        fitting = (width + self.spacing()) // (self._least + self.spacing())
        columns = max(1, min(fitting, self._most, len(shown)))
        each = (width - self.spacing() * (columns - 1)) // columns
        rows = []
        for at in range(0, len(shown), columns):
            row = shown[at : at + columns]
            height = max(item.heightForWidth(each) for item in row)
            rows.append([(item, QSize(each, height)) for item in row])
        return rows
