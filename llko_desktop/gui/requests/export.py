"""Writes the list that is shown to a workbook, a CSV file or JSON, where the user wants it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.exports.kinds import list_kinds
from llko_desktop.gui.long_job import LongJob
from llko_desktop.gui.save_dialog import ask_where, tell_cancelled, tell_written
from llko_desktop.services.exports import target_of
from llko_desktop.services.ports import RequestQuery
from llko_desktop.texts import reports
from llko_desktop.texts.export_words import SpokenExport


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

        def chosen(path: Path | None) -> None:
            if path is None:
                tell_cancelled(self._context)
            else:
                self.write(shown, path)

        name = self.tr("Requests {day}").format(day=self._context.today.isoformat())
        ask_where(self._window, self.tr("Export this list"), name, list_kinds(), chosen)

    def write(self, shown: ShownList, path: Path) -> None:
        """Write the list as the kind that its name ends in, and say where it is or why it is not."""
        exports, words = self._context.services.exports, SpokenExport.of(self._context.texts)
        target = target_of(path, replace=True)
        self._job.run(
            self.tr("Writing the list…"),
            shown.total,
            lambda advance: exports.requests(shown.query, words, target, advance),
            lambda written: self._tell(written, path),
        )

    def stop(self) -> None:
        """Cancel what is being written and wait until it has ended, for the window's end."""
        self._job.stop()

    def _tell(self, written: int | None, path: Path) -> None:
        if written is None:
            tell_cancelled(self._context)
        else:
            tell_written(self._context, reports.requests_written(written, path), path)
