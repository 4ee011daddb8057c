"""The provider's details are kept field by field: what was written elsewhere stays, faults are refused."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.provider import Closure, Provider
from llko_desktop.services.ports import StaleWrite, Store
from llko_desktop.services.profile import LONGEST_TEXT, MOST_PLACES, Profile, ProfileRefused
from llko_desktop.texts.speech import Texts
from tests.helpers.info_page import FULL, TODAY
from tests.helpers.memory_store import MemoryStore
from tests.helpers.stores import StoreFactory

LATER = TODAY + timedelta(days=3)


@pytest.fixture(params=["memory", "file"])
def kept(request: pytest.FixtureRequest, stores: StoreFactory, tmp_path: Path) -> Iterator[Store]:
    """An empty store, in memory and as an encrypted file."""
    opened: Any = MemoryStore() if request.param == "memory" else stores.open(tmp_path / "store.db")
    yield opened
    opened.close()


def profile(store: Store, today: date = TODAY) -> Profile:
    return Profile(store, lambda: today)


def test_every_detail_reads_back_as_it_was_kept(kept: Store) -> None:
    assert profile(kept).provider() == Provider()
    saved = profile(kept).save(FULL)
    assert saved == profile(kept).provider()
    assert replace(saved, presentation=FULL.presentation) == FULL


def test_a_change_keeps_what_was_written_elsewhere_in_other_fields(kept: Store) -> None:
    profile(kept).save(FULL)
    here = elsewhere = profile(kept).provider()
    profile(kept, LATER).change(elsewhere, replace(elsewhere, meals="Pap.", capacity=6))
    changed = profile(kept, LATER).change(here, replace(here, pets="Een kat."))
    assert (changed.meals, changed.capacity, changed.pets) == ("Pap.", 6, "Een kat.")
    days = profile(kept).changed_on()
    assert (days["pets"], days["meals"], days["name"]) == (LATER, LATER, TODAY)


def test_a_field_changed_elsewhere_is_refused_by_its_name(kept: Store, procedure: Procedure) -> None:
    profile(kept).save(FULL)
    here = profile(kept).provider()
    profile(kept).change(here, replace(here, capacity=7))
    with pytest.raises(StaleWrite) as refused:
        profile(kept).change(here, replace(here, capacity=5, pets="Een kat."))
    assert (profile(kept).provider().capacity, profile(kept).provider().pets) == (7, FULL.pets)
    words = Texts("en", procedure).messages(refused.value.messages)
    assert words.startswith("“number of places” was also changed in another window.")


def test_a_detail_kept_unclean_by_an_earlier_version_is_no_change_of_the_user(kept: Store) -> None:
    with kept.write() as work:
        work.settings.save_provider(Provider(name="De  Krekel", signature="Els\n"))
    here = profile(kept).provider()
    profile(kept).change(here, replace(here, name="De Sprinkhaan"))
    changed = profile(kept).change(here, replace(here, meals="Pap."))
    assert (changed.name, changed.meals) == ("De Sprinkhaan", "Pap.")
    assert set(profile(kept).changed_on()) == {"name", "meals"}


def test_the_same_change_made_twice_is_no_conflict(kept: Store) -> None:
    here = profile(kept).provider()
    profile(kept).change(here, replace(here, name="De Krekel"))
    profile(kept, LATER).change(here, replace(here, name="De Krekel"))
    assert profile(kept).changed_on() == {"name": TODAY}


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("phone", "054 1", "phone_invalid"),
        ("email", "krekel@", "email_invalid"),
        ("capacity", 0, "capacity_out_of_range"),
        ("capacity", MOST_PLACES + 1, "capacity_out_of_range"),
        ("meals", "x" * (LONGEST_TEXT + 1), "profile_text_too_long"),
        (
            "closures",
            tuple(Closure(TODAY + timedelta(2 * n), TODAY + timedelta(2 * n)) for n in range(201)),
            "too_many_closures",
        ),
    ],
)
def test_what_is_not_right_is_told_by_field_and_nothing_is_kept(
    field: str, value: object, code: str, kept: Store
) -> None:
    here = profile(kept).provider()
    wrong: dict[str, Any] = {field: value}
    with pytest.raises(ProfileRefused) as refused:
        profile(kept).change(here, replace(here, name="De Krekel", **wrong))
    assert {name: message.code for name, message in refused.value.of.items()} == {field: code}
    assert (profile(kept).provider(), profile(kept).changed_on()) == (Provider(), {})


def test_details_are_kept_clean_and_in_their_usual_form(kept: Store) -> None:
    week = Closure(date(2026, 7, 6), date(2026, 7, 10))
    day = Closure(date(2026, 7, 8), date(2026, 7, 13))
    saved = profile(kept).save(
        Provider(
            name=" De\u00a0 Krekel\n", phone="054/33.00.00", meals="soep\r\n\r\n pap ", closures=(day, week)
        )
    )
    assert (saved.name, saved.phone, saved.meals) == ("De Krekel", "+32 54 33 00 00", "soep\n\n pap")
    assert saved.closures == (Closure(week.first, day.last),)
