"""Completes what is known of a request, by steps that keep what was known before (R12)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from llko_desktop.domain.history import Event, FactsChanged
from llko_desktop.domain.messages import Message, RuleRefusal
from llko_desktop.domain.request import CareRequest

_BORN = "birth_date"


def note_birth_date(request: CareRequest, born: date, today: date) -> CareRequest:
    """Note the day on which the child was born; the expected date is kept, as it is another fact (R12).

    Gives the request as it is where that day is known already. `RuleRefusal` for a day to come.
    """
    before = request.child.birth_date
    if born == before:
        return request
    if born > today:
        raise RuleRefusal(Message.of("day_is_to_come", date=born))
    change = (_BORN, before.isoformat() if before else "", born.isoformat())
    return _with_birth_date(request, born).with_events(FactsChanged(today, (change,)))


def can_be_put_back(event: Event) -> bool:
    """Say whether an event changed nothing but facts that `put_back` restores."""
    return isinstance(event, FactsChanged) and {field for field, *_ in event.changes} == {_BORN}


def put_back(request: CareRequest, event: Event) -> CareRequest:
    """Give the request with its facts as they were before `event`; as it is for any other kind of event."""
    if not isinstance(event, FactsChanged):
        return request
    before = {field: old for field, old, _new in event.changes}[_BORN]
    return _with_birth_date(request, date.fromisoformat(before) if before else None)


def _with_birth_date(request: CareRequest, born: date | None) -> CareRequest:
    return replace(request, child=replace(request.child, birth_date=born))
