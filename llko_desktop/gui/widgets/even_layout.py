"""A layout that gives its items equal widths, all in one row or, where that is too wide, in several."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLayoutItem, QWidget

from llko_desktop.gui.widgets.flow_layout import FlowLayout

# No item gets wider than this many times what it asks for: a short field in a wide window stays one.
_MOST = 1.5


class EvenLayout(FlowLayout):
    """Rows of equally wide items; the fewest rows in which every item has the width that it asks for."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 8) -> None:
        super().__init__(parent, spacing)

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        shown = self._shown()
        if not shown:
            return []
        asked = max(item.sizeHint().width() for item in shown)
        fixed = [item.sizeHint().height() for item in shown if not item.hasHeightForWidth()]
        height = max(fixed, default=0)
        fitting = max(1, (width + self.spacing()) // (asked + self.spacing()))
        rows = -(-len(shown) // min(fitting, len(shown)))
        a_row = -(-len(shown) // rows)
        room = (width - self.spacing() * (a_row - 1)) // a_row
        wide = min(room, round(asked * _MOST))
        parts = [shown[at : at + a_row] for at in range(0, len(shown), a_row)]
        return [[(item, QSize(wide, _height(part, wide, height))) for item in part] for part in parts]


def _height(row: list[QLayoutItem], width: int, usual: int) -> int:
    """Give the height of a row: the usual one, but where an item wraps what it takes in that width."""
    return max(item.heightForWidth(width) if item.hasHeightForWidth() else usual for item in row)
