"""Tables are opened with every row that could hold a request, whatever their columns are called."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llko_desktop.domain.flags import Flag
from llko_desktop.domain.plan_text import schedule_text
from llko_desktop.services.drafts import UnreadableFile
from llko_desktop.services.fields import Field
from llko_desktop.services.incoming import Incoming, IncomingKind, Reading
from tests.helpers.exchange import READER, TODAY, open_one, read, read_text, xlsx, xlsx_rows

HEADER = "Dossier;Ontvangen;Kind;Ouder;Start"


def fields(source: Incoming) -> dict[str, Field]:
    return {column.title: column.field for column in source.columns if column.field}


def test_columns_rows_and_name(tmp_path: Path) -> None:
    source = open_one(tmp_path, f"Lijst 2026\n\n{HEADER};Kleur;\n1;01/02/2026;Lien;An;;rood;los\n")
    assert (source.name, source.kind, source.has_header) == ("requests.csv", IncomingKind.TABLE, True)
    assert [(column.index, column.title, column.field) for column in source.columns] == [
        (0, "Dossier", Field.REFERENCE),
        (1, "Ontvangen", Field.RECEIVED),
        (2, "Kind", Field.CHILD),
        (3, "Ouder", Field.PARENT),
        (4, "Start", Field.START),
        (5, "Kleur", None),
        (6, "G", None),
    ]
    assert [(row.file, row.number, row.cells) for row in source.rows] == [
        ("requests.csv", 4, ("1", "01/02/2026", "Lien", "An", None, "rood", "los"))
    ]


def test_rows_are_kept_that_another_mapping_could_need(tmp_path: Path) -> None:
    table = f"""{HEADER};Wie
1;01/02/2026;Lien;An;01/09/2026;
;;;;01/09/2026;Jef

