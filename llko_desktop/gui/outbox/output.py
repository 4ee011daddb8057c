"""Brings the work sheet on paper: to tick by hand beside the platform, printed or as a PDF."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.pdf_output import PdfOutput
from llko_desktop.gui.print_preview import show_preview
from llko_desktop.services.outbox_document import PrintedOutbox
from llko_desktop.texts.outbox_words import printed_outbox


class OutboxOutput(QObject):
    """Prints the sheet as it is now, or saves it; `ended` is sent after each PDF, written or not."""

    ended = Signal()

    def __init__(self, context: GuiContext, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._output = PdfOutput(context, window)
        self._output.ended.connect(self.ended)

    def print(self) -> None:
        """Open the print preview of the sheet."""
        self._context.attempt(self._show)

    def _show(self) -> None:
        sheet, documents = self._sheet(), self._context.services.outbox_documents
        show_preview(
            self._window,
            sheet.title,
            lambda device: documents.paint(sheet, device),
            save=lambda: self._ask(sheet),
        )

    def save_pdf(self) -> None:
        """Ask where to and write the sheet as a PDF; the dialog asks before it replaces a file."""
        sheets: list[PrintedOutbox] = []
        if self._context.attempt(lambda: sheets.append(self._sheet())):
            self._ask(sheets[0])

    def _ask(self, sheet: PrintedOutbox) -> None:
        title = self.tr("Save the sheet as PDF")
        self._output.ask(title, sheet.title, lambda path: self.write_pdf(sheet, path))

    def write_pdf(self, sheet: PrintedOutbox, path: Path) -> None:
        """Write a sheet as a PDF and say where it is, or why it could not be written."""
        documents = self._context.services.outbox_documents
        self._output.write(path, lambda place: documents.write_pdf(sheet, place))

    def stop(self) -> None:
        """Wait until what is being written has ended, for the window's end."""
        self._output.stop()

    def _sheet(self) -> PrintedOutbox:
        services = self._context.services
        items, provider = services.outbox.read(), services.profile.provider().name
        return printed_outbox(items, provider, self._context.texts, self._context.today)
