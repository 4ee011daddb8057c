"""The window around a form of details of the provider that planning needs: kept, written, taken back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from llko_desktop.domain.messages import InputError
from llko_desktop.domain.provider import Provider
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.intake.form.entry_body import EntryBody
from llko_desktop.gui.intake.form.field import FormField
from llko_desktop.gui.intake.form.form_dialog import FormDialog
from llko_desktop.gui.intake.form.keeping import Keeping
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.theme.theme import set_look
from llko_desktop.services.by_hand import Entry
from llko_desktop.services.ports import StaleWrite
from llko_desktop.services.unfinished import place_of

_REMARK_DELAY_MS = 250
ReadEntry = Callable[[Entry, Provider], Provider]


class ProviderBody(EntryBody):
    """Shows fields below each other, each by the key of its text."""

    def __init__(self, fields: dict[str, FormField]) -> None:
        super().__init__()
        self.fields = fields
        em = self.fontInfo().pixelSize()
        set_look(self, "role", "surface")
        column = QVBoxLayout(self)
        column.setContentsMargins(round(em * 0.2), 0, round(em * 0.8), round(em * 0.4))
        column.setSpacing(round(em * 0.9))
        for field in fields.values():
            column.addWidget(field)
            field.changed.connect(self.changed)
        column.addStretch(1)


class ProviderDialog(FormDialog):
    """Changes the details that `read` reads in an entry and `write` gives as one; `name` is where the texts
    are kept. `before` and `saved` are what was kept and what is now.

    `remark` says what to think of with the details as they are typed: never a reason to refuse.
    """

    def __init__(
        self,
        context: GuiContext,
        body: ProviderBody,
        name: str,
        read: ReadEntry,
        write: Callable[[Provider], Entry],
        parent: QWidget | None,
    ) -> None:
        unfinished = context.services.unfinished_placements
        super().__init__(context, body, Keeping(context, place_of(name), unfinished=unfinished), parent)
        self._read, self._write = read, write
        self.before = self.saved = context.services.profile.provider()
        self.remark: Callable[[Provider], str] = lambda _: ""
        self.remarks = plain_label(role="advice")
        self.remarks.hide()
        self.add_to_foot(self.remarks)
        self._pause = QTimer(self, singleShot=True, interval=_REMARK_DELAY_MS)
        self._pause.timeout.connect(self.show_remark)
        body.changed.connect(self._pause.start)
        body.set_entry({**write(self.before), **unfinished.of(name)})
        if self._to_keep():
            said = self.tr("You did not save this before. It is filled in below.")
            self.notice.say(said, (self.tr("Begin anew"), self._start_anew))
        self.needed.hide()
        self.fit()

    def show_remark(self) -> None:
        """Say what to think of, as far as what is typed can be read."""
        self._pause.stop()
        try:
            said = self.remark(self._read(self.body.entry(), self.before))
        except InputError:
            said = ""
        self.remarks.setText(said)
        self.remarks.setVisible(bool(said))

    def _start_anew(self) -> None:
        self._keeping.forget()
        self.body.set_entry(self._write(self.before))
        self.notice.say("")
        self.show_remark()

    def _check(self, entry: Entry) -> object:
        return self._read(entry, self.before)

    def _take_in(self, entry: Entry) -> None:
        try:
            self.saved = self._context.services.profile.change(self.before, self._read(entry, self.before))
        except StaleWrite:
            self._follow()
            raise

    def _follow(self) -> None:
        """Show the details as they are by now, with what is touched here on top of them."""
        touched = self._to_keep()
        self.before = self._context.services.profile.provider()
        self.body.set_entry({**self._write(self.before), **touched})

    def _to_keep(self) -> Entry:
        known = self._write(self.before)
        return {key: text for key, text in self.body.entry().items() if text != known.get(key, "")}


def show_dialog(context: GuiContext, dialog: ProviderDialog, said: str) -> None:
    """Open a dialog; what is saved in it is told by `said`, and can be taken back."""

    def tell() -> None:
        before, saved = dialog.before, dialog.saved
        if saved == before:
            return

        def take_back() -> None:
            context.services.profile.change(saved, before)
            context.noticed.emit(QCoreApplication.translate("ProviderDialog", "Taken back."))
            _tell_changed(context)

        context.undoable.emit(said, take_back)
        _tell_changed(context)

    dialog.accepted.connect(tell)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _tell_changed(context: GuiContext) -> None:
    """Let the planning follow, and all that shows the provider's details."""
    context.planning_changed.emit()
    context.profile_changed.emit()
