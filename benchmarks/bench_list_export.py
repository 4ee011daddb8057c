"""How long a list of ten thousand requests takes to become a workbook; `pytest benchmarks` runs it.

The floor is XlsxWriter alone, writing the same cells that lie ready. What reading the store takes is in
`bench_store`.
"""

from __future__ import annotations

import io
from datetime import date, timedelta
from pathlib import Path

import pytest
import xlsxwriter
from pytest_benchmark.fixture import BenchmarkFixture

from llko_desktop import resources
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.request import CareRequest, Child, Parent
from llko_desktop.exchange.list_cells import ListCells
from llko_desktop.exchange.list_titles import load_titles
from llko_desktop.exchange.request_sheet import XlsxListWriter
from llko_desktop.texts.speech import Texts
from tests.helpers.requests import make_request

MANY = 10_000
TITLES = load_titles(resources.read_text("vocabulary/list_titles.toml"))


@pytest.fixture(scope="module")
def requests() -> list[CareRequest]:
    return [
        make_request(
            reference=f"OV-{number:06}",
            received=date(2026, 6, 24) - timedelta(number % 1500),
            child=Child(f"Kind{number} Naam{number % 97}", birth_date=date(2026, 1, 1 + number % 28)),
            parents=(
                Parent(f"Ouder{number} Naam{number % 97}", f"ouder{number}@example.be", "0470 12 34 56"),
            ),
            residence="Kerkstraat 12, 9400 Ninove",
            remarks=f"Grootmoeder woont in straat {number % 500}; graag snel een antwoord.",
        )
        for number in range(MANY)
    ]


@pytest.fixture(scope="module")
def texts(procedure: Procedure) -> Texts:
    return Texts("nl", procedure)


def bench_list(
    benchmark: BenchmarkFixture, requests: list[CareRequest], texts: Texts, tmp_path: Path
) -> None:
    writer = XlsxListWriter(TITLES)
    benchmark.pedantic(lambda: writer.write(requests, texts, tmp_path / "list.xlsx"), rounds=5)


def bench_list_floor(benchmark: BenchmarkFixture, requests: list[CareRequest], texts: Texts) -> None:
    rows = [list(ListCells(texts, "ja", "nee").of(request).values()) for request in requests]
    benchmark.pedantic(lambda: _plain(rows), rounds=5)


def _plain(rows: list[list[str | date | None]]) -> bytes:
    target = io.BytesIO()
    book = xlsxwriter.Workbook(target, {"in_memory": True})
    dates, sheet = book.add_format({"num_format": "dd/mm/yyyy"}), book.add_worksheet()
    for number, row in enumerate(rows):
        for column, cell in enumerate(row):
            if isinstance(cell, date):
                sheet.write_datetime(number, column, cell, dates)
            elif cell:
                sheet.write_string(number, column, cell)
    book.close()
    return target.getvalue()
