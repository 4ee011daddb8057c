"""Headers are recognised by a vocabulary in three languages, in any order, and never by guesswork."""

from __future__ import annotations

import pytest

from llko_desktop.exchange.columns import find_header, match_columns, match_name
from llko_desktop.exchange.vocabulary import VocabularyError, load_vocabulary
from llko_desktop.services.cells import Table
from llko_desktop.services.fields import WEEKDAY_FIELDS, Field
from tests.helpers.exchange import VOCABULARY

KNOWN = {
    Field.REFERENCE: [
        "Aanvraagnummer",
        "Aanvraag nr.",
        "Nr.",
        "id",
        "N° de demande",
        "Référence",
        "Request ID",
    ],
    Field.RECEIVED: [
        "Ontvangen op",
        "Datum aanvraag",
        "received",
        "Reçu le",
        "Date de la demande",
        "DATE RECEIVED",
    ],
    Field.CHILD: ["Naam kind", "Kind", "child", "Nom de l'enfant", "Nom de l’enfant", "Naam van uw kind"],
    Field.CHILD_FIRST: ["Voornaam kind", "Voornaam van het kind", "Prénom de l'enfant", "Child first name"],
    Field.CHILD_LAST: [
        "Familienaam kind",
        "Achternaam",
        "Nom de famille de l'enfant",
        "Surname of the child",
    ],
    Field.BIRTH: [
        "Geboortedatum",
        "geboren op",
        "birthdate",
        "Date de naissance",
        "Né(e) le",
        "Geboortedatum (dd/mm/jjjj)",
    ],
    Field.EXPECTED: [
        "Uitgerekende datum",
        "Vermoedelijke geboortedatum",
        "Date prévue d'accouchement",
        "Due date",
    ],
    Field.BIRTH_OR_EXPECTED: [
        "(Vermoedelijke) geboortedatum",
        "Geboren / uitgerekend",
        "geboren/uitgerekend",
        "Date de naissance (prévue)",
        "Birth or due date",
    ],
    Field.START: [
        "Start",
        "Gewenste startdatum",
        "Startdatum:",
        "Date de début souhaitée",
        "Desired start date",
        "Startdatm",
    ],
    Field.END: ["Einddatum", "Date de fin", "End date"],
    Field.PLAN: [
        "Opvangplan",
        "days",
        "Gewenste dagen en uren",
        "Jours et heures",
        "Jours souhaités",
        "Schedule",
    ],
    Field.HOURS: ["Uren", "Heures", "Hours"],
    Field.MONDAY: ["Maandag", "lundi", "Monday", "ma"],
    Field.SUNDAY: ["zondag", "Dimanche", "SUN"],
    Field.PARENT: ["Ouder", "Contactpersoon", "Naam ouder(s)", "Nom du parent", "parent", "Moeder"],
    Field.PARENT_FIRST: ["Voornaam ouder", "Prénom du parent", "Parent first name"],
    Field.PARENT2: ["Ouder 2", "Vader", "Parent 2", "Deuxième parent"],
    Field.EMAIL: [
        "E-mail",
        "Mailadres",
        "Email address",
        "Courriel",
        "E-mailadres van de ouder",
        "E-mialadres",
    ],
    Field.PHONE: ["GSM", "Telefoon", "Tel.", "Téléphone", "phone", "Telefoonnummer (gsm)", "Mobile"],
    Field.PHONE2: ["GSM vader", "Telefoon 2", "Parent 2 phone"],
    Field.LANGUAGE: ["Taal", "Thuistaal", "Langue", "language"],
    Field.RESIDENCE: ["Gemeente", "Woonplaats", "Commune", "Place of residence"],
    Field.STREET: ["Adres", "Straat en nummer", "Adresse", "Street"],
    Field.POSTCODE: ["Postcode", "Code postal", "ZIP"],
    Field.INCOME_TARIFF: ["Inkomenstarief", "IKT", "Tarif lié aux revenus", "Income-based tariff"],
    Field.CHILD_CODE: ["Kindcode", "Code enfant", "Child code"],
    Field.SIBLINGS: ["Broers en zussen", "Broer of zus in opvang", "Frères et sœurs", "Siblings"],
    Field.PRIORITY: ["Voorrang", "Reden voorrang", "Priorité", "Priority"],
    Field.SOURCE: [
        "Herkomst",
        "Bron",
        "Via",
        "Hoe binnengekomen",
        "Origine",
        "Source",
        "How it came in",
    ],
    Field.STATUS: ["Status", "Statut", "État"],
    Field.REMARKS: ["Opmerking", "Boodschap ouder", "remarks", "Remarques", "Bericht"],
}


