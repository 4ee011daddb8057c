"""Does work off the window's thread; of what is asked for while it is busy, only the newest."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import QObject

from llko_desktop.gui.background import Background, Ended
from llko_desktop.gui.context import GuiContext


class Newest(QObject):
    """One thread of work until the window closes; work must not touch a widget."""

    def __init__(self, context: GuiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._background = Background(self)
        self._waiting: tuple[Callable[[], object], Ended] | None = None
        self._is_busy = self._is_over = False
        # Counts up when what is running is no longer wanted.
        self._round = 0
        context.leaving.connect(self.stop)

    def run(self, work: Callable[[], object], then: Ended) -> None:
        """Do `work` elsewhere, in place of what waits; `then` gets its future on the window's thread."""
        self._waiting = work, then
        self._go_on()

    def drop(self) -> None:
        """Hand nothing over any more of what was asked for so far."""
        self._waiting = None
        self._round += 1

    def stop(self) -> None:
        """Wait until nothing runs any more, for the window's end; nothing is handed over or begun then."""
        self.drop()
        self._is_over = True
        self._background.wait()

    def _go_on(self) -> None:
        if self._waiting is None or self._is_busy or self._is_over:
            return
        (work, then), self._waiting = self._waiting, None
        self._is_busy, of_round = True, self._round
        self._background.run(work, lambda future: self._ended(then, future, of_round))

    def _ended(self, then: Ended, future: Future[Any], of_round: int) -> None:
        self._is_busy = False
        if of_round == self._round:
            then(future)
        self._go_on()
