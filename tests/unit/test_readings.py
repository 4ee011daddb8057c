"""How a source was read is remembered by its titles, and what is typed outlives the program."""

from __future__ import annotations

import pytest

from llko_desktop.services.fields import Field
from llko_desktop.services.incoming import DateOrder, Incoming, IncomingColumn, IncomingKind, Reading
from llko_desktop.services.readings import MOST_KEPT, Readings
from llko_desktop.services.unfinished import Unfinished, place_of
from tests.helpers.memory_store import MemoryStore

COLUMNS = (IncomingColumn(0, "Nr", Field.REFERENCE, 1.0), IncomingColumn(1, "?"), IncomingColumn(2, "Naam"))


def incoming(fingerprint: str = "f") -> Incoming:
    return Incoming("a.xlsx", IncomingKind.TABLE, COLUMNS, (), fingerprint)


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        (Reading(), None),
        (Reading({1: Field.CHILD}), Reading({1: Field.CHILD})),
        (Reading({0: None, 2: Field.CHILD}), Reading({0: None, 2: Field.CHILD})),
        (Reading({9: Field.CHILD}), None),
        (Reading(date_order=DateOrder.MONTH_FIRST), Reading(date_order=DateOrder.MONTH_FIRST)),
        (
            Reading({1: Field.CHILD}, edits={(0, Field.CHILD): "x"}, left_out=frozenset({1})),
            Reading({1: Field.CHILD}),
        ),
        (Reading(edits={(0, Field.CHILD): "x"}), None),
    ],
)
def test_columns_and_dates_are_remembered_and_nothing_of_one_file(
    given: Reading, kept: Reading | None, store: MemoryStore
) -> None:
    readings = Readings(store)
    readings.remember(incoming(), given)
    assert readings.remembered("f") == kept
    assert readings.remembered("another") is None


def test_the_newest_reading_counts_and_the_oldest_are_forgotten(store: MemoryStore) -> None:
    readings = Readings(store)
    for number in range(MOST_KEPT + 1):
        readings.remember(incoming(str(number)), Reading({1: Field.CHILD}))
    readings.remember(incoming("1"), Reading({1: Field.PARENT}))
    readings.remember(incoming("new"), Reading({1: Field.CHILD}))
    assert readings.remembered("0") is None
    assert readings.remembered("2") is None
    assert readings.remembered("1") == Reading({1: Field.PARENT})
    assert readings.remembered("new") is not None


@pytest.mark.parametrize(
    ("kept", "read"),
    [
        ({"f": {"fields": {"1": "child", "2": "shoe_size", "x": "child"}}}, Reading({1: Field.CHILD})),
        ({"f": {"fields": {"1": None}, "date_order": "backwards"}}, Reading({1: None})),
        ({"f": {"fields": 3}}, Reading()),
        ({"f": 3}, None),
        ([], None),
    ],
)
def test_what_a_later_program_kept_is_passed_over(
    kept: object, read: Reading | None, store: MemoryStore
) -> None:
    store.state.settings["readings"] = kept
    assert Readings(store).remembered("f") == read
    Readings(store).remember(incoming("g"), Reading({1: Field.CHILD}))
    assert Readings(store).remembered("g") == Reading({1: Field.CHILD})


def test_what_is_typed_is_kept_until_it_is_done_with(store: MemoryStore) -> None:
    unfinished = Unfinished(store)
    assert not unfinished.waiting()
    place = unfinished.keep("", {"child": "Noör “Peeters”\n", "plan": ""})
    unfinished.keep(place_of("OV-1"), {"child": "Lou"})
    (kept,) = Unfinished(store).waiting()
    assert (kept.place, kept.texts) == (place, {"child": "Noör “Peeters”\n", "plan": ""})
    unfinished.forget(place)
    assert not unfinished.waiting()
    assert unfinished.of("OV-1") == {"child": "Lou"}
    assert unfinished.of("OV-2") == {}
