"""The status editor: offers what R1 and R2 allow, says why not for the rest, and asks what a status needs."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from llko_desktop.domain.requirements import Choice, planned
from llko_desktop.domain.schedule import CarePlan
from llko_desktop.domain.status import CancelReason, Status
from llko_desktop.gui.forms.ui_status_editor import Ui_StatusEditor
from llko_desktop.gui.request.correction_reasons import CorrectionReasons
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.request.final_adviser import FinalAdviser
from llko_desktop.gui.request.same_child import SameChild
from llko_desktop.gui.request.status_details import Mode, StatusDetails, is_offering
from llko_desktop.gui.request.status_tiles import StatusTiles
from llko_desktop.gui.theme.theme import set_look
from llko_desktop.gui.widgets.flow_layout import FlowLayout
from llko_desktop.gui.widgets.tab_order import order_tabs
from llko_desktop.services.triage import RequestView
from llko_desktop.texts.speech import Texts

# The order of the buttons: what is chosen most stands first.
_ORDER = (
    Status.IN_PROGRESS,
    Status.NOT_POSSIBLE,
    Status.APPROVED,
    Status.CANCELLED,
    Status.ACKNOWLEDGED,
    Status.CLOSED_EXTERNALLY,
)


class StatusEditor(QWidget):
    """Lets the user choose a status and gives what was chosen; writes nothing itself.

    `edited` is sent whenever the chosen status or one of its details changed.
    """

    edited = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._view: RequestView | None = None
        self.target: Status | None = None
        self.mode = Mode.STEP
        self.ui = Ui_StatusEditor()
        self.ui.setupUi(self)
        self.tiles = StatusTiles(texts, _ORDER, self.ui.buttons)
        self.tiles.chosen.connect(self._tile_clicked)
        self._new_offer = self.tiles.add_tile(
            self.tr("New offer"), self.tr("follow-up starts anew"), self.begin_new_offer
        )
        self._correct = self.tiles.add_button(self.tr("Correct the status…"), self.begin_correction)
        self._ask = self.tiles.add_tile(
            self.tr("Which final status?"), self.tr("one question helps you choose"), self._ask_adviser
        )
        self.adviser = FinalAdviser(texts)
        self.adviser.chosen.connect(self._advised)
        self.adviser.left.connect(self._leave_adviser)
        self.reasons = CorrectionReasons()
        self.reasons.chosen.connect(self.ui.note.setText)
        self.same_child = SameChild(texts)
        self.same_child.changed.connect(self.edited)
        self._lay_out_fields()
        self.ui.reason.setMinimumWidth(7 * self.fontInfo().pixelSize())
        self.ui.week.set_explain(texts.message)
        for reason in CancelReason:
            self.ui.reason.addItem(texts.reason(reason), reason)
        self.ui.reason.setPlaceholderText(self.tr("choose a reason"))
        self._details = StatusDetails(self.ui, self)
        self._details.changed.connect(self._details_edited)

    @property
    def tells_parents(self) -> bool:
        """Whether the choice goes with a reply; one that is of this computer alone does not."""
        return self.target is None or not self.target.is_local_only

    def _lay_out_fields(self) -> None:
        ui = self.ui
        fields = FlowLayout(ui.fields, self.fontInfo().pixelSize())
        for part in (ui.startPair, ui.endPair, ui.replyByPair, ui.reasonPair, ui.noAlternative, ui.contract):
            fields.addWidget(part)
        for label in (ui.weekLabel, ui.consequence):
            set_look(label, "role", "muted")
        set_look(ui.missing, "role", "warning")
        self.warnings = plain_label(role="warning")
        self.warnings.hide()
        ui.outer.insertWidget(ui.outer.indexOf(ui.details), self.adviser)
        ui.detailRows.addWidget(self.reasons)
        ui.detailRows.addWidget(self.same_child)
        ui.outer.addWidget(self.warnings)
        order_tabs(ui.buttons, self.adviser, ui.week, ui.fields, ui.note, self.reasons, self.same_child)

    def load(self, view: RequestView, reply_by: date) -> None:
        """Show what is possible for a request; offers are prefilled from its plan, and `reply_by`.

        For a newer state of the same request, what is chosen and filled in stays where it is still possible.
        """
        known, self._view = self._view, view
        same = known is not None and known.request.reference == view.request.reference
        if not (same and self._is_still_possible(view)):
            self.forget()
            self._details.clear(reply_by)
            self._details.prefill(planned(view.request))
            self.adviser.hide()
        self.adviser.show_advice(view.advice)
        self.same_child.offer(view.same_child, keep=same)
        self.show_missing("")
        self.show_warnings("")
        self._refresh()

    def forget(self) -> None:
        """Take the choice back, once it is carried out."""
        self.target, self.mode = None, Mode.STEP

    def _is_still_possible(self, view: RequestView) -> bool:
        """Whether what is chosen can be done in this state of the request; not where nothing is chosen."""
        present = view.request.status
        if self.mode is Mode.NEW_OFFER:
            return present is Status.IN_PROGRESS
        if self.mode is Mode.CORRECTION:
            return present.is_final and self.target is not present
        return any(option.allowed for option in view.options if option.status is self.target)

    def choose(self, status: Status | None) -> None:
        """Choose a status, as its button does; none takes the choice back."""
        self.target = status
        if self.mode is Mode.NEW_OFFER:
            self.mode = Mode.STEP
        if self._view and self._details.is_as_prefilled:
            # What the user typed is never replaced.
            plan = CarePlan() if status is Status.NOT_POSSIBLE else planned(self._view.request)
            self._details.prefill(plan)
        self._refresh()
        self.edited.emit()

    def fill_in(self, plan: CarePlan | None, *, none: bool = False) -> None:
        """Fill in what is offered with the chosen status, or that there is `none` to offer."""
        if plan is not None:
            self._details.prefill(plan)
        self.ui.noAlternative.setChecked(none)
        self._details_edited()

    def focus_first(self) -> None:
        """Put the keyboard on the first status that can be chosen."""
        self.tiles.focus_first()

    def choice(self) -> Choice:
        """Give what was filled in for the chosen status; only while there is no `problem`."""
        return self._details.choice(self.target, self.mode)

    def problem(self) -> str:
        """Say which field cannot be read; empty when all can."""
        if not self.ui.week.isHidden() and not self.ui.week.is_valid():
            return self.ui.week.problem()
        if unreadable := self._details.unreadable_date():
            field, label = unreadable
            text = self.tr("“{text}” under “{field}” is not a date. Write it as 17/08/2026.")
            return text.format(text=field.text(), field=label.text().replace("&", ""))
        return self._texts.messages(self._details.wrong_plan())

    def show_missing(self, text: str) -> None:
        """Say what the chosen status still needs; an empty text hides the line."""
        self.ui.missing.setText(text)
        self.ui.missing.setVisible(bool(text))

    def show_warnings(self, text: str) -> None:
        """Say what to think twice about before the step; an empty text hides the line."""
        self.warnings.setText("\n".join(f"⚠ {line}" for line in text.splitlines()))
        self.warnings.setVisible(bool(text))

    def close_too(self) -> tuple[str, ...]:
        """Give the same child's requests that are to be closed along with an approval (R8)."""
        return self.same_child.ticked() if self.target is Status.APPROVED else ()

    def _details_edited(self) -> None:
        self._show_fields()
        self.edited.emit()

    def begin_new_offer(self) -> None:
        """Make a new offer in place of the one that runs; a second time takes that back."""
        self.mode = Mode.STEP if self.mode is Mode.NEW_OFFER else Mode.NEW_OFFER
        self.target = None
        self._refresh()
        self.edited.emit()

    def begin_correction(self) -> None:
        """Let another final status be chosen (R10); a second time takes that back."""
        self.mode = Mode.STEP if self.mode is Mode.CORRECTION else Mode.CORRECTION
        self.target = None
        self._refresh()
        self.edited.emit()

    def _tile_clicked(self, status: Status) -> None:
        self.choose(None if status is self.target else status)

    def _ask_adviser(self) -> None:
        if self.adviser.isVisible():
            self.adviser.hide()
        else:
            self.adviser.ask()
        self._refresh()

    def _leave_adviser(self) -> None:
        self._ask.setFocus()
        self.adviser.hide()
        self._refresh()

    def _advised(self, status: Status) -> None:
        self.adviser.hide()
        if self.tiles.can_choose(status):
            self.choose(status)
            self.tiles.focus(status)
        self._refresh()

    def _refresh(self) -> None:
        """Bring buttons, consequence and fields in line with the request, the mode and the chosen status."""
        if self._view is None:
            return
        correcting, present = self.mode is Mode.CORRECTION, self._view.request.status
        self.tiles.show_options(self._view.options, self.target, all_allowed=correcting)
        self._new_offer.setVisible(present is Status.IN_PROGRESS)
        self._new_offer.setChecked(self.mode is Mode.NEW_OFFER)
        self._correct.setVisible(present.is_final)
        self._correct.setChecked(correcting)
        self._ask.setVisible(correcting or not present.is_final)
        self._ask.setChecked(self.adviser.isVisible())
        self.ui.consequence.setText(
            self.tr("Choose the right status and say why the present one was wrong.") if correcting else ""
        )
        self.ui.consequence.setVisible(correcting and self.target is None)
        self._show_fields()

    def _show_fields(self) -> None:
        self._details.show_for(self.target, self.mode)
        self.reasons.setVisible(self.mode is Mode.CORRECTION and self.target is not None)
        self.same_child.setVisible(self.target is Status.APPROVED and self.same_child.has_any)
        if not self.reasons.isHidden() or not self.same_child.isHidden():
            self.ui.details.show()
        self.ui.weekLabel.setText(self._week_label())
        self.ui.week.setAccessibleName(self.ui.weekLabel.text().replace("&", ""))

    def _week_label(self) -> str:
        if self.target is Status.NOT_POSSIBLE:
            return self.tr("&Days and hours you offered instead")
        if is_offering(self.target, self.mode):
            return self.tr("&Days and hours you offer")
        return self.tr("&Days and hours agreed")
