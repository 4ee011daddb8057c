"""What an import of children who are placed would do, or did, row by row."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum

from llko_desktop.domain.messages import Message
from llko_desktop.domain.placement import Placement
from llko_desktop.services.drafts import RejectedRow

Key = tuple[int, int]


class PlacementFate(StrEnum):
    """What becomes of a row: it comes in, does so with something to look at, is known, or cannot."""

    NEW = "new"
    REMARKED = "remarked"
    KNOWN = "known"
    REJECTED = "rejected"


@dataclass(frozen=True)
class PlacementRow:
    """One row of a list, and what becomes of it.

    `file`, `row` and `position` are as in the draft or rejected row, `source` is the place of its table among
    those read. `placement` is what is kept of it, with the usual last day where `end_proposed`. A known row
    is skipped: the same child is placed from the same day already, or `is_repeated`, further up in the list.
    """

    source: int
    position: int
    file: str
    row: int
    fate: PlacementFate
    placement: Placement | None = None
    remarks: tuple[Message, ...] = ()
    rejected: RejectedRow | None = None
    end_proposed: bool = False
    is_repeated: bool = False

    @property
    def key(self) -> Key:
        """What is decided about the row is kept under this."""
        return self.source, self.position

    @property
    def comes_in(self) -> bool:
        """Whether the child would be placed."""
        return self.fate in (PlacementFate.NEW, PlacementFate.REMARKED)


@dataclass(frozen=True)
class PlacementTrial:
    """The rows by table; `too_many` says when there would be more children than places."""

    rows: tuple[PlacementRow, ...]
    too_many: tuple[Message, ...] = ()
    _counts: Counter[PlacementFate] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_counts", Counter(row.fate for row in self.rows))

    def count(self, fate: PlacementFate) -> int:
        """Say how many rows have that fate."""
        return self._counts[fate]

    @property
    def placements(self) -> tuple[Placement, ...]:
        """Give what would be placed."""
        return tuple(row.placement for row in self.rows if row.placement is not None and row.comes_in)


@dataclass(frozen=True)
class PlacementReport:
    """What an import did, or would do: its rows, the placements as they are kept now, and those left out."""

    trial: PlacementTrial
    added: tuple[Placement, ...] = ()
    left_out: int = 0

    def rows(self, fate: PlacementFate) -> tuple[PlacementRow, ...]:
        """Give the rows of one fate."""
        return tuple(row for row in self.trial.rows if row.fate is fate)
