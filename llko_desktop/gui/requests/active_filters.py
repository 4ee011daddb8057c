"""Says what narrows the list, each part with a click to take it away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from llko_desktop.gui.widgets.chip_row import Chip
from llko_desktop.gui.widgets.flow_layout import FlowLayout
from llko_desktop.texts.filters import FilterPart


class ActiveFilters(QWidget):
    """A chip a part, with ×; hidden where nothing narrows the list. `taken_away` carries the part."""

    taken_away = Signal(FilterPart)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What narrows the list"))
        self._parts: tuple[FilterPart, ...] = ()
        self._flow = FlowLayout(self, spacing=max(4, round(self.fontInfo().pixelSize() * 0.4)))
        self.hide()

    def show_parts(self, parts: Sequence[FilterPart]) -> None:
        """Show these parts."""
        if tuple(parts) == self._parts:
            return
        self._parts = tuple(parts)
        while (item := self._flow.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for part in self._parts:
            self._flow.addWidget(self._chip(part))
        self.setVisible(bool(self._parts))
        self.updateGeometry()

    def _chip(self, part: FilterPart) -> Chip:
        chip = Chip(f"{part.text}  ×", self)
        chip.setCheckable(False)
        chip.setAccessibleName(self.tr("Do not filter by: {part}").format(part=part.text))
        chip.setToolTip(self.tr("Take this filter away"))
        chip.clicked.connect(lambda: self.taken_away.emit(part))
        return chip
