"""The requests of a batch with a tick each; what cannot be done says why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from llko_desktop.services.batch import BatchLine
from llko_desktop.texts.speech import Texts

_REFERENCE = Qt.ItemDataRole.UserRole


class BatchLineList(QListWidget):
    """Keeps one `BatchLine` a request; `current_changed` carries the line that is looked at (or none).

    What the user unticked stays so while its line is filled in anew.
    """

    current_changed = Signal(object)
    ticked = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._lines: dict[str, BatchLine] = {}
        self.setAccessibleName(self.tr("Requests in this step"))
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentRowChanged.connect(self._tell_current)
        self.itemChanged.connect(self._changed)

    def begin(self, references: Sequence[str]) -> None:
        """Show these requests, still to be filled in."""
        kept = {item.data(_REFERENCE): item.checkState() for item in self._items()}
        row = self.currentRow()
        looked_at = self.item(row).data(_REFERENCE) if row >= 0 else None
        self.blockSignals(True)
        self.clear()
        self._lines.clear()
        for reference in references:
            item = QListWidgetItem(reference, self)
            item.setData(_REFERENCE, reference)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
            )
            item.setCheckState(kept.get(reference, Qt.CheckState.Checked))
            if reference == looked_at:
                self.setCurrentItem(item)
        self.blockSignals(False)

    def put(self, line: BatchLine) -> None:
        """Show what was made for one request."""
        reference = line.request.reference
        self._lines[reference] = line
        for item in self._items():
            if item.data(_REFERENCE) == reference:
                self.blockSignals(True)
                item.setText(self._words(line))
                self.blockSignals(False)
                if self.currentRow() < 0:
                    self.setCurrentItem(item)
                elif item is self.currentItem():
                    self._tell_current()

    def ready(self) -> list[BatchLine]:
        """Give the lines that are ticked and can be carried out."""
        ticked = {
            item.data(_REFERENCE) for item in self._items() if item.checkState() is Qt.CheckState.Checked
        }
        return [line for reference, line in self._lines.items() if reference in ticked and line.is_ready]

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]

    def _words(self, line: BatchLine) -> str:
        texts, request = self._texts, line.request
        name = request.child.name or request.reference
        if line.problems:
            return self.tr("{child} · left out: {why}").format(child=name, why=texts.messages(line.problems))
        if any(not finding.ok for finding in line.findings):
            return self.tr("{child} · look it over").format(child=name)
        if line.status:
            return self.tr("{child} · “{before}” becomes “{after}”").format(
                child=name, before=texts.status(request.status), after=texts.status(line.status)
            )
        return self.tr("{child} · “{status}” stays").format(child=name, status=texts.status(request.status))

    def _tell_current(self) -> None:
        row = self.currentRow()
        self.current_changed.emit(self._lines.get(self.item(row).data(_REFERENCE)) if row >= 0 else None)

    def _changed(self) -> None:
        self.ticked.emit()
