"""Brings requests in by every way there is: files, also dropped ones, the clipboard, and typing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.icons import Icons
from llko_desktop.gui.intake.adding import Adding
from llko_desktop.gui.intake.earlier_imports import EarlierImports
from llko_desktop.gui.intake.import_files import Importer
from llko_desktop.gui.intake.paste import Paster
from llko_desktop.gui.shell.main_window import MainWindow
from llko_desktop.gui.templates.sharing import SET_SUFFIX
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.gui.undo import UndoSteps
from llko_desktop.services.import_report import ImportReport
from llko_desktop.texts import reports

# So many rows that did not come in are told one by one.
_MOST_TOLD = 10


class BringingIn(QObject):
    """Serves one window; `arrived` carries the reference of a request that came in, to be shown.

    `templates_given` carries the path of a file that by its name holds templates instead.
    """

    arrived = Signal(str)
    templates_given = Signal(object)

    def __init__(
        self,
        context: GuiContext,
        window: MainWindow,
        theme: Theme,
        icons: Icons,
        undo: UndoSteps,
        pasted: Callable[[QMimeData], bool],
    ) -> None:
        """Serve a window; `pasted` takes what is for the page in front, and gives whether it did."""
        super().__init__(window)
        self._context, self._window, self._theme, self._icons = context, window, theme, icons
        self._undo = undo
        self.importer = Importer(context, window, theme, icons)
        self.adding = Adding(context, window)
        self.paster = Paster(context, window, pasted)
        self._connect()
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def _connect(self) -> None:
        commands = self._window.commands
        self._context.edit_wanted.connect(self.adding.edit)
        self.paster.told.connect(self.adding.add_told)
        for pasted in (self.paster.several, self.adding.several):
            pasted.connect(self.importer.review)
        self.paster.files.connect(self.take_files)
        self.importer.done.connect(self._imported)
        self._window.closing.connect(self.importer.stop)
        self._window.closing.connect(self.paster.stop)
        commands.import_files.triggered.connect(self.importer.ask)
        commands.earlier_imports.triggered.connect(self._show_imports)
        commands.new_request.triggered.connect(self.adding.add)
        commands.paste.triggered.connect(self.paster.paste)

    def take_files(self, paths: Sequence[Path]) -> None:
        """Take in what was dropped or pasted: a set of templates by its ending, all else as requests."""
        sets = [path for path in paths if path.suffix.lower() == SET_SUFFIX]
        others = [path for path in paths if path not in sets]
        if len(sets) > 1:
            said = self.tr("Templates come in one file at a time. Left out: {files}")
            names = ", ".join(path.name for path in sets[1:])
            self._context.failed.emit(said.format(files=names))
        if sets:
            self.templates_given.emit(sets[0])
        if others:
            self.importer.start(others)

    def _imported(self, report: ImportReport) -> None:
        """Show what came in, with what became of the rest; it can be undone from there."""
        if report.added:
            self.arrived.emit(report.added[0])
        batch = report.batch
        undo = partial(self._undo.undo_import, batch) if batch is not None else None
        if batch is not None:
            self._undo.remember_import(batch)
        self._window.toast.show_message(reports.import_summary(report), undo)
        # What was said of an import before is over.
        self._window.banner.dismiss()
        if report.rejected:
            texts = self._context.texts
            lines = [reports.rejected(row, texts) for row in report.rejected[:_MOST_TOLD]]
            self._context.advised.emit("\n".join(lines))

    def _show_imports(self) -> None:
        dialog = EarlierImports(self._context, self._theme, self._icons, self._window)
        dialog.undone.connect(self._import_undone)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _import_undone(self, batch: int) -> None:
        self._undo.forget_import(batch)
        # It may still offer to undo that import.
        self._window.toast.hide()
        self._context.changed.emit("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files that are dropped on the window."""
        if isinstance(event, QDragEnterEvent) and _files(event):
            event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and not isinstance(event, QDragEnterEvent) and _files(event):
            event.acceptProposedAction()
            self.take_files(_files(event))
            return True
        return super().eventFilter(watched, event)


def _files(event: QDropEvent) -> list[Path]:
    """Give the local files that are being dropped."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
