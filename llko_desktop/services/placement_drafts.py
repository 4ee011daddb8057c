"""What a reader makes of a list of children who are placed: placements, and rows that cannot come in."""

from __future__ import annotations

from dataclasses import dataclass

from llko_desktop.domain.messages import Message
from llko_desktop.domain.placement import Placement
from llko_desktop.services.drafts import ReadRows


@dataclass(frozen=True)
class PlacementDraft:
    """A placement as read, and what there is to look at in its row.

    Original words that were not understood, or that no field takes, stand in its note: nothing is lost.
    `file`, `row` and `position` are as in a `RequestDraft`.
    """

    placement: Placement
    remarks: tuple[Message, ...] = ()
    file: str = ""
    row: int = 0
    position: int = 0


@dataclass(frozen=True)
class ReadPlacements(ReadRows[PlacementDraft]):
    """The children who are placed of one table."""
