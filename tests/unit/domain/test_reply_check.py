"""What the reply check finds, where it points, and what it says is wrong."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.domain.folding import fold
from llko_desktop.domain.other_children import OtherChild, OtherChildren
from llko_desktop.domain.proposal import Purpose
from llko_desktop.domain.reply_check import Check, Expected, Finding, check_reply
from llko_desktop.domain.reply_places import where_to_add
from llko_desktop.services.reply_words import date_forms

NOOR = OtherChild("Noor Peeters", ("Noor",))
EXPECTED = Expected(
    reply_by=date_forms(date(2026, 7, 7), "nl"),
    contacts=("+32 54 12 34 56", "nestje@example.be"),
    languages=("nl",),
    others=OtherChildren([NOOR]),
)
OFFER = """Beste Sofie,

👶🏽 Er is plaats voor Elias:

- Dagen en uren: maandag en dinsdag van 8 tot 17 uur
- Start: 17 augustus 2026

Laten jullie het ons weten, ten laatste op 7 juli 2026? Dat kan via 054/12.34.56.

Hartelijke groeten,
Els"""
NOTICE = """Beste Sofie,

Zoeken jullie nog opvang? Neem dan vóór 7 juli contact met ons op via nestje@example.be.

Horen we niets van jullie, dan sluiten we jullie aanvraag af op 7 juli 2026. Tot dan!

Laat het ons weten, dan sluiten we de aanvraag meteen af.

