"""What a preview of retention shows, and what came of it (R15)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from llko_desktop.domain.messages import Message


@dataclass(frozen=True)
class DueRequest:
    """A closed request whose personal data would go, and why."""

    reference: str
    child: str
    closed_on: date
    why: Message


@dataclass(frozen=True)
class DuePlacement:
    """A placement of a child who is gone, whose name would go, and why; `reference` is its request's."""

    number: int
    child: str
    last_day: date
    why: Message
    reference: str = ""


@dataclass(frozen=True)
class HeldBack:
    """A request whose personal data stays for now, and why."""

    reference: str
    child: str
    why: Message


@dataclass(frozen=True)
class RetentionPreview:
    """What would lose its personal data, for good, and what not yet.

    `warnings` are what to say before, `copy_warnings` those of them that are about `copies`: files beside the
    store that hold all that they held before. `has_traces` says that what was removed earlier can still be
    found in the file: see `Retention.finish`.
    """

    requests: tuple[DueRequest, ...] = ()
    placements: tuple[DuePlacement, ...] = ()
    held_back: tuple[HeldBack, ...] = ()
    warnings: tuple[Message, ...] = ()
    copy_warnings: tuple[Message, ...] = ()
    copies: Sequence[Path] = ()
    has_traces: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing would go."""
        return not (self.requests or self.placements)

    @property
    def references(self) -> tuple[str, ...]:
        """The requests that would lose their personal data."""
        return tuple(one.reference for one in self.requests)

    @property
    def numbers(self) -> tuple[int, ...]:
        """The placements that would lose their names."""
        return tuple(one.number for one in self.placements)


@dataclass(frozen=True)
class Removed:
    """How many requests and placements lost their personal data.

    `not_wiped` says why traces of it can still be found in the file; none where it was written anew.
    `renamed` are references that were worked out from names, by those that took their place.
    """

    requests: int
    placements: int
    not_wiped: tuple[Message, ...] = ()
    renamed: Mapping[str, str] = field(default_factory=dict)
