"""The provider's own count of requests by final status (R13)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from llko_desktop.domain.folding import fold_words
from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.status import Status

COUNTS_AS_SHORTAGE = frozenset({Status.NOT_POSSIBLE})


@dataclass(frozen=True)
class Figures:
    """Requests that became final in a period, each counted once, and the distinct children they were for."""

    by_status: Mapping[Status, int]
    shortage: int
    requests: int
    children: int


def child_key(request: CareRequest) -> tuple[str, date | None]:
    """Give what tells one child from another in the figures; an unnamed child is like no other."""
    child = request.child
    name = fold_words(child.name) or f"reference {request.reference}"
    return name, child.birth_date or child.expected_date


def count(requests: Iterable[CareRequest], first: date, last: date) -> Figures:
    """Count requests whose final status falls between `first` and `last`, both included (R13).

    A corrected status counts as what it was corrected to, on the day it first became final (R10).
    """
    by_status: Counter[Status] = Counter()
    children = set()
    for request in requests:
        final_on = request.progress.final_on
        if final_on is not None and first <= final_on <= last:
            by_status[request.status] += 1
            children.add(child_key(request))
    shortage = sum(by_status[status] for status in COUNTS_AS_SHORTAGE)
    return Figures(dict(by_status), shortage, by_status.total(), len(children))
