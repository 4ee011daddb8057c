"""Imports files off the window's thread, with progress and cancel, and tells what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.long_job import Advance, LongJob
from llko_desktop.services.import_report import ImportReport


class Importer(QObject):
    """Carries out imports for a window; `done` carries the `ImportReport`."""

    done = Signal(object)

    def __init__(self, context: GuiContext, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._job = LongJob(context, window)

    def ask(self) -> None:
        """Let the user choose files, and import them."""
        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Import requests"),
            "",
            self.tr("Requests (*.xlsx *.xlsm *.ods *.xls *.csv *.txt *.eml);;All files (*)"),
        )
        if names:
            self.start([Path(name) for name in names])

    def start(self, paths: Sequence[Path]) -> None:
        """Import these files, unless an import is running."""
        self._job.run(
            self.tr("Reading requests…"),
            len(paths) + 1,
            lambda advance: self._import(paths, advance),
            self._finish,
        )

    def stop(self) -> None:
        """Cancel a running import and wait until it has ended, for the window's end; `done` is not sent."""
        self.blockSignals(True)
        self._job.stop()

    def _import(self, paths: Sequence[Path], advance: Advance) -> ImportReport | None:
        """Read the files, then take them in, in one transaction; gives none when cancelled before that."""
        services = self._context.services
        today, files = services.today(), []
        for number, path in enumerate(paths, 1):
            files.append(services.reader.read(path, today))
            if not advance(number):
                return None
        return services.intake.take(files)

    def _finish(self, report: ImportReport | None) -> None:
        if report is not None:
            self._context.changed.emit("")
            self.done.emit(report)
