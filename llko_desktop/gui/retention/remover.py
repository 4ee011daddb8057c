"""Leads from the wish to remove personal data to what is left: a look first, then the decision (R15)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.long_job import LongJob
from llko_desktop.gui.retention.dialog import RetentionDialog
from llko_desktop.gui.retention.plan import Outcome, Removal, carry_out
from llko_desktop.services.retention_values import RetentionPreview
from llko_desktop.texts.counts import Counts
from llko_desktop.texts.retention_reports import copies_removed, removed_lines


class Remover(QObject):
    """Works for one window, off its thread.

    `ended` is sent after each look and each removal, `removed` once something was removed.
    """

    ended = Signal()
    removed = Signal()

    def __init__(self, context: GuiContext, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._job = LongJob(context, window)
        self._job.ended.connect(self.ended)
        context.removal_wanted.connect(self.ask_family)

    def ask(self) -> None:
        """Show what is kept longer than the procedure's term."""
        intro = Counts().kept_for_years(self._context.services.procedure.terms.retention_years)
        self._look(self._context.services.retention.preview, intro, "")

    def ask_family(self, reference: str) -> None:
        """Show what would go if the family of a request asked for it."""
        intro = self.tr(
            "All that is kept of this family: its requests, and its children in the planning. "
            "Take it out for them first (“Everything of this family”), if they asked what you keep."
        )
        retention = self._context.services.retention
        self._look(lambda: retention.preview_family(reference), intro, reference)

    def _look(self, look: Callable[[], RetentionPreview], intro: str, reference: str) -> None:
        # What is being written is kept first, so that it goes too and does not come back.
        self._context.flushing.emit()
        self._job.run(
            self.tr("Looking for personal data…"),
            0,
            lambda _advance: look(),
            lambda preview: self._show(preview, intro, reference),
            can_cancel=False,
        )

    def _show(self, preview: RetentionPreview, intro: str, reference: str) -> None:
        dialog = RetentionDialog(self._context, preview, intro, self._window)
        dialog.accepted.connect(lambda: self.carry_out(dialog.removal(), reference))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def carry_out(self, removal: Removal, reference: str = "") -> None:
        """Remove it; `reference` is the request that it was asked from, to be shown again."""
        self._context.flushing.emit()
        retention = self._context.services.retention
        self._job.run(
            self.tr("Removing personal data…"),
            0,
            lambda _advance: carry_out(removal, retention),
            lambda outcome: self._tell(outcome, reference),
            can_cancel=False,
        )

    def stop(self) -> None:
        """Wait until what is being removed is gone, for the window's end."""
        self._job.stop()

    def _tell(self, outcome: Outcome, reference: str) -> None:
        context, removed = self._context, outcome.removed
        for was, now in removed.renamed.items():
            context.renamed.emit(was, now)
        if removed.requests or removed.placements:
            # Of placements the pages of requests tell too.
            if removed.placements:
                context.planning_changed.emit()
            else:
                context.changed.emit("")
            self.removed.emit()
            if reference:
                context.opened.emit(removed.renamed.get(reference, reference))
        elif not removed.not_wiped:
            self.removed.emit()
        said, texts = list(removed_lines(removed, context.texts)), context.texts
        if outcome.copies:
            said.append(copies_removed(outcome.copies))
        if outcome.problems or removed.not_wiped:
            context.advised.emit("\n".join((*said, *map(texts.message, outcome.problems))))
        else:
            context.noticed.emit(" ".join(said) or self.tr("Nothing of it is left in the file."))
