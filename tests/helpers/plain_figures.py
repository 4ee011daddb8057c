"""Figures counted plainly, one request after the other: what the store's own counts are compared with."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from llko_desktop.domain.answer_figures import AnswerTimes
from llko_desktop.domain.figures import child_key
from llko_desktop.domain.municipality import municipality
from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.schedule import Weekday
from llko_desktop.domain.status import Status
from llko_desktop.services.ports import ReceivedCounts, ReceivedPart


class PlainFigures:
    """Keeps `services.ports.FigureCounts` for requests in the order in which they were written."""

    def __init__(self, requests: Iterable[CareRequest]) -> None:
        self._requests = list(requests)

    def received(self, first: date, last: date) -> ReceivedCounts:
        came_in = self._came_in(first, last)
        weekdays: Counter[Weekday | None] = Counter()
        for request in came_in:
            weekdays.update(request.plan.schedule.weekdays or (None,))
        return ReceivedCounts(
            len(came_in),
            Counter(request.source for request in came_in),
            weekdays,
            Counter(municipality(request.residence) for request in came_in),
        )

    def closed(self, first: date, last: date) -> Mapping[Status, int]:
        return Counter(request.status for request in self._finals(first, last))

    def children(self, first: date, last: date) -> int:
        return len({child_key(request) for request in self._finals(first, last)})

    def answer_times(self, first: date, last: date) -> Iterable[tuple[AnswerTimes, int]]:
        return [(times, 1) for _, times in self.answer_references(first, last)]

    def open_on(self, day: date) -> int:
        return len(self.open_references(day))

    def received_references(self, first: date, last: date, part: ReceivedPart) -> Sequence[str]:
        return [request.reference for request in self._came_in(first, last) if _is_part(request, part)]

    def closed_references(self, first: date, last: date, statuses: frozenset[Status]) -> Sequence[str]:
        return [request.reference for request in self._finals(first, last) if request.status in statuses]

    def answer_references(self, first: date, last: date) -> Iterable[tuple[str, AnswerTimes]]:
        found = self._between(lambda request: request.progress.platform_since, first, last)
        return [(request.reference, _times(request)) for request in found]

    def open_references(self, day: date) -> Sequence[str]:
        return [
            request.reference
            for request in self._came_in(date.min, day)
            if request.progress.final_on is None or request.progress.final_on > day
        ]

    def _came_in(self, first: date, last: date) -> list[CareRequest]:
        return self._between(lambda request: request.received, first, last)

    def _finals(self, first: date, last: date) -> list[CareRequest]:
        return self._between(lambda request: request.progress.final_on, first, last)

    def _between(
        self, day_of: Callable[[CareRequest], date | None], first: date, last: date
    ) -> list[CareRequest]:
        dated = [(day, request) for request in self._requests if (day := day_of(request)) is not None]
        return [request for day, request in sorted(dated, key=lambda one: one[0]) if first <= day <= last]


def _times(request: CareRequest) -> AnswerTimes:
    progress = request.progress
    assert progress.platform_since is not None
    elsewhere = request.status is Status.CLOSED_EXTERNALLY
    return AnswerTimes.of(progress.platform_since, progress.acknowledged_on, progress.answered_on, elsewhere)


def _is_part(request: CareRequest, part: ReceivedPart) -> bool:
    asked = frozenset(request.plan.schedule.weekdays)
    return (
        (part.source is None or request.source is part.source)
        and (part.weekdays is None or bool(part.weekdays & asked) or not (part.weekdays or asked))
        and (part.municipalities is None or municipality(request.residence) in part.municipalities)
    )
