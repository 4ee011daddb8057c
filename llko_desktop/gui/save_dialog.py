"""Asks where something is to be saved and as what kind of file, and says where it was written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.save_names import with_ending
from llko_desktop.services.file_names import safe_name


@dataclass(frozen=True)
class SaveKind:
    """A kind of file: how the dialog calls it (`Workbook (*.xlsx)`), and the ending of its names (`xlsx`)."""

    filter: str
    ending: str


def ask_where(
    window: QWidget,
    title: str,
    name: str,
    kinds: Sequence[SaveKind],
    chosen: Callable[[Path | None], object],
) -> None:
    """Ask where to save what is called `name`; the dialog asks before it replaces a file.

    `chosen` gets a path that ends as one of the kinds, or none when the user would rather not replace what is
    there; it is not called where the dialog is left.
    """
    by_filter = {kind.filter: kind for kind in kinds}
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(window, title, folder)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(list(by_filter))
    dialog.setDefaultSuffix(kinds[0].ending)
    dialog.filterSelected.connect(lambda name: dialog.setDefaultSuffix(by_filter[name].ending))
    dialog.selectFile(f"{safe_name(name)}.{kinds[0].ending}")

    def answered(text: str) -> None:
        kind = by_filter.get(dialog.selectedNameFilter(), kinds[0])
        chosen(named(Path(text), kinds, kind, window, title))

    dialog.fileSelected.connect(answered)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def named(path: Path, kinds: Sequence[SaveKind], kind: SaveKind, window: QWidget, title: str) -> Path | None:
    """Give a path that was chosen with the ending of a kind: what its name says already, or else `kind`.

    None when the user would rather not replace the file of that name.
    """
    ending = path.suffix.lower().removeprefix(".")
    if ending in {one.ending for one in kinds}:
        return path
    return with_ending(path, kind.ending, window, title)


def tell_written(context: GuiContext, text: str, path: Path) -> None:
    """Say that a file or folder was written, and offer to open its folder."""
    folder = path if path.is_dir() else path.parent

    def show() -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    context.offered.emit(text, QCoreApplication.translate("SaveDialog", "Open the folder"), show)


def tell_cancelled(context: GuiContext) -> None:
    """Say that there is no file."""
    context.noticed.emit(QCoreApplication.translate("SaveDialog", "Cancelled: no file was written."))
