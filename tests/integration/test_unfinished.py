"""Forms that were not finished are kept, each in a place of its own."""

from __future__ import annotations

from llko_desktop.services.unfinished import Unfinished, place_of
from llko_desktop.storage.store import SqlStore


def test_each_form_has_a_place_of_its_own(store: SqlStore) -> None:
    unfinished = Unfinished(store)
    assert unfinished.newest() is None
    first = unfinished.new_place()
    unfinished.keep(first, {"child": "Noor"})
    second = unfinished.new_place()
    assert second != first
    unfinished.keep(second, {"child": "Jules", "phone": "047"})
    unfinished.keep(place_of("OV-1"), {"child": "Nora"})
    assert unfinished.newest() == (second, {"child": "Jules", "phone": "047"})
    assert unfinished.of("OV-1") == {"child": "Nora"}
    assert unfinished.of("OV-2") == {}
    unfinished.forget(second)
    unfinished.forget(second)
    assert unfinished.newest() == (first, {"child": "Noor"})


def test_the_form_that_was_typed_in_last_is_the_newest(store: SqlStore) -> None:
    unfinished = Unfinished(store)
    for place in ("1", "2", "1"):
        unfinished.keep(place, {"child": place})
    assert unfinished.newest() == ("1", {"child": "1"})


def test_what_is_no_form_is_left_aside(store: SqlStore) -> None:
    with store.write() as work:
        work.settings.set_value("unfinished_requests", {"1": "Noor", "2": {"child": 3}})
    assert Unfinished(store).newest() == ("2", {"child": "3"})
    with store.write() as work:
        work.settings.set_value("unfinished_requests", ["Noor"])
    assert Unfinished(store).newest() is None
