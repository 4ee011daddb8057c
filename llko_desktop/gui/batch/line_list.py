"""The requests of a batch with a tick each; what cannot be done says why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
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
        self._shown: dict[str, QListWidgetItem] = {}
        self._unticked: set[str] = set()
        self.setAccessibleName(self.tr("Requests in this step"))
        self.setWordWrap(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentRowChanged.connect(self._tell_current)
        self.itemChanged.connect(self._changed)

    def begin(self, references: Sequence[str]) -> None:
        """Show these requests, still to be filled in."""
        looked_at = self._current_key()
        with QSignalBlocker(self):
            self.clear()
            self._lines.clear()
            self._shown = {reference: self._item(reference) for reference in references}
            if looked_at in self._shown:
                self.setCurrentItem(self._shown[looked_at])
        self._unticked &= set(references)

    def _item(self, reference: str) -> QListWidgetItem:
        item = QListWidgetItem(reference, self)
        item.setData(_REFERENCE, reference)
        self._tick(item, ready=True)
        return item

    def _tick(self, item: QListWidgetItem, *, ready: bool) -> None:
        """Give an item its tick, as the user left it; none where nothing can be done for its request."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        item.setFlags(flags | Qt.ItemFlag.ItemIsUserCheckable if ready else flags)
        ticked = Qt.CheckState.Checked
        if item.data(_REFERENCE) in self._unticked:
            ticked = Qt.CheckState.Unchecked
        item.setData(Qt.ItemDataRole.CheckStateRole, ticked if ready else None)

    def put(self, line: BatchLine) -> None:
        """Show what was made for one request, where it is still among those shown."""
        item = self._shown.get(line.request.reference)
        if item is None:
            return
        self._lines[line.request.reference] = line
        with QSignalBlocker(self):
            item.setText(self._words(line))
            self._tick(item, ready=line.is_ready)
        if self.currentRow() < 0:
            self.setCurrentItem(item)
        elif item is self.currentItem():
            self._tell_current()

    def ready(self) -> list[BatchLine]:
        """Give the lines that are ticked and can be carried out."""
        return [line for key, line in self._lines.items() if line.is_ready and key not in self._unticked]

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
        self.current_changed.emit(self._lines.get(self._current_key()))

    def chosen(self) -> list[BatchLine]:
        """Give the lines that are not unticked, whether a reply is ready for them or not."""
        return [line for key, line in self._lines.items() if key not in self._unticked]

    def _current_key(self) -> str:
        """Give the reference that is looked at; empty while there is none."""
        return str(self.currentItem().data(_REFERENCE)) if self.currentRow() >= 0 else ""

    def _changed(self, item: QListWidgetItem) -> None:
        if item.checkState() is Qt.CheckState.Checked:
            self._unticked.discard(item.data(_REFERENCE))
        else:
            self._unticked.add(item.data(_REFERENCE))
        self.ticked.emit()
