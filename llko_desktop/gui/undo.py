"""Takes steps back that were done in this window, newest first (Ctrl+Z)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from llko_desktop.gui.context import GuiContext
from llko_desktop.texts.events import event_text


class UndoSteps(QObject):
    """Remembers which requests each step changed; several requests of one step are taken back together."""

    def __init__(self, context: GuiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._steps: list[tuple[str, ...]] = []
        context.stepped.connect(lambda _said, references: self._steps.append(references))

    def undo(self, shown: str = "") -> None:
        """Take the newest step of this window back; without one, the last step of the request `shown`."""
        references = self._steps.pop() if self._steps else (shown,) if shown else ()
        said: list[str] = []
        for reference in references:
            self._context.attempt(partial(self._undo, reference, said))
        if not said:
            return
        if len(references) == 1:
            self._context.noticed.emit(said[0])
            self._context.changed.emit(references[0])
            self._context.opened.emit(references[0])
        else:
            self._context.noticed.emit(self.tr("Taken back for %n request(s).", "", len(said)))
            self._context.changed.emit("")

    def _undo(self, reference: str, said: list[str]) -> None:
        request, event = self._context.services.steps.undo(reference)
        what = event_text(event, request, self._context.texts)
        said.append(self.tr("Taken back: {what}").format(what=what))
