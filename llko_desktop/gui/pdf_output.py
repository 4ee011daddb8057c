"""Asks where a PDF is to be saved, writes it there off the window's thread, and says where it is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.long_job import Advance, LongJob
from llko_desktop.gui.save_dialog import SaveKind, ask_where, tell_cancelled, tell_written
from llko_desktop.texts.info_page_reports import written

_PDF = SaveKind("PDF (*.pdf)", "pdf")


class PdfOutput(QObject):
    """Writes one file or folder at a time for one window; `ended` is sent after each, done or not."""

    ended = Signal()

    def __init__(self, context: GuiContext, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self.job = LongJob(context, window)
        self.job.ended.connect(self.ended)

    def ask(self, title: str, name: str, write: Callable[[Path], object]) -> None:
        """Ask where to save what is called `name`, and `write` it there; files are not replaced unasked."""

        def chosen(path: Path | None) -> None:
            if path is not None:
                write(path)

        ask_where(self._window, title, name, (_PDF,), chosen)

    def write(self, path: Path, write: Callable[[Path], object]) -> None:
        """Write a PDF to `path` and say where it is, or why it could not be written."""
        self.job.run(
            self.tr("Writing the PDF…"), 1, lambda _advance: write(path), lambda _none: self.tell(path)
        )

    def write_many(self, path: Path, label: str, total: int, write: Callable[[Advance], bool]) -> None:
        """Write a PDF of `total` parts and say where it is, as `write`; false says that it was cancelled."""

        def tell(is_written: bool) -> None:
            if is_written:
                self.tell(path)
            else:
                tell_cancelled(self._context)

        self.job.run(label, total, write, tell)

    def tell(self, path: Path) -> None:
        """Say where a file or folder was written, and offer to open the folder."""
        tell_written(self._context, written(path), path)

    def stop(self) -> None:
        """Cancel what is being written and wait until it has ended, for the window's end."""
        self.job.stop()


def open_dialog(dialog: QFileDialog, chosen: Callable[[Path], object]) -> None:
    """Open a dialog that gives `chosen` what the user chooses, and is gone after it."""
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def documents_folder() -> str:
    """Give the folder in which the user keeps documents."""
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
