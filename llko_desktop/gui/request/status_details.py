"""The fields under a chosen status: days, hours and dates, a reason, a note; filled in, shown, and read."""

from __future__ import annotations

from datetime import date
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QWidget

from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.requirements import Choice
from llko_desktop.domain.schedule import CarePlan, WeeklySchedule
from llko_desktop.domain.status import CancelReason, Status
from llko_desktop.gui.forms.ui_status_editor import Ui_StatusEditor
from llko_desktop.gui.widgets.date_field import DateField


class Mode(Enum):
    """What choosing a status means just now."""

    STEP = auto()
    NEW_OFFER = auto()
    CORRECTION = auto()


def is_offering(target: Status | None, mode: Mode) -> bool:
    """Say whether an offer with a reply-by date is being made."""
    return target is Status.IN_PROGRESS or mode is Mode.NEW_OFFER


class StatusDetails(QObject):
    """Works the fields of a status editor's form; `changed` is sent when the user changed one of them."""

    changed = Signal()

    def __init__(self, ui: Ui_StatusEditor, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = ui
        self._filling = False
        self._prefilled = self._named()
        for edit in (ui.week, ui.start, ui.end):
            edit.changed.connect(self._plan_edited)
        for signal in (
            ui.replyBy.changed,
            ui.noAlternative.toggled,
            ui.reason.currentIndexChanged,
            ui.note.textChanged,
            ui.contract.toggled,
        ):
            signal.connect(lambda *_: self.changed.emit())

    def clear(self, reply_by: date) -> None:
        """Empty what belongs to one step; the reply-by date becomes `reply_by`."""
        self._ui.replyBy.set_day(reply_by)
        self._ui.noAlternative.setChecked(False)
        self._ui.reason.setCurrentIndex(-1)
        self._ui.note.clear()
        self._ui.contract.setChecked(False)

    def prefill(self, plan: CarePlan) -> None:
        """Fill in days, hours and dates for the user to change."""
        self._filling = True
        self._ui.week.set_schedule(plan.schedule)
        self._ui.start.set_day(plan.start)
        self._ui.end.set_day(plan.end)
        self._filling = False
        self._prefilled = self._named()

    @property
    def is_as_prefilled(self) -> bool:
        """Whether the user changed nothing of the days, hours and dates since they were filled in."""
        return self._named() == self._prefilled

    def _plan_edited(self) -> None:
        if not self._filling:
            self.changed.emit()

    def _named(self) -> tuple[date | None, date | None, WeeklySchedule]:
        return self._ui.start.day(), self._ui.end.day(), self._ui.week.schedule()

    def choice(self, target: Status | None, mode: Mode) -> Choice:
        """Give what was filled in for the chosen status; `InputError` when the plan ends before it starts."""
        ui, plan = self._ui, CarePlan(*self._named())
        none_offered = target is Status.NOT_POSSIBLE and ui.noAlternative.isChecked()
        offers = is_offering(target, mode) or (target is Status.NOT_POSSIBLE and not none_offered)
        code = ui.reason.currentData()
        return Choice(
            offer=plan if offers and not plan.schedule.is_empty else None,
            reply_by=ui.replyBy.day(),
            no_alternative=none_offered,
            plan=plan if target is Status.APPROVED else None,
            contract_signed=ui.contract.isChecked(),
            reason=CancelReason(code) if code and target is Status.CANCELLED else None,
            note=ui.note.text(),
        )

    def unreadable_date(self) -> tuple[DateField, QLabel] | None:
        """Give the first date field in view that holds no date, with its label; none when all can be read."""
        ui = self._ui
        fields = (
            (ui.startPair, ui.start, ui.startLabel),
            (ui.endPair, ui.end, ui.endLabel),
            (ui.replyByPair, ui.replyBy, ui.replyByLabel),
        )
        for pair, field, label in fields:
            if not pair.isHidden() and not field.is_valid():
                return field, label
        return None

    def wrong_plan(self) -> tuple[Message, ...]:
        """Say why the dates in view make no plan; empty when they do."""
        try:
            CarePlan(*self._named())
        except InputError as error:
            return () if self._ui.endPair.isHidden() else error.messages
        return ()

    def show_for(self, target: Status | None, mode: Mode) -> None:
        """Show the fields that a status asks for, and no others (R2)."""
        ui, refusing, offering = self._ui, target is Status.NOT_POSSIBLE, is_offering(target, mode)
        named = offering or target is Status.APPROVED or (refusing and not ui.noAlternative.isChecked())
        corrected = mode is Mode.CORRECTION and target is not None
        shown: dict[QWidget, bool] = {
            ui.weekLabel: named,
            ui.week: named,
            ui.startPair: named,
            ui.endPair: named,
            ui.replyByPair: offering,
            ui.noAlternative: refusing,
            ui.reasonPair: target is Status.CANCELLED,
            ui.contract: target is Status.APPROVED,
            ui.notePair: corrected or target is Status.CANCELLED,
        }
        for field, visible in shown.items():
            field.setVisible(visible)
        ui.fields.setVisible(any(shown[part] for part in shown if part.parentWidget() is ui.fields))
        ui.details.setVisible(any(shown.values()))
