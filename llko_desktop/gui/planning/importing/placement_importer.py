"""Asks for a list of children who are placed, and lets the assistant bring it in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.icons import Icons
from llko_desktop.gui.intake.assistant.sources import open_sources
from llko_desktop.gui.intake.assistant.words import unreadable_lines
from llko_desktop.gui.long_job import LongJob
from llko_desktop.gui.planning.importing.placement_assistant import PlacementAssistant
from llko_desktop.gui.planning.importing.placement_list_kind import PlacementSources, placement_list
from llko_desktop.gui.planning.placement_changes import PlacementChanges
from llko_desktop.gui.theme.theme import Theme
from llko_desktop.services.placement_trial import PlacementReport

translate = QCoreApplication.translate


class PlacementImporter(QObject):
    """Carries out one import over a window, and goes once it is over."""

    def __init__(self, context: GuiContext, theme: Theme, icons: Icons, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window, self._theme, self._icons = context, window, theme, icons
        self._job = LongJob(context, window)
        self._changes = PlacementChanges(context, self)
        self.assistant: PlacementAssistant | None = None
        context.leaving.connect(self.stop)

    def start(self, paths: Sequence[Path]) -> None:
        """Open the assistant on these files, once they are read."""
        kind = placement_list(self._context.services)
        self._job.ended.connect(self._read)
        self._job.run(
            self.tr("Reading the list…"),
            len(paths) + 1,
            lambda advance: open_sources(kind, paths, advance),
            self._show,
        )

    def stop(self) -> None:
        """Cancel what is running and wait until it has ended, for the window's end."""
        self._job.stop()
        if self.assistant is not None:
            self.assistant.stop()

    def _show(self, read: PlacementSources | None) -> None:
        if read is None:
            return
        if not any(source.rows for source in read.sources):
            lines = unreadable_lines(read.unreadable, self._context.texts)
            self._context.failed.emit(lines or self.tr("No child was found in these files."))
            return
        self.assistant = PlacementAssistant(self._context, self._theme, self._icons, read, self._window)
        self.assistant.imported.connect(self._imported)
        self.assistant.finished.connect(self._closed)
        self.assistant.open()

    def _read(self) -> None:
        """Go, where there is nothing to show."""
        if self.assistant is None:
            self._go()

    def _closed(self) -> None:
        if self.assistant is not None:
            self.assistant.stop()
            self.assistant.deleteLater()
        self._go()

    def _go(self) -> None:
        self._job.deleteLater()
        self.deleteLater()

    def _imported(self, report: PlacementReport) -> None:
        self._changes.tell_imported(report)


def import_placements(context: GuiContext, theme: Theme, icons: Icons, parent: QWidget) -> None:
    """Let the user choose files with children who are placed, and bring them in over a window."""
    names, _ = QFileDialog.getOpenFileNames(
        parent,
        translate("PlacementImporter", "Import children who are placed"),
        "",
        translate(
            "PlacementImporter",
            "Tables (*.xlsx *.xlsm *.xlsb *.ods *.xls *.csv *.tsv *.txt);;All files (*)",
        ),
    )
    if names:
        PlacementImporter(context, theme, icons, parent).start([Path(name) for name in names])
