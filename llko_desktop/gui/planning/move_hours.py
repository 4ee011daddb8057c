"""Writes hours that were moved in the planning; asks where it matters: for that day, or from then on?"""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QMessageBox, QWidget

from llko_desktop.domain.messages import Message
from llko_desktop.domain.placement import Placement
from llko_desktop.domain.placement_hours import comes_again, replaced, with_hours_from, with_hours_on
from llko_desktop.domain.plan_text import short_hours
from llko_desktop.domain.schedule import TimeRange, Weekday
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.planning.placement_changes import PlacementChanges


def can_be_moved(placement: Placement) -> bool:
    """Say whether the hours are an agreement: those of an offer, or only tried, are not moved by hand."""
    return placement.number > 0


def move_hours(
    context: GuiContext, parent: QWidget, placement: Placement, day: date, before: TimeRange, after: TimeRange
) -> None:
    """Let one range of a day be another one; what is written is told, and can be taken back."""
    hours = replaced(placement.hours_on(day), before, after)
    if before == after:
        return
    changes = PlacementChanges(context, parent)

    def write(moved: Placement) -> None:
        known = context.services.placements.remarks(placement)
        if changes.save(placement, moved):
            told = context.services.placements.remarks(moved)
            new = [said for said in told if said not in known and _is_about(said, day)]
            if new:
                context.advised.emit(context.texts.messages(new))

    if not comes_again(placement, day):
        write(with_hours_on(placement, day, hours))
        return
    asked = MoveQuestion(context, placement, day, after, parent)

    def answered() -> None:
        if asked.clickedButton() is asked.once:
            write(with_hours_on(placement, day, hours))
        elif asked.clickedButton() is asked.from_then:
            write(with_hours_from(placement, day, hours))

    asked.finished.connect(answered)
    asked.finished.connect(asked.deleteLater)
    asked.open()


def _is_about(message: Message, day: date) -> bool:
    """Whether a remark can come of other hours on a day: what it says of another weekday was so before."""
    return dict(message.values).get("weekday", Weekday.of(day)) is Weekday.of(day)


class MoveQuestion(QMessageBox):
    """Asks for how long hours that were moved are to hold; escape leaves them as they were."""

    def __init__(
        self, context: GuiContext, placement: Placement, day: date, after: TimeRange, parent: QWidget
    ) -> None:
        super().__init__(parent)
        texts, kind = context.texts, QMessageBox.ButtonRole
        values = {"child": placement.child, "day": texts.day(day), "hours": short_hours(after)}
        self.setWindowTitle(self.tr("Other hours"))
        self.setText(self.tr("{child} comes on {day} at {hours}. For how long?").format(**values))
        self.once = self.addButton(self.tr("Only on {day}").format(**values), kind.AcceptRole)
        self.from_then = self.addButton(self.tr("From {day} on").format(**values), kind.AcceptRole)
        cancel = self.addButton(self.tr("Cancel"), kind.RejectRole)
        self.setDefaultButton(self.once)
        self.setEscapeButton(cancel)
