"""Whatever an import does and however it was decided, each row is told of once, and undoing takes it back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.domain.facts import FactKey
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.request import CareRequest, Child, Parent
from llko_desktop.domain.status import Source
from llko_desktop.services.drafts import ReadFile, RequestDraft
from llko_desktop.services.intake import Intake
from llko_desktop.services.trial import Fate, RowDecision, Trial, TrialRow
from tests.helpers.exchange import TODAY
from tests.helpers.memory_store import MemoryStore
from tests.helpers.requests import plan

DAY, BORN = date(2026, 3, 2), date(2025, 4, 3)
# Few values, so that rows are often the same, alike, or of one reference.
drafts = st.builds(
    lambda reference, name, born, phone, residence, source: RequestDraft(
        received=DAY,
        child=Child(name, birth_date=born),
        reference=reference,
        source=source,
        parents=(Parent("Sofie Peeters", phone=phone),),
        plan=plan(),
        residence=residence,
    ),
    st.sampled_from(["", "OV-1", "OV-2", "OV-3"]),
    st.sampled_from(["Noor Peeters", "Peeters Noor", "Noor", "Sam Peeters"]),
    st.sampled_from([None, BORN]),
    st.sampled_from(["", "+32 470 12 34 56", "+32 471 22 33 44"]),
    st.sampled_from(["", "9400 Ninove", "9300 Aalst"]),
    st.sampled_from([Source.PLATFORM, Source.DOOR]),
)
files = st.lists(drafts, max_size=5).map(
    lambda rows: ReadFile("a.csv", tuple(replace(row, position=at) for at, row in enumerate(rows)))
)


def decided(data: st.DataObject, row: TrialRow) -> RowDecision:
    """Draw what the user may decide about a row."""
    alike = [""] + [one.request.reference for one in row.lookalikes]
    return RowDecision(
        leave_out=data.draw(st.booleans()),
        merge_with=data.draw(st.sampled_from(alike)),
        facts=data.draw(st.none() | st.frozensets(st.sampled_from(FactKey))),
    )


def decisions(data: st.DataObject, trial: Trial) -> dict[tuple[int, int], RowDecision]:
    chosen = data.draw(st.sets(st.sampled_from([row.key for row in trial.rows]))) if trial.rows else set()
    return {row.key: decided(data, row) for row in trial.rows if row.key in chosen}


def facts(store: MemoryStore) -> dict[str, CareRequest]:
    """Give what is known of each request, without what happened to it."""
    return {
        reference: replace(request, history=(), version=0)
        for reference, request in store.state.requests.items()
    }


@given(st.data(), st.lists(drafts, max_size=3), st.lists(files, max_size=2))
def test_an_import_is_told_row_by_row_and_taken_back_whole(
    procedure: Procedure, data: st.DataObject, known: list[RequestDraft], read: list[ReadFile]
) -> None:
    store = MemoryStore()
    intake = Intake(store, procedure, lambda: TODAY)
    intake.take([ReadFile("known.csv", tuple(known))])
    before: Any = facts(store)
    trial = intake.trial(read)
    assert len(trial.rows) == sum(file.read for file in read)
    report = intake.carry_out(trial, decisions(data, trial))
    assert report is not None
    told = len(report.added) + len(report.changed) + len(report.duplicates) + report.left_out
    assert told == report.read == len(trial.rows)
    for request in store.state.requests.values():
        assert request == request.replayed()
    names = [name for r in store.state.requests.values() for name in (r.reference, *r.other_references)]
    assert len(names) == len(set(names))
    assert set(report.added) <= store.state.requests.keys()
    if report.batch is None:
        assert facts(store) == before
        return
    assert intake.imports()[0].can_be_undone
    intake.undo_import(report.batch)
    assert facts(store) == before
    for request in store.state.requests.values():
        assert request == request.replayed()


@given(st.lists(files, min_size=1, max_size=2))
def test_what_is_imported_twice_is_known(procedure: Procedure, read: list[ReadFile]) -> None:
    store = MemoryStore()
    intake = Intake(store, procedure, lambda: TODAY)
    intake.take(read)
    state = facts(store)
    again = intake.trial(read)
    assert {row.fate for row in again.rows} <= {Fate.KNOWN, Fate.CHANGED}
    assert intake.take(read).batch is None
    assert facts(store) == state
