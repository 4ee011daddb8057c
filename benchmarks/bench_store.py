"""How long the store takes with ten thousand requests; `pytest benchmarks` runs it.

The floor is a plain `SELECT` of the same rows on the same encrypted file.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.request import Child, Parent
from llko_desktop.domain.status import Status
from llko_desktop.services.drafts import ReadFile, RequestDraft
from llko_desktop.services.intake import Intake
from llko_desktop.services.ports import RequestQuery
from llko_desktop.services.triage import Triage
from llko_desktop.storage.opening import open_store
from llko_desktop.storage.store import SqlStore
from tests.helpers.requests import in_status, plan
from tests.helpers.stores import KEY, StoreFactory, raw_connection

MANY, OPEN = 10_000, 200
TODAY = date(2026, 6, 24)


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory, procedure: Procedure) -> Path:
    """A store with many closed requests and some open ones."""
    folder = tmp_path_factory.mktemp("benchmark")
    place = StoreFactory(folder).file(folder / "store.db")
    store = open_store(place, KEY)
    with store.write() as work:
        for number in range(MANY):
            status = Status.NEW if number < OPEN else Status.CLOSED_EXTERNALLY
            received = TODAY - timedelta(number % 1500)
            child, parent = (
                Child(f"Kind{number} Naam{number % 97}"),
                Parent(f"Ouder{number}", "", "0470 12 34 56"),
            )
            facts = {
                "reference": f"OV-{number:06}",
                "child": child,
                "parents": (parent,),
                "received": received,
            }
            work.requests.add(in_status(status, procedure, received, **facts))
    store.close()
    return place


@pytest.fixture(scope="module")
def store(path: Path) -> Iterator[SqlStore]:
    """The same store, opened."""
    opened = open_store(path, KEY)
    yield opened
    opened.close()


def bench_floor(benchmark: BenchmarkFixture, path: Path) -> None:
    connection = raw_connection(path)
    benchmark(
        lambda: connection.execute(
            "SELECT * FROM requests ORDER BY received DESC, id DESC LIMIT 200"
        ).fetchall()
    )
    connection.close()


def bench_open(benchmark: BenchmarkFixture, path: Path) -> None:
    benchmark(lambda: open_store(path, KEY).close())


def bench_page(benchmark: BenchmarkFixture, store: SqlStore, procedure: Procedure) -> None:
    triage = Triage(store, procedure, lambda: TODAY)
    benchmark(lambda: triage.rows(RequestQuery(), 200))


def bench_search(benchmark: BenchmarkFixture, store: SqlStore, procedure: Procedure) -> None:
    triage = Triage(store, procedure, lambda: TODAY)
    benchmark(lambda: triage.rows(RequestQuery("naam4 ouder"), 200))


def bench_worklist(benchmark: BenchmarkFixture, store: SqlStore, procedure: Procedure) -> None:
    triage = Triage(store, procedure, lambda: TODAY)
    benchmark(triage.worklist)


def bench_view(benchmark: BenchmarkFixture, store: SqlStore, procedure: Procedure) -> None:
    triage = Triage(store, procedure, lambda: TODAY)
    benchmark(lambda: triage.view("OV-000007"))


def _draft(number: int) -> RequestDraft:
    parent = Parent(f"Ouder{number} Familie{number % 997}", f"ouder{number}@example.be")
    return RequestDraft(
        received=TODAY,
        child=Child(f"Kind{number % 50} Familie{number % 997}", birth_date=TODAY - timedelta(number % 900)),
        reference=f"NEW-{number:06}",
        parents=(parent,),
        plan=plan(start=TODAY),
        position=number,
    )


def bench_similar(benchmark: BenchmarkFixture, store: SqlStore, procedure: Procedure) -> None:
    intake = Intake(store, procedure, lambda: TODAY)
    benchmark(lambda: intake.similar(_draft(7)))


def bench_import(benchmark: BenchmarkFixture, tmp_path: Path, procedure: Procedure) -> None:
    """Ten thousand rows that were read, tried and written to an empty store."""
    file = ReadFile("a.xlsx", tuple(map(_draft, range(MANY))))
    folder = StoreFactory(tmp_path)
    opened: list[SqlStore] = []

    def empty() -> None:
        for store in opened:
            store.close()
        opened[:] = [folder.open(tmp_path / "import.db")]

    def take() -> None:
        report = Intake(opened[0], procedure, lambda: TODAY).take([file])
        assert len(report.added) == MANY

    benchmark.pedantic(take, setup=empty, rounds=3)
    opened[0].close()