{HEADER};Wie
-;n.v.t.;Tom;;;
Totaal;2;;;;
Afgedrukt op;10/03/2026;;;;
5;;;;;
"""
    source = open_one(tmp_path, table)
    assert [row.number for row in source.rows] == [2, 3, 8]
    assert [draft.child.name for draft in READER.interpret(source, Reading(), TODAY).drafts] == ["Lien"]
    other = Reading(fields={2: None, 5: Field.CHILD}, edits={(1, Field.RECEIVED): "2026-02-03"})
    file = READER.interpret(source, other, TODAY)
    assert [(draft.position, draft.row, draft.child.name) for draft in file.drafts] == [
        (0, 2, ""),
        (1, 3, "Jef"),
    ]


def test_sheets_are_sources_of_their_own(tmp_path: Path) -> None:
    def fill(book: object) -> None:
        for name, rows in {
            "Uitleg": [["Zo werkt het"], ["Vul het volgende blad in", "elke week"]],
            "Eerste": [HEADER.split(";"), ["1", "01/02/2026", "Lien", "An", "01/09/2026"]],
            "Los": [["Mia Maes", "mia@example.be", "03/02/2026"], ["Bo Maes", "bo@example.be", "04/02/2026"]],
            "Tweede": [HEADER.split(";"), ["2", "02/02/2026", "Jef", "An", "01/09/2026"]],
        }.items():
            sheet = book.add_worksheet(name)  # type: ignore[attr-defined]
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)

    path = tmp_path / "boek.xlsx"
    path.write_bytes(xlsx(fill))
    sources = READER.open(path)
    assert [(source.name, source.has_header) for source in sources] == [
        ("boek.xlsx", True),
        ("boek.xlsx [Los]", False),
        ("boek.xlsx [Tweede]", True),
    ]
    assert [(row.file, row.number) for source in sources for row in source.rows] == [
        ("boek.xlsx", 2),
        ("boek.xlsx [Los]", 1),
        ("boek.xlsx [Los]", 2),
        ("boek.xlsx [Tweede]", 2),
    ]
    assert [draft.reference for draft in read(path).drafts] == ["1", "2"]


def test_fingerprint_goes_by_titles_alone(tmp_path: Path) -> None:
    row = "1;01/02/2026;Lien;An;01/09/2026"
    prints = [
        open_one(tmp_path, text).fingerprint
        for text in (
            f"{HEADER}\n{row}",
            f"Overzicht\n\n{HEADER.upper()};;\n{row};los\n{row}",
            f"{HEADER.replace('Kind', 'Kïnd:')}\n{row}",
            f"{HEADER};Taal\n{row}",
            f"Ontvangen;Dossier;Kind;Ouder;Start\n{row}",
        )
    ]
    assert prints[0] == prints[1] == prints[2]
    assert len({prints[0], *prints[3:]}) == 3


LIST = """O1;01/02/2026;Lea Maes;03/05/2025;An Bol;a@example.be;0470 12 34 56;ma 8-17;01/09/2026;nl;9400 Aalst
O2;02/02/2026;Jef Claes;14/06/2024;Jan Claes;ja@example.be;054 50 50 50;di-wo 8-12;01/10/2026;fr;9402 Neigem
O3;03/02/2026;Zoë Bal;20/07/2026;Mia Smet;m@example.be;+32 470123457;hele week;01/08/2026;nl;9400 Ninove
O4;04/02/2026;Tom Bos;;Els Bos;els@example.be;0470 12 34 58;vr 8-17;01/11/2026;nl;9470 Denderleeuw
O5;05/02/2026;Mo Aziz;01/12/2025;Ali Aziz;ali@example.be;0470 12 34 59;ma-vr 8-17;15/09/2026;fr;9400 Ninove
"""
BY_CONTENT = {
    "A": Field.REFERENCE,
    "B": Field.RECEIVED,
    "C": Field.CHILD,
    "D": Field.BIRTH_OR_EXPECTED,
    "E": Field.PARENT,
    "F": Field.EMAIL,
    "G": Field.PHONE,
    "H": Field.PLAN,
    "I": Field.START,
    "J": Field.LANGUAGE,
    "K": Field.RESIDENCE,
}


def test_table_without_a_header_is_guessed_by_content(tmp_path: Path) -> None:
    source = open_one(tmp_path, LIST)
    assert (source.has_header, len(source.rows)) == (False, 5)
    assert fields(source) == BY_CONTENT
    assert all(0 < column.confidence <= 0.5 for column in source.columns)
    file = READER.interpret(source, Reading(), TODAY)
    assert [draft.child.name for draft in file.drafts] == [
        "Lea Maes", "Jef Claes", "Zoë Bal", "Tom Bos", "Mo Aziz",
    ]  # fmt: skip
    assert file.drafts[2].child.expected_date == date(2026, 7, 20)


def test_table_without_a_header_is_asked_about_and_never_just_taken_in(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile) as error:
        read_text(tmp_path, LIST)
    assert error.value.message.code == "header_not_found"


def test_fingerprint_without_titles_goes_by_the_number_of_columns(tmp_path: Path) -> None:
    prints = [
        open_one(tmp_path, text).fingerprint
        for text in (LIST, LIST.splitlines()[4], LIST.replace("\n", ";x\n"))
    ]
    assert prints[0] == prints[1] != prints[2]


def test_unknown_titles_above_a_list_are_titles_all_the_same(tmp_path: Path) -> None:
    titles = "Zeichen;Eingang;Wer;Geb;Wessen;Post;Ruf;Woche;Ab;Sprache;Ort"
    source = open_one(tmp_path, f"{titles}\n{LIST}")
    assert (source.has_header, len(source.rows)) == (True, 5)
    assert fields(source) == dict(zip(titles.split(";"), BY_CONTENT.values(), strict=True))
    assert all(column.confidence <= 0.5 for column in source.columns)
    with pytest.raises(UnreadableFile):
        read_text(tmp_path, f"{titles}\n{LIST}")


def test_known_titles_without_a_name_are_titles_too(tmp_path: Path) -> None:
    source = open_one(tmp_path, "Ontvangen;Wie;Start\n01/02/2026;Lien Maes;01/09/2026\n")
    assert fields(source) == {"Ontvangen": Field.RECEIVED, "Wie": Field.CHILD, "Start": Field.START}
    assert [column.confidence for column in source.columns] == [1.0, 0.3, 1.0]
    with pytest.raises(UnreadableFile):
        read_text(tmp_path, "Ontvangen;Wie;Start\n01/02/2026;Lien Maes;01/09/2026\n")


def test_untitled_columns_beside_titled_ones_can_be_addresses_and_numbers_only(tmp_path: Path) -> None:
    source = open_one(
        tmp_path,
        "Kind;Ontvangen;E-mail;;;;Huisarts\n"
        "Lien;01/02/2026;an@example.be;jan@example.be;0470 12 34 56;03/04/2025;054 50 50 50\n",
    )
    assert fields(source) == {
        "Kind": Field.CHILD,
        "Ontvangen": Field.RECEIVED,
        "E-mail": Field.EMAIL,
        "D": Field.EMAIL2,
        "E": Field.PHONE,
    }
    (draft,) = READER.interpret(source, Reading(), TODAY).drafts
    assert draft.remarks.splitlines() == ["F: 03/04/2025", "Huisarts: 054 50 50 50"]


def test_of_equal_titles_the_left_one_counts_and_the_other_is_kept(tmp_path: Path) -> None:
    source = open_one(tmp_path, "Kind;Ontvangen;Start;Start\nLien;01/02/2026;01/09/2026;in de herfst\n")
    (draft,) = READER.interpret(source, Reading(), TODAY).drafts
    assert (draft.plan.start, draft.remarks) == (date(2026, 9, 1), "Start: in de herfst")


def test_arrivals_are_told_from_births_by_the_time_of_day(tmp_path: Path) -> None:
    rows = [
        ["Lien Maes", date(2026, 8, 1), datetime(2026, 2, 1, 8, 30), date(2026, 9, 1)],  # noqa: DTZ001
        ["Jef Claes", date(2026, 7, 30), datetime(2026, 2, 5, 21, 5), date(2026, 9, 15)],  # noqa: DTZ001
    ]

    def fill(book: object) -> None:
        sheet = book.add_worksheet()  # type: ignore[attr-defined]
        form = book.add_format({"num_format": "dd/mm/yyyy hh:mm"})  # type: ignore[attr-defined]
        for number, (name, *days) in enumerate(rows):
            sheet.write(number, 0, name)
            for column, day in enumerate(days, 1):
                sheet.write_datetime(number, column, day, form)

    assert fields(open_one(tmp_path, xlsx(fill), "a.xlsx")) == {
        "A": Field.CHILD,
        "B": Field.BIRTH_OR_EXPECTED,
        "C": Field.RECEIVED,
        "D": Field.START,
    }


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_titles_below_each_other(tmp_path: Path, form: str) -> None:
    rows = [
        ["Aanvraag", "", ""],
        ["Ontvangen op", "01/02/2026", "02/02/2026"],
        ["Naam kind", "Lien", "Jef"],
        ["Ouder:", "An", "Jan"],
        ["Kleur", "rood", ""],
    ]
    data = xlsx_rows(rows) if form == "xlsx" else "\n".join("\t".join(row) for row in rows)
    file = READER.interpret(open_one(tmp_path, data, f"a.{form}"), Reading(), TODAY)
    assert [(draft.row, draft.child.name, draft.remarks) for draft in file.drafts] == [
        (2, "Lien", "Kleur: rood"),
        (3, "Jef", ""),
    ]


def test_pasted_table(tmp_path: Path) -> None:
    (source,) = READER.open_text("Kind\tOntvangen\tStart\nLien\t01/02/2026\t01/09/2026", "geplakt")
    assert (source.name, source.rows[0].file, source.rows[0].number) == ("geplakt", "geplakt", 2)
    (source,) = READER.open_text(LIST.replace(";", "\t"), "geplakt")
    assert (source.has_header, fields(source)) == (False, BY_CONTENT)


@pytest.mark.parametrize(
    "text",
    [
        "Kind: Lien\nOuder: An, Jan\nStart: 01/09/2026, of later",
        "Kind: Lien\nOuder: An\n\nTel: 0470 12 34 56, 054 50 50 50\nMail: an@example.be, jan@example.be",
    ],
)
def test_pasted_labels_are_no_table(text: str) -> None:
    (source,) = READER.open_text(text, "geplakt")
    assert source.kind is IncomingKind.MESSAGES


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "x",
        "zomaar, wat tekst\nen nog, wat",
        "Beste,\n\nTot morgen, An",
        "Kan dat op\nmaandag, dinsdag\nof anders, later\nMet groeten, An",
        "a" * 200_000,
        ";" * 9_000,
    ],
)
def test_pasted_text_that_tells_nothing(text: str) -> None:
    assert list(READER.open_text(text, "geplakt")) == []


CELLS = st.sampled_from(
    "|-|Lien|An Maes|é|Totaal|ma 8-17|x@example.be|0470 12 34 56|01/02/2026|13/02/2026|2026-02-01|Kind"
    "|Ontvangen|Start".split("|")
)
MAPPINGS = st.dictionaries(st.integers(0, 6), st.sampled_from(Field) | st.none(), max_size=4)


@settings(max_examples=80, deadline=None)
@given(rows=st.lists(st.lists(CELLS, max_size=5), max_size=6), chosen=MAPPINGS)
def test_any_table_is_read_under_any_mapping(rows: list[list[str]], chosen: dict[int, Field | None]) -> None:
    for source in READER.open_text("\n".join(";".join(row) for row in rows), "geplakt"):
        file = READER.interpret(source, Reading(fields=chosen), TODAY)
        places = [item.position for item in (*file.drafts, *file.rejected)]
        assert len(set(places)) == len(places)
        for item in (*file.drafts, *file.rejected):
            assert source.rows[item.position].number == item.row
        for column in range(7):
            READER.samples(source, Reading(fields=chosen), column)


@pytest.mark.parametrize("title", ["Nr", "Nr.", "id", "Nummer", "Volgnummer", "N°"])
def test_a_line_number_is_no_reference(tmp_path: Path, title: str) -> None:
    lists = [f"{title};Ontvangen;Kind\n1;01/02/2026;{a}\n2;02/02/2026;{b}\n" for a, b in ("AB", "CD")]
    drafts = [draft for text in lists for draft in read_text(tmp_path, text).drafts]
    assert [draft.reference for draft in drafts] == [""] * 4
    assert drafts[0].remarks == f"{title}: 1"


@pytest.mark.parametrize(
    ("title", "value"),
    [("Aanvraagnummer", "1"), ("Referentie", "12"), ("Nr", "A1"), ("Nr", "1030"), ("Nr", "2026001")],
)
def test_a_number_that_is_named_or_large_is_a_reference(tmp_path: Path, title: str, value: str) -> None:
    (draft,) = read_text(tmp_path, f"{title};Ontvangen;Kind\n{value};01/02/2026;Noor\n").drafts
    assert draft.reference == value


def test_titles_of_a_list_kept_by_hand(tmp_path: Path) -> None:
    titles = "Kind;Geb.;Mama/papa;Aangevraagd;Vanaf;Tot"
    source = open_one(tmp_path, f"{titles};ma;di\nNoor;3/1/2026;An;1/2/2026;1/9/2026;31/8/2028;x;x\n")
    assert fields(source) == {
        "Kind": Field.CHILD,
        "Geb.": Field.BIRTH,
        "Mama/papa": Field.PARENT,
        "Aangevraagd": Field.RECEIVED,
        "Vanaf": Field.START,
        "Tot": Field.END,
        "ma": Field.MONDAY,
        "di": Field.TUESDAY,
    }


def test_mama_and_papa_are_two_parents(tmp_path: Path) -> None:
    source = open_one(tmp_path, "Kind;Geb. datum;Mama;Papa\nNoor;3/1/2026;An;Bo\n")
    assert fields(source) == {
        "Kind": Field.CHILD,
        "Geb. datum": Field.BIRTH,
        "Mama": Field.PARENT,
        "Papa": Field.PARENT2,
    }


@pytest.mark.parametrize(
    ("titles", "cells", "plan"),
    [
        ("ma van;ma tot;di van;di tot", "8:00;17:00;;", "ma 08:00-17:00"),
        (
            "maandag van;maandag tot;dinsdag van;dinsdag tot",
            "8;17;8u30;12u",
            "ma 08:00-17:00, di 08:30-12:00",
        ),
        ("Ma vanaf;Ma tot;Di;Wo", "8;17;x;", "ma 08:00-17:00, di"),
        ("lundi de;lundi à;ma de;ma à", "8h;17h;8h;12h", "ma 08:00-17:00, di 08:00-12:00"),
        ("Mon from;Mon to;Tue from;Tue to", "8:00;17:00;-;-", "ma 08:00-17:00"),
        ("ma van;ma tot;di van;di tot", "x;x;;", "ma"),
    ],
)
def test_hours_of_a_day_in_two_columns(tmp_path: Path, titles: str, cells: str, plan: str) -> None:
    table = f"Kind;Aangevraagd;{titles}\nNoor;1/2/2026;{cells}\nKind;Aangevraagd;{titles}\n"
    (draft,) = read_text(tmp_path, table).drafts
    assert (schedule_text(draft.plan.schedule), draft.flags, draft.remarks) == (plan, (), "")


def test_hours_of_a_day_in_two_columns_of_a_sheet(tmp_path: Path) -> None:
    rows = [["Kind", "Aangevraagd", "ma van", "ma tot"], ["Noor", date(2026, 2, 1), 8.5, 17]]
    path = tmp_path / "lijst.xlsx"
    path.write_bytes(xlsx_rows(rows))
    (draft,) = read(path).drafts
    assert schedule_text(draft.plan.schedule) == "ma 08:30-17:00"


def test_half_of_the_hours_of_a_day_is_kept(tmp_path: Path) -> None:
    (draft,) = read_text(tmp_path, "Kind;Aangevraagd;ma van;ma tot\nNoor;1/2/2026;8:00;\n").drafts
    assert draft.flags == (Flag.PLAN_UNREADABLE,)
    assert draft.remarks == "ma van - tot: 8:00 -"
