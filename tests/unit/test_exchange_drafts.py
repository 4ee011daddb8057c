"""Rows become drafts, flagged drafts or rejected rows, and nothing in them is lost."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from llko_desktop.domain.flags import Flag
from llko_desktop.domain.request import Parent
from llko_desktop.domain.schedule import Weekday
from llko_desktop.domain.status import Source
from llko_desktop.services.drafts import ReadFile, RejectedRow, RequestDraft
from llko_desktop.services.incoming import Reading
from tests.helpers.exchange import READER, TODAY, read_text

BASE = {
    "Nr": "A1",
    "Ontvangen": "01/02/2026",
    "Kind": "Lien Maes",
    "Start": "01/09/2026",
    "Opvangplan": "ma 8-17",
}


def read_one(folder: Path, **cells: str) -> RequestDraft | RejectedRow:
    """Read a file with one row: the base, with cells added or changed; `_` stands for a blank in a title."""
    row = {**BASE, **{name.replace("_", " "): value for name, value in cells.items()}}
    quoted = ['"' + value.replace('"', '""') + '"' for value in row.values()]
    file = read_text(folder, ";".join(row) + "\n" + ";".join(quoted) + "\n")
    assert file.read == 1
    return (*file.drafts, *file.rejected)[0]


def draft(folder: Path, **cells: str) -> RequestDraft:
    made = read_one(folder, **cells)
    assert isinstance(made, RequestDraft), made
    return made


@pytest.mark.parametrize(
    ("cells", "field", "value", "code"),
    [
        ({"Ontvangen": ""}, "received", "", "received_missing"),
        ({"Ontvangen": "-"}, "received", "", "received_missing"),
        ({"Ontvangen": "31/02/2026"}, "received", "31/02/2026", "date_impossible"),
        ({"Ontvangen": "gisteren"}, "received", "gisteren", "date_unreadable"),
        ({"Ontvangen": "11/03/2026"}, "received", "11/03/2026", "received_is_to_come"),
        ({"Kind": ""}, "child", "", "name_missing"),
        ({"Kind": "onbekend", "Ouder": "-"}, "child", "", "name_missing"),
        ({"Opvangplan": "ma 17:00-08:00"}, "plan", "ma 17:00-08:00", "range_ends_before_start"),
        ({"Opvangplan": "ma 8-8"}, "plan", "ma 8-8", "range_ends_before_start"),
        ({"Opvangplan": "ma 22:00-25:00"}, "plan", "ma 22:00-25:00", "time_outside_day"),
        ({"Opvangplan": "ma 8:75-17"}, "plan", "ma 8:75-17", "time_outside_day"),
        ({"Dinsdag": "17-8"}, "tuesday", "17-8", "range_ends_before_start"),
        ({"Einddatum": "01/08/2026"}, "end", "01/08/2026", "plan_ends_before_start"),
    ],
)
def test_rejected(tmp_path: Path, cells: dict[str, str], field: str, value: str, code: str) -> None:
    made = read_one(tmp_path, **cells)
    assert isinstance(made, RejectedRow)
    assert (made.file, made.row) == ("requests.csv", 2)
    assert (made.field, made.value, made.reason.code) == (field, value, code)


@pytest.mark.parametrize(
    ("cells", "flag", "remark"),
    [
        ({"Opvangplan": "in overleg"}, Flag.PLAN_UNREADABLE, "Opvangplan: in overleg"),
        ({"Opvangplan": "vr-ma 8-17"}, Flag.PLAN_UNREADABLE, "Opvangplan: vr-ma 8-17"),
        ({"Woensdag": "soms"}, Flag.PLAN_UNREADABLE, "Woensdag: soms"),
        ({"Woensdag": "di 8-12"}, Flag.PLAN_UNREADABLE, "Woensdag: di 8-12"),
        ({"Opvangplan": "di 9-12", "Maandag": "8-17"}, Flag.PLAN_UNREADABLE, "Opvangplan: di 9-12"),
        ({"Einddatum": "later"}, Flag.PLAN_UNREADABLE, "Einddatum: later"),
        ({"Geboortedatum": "31/02/2025"}, Flag.BIRTH_DATE_UNREADABLE, "Geboortedatum: 31/02/2025"),
        ({"Uitgerekend": "zomer"}, Flag.BIRTH_DATE_UNREADABLE, "Uitgerekend: zomer"),
        ({"Start": "zo snel mogelijk"}, Flag.START_UNREADABLE, "Start: zo snel mogelijk"),
        ({"E-mail": "geen mail"}, Flag.EMAIL_INVALID, "E-mail: geen mail"),
        ({"Gsm": "0470 12"}, Flag.PHONE_INVALID, "Gsm: 0470 12"),
    ],
)
def test_flagged_with_the_original_kept(
    tmp_path: Path, cells: dict[str, str], flag: Flag, remark: str
) -> None:
    made = draft(tmp_path, **cells, Opmerking="Graag bellen")
    assert made.flags == (flag,)
    assert "Graag bellen" in made.remarks.splitlines()
    assert remark in made.remarks.splitlines()


@pytest.mark.parametrize(
    ("cells", "remark"),
    [
        ({"Schoolcode": "K-12"}, "Schoolcode: K-12"),
        ({"Taal": "Nederlands, thuis ook Turks"}, "Taal: Nederlands, thuis ook Turks"),
        ({"Taal": "gebaren"}, "Taal: gebaren"),
        ({"Inkomenstarief": "weet niet"}, "Inkomenstarief: weet niet"),
        ({"Status": "In behandeling"}, "Status: In behandeling"),
        ({"Gsm": "0470 12 34 56 (oma)"}, "Gsm: 0470 12 34 56 (oma)"),
        ({"": "los"}, "F: los"),
    ],
)
def test_what_no_field_takes_is_a_remark(tmp_path: Path, cells: dict[str, str], remark: str) -> None:
    made = draft(tmp_path, **cells)
    assert made.remarks == remark
    assert made.flags == ()


@pytest.mark.parametrize("status", ["", "nieuw", "Nieuw", "NEW", "Nouvelle demande"])
def test_new_status_says_nothing(tmp_path: Path, status: str) -> None:
    assert draft(tmp_path, Status=status).remarks == ""


def test_all_fields(tmp_path: Path) -> None:
    made = draft(
        tmp_path,
        Einddatum="31-8-28",
        Geboortedatum="3 mei 2025",
        Ouder="An Maes",
        Ouder_2="Jan Claes",
        E_mail="an@example.be",
        Mail_2="jan@example.be",
        Gsm="0470/12.34.56",
        Taal="Frans",
        Straat="Kerkstraat",
        Huisnummer="5",
        Postcode="9400",
        Gemeente="Ninove",
        Inkomenstarief="ja",
        Opmerking="Twee\nregels",
    )
    assert made.reference == "A1"
    assert made.received == date(2026, 2, 1)
    assert (made.child.name, made.child.birth_date) == ("Lien Maes", date(2025, 5, 3))
    assert (made.plan.start, made.plan.end) == (date(2026, 9, 1), date(2028, 8, 31))
    assert made.plan.schedule.weekdays == (Weekday.MONDAY,)
    assert made.parents == (
        Parent("An Maes", "an@example.be", "+32 470 12 34 56"),
        Parent("Jan Claes", "jan@example.be", ""),
    )
    assert (made.language, made.residence) == ("fr", "Kerkstraat 5, 9400 Ninove")
    assert made.income_tariff is True
    assert made.remarks == "Twee\nregels"
    assert made.flags == ()


@pytest.mark.parametrize(
    ("title", "value", "birth", "expected"),
    [
        ("Geboortedatum", "01/02/2026", date(2026, 2, 1), None),
        ("Geboortedatum", "02/02/2026", None, date(2026, 2, 2)),
        ("(Vermoedelijke) geboortedatum", "31/01/2026", date(2026, 1, 31), None),
        ("(Vermoedelijke) geboortedatum", "26/06/2026", None, date(2026, 6, 26)),
        ("Uitgerekende datum", "01/01/2026", None, date(2026, 1, 1)),
    ],
)
def test_birth_still_to_come_is_expected(
    tmp_path: Path, title: str, value: str, birth: date | None, expected: date | None
) -> None:
    child = draft(tmp_path, **{title: value}).child
    assert (child.birth_date, child.expected_date) == (birth, expected)


@pytest.mark.parametrize(
    ("cells", "name", "first"),
    [
        ({"Voornaam kind": "Lien", "Kind": "Maes"}, "Lien Maes", "Lien"),
        ({"Voornaam kind": "Lien", "Kind": "Maes Lien"}, "Maes Lien", "Lien"),
        ({"Voornaam kind": "Lien", "Kind": "", "Achternaam kind": "Maes"}, "Lien Maes", "Lien"),
        ({"Voornaam kind": "Lien", "Kind": ""}, "Lien", "Lien"),
        ({"Kind": "", "Achternaam kind": "Maes"}, "Maes", ""),
        ({"Kind": "Zoe\u0308\t  Maes\x07"}, "Zoë Maes", ""),
    ],
)
def test_names_together_or_apart(tmp_path: Path, cells: dict[str, str], name: str, first: str) -> None:
    child = draft(tmp_path, **cells).child
    assert (child.name, child.first_name) == (name, first)


@pytest.mark.parametrize(
    ("cells", "open_days", "hours"),
    [
        (
            {"Opvangplan": "", "Maandag": "8-12, 13-17", "Vrijdag": "hele dag"},
            [],
            {0: "08:00-12:00 13:00-17:00", 4: "08:00-17:00"},
        ),
        ({"Opvangplan": "", "Maandag": "x", "Dinsdag": "ja", "Woensdag": "nee"}, [0, 1], {}),
        ({"Opvangplan": "", "Lundi": "matin"}, [], {0: "08:00-12:30"}),
        (
            {"Opvangplan": "", "Ma": "x", "Wo": "x", "Uren": "8u30-16u"},
            [],
            {0: "08:30-16:00", 2: "08:30-16:00"},
        ),
        ({"Opvangplan": "maandag van 8 tot 17", "Maandag": "08:00-17:00"}, [], {0: "08:00-17:00"}),
        ({"Opvangplan": "ma, wo", "Uren": "8u30-16u"}, [], {0: "08:30-16:00", 2: "08:30-16:00"}),
        ({"Opvangplan": "", "Uren": "di 8-12"}, [], {1: "08:00-12:00"}),
    ],
)
def test_week_from_columns(
    tmp_path: Path, cells: dict[str, str], open_days: list[int], hours: dict[int, str]
) -> None:
    made = draft(tmp_path, **cells)
    schedule = made.plan.schedule
    assert sorted(schedule.open_days) == open_days
    assert {int(d): " ".join(r.text() for r in schedule.on(d)) for d in Weekday if schedule.on(d)} == hours
    assert (made.remarks, made.flags) == ("", ())


def test_two_addresses_in_one_cell_are_two_parents(tmp_path: Path) -> None:
    made = draft(tmp_path, E_mail="an@example.be, jan@example.be", Ouder="An")
    assert [parent.email for parent in made.parents] == ["an@example.be", "jan@example.be"]


TABLE = """Opvangvragen 2026

