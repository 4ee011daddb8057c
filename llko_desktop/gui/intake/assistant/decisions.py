"""What is done with each row of a trial run: as proposed, until the user says otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from llko_desktop.domain.facts import FactKey
from llko_desktop.domain.status import Source
from llko_desktop.services.trial import Decisions, Fate, Lookalike, RowDecision, Trial, TrialRow
from llko_desktop.services.trial_run import default_facts, default_merge_facts

# What becomes of these rows is for the user to say.
_ASKING = frozenset({Fate.CHANGED, Fate.SIMILAR})


@dataclass(frozen=True)
class Outcome:
    """How many requests an import would add, and how many it would change."""

    added: int = 0
    changed: int = 0


def proposed(row: TrialRow) -> RowDecision:
    """Give what is done with a row that nothing was decided about.

    A request that was told at the door or by phone and now comes in from the platform is taken together
    with it (R9); any other that may be known comes in beside the one that is here.
    """
    same = next((alike for alike in row.lookalikes if _came_at_door(alike, row)), None)
    return RowDecision(merge_with=same.request.reference) if same else RowDecision()


def _came_at_door(alike: Lookalike, row: TrialRow) -> bool:
    from_platform = row.draft is not None and row.draft.source is Source.PLATFORM
    registered = alike.request.source is Source.PLATFORM
    return (
        row.fate is Fate.SIMILAR and from_platform and not registered and not row.reference.startswith("L-")
    )


def lookalike(row: TrialRow, reference: str) -> Lookalike | None:
    """Give the request of that reference among those that a row resembles."""
    return next((one for one in row.lookalikes if one.request.reference == reference), None)


class RowDecisions:
    """Keeps what the user decided, by the keys of rows, as far as the rows still ask for it."""

    def __init__(self) -> None:
        self._made: dict[tuple[int, int], RowDecision] = {}

    @property
    def is_empty(self) -> bool:
        """Whether the user decided nothing yet."""
        return not self._made

    def of(self, row: TrialRow) -> RowDecision:
        """Give what is done with a row."""
        return self._made.get(row.key) or proposed(row)

    def facts_of(self, row: TrialRow) -> frozenset[FactKey]:
        """Give the facts that are taken of a row that changes a request, or is put together with one."""
        decision = self.of(row)
        if decision.facts is not None:
            return decision.facts
        if row.fate is Fate.CHANGED:
            return default_facts(row)
        alike = lookalike(row, decision.merge_with)
        return default_merge_facts(alike) if alike else frozenset()

    def decide(self, row: TrialRow, decision: RowDecision) -> None:
        """Do this with a row."""
        self._made[row.key] = decision

    def fit(self, rows: Mapping[tuple[int, int], TrialRow]) -> None:
        """Let go of what was decided about requests that a row, read anew, does not resemble any more."""
        for key, made in tuple(self._made.items()):
            row = rows.get(key)
            if row is None:
                continue
            if made.merge_with and lookalike(row, made.merge_with) is None:
                made = replace(made, merge_with="", facts=None)
            self._made[key] = made if row.fate in _ASKING else replace(made, facts=None)

    def outcome(self, trial: Trial) -> Outcome:
        """Count what an import would do."""
        added, changed = trial.count(Fate.NEW), 0
        for row in self._to_decide(trial):
            added -= row.fate is Fate.NEW
            if self.of(row).leave_out:
                continue
            if row.fate is Fate.CHANGED:
                changed += bool(self.facts_of(row))
            elif self.of(row).merge_with:
                changed += 1
            else:
                added += 1
        return Outcome(added, changed)

    def unseen(self, trial: Trial) -> int:
        """Count the rows that may be known and that the user did not decide about yet."""
        if not trial.count(Fate.SIMILAR):
            return 0
        return sum(row.fate is Fate.SIMILAR and row.key not in self._made for row in trial.rows)

    def for_import(self, trial: Trial) -> Decisions:
        """Give the decisions that the user made or left as proposed.

        About a row that may be known and was not looked at there is none: it comes in with a flag.
        """
        every = ((row.key, self.of(row)) for row in self._to_decide(trial))
        return {key: made for key, made in every if key in self._made or made != RowDecision()}

    def _to_decide(self, trial: Trial) -> Iterator[TrialRow]:
        """Yield the rows that are not just taken as they are, or left: few of very many."""
        for row in trial.rows:
            if row.fate in _ASKING or (row.fate is Fate.NEW and self._made and row.key in self._made):
                yield row
