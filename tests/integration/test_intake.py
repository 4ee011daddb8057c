"""Files go from disk through the reader into a store: every request once, every row told of."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest

from llko_desktop.domain.messages import InputError
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.request import Child
from llko_desktop.services.draft_requests import fingerprint
from llko_desktop.services.drafts import ReadFile, RequestDraft
from llko_desktop.services.intake import Intake
from llko_desktop.services.ports import DuplicateReference
from tests.helpers.exchange import DATA, TODAY, read
from tests.helpers.memory_store import MemoryStore

FILES = sorted(path for path in DATA.iterdir() if path.is_file())


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
def intake(store: MemoryStore, procedure: Procedure) -> Intake:
    return Intake(store, procedure, lambda: TODAY)


@pytest.mark.parametrize("paths", [*([path] for path in FILES), FILES], ids=lambda paths: paths[0].name)
def test_twice_the_same_files_come_in_once(paths: list[Path], intake: Intake, store: MemoryStore) -> None:
    files = [read(path) for path in paths]
    first, again = intake.take(files), intake.take(files)
    for report in (first, again):
        rows = len(report.added) + len(report.duplicates) + len(report.rejected)
        assert rows == report.read == sum(file.read for file in files)
    assert first.added
    assert set(store.state.requests) == set(first.added)
    assert len(set(first.added)) == len(first.added)
    assert again.added == ()
    assert again.batch is None
    assert {row.reference for row in again.duplicates} == set(first.added)
    assert again.rejected == first.rejected


def test_a_trial_run_says_the_same_and_writes_nothing(intake: Intake, store: MemoryStore) -> None:
    files = [read(path) for path in FILES]
    trial = intake.take(files, dry_run=True)
    assert store.state.requests == {}
    assert store.state.batches == []
    taken = intake.take(files)
    assert replace(taken, batch=None) == trial
    assert [batch.id for batch in store.state.batches] == [taken.batch]


def without_reference(name: str = "Noor Peeters") -> RequestDraft:
    draft = read(DATA / "OV-2026-01045.eml").drafts[0]
    return replace(draft, reference="", child=replace(draft.child, name=name))


def test_a_request_without_a_number_is_known_again_by_its_facts(intake: Intake) -> None:
    one, accents = without_reference("Noor Peeters"), without_reference("NOÖR  Peeters")
    assert fingerprint(one) == fingerprint(accents)
    report = intake.take([ReadFile("a.csv", (one, without_reference("Sam Peeters"), accents))])
    assert len(report.added) == 2
    assert [row.reference for row in report.duplicates] == [fingerprint(one)]


def test_what_tells_requests_without_a_number_apart() -> None:
    one = without_reference()
    others = [
        one,
        without_reference("Sam Peeters"),
        replace(one, received=TODAY),
        replace(one, child=Child("Noor Peeters", birth_date=TODAY)),
        replace(one, parents=()),
    ]
    assert all(fingerprint(a) != fingerprint(b) for a, b in permutations(others, 2))


def test_one_request_told_at_the_door_gets_the_next_number_of_our_own(intake: Intake) -> None:
    added = [intake.add(without_reference()).reference for _ in range(2)]
    assert added == ["L-2026-0001", "L-2026-0002"]


def test_what_cannot_be_added_is_refused_and_changes_nothing(intake: Intake, store: MemoryStore) -> None:
    known = intake.add(replace(without_reference(), reference="OV-1"))
    before = dict(store.state.requests)
    with pytest.raises(DuplicateReference):
        intake.add(replace(without_reference(), reference="OV-1"))
    for draft, code in [
        (replace(without_reference(""), parents=()), "name_missing"),
        (replace(without_reference(), received=TODAY.replace(year=2027)), "received_is_to_come"),
    ]:
        with pytest.raises(InputError) as refused:
            intake.add(draft)
        assert [message.code for message in refused.value.messages] == [code]
    assert store.state.requests == before == {"OV-1": known}
