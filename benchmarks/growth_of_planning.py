"""Measures how the planning grows with children and weeks: `python benchmarks/growth_of_planning.py [FILE]`.

Prints the figures, and draws them in FILE (`growth_of_planning.svg` beside this, unless told otherwise).
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from growth_chart import Chart, svg
from nursery import placements, planning, requests

from llko_desktop.bootstrap.parts import built_in_procedure
from llko_desktop.domain.capacity import MOST_PLACES
from llko_desktop.services.planning import PlanningView

CHILDREN, WEEKS = (50, 100, 200, 500, 1000, 2000, 5000), (4, 13, 26, 52, 104, 156, 312)
MONDAY = date(2026, 9, 14)
ROUNDS = 21
Ask = Callable[[PlanningView], object]


def main(target: Path) -> None:
    """Measure, print and draw."""
    procedure = built_in_procedure()
    by_children: dict[str, list[tuple[float, float]]] = {}
    for many in CHILDREN:
        children, waiting = placements(many), requests(20)
        views = [
            planning(procedure, children, waiting, min(many * 3 // 5, MOST_PLACES)) for _ in range(ROUNDS)
        ]
        for name, ask in _questions().items():
            by_children.setdefault(name, []).append((many, _least(views, ask)))
    by_weeks: dict[str, list[tuple[float, float]]] = {}
    for weeks in WEEKS:
        children, waiting = placements(200), requests(1, 7 * weeks)
        views = [planning(procedure, children, waiting, 120) for _ in range(ROUNDS)]
        by_weeks.setdefault("fit", []).append((weeks, _least(views, _fit)))
        by_weeks.setdefault("overbookings", []).append((weeks, _least(views, _overbookings)))
    charts = [
        Chart("Time by children (three years)", "children who are placed", by_children),
        Chart("Time by length of care (200 children)", "weeks of care asked for", by_weeks),
    ]
    for chart in charts:
        print(chart.title)
        for name, line in chart.lines.items():
            print(f"  {name:18}", "  ".join(f"{count:g}: {took:.2f} ms" for count, took in line))
    target.write_text(svg(charts), encoding="utf-8")
    print(target)


def _questions() -> dict[str, Ask]:
    """What is asked of each planning, one after the other; the first of all reads it."""
    return {
        "fit": _fit,
        "week, read anew": lambda view: _week(view, MONDAY),
        "week turned": lambda view: _week(view, MONDAY + timedelta(7)),
        "ranking of 20": lambda view: view.ranking(),
    }


def _fit(view: PlanningView) -> object:
    return view.fit_of(view.requests[0])


def _overbookings(view: PlanningView) -> object:
    return view.overbookings(view.requests[0].plan)


def _week(view: PlanningView, monday: date) -> object:
    return [view.room_on(monday + timedelta(number)) for number in range(7)]


def _least(views: Sequence[PlanningView], ask: Ask) -> float:
    """Give the least of the milliseconds that a question takes: what else the machine does only adds."""
    took = []
    for view in views:
        begun = time.perf_counter()
        ask(view)
        took.append((time.perf_counter() - begun) * 1000)
    return min(took)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).with_suffix(".svg"))
