"""Finds the other open requests of the same child, to be proposed for closing after an approval (R8)."""

from __future__ import annotations

from llko_desktop.domain.outcome import same_child_requests
from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.status import FINAL, Status
from llko_desktop.services.ports import RequestQuery, UnitOfWork

_OPEN = frozenset(Status) - FINAL
# So many namesakes are looked at; more open requests of one name are not one child's.
_MOST = 50


def open_requests_of_same_child(work: UnitOfWork, request: CareRequest) -> tuple[CareRequest, ...]:
    """Give the child's other open requests; found by name first, as reading all open ones takes long."""
    if not request.child.name.strip():
        return ()
    named_alike = work.requests.rows(RequestQuery(request.child.name, _OPEN), _MOST)
    others = [work.requests.get(row.reference) for row in named_alike if row.reference != request.reference]
    return same_child_requests(request, others)
