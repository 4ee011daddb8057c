"""The provider's own count of requests in a period (R13)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from llko_desktop.domain.answer_figures import AnswerFigures
from llko_desktop.domain.folding import fold_words
from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.schedule import Weekday
from llko_desktop.domain.status import Source, Status
from llko_desktop.domain.taken_hours import TakenHours

COUNTS_AS_SHORTAGE = frozenset({Status.NOT_POSSIBLE})


class FigureKind(StrEnum):
    """What a number counts; the values are what files and commands use."""

    RECEIVED = "received"
    SOURCE = "source"
    WEEKDAY = "weekday"
    RESIDENCE = "residence"
    ANSWER = "answer"
    CLOSED = "closed"
    STATUS = "status"
    SHORTAGE = "shortage"
    OPEN = "open"


@dataclass(frozen=True)
class FigurePart:
    """One number: its kind, and for most kinds a value: a source, weekday, residence, answer state or status.

    A weekday of none stands for requests that name no day, an empty residence for those that tell none.
    """

    kind: FigureKind
    value: StrEnum | Weekday | str | None = None


@dataclass(frozen=True)
class FigureSet:
    """All numbers of one period.

    `received` and what it is split by count requests by the day they came in: once a source and residence, on
    each weekday that care is asked on. `answers` counts by the day of arrival on the platform (R3, R4). Each
    closed request counts once, in the month of its final status (R13); `children` are the distinct ones among
    those. `open` is how many were open at the end of the last day. `hours` is none where nobody can tell.
    """

    received: int = 0
    by_source: Mapping[Source, int] = field(default_factory=dict)
    by_weekday: Mapping[Weekday | None, int] = field(default_factory=dict)
    by_residence: Mapping[str, int] = field(default_factory=dict)
    answers: AnswerFigures = field(default_factory=AnswerFigures)
    by_status: Mapping[Status, int] = field(default_factory=dict)
    children: int = 0
    open: int = 0
    hours: TakenHours | None = None

    @property
    def closed(self) -> int:
        """The requests that became final."""
        return sum(self.by_status.values())

    @property
    def shortage(self) -> int:
        """The requests that count as not answered with a place (niet-beantwoorde opvangvragen)."""
        return sum(self.by_status.get(status, 0) for status in COUNTS_AS_SHORTAGE)

    def count_of(self, part: FigurePart) -> int:
        """Give one number of requests; a residence is found however it is spelled."""
        if part.kind is FigureKind.RESIDENCE:
            wanted = fold_words(str(part.value))
            return sum(number for name, number in self.by_residence.items() if fold_words(name) == wanted)
        split: dict[FigureKind, Mapping[Any, int]] = {
            FigureKind.SOURCE: self.by_source,
            FigureKind.WEEKDAY: self.by_weekday,
            FigureKind.ANSWER: self.answers.states,
            FigureKind.STATUS: self.by_status,
        }
        if part.kind in split:
            return split[part.kind].get(part.value, 0)
        whole = {
            FigureKind.RECEIVED: self.received,
            FigureKind.CLOSED: self.closed,
            FigureKind.SHORTAGE: self.shortage,
            FigureKind.OPEN: self.open,
        }
        return whole[part.kind]


def child_key(request: CareRequest) -> tuple[str, date | None]:
    """Give what tells one child from another in the figures; an unnamed child is like no other."""
    child = request.child
    name = fold_words(child.name) or f"reference {request.reference}"
    return name, child.birth_or_expected


def by_residence(names: Mapping[str, int]) -> Mapping[str, int]:
    """Count residences, however they are spelled, those met most first; `names` says how often each is.

    One is called as it is spelled most; case, accents and punctuation alone make no other.
    """
    total: Counter[str] = Counter()
    shown: dict[str, str] = {}
    for name in sorted(names, key=lambda one: (-names[one], one)):
        total[fold_words(name)] += names[name]
        shown.setdefault(fold_words(name), name)
    ordered = sorted(total, key=lambda key: (-total[key], key))
    return {shown[key]: total[key] for key in ordered}
