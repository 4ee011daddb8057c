"""Writes the user's templates to a file for others, and takes over those of a file after a look at them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.icons import Icons
from llko_desktop.gui.long_job import Advance, LongJob
from llko_desktop.gui.templates.export_dialog import ExportTemplatesDialog
from llko_desktop.gui.templates.import_dialog import ImportTemplatesDialog
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.services.template_library import Origin, TemplateEntry
from llko_desktop.services.template_set_file import FILE_NAME, ReadSet
from llko_desktop.services.template_sets import SetRow
from llko_desktop.services.template_writes import WrittenSet
from llko_desktop.texts.counts import Counts

SET_SUFFIX = ".json"


class TemplateSharing(QObject):
    """Exports and imports sets of templates for a window; `taken` is sent once some were taken over."""

    taken = Signal()

    def __init__(self, context: GuiContext, window: QWidget, theme: Theme, icons: Icons) -> None:
        super().__init__(window)
        self._context, self._window, self._theme, self._icons = context, window, theme, icons
        self._job = LongJob(context, window)

    def ask_what(self) -> None:
        """Ask which templates are to be written, and where to."""
        library, language = self._context.services.templates, self._context.texts.language
        entries: list[TemplateEntry] = []
        if not self._context.attempt(lambda: entries.extend(library.entries(language))):
            return
        mine = [entry for entry in entries if entry.origin is not Origin.BUILTIN]
        if not mine:
            self._context.noticed.emit(
                self.tr("You have no texts of your own yet: change a template first, or make a new one.")
            )
            return
        dialog = ExportTemplatesDialog(self._context, mine, self._window)
        dialog.accepted.connect(lambda: self._ask_where(dialog.chosen()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_where(self, entries: Sequence[TemplateEntry]) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._window, self.tr("Export templates"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Templates (*.json)"))
        dialog.setDefaultSuffix(SET_SUFFIX.removeprefix("."))
        dialog.selectFile(FILE_NAME)
        dialog.fileSelected.connect(lambda chosen: self.chosen(entries, Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def chosen(self, entries: Sequence[TemplateEntry], path: Path) -> None:
        """Write templates to the place that was chosen, as such a file by its name too.

        A dialog adds no ending to a name with a dot in it, and so did not ask about the file of that name.
        """
        if path.suffix.lower() != SET_SUFFIX:
            path = path.with_name(f"{path.name.rstrip('.')}{SET_SUFFIX}")
            if path.exists() and not self._may_replace(path):
                self._context.noticed.emit(self.tr("Cancelled: no file was written."))
                return
        if self._context.attempt(lambda: self._context.services.template_sets.write(path, entries)):
            self._context.noticed.emit(Counts().templates_written(len(entries)).format(path=path))

    def ask_for_file(self) -> None:
        """Let the user choose a file with templates, and show what is in it."""
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Import templates"),
            "",
            self.tr("Templates (*.json);;All files (*)"),
        )
        if name:
            self.open(Path(name))

    def open(self, path: Path) -> None:
        """Show what a file would change, to be looked over and ticked before anything is written."""
        sets = self._context.services.template_sets

        def look(_advance: Advance) -> tuple[ReadSet, tuple[SetRow, ...]]:
            read = sets.read(path)
            return read, sets.preview(read)

        self._job.run(self.tr("Reading templates…"), 1, look, lambda found: self._show(*found))

    def stop(self) -> None:
        """Wait until a file that is being read is, for the window's end; nothing comes of it."""
        self.blockSignals(True)
        self._job.stop()

    def _show(self, read: ReadSet, rows: Sequence[SetRow]) -> None:
        dialog = ImportTemplatesDialog(self._context, self._theme, self._icons, read, rows, self._window)
        dialog.accepted.connect(lambda: self._tell(dialog.written, len(dialog.chosen())))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _tell(self, written: WrittenSet, number: int) -> None:
        sets = self._context.services.template_sets

        def take_back() -> None:
            sets.undo(written)
            self._context.noticed.emit(self.tr("Taken back: your templates are as before."))
            self._context.templates_changed.emit()

        self._context.undoable.emit(Counts().templates_taken(number), take_back)
        self._context.templates_changed.emit()
        self.taken.emit()

    def _may_replace(self, path: Path) -> bool:
        asked = self.tr("“{name}” is there already. Replace it?").format(name=path.name)
        answer = QMessageBox.question(self._window, self.tr("Export templates"), asked)
        return answer is QMessageBox.StandardButton.Yes
