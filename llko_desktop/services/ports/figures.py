"""What figures need of the store: counts that it makes itself, and the requests behind them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from llko_desktop.domain.answer_figures import AnswerTimes
from llko_desktop.domain.schedule import Weekday
from llko_desktop.domain.status import Source, Status


@dataclass(frozen=True)
class ReceivedCounts:
    """Requests that came in: all, by source, by weekday asked (none: no day named), and by municipality.

    Municipalities are counted as they are spelled.
    """

    received: int
    by_source: Mapping[Source, int]
    by_weekday: Mapping[Weekday | None, int]
    by_municipality: Mapping[str, int]


@dataclass(frozen=True)
class ReceivedPart:
    """A part of the requests that came in; what is none does not narrow it.

    `weekdays` of an empty set asks for those that name no day, else for those that name one of them.
    """

    source: Source | None = None
    weekdays: frozenset[Weekday] | None = None
    municipalities: frozenset[str] | None = None


class FigureCounts(Protocol):
    """Counts of requests between two days, both included, the same before and after names are taken away."""

    def received(self, first: date, last: date) -> ReceivedCounts:
        """Count the requests that came in."""

    def closed(self, first: date, last: date) -> Mapping[Status, int]:
        """Count the requests that became final, by status."""

    def children(self, first: date, last: date) -> int:
        """Count the distinct children of the requests that became final."""

    def answer_times(self, first: date, last: date) -> Iterable[tuple[AnswerTimes, int]]:
        """Count the requests that arrived on the platform, by the days of arrival, receipt and answer."""

    def open_on(self, day: date) -> int:
        """Count the requests that had come in by a day and were not final at its end."""

    def received_references(self, first: date, last: date, part: ReceivedPart) -> Sequence[str]:
        """Give the requests behind `received`, or a part of them, oldest arrival first."""

    def closed_references(self, first: date, last: date, statuses: frozenset[Status]) -> Sequence[str]:
        """Give the requests behind `closed` with one of some statuses, in the order they became final."""

    def answer_references(self, first: date, last: date) -> Iterable[tuple[str, AnswerTimes]]:
        """Give the requests behind `answer_times` with their days, oldest arrival first."""

    def open_references(self, day: date) -> Sequence[str]:
        """Give the requests behind `open_on`, oldest arrival first."""
