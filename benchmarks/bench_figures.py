"""How long the figures of a hundred thousand requests take: at most 300 ms; `pytest benchmarks` runs it.

All of them came in within the period or the one before. The floor is to read the days of all of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from crowd import OPEN, TODAY, crowded_store
from pytest_benchmark.fixture import BenchmarkFixture

from llko_desktop.domain.figure_period import FigurePeriod, school_year_of
from llko_desktop.domain.figures import FigureKind, FigurePart
from llko_desktop.domain.placement import Placement
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.provider import Provider
from llko_desktop.services.figures import FigureService
from llko_desktop.storage.opening import open_store
from llko_desktop.storage.store import SqlStore
from tests.helpers.requests import plan
from tests.helpers.stores import KEY, raw_connection

MANY, CHILDREN = 100_000, 150
_SPREAD = """UPDATE requests SET
    answered_on = date(received, '+' || (id % 23) || ' days'),
    final_on = CASE WHEN final_on IS NOT NULL THEN date(received, '+' || (id % 61) || ' days') END,
    municipality = 'Gemeente ' || (id % 47),
    source = CASE id % 9 WHEN 0 THEN 'phone' WHEN 1 THEN 'mail' ELSE 'platform' END"""
ALL_YEARS = FigurePeriod(date(2018, 1, 1), date(2026, 12, 31))


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory, procedure: Procedure) -> Path:
    """A store with many requests of eight years, each answered and closed within a month or two."""
    path = crowded_store(tmp_path_factory.mktemp("figures"), procedure, MANY)
    connection = raw_connection(path)
    connection.execute(_SPREAD)
    connection.execute("UPDATE requests SET platform_since = received")
    connection.close()
    store = open_store(path, KEY)
    with store.write() as work:
        work.settings.save_provider(Provider("De Krekel", opening=plan("ma-vr 7:30-18").schedule, capacity=8))
        for number in range(CHILDREN):
            start = date(2018, 1, 1) + timedelta(20 * number)
            of_plan = plan("ma 08:00-17:00, di 08:15-17:00, do 9-12", start, start + timedelta(900))
            work.placements.add(Placement.of_plan(f"Kind {number}", of_plan))
    store.close()
    return path


@pytest.fixture(scope="module")
def store(path: Path) -> Iterator[SqlStore]:
    """The same store, opened."""
    opened = open_store(path, KEY)
    yield opened
    opened.close()


def bench_floor(benchmark: BenchmarkFixture, path: Path) -> None:
    connection = raw_connection(path)
    days = "SELECT received, final_on, platform_since, answered_on FROM requests"
    benchmark(lambda: connection.execute(days).fetchall())
    connection.close()


def bench_all_years(benchmark: BenchmarkFixture, store: SqlStore, procedure: Procedure) -> None:
    service = FigureService(store, procedure, lambda: TODAY)
    report = benchmark(lambda: service.report(ALL_YEARS))
    assert report.figures.received > MANY - OPEN
    assert report.figures.answers.median == 11


def bench_school_year(benchmark: BenchmarkFixture, store: SqlStore, procedure: Procedure) -> None:
    service = FigureService(store, procedure, lambda: TODAY)
    benchmark(lambda: service.report(school_year_of(TODAY)))


def bench_behind_a_number(benchmark: BenchmarkFixture, store: SqlStore, procedure: Procedure) -> None:
    service = FigureService(store, procedure, lambda: TODAY)
    benchmark(lambda: service.references(FigurePart(FigureKind.SHORTAGE), school_year_of(TODAY)))
