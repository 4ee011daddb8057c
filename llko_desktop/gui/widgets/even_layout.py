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
        height = max(item.sizeHint().height() for item in shown)
        fitting = max(1, (width + self.spacing()) // (asked + self.spacing()))
        rows = -(-len(shown) // min(fitting, len(shown)))
        a_row = -(-len(shown) // rows)
        room = (width - self.spacing() * (a_row - 1)) // a_row
        size = QSize(min(room, round(asked * _MOST)), height)
        return [[(item, size) for item in shown[at : at + a_row]] for at in range(0, len(shown), a_row)]
