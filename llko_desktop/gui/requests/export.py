"""Writes the list that is shown to a workbook, where the user wants it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.long_job import LongJob
from llko_desktop.gui.save_names import with_ending
from llko_desktop.services.ports import RequestQuery
from llko_desktop.texts import reports

_SUFFIX = "xlsx"


@dataclass(frozen=True)
class ShownList:
    """What a list shows now: its query, and how many requests that finds."""

    query: RequestQuery
    total: int


class ListExporter(QObject):
    """Exports lists for a window, off its thread; `ended` is sent after each, however it went."""

    ended = Signal()

    def __init__(self, context: GuiContext, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._job = LongJob(context, window)
        self._job.ended.connect(self.ended)

    def ask(self, shown: ShownList) -> None:
        """Ask where to and write the list there; the dialog asks before it replaces a file."""
        if not shown.total:
            self._context.noticed.emit(self.tr("There is no request in this list, so nothing to export."))
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._window, self.tr("Export this list"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Workbook (*.xlsx)"))
        dialog.setDefaultSuffix(_SUFFIX)
        name = self.tr("Requests {day}").format(day=self._context.today.isoformat())
        dialog.selectFile(f"{name}.{_SUFFIX}")
        dialog.fileSelected.connect(lambda chosen: self.chosen(shown, Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def chosen(self, shown: ShownList, path: Path) -> None:
        """Write the list to the place that was chosen, as a workbook by its name too."""
        named = with_ending(path, _SUFFIX, self._window, self.tr("Export this list"))
        if named is None:
            self._tell(None, path)
        else:
            self.write(shown, named)

    def write(self, shown: ShownList, path: Path) -> None:
        """Write the list and say where it is, or why it could not be written."""
        lists, texts = self._context.services.lists, self._context.texts
        self._job.run(
            self.tr("Writing the list…"),
            shown.total,
            lambda advance: lists.write(shown.query, texts, path, advance),
            lambda written: self._tell(written, path),
        )

    def stop(self) -> None:
        """Cancel what is being written and wait until it has ended, for the window's end."""
        self._job.stop()

    def _tell(self, written: int | None, path: Path) -> None:
        if written is None:
            self._context.noticed.emit(self.tr("Cancelled: no file was written."))
        else:
            self._context.noticed.emit(reports.requests_written(written, path))
