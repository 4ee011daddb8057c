"""The fields of a placement, filled and read as one entry of texts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from llko_desktop.domain.day_text import day_text, read_day
from llko_desktop.domain.placement import usual_end
from llko_desktop.domain.placement_text import read_absence, read_trial_days
from llko_desktop.gui.context import GuiContext
from llko_desktop.gui.info_page.form.periods_field import PeriodsField
from llko_desktop.gui.intake.form.entry_body import EntryBody
from llko_desktop.gui.intake.form.field import FormField
from llko_desktop.gui.intake.form.fields import DayField, LineField, TicksField, WordsField, filled
from llko_desktop.gui.planning.phases_field import PhasesField
from llko_desktop.gui.request.facts import plain_label
from llko_desktop.gui.theme.theme import set_look
from llko_desktop.gui.widgets.field_columns import FieldColumns
from llko_desktop.gui.widgets.fold import Fold
from llko_desktop.services.by_hand import Entry
from llko_desktop.services.placement_entry import (
    ABSENCES,
    BIRTH_DATE,
    CHILD,
    END,
    HOURS,
    NOTE,
    OWN,
    START,
    TRIAL_DAYS,
    YES,
)

translate = QCoreApplication.translate
_LEAST_EMS = 14.5
_MORE = (TRIAL_DAYS, ABSENCES, OWN, NOTE)


class PlacementBody(EntryBody):
    """Gives and takes the entry of a placement."""

    def __init__(self, context: GuiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = context.texts
        self.fields = {**_child(), **_hours(context), **_more(context)}
        self.until = QPushButton()
        self.until.setProperty("kind", "link")
        self.until.setAutoDefault(False)
        self.until.clicked.connect(self._take_usual_end)
        self.why_until = plain_label(
            self.tr("Then two years and six months old, when school can begin"), "muted"
        )
        self._proposal = QWidget()
        self._lay_out()
        for field in self.fields.values():
            field.changed.connect(self._edited)
        self._settle()

    def _lay_out(self) -> None:
        em = self.fontInfo().pixelSize()
        set_look(self, "role", "surface")
        column = QVBoxLayout(self)
        column.setContentsMargins(round(em * 0.2), 0, round(em * 0.8), round(em * 0.4))
        column.setSpacing(round(em * 0.9))
        top = QWidget()
        fields = FieldColumns(top, least=round(_LEAST_EMS * em), most=2, spacing=round(em * 0.8))
        for key in (CHILD, BIRTH_DATE, START, END):
            fields.add(self.fields[key])
        proposal = QHBoxLayout(self._proposal)
        proposal.setContentsMargins(0, 0, 0, 0)
        proposal.addWidget(self.until)
        proposal.addWidget(self.why_until, 1)
        fields.add(self._proposal, 2)
        column.addWidget(top)
        column.addWidget(self.fields[HOURS])
        more = QWidget()
        lines = QVBoxLayout(more)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(round(em * 0.9))
        for key in _MORE:
            lines.addWidget(self.fields[key])
        title = self.tr("Trial days, absences, own child, note")
        self.fold = Fold(title, more, is_open=False)
        self.fold.toggled.connect(self._toggled)
        column.addWidget(self.fold)
        column.addStretch(1)

    def set_entry(self, entry: Entry) -> None:
        """Show these texts in place of all that is there; what is not named is emptied."""
        super().set_entry(entry)
        if any(entry.get(key, "").strip() for key in _MORE):
            self.fold.set_open(True)
        self._settle()

    def unfold(self, key: str) -> None:
        """Open the group of a field."""
        if key in _MORE:
            self.fold.set_open(True)

    def _toggled(self, is_open: bool) -> None:
        """Go into the group that was opened: what is typed next is meant for its first field."""
        if is_open:
            self.go_to(TRIAL_DAYS)

    def _edited(self) -> None:
        self._settle()
        self.changed.emit()

    def _settle(self) -> None:
        """Let what depends on other fields follow: which week is the first, and what end is proposed."""
        hours = self.fields[HOURS]
        assert isinstance(hours, PhasesField)
        hours.set_start(read_day(self.fields[START].text()))
        self.fold.set_summary(filled(self._shown(_MORE)))
        birth_date, end = (read_day(self.fields[key].text()) for key in (BIRTH_DATE, END))
        proposed = usual_end(birth_date) if birth_date and birth_date.year < 9000 else None
        self._proposal.setVisible(proposed is not None and proposed != end)
        if proposed:
            self.until.setText(self.tr("Until {day}").format(day=self._texts.day(proposed)))
            self.until.setAccessibleDescription(self.why_until.text())

    def _shown(self, keys: Sequence[str]) -> list[FormField]:
        return [self.fields[key] for key in keys]

    def _take_usual_end(self) -> None:
        birth_date = read_day(self.fields[BIRTH_DATE].text())
        if birth_date:
            end = self.fields[END]
            end.set_text(day_text(usual_end(birth_date)))
            self.go_to(END)
            self._edited()


def _child() -> dict[str, FormField]:
    return {
        CHILD: LineField(translate("PlacementFields", "Name of the child"), required=True),
        BIRTH_DATE: DayField(translate("PlacementFields", "Birth date")),
        START: DayField(translate("PlacementFields", "First day"), required=True),
        END: DayField(translate("PlacementFields", "Last day")),
    }


def _hours(context: GuiContext) -> dict[str, FormField]:
    opening = context.services.profile.provider().opening
    return {HOURS: PhasesField(translate("PlacementFields", "Days and hours"), context.texts, opening)}


def _more(context: GuiContext) -> dict[str, FormField]:
    explain = context.texts.message
    trial_days = PeriodsField(
        translate("PlacementFields", "Trial days"),
        translate("PlacementFields", "Add trial days"),
        (
            translate("PlacementFields", "First trial day, line {number}"),
            translate("PlacementFields", "Last trial day, line {number}"),
            translate("PlacementFields", "Hours of the trial days of line {number}"),
            translate("PlacementFields", "Remove the trial days of line {number}"),
        ),
        read_trial_days,
        explain,
    )
    trial_days.set_hint(
        translate(
            "PlacementFields", "Hours in which the child gets used to the place, in place of the usual ones"
        )
    )
    absences = PeriodsField(
        translate("PlacementFields", "Absences that count as free"),
        translate("PlacementFields", "Add an absence"),
        (
            translate("PlacementFields", "First day away, line {number}"),
            translate("PlacementFields", "Last day away, line {number}"),
            translate("PlacementFields", "Remove the absence of line {number}"),
        ),
        read_absence,
        explain,
    )
    absences.set_hint(
        translate(
            "PlacementFields", "Only days on which somebody else may have the place; such as a long holiday"
        )
    )
    own = {YES: translate("PlacementFields", "A child of my own that counts")}
    return {
        TRIAL_DAYS: trial_days,
        ABSENCES: absences,
        OWN: TicksField(translate("PlacementFields", "Own child"), own),
        NOTE: WordsField(translate("PlacementFields", "Note")),
    }
