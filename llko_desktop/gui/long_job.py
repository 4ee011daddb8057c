"""Carries out what takes long off the window's thread, with progress and a way to cancel."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QProgressDialog, QWidget

from llko_desktop.gui.background import Background
from llko_desktop.gui.context import GuiContext

_PATIENCE_MS, _LOOK_MS = 400, 100

# Told how much is done; gives false once the user has cancelled.
Advance = Callable[[int], bool]


class _Tally:
    """What both threads know of a job: plain values, as signals between them can wait for each other."""

    def __init__(self) -> None:
        self.done = 0
        self.cancelled = Event()

    def advance(self, done: int) -> bool:
        self.done = done
        return not self.cancelled.is_set()


class LongJob(QObject):
    """One job at a time for one window; `ended` is sent after each, however it went."""

    ended = Signal()

    def __init__(self, context: GuiContext, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._background = Background(self)
        self._progress: QProgressDialog | None = None
        self._tally = _Tally()
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._show_progress)

    def run(
        self,
        label: str,
        total: int,
        work: Callable[[Advance], Any],
        then: Callable[[Any], object],
        *,
        can_cancel: bool = True,
    ) -> None:
        """Do `work` elsewhere, in `total` parts; `then` gets what it gives, on the window's thread.

        In 0 parts it is shown as busy; what is done whole or not at all cannot be cancelled. An error that
        the user can meet is shown in the window, and `then` is not called. While a job runs, another is not
        begun.
        """
        if self._progress is not None:
            return
        self._progress = progress = QProgressDialog(label, self.tr("Cancel"), 0, total, self._window)
        progress.setAutoClose(False)
        progress.setAutoReset(False)
        if not can_cancel:
            progress.setCancelButton(None)
        progress.setMinimumDuration(_PATIENCE_MS)
        progress.canceled.connect(self._cancel)
        self._tally = tally = _Tally()
        self._look.start()
        self._background.run(lambda: work(tally.advance), lambda future: self._finish(future, then))

    def stop(self) -> None:
        """Cancel what is running and wait until it has ended, for the window's end; `then` is not called."""
        self.blockSignals(True)
        self._cancel()
        self._background.wait()

    def _cancel(self) -> None:
        self._tally.cancelled.set()

    def _show_progress(self) -> None:
        # Told the first value again, the dialog would begin to wait anew, and never come up.
        if self._progress is not None and self._progress.value() < self._tally.done:
            self._progress.setValue(self._tally.done)

    def _finish(self, future: Future[Any], then: Callable[[Any], object]) -> None:
        self._look.stop()
        if self._progress is not None:
            self._progress.hide()
            self._progress.deleteLater()
            self._progress = None
        results: list[Any] = []
        if self._context.attempt(lambda: results.append(future.result())) and not self.signalsBlocked():
            then(results[0])
        self.ended.emit()
