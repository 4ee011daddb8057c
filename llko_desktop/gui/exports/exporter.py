"""Leads from the wish to take data out to a file: what, where to, and what came of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.exports.dialog import ExportDialog
from llko_desktop.gui.exports.kinds import What, family_kinds, family_name
from llko_desktop.gui.exports.work import Wanted, carry_out, size
from llko_desktop.gui.long_job import LongJob
from llko_desktop.gui.save_dialog import SaveKind, ask_where, tell_cancelled, tell_written
from llko_desktop.texts import export_reports


class Exporter(QObject):
    """Takes data out for one window, off its thread; `ended` is sent after each file, written or not."""

    ended = Signal()

    def __init__(self, context: GuiContext, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._job = LongJob(context, window)
        self._job.ended.connect(self.ended)
        context.family_file_wanted.connect(self.ask_family)

    def ask_what(self, reference: str = "") -> None:
        """Open the window that asks what is to go out; `reference` is the request in view, if any."""

        def open_it() -> None:
            dialog = ExportDialog(self._context, reference, self._window)
            dialog.accepted.connect(lambda: self._ask(dialog))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

        self._context.flushing.emit()
        self._context.attempt(open_it)

    def ask_family(self, reference: str) -> None:
        """Ask where everything that is kept of the family of a request is to go."""
        self._context.flushing.emit()
        self._context.attempt(lambda: self._ask_where(What.FAMILY, family_name(), reference, family_kinds()))

    def _ask(self, dialog: ExportDialog) -> None:
        kind, reference = dialog.kind(), dialog.reference()
        self._context.attempt(lambda: self._ask_where(kind.what, kind.name, reference, (dialog.file_kind(),)))

    def _ask_where(self, what: What, name: str, reference: str, kinds: tuple[SaveKind, ...]) -> None:
        def chosen(path: Path | None) -> None:
            if path is None:
                tell_cancelled(self._context)
            else:
                self.write(Wanted(what, path, reference))

        if what is What.FAMILY:
            request = self._context.services.triage.view(reference).request
            # A name alone is not enough where two children are called the same, or none is known.
            name = f"{name.format(child=request.child.name)} {reference}"
        title = self.tr("Choose where the file is to be written")
        ask_where(self._window, title, f"{name} {self._context.today.isoformat()}", kinds, chosen)

    def write(self, wanted: Wanted) -> None:
        """Write a file and say where it is, or why it could not be written."""
        services, texts = self._context.services, self._context.texts
        totals: list[int] = []
        if self._context.attempt(lambda: totals.append(size(wanted, services))):
            self._job.run(
                self.tr("Writing the file…"),
                totals[0],
                lambda advance: carry_out(wanted, services, texts, advance),
                lambda done: self._tell(wanted, done=done),
            )

    def stop(self) -> None:
        """Cancel what is being written and wait until it has ended, for the window's end."""
        self._job.stop()

    def _tell(self, wanted: Wanted, *, done: bool) -> None:
        if not done:
            tell_cancelled(self._context)
            return
        say = export_reports.nothing_less_than_all if wanted.what is What.ALL else export_reports.written
        tell_written(self._context, say(wanted.path), wanted.path)
