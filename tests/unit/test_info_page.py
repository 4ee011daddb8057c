"""The info page as a use case: a review is noted and taken back, and its line stands in the worklist."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from llko_desktop.domain.messages import InputError
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.provider import Provider
from llko_desktop.domain.worklist import WorkItem, WorkKind
from llko_desktop.services.contact_details import ContactDetails
from llko_desktop.services.info_page import InfoPage
from llko_desktop.services.ports import PictureBytes, StaleWrite, Store
from llko_desktop.services.profile import Profile, note_changed
from llko_desktop.services.triage import Triage
from tests.helpers.info_page import FULL, LOGO, PHOTO, TODAY
from tests.helpers.memory_store import MemoryStore
from tests.helpers.requests import make_request
from tests.helpers.stores import StoreFactory

DAY, NOON = timedelta(days=1), datetime(2026, 6, 24, 12, tzinfo=UTC)


@pytest.fixture(params=["memory", "file"])
def kept(request: pytest.FixtureRequest, stores: StoreFactory, tmp_path: Path) -> Iterator[Store]:
    """An empty store, in memory and as an encrypted file."""
    opened: Any = MemoryStore() if request.param == "memory" else stores.open(tmp_path / "store.db")
    yield opened
    opened.close()


class House:
    """The use cases over a store, on a day that moves on."""

    def __init__(self, store: Store, procedure: Procedure) -> None:
        self.store, self.day = store, TODAY
        self.page = InfoPage(store, procedure, self.today, ContactDetails())
        self.profile = Profile(store, self.today)
        self.triage = Triage(store, procedure, self.today)

    def today(self) -> date:
        return self.day

    def change(self, **details: object) -> None:
        before = self.profile.provider()
        self.profile.change(before, replace(before, **details))  # type: ignore[arg-type]

    def review_line(self) -> WorkItem | None:
        found = [item for item in self.triage.worklist() if item.kind is WorkKind.REVIEW_INFO_PAGE]
        return found[0] if found else None

    def add_photo(self) -> None:
        with self.store.write() as work:
            content = PictureBytes(b"jpeg", None, PHOTO.digest, NOON)
            work.pictures.add(PHOTO, content)
            note_changed(work.settings, ["photos"], self.day)


@pytest.fixture
def house(kept: Store, procedure: Procedure) -> House:
    return House(kept, procedure)


def test_an_empty_page_asks_for_nothing(house: House) -> None:
    view = house.page.view()
    assert (view.provider, view.pictures, view.checklist.percent) == (Provider(), (), 0)
    assert (view.review.due, house.review_line(), house.triage.next_due()) == (None, None, None)


def test_a_page_that_was_never_looked_over_is_in_the_worklist(house: House) -> None:
    house.change(name="De Krekel")
    house.day += 3 * DAY
    line = house.review_line()
    assert line is not None
    assert (line.due, line.days_left(house.day), line.reference) == (TODAY, -3, "")


def test_a_review_holds_until_a_change_and_again_when_that_is_taken_back(house: House) -> None:
    house.profile.save(FULL)
    house.add_photo()
    house.page.mark_reviewed(TODAY)
    view = house.page.view()
    assert (view.checklist.percent, view.review.reviewed_on, view.review.changes) == (100, TODAY, ())
    assert (house.review_line(), house.triage.next_due()) == (None, date(2026, 12, 24))
    house.day += 2 * DAY
    house.change(phone="+32 54 33 00 01", meals="", signature="Griet")
    line = house.review_line()
    assert line is not None
    assert (line.message.value("fields"), line.due) == (("phone", "meals"), house.day)
    house.day += DAY
    house.change(phone=FULL.phone, meals=FULL.meals)
    assert (house.review_line(), house.page.view().review.changes) == (None, ())


def test_every_detail_survives_its_review_in_the_store(house: House) -> None:
    """What is kept of a review compares equal to the details that were read back."""
    house.profile.save(FULL)
    with house.store.read() as work:
        assert work.settings.reviewed() is None
    house.page.mark_reviewed(TODAY)
    with house.store.read() as work:
        noted = work.settings.reviewed()
    assert noted is not None
    assert (noted.on, noted.provider, noted.photos) == (TODAY, house.profile.provider(), ())


def test_the_term_brings_the_page_back(house: House) -> None:
    house.profile.save(FULL)
    house.page.mark_reviewed(TODAY)
    house.day = date(2026, 12, 23)
    assert house.review_line() is None
    house.day += DAY
    line = house.review_line()
    assert line is not None
    assert (line.due, line.message.code) == (house.day, "review_term_over")


def test_a_review_is_taken_back(house: House) -> None:
    house.change(name="De Krekel")
    first = house.page.mark_reviewed(TODAY)
    house.day += DAY
    house.change(name="De Sprinkhaan")
    second = house.page.mark_reviewed(house.day)
    assert house.page.view().review.reviewed_on == house.day
    house.page.unmark(second)
    review = house.page.view().review
    assert (review.reviewed_on, [change.field for change in review.changes]) == (TODAY, ["name"])
    house.page.unmark(first)
    assert house.page.view().review.reviewed_on is None


def test_a_review_on_a_day_to_come_is_refused_and_nothing_is_noted(house: House) -> None:
    house.profile.save(FULL)
    with pytest.raises(InputError):
        house.page.mark_reviewed(TODAY + DAY)
    assert house.page.view().review.reviewed_on is None


def test_the_page_comes_after_the_requests_and_is_none_of_them(house: House) -> None:
    house.change(name="De Krekel")
    with house.store.write() as work:
        work.requests.add(make_request(reference="OV-1"))
    assert [item.reference for item in house.triage.worklist()] == ["OV-1", ""]
    assert house.triage.to_do() == frozenset({"OV-1"})


def test_a_logo_alone_is_a_change(house: House) -> None:
    house.profile.save(FULL)
    house.page.mark_reviewed(TODAY)
    with house.store.write() as work:
        content = PictureBytes(b"jpeg", None, LOGO.digest, NOON)
        work.pictures.add(LOGO, content)
    assert [change.field for change in house.page.view().review.changes] == ["logo"]


def test_a_review_noted_after_it_is_not_taken_back_with_it(house: House) -> None:
    first = house.page.mark_reviewed(TODAY)
    house.day = TODAY + DAY
    house.page.mark_reviewed(house.day)
    with pytest.raises(StaleWrite) as refused:
        house.page.unmark(first)
    assert [message.code for message in refused.value.messages] == ["review_stale"]
    assert house.page.view().review.reviewed_on == TODAY + DAY
