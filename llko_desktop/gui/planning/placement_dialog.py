"""The form for a child with an agreed plan, to place one by hand or to change what is kept."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton, QWidget

from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.placement import Placement
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.intake.form.form_dialog import FormDialog
from llko_desktop.gui.intake.form.keeping import Keeping
from llko_desktop.gui.planning.placement_body import PlacementBody
from llko_desktop.gui.planning.placement_changes import PlacementChanges
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.services.by_hand import Entry
from llko_desktop.services.placement_entry import CHILD, entry_of_placement, placement_in
from llko_desktop.services.ports import StaleWrite, UnknownReference
from llko_desktop.services.unfinished import place_of
from llko_desktop.texts.counts import Counts

_NEW = "new"
_REMARKS_DELAY_MS = 250
_MOST_REMARKS = 3


class PlacementDialog(FormDialog):
    """Places a child, or changes one that is placed; `before` and `saved` are what was kept and what is now.

    What is to be thought of is said while it is typed, and never a reason to refuse.
    """

    def __init__(
        self, context: GuiContext, placement: Placement | None = None, parent: QWidget | None = None
    ) -> None:
        name = str(placement.number) if placement else _NEW
        unfinished = context.services.unfinished_placements
        keeping = Keeping(context, place_of(name), unfinished=unfinished)
        super().__init__(context, PlacementBody(context), keeping, parent)
        self.before, self.saved = placement, placement
        self.remarks = plain_label(role="advice")
        self.remarks.hide()
        self.add_to_foot(self.remarks)
        self._pause = QTimer(self, singleShot=True, interval=_REMARKS_DELAY_MS)
        self._pause.timeout.connect(self.show_remarks)
        self.body.changed.connect(self._pause.start)
        title = self.tr("{child} in the planning") if placement else self.tr("Place a child")
        self.setWindowTitle(title.format(child=placement.child if placement else ""))
        kept = unfinished.of(name)
        self.body.set_entry({**self._known(), **kept})
        if self._to_keep():
            said = self.tr("You did not save this before. It is filled in below.")
            self.notice.say(said, (self.tr("Begin anew"), self._start_anew))
        if placement and placement.reference:
            self._offer_request(placement.reference)
        self.body.go_to(CHILD)
        self.show_remarks()
        self.fit()

    def show_remarks(self) -> None:
        """Say what to think of, as far as what is typed can be read: too many children, outside opening."""
        self._pause.stop()
        try:
            placement = placement_in(self.body.entry(), self.before)
        except InputError:
            messages: tuple[Message, ...] = ()
        else:
            messages = self._context.services.placements.remarks(placement)
        lines = [self._context.texts.message(message) for message in messages[:_MOST_REMARKS]]
        if len(messages) > _MOST_REMARKS:
            lines.append(Counts().more(len(messages) - _MOST_REMARKS))
        self.remarks.setText("\n".join(lines))
        self.remarks.setVisible(bool(lines))

    def _offer_request(self, reference: str) -> None:
        button = QPushButton(self.tr("Show request {reference}").format(reference=reference))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._show_request(reference))
        self.add_button(button)

    def _show_request(self, reference: str) -> None:
        """Go to the request; what is typed is kept."""
        self.reject()
        if not self.isVisible():
            self._context.opened.emit(reference)

    def _start_anew(self) -> None:
        self._keeping.forget()
        self.body.set_entry(self._known())
        self.notice.say("")
        self.show_remarks()

    def _known(self) -> Entry:
        return entry_of_placement(self.before) if self.before else {}

    def _check(self, entry: Entry) -> object:
        return placement_in(entry, self.before)

    def _take_in(self, entry: Entry) -> None:
        placement, service = placement_in(entry, self.before), self._context.services.placements
        if self.before is None:
            self.saved = service.add(placement)
        elif placement != self.before:
            try:
                self.saved = service.save(placement)
            except StaleWrite:
                self._follow(self.before)
                raise

    def _follow(self, read: Placement) -> None:
        """Show the placement as it is by now, with what is touched here on top of it."""
        touched = self._to_keep()
        placed = self._context.services.planning.view().placements
        now = next((one for one in placed if one.number == read.number), None)
        if now is None:
            raise UnknownReference(Message.of("unknown_placement", number=read.number))
        self.before = now
        self.body.set_entry({**self._known(), **touched})

    def _to_keep(self) -> Entry:
        known = self._known()
        return {key: text for key, text in self.body.entry().items() if text != known.get(key, "")}


def edit_placement(context: GuiContext, parent: QWidget, placement: Placement | None = None) -> None:
    """Open the form over a window; what is saved there is told, and can be taken back."""
    context.attempt(lambda: _open(context, parent, placement))


def _open(context: GuiContext, parent: QWidget, placement: Placement | None) -> None:
    dialog = PlacementDialog(context, placement, parent)
    changes = PlacementChanges(context, parent)

    def tell() -> None:
        before, saved = dialog.before, dialog.saved
        if saved is None or saved == before:
            return
        if before is None:
            changes.tell_added(saved)
        else:
            changes.tell_saved(before, saved)

    dialog.accepted.connect(tell)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
