"""The same child's other requests, each to be ticked for closing along with an approval (R8)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.status import Status
from llko_desktop.texts.speech import Texts


class SameChild(QWidget):
    """One box a request, none of them ticked by itself."""

    changed = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._boxes: dict[str, QCheckBox] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def has_any(self) -> bool:
        """Whether there is a request to be closed."""
        return bool(self._boxes)

    def offer(self, requests: Sequence[CareRequest], *, keep: bool) -> None:
        """Offer these requests; with `keep` what is ticked stays so."""
        ticked = set(self.ticked()) if keep else set()
        while (item := self._column.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._boxes = {}
        text = self.tr("Also set {reference} of the same child to “{status}” here")
        for request in requests:
            status = self._texts.status(Status.CLOSED_EXTERNALLY)
            box = QCheckBox(text.format(reference=request.reference, status=status))
            box.setChecked(request.reference in ticked)
            box.toggled.connect(self.changed)
            self._column.addWidget(box)
            self._boxes[request.reference] = box

    def ticked(self) -> tuple[str, ...]:
        """Give the references that are ticked."""
        return tuple(reference for reference, box in self._boxes.items() if box.isChecked())
