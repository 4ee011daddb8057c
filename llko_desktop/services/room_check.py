"""Holds back an offer or an approval that brings more children than places, until that is meant."""

from __future__ import annotations

from datetime import date

from llko_desktop.domain.overbooking import Overbooked
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.requirements import planned
from llko_desktop.domain.status import Status
from llko_desktop.services.planning import read_planning
from llko_desktop.services.ports import UnitOfWork


def check_room(work: UnitOfWork, request: CareRequest, procedure: Procedure, today: date) -> None:
    """Raise `Overbooked` where what a request, as after a step, offers or agreed on is too much."""
    if request.status not in (Status.IN_PROGRESS, Status.APPROVED):
        return
    plan = request.progress.final_plan or planned(request)
    birth = request.child.birth_or_expected
    planning = read_planning(work, procedure, today)
    found = planning.overbookings(plan, without=request.reference, birth=birth)
    if found:
        raise Overbooked(found)
