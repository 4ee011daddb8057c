"""What a user waits for in the window, on an encrypted store with a hundred thousand requests.

Each is measured from the event to the window drawn; the goal is a median of 50 ms. The floors are plain
SQLite queries on the same file through the same key: a page of the list, a search for the same words, one
request with its history, and an update of one row.
"""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from crowd import TODAY, crowded_store
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture

from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.status import Status
from llko_desktop.storage.opening import open_store
from tests.helpers.stores import KEY, raw_connection
from tests.window import Opened, OpenWindow

MANY = 100_000
NAME = "noor peeters"


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory, procedure: Procedure) -> Path:
    """The store, made once."""
    return crowded_store(tmp_path_factory.mktemp("crowd"), procedure, MANY)


@pytest.fixture
def path(crowd: Path, tmp_path: Path) -> Path:
    """A copy of the store, to be written in."""
    return Path(shutil.copyfile(crowd, tmp_path / "store.db"))


@pytest.fixture
def floor(path: Path) -> Iterator[Any]:
    """A plain connection to the store."""
    connection = raw_connection(path)
    connection.execute("PRAGMA cache_size = -64000")
    yield connection
    connection.close()


@pytest.fixture
def office(path: Path, open_window: OpenWindow) -> Iterator[Opened]:
    """The window on the store, with the page of all requests in front."""
    store = open_store(path, KEY)
    opened = open_window(store=store, clock=lambda: TODAY)
    opened.desk.freshness.elsewhere_timer.stop()
    opened.window.show_page("requests")
    # What is typed is searched for at once: the pause that waits for the next letter is not measured.
    opened.desk.requests.search._typing.setInterval(0)
    drawn()
    yield opened
    store.close()


def drawn() -> None:
    """Let everything that is due be done and drawn."""
    QApplication.processEvents()


def measure(benchmark: BenchmarkFixture, action: Any, setup: Any = None, rounds: int = 25) -> None:
    benchmark.pedantic(action, setup=setup, rounds=rounds, warmup_rounds=1)


def bench_page_opens(benchmark: BenchmarkFixture, office: Opened) -> None:
    def leave() -> None:
        office.window.show_page("help")
        office.desk.requests.mark_stale()
        drawn()

    def come_back() -> None:
        QTest.keyClick(office.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        drawn()

    measure(benchmark, come_back, leave)


def bench_page_opens_floor(benchmark: BenchmarkFixture, floor: Any) -> None:
    query = "SELECT * FROM requests ORDER BY received DESC, id DESC LIMIT 100"
    benchmark(lambda: floor.execute(query).fetchall())


def bench_key_in_search(benchmark: BenchmarkFixture, office: Opened) -> None:
    search = office.desk.requests.search
    search.setFocus()
    letters = itertools.cycle(NAME)

    def press() -> None:
        QTest.keyClick(search, next(letters))
        drawn()

    def begin_anew() -> None:
        if len(search.text()) == len(NAME):
            search.clear()
            drawn()

    measure(benchmark, press, begin_anew, rounds=5 * len(NAME))


def bench_key_in_search_floor(benchmark: BenchmarkFixture, floor: Any) -> None:
    query = (
        "SELECT * FROM requests WHERE id IN (SELECT rowid FROM requests_fts WHERE requests_fts MATCH ? "
        "ORDER BY rowid DESC LIMIT 100)"
    )
    words = itertools.cycle(
        " AND ".join(f'"{word}"*' for word in NAME[:end].split()) for end in range(1, len(NAME) + 1)
    )
    benchmark(lambda: floor.execute(query, (next(words),)).fetchall())


def bench_scrolled_to_another_place(benchmark: BenchmarkFixture, office: Opened) -> None:
    bar = office.desk.requests.list.verticalScrollBar()
    places = itertools.cycle([0.5, 0.9, 0.1, 0.7, 0.3, 1.0, 0.0])

    def scroll() -> None:
        bar.setValue(round(bar.maximum() * next(places)))
        drawn()

    measure(benchmark, scroll)


def bench_request_opens(benchmark: BenchmarkFixture, office: Opened) -> None:
    rows = office.desk.requests.list
    rows.setFocus()

    def down() -> None:
        QTest.keyClick(rows, Qt.Key.Key_Down)
        drawn()

    measure(benchmark, down)


def bench_request_opens_floor(benchmark: BenchmarkFixture, floor: Any) -> None:
    def read() -> None:
        for table in ("requests", "parents", "history", "outbox", "replies", "drafts"):
            key = "id" if table == "requests" else "request_id"
            floor.execute(f"SELECT * FROM {table} WHERE {key} = 50").fetchall()

    benchmark(read)


def bench_status_is_set(benchmark: BenchmarkFixture, office: Opened) -> None:
    items = office.services.triage.worklist()
    waiting = iter([item for item in items if item.request and item.request.status is Status.NEW])
    office.window.show_page("today")
    panel = office.desk.today.panel

    def open_next() -> None:
        office.window.toast.hide()
        item = next(waiting)
        assert office.desk.today.list.select_key((item.kind, item.reference, item.item))
        panel.take_proposal()
        drawn()

    def save() -> None:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        drawn()

    measure(benchmark, save, open_next)
    assert office.banner == ""


def bench_status_is_set_floor(benchmark: BenchmarkFixture, floor: Any) -> None:
    floor.execute("PRAGMA journal_mode = wal")
    days = itertools.cycle([date(2026, 6, 1), date(2026, 6, 2)])
    benchmark(
        lambda: floor.execute("UPDATE requests SET final_on = ? WHERE id = 50", (next(days).isoformat(),))
    )
