"""Asks for a folder and writes the pictures there as files."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from llko_desktop.domain.pictures import Picture, PictureKind
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.long_job import LongJob
from llko_desktop.services.picture_export import write_pictures


class PictureExport(QObject):
    """Never writes over a file; says where the files are, with a way to the folder."""

    def __init__(self, context: GuiContext, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self.job = LongJob(context, window)
        context.leaving.connect(self.job.stop)

    def ask(self, pictures: Sequence[Picture]) -> None:
        """Let the user choose where the pictures go."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        dialog = QFileDialog(self._window, self.tr("Save the pictures in a folder"), folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
        dialog.fileSelected.connect(lambda chosen: self.write(pictures, Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, pictures: Sequence[Picture], folder: Path) -> None:
        """Write the pictures into a folder, and say so or why not."""
        jpeg = self._context.services.pictures.jpeg
        # Names of files: lower case, without spaces.
        words = {PictureKind.LOGO: self.tr("logo"), PictureKind.PHOTO: self.tr("photo")}
        self.job.run(
            self.tr("Writing the pictures…"),
            len(pictures),
            lambda advance: write_pictures(pictures, jpeg, words, folder, advance),
            partial(self._tell, folder),
        )

    def _tell(self, folder: Path, written: Sequence[Path] | None) -> None:
        if written is None:
            self._context.noticed.emit(self.tr("Cancelled: no file was written."))
            return
        said = self.tr("%n picture(s) written to {folder}", "", len(written)).format(folder=folder)
        self._context.offered.emit(said, self.tr("Open the folder"), partial(_open, folder))


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
