"""Brings the info page out of the window: a PDF, a poster, a print, a folder to enter it from (R14)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.pdf_output import PdfOutput, documents_folder, open_dialog
from llko_desktop.gui.print_preview import show_preview
from llko_desktop.services.info_page_document import ParentView
from llko_desktop.texts.export_texts import exported_page
from llko_desktop.texts.parent_view import parent_view


class InfoPageOutput(QObject):
    """Asks where to and writes there, off the window's thread; `ended` is sent after each, done or not."""

    ended = Signal()

    def __init__(self, context: GuiContext, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._output = PdfOutput(context, window)
        self._output.ended.connect(self.ended)

    def save_pdf(self) -> None:
        """Ask where to and write what parents see as a PDF; the dialog asks before it replaces a file."""
        self._output.ask(self.tr("Save the info page as PDF"), self._view().title, self.write_pdf)

    def save_poster(self) -> None:
        """Ask where to and write the poster for the door as a PDF."""
        name = self._view().name
        poster = self.tr("Poster of {name}").format(name=name) if name else self.tr("Poster")
        self._output.ask(self.tr("Save the poster for the door as PDF"), poster, self.write_poster)

    def print(self) -> None:
        """Open the print preview of the page."""
        view, documents = self._view(), self._context.services.info_page_documents
        show_preview(
            self._window,
            view.title,
            lambda device: documents.paint(view, device),
            save=self.save_pdf,
        )

    def print_poster(self) -> None:
        """Open the print preview of the poster for the door."""
        view, documents = self._view(), self._context.services.info_page_documents
        show_preview(
            self._window,
            view.title,
            lambda device: documents.paint_poster(view, device),
            save=self.save_poster,
        )

    def export(self) -> None:
        """Ask for a folder and write a new one into it, with the texts and pictures to enter."""
        dialog = QFileDialog(
            self._window, self.tr("Choose where the folder is to be made"), documents_folder()
        )
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        open_dialog(dialog, self.write_folder)

    def write_pdf(self, path: Path) -> None:
        """Write the page as a PDF and say where it is, or why it could not be written."""
        self._write(path, self._context.services.info_page_documents.write_pdf)

    def write_poster(self, path: Path) -> None:
        """Write the poster as a PDF and say where it is, or why it could not be written."""
        self._write(path, self._context.services.info_page_documents.write_poster)

    def write_folder(self, target: Path) -> None:
        """Write the folder into `target` and say where it is, or why it could not be written."""
        context, export = self._context, self._context.services.info_page_export
        page = context.services.info_page.view()
        exported = exported_page(page.provider, page.pictures, context.texts, context.today)
        self._output.job.run(
            self.tr("Writing the texts and pictures…"),
            exported.files,
            lambda advance: export.write(exported, target, advance),
            self._tell_folder,
        )

    def stop(self) -> None:
        """Cancel what is being written and wait until it has ended, for the window's end."""
        self._output.stop()

    def _view(self) -> ParentView:
        page = self._context.services.info_page.view()
        return parent_view(page.provider, page.pictures, self._context.texts, self._context.today)

    def _write(self, path: Path, write: Callable[[ParentView, Path], object]) -> None:
        view = self._view()
        self._output.write(path, lambda place: write(view, place))

    def _tell_folder(self, folder: Path | None) -> None:
        if folder is None:
            self._context.noticed.emit(self.tr("Cancelled: nothing was written."))
        else:
            self._output.tell(folder)
