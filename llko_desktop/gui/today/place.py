"""Says which line of the worklist to go on with after it has changed."""

from __future__ import annotations

from collections.abc import Sequence

from llko_desktop.gui.worklist.model import WorkKey


def next_place(
    before: Sequence[WorkKey], chosen: object, reference: str, now: Sequence[WorkKey], *, first: bool = False
) -> WorkKey:
    """Give the line to choose among those there are `now`, of which there is at least one.

    The one chosen `before`; else another of the request that is shown (`reference`, empty for none); else
    the next that is left, then the one before it. With `first`, the first line takes the place of these last
    two.
    """
    there = set(now)
    if isinstance(chosen, WorkKey) and chosen in there:
        return chosen
    same = [key for key in now if reference and key.reference == reference]
    if same or first or not isinstance(chosen, WorkKey) or chosen not in before:
        return (same or now)[0]
    at = before.index(chosen)
    left = (key for key in (*before[at + 1 :], *reversed(before[:at])) if key in there)
    return next(left, now[0])
