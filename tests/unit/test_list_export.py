"""Lists as workbooks: text is text, days are days, nothing is lost, and our own import reads them back."""

from __future__ import annotations

import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from llko_desktop import resources
from llko_desktop.bootstrap.parts import file_reader
from llko_desktop.domain.folding import fold_words
from llko_desktop.domain.messages import InputError
from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.procedure import LANGUAGES, Procedure
from llko_desktop.domain.request import CareRequest, Child, Parent
from llko_desktop.domain.schedule import CarePlan
from llko_desktop.domain.status import Source, Status
from llko_desktop.exchange import workbook
from llko_desktop.exchange.list_titles import load_titles
from llko_desktop.exchange.request_sheet import XlsxListWriter
from llko_desktop.exchange.workbook import LONGEST_CELL
from llko_desktop.services.export_list import ListExport
from llko_desktop.services.intake import Intake
from llko_desktop.services.ports import RequestQuery, SortKey
from llko_desktop.services.trial import Fate
from llko_desktop.texts.labels import LABELS
from llko_desktop.texts.speech import Texts
from tests.helpers.exchange import VOCABULARY, read
from tests.helpers.memory_store import MemoryStore
from tests.helpers.naughty import BY_KIND
from tests.helpers.requests import in_status, make_request

TITLES = load_titles(resources.read_text("vocabulary/list_titles.toml"))
WRITER = XlsxListWriter(TITLES)

FULL = make_request(
    reference="OV-2026-00412",
    received=date(2026, 2, 3),
    child=Child("Zoë D’Hondt", "Zoë", birth_date=date(2025, 11, 30)),
    parents=(
        Parent("Inês Ågren", "ines@example.be", "+32 470 12 34 56"),
        Parent("Bo Maes", "bo@example.be", "+32 54 50 50 50"),
        Parent("Oma An", "", "+32 54 50 50 51"),
    ),
    plan=CarePlan(
        date(2026, 9, 1), date(2029, 8, 31), parse_schedule("ma 8:00-12:00 en 13:00-17:00, vr 7:30-18:00; wo")
    ),
    language="fr",
    residence="Kerkstraat 12, 9400 Ninove",
    income_tariff=True,
    child_code="0012345678",
    siblings="zus Lou, 4 jaar",
    remarks="=1+1\nbelt liefst ’s avonds",
    notes="komt langs op maandag",
    other_references=("L-2026-0003",),
)
BARE = make_request(
    source=Source.DOOR, reference="L-2026-0001", child=Child(), parents=(Parent("Bo"),), plan=CarePlan()
)


def written(tmp_path: Path, requests: Sequence[CareRequest], texts: Texts) -> Path:
    path = tmp_path / "lijst.xlsx"
    WRITER.write(requests, texts, path)
    return path


def cells(path: Path) -> list[dict[str, Any]]:
    rows = openpyxl.load_workbook(path).worksheets[0].iter_rows(values_only=True)
    titles = next(rows)
    return [dict(zip(titles, row, strict=True)) for row in rows]


@pytest.fixture
def texts(procedure: Procedure) -> Texts:
    return Texts("nl", procedure)


