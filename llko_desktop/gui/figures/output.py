"""Brings the figures out of the window: a print, a PDF, a workbook or a text file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.pdf_output import PdfOutput, documents_folder, open_dialog
from llko_desktop.gui.print_preview import show_preview
from llko_desktop.gui.save_names import with_ending
from llko_desktop.services.figure_document import FigureDocuments
from llko_desktop.services.figure_tables import FigureDocument
from llko_desktop.services.file_names import file_name
from llko_desktop.texts.printed_figures import printed_figures


class FileKind(StrEnum):
    """What the figures can be saved as; the values are the endings of the files."""

    XLSX = "xlsx"
    CSV = "csv"
    PDF = "pdf"


class FiguresOutput(QObject):
    """Asks where to and writes there, off the window's thread; `ended` is sent after each, done or not."""

    ended = Signal()

    def __init__(self, context: GuiContext, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._output = PdfOutput(context, window)
        self._output.ended.connect(self.ended)

    def print(self, document: FigureDocument) -> None:
        """Open the print preview of the figures."""
        printed, documents = printed_figures(document, self._context.texts), self._documents
        self._context.attempt(
            lambda: show_preview(
                self._window.window(),
                printed.title,
                lambda device: documents.paint(printed, device),
                save=lambda: self.ask(document, (FileKind.PDF,)),
            )
        )

    def ask(self, document: FigureDocument, kinds: Sequence[FileKind] = tuple(FileKind)) -> None:
        """Ask where to save the figures as one of these kinds; the dialog asks before it replaces a file."""
        title = self.tr("Save the figures")
        names = {
            FileKind.XLSX: self.tr("Workbook (*.xlsx)"),
            FileKind.CSV: self.tr("Text file for a spreadsheet (*.csv)"),
            FileKind.PDF: self.tr("PDF (*.pdf)"),
        }
        filters = {names[kind]: kind for kind in kinds}
        dialog = QFileDialog(self._window.window(), title, documents_folder())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(list(filters))
        dialog.setDefaultSuffix(kinds[0])
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(filters[chosen]))
        dialog.selectFile(file_name(document.title, kinds[0], self.tr("Figures")))

        def chosen(path: Path) -> None:
            kind = filters[dialog.selectedNameFilter()]
            # The kind that was chosen last, whatever the name was proposed with.
            if path.suffix.lower() in {f".{other}" for other in FileKind if other is not kind}:
                path = path.with_suffix("")
            if named := with_ending(path, kind, self._window.window(), title):
                self.write(document, named, kind)

        open_dialog(dialog, chosen)

    def write(self, document: FigureDocument, path: Path, kind: FileKind) -> None:
        """Write the figures to `path` and say where they are, or why they could not be written."""
        texts, files = self._context.texts, self._context.services.figure_files
        ways: dict[FileKind, Callable[[], None]] = {
            FileKind.XLSX: lambda: files.xlsx(document, path),
            FileKind.CSV: lambda: files.csv(document, path),
            FileKind.PDF: lambda: self._documents.write_pdf(printed_figures(document, texts), path),
        }
        work = ways[kind]
        self._output.job.run(
            self.tr("Writing the figures…"), 1, lambda _advance: work(), lambda _none: self._output.tell(path)
        )

    def stop(self) -> None:
        """Wait until what is being written has ended, for the window's end."""
        self._output.stop()

    @property
    def _documents(self) -> FigureDocuments:
        return self._context.services.figure_documents
