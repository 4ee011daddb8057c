"""The values of fields: people, plans compared, what is missing, and nothing but plain values."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.domain.appointment import drop_appointment, make_appointment
from llko_desktop.domain.flags import Flag
from llko_desktop.domain.history import ActionEntered, Appointment, NoticeSent
from llko_desktop.domain.offer import Offer
from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.procedure import LANGUAGES
from llko_desktop.domain.proposal import Purpose
from llko_desktop.domain.provider import Closure, Provider, Tariff
from llko_desktop.domain.request import CareRequest, Child, Parent
from llko_desktop.domain.schedule import CarePlan
from llko_desktop.domain.status import CancelReason, Status
from llko_desktop.domain.transitions import Choice, set_status
from llko_desktop.services.reply_catalogue import BY_NAME
from llko_desktop.services.reply_fields import FieldValue, field_values
from llko_desktop.services.template_fields import FieldKind
from tests.helpers.replies import CASES, ELIAS, FOUR_DAYS, PROVIDER, REPLY_BY, TODAY, make, plan, procedure

KINDS = {FieldKind.CONDITION: bool, FieldKind.LIST: list}


def values(
    request: CareRequest,
    language: str = "nl",
    *,
    provider: Provider = PROVIDER,
    offer: Offer | None = None,
    flags: tuple[Flag, ...] | None = None,
    today: date = TODAY,
) -> dict[str, FieldValue]:
    return field_values(request, provider, procedure(), today, language, offer=offer, flags=flags)


def family(*names: str) -> CareRequest:
    return make(1, ELIAS, plan(FOUR_DAYS), *(Parent(name) for name in names))


def offered(asked: str, given: str, start: date = date(2026, 8, 17)) -> dict[str, FieldValue]:
    return values(make(1, ELIAS, plan(asked)), offer=Offer(plan(given, start), REPLY_BY, TODAY))


@pytest.mark.parametrize(
    ("names", "nl", "fr", "en"),
    [
        (["Sofie Maes"], "Beste Sofie,", "Bonjour Sofie,", "Dear Sofie,"),
        (
            ["Sofie Maes", "Tom Claes"],
            "Beste Sofie en Tom,",
            "Bonjour Sofie et Tom,",
            "Dear Sofie and Tom,",
        ),
        (["Sofie & Tom Maes"], "Beste Sofie en Tom,", "Bonjour Sofie et Tom,", "Dear Sofie and Tom,"),
        (["An", "Bo", "Cas"], "Beste An, Bo en Cas,", "Bonjour An, Bo et Cas,", "Dear An, Bo and Cas,"),
        (["Maes, Sofie"], "Beste Sofie,", "Bonjour Sofie,", "Dear Sofie,"),
        (["Mevr. Maes"], "Beste mevrouw Maes,", "Bonjour Madame Maes,", "Dear Ms Maes,"),
        (["De Smet, Tom"], "Beste Tom,", "Bonjour Tom,", "Dear Tom,"),
        (["De heer Maes"], "Beste meneer Maes,", "Bonjour Monsieur Maes,", "Dear Mr Maes,"),
        (["Mme Dupont"], "Beste mevrouw Dupont,", "Bonjour Madame Dupont,", "Dear Ms Dupont,"),
        (["Dr. Maes"], "Beste dr. Maes,", "Bonjour Dr. Maes,", "Dear Dr. Maes,"),
        (["M. Maes"], "Beste m. Maes,", "Bonjour M. Maes,", "Dear M. Maes,"),
        (
            ["Dhr. en mevr. Maes"],
            "Beste dhr. en mevr. Maes,",
            "Bonjour Dhr. en mevr. Maes,",
            "Dear Dhr. en mevr. Maes,",
        ),
        (["Familie Maes"], "Beste familie Maes,", "Chère famille Maes,", "Dear Maes family,"),
        (["Sofie Maes", "Sofie Maes"], "Beste Sofie,", "Bonjour Sofie,", "Dear Sofie,"),
        ([], "Beste ouders,", "Chers parents,", "Dear parents,"),
        (["", "  \n"], "Beste ouders,", "Chers parents,", "Dear parents,"),
        (["Maes,"], "Beste Maes,", "Bonjour Maes,", "Dear Maes,"),
    ],
)
def test_greeting(names: list[str], nl: str, fr: str, en: str) -> None:
    assert [values(family(*names), language)["greeting"] for language in LANGUAGES] == [nl, fr, en]


@pytest.mark.parametrize(
    ("child", "nl", "fr"),
    [
        (Child("Elias Van den Bossche"), "Elias", "Elias"),
        (Child("Van den Bossche", "Elias"), "Elias", "Elias"),
        (Child("Lina & Sam De Smet"), "Lina en Sam", "Lina et Sam"),
        (Child(), "jullie kindje", "votre enfant"),
        (Child("Baby Diallo", expected_date=date(2026, 9, 1)), "jullie kindje", "votre bébé"),
        (Child("Baby Diallo", expected_date=date(2026, 5, 1)), "jullie kindje", "votre enfant"),
        (Child("N.N."), "jullie kindje", "votre enfant"),
    ],
)
def test_child(child: Child, nl: str, fr: str) -> None:
    request = make(1, child, plan(FOUR_DAYS))
    assert [values(request, language)["child"] for language in ("nl", "fr")] == [nl, fr]


@pytest.mark.parametrize(
    ("names", "nl", "fr", "en"),
    [
        (["Sofie Maes", "Tom Claes"], "Sofie en Tom", "Sofie et Tom", "Sofie and Tom"),
        (["Sofie & Tom Maes"], "Sofie en Tom", "Sofie et Tom", "Sofie and Tom"),
        (["Maes, Sofie", "Maes, Sofie"], "Sofie", "Sofie", "Sofie"),
        (["Mevr. Maes"], "mevrouw Maes", "Madame Maes", "Ms Maes"),
        (["Familie Diallo"], "familie Diallo", "famille Diallo", "Diallo family"),
        (["", " \n"], "ouders", "chers parents", "parents"),
        ([], "ouders", "chers parents", "parents"),
    ],
)
def test_parents_are_named_as_a_greeting_of_ones_own_goes_on(
    names: list[str], nl: str, fr: str, en: str
) -> None:
    request = family(*names)
    assert [values(request, language)["parents_first"] for language in LANGUAGES] == [nl, fr, en]


@pytest.mark.parametrize(
    ("names", "one", "unknown"),
    [
        (["Sofie Maes"], True, False),
        (["Sofie Maes", "Sofie Maes"], True, False),
        (["Mevr. Maes"], True, False),
        (["Sofie Maes", "Tom Claes"], False, False),
        (["Sofie & Tom Maes"], False, False),
        (["Familie Maes"], False, False),
        (["", " \n"], False, True),
        ([], False, True),
    ],
)
def test_how_many_parents_are_known(names: list[str], one: bool, unknown: bool) -> None:
    found = values(family(*names))
    assert (found["one_parent"], found["parents_unknown"]) == (one, unknown)


@pytest.mark.parametrize(
    ("child", "nl", "fr", "en"),
    [
        ("Elias Maes", "van Elias", "d’Elias", "of Elias"),
        ("Émile Maes", "van Émile", "d’Émile", "of Émile"),
        ("Yves Maes", "van Yves", "d’Yves", "of Yves"),
        ("Yara Maes", "van Yara", "de Yara", "of Yara"),
        ("Noor Maes", "van Noor", "de Noor", "of Noor"),
        ("Hanne Maes", "van Hanne", "de Hanne", "of Hanne"),
        ("Elias en Noor", "van Elias en Noor", "d’Elias et de Noor", "of Elias and Noor"),
        ("Noor en Elias", "van Noor en Elias", "de Noor et d’Elias", "of Noor and Elias"),
        ("", "van jullie kindje", "de votre enfant", "of your child"),
    ],
)
def test_what_is_the_childs(child: str, nl: str, fr: str, en: str) -> None:
    request = make(1, Child(child), plan(FOUR_DAYS))
    assert [values(request, language)["of_child"] for language in LANGUAGES] == [nl, fr, en]


@pytest.mark.parametrize(
    ("day", "at", "nl", "fr", "en"),
    [
        (
            date(2026, 7, 7),
            14 * 60 + 30,
            "dinsdag 7 juli 2026 om 14.30 uur",
            "le mardi 7 juillet 2026 à 14 h 30",
            "Tuesday 7 July 2026 at 14:30",
        ),
        (
            date(2026, 12, 1),
            9 * 60,
            "dinsdag 1 december 2026 om 9 uur",
            "le mardi 1er décembre 2026 à 9 h",
            "Tuesday 1 December 2026 at 9:00",
        ),
    ],
)
def test_a_visit_is_named_while_it_is_to_come(day: date, at: int, nl: str, fr: str, en: str) -> None:
    request = make_appointment(CASES[0].request, Appointment(day, at), TODAY)
    assert [values(request, language)["appointment"] for language in LANGUAGES] == [nl, fr, en]
    assert "appointment" in values(request, today=day)
    assert "appointment" not in values(request, today=day + timedelta(days=1))
    assert "appointment" not in values(drop_appointment(request, TODAY))


def test_the_first_possible_start_is_that_of_an_offer_that_starts_later() -> None:
    assert offered(FOUR_DAYS, "ma 8-12", date(2026, 12, 1))["first_start"] == "1 december 2026"
    assert "first_start" not in offered(FOUR_DAYS, FOUR_DAYS)
    assert "first_start" not in values(CASES[0].request)


def test_whole_offer_has_no_alternative() -> None:
    found = offered(FOUR_DAYS, FOUR_DAYS)
    assert found["offered_plan"] == found["offered_as_asked"] == found["requested_plan"]
    assert not found["has_alternative"]
    assert {"alternative_plan", "offered_not"}.isdisjoint(found)


def test_partial_offer_names_what_is_not_offered() -> None:
    found = offered("ma di wo vr 8-17", "ma di 8-17, wo 8-12")
    assert found["offered_not"] == "woensdag van 12 tot 17 uur en vrijdag"
    assert not found["has_alternative"]
    assert not found["starts_later"]


def test_other_days_are_the_alternative() -> None:
    found = offered(FOUR_DAYS, "ma di 8-17, wo 8-12, do 8-17", date(2026, 9, 1))
    assert found["offered_as_asked"] == "maandag en dinsdag van 8 tot 17 uur, woensdag van 8 tot 12 uur"
    assert found["alternative_plan"] == "donderdag van 8 tot 17 uur"
    assert found["offered_not"] == "vrijdag"
    assert found["has_alternative"]
    assert found["starts_later"]


def test_moved_hours_are_an_alternative_and_not_a_refusal() -> None:
    found = offered("do 8:30-16:30", "do 9-17")
    assert found["alternative_plan"] == "donderdag van 9 tot 17 uur"
    assert "offered_not" not in found
    found = offered("do 8-12", "do 13-17")
    assert found["offered_not"] == "donderdag van 8 tot 12 uur"


def test_any_hours_answer_a_day_that_was_asked_without() -> None:
    found = offered("ma, di", "ma 8-12")
    assert found["offered_as_asked"] == "maandag van 8 tot 12 uur"
    assert found["offered_not"] == "dinsdag"
    assert not offered("", "ma 8-12")["has_alternative"]


def test_the_offer_given_comes_before_the_one_made() -> None:
    made = CASES[0].offered(Purpose.FULL_PLACE)
    other = Offer(plan("za 9-12"), date(2026, 7, 3), TODAY)
    found = values(made, offer=other)
    assert (found["offered_plan"], found["reply_by"]) == ("zaterdag van 9 tot 12 uur", "3 juli 2026")


@pytest.mark.parametrize(
    ("flag", "nl"),
    [
        (Flag.CHILD_NAME_MISSING, "de voornaam en familienaam van jullie kindje"),
        (Flag.BIRTH_DATE_MISSING, "de geboortedatum van Elias, of de uitgerekende datum"),
        (Flag.BIRTH_DATE_UNREADABLE, "de geboortedatum van Elias"),
        (Flag.START_UNREADABLE, "de datum waarop jullie de opvang willen laten starten"),
        (Flag.START_IN_PAST, "17 augustus 2026, is al voorbij"),
        (Flag.PLAN_UNREADABLE, "de dagen waarop jullie opvang zoeken"),
        (Flag.CONTACT_MISSING, "een telefoonnummer of e-mailadres"),
        (Flag.EMAIL_INVALID, "jullie juiste e-mailadres"),
        (Flag.PHONE_INVALID, "jullie juiste telefoonnummer"),
    ],
)
def test_a_flag_becomes_one_question(flag: Flag, nl: str) -> None:
    for language in LANGUAGES:
        found = values(family("Sofie"), language, flags=(flag,))["missing"]
        assert isinstance(found, list)
        assert len(found) == 1
        assert language != "nl" or nl in found[0]


def test_every_flag_has_a_question_and_no_question_comes_twice() -> None:
    request = make(1, Child(expected_date=date(2026, 5, 1)), CarePlan())
    for language in LANGUAGES:
        found = values(request, language, flags=tuple(Flag))["missing"]
        assert isinstance(found, list)
        assert len(found) == len(set(found)) == 6


@pytest.mark.parametrize(
    ("week", "start", "nl"),
    [
        ("", date(2026, 8, 17), ["de dagen waarop jullie opvang zoeken, telkens met het begin- en einduur"]),
        ("ma 8-12", None, ["de datum waarop jullie de opvang willen laten starten"]),
        ("ma 8-12, di, vr", date(2026, 8, 17), ["het begin- en einduur op dinsdag en vrijdag"]),
    ],
)
def test_an_incomplete_plan_is_asked_for_exactly(week: str, start: date | None, nl: list[str]) -> None:
    assert values(make(1, ELIAS, plan(week, start), Parent("S", phone="1")))["missing"] == nl


def test_an_unborn_childs_name_is_asked_gently() -> None:
    request = make(1, Child(expected_date=date(2026, 9, 1)), plan("ma 8-12"), Parent("S", phone="1"))
    assert values(request)["missing"] == ["de naam van jullie kindje, als jullie die al weten"]
    assert values(request)["unborn"] is True


def test_answer_by_is_named_while_it_can_be_kept() -> None:
    request = family("Sofie")
    assert values(request, today=date(2026, 7, 6))["answer_by"] == "6 juli 2026"
    assert "answer_by" not in values(request, today=date(2026, 7, 7))
    done = set_status(request, Status.CANCELLED, Choice(reason=CancelReason.WITHDRAWN), TODAY, procedure())
    assert "answer_by" not in values(done.with_events(ActionEntered(TODAY, 1)))


@pytest.mark.parametrize("reason", [reason for reason in CancelReason if reason.value != "no_reaction"])
def test_the_reason_of_a_cancellation_is_put_to_the_parents(reason: CancelReason) -> None:
    request = set_status(family("S"), Status.CANCELLED, Choice(reason=reason, note="x"), TODAY, procedure())
    for language in LANGUAGES:
        assert ("cancelled_because" in values(request, language)) is (reason is not CancelReason.OTHER)


def test_silence_after_the_notice_is_the_reason_once_it_has_run_out() -> None:
    request = CASES[0].request.with_events(NoticeSent(date(2026, 6, 23)))
    assert values(request)["cancelled_because"] == "omdat we geen reactie meer kregen op onze berichten"
    assert "cancelled_because" not in values(request, today=date(2026, 6, 29))


def test_provider_is_reached_by_what_is_known() -> None:
    request = family("Sofie")
    assert values(request)["provider_contact"] == "+32 54 12 34 56 of nestje@example.be"
    only_mail = replace(PROVIDER, phone="")
    assert values(request, "fr", provider=only_mail)["provider_contact"] == "nestje@example.be"
    nothing = values(request, provider=Provider())
    assert {"provider_contact", "signature", "provider_address"}.isdisjoint(nothing)
    assert values(request)["signature"] == "Els Janssens\nGezinsopvang ’t Nestje"
    assert values(request, provider=replace(PROVIDER, signature="Els"))["signature"] == "Els"


def test_a_language_we_do_not_write_becomes_dutch() -> None:
    assert values(family(), "pl")["greeting"] == "Beste ouders,"


@given(
    name=st.text(max_size=40),
    child=st.text(max_size=40),
    language=st.sampled_from(LANGUAGES),
)
def test_only_plain_values_of_the_right_kind_reach_a_template(name: str, child: str, language: str) -> None:
    request = replace(CASES[2].request, parents=(Parent(name),), child=Child(child))
    for field, value in values(request, language, offer=Offer(CASES[2].part, REPLY_BY, TODAY)).items():
        assert type(value) is KINDS.get(BY_NAME[field].kind, str)
        assert value not in ("", [])
        if isinstance(value, str) and field != "signature":
            assert "\n" not in value


@pytest.mark.parametrize("language", LANGUAGES)
def test_examples_of_fields_tell_of_the_family_and_the_childcare_of_the_first_example(language: str) -> None:
    case = CASES[0]
    asked = values(case.request, language)
    offer = values(case.offered(Purpose.FULL_PLACE), language)
    told = (
        "greeting parents parents_first child child_name of_child birth_date reference received answer_by "
        "answer_term requested_start reply_by closing_date today provider_name provider_address "
        "provider_municipality provider_phone provider_email provider_contact signature"
    ).split()
    examples = {name: BY_NAME[name].example.in_language(language) for name in told}
    given = {name: str({**asked, **offer}[name]).replace("\n", ", ") for name in told}
    assert examples == given
    dates = [field.example.nl for field in BY_NAME.values() if field.kind is FieldKind.DATE]
    assert all(dates.count(day) <= 3 for day in dates)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "nl",
            (
                "maandag tot en met vrijdag van 7 tot 18 uur",
                "vrije prijs",
                "€ 38,50 per dag",
                ["van 29 juni 2026 tot en met 3 juli 2026", "21 juli 2026"],
            ),
        ),
        (
            "fr",
            (
                "du lundi au vendredi de 7 h à 18 h",
                "prix libre",
                "38,50 € par jour",
                ["du 29 juin 2026 au 3 juillet 2026", "le 21 juillet 2026"],
            ),
        ),
        (
            "en",
            (
                "Monday to Friday from 7:00 to 18:00",
                "free price",
                "€38.50 a day",
                ["from 29 June 2026 to 3 July 2026", "21 July 2026"],
            ),
        ),
    ],
)
def test_hours_price_and_closing_days_of_the_provider(language: str, told: tuple[object, ...]) -> None:
    provider = replace(
        PROVIDER,
        opening=parse_schedule("ma-vr 7-18"),
        tariff=Tariff.FREE,
        day_price=3850,
        visiting_hours="Op afspraak.\n",
        closures=(
            Closure(date(2026, 7, 21), date(2026, 7, 21)),
            Closure(date(2026, 6, 29), date(2026, 7, 3)),
            Closure(date(2026, 6, 29), date(2026, 6, 29)),
        ),
    )
    found = values(CASES[0].request, language, provider=provider)
    names = ("opening_hours", "tariff", "day_price", "closing_days")
    assert tuple(_without_hard_spaces(found[name]) for name in names) == told
    assert found["visiting_hours"] == "Op afspraak."


def _without_hard_spaces(value: FieldValue) -> FieldValue:
    return value.replace("\xa0", " ") if isinstance(value, str) else value


def test_what_the_provider_has_not_filled_in_is_no_field() -> None:
    found = values(CASES[0].request, provider=Provider(tariff=Tariff.INCOME, day_price=3850))
    assert found["tariff"] == "inkomenstarief"
    unknown = {"opening_hours", "visiting_hours", "day_price", "closing_days", "provider_website"}
    assert unknown.isdisjoint(found)
