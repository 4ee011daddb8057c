"""The checklist of the info page (R14): what counts, what is not good enough, and what could be better."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.domain.capacity import CapacityPart, CapacityRule
from llko_desktop.domain.info_checks import CHECKS, count_words, is_filled
from llko_desktop.domain.info_page import Checklist
from llko_desktop.domain.pictures import Crop, Picture, PictureKind, PictureLook
from llko_desktop.domain.places_checks import places_fit
from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.procedure import CheckKind, Procedure
from llko_desktop.domain.provider import ChildcareKind, Closure, OpeningException, Provider
from llko_desktop.domain.schedule import TimeRange, Weekday, WeeklySchedule
from llko_desktop.texts.speech import Texts
from tests.helpers.info_page import FULL, LOGO, PHOTO, all_field_names, checked, item, picture, without

DAY_HOURS = (TimeRange(540, 960),)


def codes(found: Checklist, code: str, *, advice: bool = False) -> list[str]:
    """The codes of what is said of an item."""
    one = item(found, code)
    messages = one.advice if advice else [fault for detail in one.details for fault in detail.faults]
    return [message.code for message in messages]


def undone(found: Checklist) -> list[str]:
    return [one.item.code for one in found.items if not one.is_done]


def test_a_page_with_everything_is_complete(procedure: Procedure) -> None:
    found = checked(procedure, FULL, PHOTO)
    assert (found.percent, undone(found)) == (100, [])
    assert [one.advice for one in found.items if one.advice] == []


def test_an_empty_page_lacks_everything_and_blames_nobody(procedure: Procedure) -> None:
    found = checked(procedure, Provider())
    assert found.percent == 0
    assert undone(found) == [one.code for one in procedure.info_page]
    assert [(one.advice, one.good) for one in found.items] == [((), 0)] * len(found.items)


def test_required_items_come_first_whatever_the_order_of_the_procedure(procedure: Procedure) -> None:
    backward = replace(procedure, info_page=procedure.info_page[::-1])
    found = [one.item.required for one in checked(backward).items]
    assert found == sorted(found, reverse=True)


@pytest.mark.parametrize(
    ("missing", "lacking"),
    [
        (("name",), ["contact_details"]),
        (("street",), ["contact_details"]),
        (("municipality",), ["contact_details"]),
        (("phone", "email"), ["contact_details"]),
        (("opening",), ["opening_hours"]),
        (("tariff",), ["income_tariff"]),
        (("presentation",), ["presentation"]),
        (("closures", "closed_never"), ["closing_days"]),
        (("capacity",), ["ages_and_places"]),
        (("accessibility",), []),
        (("accessibility", "transport"), ["practical"]),
        (("smoke_free",), ["house"]),
        (("certificates", "priority_rules", "website", "signature"), []),
    ],
)
def test_what_is_missing_is_found_in_its_item_alone(
    missing: tuple[str, ...], lacking: list[str], procedure: Procedure
) -> None:
    assert undone(checked(procedure, without(*missing), PHOTO)) == lacking


@pytest.mark.parametrize(
    ("changes", "code", "faults"),
    [
        ({"phone": "054 1"}, "contact_details", ["phone_invalid"]),
        ({"email": "krekel@example"}, "contact_details", ["email_invalid"]),
        ({"opening": parse_schedule("ma di")}, "opening_hours", ["hours_missing"]),
        ({"smoke_free": False}, "house", []),
    ],
)
def test_what_is_not_good_enough_says_why(
    changes: dict[str, Any], code: str, faults: list[str], procedure: Procedure
) -> None:
    found = checked(procedure, replace(FULL, **changes), PHOTO)
    assert (codes(found, code), item(found, code).is_done) == (faults, not faults)


@pytest.mark.parametrize(
    ("pictures", "faults", "done"),
    [
        ((), [], False),
        ((LOGO,), ["pictures_are_small"], False),
        ((picture(width=799),), ["pictures_are_small"], False),
        ((picture(width=800),), [], True),
        ((LOGO, PHOTO), [], True),
        ((replace(PHOTO, crop=Crop(0, 0, 600, 500)),), ["pictures_are_small"], False),
        ((replace(PHOTO, width=500, height=801),), [], True),
    ],
)
def test_one_picture_that_is_large_enough_will_do(
    pictures: tuple[Picture, ...], faults: list[str], done: bool, procedure: Procedure
) -> None:
    found = checked(procedure, FULL, *pictures)
    assert (codes(found, "pictures"), item(found, "pictures").is_done) == (faults, done)
    assert item(found, "pictures").next_field == "logo"


def closed(first: str, last: str = "") -> Closure:
    return Closure(date.fromisoformat(first), date.fromisoformat(last or first))


@pytest.mark.parametrize(
    ("closures", "never", "missing"),
    [
        ((closed("2026-12-25"), closed("2027-01-01")), (), None),
        ((closed("2026-12-25"),), (), (2027,)),
        ((closed("2027-08-02"),), (), (2026,)),
        ((closed("2025-08-02"),), (), (2026, 2027)),
        ((), (2026, 2027), None),
        ((), (2026,), (2027,)),
        ((closed("2026-12-25"),), (2027,), None),
        # Holidays that run on into January are those of the year before.
        ((closed("2026-12-28", "2027-01-03"),), (), (2027,)),
        ((closed("2026-10-01", "2027-03-01"),), (), None),
    ],
)
def test_closing_days_name_the_years_that_are_missing(
    closures: tuple[Closure, ...],
    never: tuple[int, ...],
    missing: tuple[int, ...] | None,
    procedure: Procedure,
) -> None:
    found = item(checked(procedure, replace(FULL, closures=closures, closed_never=never)), "closing_days")
    faults = found.details[0].faults
    assert [fault.value("years") for fault in faults] == ([missing] if missing else [])
    assert found.is_done is (missing is None)


@pytest.mark.parametrize(
    ("changes", "code", "advice"),
    [
        ({"phone": "+33 1 42 68 53 00"}, "contact_details", ["phone_is_foreign"]),
        ({"phone": "nonsense"}, "contact_details", []),
        ({"presentation": "Een warme opvang."}, "presentation", ["text_is_short"]),
        ({"presentation": "woord " * 39}, "presentation", ["text_is_short"]),
        ({"presentation": "woord " * 40}, "presentation", []),
        ({"presentation": ""}, "presentation", []),
        ({"capacity": None}, "opening_hours", ["hours_without_places"]),
        ({"opening": WeeklySchedule()}, "opening_hours", ["places_without_hours", "exception_never_open"]),
        ({"capacity": 9}, "opening_hours", ["more_places_than_childminder"]),
        ({"capacity": 9, "kind": ChildcareKind.GROUP}, "opening_hours", []),
        ({"capacity": 9, "kind": None}, "opening_hours", []),
    ],
)
def test_advice_is_given_and_never_counts(
    changes: dict[str, Any], code: str, advice: list[str], procedure: Procedure
) -> None:
    provider = replace(FULL, **changes)
    found = checked(procedure, provider, PHOTO)
    assert codes(found, code, advice=True) == advice
    unadvised = [
        replace(
            one,
            details=tuple(
                replace(detail, checks=tuple(check for check in detail.checks if not check.advice))
                for detail in one.details
            ),
        )
        for one in procedure.info_page
    ]
    assert checked(replace(procedure, info_page=tuple(unadvised)), provider, PHOTO).percent == found.percent


@pytest.mark.parametrize(
    ("first", "last", "closures", "advice"),
    [
        ("2026-06-23", "2026-06-23", (), ["exceptions_are_past"]),
        ("2026-06-20", "2026-06-24", (), []),
        # A single Sunday is open, a weekend in a period is not.
        ("2026-08-02", "2026-08-02", (), []),
        ("2026-08-01", "2026-08-02", (), ["exception_never_open"]),
        ("2026-07-31", "2026-08-02", (), []),
        ("2026-08-03", "2026-08-07", (closed("2026-08-01", "2026-08-09"),), ["exception_on_closing_days"]),
        (
            "2026-08-03",
            "2026-08-07",
            (closed("2026-08-03", "2026-08-05"), closed("2026-08-06", "2026-08-07")),
            ["exception_on_closing_days"],
        ),
        ("2026-08-03", "2026-08-07", (closed("2026-08-03", "2026-08-06"),), []),
        ("2026-08-03", "2026-08-09", (closed("2026-08-03", "2026-08-07"),), ["exception_never_open"]),
        ("2026-08-01", "2026-08-10", (closed("2026-08-03", "2026-08-07"),), []),
        ("2026-08-08", "2099-12-31", (), []),
        ("2026-08-08", "9999-12-31", (closed("2026-08-08", "9999-12-31"),), ["exception_on_closing_days"]),
    ],
)
def test_other_hours_that_never_hold_are_pointed_out(
    first: str, last: str, closures: tuple[Closure, ...], advice: list[str], procedure: Procedure
) -> None:
    days = closed(first, last)
    provider = replace(
        FULL, opening_exceptions=(OpeningException(days.first, days.last, DAY_HOURS),), closures=closures
    )
    assert codes(checked(procedure, provider), "opening_hours", advice=True) == advice


def rule(first: str, last: str = "", *parts: tuple[Weekday, int, int, int], places: int = 8) -> CapacityRule:
    until = date.fromisoformat(last) if last else None
    made = (CapacityPart(day, TimeRange(start * 60, end * 60), few) for day, start, end, few in parts)
    return CapacityRule(date.fromisoformat(first), places, until, tuple(made))


WEDNESDAY, SATURDAY = Weekday.WEDNESDAY, Weekday.SATURDAY


# FULL is open from Monday to Friday, 7 to 18.
@pytest.mark.parametrize(
    ("capacity", "rules", "advice"),
    [
        (8, (rule("2026-07-01", "2026-08-31", places=4),), []),
        (8, (rule("0001-01-01", "", (WEDNESDAY, 12, 18, 4)),), []),
        (8, (rule("0001-01-01", "", (WEDNESDAY, 17, 20, 4)),), []),
        (8, (rule("0001-01-01", "", (WEDNESDAY, 18, 20, 4)),), ["places_outside_hours"]),
        (8, (rule("0001-01-01", "", (SATURDAY, 9, 12, 4)),), ["places_outside_hours"]),
        (8, (rule("2026-01-01", "2026-06-23", (SATURDAY, 9, 12, 4)),), []),
        (8, (rule("0001-01-01", "", (WEDNESDAY, 7, 18, 0)),), ["no_places_when_open"]),
        (
            8,
            (rule("0001-01-01", "", (WEDNESDAY, 6, 12, 0), (WEDNESDAY, 12, 20, 0)),),
            ["no_places_when_open"],
        ),
        (8, (rule("0001-01-01", "", (WEDNESDAY, 7, 17, 0)),), []),
        (8, (rule("0001-01-01", "", (WEDNESDAY, 8, 18, 0)),), []),
        (8, (rule("0001-01-01", "", (WEDNESDAY, 0, 24, 0), (WEDNESDAY, 9, 10, 2)),), []),
        (None, (rule("2026-01-01", "2026-12-31"),), ["hours_without_places", "places_end"]),
        (None, (rule("2026-01-01", "2026-06-23"),), ["hours_without_places"]),
        (None, (rule("2026-01-01", "2026-12-31"), rule("2027-01-01")), ["hours_without_places"]),
    ],
)
def test_places_that_do_not_go_with_the_hours_are_pointed_out(
    capacity: int | None, rules: tuple[CapacityRule, ...], advice: list[str], procedure: Procedure
) -> None:
    provider = replace(FULL, capacity=capacity, capacity_rules=rules)
    found = checked(procedure, provider)
    assert codes(found, "opening_hours", advice=True) == advice
    texts = Texts("en", procedure)
    for message in item(found, "opening_hours").advice:
        assert "{" not in texts.message(message)


@given(
    st.lists(st.tuples(st.integers(0, 40), st.integers(0, 12)), max_size=4),
    st.integers(0, 30),
    st.integers(0, 20),
    st.sets(st.integers(0, 6)),
)
def test_other_hours_are_pointed_out_when_they_hold_on_no_day_at_all(
    closures: list[tuple[int, int]], start: int, length: int, weekdays: set[int]
) -> None:
    begin = date(2026, 8, 1)
    exception = OpeningException(
        begin + timedelta(start), begin + timedelta(start + length), (TimeRange(1, 2),)
    )
    usual = WeeklySchedule(tuple((TimeRange(540, 960),) if day in weekdays else () for day in range(7)))
    provider = Provider(
        capacity=8,
        opening=usual,
        opening_exceptions=(exception,),
        closures=tuple(Closure(begin + timedelta(a), begin + timedelta(a + b)) for a, b in closures),
    )
    days = [exception.first + timedelta(number) for number in range(length + 1)]
    holds = any(provider.hours_on(day) == exception.hours for day in days)
    told = [message.code for message in places_fit(provider, begin, 8)]
    assert ("exception_on_closing_days" in told or "exception_never_open" in told) is not holds


@pytest.mark.parametrize(
    ("look", "advice"),
    [
        (PictureLook(400.0, 0.5, 0.2), []),
        (PictureLook(12.0, 0.5, 0.2), ["photo_is_blurred"]),
        (PictureLook(400.0, 0.05, 0.2), ["photo_is_dark"]),
        (PictureLook(12.0, 0.05, 0.2), ["photo_is_dark"]),
        (PictureLook(12.0, 0.5, 0.2, maybe_turned=True), ["photo_is_blurred", "photo_may_be_turned"]),
    ],
)
def test_a_photo_that_could_be_better_is_named_by_its_place(
    look: PictureLook, advice: list[str], procedure: Procedure
) -> None:
    logo = picture(PictureKind.LOGO, look=look)
    found = item(checked(procedure, FULL, logo, PHOTO, picture(place=1, look=look)), "pictures")
    assert [(message.code, message.value("photo")) for message in found.advice] == [
        (code, 2) for code in advice
    ]
    assert found.is_done


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        (" – … ! ", 0),
        ("Kleine, warme opvang – met tuin.", 5),
        ("L’accueil d’enfants", 2),
        ("1 hond\n2 katten", 4),
        ("en/of  twee\u00a0woorden", 3),
    ],
)
def test_words_are_counted_as_a_person_does(text: str, words: int) -> None:
    assert count_words(text) == words


def test_every_check_of_the_procedure_file_exists(procedure: Procedure) -> None:
    assert CHECKS.keys() == set(CheckKind)


@given(st.sets(st.sampled_from(all_field_names())), st.sets(st.sampled_from([LOGO, PHOTO])))
def test_percent_is_what_a_plain_recount_gives(
    procedure: Procedure, missing: set[str], pictures: set[Picture]
) -> None:
    """The values that are filled in are all good ones here, but for the logo, which is small."""
    provider = without(*missing)
    asked = good = 0
    for one in procedure.info_page:
        for detail in one.details:
            filled = [is_filled(field, provider, list(pictures)) for field in detail.fields]
            asked += 1
            good += any(filled) if detail.one_is_enough else all(filled)
    # The closing days of 2026 and 2027 are told by the closures alone.
    good -= "closures" in missing and "closed_never" not in missing
    good -= pictures == {LOGO}
    found = checked(procedure, provider, *pictures)
    assert found.percent == 100 * good // asked
    assert (found.percent == 100) is (undone(found) == [])
