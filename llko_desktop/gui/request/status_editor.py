"""The status editor: offers what R1 and R2 allow, says why not for the rest, and asks what a status needs."""

from __future__ import annotations

from datetime import date
from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from llko_desktop.domain.requirements import Choice
from llko_desktop.domain.schedule import CarePlan
from llko_desktop.domain.status import CancelReason, Status
from llko_desktop.gui.forms.ui_status_editor import Ui_StatusEditor
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


class Mode(Enum):
    """What choosing a status means just now."""

    STEP = auto()
    NEW_OFFER = auto()
    CORRECTION = auto()


class StatusEditor(QWidget):
    """Lets the user choose a status and gives what was chosen; writes nothing itself.

    `edited` is sent whenever the chosen status or one of its details changed.
    """

    edited = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._view: RequestView | None = None
        self._prefilled, self._filling = CarePlan(), False
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
        self.ui.week.changed.connect(self._plan_edited)
        self.ui.start.changed.connect(self._plan_edited)
        self.ui.replyBy.changed.connect(self.edited)
        self.ui.noAlternative.toggled.connect(lambda: self._alternative_toggled())
        self.ui.reason.currentIndexChanged.connect(self.edited)
        self.ui.note.textChanged.connect(self.edited)
        self.ui.contract.toggled.connect(self.edited)

    def _lay_out_fields(self) -> None:
        ui = self.ui
        fields = FlowLayout(ui.fields, self.fontInfo().pixelSize())
        for part in (ui.startPair, ui.replyByPair, ui.reasonPair, ui.noAlternative, ui.contract):
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
        """Show what is possible for a request; offers are prefilled from its plan, and `reply_by`."""
        self._view, self.mode, self.target = view, Mode.STEP, None
        self._prefill(_planned(view))
        self.ui.replyBy.set_day(reply_by)
        self.ui.noAlternative.setChecked(False)
        self.ui.reason.setCurrentIndex(-1)
        self.ui.note.clear()
        self.ui.contract.setChecked(False)
        self.show_missing("")
        self._refresh()

    def choose(self, status: Status | None) -> None:
        """Choose a status, as its button does; none takes the choice back."""
        self.target = status
        if self.mode is Mode.NEW_OFFER:
            self.mode = Mode.STEP
        if self._view and self._named() == self._prefilled:
            self._prefill(CarePlan() if status is Status.NOT_POSSIBLE else _planned(self._view))
        self._refresh()
        self.edited.emit()

    def _prefill(self, plan: CarePlan) -> None:
        """Fill in days, hours and start for the user to change; what the user typed is never replaced."""
        self._filling = True
        self.ui.week.set_schedule(plan.schedule)
        self.ui.start.set_day(plan.start)
        self._filling = False
        self._prefilled = self._named()

    def _plan_edited(self) -> None:
        if not self._filling:
            self.edited.emit()

    def _named(self) -> CarePlan:
        """Give the days, hours and start that are filled in."""
        return CarePlan(self.ui.start.day(), None, self.ui.week.schedule())

    def focus_first(self) -> None:
        """Put the keyboard on the first status that can be chosen."""
        for status in _ORDER:
            if self._buttons[status].isEnabled() and self._buttons[status].isVisible():
                self._buttons[status].setFocus()
                return
        self._correct.setFocus()

    def choice(self) -> Choice:
        """Give what was filled in for the chosen status."""
        plan = self._named()
        no_alternative = self.ui.noAlternative.isChecked()
        offers = self.target in {Status.IN_PROGRESS, Status.NOT_POSSIBLE} or self.mode is Mode.NEW_OFFER
        offer = (
            plan
            if offers and not plan.schedule.is_empty and not self._is_refusal_without(no_alternative)
            else None
        )
        return Choice(
            offer=offer,
            reply_by=self.ui.replyBy.day(),
            no_alternative=no_alternative and self.target is Status.NOT_POSSIBLE,
            plan=plan if self.target is Status.APPROVED else None,
            contract_signed=self.ui.contract.isChecked(),
            reason=self._reason(),
            note=self.ui.note.text(),
        )

    def _reason(self) -> CancelReason | None:
        code = self.ui.reason.currentData()
        return CancelReason(code) if code and self.target is Status.CANCELLED else None

    def _is_refusal_without(self, no_alternative: bool) -> bool:
        return self.target is Status.NOT_POSSIBLE and no_alternative

    def problem(self) -> str:
        """Say which field cannot be read; empty when all can."""
        if self.ui.week.isVisibleTo(self) and not self.ui.week.is_valid():
            return self.ui.week.problem()
        fields = ((self.ui.start, self.ui.startLabel), (self.ui.replyBy, self.ui.replyByLabel))
        for field, label in fields:
            if field.isVisibleTo(self) and not field.is_valid():
                text = self.tr("“{text}” under “{field}” is not a date. Write it as 17/08/2026.")
                return text.format(text=field.text(), field=label.text().replace("&", ""))
        return ""

    def show_missing(self, text: str) -> None:
        """Say what the chosen status still needs; an empty text hides the line."""
        self.ui.missing.setText(text)
        self.ui.missing.setVisible(bool(text))

    def _alternative_toggled(self) -> None:
        self._refresh()
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
        target, correcting = self.target, self.mode is Mode.CORRECTION
        refusing = target is Status.NOT_POSSIBLE
        offering = target is Status.IN_PROGRESS or self.mode is Mode.NEW_OFFER
        named = offering or target is Status.APPROVED or (refusing and not self.ui.noAlternative.isChecked())
        ui = self.ui
        shown: dict[QWidget, bool] = {
            ui.weekLabel: named,
            ui.week: named,
            ui.startPair: named,
            ui.replyByPair: offering,
            ui.noAlternative: refusing,
            ui.reasonPair: target is Status.CANCELLED,
            ui.contract: target is Status.APPROVED,
            ui.notePair: (correcting and target is not None) or target is Status.CANCELLED,
        }
        for field, visible in shown.items():
            field.setVisible(visible)
        ui.fields.setVisible(any(shown[part] for part in shown if part.parentWidget() is ui.fields))
        ui.weekLabel.setText(self._week_label(refusing=refusing, offering=offering))
        ui.week.setAccessibleName(ui.weekLabel.text().replace("&", ""))
        ui.details.setVisible(any(shown.values()))

    def _week_label(self, *, refusing: bool, offering: bool) -> str:
        if refusing:
            return self.tr("&Days and hours you offered instead")
        return self.tr("&Days and hours you offer") if offering else self.tr("&Days and hours agreed")


def _planned(view: RequestView) -> CarePlan:
    """Give the plan to begin with: the running offer, else what was asked."""
    offer = view.request.progress.offer
    return offer.plan if offer else view.request.plan