@pytest.mark.parametrize(
    ("field", "header"), [(f, header) for f, headers in KNOWN.items() for header in headers]
)
def test_header_is_recognised(field: Field, header: str) -> None:
    best, confidence = match_name(header, VOCABULARY)[0]
    assert best is field
    assert 0.5 < confidence <= 1.0


@pytest.mark.parametrize(
    "header",
    [
        "Telefoon huisarts",
        "E-mail kinderdagverblijf",
        "Maandag namiddag",
        "Naam school",
        "Start 2",
        "",
        "   ",
        "12/03/2026",
        "x" * 5000,
        "🙂",
    ],
)
def test_other_header_is_left_alone(header: str) -> None:
    assert match_name(header, VOCABULARY) == []


def test_surer_names_have_more_confidence() -> None:
    exact, inside, near, weak = (
        match_name(text, VOCABULARY)[0][1]
        for text in ("Telefoon", "Uw gewenste telefoonnummer", "Telefoonnumer", "Naam")
    )
    assert exact == 1.0
    assert exact > inside > near > weak


def fields_of(*headers: str) -> list[Field | None]:
    return [column.field for column in match_columns(headers, VOCABULARY)]


def test_a_field_is_given_once_to_the_surest_column() -> None:
    assert fields_of("Naam", "Naam kind", "Geboortedatum") == [None, Field.CHILD, Field.BIRTH]
    assert fields_of("Nr", "Aanvraagnummer") == [None, Field.REFERENCE]
    assert fields_of("Opmerking", "Opmerking") == [Field.REMARKS, None]


def test_second_mail_phone_and_parent_have_their_own_fields() -> None:
    assert fields_of("Ouder", "Telefoon", "Telefoon", "E-mail", "E-mail", "Ouder") == [
        Field.PARENT,
        Field.PHONE,
        Field.PHONE2,
        Field.EMAIL,
        Field.EMAIL2,
        Field.PARENT2,
    ]
    assert fields_of("GSM", "Telefoon", "Tel. 3") == [Field.PHONE, Field.PHONE2, None]


def test_header_stands_below_titles_and_blank_rows() -> None:
    table = Table(
        (("Overzicht 2026",), (), (None, "Kind", "Ouder", "Start"), (1, "Lien", "An", "2026-01-01"))
    )
    header = find_header(table, VOCABULARY)
    assert header is not None
    assert header.row == 2
    assert [(column.index, column.field) for column in header.columns] == [
        (1, Field.CHILD),
        (2, Field.PARENT),
        (3, Field.START),
    ]


def test_header_with_slips_of_the_pen_is_found() -> None:
    header = find_header(
        Table((("Naam kindd", "Geboortedattum", "Starttdatum"), ("a", "b", "c"))), VOCABULARY
    )
    assert header is not None
    assert header.fields == {Field.CHILD, Field.BIRTH, Field.START}


@pytest.mark.parametrize(
    "rows",
    [
        (),
        ((),),
        ((None, None),),
        (("a", "b", "c"), ("1", "2", "3")),
        (("Datum", "Bedrag", "Rekening"),),
        (("Kind",), ("Lien",)),
        (("Start", "Einddatum", "Status"),),
        ((1.0, True, 5),),
    ],
)
def test_no_header(rows: tuple[tuple[object, ...], ...]) -> None:
    assert find_header(Table(rows), VOCABULARY) is None  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("[fields.unknown]\nnl = ['a']", "unknown"),
        ("[fields.child]\nnl = 'kind'", "nl"),
        ("[fields.child]\nnl = ['kind']\n[fields.parent]\nnl = ['Kind']", "child"),
        ("[fields.child]\nnl = ['kind']", "expected"),
        ("not toml", "line 1"),
    ],
)
def test_faulty_vocabulary_is_refused(text: str, named: str) -> None:
    with pytest.raises(VocabularyError, match=named):
        load_vocabulary(text)


@pytest.mark.parametrize(
    ("headers", "fields"),
    [
        (
            ["Lu", "Ma", "Me", "Je", "Ve", "Sa", "Di"],
            list(WEEKDAY_FIELDS),
        ),
        (["Ma", "Di", "Wo"], [Field.MONDAY, Field.TUESDAY, Field.WEDNESDAY]),
        (["Nr", "Straat", "Nr", "Bus"], [Field.REFERENCE, Field.STREET, Field.HOUSE_NUMBER, None]),
        (["Rue", "N°"], [Field.STREET, Field.HOUSE_NUMBER]),
        (["Tarief", "Inkomenstarief"], [None, Field.INCOME_TARIFF]),
        (["Tarief"], [Field.INCOME_TARIFF]),
    ],
)
def test_what_stands_beside_a_short_name_tells_what_it_means(
    headers: list[str], fields: list[Field | None]
) -> None:
    assert [column.field for column in match_columns(headers, VOCABULARY)] == fields
