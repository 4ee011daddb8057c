"""What is read of stored requests to see whether one may be the same as another: few columns of many."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from llko_desktop.domain.request import Child, Parent


@dataclass(frozen=True)
class Probe:
    """What to look for: children's names (folded words), days, mail addresses and phone numbers, as kept.

    `closed_since` leaves out what became final before that day.
    """

    names: frozenset[str] = frozenset()
    birth_dates: frozenset[date] = frozenset()
    expected_dates: frozenset[date] = frozenset()
    emails: frozenset[str] = frozenset()
    phones: frozenset[str] = frozenset()
    closed_since: date | None = None


@dataclass(frozen=True)
class Candidate:
    """A request as far as it is compared with others."""

    reference: str
    child: Child
    parents: tuple[Parent, ...] = ()
