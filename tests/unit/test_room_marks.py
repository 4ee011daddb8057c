"""Squares tell by their pattern what they stand for, also where there are too many."""

from __future__ import annotations

import pytest

from llko_desktop.domain.schedule import TimeRange
from llko_desktop.gui.planning.room_marks import Mark, kinds_of, marks_of
from llko_desktop.services.planning import Room

P, H, T, F = Mark.PLACED, Mark.HELD, Mark.TRIED, Mark.FREE


@pytest.mark.parametrize(
    ("placed", "held", "tried", "places", "marks"),
    [
        (1, 1, 1, 5, [P, H, T, F, F]),
        (2, 0, 0, None, [P, P]),
        (2, 0, 0, 0, [Mark.TOO_MANY] * 2),
        (2, 1, 1, 2, [P, P, Mark.HELD_TOO_MANY, Mark.TRIED_TOO_MANY]),
    ],
)
def test_each_child_has_its_mark(placed, held, tried, places, marks) -> None:
    assert marks_of(Room(TimeRange(0, 60), placed, held, places, tried)) == marks


def test_a_legend_explains_the_patterns_and_the_strokes() -> None:
    rooms = [Room(TimeRange(0, 60), 1, 1, 1), Room(TimeRange(60, 120), 0, 0, 1)]
    assert kinds_of(rooms) == {P, H, F, Mark.TOO_MANY}
