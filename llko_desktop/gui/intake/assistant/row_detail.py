"""The row that is chosen in a trial run: what becomes of it and why, and all that can be decided about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from llko_desktop.domain.facts import FactKey
from llko_desktop.domain.flags import Flag
from llko_desktop.gui.intake.assistant.changes_card import ChangesCard
from llko_desktop.gui.intake.assistant.decisions import lookalike
from llko_desktop.gui.intake.assistant.row_fields import row_fields
from llko_desktop.gui.intake.assistant.row_pane import RowPane
from llko_desktop.gui.intake.assistant.run import ImportRun
from llko_desktop.gui.intake.assistant.similar_card import SimilarCard
from llko_desktop.gui.intake.assistant.trial_words import fate_badge, place, row_name
from llko_desktop.gui.intake.assistant.words import say
from llko_desktop.gui.widgets.breaking_label import BreakingLabel
from llko_desktop.services.trial import Fate, RowDecision, TrialRow
from llko_desktop.texts.fact_words import capital
from llko_desktop.texts.speech import Texts


class RowDetail(RowPane):
    """Shows one row of requests; what the user does here goes to the run at once."""

    def __init__(self, texts: Texts, run: ImportRun, parent: QWidget | None = None) -> None:
        super().__init__(texts, run, parent)
        self._run = run
        self.flags, self.hint = BreakingLabel(role="warning"), BreakingLabel(role="muted")
        self.known = BreakingLabel()
        self.similar, self.changes = SimilarCard(texts), ChangesCard(texts)
        self._lay_out(self.known, self.similar, self.flags, self.changes, self.hint)
        self.left_out.clicked.connect(self._leave_out)
        self.similar.answered.connect(self._answer)
        self.changes.ticked.connect(self._take_facts)

    def _show(self, row: TrialRow) -> None:
        texts, decision = self._texts, self._run.decisions.of(row)
        self.name.setText(row_name(row, self._run))
        self.line.setText(" · ".join(part for part in (row.reference, place(row)) if part))
        self.badge.set(*fate_badge(row, self._run.decisions))
        say(self.problem, texts.message(row.rejected.reason) if row.rejected else "")
        # What may be the same is told on a card of its own.
        asked = [flag for flag in row.to_look_over if flag is not Flag.POSSIBLE_DUPLICATE]
        warnings = [capital(texts.label(flag)) for flag in asked]
        if row.is_another_child:
            warnings.append(self.tr("The file tells another child under this reference."))
        say(self.flags, "\n".join(warnings))
        say(self.known, self._known_as(row))
        say(self.hint, self._status_hint(row))
        self._show_changes(row, decision)
        self.similar.setVisible(row.fate is Fate.SIMILAR)
        if row.fate is Fate.SIMILAR:
            self.similar.show_row(row, decision)
        self.left_out.setVisible(row.fate in (Fate.NEW, Fate.CHANGED))
        self.left_out.setChecked(decision.leave_out)
        self.fields.show_fields(*row_fields(row, self._run, self._texts))

    def _known_as(self, row: TrialRow) -> str:
        """Say where the request of a row is known from; where only some facts differ, these are told."""
        if row.is_repeated and row.fate is Fate.KNOWN:
            return self.tr("This request stands further up already, and this row says the same.")
        if row.is_repeated:
            return self.tr("This request stands further up already; this row says some of it otherwise.")
        if row.fate is Fate.KNOWN:
            return self.tr("This request is here already, and the file says the same.")
        return ""

    def _show_changes(self, row: TrialRow, decision: RowDecision) -> None:
        changes, is_repeated = row.changes, row.is_repeated
        if row.fate is Fate.SIMILAR:
            alike = lookalike(row, decision.merge_with)
            changes = alike.changes if alike else ()
            is_repeated = alike is not None and not alike.request.version
        self.changes.show_changes(changes, self._run.decisions.facts_of(row), is_repeated=is_repeated)

    def _status_hint(self, row: TrialRow) -> str:
        if not row.status_seen or row.stored is None or row.is_repeated:
            return ""
        hint = self.tr(
            "The file says “{theirs}”, here the status is “{ours}”. An import never changes a status: "
            "choose it yourself where that is right."
        )
        return hint.format(theirs=row.status_seen, ours=self._texts.status(row.stored.status))

    @property
    def stops(self) -> Sequence[QWidget]:
        """What tab comes to, from top to bottom."""
        changes = (line.box for line in self.changes.lines.values())
        return [*self.similar.answers.values(), *changes, *super().stops]

    def _shown(self) -> tuple[TrialRow, RowDecision] | None:
        row = self._run.row(self._key) if self._key else None
        return (row, self._run.decisions.of(row)) if row else None

    def _leave_out(self, checked: bool) -> None:
        if shown := self._shown():
            self._run.decide(shown[0], replace(shown[1], leave_out=checked))

    def _answer(self, decision: RowDecision) -> None:
        if shown := self._shown():
            self._run.decide(shown[0], decision)

    def _take_facts(self, facts: frozenset[FactKey]) -> None:
        if shown := self._shown():
            self._run.decide(shown[0], replace(shown[1], facts=facts))
