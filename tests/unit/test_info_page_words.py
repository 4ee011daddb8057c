"""The lines of the checklist, and the names of the details (R14)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from llko_desktop.domain.info_page import CheckedItem, FieldName
from llko_desktop.domain.pictures import Picture
from llko_desktop.domain.procedure import INFO_PAGE_FIELDS, Procedure
from llko_desktop.domain.provider import AgeRange, Closure, Provider, Tariff
from llko_desktop.texts.info_page_words import ages_text, item_hint, item_state, page_summary
from llko_desktop.texts.profile_names import field_name, fields_name
from llko_desktop.texts.speech import Texts
from tests.helpers.info_page import FULL, LOGO, PHOTO, TODAY, checked, item, picture, without


@pytest.mark.parametrize(
    ("code", "changes", "pictures", "words"),
    [
        ("contact_details", {}, (), "Filled in: name, address, phone number, mail address"),
        ("contact_details", {"email": "", "street": ""}, (), "2 of 4 filled in"),
        ("contact_details", {"phone": "054 1"}, (), "“054 1” cannot be a phone number."),
        ("opening_hours", {}, (), "Mon–Fri 7–18"),
        ("income_tariff", {}, (), "Yes, you work with the income tariff"),
        ("income_tariff", {"tariff": Tariff.FREE}, (), "No, you work with a price of your own"),
        ("pictures", {}, (PHOTO,), "1 photo(s)"),
        ("pictures", {}, (LOGO, PHOTO, picture(place=1)), "a logo and 2 photo(s)"),
        ("pictures", {}, (replace(LOGO, width=900),), "a logo"),
        ("presentation", {}, (), "48 word(s)"),
        ("closing_days", {}, (), "2 closing day(s) or period(s)"),
        ("closing_days", {"closures": (), "closed_never": (2027, 2026)}, (), "No closing days in 2026, 2027"),
        (
            "closing_days",
            {"closures": (Closure(TODAY, TODAY),), "closed_never": ()},
            (),
            "Not filled in yet for 2027.",
        ),
        ("ages_and_places", {}, (), "8 place(s), 0–3 years"),
        ("ages_and_places", {"ages": None}, (), "1 of 2 filled in"),
        ("practical", {"meals": ""}, (), "3 of 4 filled in"),
        ("visits", {"visiting_hours": "Op afspraak."}, (), "2 word(s)"),
    ],
)
def test_an_item_says_how_it_stands(
    code: str, changes: dict[str, Any], pictures: tuple[Picture, ...], words: str, procedure: Procedure
) -> None:
    provider = replace(FULL, **changes)
    found = item(checked(procedure, provider, *pictures), code)
    assert item_state(found, provider, Texts("en", procedure), pictures) == words


def test_what_is_empty_gives_the_procedures_hint(procedure: Procedure) -> None:
    for language in ("nl", "fr", "en"):
        texts = Texts(language, procedure)
        for found in checked(procedure, Provider()).items:
            hint = found.item.hint.in_language(language)
            assert (item_state(found, Provider(), texts), item_hint(found, texts)) == (hint, hint)


@pytest.mark.parametrize(
    ("provider", "hint"),
    [
        (FULL, ""),
        (without("postcode", "email"), "Still to fill in: address, mail address."),
        (replace(FULL, name="", phone="054 1"), "Still to fill in: name. “054 1” cannot be a phone number."),
    ],
)
def test_the_hint_is_what_is_to_be_done(provider: Provider, hint: str, procedure: Procedure) -> None:
    found: CheckedItem = item(checked(procedure, provider), "contact_details")
    assert item_hint(found, Texts("en", procedure)) == hint


def test_the_summary_counts_the_required_items(procedure: Procedure) -> None:
    assert page_summary(checked(procedure)) == "3 of 4 required items · 95 % complete"


@pytest.mark.parametrize(
    ("ages", "words"), [((0, 36), "0–3 years"), ((2, 30), "2–30 months"), ((6, 18), "6–18 months")]
)
def test_ages_are_years_where_they_are_whole(ages: tuple[int, int], words: str) -> None:
    assert ages_text(AgeRange(*ages)) == words


def test_every_field_has_a_name(procedure: Procedure) -> None:
    names = [field_name(field) for field in sorted(INFO_PAGE_FIELDS | {"signature"})]
    assert all(names)
    assert len(set(names)) == len(names)
    assert (
        Texts("en", procedure).value((FieldName("opening"), FieldName("photos"))) == "opening hours, photos"
    )


def test_fields_asked_for_together_have_one_name(procedure: Procedure) -> None:
    assert fields_name(("street", "postcode", "municipality")) == "address"
    assert fields_name(("closures", "closed_never")) == "closing days"
    assert all(fields_name(detail.fields) for one in procedure.info_page for detail in one.details)
