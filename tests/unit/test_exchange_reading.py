"""A source is read as the user says: other fields, other words, rows left out; samples show it before."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from llko_desktop.bootstrap.parts import built_in_procedure, file_reader
from llko_desktop.domain.messages import Message
from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.services.drafts import RequestDraft
from llko_desktop.services.fields import Field
from llko_desktop.services.incoming import DateOrder, Incoming, Reading, Sample
from tests.helpers.exchange import READER, TODAY, open_one, read_text, xlsx_rows

TABLE = """Dossier;Kind;Ontvangen;Start;Einde;Kleur
1;Lien;01/02/2026;01/09/2026;;rood
2;Jef;;01/09/2026;;
3;;02/02/2026;15/09/2026;;
"""


@pytest.fixture
def source(tmp_path: Path) -> Incoming:
    return open_one(tmp_path, TABLE)


def read_as(source: Incoming, reading: Reading) -> tuple[list[RequestDraft], list[tuple[int, str]]]:
    file = READER.interpret(source, reading, TODAY)
    return list(file.drafts), [(row.position, row.field) for row in file.rejected]


def test_as_it_says(source: Incoming) -> None:
    drafts, rejected = read_as(source, Reading())
    assert [(draft.position, draft.row, draft.remarks) for draft in drafts] == [(0, 2, "Kleur: rood")]
    assert rejected == [(1, "received"), (2, "child")]


def test_edits_put_cells_right_also_where_there_is_no_column(source: Incoming) -> None:
    edits = {
        (0, Field.REMARKS): "Twee\nregels",
        (0, Field.CHILD): "Lien Maes",
        (1, Field.RECEIVED): "3 februari 2026",
        (1, Field.PARENT): "An",
        (2, Field.CHILD): "Tom",
        (2, Field.START): "",
    }
    drafts, rejected = read_as(source, Reading(edits=edits))
    assert rejected == []
    assert [(draft.child.name, draft.received, draft.plan.start) for draft in drafts] == [
        ("Lien Maes", date(2026, 2, 1), date(2026, 9, 1)),
        ("Jef", date(2026, 2, 3), date(2026, 9, 1)),
        ("Tom", date(2026, 2, 2), None),
    ]
    assert (drafts[0].remarks, drafts[1].parents[0].name) == ("Twee\nregels\nKleur: rood", "An")


def test_edit_that_is_not_understood_is_kept_with_the_title_if_there_is_one(source: Incoming) -> None:
    edits = {(0, Field.START): "later", (0, Field.LANGUAGE): "gebaren"}
    (draft,), _ = read_as(source, Reading(edits=edits))
    assert draft.remarks.splitlines() == ["Start: later", "gebaren", "Kleur: rood"]


def test_row_that_edits_empty_is_still_a_row(source: Incoming) -> None:
    emptied = {(0, field): "" for field in (Field.REFERENCE, Field.CHILD, Field.RECEIVED)}
    assert read_as(source, Reading(edits=emptied)) == ([], [(0, "received"), (1, "received"), (2, "child")])


def test_rows_left_out_are_neither_drafts_nor_rejected(source: Incoming) -> None:
    drafts, rejected = read_as(source, Reading(left_out=frozenset({0, 2, 99})))
    assert (drafts, rejected) == ([], [(1, "received")])


def test_fields_are_given_and_taken_away(source: Incoming) -> None:
    (draft,), _ = read_as(source, Reading(fields={3: Field.END, 4: None, 5: Field.REMARKS}))
    assert (draft.plan.start, draft.plan.end, draft.remarks) == (None, date(2026, 9, 1), "rood")
    (draft,), _ = read_as(source, Reading(fields={3: None}))
    assert draft.remarks.splitlines() == ["Start: 01/09/2026", "Kleur: rood"]


def test_of_two_columns_for_one_field_the_chosen_one_counts_and_the_other_is_kept(source: Incoming) -> None:
    (draft,), _ = read_as(source, Reading(fields={5: Field.CHILD}))
    assert (draft.child.name, draft.remarks) == ("rood", "Kind: Lien")


def test_columns_that_are_not_there_change_nothing(source: Incoming) -> None:
    assert read_as(source, Reading(fields={77: Field.CHILD, -1: Field.START})) == read_as(source, Reading())


@pytest.mark.parametrize(
    ("field", "cell", "wanted"),
    [
        (Field.START, "01/09/2026", date(2026, 9, 1)),
        (Field.START, "1 sept. 2026", date(2026, 9, 1)),
        (Field.START, "zomer", Message.of("date_unreadable", text="zomer")),
        (Field.RECEIVED, "31/02/2026", Message.of("date_impossible", text="31/02/2026")),
        (Field.PLAN, "ma 8-17", parse_schedule("ma 8-17")),
        (Field.PLAN, "soms", Message.of("plan_word_unknown", word="soms", text="soms")),
        (Field.PLAN, "ma 17-8", Message.of("range_ends_before_start", range="17:00-08:00")),
        (Field.TUESDAY, "8-17", parse_schedule("di 8-17")),
        (Field.TUESDAY, "x", parse_schedule("di")),
        (Field.TUESDAY, "nee", parse_schedule("")),
        (Field.TUESDAY, "soms", Message.of("plan_word_unknown", word="soms", text="soms")),
        (Field.HOURS, "8u30-12 en 13-17", "08:30-12:00, 13:00-17:00"),
        (Field.HOURS, "wo 8-12", parse_schedule("wo 8-12")),
        (Field.HOURS, "ja", Message.of("plan_word_unknown", word="ja", text="ja")),
        (Field.EMAIL, "An@Example.be", "An@example.be"),
        (Field.EMAIL2, "a@example.be; b@example.be", "a@example.be, b@example.be"),
        (Field.EMAIL, "geen mail", Message.of("email_invalid", email="geen mail")),
        (Field.PHONE, "0470123456", "+32 470 12 34 56"),
        (Field.PHONE2, "0470 12", Message.of("phone_invalid", phone="0470 12")),
        (Field.LANGUAGE, "Frans", "fr"),
        (Field.LANGUAGE, "gebaren", Message.of("kept_as_remark", text="gebaren")),
        (Field.INCOME_TARIFF, "ja", True),
        (Field.INCOME_TARIFF, "vrije prijs", False),
        (Field.INCOME_TARIFF, "misschien", Message.of("kept_as_remark", text="misschien")),
        (Field.PRIORITY, "Pleegkind, parent seul", ("foster_child", "single_parent")),
        (Field.PRIORITY, "dringend", Message.of("kept_as_remark", text="dringend")),
        (Field.CHILD, "  Lien   Maes ", "Lien Maes"),
        (Field.REMARKS, "een\ntwee", "een\ntwee"),
        (None, "een\ntwee", "een\ntwee"),
    ],
)  # fmt: skip
def test_sample(tmp_path: Path, field: Field | None, cell: str, wanted: object) -> None:
    source = open_one(tmp_path, f'Kind;Ontvangen;Iets\nLien;2026-02-01;"{cell}"\n')
    (sample,) = READER.samples(source, Reading(fields={2: field}), 2)
    problem = wanted if isinstance(wanted, Message) else None
    assert sample == Sample(cell.strip(), None if problem else wanted, problem)  # type: ignore[arg-type]


def test_samples_are_different_filled_cells(source: Incoming) -> None:
    assert [sample.written for sample in READER.samples(source, Reading(), 3)] == ["01/09/2026", "15/09/2026"]
    assert [sample.written for sample in READER.samples(source, Reading(), 3, most=1)] == ["01/09/2026"]
    assert READER.samples(source, Reading(), 4) == []
    assert list(READER.samples(source, Reading(), 99)) == []


def test_samples_of_typed_cells(tmp_path: Path) -> None:
    rows = [["Kind", "Ontvangen", "Inkomenstarief"], ["Lien", date(2026, 2, 1), True]]
    source = open_one(tmp_path, xlsx_rows(rows), "a.xlsx")
    assert READER.samples(source, Reading(), 1) == [Sample("2026-02-01", date(2026, 2, 1))]
    assert READER.samples(source, Reading(), 2) == [Sample("True", True)]


def test_samples_follow_the_order_of_dates(tmp_path: Path) -> None:
    source = open_one(tmp_path, "Kind;Ontvangen\nLien;02/05/2026\n")
    april = Reading(date_order=DateOrder.MONTH_FIRST)
    assert READER.samples(source, april, 1)[0].value == date(2026, 2, 5)
    assert READER.samples(source, Reading(), 1)[0].value == date(2026, 5, 2)
    assert READER.samples(source, Reading(), 1, today=TODAY)[0].value == date(2026, 2, 5)


@pytest.mark.parametrize(
    ("text", "facts", "kept"),
    [
        ("Pleegkind", ["foster_child"], False),
        ("PLEEGKIND; Gezin met een laag inkomen", ["foster_child", "low_income"], False),
        ("Alleenstaande ouder / Broer of zus in deze opvang", ["single_parent", "sibling"], False),
        ("- Pleegkind\n- parent seul\n- Alleenstaande ouder", ["foster_child", "single_parent"], False),
        ("alleenstaand ouder", ["single_parent"], False),
        ("Alleenstaande", ["single_parent"], False),
        ("Beide ouders werken", [], True),
        ("beide ouders werken of studeeren", ["parents_work_or_study"], False),
        ("Pleegkind, noodsituatie", ["foster_child"], True),
        ("ja", [], True),
        ("★", [], True),
        ("ouder", [], True),
        ("Pleegkind " * 300, [], True),
    ],
)
def test_priority_facts(tmp_path: Path, text: str, facts: list[str], kept: bool) -> None:
    (draft,) = read_text(tmp_path, f'Kind;Ontvangen;Reden voorrang\nLien;2026-02-01;"{text}"\n').drafts
    assert list(draft.facts) == facts
    assert draft.remarks == (f"Reden voorrang: {text.strip()}" if kept else "")


def test_priority_facts_of_the_procedure_are_known_in_three_languages(tmp_path: Path) -> None:
    procedure = built_in_procedure()
    path = tmp_path / "lijst.csv"
    for language in ("nl", "fr", "en"):
        words = [text.in_language(language) for text in procedure.priority_facts.values()]
        path.write_text(f"Kind;Ontvangen;Voorrang\nLien;2026-02-01;{', '.join(words)}\n", encoding="utf-8")
        (draft,) = file_reader(procedure).read(path, TODAY).drafts
        assert (draft.facts, draft.remarks) == (tuple(procedure.priority_facts), "")


def test_kindcode_siblings_and_status(tmp_path: Path) -> None:
    (draft,) = read_text(
        tmp_path,
        "Kind;Ontvangen;Kindcode;Broers en zussen;Status\n"
        "Lien;2026-02-01;2019-123-45;Jef (3), hier in opvang;In behandeling\n",
    ).drafts
    assert (draft.child_code, draft.siblings) == ("2019-123-45", "Jef (3), hier in opvang")
    assert (draft.status, draft.remarks) == ("In behandeling", "Status: In behandeling")


@pytest.mark.parametrize("status", ["", "nieuw", "Nouvelle demande", "NEW"])
def test_new_status_is_none(tmp_path: Path, status: str) -> None:
    (draft,) = read_text(tmp_path, f"Kind;Ontvangen;Status\nLien;2026-02-01;{status}\n").drafts
    assert (draft.status, draft.remarks) == ("", "")
