"""Runs what takes long off the window's thread, and brings what came of it back to that thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

Ended = Callable[["Future[Any]"], object]


class Background(QObject):
    """One thread of work; a second piece waits for the first."""

    _ended = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1)
        self._ended.connect(self._hand_over)

    def run(self, work: Callable[[], object], then: Ended) -> None:
        """Do `work` elsewhere; afterwards `then` is called on the window's thread with its future.

        `result()` of the future gives what came of it, or raises what `work` raised.
        """
        future = self._pool.submit(work)
        # The signal takes the outcome to the thread that this object lives in.
        future.add_done_callback(lambda done: self._ended.emit(then, done))

    def wait(self) -> None:
        """Wait until nothing runs any more and everything is handed over; nothing can be run after that."""
        self._pool.shutdown(wait=True)
        QCoreApplication.sendPostedEvents(self)

    def _hand_over(self, then: Ended, done: Future[Any]) -> None:
        then(done)
