"""Places the children of a list: each once, in one transaction, which is taken back as one step."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence, Set

from llko_desktop.domain.fit import HORIZON
from llko_desktop.domain.folding import fold_words
from llko_desktop.domain.messages import Message, RuleRefusal
from llko_desktop.domain.occupancy import Occupancy
from llko_desktop.domain.overbooking import overfull
from llko_desktop.domain.placement import Placement
from llko_desktop.domain.procedure import Procedure
from llko_desktop.services.carry_out import Advance, Cancelled
from llko_desktop.services.drafts import RejectedRow
from llko_desktop.services.placement_drafts import PlacementDraft, ReadPlacements
from llko_desktop.services.placement_trial import (
    Key,
    PlacementFate,
    PlacementReport,
    PlacementRow,
    PlacementTrial,
)
from llko_desktop.services.placements import remarks_beside, remarks_of_itself
from llko_desktop.services.placing import with_usual_end
from llko_desktop.services.planning import PlanningView, read_planning
from llko_desktop.services.ports import Clock, StaleWrite, Store, UnknownReference


def _go_on(done: int) -> bool:
    return True


class PlacementImport:
    """Brings lists of children who are placed into the store."""

    def __init__(self, store: Store, procedure: Procedure, today: Clock) -> None:
        self._store, self._procedure, self._today = store, procedure, today

    def trial(self, files: Sequence[ReadPlacements]) -> PlacementTrial:
        """Say of every row what would become of it; nothing is written."""
        with self._store.read() as work:
            return _tried(files, read_planning(work, self._procedure, self._today()))

    def carry_out(
        self, files: Sequence[ReadPlacements], left_out: Set[Key] = frozenset(), advance: Advance = _go_on
    ) -> PlacementReport | None:
        """Place every child that is not placed yet, but for rows that are left out, in one transaction.

        `advance` is told how many rows are done; once it gives false, nothing is written and none is given.
        Raises `StoreError` when the store cannot be written: nothing was.
        """
        try:
            with self._store.write() as work:
                # Anew, as another window may have placed some of them meanwhile.
                trial = _tried(files, read_planning(work, self._procedure, self._today()))
                added: list[Placement] = []
                for done, row in enumerate(trial.rows, 1):
                    if row.placement is not None and row.comes_in and row.key not in left_out:
                        added.append(work.placements.add(row.placement))
                    if not advance(done):
                        raise Cancelled
                skipped = sum(row.comes_in and row.key in left_out for row in trial.rows)
                return PlacementReport(trial, tuple(added), skipped)
        except Cancelled:
            return None

    def take_back(self, added: Sequence[Placement]) -> None:
        """Remove what an import placed, as it came in.

        Raises `RuleRefusal` when one of them was changed or removed since: then nothing is.
        """
        with self._store.write() as work:
            for placement in added:
                try:
                    work.placements.remove(placement)
                except (StaleWrite, UnknownReference) as error:
                    reason = Message.of("placements_worked_on", child=placement.child)
                    raise RuleRefusal(reason) from error


def _tried(files: Sequence[ReadPlacements], view: PlanningView) -> PlacementTrial:
    rows = tuple(_Trial(view).rows(files))
    added = [row.placement for row in rows if row.placement is not None and row.comes_in]
    return PlacementTrial(rows, tuple(_too_many(added, view)) if added else ())


class _Trial:
    """One way through all rows; of two for the same child from the same day the second one is known."""

    def __init__(self, view: PlanningView) -> None:
        self._view = view
        self._placed: dict[str, list[tuple[Placement, bool]]] = defaultdict(list)
        for placement in view.placements:
            self._placed[fold_words(placement.child)].append((placement, False))

    def rows(self, files: Sequence[ReadPlacements]) -> Iterator[PlacementRow]:
        for source, file in enumerate(files):
            made: list[PlacementDraft | RejectedRow] = [*file.drafts, *file.rejected]
            for one in sorted(made, key=lambda row: row.position):
                yield self._refused(source, one) if isinstance(one, RejectedRow) else self._row(source, one)

    def _refused(self, source: int, row: RejectedRow) -> PlacementRow:
        fate = PlacementFate.REJECTED
        return PlacementRow(source, row.position, row.file, row.row, fate, rejected=row)

    def _row(self, source: int, draft: PlacementDraft) -> PlacementRow:
        placement = with_usual_end(draft.placement)
        others = self._placed[fold_words(placement.child)]
        same = next((is_new for other, is_new in others if other.start == placement.start), None)
        fate, remarks = PlacementFate.KNOWN, draft.remarks
        if same is None:
            remarks = (*remarks, *self._remarks(placement, [other for other, _ in others]))
            fate = PlacementFate.REMARKED if remarks else PlacementFate.NEW
            others.append((placement, True))
        return PlacementRow(
            source,
            draft.position,
            draft.file,
            draft.row,
            fate,
            placement,
            remarks,
            end_proposed=placement.end != draft.placement.end,
            is_repeated=bool(same),
        )

    def _remarks(self, placement: Placement, others: Sequence[Placement]) -> Iterator[Message]:
        """Say what is to be looked at before the child is placed so."""
        yield from remarks_beside(placement, others)
        if placement.end is not None and placement.end < self._view.today:
            yield Message.of("placement_is_over", end=placement.end)
        yield from remarks_of_itself(placement, self._view.provider)


def _too_many(added: Sequence[Placement], view: PlanningView) -> Iterator[Message]:
    """Say when there would be more children than places, with all that is placed and held.

    It is looked at from the day on which the first of those added comes, and not before today.
    """
    everyone = (*view.placements, *view.holds, *added)
    taken = Occupancy(everyone, view.provider.places, view.is_closed)
    first = max(view.today, min(placement.start for placement in added))
    for found in overfull(first, view.today + HORIZON, taken):
        yield found.message
