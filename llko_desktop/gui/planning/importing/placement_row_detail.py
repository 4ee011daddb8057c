"""The row of a placed child that is chosen in the assistant: when it would come, and what there is to say."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from llko_desktop.gui.intake.assistant.row_fields import fields_of
from llko_desktop.gui.intake.assistant.row_pane import RowPane
from llko_desktop.gui.intake.assistant.trial_words import place
from llko_desktop.gui.intake.assistant.words import say
from llko_desktop.gui.planning.importing.placement_row_words import fate_badge, row_name, weeks
from llko_desktop.gui.planning.importing.placement_run import PlacementRun
from llko_desktop.gui.widgets.breaking_label import BreakingLabel
from llko_desktop.services.fields import WEEKDAY_FIELDS, Field
from llko_desktop.services.placement_trial import PlacementFate, PlacementRow
from llko_desktop.texts.placement_reports import known_as
from llko_desktop.texts.planning_reports import period
from llko_desktop.texts.speech import Texts

# What a placement cannot do without, and the fields that tell the same where the source has those.
_NEEDED: tuple[tuple[Field, frozenset[Field]], ...] = (
    (Field.CHILD, frozenset({Field.CHILD_FIRST, Field.CHILD_LAST})),
    (Field.BIRTH, frozenset({Field.EXPECTED, Field.BIRTH_OR_EXPECTED})),
    (Field.START, frozenset()),
    (Field.END, frozenset()),
    (Field.PLAN, frozenset(WEEKDAY_FIELDS)),
)


class PlacementRowDetail(RowPane):
    """Shows one row of a list of placed children; what the user does here goes to the run at once."""

    def __init__(self, texts: Texts, run: PlacementRun, parent: QWidget | None = None) -> None:
        super().__init__(texts, run, parent)
        self._run = run
        self.plan, self.proposed = BreakingLabel(), BreakingLabel(role="muted")
        self.remarks, self.known = BreakingLabel(role="warning"), BreakingLabel(role="muted")
        self._lay_out(self.plan, self.proposed, self.known, self.remarks)
        self.left_out.clicked.connect(self._leave_out)

    def _show(self, row: PlacementRow) -> None:
        texts = self._texts
        self.name.setText(row_name(row, self._run))
        self.line.setText(place(row))
        self.badge.set(*fate_badge(row, self._run))
        problem = texts.message(row.rejected.reason) if row.rejected else ""
        say(self.problem, problem)
        is_known = row.fate is PlacementFate.KNOWN
        say(self.known, known_as(row, texts) if is_known else "")
        say(self.plan, self._comes(row))
        hint = self.tr("The file tells no last day: the one at two years and six months is proposed.")
        say(self.proposed, hint if row.end_proposed and not is_known else "")
        say(self.remarks, "" if is_known else "\n".join(map(texts.message, row.remarks)))
        self.left_out.setVisible(row.comes_in)
        self.left_out.setChecked(row.key in self._run.left_out)
        values = {field: self._run.text_of(row, field) for field in fields_of(row, self._run, _NEEDED)}
        wrong = {Field(row.rejected.field): problem} if row.rejected else {}
        self.fields.show_fields(values, wrong)

    def _comes(self, row: PlacementRow) -> str:
        if row.placement is None:
            return ""
        placement = row.placement
        lines = [period(placement.start, placement.end, self._texts), weeks(placement, self._texts)]
        if placement.is_own:
            lines.append(self.tr("A child of your own that counts"))
        return "\n".join(lines)

    def _leave_out(self, checked: bool) -> None:
        if self._key:
            self._run.leave_out(self._key, checked)
