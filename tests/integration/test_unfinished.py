"""Forms that were not finished are kept, each in a place of its own."""

from __future__ import annotations

from datetime import UTC, datetime

from llko_desktop.services.unfinished import TEMPLATES, Kept, Unfinished, place_of
from llko_desktop.storage.store import SqlStore

NOW = datetime(2026, 11, 24, 9, 12, tzinfo=UTC)


def test_each_form_has_a_place_of_its_own(store: SqlStore) -> None:
    unfinished = Unfinished(store, lambda: NOW)
    assert unfinished.waiting() == ()
    first = unfinished.keep("", {"child": "Noor"})
    second = unfinished.keep("", {"child": "Jules"})
    assert second != first
    assert unfinished.keep(second, {"child": "Jules", "phone": "047"}) == second
    unfinished.keep(place_of("OV-1"), {"child": "Nora"})
    noor, jules = Kept(first, {"child": "Noor"}, NOW), Kept(second, {"child": "Jules", "phone": "047"}, NOW)
    assert unfinished.waiting() == (jules, noor)
    assert unfinished.of("OV-1") == {"child": "Nora"}
    assert unfinished.of("OV-2") == {}
    assert unfinished.begun() == {"OV-1": {"child": "Nora"}}
    unfinished.forget(second)
    unfinished.forget(second)
    assert unfinished.waiting() == (noor,)


def test_the_form_that_was_typed_in_last_is_the_first(store: SqlStore) -> None:
    unfinished = Unfinished(store)
    for place in ("1", "2", "1"):
        unfinished.keep(place, {"child": place})
    assert [kept.place for kept in unfinished.waiting()] == ["1", "2"]


def test_what_is_no_form_is_left_aside(store: SqlStore) -> None:
    with store.write() as work:
        work.settings.set_value(
            "unfinished_requests", {"1": "Noor", "2": {"child": 3, " kept at": "gisteren"}}
        )
    assert Unfinished(store).waiting() == (Kept("2", {"child": "3"}, None),)
    with store.write() as work:
        work.settings.set_value("unfinished_requests", ["Noor"])
    assert Unfinished(store).waiting() == ()


def test_templates_and_requests_are_kept_apart(store: SqlStore) -> None:
    requests, templates = Unfinished(store, lambda: NOW), Unfinished(store, lambda: NOW, forms=TEMPLATES)
    place = requests.keep("", {"child": "Noor"})
    assert templates.keep("", {"key": "full_place"}) == place
    requests.forget(place)
    assert requests.waiting() == ()
    assert templates.waiting() == (Kept(place, {"key": "full_place"}, NOW),)
