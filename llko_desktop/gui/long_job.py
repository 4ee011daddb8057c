"""Carries out what takes long off the window's thread, with progress and a way to cancel."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QProgressDialog, QWidget

from llko_desktop.gui.background import Background
from llko_desktop.gui.context import GuiContext

_PATIENCE_MS = 400

# Told how much is done; gives false once the user has cancelled.
Advance = Callable[[int], bool]


class LongJob(QObject):
    """One job at a time for one window."""

    _advanced = Signal(int)

    def __init__(self, context: GuiContext, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._background = Background(self)
        self._progress: QProgressDialog | None = None

    @property
    def is_running(self) -> bool:
        """Whether a job is under way."""
        return self._progress is not None

    def run(
        self, label: str, total: int, work: Callable[[Advance], Any], then: Callable[[Any], object]
    ) -> None:
        """Do `work` elsewhere, in `total` parts; `then` gets what it gives, on the window's thread.

        An error that the user can meet is shown in the window, and `then` is not called. While a job runs,
        another is not begun.
        """
        if self._progress is not None:
            return
        self._progress = progress = QProgressDialog(label, self.tr("Cancel"), 0, total, self._window)
        progress.setMinimumDuration(_PATIENCE_MS)
        cancelled = Event()
        progress.canceled.connect(cancelled.set)
        self._advanced.connect(progress.setValue)

        def advance(done: int) -> bool:
            self._advanced.emit(done)
            return not cancelled.is_set()

        self._background.run(lambda: work(advance), lambda future: self._finish(future, then))

    def stop(self) -> None:
        """Cancel what is running and wait until it has ended, for the window's end; `then` is not called."""
        self.blockSignals(True)
        if self._progress is not None:
            self._progress.canceled.emit()
        self._background.wait()

    def _finish(self, future: Future[Any], then: Callable[[Any], object]) -> None:
        if self._progress:
            self._progress.close()
            self._progress.deleteLater()
            self._progress = None
        results: list[Any] = []
        if self._context.attempt(lambda: results.append(future.result())) and not self.signalsBlocked():
            then(results[0])
