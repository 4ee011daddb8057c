"""What is not right with a request that is accepted all the same (R12)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from enum import StrEnum

from llko_desktop.domain.history import ToldApart
from llko_desktop.domain.request import CareRequest


class Flag(StrEnum):
    """Something to ask the parents about, or to look at."""

    CHILD_NAME_MISSING = "child_name_missing"
    BIRTH_DATE_MISSING = "birth_date_missing"
    BIRTH_DATE_DUE = "birth_date_due"
    PLAN_INCOMPLETE = "plan_incomplete"
    START_IN_PAST = "start_in_past"
    CONTACT_MISSING = "contact_missing"
    EMAIL_INVALID = "email_invalid"
    PHONE_INVALID = "phone_invalid"
    PLAN_UNREADABLE = "plan_unreadable"
    BIRTH_DATE_UNREADABLE = "birth_date_unreadable"
    START_UNREADABLE = "start_unreadable"
    POSSIBLE_DUPLICATE = "possible_duplicate"


_KNOWN = frozenset(Flag)


def flags(request: CareRequest, today: date) -> tuple[Flag, ...]:
    """Say what is missing or odd in a request on `today`, what its source could not tell first.

    An expected date in the past asks for the birth date. What could not be read is not called missing too. A
    closed request is not looked at any more.
    """
    if request.status.is_final:
        return ()
    child, plan = request.child, request.plan
    doubts = [Flag(doubt) for doubt in request.doubts if doubt in _KNOWN]
    found = [*doubts]
    if not child.name:
        found.append(Flag.CHILD_NAME_MISSING)
    if child.birth_date is None and Flag.BIRTH_DATE_UNREADABLE not in doubts:
        if child.expected_date is None:
            found.append(Flag.BIRTH_DATE_MISSING)
        elif child.expected_date < today:
            found.append(Flag.BIRTH_DATE_DUE)
    starts = plan.start is not None or Flag.START_UNREADABLE in doubts
    has_hours = plan.schedule.names_days_and_hours or Flag.PLAN_UNREADABLE in doubts
    if not (starts and has_hours):
        found.append(Flag.PLAN_INCOMPLETE)
    if plan.start and plan.start < today:
        found.append(Flag.START_IN_PAST)
    if not any(parent.email or parent.phone for parent in request.parents):
        found.append(Flag.CONTACT_MISSING)
    return tuple(found)


def tell_apart(request: CareRequest, others: Sequence[str], today: date) -> CareRequest:
    """Note that a request is none of `others`, which it may have been the same as: that doubt goes.

    Gives the request as it is where there is no such doubt.
    """
    doubt = Flag.POSSIBLE_DUPLICATE.value
    if doubt not in request.doubts:
        return request
    sure = replace(request, doubts=tuple(one for one in request.doubts if one != doubt))
    return sure.with_events(ToldApart(today, tuple(others)))


def doubted_again(request: CareRequest) -> CareRequest:
    """Give a request with the doubt again that `tell_apart` put an end to."""
    return replace(request, doubts=(*request.doubts, Flag.POSSIBLE_DUPLICATE.value))
