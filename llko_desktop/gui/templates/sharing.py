"""Writes the user's templates to a file for others, and takes over those of a file after a look at them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from llko_desktop.domain.messages import InputError, Message
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.templates.export_dialog import ExportTemplatesDialog
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.services.template_library import Origin, TemplateEntry
from llko_desktop.texts.counts import Counts

SET_SUFFIX = ".json"


class TemplateSharing(QObject):
    """Exports and imports sets of templates for a window."""

    def __init__(self, context: GuiContext, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._context, self._window, self._theme = context, window, theme

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
        name = self.tr("Templates {day}").format(day=self._context.today.isoformat())
        dialog.selectFile(f"{name}{SET_SUFFIX}")
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
        if self._context.attempt(lambda: self._write(path, entries)):
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

    def _may_replace(self, path: Path) -> bool:
        asked = self.tr("“{name}” is there already. Replace it?").format(name=path.name)
        answer = QMessageBox.question(self._window, self.tr("Export templates"), asked)
        return answer is QMessageBox.StandardButton.Yes

    def _write(self, path: Path, entries: Sequence[TemplateEntry]) -> None:
        try:
            self._context.services.template_sets.write(path, entries)
        except OSError as error:
            reason = error.strerror or str(error)
            raise InputError(Message.of("file_not_written", path=str(path), reason=reason)) from error
