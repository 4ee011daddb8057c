"""Opens files off the window's thread and lets the assistant import what they hold."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.icons import Icons
from llko_desktop.gui.intake.assistant.arrival import arrived_on
from llko_desktop.gui.intake.assistant.request_list import request_list
from llko_desktop.gui.intake.assistant.sources import ReadSources, open_sources, try_sources
from llko_desktop.gui.intake.assistant.window import ImportAssistant
from llko_desktop.gui.intake.assistant.words import unreadable_lines
from llko_desktop.gui.long_job import LongJob
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.services.incoming import Incoming


class Importer(QObject):
    """Carries out imports for a window; `done` carries the `ImportReport`."""

    done = Signal(object)

    def __init__(self, context: GuiContext, window: QWidget, theme: Theme, icons: Icons) -> None:
        super().__init__(window)
        self._context, self._window, self._theme, self._icons = context, window, theme, icons
        self._job = LongJob(context, window)
        self.assistant: ImportAssistant | None = None

    def ask(self) -> None:
        """Let the user choose files, and open the assistant on them."""
        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Import requests"),
            "",
            self.tr(
                "Requests (*.xlsx *.xlsm *.xlsb *.ods *.xls *.csv *.tsv *.txt *.eml *.mbox *.msg);;"
                "All files (*)"
            ),
        )
        if names:
            self.start([Path(name) for name in names])

    def start(self, paths: Sequence[Path]) -> None:
        """Open the assistant on these files, unless one is open or files are being read."""
        if self.assistant is not None:
            self.assistant.raise_()
            self.assistant.activateWindow()
            return
        services = self._context.services
        self._job.run(
            self.tr("Reading requests…"),
            len(paths) + 1,
            lambda advance: open_sources(request_list(services), paths, advance),
            self._show,
        )

    def review(self, sources: Sequence[Incoming]) -> None:
        """Open the assistant on sources that were read already, from a pasted text, unless one is open."""
        if self.assistant is None:
            services = self._context.services
            self._job.run(
                self.tr("Reading requests…"),
                1,
                # What is copied comes in today, where it does not say otherwise.
                lambda _: arrived_on(
                    services, try_sources(request_list(services), sources), services.today()
                ),
                self._show,
            )

    def stop(self) -> None:
        """Cancel what is running and wait until it has ended, for the window's end; `done` is not sent."""
        self.blockSignals(True)
        self._job.stop()
        if self.assistant is not None:
            self.assistant.stop()

    def _show(self, read: ReadSources | None) -> None:
        if read is None:
            return
        if not any(source.rows for source in read.sources):
            lines = unreadable_lines(read.unreadable, self._context.texts)
            self._context.failed.emit(lines or self.tr("No request was found in these files."))
            return
        self.assistant = ImportAssistant(self._context, self._theme, self._icons, read, self._window)
        self.assistant.imported.connect(self._imported)
        self.assistant.finished.connect(self._closed)
        self.assistant.open()

    def _closed(self) -> None:
        if self.assistant is not None:
            self.assistant.stop()
            self.assistant.deleteLater()
            self.assistant = None

    def _imported(self, report: object) -> None:
        self._context.changed.emit("")
        self.done.emit(report)
