"""Opens the form of a request over a window, and goes on from there once it is saved (R9)."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from llko_desktop.domain.progress import OutboxAction
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.intake.form.edit_details import EditDetailsDialog
from llko_desktop.gui.intake.form.form_dialog import FormDialog
from llko_desktop.gui.intake.form.new_request import NewRequestDialog
from llko_desktop.gui.intake.form.told import Told


class Adding(QObject):
    """One form at a time; `referral_wanted` asks, with its reference, for the text that refers the parents of
    a request to the platform. `several` carries sources for the assistant.
    """

    referral_wanted = Signal(str)
    several = Signal(object)

    def __init__(self, context: GuiContext, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._dialog: FormDialog | None = None

    def add(self) -> None:
        """Open an empty form for a new request, which offers what was not finished before."""
        self._context.attempt(lambda: self._open_new(None))

    def add_told(self, told: Told) -> None:
        """Open the form with what was read from a text."""
        self._context.attempt(lambda: self._open_new(told))

    def edit(self, reference: str) -> None:
        """Open the form for a stored request."""
        self._context.attempt(lambda: self._open_details(reference))

    def _open_new(self, told: Told | None) -> None:
        if self._is_open():
            return
        dialog = NewRequestDialog(self._context, self._window, told)
        dialog.accepted.connect(lambda: self._added(dialog))
        dialog.several.connect(self.several)
        self._show(dialog)

    def _open_details(self, reference: str) -> None:
        if self._is_open():
            return
        dialog = EditDetailsDialog(self._context, reference, self._window)
        dialog.accepted.connect(lambda: self._changed(dialog))
        self._show(dialog)

    def _is_open(self) -> bool:
        if self._dialog is not None:
            self._dialog.raise_()
            self._dialog.activateWindow()
        return self._dialog is not None

    def _show(self, dialog: FormDialog) -> None:
        self._dialog = dialog
        dialog.finished.connect(self._closed)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _closed(self) -> None:
        self._dialog = None

    def _added(self, dialog: NewRequestDialog) -> None:
        context, reference = self._context, dialog.reference
        context.changed.emit(reference)
        context.opened.emit(reference)
        if dialog.is_merged:
            said = self.tr("Put together with {reference}.").format(reference=reference)
            context.stepped.emit(said, (reference,))
        if dialog.wants_referral:
            self.referral_wanted.emit(reference)
        if dialog.is_merged:
            return
        items = context.services.triage.view(reference).request.progress.open_items
        if dialog.wants_referral or not any(item.action is OutboxAction.REGISTER for item in items):
            context.noticed.emit(self.tr("Saved as {reference}.").format(reference=reference))
            return
        said = self.tr("Saved as {reference}. To enter: register it on Opvang.Vlaanderen.")
        context.offered.emit(
            said.format(reference=reference),
            self.tr("Write the referral"),
            lambda: self.referral_wanted.emit(reference),
        )

    def _changed(self, dialog: EditDetailsDialog) -> None:
        if dialog.is_changed:
            self._context.done(self.tr("The details are changed."), dialog.reference)
