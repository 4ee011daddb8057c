"""Brings the replies to several requests on paper: one print job, or one PDF with a bookmark for each."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.pdf_output import PdfOutput
from llko_desktop.gui.print_preview import show_preview
from llko_desktop.services.batch import BatchLine
from llko_desktop.services.replies import Letter


class LettersOutput(QObject):
    """Prints or saves the letters of a batch; `ended` is sent after each PDF, written or not."""

    ended = Signal()

    def __init__(self, context: GuiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._window = context, parent
        self._output = PdfOutput(context, parent)
        self._output.ended.connect(self.ended)

    def print(self, lines: Sequence[BatchLine]) -> None:
        """Open the preview of all letters, to print them from as one job or to save them."""
        replies = [(line.request, line.reply) for line in lines if line.reply]
        compose = self._context.services.compose

        def show() -> None:
            letters = compose.letters(replies)
            show_preview(
                self._window,
                self._title(),
                lambda device: compose.paint_all(letters, device),
                save=lambda: self._save(letters),
            )

        self._context.attempt(show)

    def stop(self) -> None:
        """Cancel what is being written and wait until it has ended, for the window's end."""
        self._output.stop()

    def _save(self, letters: Sequence[Letter]) -> None:
        compose, title = self._context.services.compose, self._title()

        def write(path: Path) -> None:
            self._output.write_many(
                path,
                self.tr("Writing the letters…"),
                len(letters),
                lambda advance: compose.write_pdf_all(letters, title, path, advance),
            )

        self._output.ask(self.tr("Save the letters as PDF"), title, write)

    def _title(self) -> str:
        return self.tr("Letters of {day}").format(day=self._context.texts.day(self._context.today))
