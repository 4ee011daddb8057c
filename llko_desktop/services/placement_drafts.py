"""What a reader makes of a list of children who are placed: placements, and rows that cannot come in."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, replace
from typing import Self

from llko_desktop.domain.messages import Message
from llko_desktop.domain.placement import Placement
from llko_desktop.services.drafts import RejectedRow
from llko_desktop.services.incoming import DateOrder


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
class ReadPlacements:
    """Everything that one table held: as a `ReadFile`, of placements."""

    file: str
    drafts: tuple[PlacementDraft, ...] = ()
    rejected: tuple[RejectedRow, ...] = ()
    date_order_unclear: bool = False
    date_order: DateOrder | None = None

    def with_rows(self, rows: Self, positions: Set[int]) -> Self:
        """Give what was read, with the rows at these places as they were read since."""
        return replace(
            self,
            drafts=(*(one for one in self.drafts if one.position not in positions), *rows.drafts),
            rejected=(*(one for one in self.rejected if one.position not in positions), *rows.rejected),
        )
