"""Carries out what a trial run showed, as the user decided, within one transaction."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from llko_desktop.domain.facts import FactKey
from llko_desktop.domain.flags import Flag, flags
from llko_desktop.domain.messages import Message
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.request import CareRequest
from llko_desktop.services.draft_requests import known_request_of, request_of
from llko_desktop.services.import_report import ChangedRequest, DuplicateRow, FlaggedRequest, ImportReport
from llko_desktop.services.merging import merged, with_facts
from llko_desktop.services.ports import StaleWrite, UnitOfWork
from llko_desktop.services.trial import Decisions, Fate, RowDecision, Trial, TrialRow
from llko_desktop.services.trial_run import default_facts, default_merge_facts

# Told how many rows are done; gives false once the user wants no more of it.
Advance = Callable[[int], bool]
_AS_SHOWN = RowDecision()
_SAVED_AT_ONCE = 500


class Cancelled(Exception):
    """The user broke an import off; its transaction is to be taken back."""


@dataclass(frozen=True)
class _Action:
    """What is done with a row: it comes in as `told`, or goes together with the request kept as `target`.

    `keys` are the facts taken from it; with `merges` that request is known under both references from then.
    Nothing of either: the row is known already. `shown` is the request kept as `target`, as the user saw it.
    """

    row: TrialRow
    told: CareRequest
    target: str = ""
    shown: CareRequest | None = None
    keys: frozenset[FactKey] = frozenset()
    merges: bool = False

    @property
    def changes(self) -> bool:
        """Whether a request that is here changes."""
        return bool(self.target) and (self.merges or bool(self.keys))


class CarryOut:
    """Brings the rows of a trial in; without `update`, known requests are left as they are."""

    def __init__(self, work: UnitOfWork, procedure: Procedure, today: date, *, update: bool = True) -> None:
        self._work, self._procedure, self._today, self._update = work, procedure, today, update

    def run(
        self, trial: Trial, decisions: Decisions, advance: Advance, *, dry_run: bool = False
    ) -> ImportReport:
        """Write what was decided; with `dry_run` nothing is written, and the same told.

        A reference that became known since the trial does not come in twice. Raises `StaleWrite` when a
        request that is to be changed is not as it was shown, `Cancelled` once `advance` gives false.
        """
        actions = self._actions(trial, decisions)
        batch = None
        if not dry_run and any(action.changes or not action.target for action in actions):
            added = sum(1 for action in actions if not action.target)
            read = len(trial.rows)
            batch = self._work.imports.add(trial.files, read, added, datetime.now(UTC)).id
        before = self._targets(actions)
        after = self._carried_out(actions, before, batch, advance)
        if batch is not None:
            self._write(before, after, batch, lambda: advance(len(actions)))
        return self._report(trial, actions, after, batch)

    def _actions(self, trial: Trial, decisions: Decisions) -> list[_Action]:
        """Decide what is done with each row, by what is known of its reference now."""
        wanted = [
            (row, decisions.get(row.key, _AS_SHOWN), row.draft)
            for row in trial.rows
            if row.draft is not None and not decisions.get(row.key, _AS_SHOWN).leave_out
        ]
        asked = {row.reference for row, *_ in wanted} | {decision.merge_with for _, decision, _ in wanted}
        names = dict(self._work.requests.resolve(asked - {""}))
        actions = []
        for row, decision, draft in wanted:
            told = (
                known_request_of(draft, self._procedure, row.stored)
                if row.stored
                else request_of(draft, self._procedure)
            )
            if row.fate is Fate.SIMILAR and row.key not in decisions:
                told = replace(told, doubts=(*told.doubts, Flag.POSSIBLE_DUPLICATE.value))
            action = self._action(_Action(row, told), decision, names)
            names.setdefault(row.reference, action.target or row.reference)
            actions.append(action)
        return actions

    def _action(self, action: _Action, decision: RowDecision, names: dict[str, str]) -> _Action:
        row = action.row
        known = names.get(row.reference)
        if known is not None:
            keys = self._facts_taken(row, decision) if self._update else frozenset()
            return replace(action, target=known, shown=row.stored, keys=keys)
        if row.stored is not None and row.stored.version:
            raise _changed_elsewhere(row.stored.reference)
        if not decision.merge_with:
            return action
        similar = next((one for one in row.lookalikes if one.request.reference == decision.merge_with), None)
        target = names.get(decision.merge_with)
        if target is None:
            # It stands further up in the same files, where it was left out; or else it is gone.
            if similar is not None and not similar.request.version:
                return action
            raise _changed_elsewhere(decision.merge_with)
        facts = decision.facts
        if facts is None:
            facts = default_merge_facts(similar) if similar is not None else frozenset()
        shown = similar.request if similar is not None else None
        return replace(action, target=target, shown=shown, keys=facts, merges=True)

    def _facts_taken(self, row: TrialRow, decision: RowDecision) -> frozenset[FactKey]:
        if row.fate is not Fate.CHANGED:
            return frozenset()
        offered = frozenset(change.key for change in row.changes)
        return offered & (default_facts(row) if decision.facts is None else decision.facts)

    def _targets(self, actions: Iterable[_Action]) -> dict[str, CareRequest]:
        """Read the requests that are to be changed; each must be as it was shown."""
        changing = [action for action in actions if action.changes]
        found = self._work.requests.find({action.target for action in changing}, histories=True)
        targets = {request.reference: request for request in found}
        for action in changing:
            stored, shown = targets.get(action.target), action.shown
            if stored is not None and shown is not None and shown.version not in (0, stored.version):
                raise _changed_elsewhere(stored.reference)
        return targets

    def _carried_out(
        self, actions: Iterable[_Action], before: dict[str, CareRequest], batch: int | None, advance: Advance
    ) -> dict[str, CareRequest]:
        """Give the requests after the import: new and changed ones, by the reference they are kept under."""
        after = dict(before)
        for done, action in enumerate(actions, 1):
            if not action.target:
                after[action.told.reference] = action.told
            elif action.changes:
                take = merged if action.merges else with_facts
                after[action.target] = take(
                    after[action.target], action.told, action.keys, self._today, batch
                )
            if not advance(done):
                raise Cancelled
        return after

    def _write(
        self,
        before: dict[str, CareRequest],
        after: dict[str, CareRequest],
        batch: int,
        goes_on: Callable[[], bool],
    ) -> None:
        self._work.requests.add_all([request for name, request in after.items() if name not in before], batch)
        changed = [(after[name], name) for name, request in before.items() if after[name] != request]
        for first in range(0, len(changed), _SAVED_AT_ONCE):
            # It takes long where very many changed: also here it can be broken off.
            if not goes_on():
                raise Cancelled
            self._work.requests.save_all(changed[first : first + _SAVED_AT_ONCE])
        if changed:
            self._work.imports.note_changed(batch, [request.reference for request, _was in changed])

    def _report(
        self, trial: Trial, actions: Sequence[_Action], after: dict[str, CareRequest], batch: int | None
    ) -> ImportReport:
        duplicates, changed, added = [], [], []
        for action in actions:
            row = action.row
            name = after[action.target].reference if action.target in after else action.target
            if not action.target:
                added.append(after[action.told.reference])
            elif action.changes:
                keys = tuple(key for key in FactKey if key in action.keys)
                changed.append(ChangedRequest(row.file, row.row, name, keys))
            else:
                differs = tuple(change.key for change in row.changes)
                duplicates.append(DuplicateRow(row.file, row.row, name, differs))
        flagged = [FlaggedRequest(request.reference, flags(request, self._today)) for request in added]
        return ImportReport(
            batch=batch,
            read=len(trial.rows),
            added=tuple(request.reference for request in added),
            duplicates=tuple(duplicates),
            rejected=tuple(row.rejected for row in trial.rows if row.rejected is not None),
            flagged=tuple(one for one in flagged if one.flags),
            changed=tuple(changed),
            similar=tuple(
                action.row.reference
                for action in actions
                if not action.target and action.row.fate is Fate.SIMILAR
            ),
            left_out=sum(1 for row in trial.rows if row.draft is not None) - len(actions),
        )


def _changed_elsewhere(reference: str) -> StaleWrite:
    return StaleWrite(Message.of("changed_elsewhere", reference=reference))
