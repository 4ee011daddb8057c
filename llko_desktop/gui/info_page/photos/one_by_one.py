"""Does pieces of work off the window's thread, one after the other, until the window closes."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import QObject

from llko_desktop.gui.background import Background, Ended
from llko_desktop.gui.context import GuiContext


class OneByOne(QObject):
    """A queue in front of one thread; work must not touch a widget."""

    def __init__(self, context: GuiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._background = Background(self)
        self._waiting: deque[tuple[Callable[[], object], Ended]] = deque()
        self._is_busy = self._is_over = False
        context.leaving.connect(self.stop)

    def run(self, work: Callable[[], object], then: Ended) -> None:
        """Do `work` elsewhere after what waits already; `then` gets its future on the window's thread."""
        self._waiting.append((work, then))
        self._go_on()

    def stop(self) -> None:
        """Wait for what runs now, for the window's end; nothing is begun or handed over after that."""
        self._is_over = True
        self._waiting.clear()
        self._background.wait()

    def _go_on(self) -> None:
        if self._is_busy or self._is_over or not self._waiting:
            return
        self._is_busy = True
        work, then = self._waiting.popleft()
        self._background.run(work, lambda future: self._ended(then, future))

    def _ended(self, then: Ended, future: Future[Any]) -> None:
        self._is_busy = False
        try:
            if not self._is_over:
                then(future)
        finally:
            # What one stumbles over must not hold up the others.
            self._go_on()
