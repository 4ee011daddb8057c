"""Tells the user what was done or refused: below in passing, or at the top of the window until it is read."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.shell.main_window import MainWindow
from llko_desktop.gui.theme.tokens import Tone
from llko_desktop.gui.undo import TakeBack, UndoSteps


class Telling(QObject):
    """Says what the pages of one window have to say; `undo` takes back what is told of a step."""

    def __init__(
        self, context: GuiContext, window: MainWindow, steps: UndoSteps, undo: Callable[[], object]
    ) -> None:
        super().__init__(window)
        self._window, self._steps, self._undo = window, steps, undo
        # Whether the message at the top is one to be read, which stays.
        self._has_advice = False
        context.failed.connect(self._fail)
        context.noticed.connect(self._notice)
        context.replaced.connect(partial(window.toast.show_message, is_only_way=True))
        context.undoable.connect(self._offer_undo)
        context.offered.connect(self._offer)
        context.advised.connect(self._advise)
        context.stepped.connect(self._tell_step)
        window.page_left.connect(self._page_left)

    def _notice(self, text: str) -> None:
        self._window.banner.dismiss()
        self._window.toast.show_message(text)

    def _offer(self, text: str, action: str, act: Callable[[], object]) -> None:
        self._window.banner.dismiss()
        self._window.toast.show_message(text, act, action)

    def _offer_undo(self, said: str, take_back: TakeBack) -> None:
        self._steps.remember_other(take_back)
        self._window.banner.dismiss()
        self._window.toast.show_message(said, lambda: self._steps.undo_other(take_back))

    def _tell_step(self, said: str, _references: tuple[str, ...]) -> None:
        self._window.banner.dismiss()
        self._window.toast.show_message(said, self._undo)

    def _fail(self, text: str) -> None:
        self._has_advice = False
        self._window.banner.show_message(text, Tone.DANGER)

    def _advise(self, text: str) -> None:
        self._has_advice = True
        self._window.banner.show_message(text, Tone.WARNING)

    def _page_left(self) -> None:
        """Take away what was said of the page before, but for advice, which is to be read."""
        if not self._has_advice:
            self._window.banner.dismiss()
