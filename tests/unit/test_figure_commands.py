"""`figures` on the command line: as lines, JSON, a workbook and a text file, always the own count (R13)."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from pypdf import PdfReader

from llko_desktop.bootstrap.parts import build_services
from llko_desktop.cli.arguments import parse
from llko_desktop.cli.main import DONE, UNUSABLE, run
from llko_desktop.domain.figure_period import month_of
from llko_desktop.domain.figures import FigureKind
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.request import Child
from llko_desktop.domain.status import Source, Status
from llko_desktop.services.bundle import Services
from llko_desktop.services.figures import FigureReport
from llko_desktop.texts.figures_words import FigureWords, number_text
from llko_desktop.texts.speech import Texts
from tests.helpers.memory_store import MemoryStore
from tests.helpers.requests import entered, in_status, make_request
from tests.helpers.rooms import place, set_places

TODAY = date(2026, 4, 1)
MARCH = ("figures", "--from", "2026-03-01", "--to", "31/03/2026")


@pytest.fixture
def services(procedure: Procedure) -> Services:
    """Give the use cases over a few requests: three of March, one of February; half of the places taken."""
    services = build_services(MemoryStore(), procedure, lambda: TODAY)
    refused = in_status(Status.NOT_POSSIBLE, procedure, date(2026, 3, 12), residence="=Aalst", reference="A")
    approved = in_status(Status.APPROVED, procedure, date(2026, 3, 4), residence="9400 Ninove", reference="B")
    door = make_request(Source.DOOR, date(2026, 3, 20), reference="C", child=Child("Sam"), residence="NINOVE")
    early = make_request(received=date(2026, 2, 20), reference="D", residence="Ninove")
    with services.store.write() as work:
        for request in (
            entered(refused, date(2026, 3, 12)),
            entered(approved, date(2026, 3, 7)),
            door,
            early,
        ):
            work.requests.add(request)
    set_places(services, 2)
    place(services, "ma-vr 7-18", first="2026-01-01")
    return services


@pytest.fixture
def texts(procedure: Procedure) -> Texts:
    return Texts("nl", procedure)


def _report(services: Services) -> FigureReport:
    return services.figures.report(month_of(date(2026, 3, 1)))


def _json(services: Services, texts: Texts, capsys: pytest.CaptureFixture[str], *words: str) -> Any:
    assert run(parse([*MARCH, *words, "--json"]), services, texts) == DONE
    return json.loads(capsys.readouterr().out)


def test_the_document_of_a_month(
    services: Services, texts: Texts, capsys: pytest.CaptureFixture[str]
) -> None:
    told = _json(services, texts, capsys)
    assert told["counted_on"] == "2026-04-01"
    assert told["own_count"]
    march, february = told["period"], told["before"]
    assert (march["from"], march["to"], february["from"]) == ("2026-03-01", "2026-03-31", "2026-02-01")
    assert (march["received"], march["closed"], march["shortages"], march["open"]) == (3, 2, 1, 2)
    assert march["children"] == 1
    assert march["answers"] == {
        "in_term": 2,
        "late": 0,
        "waiting": 0,
        "not_needed": 0,
        "share": 1.0,
        "median_days": 7.5,
        "ninetieth_days": 10,
    }
    assert march["by_source"] == {"platform": 2, "phone": 0, "door": 1, "mail": 0}
    assert march["by_weekday"]["monday"] == 3
    assert march["by_residence"] == {"NINOVE": 2, "=Aalst": 1}
    assert march["occupancy"] == 0.5
    assert (february["received"], february["answers"]["late"]) == (1, 1)
    assert set(told["how"]) == {
        *("received", "answers", "closed", "open", "sources", "weekdays", "residences", "occupancy")
    }


def test_lines_to_read_say_whose_count_it_is(
    services: Services, texts: Texts, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(parse(MARCH), services, texts) == DONE
    out = capsys.readouterr().out
    document = FigureWords(_report(services), texts).document()
    assert document.own_count in out
    for table in document.tables:
        assert table.how in out
        assert all(row.label in out for row in table.rows)
    assert "7,5" in out
    assert "50%" in out


def test_every_number_of_requests_names_what_is_behind_it(services: Services, texts: Texts) -> None:
    report = _report(services)
    rows = [row for table in FigureWords(report, texts).document().tables for row in table.rows]
    assert {row.part.kind for row in rows if row.part} == set(FigureKind)
    for row in rows:
        if row.part:
            assert row.now.value == report.figures.count_of(row.part)
            assert row.now.value == len(services.figures.references(row.part, report.period))
    assert report.figures_before is not None
    ninove = next(row for row in rows if row.label.lower() == "ninove")
    assert (ninove.now.value, ninove.before and ninove.before.value) == (2, 1)


def test_a_workbook_holds_the_same_numbers_and_no_formula(
    services: Services, texts: Texts, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "cijfers.xlsx"
    assert run(parse([*MARCH, "--xlsx", str(path)]), services, texts) == DONE
    assert str(path) in capsys.readouterr().out
    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None
    found = {row[0].value: row for row in sheet.iter_rows() if row[0].value}
    document = FigureWords(_report(services), texts).document()
    for row in (row for table in document.tables for row in table.rows):
        cells = found[row.label]
        assert cells[0].data_type == "s"
        for number, cell in zip((row.now, row.before), cells[1:], strict=True):
            assert number is not None
            assert cell.value == (None if number.value is None else pytest.approx(float(number.value)))
            assert cell.data_type == "n"


@pytest.mark.parametrize(("language", "delimiter", "half"), [("nl", ";", "7,5"), ("en", ",", "7.5")])
def test_a_text_file_holds_the_same_numbers(
    services: Services, procedure: Procedure, tmp_path: Path, language: str, delimiter: str, half: str
) -> None:
    path, texts = tmp_path / "cijfers.csv", Texts(language, procedure)
    assert run(parse([*MARCH, "--csv", str(path)]), services, texts) == DONE
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=delimiter))
    document = FigureWords(_report(services), texts).document()
    assert rows[0] == [document.title]
    assert rows[1] == [document.own_count]
    assert half in [cell for row in rows for cell in row]
    assert "'=Aalst" in [cell for row in rows for cell in row]
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@", "\t"))]


@pytest.mark.usefixtures("qapp")
def test_a_pdf_holds_the_same_numbers_as_text(
    services: Services, texts: Texts, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "cijfers.pdf"
    services.profile.save(replace(services.profile.provider(), name="’t Nestje"))
    assert run(parse([*MARCH, "--pdf", str(path)]), services, texts) == DONE
    assert str(path) in capsys.readouterr().out
    pdf = PdfReader(path)
    document = FigureWords(_report(services), texts).document()
    assert pdf.metadata is not None
    assert (pdf.metadata.title, pdf.metadata.author) == (document.title, "’t Nestje")
    assert pdf.root_object["/Lang"] == "nl"
    said = " ".join(" ".join(page.extract_text() for page in pdf.pages).split())
    assert document.own_count in said
    for table in document.tables:
        assert table.title in said
        assert table.how in said
        for row in table.rows:
            assert row.label in said
            assert number_text(row.now, texts) in said


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    "words",
    [
        ["--from", "2026-03-31", "--to", "2026-03-01"],
        ["--from", "1900-01-01", "--to", "2026-03-01"],
        ["--from", "2026-03-01", "--to", "2026-03-31", "--xlsx", "{folder}/gone/a.xlsx"],
        ["--from", "2026-03-01", "--to", "2026-03-31", "--csv", "{folder}"],
        ["--from", "2026-03-01", "--to", "2026-03-31", "--pdf", "{folder}/gone/a.pdf"],
    ],
)
def test_what_cannot_be_is_told_and_nothing_is_written(
    services: Services, texts: Texts, tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    told = [word.format(folder=tmp_path) for word in words]
    assert run(parse(["figures", *told]), services, texts) == UNUSABLE
    printed = capsys.readouterr()
    assert printed.err.strip()
    assert not printed.out
    assert list(tmp_path.iterdir()) == []


def test_where_nobody_can_tell_nothing_is_told(
    services: Services, texts: Texts, capsys: pytest.CaptureFixture[str]
) -> None:
    provider = services.profile.provider()
    services.profile.save(replace(provider, capacity=None))
    told = _json(services, texts, capsys)
    assert told["period"]["occupancy"] is None
    assert run(parse(["figures", "--from", "0001-01-01", "--to", "0001-01-31"]), services, texts) == DONE
    assert "–" in capsys.readouterr().out
