"""A row beside a request that may be the same, with the reasons; the user says whether it is."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from llko_desktop.gui.intake.assistant.decisions import lookalike
from llko_desktop.gui.intake.assistant.fact_table import FactTable
from llko_desktop.gui.widgets.breaking_label import BreakingLabel
from llko_desktop.gui.widgets.card import Card
from llko_desktop.gui.widgets.literal import literal
from llko_desktop.services.draft_requests import as_request
from llko_desktop.services.trial import Lookalike, RowDecision, TrialRow
from llko_desktop.texts.speech import Texts


class SimilarCard(Card):
    """One answer for each request that may be the same, one to keep both, one to leave the row out.

    `answered` is sent with the `RowDecision` that the user made.
    """

    answered = Signal(object)

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._texts = texts
        self.set_title(self.tr("May be known already"))
        self.reasons = BreakingLabel(role="warning")
        self.facts = FactTable(texts)
        em = self.fontInfo().pixelSize()
        self._answers = QVBoxLayout()
        self._answers.setSpacing(round(em * 0.3))
        self.add(self.reasons)
        self.body.addLayout(self._answers)
        # Below what is asked: of a long request nobody is to look for the question.
        self.add(self.facts)
        self.answers: dict[str, QRadioButton] = {}
        self._decisions: dict[str, RowDecision] = {}
        self._group = QButtonGroup(self)
        self._row: TrialRow | None = None

    def show_row(self, row: TrialRow, decision: RowDecision) -> None:
        """Show a row that resembles requests, with the answer as it is now."""
        if row != self._row:
            self._row = row
            self._make(row)
        chosen = "out" if decision.leave_out else decision.merge_with or "both"
        self.answers[chosen].setChecked(True)
        self._show_pair(row, self._looked_at(row, decision))

    def _looked_at(self, row: TrialRow, decision: RowDecision) -> Lookalike:
        """Give the request that the row is compared with: the one chosen, else the likeliest."""
        return lookalike(row, decision.merge_with) or row.lookalikes[0]

    def _make(self, row: TrialRow) -> None:
        for button in self.answers.values():
            self._group.removeButton(button)
            self._answers.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.answers, self._decisions = {}, {}
        for alike in row.lookalikes:
            reference = alike.request.reference
            words = self.tr("The same: &put together")
            if len(row.lookalikes) > 1:
                words = self.tr("The same as {reference}").format(reference=literal(reference))
            self._add(reference, words, RowDecision(merge_with=reference))
        self._add("both", self.tr("Another: &keep both"), RowDecision())
        self._add("out", self.tr("&Leave this row out"), RowDecision(leave_out=True))

    def _add(self, key: str, words: str, decision: RowDecision) -> None:
        button = QRadioButton(words)
        button.clicked.connect(lambda: self.answered.emit(decision))
        self.answers[key] = button
        self._group.addButton(button)
        self._answers.addWidget(button)

    def _show_pair(self, row: TrialRow, alike: Lookalike) -> None:
        self.reasons.setText(" · ".join(self._texts.message(reason) for reason in alike.reasons))
        draft = row.draft
        assert draft is not None, "a row that resembles a request was read"
        self.facts.show_pair(alike.request, as_request(replace(draft, reference=row.reference)))