Met vriendelijke groet,
Els"""


def finding(check: Check, text: str, purpose: Purpose, subject: str = "") -> Finding:
    found = check_reply(text, purpose, EXPECTED, subject)
    return next(item for item in found if item.check is check)


def shown(text: str, item: Finding) -> str:
    """Give what a finding points at."""
    assert item.place is not None
    return text[slice(*item.place)]


@pytest.mark.parametrize(
    ("check", "purpose", "text", "place"),
    [
        (Check.DAYS_AND_HOURS, Purpose.FULL_PLACE, OFFER, "maandag en dinsdag van 8 tot 17 uur"),
        (Check.ALTERNATIVE, Purpose.NOT_POSSIBLE_ALTERNATIVE, OFFER, "maandag en dinsdag van 8 tot 17 uur"),
        (Check.REPLY_BY, Purpose.FULL_PLACE, OFFER, "7 juli 2026"),
        (Check.CONTACT, Purpose.FULL_PLACE, OFFER, "054/12.34.56"),
        (Check.REPLY_BY, Purpose.CLOSING_NOTICE, NOTICE, "7 juli"),
        (Check.CONTACT, Purpose.CLOSING_NOTICE, NOTICE, "nestje@example.be"),
        (
            Check.CLOSING_NOTICE,
            Purpose.CLOSING_NOTICE,
            NOTICE,
            "Horen we niets van jullie, dan sluiten we jullie aanvraag af op 7 juli 2026.",
        ),
    ],
)
def test_what_is_found_is_pointed_at(check: Check, purpose: Purpose, text: str, place: str) -> None:
    item = finding(check, text, purpose)
    assert item.ok
    assert item.why is None
    assert shown(text, item) == place


@pytest.mark.parametrize(
    ("check", "plain", "bold", "place"),
    [
        (
            Check.DAYS_AND_HOURS,
            "maandag en dinsdag van 8 tot 17 uur",
            "**maandag** en dinsdag van **8 tot 17 uur**",
            "maandag** en dinsdag van **8 tot 17 uur",
        ),
        (
            Check.DAYS_AND_HOURS,
            "dinsdag van 8 tot 17 uur",
            "dinsdag van **8** tot **17** uur",
            "maandag en dinsdag van **8** tot **17** uur",
        ),
        (Check.REPLY_BY, "7 juli 2026", "**7 juli 2026**", "7 juli 2026"),
        (Check.REPLY_BY, "7 juli 2026", "7 **juli** 2026", "7 **juli** 2026"),
        (Check.CONTACT, "054/12.34.56", "054/**12.34.56**", "054/**12.34.56"),
        (Check.CONTACT, "054/12.34.56", "**nestje**@example.be", "nestje**@example.be"),
    ],
)
def test_bold_words_are_found_too(check: Check, plain: str, bold: str, place: str) -> None:
    text = OFFER.replace(plain, bold)
    item = finding(check, text, Purpose.FULL_PLACE)
    assert item.ok
    assert shown(text, item) == place


def test_a_bold_closing_notice_is_one() -> None:
    text = NOTICE.replace("sluiten we jullie aanvraag af", "**sluiten we** jullie **aanvraag** af")
    item = finding(Check.CLOSING_NOTICE, text, Purpose.CLOSING_NOTICE)
    assert item.ok
    assert shown(text, item).startswith("Horen we niets van jullie, dan **sluiten we**")


@pytest.mark.parametrize("bold", ["**Noor**", "**No**or", "de kleine **Noor Peeters**"])
def test_the_bold_name_of_another_child_is_found(bold: str) -> None:
    item = finding(Check.OTHER_CHILD, OFFER.replace("Elias", bold), Purpose.FULL_PLACE)
    assert not item.ok


@pytest.mark.parametrize(
    ("check", "without", "code"),
    [
        (Check.DAYS_AND_HOURS, " van 8 tot 17 uur", "reply_names_no_hours"),
        (Check.DAYS_AND_HOURS, "maandag en dinsdag ", "reply_names_no_days"),
        (Check.DAYS_AND_HOURS, "maandag en dinsdag van 8 tot 17 uur", "reply_names_no_days_and_hours"),
        (Check.REPLY_BY, "7 juli 2026", "reply_does_not_name_date"),
        (Check.CONTACT, "054/12.34.56", "reply_names_no_contact"),
    ],
)
def test_what_is_missing_is_said(check: Check, without: str, code: str) -> None:
    item = finding(check, OFFER.replace(without, ""), Purpose.FULL_PLACE)
    assert not item.ok
    assert item.why is not None
    assert item.why.code == code


def test_days_and_hours_far_apart_point_at_the_hours() -> None:
    text = "Van 8 tot 17 uur kan het.\nOp maandag dus."
    item = finding(Check.DAYS_AND_HOURS, text, Purpose.FULL_PLACE)
    assert item.ok
    assert shown(text, item) == "8 tot 17 uur"


@pytest.mark.parametrize(
    ("text", "before"),
    [
        (OFFER, "\n\nHartelijke groeten,\nEls"),
        ("Bonjour,\n\nOui.\n\nBien cordialement,\nEls", "\n\nBien cordialement,\nEls"),
        ("Dear Sofie,\n\nYes.\n\n\nKind regards,\nEls\n", "\n\n\nKind regards,\nEls\n"),
        ("Dag Sofie, ja hoor! \n", " \n"),
        ("a\n" * 5000 + "b\n\nVriendelijke groeten", "\n\nVriendelijke groeten"),
        ("groeten", "groeten"),
        ("Ja.\n\n**Vriendelijke** groeten\nEls", "\n\n**Vriendelijke** groeten\nEls"),
        ("", ""),
    ],
)
def test_what_is_missing_is_added_before_the_greeting(text: str, before: str) -> None:
    assert text[where_to_add(text) :] == before


def test_something_missing_points_at_where_to_add_it() -> None:
    text = OFFER.replace("054/12.34.56", "ons")
    place = finding(Check.CONTACT, text, Purpose.FULL_PLACE).place
    assert place == (where_to_add(text), where_to_add(text))


@pytest.mark.parametrize(
    "sentence",
    [
        "Reageren jullie niet, dan wordt jullie opvangvraag afgesloten.",
        "Anders vervalt jullie aanvraag",
        "Sans nouvelles, nous clôturerons votre demande.",
        "Votre demande sera annulée",
        "Otherwise we will close your request.",
        "Your request will be cancelled.",
    ],
)
def test_closing_is_found_in_other_words(sentence: str) -> None:
    text = f"Hallo. {sentence}\nBel vóór 7/7 naar 054 12 34 56."
    item = finding(Check.CLOSING_NOTICE, text, Purpose.CLOSING_NOTICE)
    assert item.ok
    assert shown(text, item) == sentence


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Bel ons vóór 7 juli op 054 12 34 56.", "reply_does_not_say_it_closes"),
        ("Wij zijn gesloten op 7 juli: 054 12 34 56.", "reply_does_not_say_it_closes"),
        (
            "Bel 054 12 34 56 vóór 7 juli. Dan sluiten we de aanvraag meteen af.",
            "reply_does_not_say_it_closes",
        ),
        ("Anders sluiten we jullie aanvraag af. Bel 054 12 34 56.", "closing_notice_is_incomplete"),
        ("Anders sluiten we jullie aanvraag af op 7 juli.", "closing_notice_is_incomplete"),
    ],
)
def test_a_closing_notice_that_lacks_something_is_not_complete(text: str, code: str) -> None:
    item = finding(Check.CLOSING_NOTICE, text, Purpose.CLOSING_NOTICE)
    assert item.why is not None
    assert item.why.code == code


def test_a_date_and_a_contact_that_are_not_known_are_said_to_be() -> None:
    found = {item.check: item for item in check_reply(OFFER, Purpose.FULL_PLACE, Expected())}
    codes = [found[check].why for check in (Check.REPLY_BY, Check.CONTACT)]
    assert [why.code for why in codes if why] == ["reply_by_is_not_chosen", "own_contact_is_not_known"]


@pytest.mark.parametrize("purpose", Purpose)
def test_another_child_is_named_in_text_or_subject(purpose: Purpose) -> None:
    text, subject = OFFER.replace("Elias", "Noor"), "Plaats voor Noor"
    item = finding(Check.OTHER_CHILD, text, purpose)
    assert item.why is not None
    assert item.why.value("name") == "Noor Peeters"
    assert (shown(text, item), item.in_subject) == ("Noor", False)
    item = finding(Check.OTHER_CHILD, OFFER, purpose, subject)
    assert (shown(subject, item), item.in_subject) == ("Noor", True)
    assert finding(Check.OTHER_CHILD, OFFER, purpose).ok


def test_a_gap_is_found_in_text_or_subject() -> None:
    text = f"👶 {OFFER} ‹datum›"
    item = finding(Check.NO_GAPS, text, Purpose.RECEIVED)
    assert (shown(text, item), item.in_subject) == ("‹datum›", False)
    item = finding(Check.NO_GAPS, OFFER, Purpose.RECEIVED, "Plaats vanaf ‹datum›")
    assert not item.ok
    assert item.in_subject


@pytest.mark.parametrize(
    ("languages", "code"), [(("nl",), ""), (("fr", "nl"), ""), ((), ""), (("fr", "en"), "reply_is_in_dutch")]
)
def test_the_language_is_one_of_those_expected(languages: tuple[str, ...], code: str) -> None:
    found = check_reply(NOTICE, Purpose.RECEIVED, Expected(languages=languages))
    item = next(item for item in found if item.check is Check.LANGUAGE)
    assert (item.why.code if item.why else "") == code
    if not item.ok:
        assert shown(NOTICE, item) == "Beste Sofie,"


_PIECES = st.sampled_from(
    [
        *"8 17 :.-–\n‹›👶é\u0301\x00İß",
        "maandag",
        "dinsdags",
        "van 8 tot 17 uur",
        "7 juli 2026",
        "054 12 34 56",
        "sluiten",
        "aanvraag",
        "Noor",
        "groeten",
    ]
)


@given(st.lists(_PIECES, max_size=40).map("".join), st.sampled_from(Purpose))
def test_every_place_lies_within_the_text(text: str, purpose: Purpose) -> None:
    found = check_reply(text, purpose, EXPECTED, text[:50])
    assert found[-1].check is Check.NO_GAPS
    for item in found:
        assert item.ok is (item.why is None)
        if item.place:
            start, end = item.place
            assert 0 <= start <= end <= len(text)
            assert start < end or not item.ok
        if item.check is Check.OTHER_CHILD and item.place:
            assert fold(shown(text, item)).startswith("noor")


@pytest.mark.parametrize(
    "line",
    ["Beste ouders, wij hebben voor jullie jammer genoeg geen plaats. ", "8 ", "a", "👶🏽 ", "7 juli 20 "],
)
def test_a_very_long_text_is_checked_at_once(line: str) -> None:
    text = (line * (200_000 // len(line)))[:200_000]
    others = [OtherChild(f"Kind{number:03} Peeters", (f"Kind{number:03}",)) for number in range(500)]
    expected = Expected(EXPECTED.reply_by, EXPECTED.contacts, ("nl",), OtherChildren(others))
    started = time.process_time()
    check_reply(text, Purpose.CLOSING_NOTICE, expected)
    # A tenth of this on a quiet machine; a check whose time grew with the square would take minutes.
    assert time.process_time() - started < 0.5
