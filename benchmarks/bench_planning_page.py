"""What a user waits for on the planning page, with 200 children and 500 open requests on an encrypted store.

Each is measured from the event to the window drawn; the goal is a median of 50 ms. What the planning itself
takes of it is in `bench_planning`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from nursery import TODAY, offers, placements, planning, requests
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture

from llko_desktop.domain.procedure import Procedure
from llko_desktop.gui.planning.page import PlanningPage
from llko_desktop.gui.planning.page_bar import Span
from llko_desktop.services.profile import Profile
from tests.helpers.stores import StoreFactory
from tests.window import OpenWindow

CHILDREN, PLACES, WAITING, OFFERS = 200, 120, 500, 15


@pytest.fixture
def page(tmp_path: Path, open_window: OpenWindow, procedure: Procedure) -> Iterator[PlanningPage]:
    """The page in a window, on the week of today."""
    store = StoreFactory(tmp_path).open(tmp_path / "store.db")
    children, asked = placements(CHILDREN), requests(WAITING) + offers(procedure, OFFERS)
    with store.write() as work:
        for request in asked:
            work.requests.add(request)
        for child in children:
            work.placements.add(replace(child, number=0))
    Profile(store, lambda: TODAY).save(planning(procedure, [], [], PLACES).provider)
    opened = open_window(store=store, clock=lambda: TODAY)
    opened.desk.freshness.elsewhere_timer.stop()
    opened.window.show_page("planning")
    QApplication.processEvents()
    yield opened.desk.planning
    store.close()


@pytest.mark.parametrize("span", Span)
def bench_page_is_turned(benchmark: BenchmarkFixture, page: PlanningPage, span: Span) -> None:
    page.show_day(TODAY, span)
    QApplication.processEvents()

    def turn() -> None:
        page.bar.turn(1)
        QApplication.processEvents()

    benchmark.pedantic(turn, rounds=20, warmup_rounds=2)


def bench_page_after_a_change(benchmark: BenchmarkFixture, page: PlanningPage) -> None:
    def refresh() -> None:
        page.refresh()
        QApplication.processEvents()

    benchmark.pedantic(refresh, rounds=10, warmup_rounds=1)
