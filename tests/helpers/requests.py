"""Requests in every state that the rules know, made the way the program makes them: step by step."""

from __future__ import annotations

from datetime import date
from typing import Any

from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.request import CareRequest, Child, Parent, ProcedureRef, receive
from llko_desktop.domain.schedule import CarePlan
from llko_desktop.domain.status import CancelReason, Source, Status
from llko_desktop.domain.transitions import Choice, enter_item, set_status

RECEIVED = date(2026, 3, 2)
ASKED = "ma 08:00-17:00, di 08:00-17:00"


def plan(text: str = ASKED, start: date | None = date(2026, 9, 1), end: date | None = None) -> CarePlan:
    """Make a care plan from a week written as text."""
    return CarePlan(start, end, parse_schedule(text))


def make_request(source: Source = Source.PLATFORM, received: date = RECEIVED, **facts: Any) -> CareRequest:
    """Make a request that has just come in, complete unless `facts` say otherwise."""
    values: dict[str, Any] = {
        "reference": "OV-2026-00001",
        "child": Child("Noor Peeters", birth_date=date(2026, 1, 10)),
        "parents": (Parent("Sofie Maes", "sofie.maes@example.be", "0470 12 34 56"),),
        "plan": plan(),
        "procedure": ProcedureRef("ninove", "2026-2"),
    }
    return receive(CareRequest(source=source, received=received, **{**values, **facts}))


def choice_for(status: Status, today: date) -> Choice:
    """Give a choice with everything that R2 asks for `status`."""
    return {
        Status.IN_PROGRESS: Choice(offer=plan(), reply_by=today),
        Status.NOT_POSSIBLE: Choice(no_alternative=True),
        Status.APPROVED: Choice(plan=plan(), contract_signed=True),
        Status.CANCELLED: Choice(reason=CancelReason.WITHDRAWN),
    }.get(status, Choice())


def in_status(status: Status, procedure: Procedure, today: date = RECEIVED, **facts: Any) -> CareRequest:
    """Make a request that stands in `status` since `today`, with nothing entered on the platform yet."""
    request = make_request(**facts)
    if status is Status.NEW:
        return request
    return set_status(request, status, choice_for(status, today), today, procedure)


def offered(
    procedure: Procedure, offer: CarePlan | None = None, *, on: date = RECEIVED, reply_by: date, **facts: Any
) -> CareRequest:
    """Make a request in progress with an offer made on `on`, not entered yet."""
    choice = Choice(offer=offer or plan(), reply_by=reply_by)
    return set_status(make_request(**facts), Status.IN_PROGRESS, choice, on, procedure)


def entered(request: CareRequest, on: date) -> CareRequest:
    """Give `request` with every open outbox item entered on `on`."""
    for item in request.progress.open_items:
        request = enter_item(request, item.number, on, on)
    return request
