"""How long the planning takes to answer; `pytest benchmarks` runs it.

The goals: fit of one request against 200 children over three years in 10 ms, 500 open requests ranked in a
second, another week drawn in 50 ms. A planning is read anew after each change, so each round begins with one
of which nothing is computed yet. The floor counts the children of every quarter of an hour, day by day.
`growth_of_planning.py` plots how this grows.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from nursery import offers, placements, planning, requests
from pytest_benchmark.fixture import BenchmarkFixture

from llko_desktop.domain.procedure import Procedure
from llko_desktop.services.planning import PlanningView

CHILDREN, PLACES, WAITING, OFFERS = 200, 120, 500, 15
MONDAY = date(2026, 9, 14)
_WEEK = timedelta(7)
Fresh = Callable[[], tuple[tuple[PlanningView], dict[str, Any]]]


@pytest.fixture(scope="module")
def fresh(procedure: Procedure) -> Fresh:
    """Give a function that gives a planning of which nothing is computed yet, as `setup` of a round."""
    children, waiting = placements(CHILDREN), requests(WAITING) + offers(procedure, OFFERS)

    def make() -> tuple[tuple[PlanningView], dict[str, Any]]:
        return (planning(procedure, children, waiting, PLACES),), {}

    return make


def bench_fit(benchmark: BenchmarkFixture, fresh: Fresh) -> None:
    chosen = itertools.cycle(range(WAITING))
    benchmark.pedantic(lambda view: view.fit_of(view.requests[next(chosen)]), setup=fresh, rounds=60)


def bench_fit_floor(benchmark: BenchmarkFixture, fresh: Fresh) -> None:
    (view,), _ = fresh()
    asked = view.requests[0].plan
    assert asked.start
    assert asked.end
    days = [asked.start + timedelta(number) for number in range((asked.end - asked.start).days + 1)]

    def count() -> None:
        for day in days:
            if asked.schedule.on(day.weekday()):  # type: ignore[arg-type]
                hours = [item for one in view.placements for item in one.hours_on(day)]
                for minute in range(7 * 60, 18 * 60, 15):
                    sum(item.start <= minute < item.end for item in hours)

    benchmark.pedantic(count, rounds=3)


def bench_ranking(benchmark: BenchmarkFixture, fresh: Fresh) -> None:
    benchmark.pedantic(lambda view: view.ranking(), setup=fresh, rounds=10)


def bench_overbookings(benchmark: BenchmarkFixture, fresh: Fresh) -> None:
    benchmark.pedantic(lambda view: view.overbookings(view.requests[3].plan), setup=fresh, rounds=30)


def bench_week_is_read(benchmark: BenchmarkFixture, fresh: Fresh) -> None:
    benchmark.pedantic(lambda view: _week(view, MONDAY), setup=fresh, rounds=30)


def bench_week_is_turned(benchmark: BenchmarkFixture, fresh: Fresh) -> None:
    (view,), _ = fresh()
    # Each week once: a day that was asked about is not counted again.
    mondays = (MONDAY + number * _WEEK for number in itertools.count())
    benchmark.pedantic(lambda: _week(view, next(mondays)), rounds=60)


def _week(view: PlanningView, monday: date) -> None:
    for number in range(7):
        view.room_on(monday + timedelta(number))
