"""Brings the status guide on paper: printed, or as a PDF."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.pdf_output import PdfOutput
from llko_desktop.gui.print_preview import show_preview
from llko_desktop.texts.status_guide_words import status_guide


class GuideOutput(QObject):
    """Prints the guide or saves it; `ended` is sent after each PDF, written or not."""

    ended = Signal()

    def __init__(self, context: GuiContext, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._output = PdfOutput(context, window)
        self._output.ended.connect(self.ended)

    def print(self) -> None:
        """Open the print preview, to print it from or save it as a PDF."""
        documents, guide = self._context.services.status_guides, status_guide(self._context.texts)
        self._context.attempt(
            lambda: show_preview(
                self._window,
                guide.title,
                lambda device: documents.paint(guide, device),
                save=self.save_pdf,
            )
        )

    def save_pdf(self) -> None:
        """Ask where to and write the guide as a PDF; the dialog asks before it replaces a file."""
        services, guide = self._context.services, status_guide(self._context.texts)
        author = services.profile.provider().name
        self._output.ask(
            self.tr("Save the status guide as PDF"),
            guide.title,
            lambda path: self._output.write(
                path, lambda place: services.status_guides.write_pdf(guide, author, place)
            ),
        )

    def stop(self) -> None:
        """Wait until what is being written has ended, for the window's end."""
        self._output.stop()
