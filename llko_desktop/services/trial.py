"""What an import would do, row by row, and what the user decides about each before it is done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from llko_desktop.domain.facts import FactChange, FactKey
from llko_desktop.domain.flags import Flag
from llko_desktop.domain.messages import Message
from llko_desktop.domain.request import CareRequest
from llko_desktop.services.drafts import RejectedRow, RequestDraft


class Fate(StrEnum):
    """What becomes of a row: it comes in, may be known, is known with other facts or as it is, or cannot."""

    NEW = "new"
    SIMILAR = "similar"
    CHANGED = "changed"
    KNOWN = "known"
    REJECTED = "rejected"


@dataclass(frozen=True)
class Lookalike:
    """A stored request that may be the same as a draft, with the reasons (`same_child_name`, …), surest
    first.

    `likeness` is from 0 to 1. `changes` are the facts that the draft would change in it.
    """

    request: CareRequest
    likeness: float
    reasons: tuple[Message, ...]
    changes: tuple[FactChange, ...] = ()


@dataclass(frozen=True)
class TrialRow:
    """One row of a trial run: its fate, and what there is to decide.

    `file`, `row` and `position` are as in the draft or rejected row, one of which it has; `source` is the
    place of its source among those tried. `reference` is the draft's own, or the one it would get. For a
    known request `stored` is the one we have, `changes` are the facts that the row says otherwise, and
    `status_seen` is what the source says of its status where that is not ours: a hint, never applied;
    `is_another_child` says that the row clearly tells another child under the reference of the known request.
    """

    source: int
    position: int
    file: str
    row: int
    fate: Fate
    reference: str = ""
    draft: RequestDraft | None = None
    rejected: RejectedRow | None = None
    flags: tuple[Flag, ...] = ()
    stored: CareRequest | None = None
    changes: tuple[FactChange, ...] = ()
    lookalikes: tuple[Lookalike, ...] = ()
    status_seen: str = ""
    is_another_child: bool = False

    @property
    def is_repeated(self) -> bool:
        """Whether the known request is not in the store, but stands further up in the same files."""
        return self.stored is not None and not self.stored.version

    @property
    def to_look_over(self) -> tuple[Flag, ...]:
        """What there is to look at where the row comes in as a request of its own."""
        return self.flags if self.fate in (Fate.NEW, Fate.SIMILAR) else ()

    @property
    def key(self) -> tuple[int, int]:
        """What decisions about the row are kept under."""
        return self.source, self.position


@dataclass(frozen=True)
class RowDecision:
    """What the user wants done with a row.

    `leave_out`: nothing at all. `merge_with`: take it together with that stored request, for a similar one;
    without it a similar one comes in as a request of its own. `facts`: which of the changes to take, for one
    that changed or is merged; none stands for what `default_facts` says.
    """

    leave_out: bool = False
    merge_with: str = ""
    facts: frozenset[FactKey] | None = None


Decisions = Mapping[tuple[int, int], RowDecision]


@dataclass(frozen=True)
class Trial:
    """A trial run over several sources; its rows are in the order of the sources and their rows."""

    rows: tuple[TrialRow, ...]
    files: tuple[str, ...] = ()
    _counts: Counter[Fate] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_counts", Counter(row.fate for row in self.rows))

    def count(self, fate: Fate) -> int:
        """Say how many rows have that fate."""
        return self._counts[fate]

    @property
    def flagged(self) -> int:
        """Say how many rows would come in with something to look at."""
        return sum(1 for row in self.rows if row.to_look_over)
