"""Requests in sentences: what is told is found in three languages, and the rest is kept word for word."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.exchange.forwarded import Letter
from llko_desktop.exchange.free_text import prose_requests
from llko_desktop.services.cells import Cell
from llko_desktop.services.fields import Field
from tests.helpers.exchange import VOCABULARY
from tests.helpers.messages import every_told, mail_bytes, opened, pasted

ARRIVED = date(2026, 3, 10)


def read(
    text: str, arrived: date | None = ARRIVED, sender: str = "", address: str = ""
) -> list[dict[Field, Cell]]:
    """Give what a pasted text tells, by field; the day of arrival as if it came by mail."""
    found = prose_requests(Letter((text,), arrived, "Date", sender, address), VOCABULARY, pasted=True)
    return [
        {value.field: value.cell for value in request if value.field and value.cell is not None}
        for request in (found.requests if found else ())
    ]


F = Field
CASES: list[tuple[str, dict[Field, Cell]]] = [
    (
        (
            "Hallo, wij zoeken opvang voor onze dochter Noor Peeters (geboren op 3 maart 2026)\n"
            "vanaf 1 september, op maandag en dinsdag van 8 tot 17u en woensdagvoormiddag. "
            "Groeten, Sofie Maes 0470 12 34 56 sofie@example.be"
        ),
        {
            F.CHILD: "Noor Peeters",
            F.BIRTH: "3 maart 2026",
            F.START: date(2026, 9, 1),
            F.PLAN: "maandag en dinsdag van 8 tot 17u en woensdagvoormiddag",
            F.PARENT: "Sofie Maes",
            F.PHONE: "0470 12 34 56",
            F.EMAIL: "sofie@example.be",
            F.LANGUAGE: "nl",
        },
    ),
    (
        (
            "Dag Els,\n\nIk ben Sofie De Smet en ik ben zwanger van ons eerste kindje, uitgerekend voor 15 "
            "juli 2026.\n"
            "We zouden graag starten op 1 november 2026 tot eind augustus 2028.\n"
            "Onze zoon Bram gaat al naar school. We wonen in "
            "Ninove.\n\nMet vriendelijke groeten\nSofie De Smet en Tom Claes\n0470/12.34.56"
        ),
        {
            F.EXPECTED: "15 juli 2026",
            F.START: "1 november 2026",
            F.END: date(2028, 8, 31),
            F.PARENT: "Sofie De Smet",
            F.PARENT2: "Tom Claes",
            F.PHONE: "0470/12.34.56",
            F.SIBLINGS: "Bram",
            F.REMARKS: "Onze zoon Bram gaat al naar school.",
            F.RESIDENCE: "Ninove",
            F.LANGUAGE: "nl",
        },
    ),
    (
        (
            "Bonjour,\nNous cherchons une place pour notre fils Léo Dupont, né le 12 février 2026, à partir "
            "du 1er septembre 2026, "
            "du lundi au jeudi de 8h à 16h30. Nous habitons à Ninove.\n\nCordialement,\nMarie Dupont\n"
            "marie@example.be"
        ),
        {
            F.CHILD: "Léo Dupont",
            F.BIRTH: "12 février 2026",
            F.START: "1er septembre 2026",
            F.PLAN: "lundi au jeudi de 8h à 16h30",
            F.PARENT: "Marie Dupont",
            F.EMAIL: "marie@example.be",
            F.RESIDENCE: "Ninove",
            F.LANGUAGE: "fr",
        },
    ),
    (
        (
            "Hello, my name is Anna Smith. We are looking for childcare for our daughter Emma, born on 3 "
            "March 2026, from 1 "
            "September 2026 until 30 June 2028, every Monday and Wednesday from 8am to 5pm. She is allergic "
            "to nuts.\n\n"
            "Kind regards,\nAnna"
        ),
        {
            F.CHILD: "Emma",
            F.BIRTH: "3 March 2026",
            F.START: "1 September 2026",
            F.END: "30 June 2028",
            F.PLAN: "Monday and Wednesday from 8am to 5pm",
            F.PARENT: "Anna Smith",
            F.LANGUAGE: "en",
            F.REMARKS: "She is allergic to nuts.",
        },
    ),
    ("Lien Peeters 0470 12 34 56", {F.PARENT: "Lien Peeters", F.PHONE: "0470 12 34 56"}),
    (
        "Noor Peeters is geboren op 3 maart 2026. Bellen kan op 053 33 33 33.",
        {F.CHILD: "Noor Peeters", F.BIRTH: "3 maart 2026", F.PHONE: "053 33 33 33"},
    ),
]


@pytest.mark.parametrize(("text", "values"), CASES, ids=[text[:30] for text, _ in CASES])
def test_whole_texts(text: str, values: dict[Field, Cell]) -> None:
    assert read(text) == [values]


MAMA = " Mama Lien Maes, lien@example.be"
PARTS: list[tuple[str, Field, Cell]] = [
    ("geboren op 3/3/2026", F.BIRTH, "3/3/2026"),
    ("geb. 03-03-2026", F.BIRTH, "03-03-2026"),
    ("Ons kindje werd op 3 maart 2026 geboren", F.BIRTH, "3 maart 2026"),
    ("geboren op 3 maart", F.BIRTH, date(2026, 3, 3)),
    ("geboren op 20 december", F.BIRTH, date(2025, 12, 20)),
    ("née le 3 mars 2026", F.BIRTH, "3 mars 2026"),
    ("né(e) le 03.03.2026", F.BIRTH, "03.03.2026"),
    ("date de naissance 1er mars 2026", F.BIRTH, "1er mars 2026"),
    ("born on March 3, 2026", F.BIRTH, "March 3, 2026"),
    ("our son (DOB 3 March 2026)", F.BIRTH, "3 March 2026"),
    ("ons dochtertje Fien Claes (°3 maart 2026)", F.BIRTH, "3 maart 2026"),
    ("Kindje is uitgerekend op 20/5/2026", F.EXPECTED, "20/5/2026"),
    ("vanaf 1/9", F.START, date(2026, 9, 1)),
    ("tel 0498 76 54 32 / 054 33 44 55", F.PHONE2, "054 33 44 55"),
    ("op dinsdag en vrijdag (8u30 - 16u)", F.PLAN, "dinsdag en vrijdag (8u30 - 16u)"),
    ("Maandag en dinsdag van 8 tot 17u. Woensdag niet", F.PLAN, "Maandag en dinsdag van 8 tot 17u"),
    ("ma en di 8u-17u. Op woensdag ben ik thuis", F.PLAN, "ma en di 8u-17u"),
    ("born 2026-03-03", F.BIRTH, "2026-03-03"),
    ("uitgerekend voor 15 juli 2026", F.EXPECTED, "15 juli 2026"),
    ("ons eerste kindje wordt verwacht rond 15 juli", F.EXPECTED, date(2026, 7, 15)),
    ("de bevalling is gepland op 15/07/2026", F.EXPECTED, "15/07/2026"),
    ("le bébé est prévu pour le 15 juillet 2026", F.EXPECTED, "15 juillet 2026"),
    ("date prévue d'accouchement le 15 juillet 2026", F.EXPECTED, "15 juillet 2026"),
    ("the baby is due on 15 July 2026", F.EXPECTED, "15 July 2026"),
    ("we are expecting on July 15th, 2026", F.EXPECTED, "July 15th, 2026"),
    ("vanaf maandag 7 september 2026", F.START, "maandag 7 september 2026"),
    ("vanaf september 2026", F.START, date(2026, 9, 1)),
    ("vanaf januari", F.START, date(2027, 1, 1)),
    ("met ingang van 1/9/2026", F.START, "1/9/2026"),
    ("we zouden starten op 1 september", F.START, date(2026, 9, 1)),
    ("dès le 1er septembre 2026", F.START, "1er septembre 2026"),
    ("du 1er septembre 2026 au 30 juin 2027", F.START, "1er septembre 2026"),
    ("du 1er septembre 2026 au 30 juin 2027", F.END, "30 juin 2027"),
    ("van 1 september 2026 tot 30 juni 2027", F.END, "30 juni 2027"),
    ("starting 1 September 2026", F.START, "1 September 2026"),
    ("tot en met 30 juni 2027", F.END, "30 juni 2027"),
    ("tot eind juni 2027", F.END, date(2027, 6, 30)),
    ("jusqu'au 30 juin 2027", F.END, "30 juin 2027"),
    ("jusqu'à fin juin 2027", F.END, date(2027, 6, 30)),
    ("until 30 June 2027", F.END, "30 June 2027"),
    ("op maandag en dinsdag hele dagen", F.PLAN, "maandag en dinsdag hele dagen"),
    ("elke voormiddag", F.PLAN, "elke voormiddag"),
    ("ma-vr van 8u tot 17u", F.PLAN, "ma-vr van 8u tot 17u"),
    ("les mardis et jeudis toute la journée", F.PLAN, "mardis et jeudis toute la journée"),
    ("Monday to Friday, 8am to 5pm", F.PLAN, "Monday to Friday, 8am to 5pm"),
    ("onze dochter Noor Van den Broeck", F.CHILD, "Noor Van den Broeck"),
    ("onze dochter heet Noor", F.CHILD, "Noor"),
    ("voor ons zoontje, Jean-Pierre O’Brien", F.CHILD, "Jean-Pierre O’Brien"),
    ("notre fille qui s'appelle Zoé", F.CHILD, "Zoé"),
    ("pour mon fils Noé", F.CHILD, "Noé"),
    ("our son, called Max Power", F.CHILD, "Max Power"),
    ("Baby Peeters", F.CHILD, "Baby Peeters"),
    ("Nadia El Amrani is geboren op 3 maart 2026", F.CHILD, "Nadia El Amrani"),
    ("dossier OV-2026-01045", F.REFERENCE, "OV-2026-01045"),
    ("+32 470 12 34 56", F.PHONE, "+32 470 12 34 56"),
    ("tel 0470/12.34.56", F.PHONE, "0470/12.34.56"),
    ("02/555.12.12", F.PHONE, "02/555.12.12"),
    ("09-22-33 44 5", F.PHONE, "09-22-33 44 5"),
    ("05/03/2026 09:12 bericht", F.PHONE, None),
    ("05-03-26 09:12 bericht", F.PHONE, None),
    ("wij komen uit Ninove", F.RESIDENCE, "Ninove"),
    ("we wonen in Sint-Niklaas", F.RESIDENCE, "Sint-Niklaas"),
    ("Kerkstraat 12, 9400 Ninove", F.RESIDENCE, "9400 Ninove"),
    ("Kerkstraat 12 bus 3, 9400 Ninove", F.STREET, "Kerkstraat 12 bus 3"),
    ("nous habitons à Ninove, rue de la Gare 5", F.STREET, "rue de la Gare 5"),
    ("we live in Ninove", F.RESIDENCE, "Ninove"),
    ("graag opvang met inkomenstarief", F.INCOME_TARIFF, "ja"),
    ("au tarif lié aux revenus", F.INCOME_TARIFF, "ja"),
    ("with the income-based rate", F.INCOME_TARIFF, "ja"),
    ("onze kindcode is AB12-345", F.CHILD_CODE, "AB12-345"),
    ("Ze heeft een grote broer Bram.", F.SIBLINGS, "Bram"),
    ("Haar broer Bram en zus Lou De Smet komen al", F.SIBLINGS, "Bram, Lou De Smet"),
    ("Noor has a brother Ben Do you have a place", F.SIBLINGS, "Ben"),
    ("Ze heeft een grote broer Bram.", F.REMARKS, "Ze heeft een grote broer Bram."),
    ("Sa grande sœur vient déjà chez vous.", F.SIBLINGS, None),
]

OF_OTHERS: list[tuple[str, dict[Field, Cell]]] = [
    (
        "Ons dochtertje Elise (°14/02/2024) komt al bij jou. Het tweede verwachten we op 20/08/2026.",
        {F.EXPECTED: "20/08/2026"},
    ),
    (
        (
            "Onze dochter Emma start op 1 juni 2026 in de kleuterklas. "
            "Voor ons zoontje Vic, geboren 10/10/2025, zoeken we opvang vanaf 1 juli 2026."
        ),
        {F.CHILD: "Vic", F.BIRTH: "10/10/2025", F.START: "1 juli 2026"},
    ),
    (
        "Onze oudste zoon Lou is geboren op 1/1/2023. Onze dochter Noor is geboren op 3/3/2026.",
        {F.CHILD: "Noor", F.BIRTH: "3/3/2026"},
    ),
    (
        "Louis is geboren op 15/01/2026. Mijn dochter An Peeters zoekt opvang voor hem.",
        {F.CHILD: "Louis", F.BIRTH: "15/01/2026"},
    ),
]


@pytest.mark.parametrize(("text", "values"), OF_OTHERS, ids=[text for text, _ in OF_OTHERS])
def test_what_is_told_of_others_is_not_the_childs(text: str, values: dict[Field, Cell]) -> None:
    (found,) = read(text + MAMA)
    of_child = (F.CHILD, F.BIRTH, F.EXPECTED, F.START)
    assert {field: found[field] for field in of_child if field in found} == values


@pytest.mark.parametrize(("text", "field", "cell"), PARTS, ids=[text for text, _, _ in PARTS])
def test_parts_of_texts(text: str, field: Field, cell: Cell) -> None:
    (values,) = read(f"{text}.{MAMA}" if not text.endswith(".") else text + MAMA)
    assert values.get(field) == cell
    assert (values[F.PARENT], values[F.EMAIL]) == ("Lien Maes", "lien@example.be")


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("geboren op 3 maart", F.BIRTH),
        ("vanaf september", F.START),
    ],
)
def test_a_year_is_not_made_up(text: str, field: Field) -> None:
    (values,) = read(text + "." + MAMA, arrived=None)
    assert field not in values
    assert text in str(values[F.REMARKS])


@pytest.mark.parametrize(
    "text",
    [
        "We willen 3 dagen per week komen.",
        "Niet op woensdag!",
        "Liefst maandag of dinsdag.",
        "Verwacht rond eind juli 2026.",
        "Start rond half september.",
        "We willen geen inkomenstarief.",
        "Bel naar 0470 12 34",
        "Zullen we maandag eens langskomen?",
        "Zo rond 31 februari 2026.",
        "Ⓐ 😀 ‮abc",
        "<b>vet</b>",
    ],
)
def test_what_was_not_understood_is_kept_word_for_word(text: str) -> None:
    (values,) = read(f"Hallo,\n{text}\n{MAMA.strip()}")
    assert text in str(values[F.REMARKS]).splitlines()
    assert values.keys() <= {F.PARENT, F.EMAIL, F.REMARKS, F.LANGUAGE}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Onze tweeling Noor en Bram Peeters, geboren op 3 maart 2026.", ["Noor Peeters", "Bram Peeters"]),
        ("Nos jumeaux Léa et Noé, nés le 3 mars 2026.", ["Léa", "Noé"]),
        ("Our twins Max and Mia Power, born on 3 March 2026.", ["Max Power", "Mia Power"]),
    ],
)
def test_twins_are_two_requests(text: str, names: list[str]) -> None:
    found = read(text + MAMA)
    assert [values[F.CHILD] for values in found] == names
    assert [values[F.SIBLINGS] for values in found] == names[::-1]


def test_sentences_are_no_names_of_siblings() -> None:
    text = "Our twins Mia and Ben, born on 3 March 2026. Do you have a place for the twins? We expect twins."
    mia, ben = read(text + MAMA)
    assert (mia[F.SIBLINGS], ben[F.SIBLINGS]) == ("Ben", "Mia")
    assert "Do you have a place for the twins?" in str(mia[F.REMARKS])


@pytest.mark.parametrize(
    ("text", "parents"),
    [
        ("Groetjes, Lien", ["Lien"]),
        ("Grtjs Lien", ["Lien"]),
        ("Grtjes, Lien", ["Lien"]),
        ("Groetjes van Lien", ["Lien"]),
        ("Gr. Lien", ["Lien"]),
        ("Liefs Lien", ["Lien"]),
        ("Veel liefs,\nLien", ["Lien"]),
        ("Groetjes\nLien en Tom Maes", ["Lien", "Tom Maes"]),
        ("Met vriendelijke groeten,\n\nLien Van Damme\nVerpleegkundige", ["Lien Van Damme"]),
        ("Cordialement, Marie et Luc Dupont", ["Marie", "Luc Dupont"]),
        ("Best regards\nAnna Smith & Bob Smith", ["Anna Smith", "Bob Smith"]),
        ("Ik ben Lien Maes.", ["Lien Maes"]),
        ("Mijn naam is Lien.\n\nGroeten,\nLien Maes", ["Lien"]),
        ("Je m'appelle Marie Dupont", ["Marie Dupont"]),
        ("I'm Anna", ["Anna"]),
        ("mama Lien Maes, papa Tom Claes", ["Lien Maes", "Tom Claes"]),
        ("papa: Tom Claes", ["Tom Claes"]),
        ("\nLien Maes", ["Lien Maes"]),
    ],
)
def test_names_of_parents(text: str, parents: list[str]) -> None:
    (values,) = read(f"Opvang vanaf 1/9/2026 voor onze dochter Noor Maes.\n{text}")
    assert values[F.CHILD] == "Noor Maes"
    assert [values[field] for field in (F.PARENT, F.PARENT2) if field in values] == parents


@pytest.mark.parametrize(
    ("sender", "text", "parent"),
    [
        ("Sofie Maes", "", "Sofie Maes"),
        ("Sofie Maes", "Groeten, Sofie", "Sofie Maes"),
        ("Sofie Maes", "Groeten, Lien", "Lien"),
        ("sofie@example.be", "", None),
    ],
)
def test_who_sent_the_mail(sender: str, text: str, parent: str | None) -> None:
    (values,) = read(
        f"Opvang vanaf 1/9/2026 voor onze dochter Noor.\n{text}", ARRIVED, sender, "s@example.be"
    )
    assert (values.get(F.PARENT), values[F.EMAIL]) == (parent, "s@example.be")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Hallo",
        "De trein vertrekt om 8 uur.",
        "Tot morgen!",
        "vanaf 1/9/2026 tot 30/6/2027",
        "maandag 8-17",
        "\x00",
    ],
)
def test_texts_without_a_request(text: str) -> None:
    assert pasted(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Beste klant,\n\nVanaf 1 september op maandag en dinsdag van 8 tot 17u: 20% korting!\n\nDe Winkel",
        "Hallo,\n\nKan je me bellen? 0470 12 34 56\n\nGroeten, Sofie Maes",
        "Bedankt voor uw bestelling van 3 maart 2026.",
    ],
)
def test_mails_about_other_things_are_no_requests(text: str) -> None:
    box = b"".join(
        b"From a Mon\n" + mail_bytes(("plain", body), sender="Jan Claes <jan@example.be>") + b"\n"
        for body in (text, CASES[0][0])
    )
    (source,) = opened(box)
    assert (len(source.rows), source.passed_over) == (1, 1)


def test_mails_in_one_language_share_their_columns() -> None:
    texts = [
        f"Wij zoeken opvang voor onze {part}.{MAMA}"
        for part in (
            "dochter Noor, geboren op 3 maart 2025",
            "zoon Bram vanaf 1/9/2026",
            "dochter Lou op maandag van 8 tot 12",
        )
    ]
    box = b"".join(b"From a Mon\n" + mail_bytes(("plain", text)) + b"\n" for text in (*texts, CASES[2][0]))
    dutch, french = opened(box)
    assert [values[F.CHILD] for values in every_told((dutch,))] == ["Noor", "Bram", "Lou"]
    assert "Naam kind" in [column.title for column in dutch.columns]
    assert "Nom de l’enfant" in [column.title for column in french.columns]
    assert dutch.day_first_words
    assert french.day_first_words
    assert all(
        column.confidence <= 0.7 or column.field in (F.EMAIL, F.PHONE, F.RECEIVED) for column in dutch.columns
    )


def test_an_office_that_signs_is_no_parent() -> None:
    (values,) = read(
        "Een vraag voor opvang van onze dochter Noor Peeters, geboren op 3 november 2025.\n"
        "Met vriendelijke groet,\nLokaal Loket Ninove",
        sender="Lokaal Loket",
    )
    assert F.PARENT not in values


@pytest.mark.parametrize(
    "footer",
    [
        "Verzonden vanaf mijn iPhone",
        "Envoyé de mon iPhone",
        "Sent from my Samsung",
        "-- \nOpvang is ons leven",
        "Dit bericht is vertrouwelijk en enkel bestemd voor wie het toekomt.",
        "Disclaimer: http://example.be",
    ],
)
def test_what_stands_below_a_mail_is_left_out(footer: str) -> None:
    (values,) = read(f"{CASES[0][0]}\n{footer}\nOnze zetel: 02 123 45 67")
    assert F.REMARKS not in values
    assert F.PHONE2 not in values


def test_a_long_text_is_kept_whole() -> None:
    text = f"{CASES[0][0]}\n" + "\n".join(f"Regel {number} over giraffen" for number in range(2_000))
    (values,) = read(text)
    assert values[F.CHILD] == "Noor Peeters"
    lines = str(values[F.REMARKS]).splitlines()
    assert all(f"Regel {number} over giraffen" in lines for number in (0, 1_999))


@given(st.text(max_size=300), st.sampled_from(["", CASES[0][0]]))
def test_any_text_is_read(text: str, start: str) -> None:
    for values in read(f"{start}\n{text}"):
        assert values


@pytest.mark.parametrize(
    "piece",
    [
        "a",
        "A",
        "1",
        "0",
        "@",
        "geboren 1/1/2026 ",
        "dochter Noor al geboren 1/1/2026 ",
        "a@b.c ",
        "0470 ",
        "1/1/",
        "3 maart ",
        "maart ",
        "ma ",
        "dochter ",
        "dochter Noor ",
        "Noor ",
        "mama ",
        "9400 Ninove ",
        "Kerkstraat ",
        "rue de ",
        "uit ",
        "groeten ",
        "geboren ",
        "tarif ",
        "inkomensgerelateerd ",
        ".",
        "\n",
        "! ",
        "é",
        "ﬀ",
        "kindcode ",
        "ik ben ",
        "OV-",
        "hallo\n",
        "(",
        "'",
    ],
)
def test_long_texts_are_read_in_time(piece: str) -> None:
    pasted(piece * (200_000 // len(piece)))


CHAT = "Hallo, wij zoeken opvang voor onze dochter Noor, geboren op 3 maart 2026,"
CHAT_REST = "op maandag en dinsdag van 8 tot 17u"


@pytest.mark.parametrize(
    "head",
    [
        "[12:03, 23/11/2026] Nele: ",
        "[12:03, 23/11/26] Nele: ",
        "[23/11/2026 12:03:11] Nele: ",
        "[23/11/2026, 12:03:11] ~\u202fNele: ",
        "\u200e[23-11-2026 12:03] Nele: ",
        "23/11/2026 12:03 - Nele: ",
        "23/11/2026, 12:03 - Nele: ",
    ],
)
def test_messages_of_a_chat(head: str) -> None:
    (source,) = pasted(f"{head}{CHAT}\n{head}{CHAT_REST}")
    ((values,), (row,)) = every_told((source,)), source.rows
    assert values == {
        F.RECEIVED: date(2026, 11, 23),
        F.CHILD: "Noor",
        F.BIRTH: "3 maart 2026",
        F.PLAN: "maandag en dinsdag van 8 tot 17u",
        F.PARENT: "Nele",
        F.LANGUAGE: "nl",
    }
    assert not any("12:03" in str(cell) for cell in row.cells)
    (parent,) = (column for column in source.columns if column.field is F.PARENT)
    assert parent.confidence < 0.5


def test_who_signs_in_a_chat_or_has_no_name_there() -> None:
    (signed,) = every_told(pasted(f"[12:03, 23/11/2026] Nele: {CHAT} {CHAT_REST}. Groetjes, Nele Maes"))
    assert signed[F.PARENT] == "Nele Maes"
    (number,) = every_told(pasted(f"[12:03, 23/11/2026] +32 470 12 34 56: {CHAT} {CHAT_REST}"))
    assert number[F.PHONE] == "+32 470 12 34 56"
    assert F.PARENT not in number


def test_labels_in_a_chat() -> None:
    text = "[12:03, 23/11/2026] Nele: Kind: Noor\nGeboortedatum: 3/3/2026\nOuder: Nele Maes"
    (values,) = every_told(pasted(text))
    assert (values[F.CHILD], values[F.PARENT], values[F.RECEIVED]) == (
        "Noor",
        "Nele Maes",
        date(2026, 11, 23),
    )
