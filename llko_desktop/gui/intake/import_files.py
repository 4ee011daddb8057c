"""Imports files off the window's thread, with progress and cancel, and tells what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from pathlib import Path
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QProgressDialog, QWidget

from llko_desktop.gui.background import Background
from llko_desktop.gui.context import GuiContext
from llko_desktop.services.intake import ImportReport

_PATIENCE_MS = 400


class Importer(QObject):
    """Carries out imports for a window; `done` carries the `ImportReport`."""

    done = Signal(object)
    _read = Signal(int)

    def __init__(self, context: GuiContext, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._background = Background(self)
        self._progress: QProgressDialog | None = None

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
        if self._progress is not None:
            return
        self._progress = progress = QProgressDialog(
            self.tr("Reading requests…"), self.tr("Cancel"), 0, len(paths) + 1, self._window
        )
        progress.setMinimumDuration(_PATIENCE_MS)
        cancelled = Event()
        progress.canceled.connect(cancelled.set)
        self._read.connect(progress.setValue)
        self._background.run(lambda: self._import(paths, cancelled), self._finish)

    def stop(self) -> None:
        """Cancel a running import and wait until it has ended, for the window's end; `done` is not sent."""
        self.blockSignals(True)
        if self._progress is not None:
            self._progress.canceled.emit()
        self._background.wait()

    def _import(self, paths: Sequence[Path], cancelled: Event) -> ImportReport | None:
        """Read the files, then take them in, in one transaction; gives none when cancelled before that."""
        services = self._context.services
        today, files = services.today(), []
        for number, path in enumerate(paths, 1):
            files.append(services.reader.read(path, today))
            self._read.emit(number)
            if cancelled.is_set():
                return None
        return services.intake.take(files)

    def _finish(self, future: Future[Any]) -> None:
        if self._progress:
            self._progress.close()
            self._progress.deleteLater()
            self._progress = None
        reports: list[ImportReport | None] = []
        if self._context.attempt(lambda: reports.append(future.result())) and reports[0] is not None:
            self._context.changed.emit("")
            self.done.emit(reports[0])
