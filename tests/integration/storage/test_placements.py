"""Placements in a real store: what survives, two windows at once, backups, and a store of before."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from llko_desktop.domain.placement import Absence, Phase, Placement, TrialDay
from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.schedule import TimeRange
from llko_desktop.services.ports import StaleWrite, UnknownReference
from llko_desktop.storage.backups import restore_backup, write_backup
from llko_desktop.storage.engine import file_engine
from llko_desktop.storage.opening import open_store
from llko_desktop.storage.store import SqlStore
from tests.helpers.planning_strategies import placements
from tests.helpers.requests import make_request
from tests.helpers.stores import KEY, StoreFactory, raw_connection, take_back_placements

MONDAY = date(2026, 9, 7)
NORA = Placement(
    "Nora '; DROP 🌸",
    (
        Phase(MONDAY, (parse_schedule("ma 8-12, ma 13-17"), parse_schedule("di 7:05-24"))),
        Phase(date(2027, 1, 4), (parse_schedule("wo 8-17"),)),
    ),
    date(2028, 2, 29),
    (TrialDay(date(2026, 9, 1), (TimeRange(540, 660),)),),
    (Absence(date(2026, 12, 21), date(2027, 1, 3)),),
    birth_date=date(2025, 8, 29),
    is_own=True,
    note="twee\nregels",
)


def _keep(store: SqlStore, *new: Placement) -> list[Placement]:
    with store.write() as work:
        return [work.placements.add(placement) for placement in new]


def _all(store: SqlStore) -> list[Placement]:
    with store.read() as work:
        return list(work.placements.all())


def test_a_placement_survives_a_restart(stores: StoreFactory, tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    store = stores.open(path)
    (kept,) = _keep(store, NORA)
    assert kept == replace(NORA, number=kept.number, version=1)
    store.close()
    store = open_store(path, KEY)
    assert _all(store) == [kept]
    assert store.check() == ()
    store.close()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(placements(MONDAY), max_size=4))
def test_whatever_is_placed_comes_back_the_same(store: SqlStore, made: list[Placement]) -> None:
    kept = _keep(store, *made)
    assert sorted(_all(store), key=lambda one: one.number) == kept
    with store.write() as work:
        for one in kept:
            work.placements.remove(one)
    assert _all(store) == []


def test_a_placement_tells_of_its_request(store: SqlStore) -> None:
    with store.write() as work:
        reference = work.requests.add(make_request()).reference
    (kept,) = _keep(store, replace(NORA, reference=reference))
    with store.read() as work:
        assert list(work.placements.of(reference)) == [kept]
        assert list(work.placements.of("OV-2026-99999")) == []
        assert work.placements.get(kept.number).reference == reference


def test_the_second_of_two_writers_is_refused(store: SqlStore) -> None:
    (kept,) = _keep(store, NORA)
    with store.write() as work:
        saved = work.placements.save(replace(kept, note="eerst"))
    assert saved.version == kept.version + 1
    with pytest.raises(StaleWrite), store.write() as work:
        work.placements.save(replace(kept, note="later"))
    with pytest.raises(StaleWrite), store.write() as work:
        work.placements.remove(kept)
    assert _all(store) == [saved]


def test_one_that_is_gone_is_unknown_and_its_number_is_not_given_again(store: SqlStore) -> None:
    (kept,) = _keep(store, NORA)
    with store.write() as work:
        work.placements.remove(kept)
    with pytest.raises(UnknownReference), store.write() as work:
        work.placements.save(kept)
    (other,) = _keep(store, replace(NORA, child="Ada"))
    assert other.number > kept.number
    assert _keep(store, kept) == [kept], "undo puts back what was removed, with its number"


def test_nothing_of_a_step_that_fails_is_kept(store: SqlStore) -> None:
    def place_and_fail() -> None:
        with store.write() as work:
            work.placements.add(NORA)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        place_and_fail()
    assert _all(store) == []


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE placements SET content = '{'",
        "UPDATE placements SET content = replace(content, '\"weeks\"', '\"weken\"')",
        "UPDATE placements SET content = replace(content, '2026-09-07', '2029-09-07')",
    ],
)
def test_a_spoiled_placement_is_found(store: SqlStore, tmp_path: Path, harm: str) -> None:
    _keep(store, NORA)
    assert store.check() == ()
    tool = raw_connection(tmp_path / "store.db")
    tool.execute(harm)
    tool.close()
    assert [message.code for message in store.check()] == ["check_unreadable"]


def test_a_backup_holds_the_placements(stores: StoreFactory, tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    store = stores.open(path)
    (kept,) = _keep(store, NORA)
    engine = file_engine(path, KEY)
    backup = write_backup(engine, path, KEY)
    engine.dispose()
    with store.write() as work:
        work.placements.remove(kept)
    store.close()
    restore_backup(path, backup)
    store = open_store(path, KEY)
    assert _all(store) == [kept]
    store.close()


def test_a_store_of_before_takes_placements(stores: StoreFactory, tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    older = stores.open(path)
    with older.write() as work:
        reference = work.requests.add(make_request()).reference
    older.close()
    tool = raw_connection(path)
    take_back_placements(tool)
    tool.close()
    migrated = open_store(path, KEY)
    (kept,) = _keep(migrated, replace(NORA, reference=reference))
    assert _all(migrated) == [kept]
    with migrated.read() as work:
        assert work.requests.get(reference).reference == reference
    assert migrated.check() == ()
    migrated.close()
    assert len(list((tmp_path / "backups").iterdir())) == 1
