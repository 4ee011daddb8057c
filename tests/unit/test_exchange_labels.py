"""Labels in mails and pasted texts become rows: in any layout, three languages, one request or several."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from llko_desktop.domain.folding import fold_words
from llko_desktop.domain.plan_text import schedule_text
from llko_desktop.exchange.source_rows import SourceRows
from llko_desktop.services.fields import Field
from llko_desktop.services.incoming import IncomingKind, Reading
from tests.helpers.exchange import READER, TODAY, VOCABULARY
from tests.helpers.messages import every_told, mail_bytes, opened, pasted

NOOR = {Field.CHILD: "Noor Peeters", Field.BIRTH: "3/3/2026", Field.PARENT: "Sofie Maes"}

ONE_REQUEST = [
    "Naam kind: Noor Peeters\nGeboortedatum: 3/3/2026\nOuder: Sofie Maes",
    "Naam kind : Noor Peeters\nGeboortedatum : 3/3/2026\nOuder : Sofie Maes",
    "Naam kind\tNoor Peeters\nGeboortedatum\t3/3/2026\nOuder\tSofie Maes",
    "Naam kind | Noor Peeters\nGeboortedatum | 3/3/2026\nOuder | Sofie Maes",
    "*Naam kind:* Noor Peeters\n*Geboortedatum:* 3/3/2026\n*Ouder:* Sofie Maes",
    "*Naam kind*: Noor Peeters\n*Geboortedatum*: 3/3/2026\n*Ouder*: Sofie Maes",
    "Naam kind\nNoor Peeters\nGeboortedatum\n3/3/2026\nOuder\nSofie Maes",
    "Naam kind:\nNoor Peeters\nGeboortedatum:\n3/3/2026\nOuder:\nSofie Maes",
    "Naam kind\n\nNoor Peeters\n\nGeboortedatum\n\n3/3/2026\n\nOuder\n\nSofie Maes",
    "Gegevens kind\nNaam: Noor Peeters\nGeboortedatum: 3/3/2026\n\nGegevens ouder\nNaam: Sofie Maes",
    "Kind:\nNaam: Noor Peeters\nGeboortedatum: 3/3/2026\nOuder:\nNaam: Sofie Maes",
    "Naam: Noor Peeters\nGeboortedatum: 3/3/2026\nNaam: Sofie Maes",
    "Naam: Sofie Maes\nNaam kind: Noor Peeters\nGeboortedatum: 3/3/2026",
    "Nom de l’enfant : Noor Peeters\nDate de naissance : 3/3/2026\nNom du parent : Sofie Maes",
    "Enfant\nNoor Peeters\nDate de naissance\n3/3/2026\nParent\nSofie Maes",
    "Données de l’enfant\nNom : Noor Peeters\nNé le : 3/3/2026\nCoordonnées du parent\nNom : Sofie Maes",
    "Child's name: Noor Peeters\nDate of birth: 3/3/2026\nParent name: Sofie Maes",
    "Child details\nName: Noor Peeters\nDate of birth: 3/3/2026\nParent details\nName: Sofie Maes",
    "> Naam kind: Noor Peeters\n> > Geboortedatum: 3/3/2026\n>Ouder: Sofie Maes",
    "NAAM KIND: Noor Peeters\r\nGEBOORTEDATUM: 3/3/2026\r\nOUDER: Sofie Maes\r\n",
]


@pytest.mark.parametrize("text", ONE_REQUEST)
def test_labels_in_any_layout(text: str) -> None:
    assert every_told(pasted(text)) == [NOOR]


@pytest.mark.parametrize("text", ONE_REQUEST)
def test_the_same_in_a_mail(text: str) -> None:
    (values,) = every_told(
        opened(mail_bytes(("plain", f"Dag,\n\n{text}\n\nMet vriendelijke groet\nTel: 03 1")))
    )
    assert values.pop(Field.RECEIVED).isoformat() == "2026-03-10"  # type: ignore[union-attr]
    assert values == NOOR


@pytest.mark.parametrize(
    "page",
    [
        (
            "<table><tr><td>Naam kind</td><td>Noor "
            "Peeters</td></tr><tr><th>Geboortedatum</th><td>3/3/2026</td></tr>"
            "<tr><td>Ouder</td><td>Sofie Maes</td></tr></table>"
        ),
        (
            "<dl><dt>Naam kind</dt><dd>Noor Peeters</dd><dt>Geboortedatum</dt><dd>3/3/2026</dd><dt>Ouder</dt>"
            "<dd>Sofie Maes</dd></dl>"
        ),
        (
            "<div><b>Naam kind</b><br>Noor Peeters</div><div><b>Geboortedatum</b><br>3/3/2026</div>"
            "<div><b>Ouder</b><br>Sofie Maes</div>"
        ),
        "<p><strong>Naam kind:</strong> Noor Peeters<br>Geboortedatum: 3/3/2026<br/>Ouder: Sofie Maes</p>",
        (
            "<table><tr><td>Naam kind</td><td>Noor Peeters</td><td>Geboortedatum</td><td>3/3/2026</td></tr>"
            "<tr><td>Ouder</td><td>Sofie Maes</td></tr></table>"
        ),
        (
            "<table><tr><th>Naam kind</th><th>Geboortedatum</th><th>Ouder</th></tr><tr><td>Noor Peeters</td>"
            "<td>3/3/2026</td><td>Sofie Maes</td></tr></table>"
        ),
        "<ul><li>Naam kind: Noor&nbsp;Peeters<li>Geboortedatum: 3/3/2026<li>Ouder: Sofie Maes</ul>",
    ],
)
def test_labels_in_pages(page: str) -> None:
    for bodies in ([("html", page)], [("plain", "Bekijk dit bericht in HTML"), ("html", page)]):
        (values,) = every_told(opened(mail_bytes(*bodies, when="")))
        assert values == NOOR


@pytest.mark.parametrize(
    ("text", "children"),
    [
        (
            (
                "Ontvangen op: 2/3/2026\nAanvraagnummer: OV-1\nNaam kind: Noor\nStart: 1/9/2026\n\n"
                "Aanvraagnummer: OV-2\nNaam kind: Bram\nStart: 1/10/2026"
            ),
            [("Noor", "OV-1", "2/3/2026"), ("Bram", "OV-2", "2/3/2026")],
        ),
        (
            (
                "Kind: Noor\nOuder: An\nStart: 1/9/2026\n----------\nKind: Bram\nOuder: Els\n"
                "Start: 1/10/2026\n==========\nKind: Lou\nOuder: Ils\nStart: 1/11/2026"
            ),
            [("Noor", None, None), ("Bram", None, None), ("Lou", None, None)],
        ),
        (
            (
                "Kind: Noor\nOuder: An\nStart: 1/9/2026\n\nMet vriendelijke groeten\nHet loket\n\n"
                "Kind: Bram\nOuder: Els\nStart: 1/10/2026\n\nMet vriendelijke groeten\nHet loket"
            ),
            [("Noor", None, None), ("Bram", None, None)],
        ),
        (
            "Nr | Naam kind | Start | Ouder\nOV-1 | Noor | 1/9/2026 | An\nOV-2 | Bram | 1/10/2026 | Els",
            [("Noor", "OV-1", None), ("Bram", "OV-2", None)],
        ),
        (
            ("Nr | Naam kind | Start | Ouder | Tel\nOV-1 | Noor | | An |\n | Bram | 1/10/2026 | Els | "),
            [("Noor", "OV-1", None), ("Bram", None, None)],
        ),
        (
            (
                "Ontvangen | Nr | Naam kind | Start | Ouder\n2/3/2026 | OV-1 | Noor | 1/9/2026 | An\n"
                "3/3/2026 | OV-2 | Bram | 1/10/2026 | Els"
            ),
            [("Noor", "OV-1", "2/3/2026"), ("Bram", "OV-2", "3/3/2026")],
        ),
        (
            (
                "Ontvangen: 2/3/2026\nKind: Noor\nStart: 1/9/2026\n\n"
                "Ontvangen: 3/3/2026\nKind: Bram\nStart: 1/10/2026"
            ),
            [("Noor", None, "2/3/2026"), ("Bram", None, "3/3/2026")],
        ),
        (
            "Enfant\nLéa\nParent\nLuc\nNaissance\n1/2/2026\n\nEnfant\nNoé\nParent\nMia\nNaissance\n1/3/2026",
            [("Léa", None, None), ("Noé", None, None)],
        ),
    ],
)
def test_several_requests_in_one_text(text: str, children: list[tuple[str, str, str]]) -> None:
    (source,) = pasted(text)
    found = every_told((source,))
    keys = (Field.CHILD, Field.REFERENCE, Field.RECEIVED)
    assert [tuple(values.get(key) for key in keys) for values in found] == children
    assert [row.number for row in source.rows] == list(range(1, len(children) + 1))


def test_the_same_labels_for_child_and_parents_are_one_request() -> None:
    (values,) = every_told(
        pasted(
            "Gegevens kind\nVoornaam: Noor\nNaam: Peeters\nGeboortedatum: 3/3/2026\n\n"
            "Gegevens ouder\nVoornaam: Sofie\nNaam: Maes\nTelefoon: 0470 12 34 56\n\n"
            "Gegevens tweede ouder\nVoornaam: Tom\nNaam: Peeters\nGsm: 0471 12 34 56"
        )
    )
    assert values == {
        Field.CHILD_FIRST: "Noor",
        Field.CHILD: "Peeters",
        Field.BIRTH: "3/3/2026",
        Field.PARENT_FIRST: "Sofie",
        Field.PARENT: "Maes",
        Field.PHONE: "0470 12 34 56",
        Field.PARENT2_FIRST: "Tom",
        Field.PARENT2: "Peeters",
        Field.PHONE2: "0471 12 34 56",
    }


def test_a_form_that_only_asks_who_writes_has_the_request_in_its_message() -> None:
    message = "Wij zoeken opvang voor onze zoon Lou, geboren op 3 maart 2026, ma en di 8-17. Groeten Sofie"
    (values,) = every_told(
        opened(mail_bytes(("plain", f"Naam: Sofie Maes\nTelefoon: 0470 12 34 56\nBericht: {message}")))
    )
    del values[Field.RECEIVED]
    assert values == {
        Field.PARENT: "Sofie Maes",
        Field.PHONE: "0470 12 34 56",
        Field.REMARKS: message,
        Field.CHILD: "Lou",
        Field.BIRTH: "3 maart 2026",
        Field.PLAN: "ma en di 8-17",
    }


def test_a_label_may_begin_with_a_bracket() -> None:
    (values,) = every_told(pasted("Kind: Noor\nOuder: An\n(Vermoedelijke) geboortedatum: 3/3/2026"))
    assert values[Field.BIRTH_OR_EXPECTED] == "3/3/2026"
    assert values[Field.PARENT] == "An"


def test_an_unknown_label_above_the_first_known_one_is_kept() -> None:
    (source,) = opened(
        mail_bytes(("plain", "Let op: nieuw\n\nWijk: Centrum\nKind: Noor\nOuder: An\nStart: 1/9/2026"))
    )
    assert [column.title for column in source.columns] == [
        "Let op",
        "Wijk",
        "Kind",
        "Ouder",
        "Start",
        "Date",
    ]


def test_hours_in_two_cells_beside_a_day_are_read() -> None:
    (draft,) = READER.interpret(
        pasted("Kind: Noor\nOntvangen: 2/3/2026\nMaandag: 08:00 | 17:00\nDinsdag\t8u30 | 12u00")[0],
        Reading(),
        TODAY,
    ).drafts
    assert schedule_text(draft.plan.schedule) == "ma 08:00-17:00, di 08:30-12:00"


def test_an_empty_cell_loses_no_request_of_a_list_in_a_page() -> None:
    rows = (
        ("Nr", "Kind", "Start", "Ouder"),
        ("1", "Noor<br>Maes", "1/9/2026", "An"),
        ("2", "Bram", "", "Els"),
    )
    page = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    found = every_told(opened(mail_bytes(("html", f"<table>{page}</table>"))))
    assert [values[Field.CHILD] for values in found] == ["Noor Maes", "Bram"]


def test_what_stands_once_for_the_family_holds_for_every_child() -> None:
    children = "Kind: Noor\nGeboortedatum: 3/3/2026\nKind: Bram\nGeboortedatum: 4/3/2026\n"
    family = "Ouder: Sofie Maes\nTelefoon: 0470 12 34 56\n"
    for text in (children + family, family + children):
        found = every_told(pasted(text))
        assert [(values[Field.CHILD], values[Field.PARENT], values[Field.PHONE]) for values in found] == [
            ("Noor", "Sofie Maes", "0470 12 34 56"),
            ("Bram", "Sofie Maes", "0470 12 34 56"),
        ]


@pytest.mark.parametrize("heading", ["Gegevens ouder\n", "Oudergegevens\n", ""])
def test_names_of_parents_under_the_labels_of_a_child_are_no_request(heading: str) -> None:
    (values,) = every_told(
        pasted(
            "Kindgegevens\nVoornaam: Noor\nFamilienaam: Peeters\nGeboortedatum: 3/3/2026\n"
            f"{heading}Voornaam: Sofie\nFamilienaam: Maes\nTelefoon: 0470 12 34 56"
        )
    )
    assert [values[Field.CHILD_FIRST], values[Field.CHILD_LAST]] == ["Noor", "Peeters"]
    assert [values[Field.PARENT_FIRST], values[Field.PARENT_LAST]] == ["Sofie", "Maes"]


def test_children_are_told_apart_by_a_number() -> None:
    text = (
        "Kind 1: Noor Maes\nGeboortedatum: 3/3/2026\nStart: 1/9/2026\nOuder: Sofie Maes\n\n"
        "Kind 2: Bram Maes\nGeboortedatum: 4/3/2024\nStart: 1/10/2026"
    )
    found = every_told(opened(mail_bytes(("plain", text))))
    assert [(values[Field.CHILD], values[Field.BIRTH]) for values in found] == [
        ("Noor Maes", "3/3/2026"),
        ("Bram Maes", "4/3/2024"),
    ]


def test_a_message_is_kept_with_its_paragraphs() -> None:
    message = "Dag Els,\n\nWij kennen elkaar.\n\nTot dan"
    text = f"Kind: Noor\nOuder: An\nBericht: {message}\n\nStart: 1/9/2026"
    (values,) = every_told(opened(mail_bytes(("plain", text))))
    assert values[Field.REMARKS] == "Dag Els,\nWij kennen elkaar.\nTot dan"
    assert values[Field.START] == "1/9/2026"


def test_a_number_above_two_children_is_of_the_first() -> None:
    sources = pasted(
        "Aanvraagnummer: OV-9\nOuder: Sofie Maes\n\n"
        "Kind: Noor\nGeboortedatum: 3/3/2026\n\nKind: Bram\nGeboortedatum: 4/3/2024"
    )
    noor, bram = (
        record for source in sources for record in SourceRows(source, Reading(), VOCABULARY).records()
    )
    assert [noor.fields[Field.REFERENCE].text, noor.fields[Field.CHILD].text] == ["OV-9", "Noor"]
    assert [(other.title, other.text) for other in bram.others] == [("Aanvraagnummer", "OV-9")]
    assert Field.REFERENCE not in bram.fields
    assert bram.fields[Field.PARENT].text == "Sofie Maes"


def test_a_label_that_comes_twice_is_two_columns() -> None:
    (source,) = pasted("Kind: Noor\nNotitie: a\nGeboortedatum: 3/3/2026\nNotitie: b\nOuder: An")
    assert [column.title for column in source.columns] == [
        "Kind",
        "Notitie",
        "Geboortedatum",
        "Notitie",
        "Ouder",
    ]
    assert source.rows[0].cells == ("Noor", "a", "3/3/2026", "b", "An")


def test_rows_under_the_same_labels_share_a_source_and_a_fingerprint() -> None:
    def text(name: str, *, titles: str = "Naam kind|Ouder|Start") -> str:
        child, parent, start = titles.split("|")
        return f"{child}: {name}\n{parent}: An\n{start}: 1/9/2026\n"

    (one,) = pasted(text("Noor"))
    (other,) = pasted(text("Bram", titles="NAAM KIND|Ouder|start"))
    (third,) = pasted("Ouder: An\nNaam kind: Noor\nStart: 1/9/2026")
    assert one.kind is IncomingKind.MESSAGES
    assert one.fingerprint == other.fingerprint != third.fingerprint
    box = b"".join(
        b"From a Mon Jan 1 00:00:00 2026\n" + mail_bytes(("plain", body)) + b"\n"
        for body in (text("Noor"), text("Bram"), text("Lou", titles="Enfant|Parent|Debut"), "Tot morgen")
    )
    sources = opened(box)
    assert [(source.name, len(source.rows), source.passed_over) for source in sources] == [
        ("mail.eml", 2, 1),
        ("mail.eml [2]", 1, 0),
    ]
    assert [row.number for source in sources for row in source.rows] == [1, 2, 3]


@pytest.mark.parametrize(
    ("text", "day_first"),
    [
        ("Naam kind: Noor\nOuder: An\nStart: 1/9/2026", True),
        ("Enfant : Noor\nParent : An\nNaissance : 1/9/2026", True),
        ("Child: Noor\nParent: An\nDate of birth: 1/9/2026", False),
    ],
)
def test_the_language_of_labels_tells_whether_days_come_first(text: str, day_first: bool) -> None:
    (source,) = pasted(text)
    assert source.day_first_words is day_first


def test_words_around_the_labels_of_a_pasted_text_are_kept() -> None:
    text = "Dag Els,\nZe is allergisch voor noten.\nKind: Noor\nOuder: An\nStart: 1/9/2026\nGroeten"
    (values,) = every_told(pasted(text))
    assert values[Field.REMARKS] == "Ze is allergisch voor noten."
    (source,) = pasted(text.replace("Groeten", "Opmerking: graag bellen"))
    assert [(column.title, column.field) for column in source.columns][-2:] == [
        ("Opmerking", Field.REMARKS),
        ("Opmerkingen", None),
    ]
    assert source.rows[0].cells[-1] == "Ze is allergisch voor noten."
    (values,) = every_told(pasted("Kind | Ouder | Start\nNoor | An | 1/9/2026\nZe slaapt veel"))
    assert values == {
        Field.CHILD: "Noor",
        Field.PARENT: "An",
        Field.START: "1/9/2026",
        Field.REMARKS: "Ze slaapt veel",
    }


def test_a_row_becomes_a_record_without_a_word_lost() -> None:
    plan = "Plan:\n- ma 8-17\n- di 8-12"
    text = f"Kind: Noor\nhet jongste\n{plan}\nOuder: An\nTag: 7\nblauw\nTaal: -\nBericht: a\nb"
    (source,) = opened(mail_bytes(("plain", text)))
    (record,) = SourceRows(source, Reading(), VOCABULARY).records()
    assert {field: entry.text for field, entry in record.fields.items()} == {
        Field.CHILD: "Noor",
        Field.PLAN: "ma 8-17\ndi 8-12",
        Field.PARENT: "An",
        Field.REMARKS: "a\nb",
        Field.RECEIVED: "2026-03-10",
    }
    assert [(entry.title, entry.text) for entry in record.others] == [
        ("Kind", "het jongste"),
        ("Tag", "7"),
        ("Tag", "blauw"),
    ]
    (badge,) = (column.index for column in source.columns if column.title == "Tag")
    (other,) = SourceRows(source, Reading(fields={badge: Field.CHILD}), VOCABULARY).records()
    assert other.fields[Field.CHILD].text == "7"
    assert sorted((entry.title, entry.text) for entry in other.others) == [
        ("Kind", "Noor"),
        ("Kind", "het jongste"),
        ("Tag", "blauw"),
    ]


WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters=":|>*•·-"),
    min_size=1,
    max_size=20,
)


@given(name=WORDS, parent=WORDS, remark=WORDS)
@example(name="0", parent="_", remark="0")
def test_any_value_comes_out_as_it_stood(name: str, parent: str, remark: str) -> None:
    text = f"Naam kind: {name}\nOuder: {parent}\nBericht: {remark}\nStart: 1/9/2026"
    if any(len(value.splitlines()) != 1 for value in (name, parent, remark)):
        return
    found = every_told(pasted(text))
    if fold_words(name) and fold_words(parent):
        assert (found[0][Field.CHILD], found[0][Field.PARENT]) == (name.strip(), parent.strip())


@pytest.mark.parametrize(
    "piece", ["a: ", "a\t", "naam kind: ", ">", "*", "a|", "kind\n", ":", "\n\n", "ouder:\n", "- "]
)
def test_labels_repeated_without_end_are_read_in_time(piece: str) -> None:
    for text in (piece * (200_000 // len(piece)), f"Kind: A\nOuder: B\n{piece * (200_000 // len(piece))}"):
        pasted(text)


@pytest.mark.parametrize("kind", ["plain", "html"])
def test_unknown_labels_are_kept_wherever_they_stand(kind: str) -> None:
    rows = [
        ("Opvangvorm", "gezin"),
        ("Naam kind", "Bram"),
        ("Ouder", "An"),
        ("Telefoon", "0470 12 34 56"),
        ("Allergie", "noten"),
    ]
    if kind == "plain":
        text = "Dag,\n\n" + "\n\n".join(f"{title}: {value}" for title, value in rows) + "\n\nMvg\nTel: 02 1"
    else:
        cells = "".join(f"<tr><td>{title}</td><td>{value}</td></tr>" for title, value in rows)
        text = f"<table>{cells}</table><p>Mvg</p><p>Tel: 02 1</p>"
    (source,) = opened(mail_bytes((kind, text)))
    (record,) = SourceRows(source, Reading(), VOCABULARY).records()
    assert [(entry.title, entry.text) for entry in record.others] == [
        ("Opvangvorm", "gezin"),
        ("Allergie", "noten"),
    ]


@pytest.mark.parametrize("closing", ["Gr. Nele", "Grtjs Nele", "Liefs\nNele", "Groetjes van Nele"])
def test_a_short_closing_is_no_part_of_a_value(closing: str) -> None:
    (told,) = every_told(pasted(f"{ONE_REQUEST[0]}\n\n{closing}\nVoorrang: nee"))
    assert {field: cell for field, cell in told.items() if field is not Field.REMARKS} == NOOR


ABOVE = "Kind\n{0}\nGeboortedatum\n{1}\nOuder\n{2}\n"
BEFORE = "Kind: {0}\nGeboortedatum: {1}\nOuder: {2}\n"
RUBEN, LOU = ("Ruben Maes", "3 juni 2026", "Sofie Maes"), ("Lou Claes", "4 juni 2026", "Tom Claes")


@pytest.mark.parametrize("form", [ABOVE, BEFORE])
@pytest.mark.parametrize(
    "between", ["{0}{1}{2}{3}", "{1}{0}{3}{2}", "{0}\n{1}\n{2}\n{3}", "{1}\n{0}\n{3}\n{2}"]
)
def test_a_bare_reference_belongs_to_its_request(form: str, between: str) -> None:
    text = between.format("OV-2026-02003\n", form.format(*RUBEN), "OV-2026-02004\n", form.format(*LOU))
    fields = (Field.CHILD, Field.BIRTH, Field.PARENT, Field.REFERENCE)
    assert every_told(pasted(text)) == [
        dict(zip(fields, (*RUBEN, "OV-2026-02003"), strict=True)),
        dict(zip(fields, (*LOU, "OV-2026-02004"), strict=True)),
    ]


@pytest.mark.parametrize("form", [ABOVE, BEFORE])
@pytest.mark.parametrize("order", [1, -1])
def test_one_request_keeps_its_bare_reference(form: str, order: int) -> None:
    (told,) = every_told(pasted("".join(["OV-2026-02003\n", form.format(*RUBEN)][::order])))
    assert told[Field.REFERENCE] == "OV-2026-02003"
    assert told[Field.PARENT] == "Sofie Maes"
