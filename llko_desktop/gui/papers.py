"""Brings on paper what is read there as a whole: today's list, and everything that is kept of a request."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.pdf_output import PdfOutput
from llko_desktop.gui.print_preview import show_preview
from llko_desktop.services.paper_document import PaperDocument
from llko_desktop.services.work_today import work_today
from llko_desktop.texts.request_file_words import request_document
from llko_desktop.texts.worklist_words import printed_worklist


class Papers(QObject):
    """Prints one document at a time for one window, from a preview in which it can be saved as a PDF too.

    `ended` is sent after each PDF, written or not.
    """

    ended = Signal()

    def __init__(self, context: GuiContext, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._output = PdfOutput(context, window)
        self._output.ended.connect(self.ended)

    def print_today(self) -> None:
        """Open the preview of what is to be done today."""
        services, texts = self._context.services, self._context.texts

        def made() -> PaperDocument:
            work = work_today(services.triage, services.profile, self._context.today)
            return printed_worklist(work, texts)

        self._show(made)

    def print_file(self, reference: str) -> None:
        """Open the preview of everything that is kept of a request."""
        families, texts = self._context.services.families, self._context.texts
        self._show(lambda: request_document(families.read_request(reference), texts))

    def stop(self) -> None:
        """Wait until what is being written has ended, for the window's end."""
        self._output.stop()

    def _show(self, make: Callable[[], PaperDocument]) -> None:
        papers = self._context.services.papers

        def show() -> None:
            document = make()
            show_preview(
                self._window,
                document.title,
                lambda device: papers.paint(document, device),
                save=lambda: self._save(document),
            )

        self._context.attempt(show)

    def _save(self, document: PaperDocument) -> None:
        papers = self._context.services.papers

        def write(path: Path) -> None:
            # The dialog asked already where there is a file.
            self._output.write(path, lambda place: papers.write_pdf(document, place, replace=True))

        self._output.ask(self.tr("Save as PDF"), document.title, write)