Nr;Ontvangen;Kind;Ouder;Start
1;01/02/2026;Lien;An;01/09/2026
;;;;
Nr;Ontvangen;Kind;Ouder;Start
2;02/02/2026;Totaal Maes;An;01/09/2026
-;-;-;-;-
3;03/02/2026;;An;01/09/2026
Totaal;3;;;
Afgedrukt op;10/03/2026;;;
Pagina 1;van 1;;;
4;04/02/2026;;;01/09/2026
Contact: 054 50 50 50
"""


def test_only_rows_with_a_request_count(tmp_path: Path) -> None:
    file: ReadFile = read_text(tmp_path, TABLE)
    assert [(item.row, item.reference) for item in file.drafts] == [(4, "1"), (7, "2"), (9, "3")]
    assert [(item.row, item.reason.code) for item in file.rejected] == [(13, "name_missing")]


def test_rows_are_counted_as_a_spreadsheet_shows_them(tmp_path: Path) -> None:
    text = 'sep=;\nKind;Ontvangen;Opmerking\nLien;01/02/2026;"a\nb\nc"\n\nJef;01/02/2026;\nTom;;x\n'
    file = read_text(tmp_path, text)
    assert [item.row for item in (*file.drafts, *file.rejected)] == [2, 4, 5]


def test_what_is_too_long_to_read_is_kept_whole(tmp_path: Path) -> None:
    cells = {
        "Start": "zo snel als het kan " * 1_000,
        "Opvangplan": "ma 8-9 " * 2_000 + "einde",
        "Mail": "a" * 20_000,
        "Telefoon": "0470 12 34 56 " * 1_000,
        "Taal": "nl " * 5_000,
    }
    made = draft(tmp_path, **cells)
    assert (made.plan.start, made.plan.schedule.is_empty, made.parents, made.language) == (None, True, (), "")
    assert all(f"{title}: {text.strip()}" in made.remarks for title, text in cells.items())
    assert {Flag.START_UNREADABLE, Flag.PLAN_UNREADABLE, Flag.EMAIL_INVALID, Flag.PHONE_INVALID} <= {
        *made.flags
    }


@pytest.mark.parametrize(
    ("word", "source"),
    [
        ("Via telefoon", Source.PHONE),
        ("gebeld", Source.PHONE),
        ("aan de deur", Source.DOOR),
        ("Par e-mail", Source.MAIL),
        ("opvang.vlaanderen", Source.PLATFORM),
    ],
)
def test_how_it_came_in(tmp_path: Path, word: str, source: Source) -> None:
    made = draft(tmp_path, Herkomst=word)
    assert (made.source, made.remarks) == (source, "")


def test_an_unknown_way_that_it_came_in_is_kept(tmp_path: Path) -> None:
    made = draft(tmp_path, Herkomst="via de buurvrouw")
    assert (made.source, made.remarks) == (Source.PLATFORM, "Herkomst: via de buurvrouw")


@pytest.mark.parametrize(
    ("number", "source"), [("Aanvraagnummer: OV-7\n", Source.PLATFORM), ("", Source.MAIL)]
)
def test_a_message_without_a_reference_is_not_from_the_platform(number: str, source: Source) -> None:
    text = f"{number}Ontvangen op: 1/2/2026\nNaam kind: Noor\nGeboortedatum: 3/1/2026\nOuder: Sofie Maes"
    (message,) = READER.open_text(text, "plak")
    (made,) = READER.interpret(message, Reading(), TODAY).drafts
    assert made.source is source


@pytest.mark.parametrize(
    ("cells", "parent", "remarks"),
    [
        ({"Ouder": "Kris D’Hondt (054/33 44 55)"}, Parent("Kris D’Hondt", "", "+32 54 33 44 55"), ""),
        ({"Ouder": "An Maes, tel. 0470 12 34 56"}, Parent("An Maes", "", "+32 470 12 34 56"), ""),
        ({"Ouder": "An Maes <an@example.be>"}, Parent("An Maes", "an@example.be"), ""),
        (
            {"Ouder": "An Maes (0470 12 34 56)", "GSM": "0471 12 34 56"},
            Parent("An Maes", "", "+32 471 12 34 56"),
            "Ouder: An Maes (0470 12 34 56)",
        ),
        (
            {"Ouder": "An Maes (0470/12.34.56)", "GSM": "0470 12 34 56"},
            Parent("An Maes", "", "+32 470 12 34 56"),
            "",
        ),
        ({"Ouder": "Louis XVI 2"}, Parent("Louis XVI 2"), ""),
    ],
)
def test_contacts_within_a_name(tmp_path: Path, cells: dict[str, str], parent: Parent, remarks: str) -> None:
    made = draft(tmp_path, **cells)
    assert (made.parents, made.remarks) == ((parent,), remarks)
