"""Finds the other open requests of the same child, to be proposed for closing after an approval (R8)."""

from __future__ import annotations

from llko_desktop.domain.outcome import same_child_requests
from llko_desktop.domain.request import CareRequest
from llko_desktop.services.ports import UnitOfWork


def open_requests_of_same_child(work: UnitOfWork, request: CareRequest) -> tuple[CareRequest, ...]:
    """Give the child's other open requests; found by name first, as reading all open ones takes long."""
    name = request.child.name
    return same_child_requests(request, work.requests.open_namesakes(name)) if name.strip() else ()
