"""When the info page is to be looked over on the platform, and what is said to have changed (R14)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from llko_desktop.domain.info_page import Reviewed, ReviewState
from llko_desktop.domain.info_review import review_state, review_work, reviewed
from llko_desktop.domain.messages import InputError
from llko_desktop.domain.pictures import Crop, Picture, PictureKind
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.provider import Provider
from llko_desktop.domain.worklist import WorkKind
from tests.helpers.info_page import FULL, LOGO, PHOTO, picture

ON, TODAY = date(2026, 5, 3), date(2026, 6, 24)
SECOND = picture(place=1)
Days = Mapping[str, date]


def noted(*pictures: Picture, on: date = ON, provider: Provider = FULL) -> Reviewed:
    """A review of a page that held all this."""
    return reviewed(on, provider, pictures, {}, None, on)


def state(
    last: Reviewed | None,
    provider: Provider,
    procedure: Procedure,
    *,
    pictures: Sequence[Picture] = (PHOTO,),
    changed_on: Days | None = None,
    today: date = TODAY,
) -> ReviewState:
    return review_state(last, provider, pictures, changed_on or {}, procedure, today)


@pytest.mark.parametrize(
    ("on", "months", "due"),
    [
        (date(2026, 5, 3), 6, date(2026, 11, 3)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
    ],
)
def test_a_review_holds_for_the_procedures_term(
    on: date, months: int, due: date, procedure: Procedure
) -> None:
    procedure = replace(procedure, terms=replace(procedure.terms, info_page_review_months=months))
    found = state(noted(PHOTO, on=on), FULL, procedure)
    assert found == ReviewState(on, (), due)
    assert review_work(found, date.fromordinal(due.toordinal() - 1)) is None
    item = review_work(found, due)
    assert item is not None
    assert (item.kind, item.request, item.reference) == (WorkKind.REVIEW_INFO_PAGE, None, "")
    assert (item.due, item.since, item.rule, item.message.code) == (due, on, "R14", "review_term_over")


def test_a_change_asks_for_a_review_from_the_day_of_the_earliest_one(procedure: Procedure) -> None:
    days = {"phone": date(2026, 6, 20), "opening": date(2026, 6, 10), "name": date(2026, 1, 1)}
    now = replace(FULL, phone="+32 54 33 00 01", opening=Provider().opening)
    found = state(noted(PHOTO), now, procedure, changed_on=days)
    assert [(change.field, change.since) for change in found.changes] == [
        ("phone", days["phone"]),
        ("opening", days["opening"]),
    ]
    assert found.due == days["opening"]
    item = review_work(found, TODAY)
    assert item is not None
    assert (item.due, item.message.code) == (days["opening"], "review_after_change")
    assert item.message.value("fields") == ("phone", "opening")


def test_going_back_to_what_it_was_asks_for_nothing(procedure: Procedure) -> None:
    days = {"phone": date(2026, 6, 20), "photos": date(2026, 6, 20)}
    assert state(noted(PHOTO), FULL, procedure, changed_on=days).changes == ()


@pytest.mark.parametrize(
    ("pictures", "changed"),
    [
        ((LOGO, PHOTO, SECOND), []),
        ((LOGO, SECOND, PHOTO), []),
        ((PHOTO, SECOND), ["logo"]),
        ((LOGO, PHOTO), ["photos"]),
        ((LOGO, PHOTO, SECOND, picture(place=2)), ["photos"]),
        ((LOGO, replace(PHOTO, place=1), replace(SECOND, place=0)), ["photos"]),
        ((LOGO, replace(PHOTO, digest="another"), SECOND), ["photos"]),
        ((LOGO, replace(PHOTO, crop=Crop(0, 0, 900, 900)), SECOND), ["photos"]),
        ((LOGO, replace(PHOTO, description="de tuin"), SECOND), ["photos"]),
        ((LOGO, replace(PHOTO, version=4), SECOND), []),
        ((), ["logo", "photos"]),
    ],
)
def test_pictures_count_as_parents_see_them(
    pictures: tuple[Picture, ...], changed: list[str], procedure: Procedure
) -> None:
    found = state(noted(LOGO, PHOTO, SECOND), FULL, procedure, pictures=pictures)
    assert [change.field for change in found.changes] == changed


def test_what_parents_do_not_see_asks_for_nothing(procedure: Procedure) -> None:
    now = replace(FULL, signature="Griet")
    assert state(noted(PHOTO), now, procedure, changed_on={"signature": TODAY}).changes == ()
    alone = Provider(signature="Griet")
    assert state(None, alone, procedure, pictures=(), changed_on={"signature": TODAY}).due is None


@pytest.mark.parametrize(
    ("provider", "pictures", "changed_on", "due"),
    [
        (Provider(), (), {}, None),
        # Filled in once, and emptied since.
        (Provider(), (), {"name": date(2026, 5, 1)}, None),
        (Provider(name="De Krekel"), (), {"name": date(2026, 6, 1)}, date(2026, 6, 1)),
        (FULL, (), {"phone": date(2026, 6, 2), "email": date(2026, 6, 1)}, date(2026, 6, 1)),
        (Provider(), (LOGO,), {"logo": date(2026, 6, 3)}, date(2026, 6, 3)),
        (Provider(smoke_free=False), (), {"smoke_free": TODAY}, TODAY),
        # Kept by a version that did not note the day.
        (Provider(name="De Krekel"), (), {}, TODAY),
    ],
)
def test_a_page_never_looked_over_is_due_from_its_first_detail_on(
    provider: Provider,
    pictures: tuple[Picture, ...],
    changed_on: Days,
    due: date | None,
    procedure: Procedure,
) -> None:
    found = state(None, provider, procedure, pictures=pictures, changed_on=changed_on)
    assert found == ReviewState(None, (), due)
    item = review_work(found, TODAY)
    assert (item and item.message.code) == (None if due is None else "review_never")


def test_a_day_to_come_is_refused() -> None:
    with pytest.raises(InputError) as refused:
        reviewed(date(2026, 6, 25), FULL, (), {}, None, TODAY)
    assert refused.value.messages[0].code == "review_is_to_come"


@pytest.mark.parametrize(
    ("before", "changed"),
    [(None, ["phone", "photos"]), ("the same", []), ("another", ["phone", "photos"])],
)
def test_what_was_changed_after_an_earlier_day_is_still_to_be_looked_over(
    before: str | None, changed: list[str], procedure: Procedure
) -> None:
    """The page of a day that is past is that of the review before, where it was changed later."""
    days = {"phone": date(2026, 6, 20), "photos": date(2026, 6, 21), "name": date(2026, 6, 10)}
    earlier: dict[str | None, Any] = {
        None: None,
        "the same": noted(PHOTO),
        "another": noted(SECOND, provider=replace(FULL, phone="+32 54 33 00 09")),
    }
    now = reviewed(date(2026, 6, 10), FULL, (PHOTO,), days, earlier[before], TODAY)
    found = state(now, FULL, procedure, changed_on=days)
    assert [change.field for change in found.changes] == changed
    assert found.due == (date(2026, 6, 20) if changed else date(2026, 12, 10))


def test_the_kinds_of_pictures_are_those_that_a_review_holds() -> None:
    marks = noted(LOGO, PHOTO)
    assert (len(marks.logo), len(marks.photos)) == (1, 1)
    assert [kind.value for kind in PictureKind] == ["logo", "photo"]
