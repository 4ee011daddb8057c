"""Fills an empty store with all data that were taken out elsewhere, after the user chose the file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.long_job import LongJob
from llko_desktop.gui.pdf_output import documents_folder, open_dialog
from llko_desktop.services.archive_file import Manifest
from llko_desktop.texts.export_reports import restored


class Restorer(QObject):
    """Takes archives in for one window, off its thread.

    `ended` is sent after each, taken in or not, `restored` once all data are other ones.
    """

    ended = Signal()
    restored = Signal()

    def __init__(self, context: GuiContext, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._job = LongJob(context, window)
        self._job.ended.connect(self.ended)

    def ask(self) -> None:
        """Let the user choose the file that “all data” was written to."""
        dialog = QFileDialog(self._window, self.tr("Take all data over"), documents_folder())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("All data (*.zip);;All files (*)"))
        open_dialog(dialog, self.open)

    def open(self, path: Path) -> None:
        """Take a file in: all of it, or nothing where the store is not empty or the file is not whole."""
        archive = self._context.services.archive
        found: list[Manifest] = []
        if not self._context.attempt(lambda: found.append(archive.look(path))):
            self.ended.emit()
            return
        self._job.run(
            self.tr("Taking all data over…"),
            sum(found[0].tables.values()),
            lambda advance: archive.restore(path, advance),
            lambda manifest: self._tell(manifest, path),
        )

    def stop(self) -> None:
        """Cancel what is being taken in and wait until it has ended, for the window's end."""
        self._job.stop()

    def _tell(self, manifest: Manifest | None, path: Path) -> None:
        if manifest is None:
            self._context.noticed.emit(self.tr("Cancelled: nothing was taken over."))
            return
        self.restored.emit()
        self._context.noticed.emit(restored(path))
