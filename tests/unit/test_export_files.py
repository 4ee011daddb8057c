"""Requests, placements and histories as files: other readers, and our own import, read what was there."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from llko_desktop.bootstrap.parts import export_writer, file_reader, placement_reader
from llko_desktop.domain.messages import InputError
from llko_desktop.domain.placement import Absence, Phase, Placement, TrialDay
from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.procedure import LANGUAGES, Procedure
from llko_desktop.domain.request import CareRequest, Child, Parent
from llko_desktop.domain.schedule import TimeRange
from llko_desktop.domain.status import Status
from llko_desktop.exchange.csv_file import csv_file
from llko_desktop.exchange.csv_table import csv_tables
from llko_desktop.exchange.list_titles import ListTitles
from llko_desktop.exchange.text_mark import as_text, told_text
from llko_desktop.services.exports import Exports, target_of
from llko_desktop.services.ports import FileKind, RequestQuery, Target
from llko_desktop.texts.export_words import SpokenExport
from llko_desktop.texts.speech import Texts
from tests.helpers.memory_store import MemoryStore
from tests.helpers.naughty import BY_KIND
from tests.helpers.requests import in_status, make_request

TODAY = date(2026, 6, 24)
NAMES = [name for kind in BY_KIND for name in BY_KIND[kind] if name == " ".join(name.split()) and name]
WEEK = parse_schedule("ma 8:00-17:00, wo 8:00-12:00")
PLACED = Placement(
    "Zoë D’Hondt",
    (
        Phase(date(2026, 9, 1), (WEEK, parse_schedule("vr 9:00-15:00"))),
        Phase(date(2027, 1, 4), (WEEK,)),
    ),
    date(2028, 8, 31),
    trial_days=(TrialDay(date(2026, 8, 27), (TimeRange(540, 660),)),),
    absences=(Absence(date(2026, 12, 21), date(2027, 1, 1)),),
    birth_date=date(2026, 3, 1),
    is_own=True,
    note="=noten\nen melk",
)


@pytest.fixture
def words(procedure: Procedure) -> SpokenExport:
    return SpokenExport.of(Texts("nl", procedure))


def exports_of(*requests: CareRequest, placed: Sequence[Placement] = ()) -> Exports:
    store = MemoryStore()
    with store.write() as work:
        for request in requests:
            work.requests.add(request)
        for placement in placed:
            work.placements.add(placement)
    return Exports(store, export_writer())


def calamine(path: Path) -> list[dict[str, object]]:
    titles, *rows = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
    return [dict(zip(map(str, titles), row, strict=True)) for row in rows]


def csv_rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [FileKind.XLSX, FileKind.CSV])
def test_our_own_import_reads_requests_back(
    procedure: Procedure, tmp_path: Path, kind: FileKind, language: str
) -> None:
    names = [name for name in NAMES if any(map(str.isalpha, name))][:80]
    parents = (Parent("An Maes", "an.maes@example.be", "+32 470 12 34 56"),)
    requests = [
        make_request(reference=f"OV-{number:05}", parents=parents, remarks=name, notes=name)
        for number, name in enumerate(names)
    ]
    target = Target(tmp_path / f"a.{kind}", kind)
    spoken = SpokenExport.of(Texts(language, procedure))
    assert exports_of(*requests).requests(RequestQuery(descending=False), spoken, target) == len(names)
    read = file_reader(procedure).read(target.path, TODAY)
    assert not read.rejected
    assert {draft.reference for draft in read.drafts} == {request.reference for request in requests}
    assert [draft.parents for draft in read.drafts] == [request.parents for request in requests]
    assert [draft.plan for draft in read.drafts] == [request.plan for request in requests]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [FileKind.XLSX, FileKind.CSV])
def test_our_own_import_reads_placements_back(
    procedure: Procedure, tmp_path: Path, kind: FileKind, language: str
) -> None:
    target = Target(tmp_path / f"a.{kind}", kind)
    spoken = SpokenExport.of(Texts(language, procedure))
    assert exports_of(placed=[PLACED]).placements(spoken, target) == 1
    (list_,) = placement_reader().read(target.path, TODAY)
    assert not list_.rejected
    (draft,) = list_.drafts
    told = draft.placement
    assert (told.child, told.start, told.end) == (PLACED.child, PLACED.start, PLACED.end)
    assert (told.birth_date, told.is_own) == (PLACED.birth_date, True)
    assert told.phases == PLACED.phases[:1]
    assert told.note.startswith(PLACED.note)
    # What no field takes stands in the note: later hours, days to get used to it, days away.
    for part in ("04/01/2027: ma 08:00", "27/08/2026: 9–11", "21/12/2026 – 01/01/2027"):
        assert part in told.note


def test_a_csv_file_is_for_belgian_spreadsheets(tmp_path: Path, words: SpokenExport) -> None:
    target = Target(tmp_path / "a.csv", FileKind.CSV)
    exports_of(make_request(received=date(2026, 2, 3))).requests(RequestQuery(), words, target)
    raw = target.path.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbfAanvraagnummer;Ontvangen op;")
    assert raw.count(b"\r\n") == raw.count(b"\n") == 2
    assert b";03/02/2026;" in raw


@given(st.text() | st.sampled_from(NAMES))
def test_no_cell_is_taken_for_a_formula_and_none_is_changed(text: str) -> None:
    marked = as_text(text)
    assert told_text(marked) == text
    assert marked.lstrip(" \u00a0\ufeff")[:1] not in set("=+-@\t\r\n＝＋－＠") or not marked.strip(
        " \u00a0\ufeff"
    )
    assert as_text("’t Nestje") + as_text("'t Nestje") == "’t Nestje't Nestje"


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), min_size=1), min_size=2, max_size=4))
def test_other_readers_find_the_same_cells(texts: list[str]) -> None:
    titles = ListTitles({str(n): f"Titel {n}" for n in range(len(texts))}, {})
    raw = csv_file([{str(n): text for n, text in enumerate(texts)}], titles)
    lines = io.StringIO(raw.decode("utf-8-sig"), newline="")
    header, row = csv.reader(lines, delimiter=";")
    assert header == list(titles.titles.values())
    assert [told_text(cell) for cell in row] == texts
    read = next(csv_tables(raw.decode()))
    assert list(read.rows[1]) == texts


@pytest.mark.parametrize("kind", FileKind)
def test_a_history_is_told_event_by_event(
    procedure: Procedure, tmp_path: Path, words: SpokenExport, kind: FileKind
) -> None:
    request = in_status(Status.CANCELLED, procedure, reference="OV-1", child=Child("=Noor"))
    target = Target(tmp_path / f"a.{kind}", kind)
    assert exports_of(request).history(RequestQuery(), words, target) == 1
    told = [words.event(event, request) for event in request.history]
    if kind is FileKind.JSON:
        (one,) = json.loads(target.path.read_text("utf-8"))["requests"]
        assert (one["reference"], one["child"]) == ("OV-1", "=Noor")
        assert [event["text"] for event in one["history"]] == told
        assert one["history"][-1]["event"] == "StatusSet"
        assert one["history"][-1]["status"] == "cancelled"
        return
    rows = calamine(target.path) if kind is FileKind.XLSX else csv_rows(target.path)
    assert [row["Wat er gebeurde"] for row in rows] == told
    assert [row["Nummer"] for row in rows] == [str(n) for n in range(1, len(told) + 1)]
    assert rows[0]["Naam kind"] == ("=Noor" if kind is FileKind.XLSX else "'=Noor")
    first = rows[0]["Dag"]
    assert first == (
        request.history[0].on if kind is FileKind.XLSX else request.history[0].on.strftime("%d/%m/%Y")
    )


def test_json_holds_all_facts_of_a_request(procedure: Procedure, tmp_path: Path, words: SpokenExport) -> None:
    request = replace(in_status(Status.IN_PROGRESS, procedure), income_tariff=False, notes='"=1"\n\ud800')
    target = Target(tmp_path / "a.json", FileKind.JSON)
    exports_of(request).requests(RequestQuery(), words, target)
    document = json.loads(target.path.read_text("utf-8"))
    (told,) = document["requests"]
    assert document["version"] == 1
    assert told["reference"] == request.reference
    assert told["status"] == "in_progress"
    assert told["received"] == request.received.isoformat()
    assert told["income_tariff"] is False
    assert told["notes"] == '"=1"\n?'
    assert told["progress"]["offer"]["plan"]["schedule"]
    assert "history" not in told


def test_placements_as_json(tmp_path: Path, words: SpokenExport) -> None:
    target = Target(tmp_path / "a.json", FileKind.JSON)
    exports_of(placed=[PLACED]).placements(words, target)
    (told,) = json.loads(target.path.read_text("utf-8"))["placements"]
    assert told["phases"][0]["weeks"] == ["ma 08:00-17:00, wo 08:00-12:00", "vr 09:00-15:00"]
    assert told["trial_days"] == [{"day": "2026-08-27", "hours": ["09:00-11:00"]}]


@pytest.mark.parametrize("kind", FileKind)
def test_nothing_is_written_over_unless_asked(tmp_path: Path, words: SpokenExport, kind: FileKind) -> None:
    exports, path = exports_of(make_request()), tmp_path / f"a.{kind}"
    path.write_bytes(b"old")
    with pytest.raises(InputError) as refused:
        exports.requests(RequestQuery(), words, Target(path, kind))
    assert [message.code for message in refused.value.messages] == ["file_exists"]
    assert path.read_bytes() == b"old"
    assert exports.requests(RequestQuery(), words, Target(path, kind, replace=True)) == 1
    assert path.read_bytes() != b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("kind", FileKind)
def test_what_is_cancelled_leaves_nothing(tmp_path: Path, words: SpokenExport, kind: FileKind) -> None:
    requests = [make_request(reference=f"OV-{number}") for number in range(600)]
    told = list[int]()
    target = Target(tmp_path / f"a.{kind}", kind)
    for write in (exports_of(*requests).requests, exports_of(*requests).history):
        assert write(RequestQuery(), words, target, lambda done: told.append(done) or False) is None
    assert told == [500, 500]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("name", "kind"), [("a.XLSX", "xlsx"), ("b.c.csv", "csv"), ("a.json", "json")])
def test_the_ending_says_what_is_written(name: str, kind: str) -> None:
    assert target_of(Path(name)).kind == kind


@pytest.mark.parametrize("name", ["a", "a.xls", ".csv", "a.pdf", "csv"])
def test_another_ending_is_refused(name: str, words: SpokenExport) -> None:
    with pytest.raises(InputError) as refused:
        target_of(Path(name))
    assert ".xlsx, .csv, .json" in words.messages(refused.value.messages)
