"""What would lose its personal data, a line each with the reason, to be ticked or left out (R15)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget

from llko_desktop.services.retention_values import DuePlacement, DueRequest, RetentionPreview
from llko_desktop.texts.retention_reports import placement_line, request_line
from llko_desktop.texts.speech import Texts

_AT_ONCE = 200


class LineList(QListWidget):
    """All ticked from the start; `ticked` is sent when a line is ticked or not any more.

    A placement whose request is in the list goes along with it, and has no line of its own.
    """

    ticked = Signal()

    def __init__(self, preview: RetentionPreview, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What would lose its personal data"))
        self.setWordWrap(True)
        self.setSpacing(2)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Thousands of lines are laid out as there is time for it.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_AT_ONCE)
        self._requests = preview.requests
        with_request = set(preview.references)
        self._along = tuple(one for one in preview.placements if one.reference in with_request)
        self._alone = tuple(one for one in preview.placements if one.reference not in with_request)
        self._items = [self._item(request_line(one, texts)) for one in self._requests]
        self._items += [self._item(placement_line(one, texts)) for one in self._alone]
        for item in self._items:
            self.addItem(item)
        self.setCurrentRow(0)
        self.itemChanged.connect(lambda _item: self.ticked.emit())

    def requests(self) -> Sequence[DueRequest]:
        """Give the requests that are ticked."""
        ticked = self._items[: len(self._requests)]
        return [one for one, item in zip(self._requests, ticked, strict=True) if _is_ticked(item)]

    def placements(self) -> Sequence[DuePlacement]:
        """Give the placements that are ticked, or go along with a request that is."""
        ticked = self._items[len(self._requests) :]
        names = {one.reference for one in self.requests()}
        alone = [one for one, item in zip(self._alone, ticked, strict=True) if _is_ticked(item)]
        return [*alone, *(one for one in self._along if one.reference in names)]

    def tick_all(self, *, ticked: bool) -> None:
        """Tick all lines, or none."""
        state = Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        self.blockSignals(True)
        for item in self._items:
            item.setCheckState(state)
        self.blockSignals(False)
        self.viewport().update()
        self.ticked.emit()

    def _item(self, text: str) -> QListWidgetItem:
        item = QListWidgetItem(text)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked)
        return item


def _is_ticked(item: QListWidgetItem) -> bool:
    return item.checkState() is Qt.CheckState.Checked