def test_a_request_is_told_in_cells(tmp_path: Path, texts: Texts) -> None:
    full, bare = cells(written(tmp_path, [FULL, BARE], texts))
    assert full["Aanvraagnummer"] == "OV-2026-00412"
    assert full["Ontvangen op"].isoformat() == "2026-02-03T00:00:00"
    assert full["Geboortedatum"].date() == date(2025, 11, 30)
    assert full["Status"] == "Nieuw"
    assert full["Maandag"] == "08:00-12:00, 13:00-17:00"
    assert full["Dinsdag"] is None
    assert full["Woensdag"] == "x"
    assert full["Taal"] == "Frans"
    assert full["Inkomenstarief"] == "ja"
    assert full["Kindcode"] == "0012345678"
    assert full["Opmerkingen"] == "=1+1\nbelt liefst ’s avonds"
    assert full["Andere volwassenen"] == "Oma An, +32 54 50 50 51"
    assert full["Zelf opgeschreven"] == "komt langs op maandag"
    assert full["Ook gekend als"] == "L-2026-0003"
    assert {title for title, cell in bare.items() if cell is not None} == {
        "Aanvraagnummer",
        "Ontvangen op",
        "Status",
        "Naam ouder",
        "Herkomst",
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_our_own_import_reads_a_list_back(tmp_path: Path, procedure: Procedure, language: str) -> None:
    path = written(tmp_path, [FULL, BARE], Texts(language, procedure))
    file = read(path)
    assert not file.rejected
    full, bare = file.drafts
    for name in ("reference", "received", "child", "plan", "language", "residence", "income_tariff"):
        assert getattr(full, name) == getattr(FULL, name)
    assert (full.child_code, full.siblings) == (FULL.child_code, FULL.siblings)
    assert full.parents == FULL.parents[:2]
    assert full.flags == ()
    assert full.status in ("", Texts(language, procedure).status(Status.NEW))
    told, *kept = full.remarks.split("\n", 2)
    assert (told, kept[0]) == tuple(FULL.remarks.split("\n"))
    # What no field takes is kept under its title.
    for fact in ("Oma An, +32 54 50 50 51", FULL.notes, *FULL.other_references):
        assert fact in kept[1]
    assert (bare.reference, bare.child, bare.parents) == ("L-2026-0001", Child(), (Parent("Bo"),))


@pytest.mark.parametrize("language", LANGUAGES)
def test_our_own_list_taken_in_again_changes_nothing(
    tmp_path: Path, procedure: Procedure, language: str
) -> None:
    told = replace(
        FULL,
        facts=tuple(procedure.priority_facts),
        siblings="zus Lou, 4 jaar\nbroer Jef",
        notes="komt langs op maandag\n\nmet de fiets",
        other_references=("L-2026-0003", "L-2026-0A0B0C0D"),
    )
    others = [
        replace(BARE, source=source, reference=f"L-2026-000{number}", notes="belt nog")
        for number, source in enumerate(Source, 5)
    ]
    closed = in_status(Status.CANCELLED, procedure, reference="OV-2026-00413", parents=())
    store = MemoryStore()
    with store.write() as work:
        for request in (told, *others, closed):
            work.requests.add(request)
    path = written(tmp_path, [told, *others, closed], Texts(language, procedure))
    file = file_reader(procedure).read(path, date(2026, 3, 10))
    assert [draft.source for draft in file.drafts] == [told.source, *Source, closed.source]
    intake = Intake(store, procedure, lambda: date(2026, 3, 10))
    rows = intake.trial([file]).rows
    assert [(row.fate, row.changes, row.status_seen) for row in rows] == [(Fate.KNOWN, (), "")] * len(rows)


def test_titles_are_told_in_every_language_and_once() -> None:
    assert set(TITLES) == set(LANGUAGES)
    for titles in TITLES.values():
        assert len(set(titles.titles.values())) == len(titles.titles) == 33
        assert all(titles.words.values())


def test_cells_are_never_formulas_numbers_or_links(tmp_path: Path, texts: Texts) -> None:
    kinds = ("starts of a formula", "numbers", "dates and times", "paths and addresses", "markup")
    names = [name for kind in kinds for name in BY_KIND[kind] if name == name.strip()]
    requests = [
        make_request(reference=name, child=Child(name), parents=(Parent(name),), remarks=name)
        for name in names
    ]
    path = written(tmp_path, requests, texts)
    sheet = openpyxl.load_workbook(path).worksheets[0]
    kinds_of_cells = {cell.data_type for row in sheet.iter_rows(min_row=2) for cell in row if cell.value}
    assert kinds_of_cells == {"s", "d"}
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    assert not any("rels" in name and b"hyperlink" in part for name, part in parts.items())
    assert b"<f>" not in parts["xl/worksheets/sheet1.xml"]


def test_the_header_stays_in_view_and_narrows(tmp_path: Path, texts: Texts) -> None:
    book = openpyxl.load_workbook(written(tmp_path, [FULL], texts))
    sheet = book.worksheets[0]
    assert sheet.title == "Aanvragen"
    assert sheet.freeze_panes == "B2"
    assert sheet.auto_filter.ref == "A1:AG2"
    assert sheet["A1"].font.b
    assert sheet["B2"].number_format == "dd/mm/yyyy"
    assert sheet.column_dimensions["AC"].width > sheet.column_dimensions["J"].width


def test_what_is_too_long_for_a_cell_goes_on_beside(tmp_path: Path, texts: Texts) -> None:
    long = "a" * (LONGEST_CELL - 1) + "👶" * LONGEST_CELL
    request = replace(FULL, remarks=long, notes="b" * (LONGEST_CELL + 1))
    row, short = cells(written(tmp_path, [request, FULL], texts))
    titles = [title for title in row if "vervolg" in title]
    assert titles == [
        "Opmerkingen (vervolg 1)",
        "Opmerkingen (vervolg 2)",
        "Opmerkingen (vervolg 3)",
        "Zelf opgeschreven (vervolg 1)",
    ]
    assert "".join(row[title] or "" for title in ("Opmerkingen", *titles[:3])) == long
    assert row["Zelf opgeschreven"] + row[titles[3]] == request.notes
    assert all(len(str(cell).encode("utf-16-le")) <= 2 * LONGEST_CELL for cell in row.values())
    assert short["Opmerkingen"] == FULL.remarks


def test_odd_characters_and_days_are_written(tmp_path: Path, texts: Texts) -> None:
    request = replace(
        FULL, child=Child("An\x00na \ud83d", birth_date=date(1899, 12, 31)), notes="a\x0bb_x0041_\ufffe"
    )
    path = written(tmp_path, [request], texts)
    assert cells(path)[0]["Geboortedatum"] == "1899-12-31"
    with zipfile.ZipFile(path) as archive:
        kept = archive.read("xl/sharedStrings.xml").decode()
    # As workbooks spell what their files may not hold.
    assert "<t>An_x0000_na \ufffd</t>" in kept
    assert "<t>a_x000B_b_x005F_x0041__xFFFE_</t>" in kept


@pytest.fixture
def store(procedure: Procedure) -> MemoryStore:
    store = MemoryStore()
    with store.write() as work:
        for number in range(1200):
            status = Status.CANCELLED if number % 3 == 0 else Status.NEW
            made = in_status(status, procedure, reference=f"OV-{number:05}", child=Child(f"Kind {number:05}"))
            work.requests.add(made)
    return store


def test_a_list_is_written_in_its_order_and_no_further(
    store: MemoryStore, tmp_path: Path, texts: Texts
) -> None:
    export, path = ListExport(store, WRITER), tmp_path / "a.xlsx"
    query = RequestQuery(statuses=frozenset({Status.CANCELLED}), sort=SortKey.CHILD, descending=False)
    assert export.write(query, texts, path) == 400
    assert [row["Naam kind"] for row in cells(path)] == [f"Kind {number:05}" for number in range(0, 1200, 3)]
    assert export.write(RequestQuery("niemand"), texts, path) == 0
    assert cells(path) == []


def test_what_is_cancelled_leaves_the_file_as_it_was(
    store: MemoryStore, tmp_path: Path, texts: Texts
) -> None:
    path, told = tmp_path / "a.xlsx", list[int]()
    path.write_bytes(b"old")

    def advance(done: int) -> bool:
        told.append(done)
        return len(told) < 2

    assert ListExport(store, WRITER).write(RequestQuery(), texts, path, advance) is None
    assert told == [500, 1000]
    assert path.read_bytes() == b"old"
    assert [found.name for found in tmp_path.iterdir()] == ["a.xlsx"]


@pytest.mark.parametrize("place", ["gone/a.xlsx", "folder"])
def test_a_place_that_cannot_be_written_is_told(
    store: MemoryStore, tmp_path: Path, texts: Texts, place: str
) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(InputError) as refused:
        ListExport(store, WRITER).write(RequestQuery(), texts, tmp_path / place)
    assert str(tmp_path / place) in texts.messages(refused.value.messages)
    assert [found.name for found in tmp_path.rglob("*")] == ["folder"]


def test_more_than_a_workbook_takes_is_refused(
    store: MemoryStore, tmp_path: Path, texts: Texts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workbook, "MOST_ROWS", 1000)
    with pytest.raises(InputError) as refused:
        ListExport(store, WRITER).write(RequestQuery(), texts, tmp_path / "a.xlsx")
    assert "999" in texts.messages(refused.value.messages)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("language", ["nl", "fr"])
def test_how_a_request_came_in_is_known_in_every_language(language: str, checkout: Path) -> None:
    tree = ET.parse(checkout / "resources" / "translations" / f"llko_{language}.ts")
    words = {message.findtext("source"): message.findtext("translation") for message in tree.iter("message")}
    for source, text in LABELS[Source].items():
        assert VOCABULARY.sources[fold_words(words[text] or "")] is source
