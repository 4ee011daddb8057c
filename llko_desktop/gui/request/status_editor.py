"""The status editor: offers what R1 and R2 allow, says why not for the rest, and asks what a status needs."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from llko_desktop.domain.requirements import Choice, planned
from llko_desktop.domain.schedule import CarePlan
from llko_desktop.domain.status import CancelReason, Status
from llko_desktop.gui.forms.ui_status_editor import Ui_StatusEditor
from llko_desktop.gui.request.status_details import Mode, StatusDetails, is_offering
from llko_desktop.gui.theme.theme import set_look
from llko_desktop.gui.widgets.flow_layout import FlowLayout
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
        self._buttons: dict[Status, QPushButton] = {}
        self.target: Status | None = None
        self.mode = Mode.STEP
        self.ui = Ui_StatusEditor()
        self.ui.setupUi(self)
        self._statuses = FlowLayout(self.ui.buttons)
        for status in _ORDER:
            self._add_button(status)
        self._new_offer = self._extra_button(self.tr("New offer"), self._begin_new_offer)
        self._correct = self._extra_button(self.tr("Correct the status…"), self._begin_correction)
        self._lay_out_fields()
        self.ui.reason.setMinimumWidth(7 * self.fontInfo().pixelSize())
        self.ui.week.set_explain(texts.message)
        for reason in CancelReason:
            self.ui.reason.addItem(texts.reason(reason), reason)
        self.ui.reason.setPlaceholderText(self.tr("choose a reason"))
        self._details = StatusDetails(self.ui, self)
        self._details.changed.connect(self._details_edited)

    def _lay_out_fields(self) -> None:
        ui = self.ui
        fields = FlowLayout(ui.fields, self.fontInfo().pixelSize())
        for part in (ui.startPair, ui.endPair, ui.replyByPair, ui.reasonPair, ui.noAlternative, ui.contract):
            fields.addWidget(part)
        for label in (ui.weekLabel, ui.consequence):
            set_look(label, "role", "muted")
        set_look(ui.missing, "role", "warning")

    def _add_button(self, status: Status) -> None:
        button = QPushButton(self._texts.status(status), self.ui.buttons)
        button.setCheckable(True)
        button.setProperty("kind", "choice")
        button.setAutoDefault(False)
        button.setToolTip(self._texts.consequence(status))
        button.clicked.connect(lambda: self.choose(None if status is self.target else status))
        self._statuses.addWidget(button)
        self._buttons[status] = button

    def _extra_button(self, text: str, action: object) -> QPushButton:
        button = QPushButton(text, self.ui.buttons)
        button.setProperty("kind", "choice")
        button.setCheckable(True)
        button.clicked.connect(action)
        self._statuses.addWidget(button)
        return button

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
        self.show_missing("")
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

    def focus_first(self) -> None:
        """Put the keyboard on the first status that can be chosen."""
        for status in _ORDER:
            if self._buttons[status].isEnabled() and self._buttons[status].isVisible():
                self._buttons[status].setFocus()
                return
        self._correct.setFocus()

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
        self.ui.missing.setText(text or self.ui.missing.text())

    def close_too(self) -> tuple[str, ...]:
        """Give the same child's requests to close with an approval (R8)."""
        return ()

    def _details_edited(self) -> None:
        self._show_fields()
        self.edited.emit()

    def _begin_new_offer(self) -> None:
        self.mode, self.target = Mode.NEW_OFFER, None
        self._refresh()
        self.edited.emit()

    def _begin_correction(self) -> None:
        self.mode = Mode.STEP if self.mode is Mode.CORRECTION else Mode.CORRECTION
        self.target = None
        self._refresh()
        self.edited.emit()

    def _refresh(self) -> None:
        """Bring buttons, consequence and fields in line with the request, the mode and the chosen status."""
        if self._view is None:
            return
        reasons = []
        correcting = self.mode is Mode.CORRECTION
        for option in self._view.options:
            if option.status not in self._buttons:
                continue
            allowed = option.allowed or correcting
            button = self._buttons[option.status]
            button.setEnabled(allowed)
            button.setChecked(option.status is self.target)
            why = "" if allowed or option.why is None else self._texts.message(option.why)
            button.setToolTip(why or self._texts.consequence(option.status))
            if why and why not in reasons:
                reasons.append(why)
        present = self._view.request.status
        for status, button in self._buttons.items():
            button.setVisible(status is not present)
        self._new_offer.setVisible(present is Status.IN_PROGRESS)
        self._new_offer.setChecked(self.mode is Mode.NEW_OFFER)
        self._correct.setVisible(present.is_final)
        self._correct.setChecked(correcting)
        self.ui.consequence.setText(self._consequence(reasons))
        self.ui.consequence.setVisible(bool(self.ui.consequence.text()))
        self._show_fields()

    def _consequence(self, reasons: list[str]) -> str:
        if self.target:
            return self._texts.consequence(self.target)
        if self.mode is Mode.CORRECTION:
            return self.tr("Choose the right status and say why the present one was wrong.")
        return "\n".join(reasons)

    def _show_fields(self) -> None:
        self._details.show_for(self.target, self.mode)
        self.ui.weekLabel.setText(self._week_label())
        self.ui.week.setAccessibleName(self.ui.weekLabel.text().replace("&", ""))

    def _week_label(self) -> str:
        if self.target is Status.NOT_POSSIBLE:
            return self.tr("&Days and hours you offered instead")
        if is_offering(self.target, self.mode):
            return self.tr("&Days and hours you offer")
        return self.tr("&Days and hours agreed")
