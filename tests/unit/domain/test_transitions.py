"""Which status may follow which, what each asks for, and every refusal (R1, R2, R6)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.request import CareRequest
from llko_desktop.domain.schedule import CarePlan
from llko_desktop.domain.status import TRANSITIONS, CancelReason, Source, Status
from llko_desktop.domain.transitions import (
    Choice,
    note_notice,
    options,
    planned,
    set_status,
    warnings,
)
from tests.helpers.refusals import refused
from tests.helpers.requests import (
    RECEIVED,
    choice_for,
    in_status,
    make_request,
    offered,
    plan,
)

N, A, P = Status.NEW, Status.ACKNOWLEDGED, Status.IN_PROGRESS
OK, NO, X, C = Status.APPROVED, Status.NOT_POSSIBLE, Status.CANCELLED, Status.CLOSED_EXTERNALLY
DAY = timedelta(days=1)

# The table of R1, written out once more: from the row to the column.
TABLE = {
    N: {A, P, OK, NO, X, C},
    A: {P, OK, NO, X, C},
    P: {OK, NO, X, C},
    OK: set(),
    NO: set(),
    X: set(),
    C: set(),
}


@pytest.mark.parametrize("target", Status)
@pytest.mark.parametrize("present", Status)
def test_the_whole_table(present: Status, target: Status, procedure: Procedure) -> None:
    request = in_status(present, procedure)
    before = replace(request)
    offered_steps = {option.status: option for option in options(request, RECEIVED, procedure)}
    choice = choice_for(target, RECEIVED)
    if target in TABLE[present]:
        after = set_status(request, target, choice, RECEIVED, procedure)
        assert after.status is target
        assert after.progress.final_on == (RECEIVED if target.is_final else None)
        assert after.history[:-1] == request.history
        assert offered_steps[target].allowed
        assert offered_steps[target].why is None
    else:
        codes = refused(lambda: set_status(request, target, choice, RECEIVED, procedure))
        if target is present:
            assert codes == ["status_is_already"]
            assert target not in offered_steps
        else:
            assert codes == ["final_only_by_correction" if present.is_final else "no_way_back"]
            assert not offered_steps[target].allowed
            why = offered_steps[target].why
            assert why is not None
            assert [why.code] == codes
    assert request == before


def test_options_come_in_the_order_of_the_table(procedure: Procedure) -> None:
    assert [option.status for option in options(make_request(), RECEIVED, procedure)] == list(Status)[1:]
    assert {status: set(targets) for status, targets in TRANSITIONS.items()} == TABLE


def needs(request: CareRequest, target: Status, today: date, procedure: Procedure) -> tuple[str, ...]:
    """What a step to `target` asks for."""
    return next(o.needs for o in options(request, today, procedure) if o.status is target)


def test_what_each_status_needs(procedure: Procedure) -> None:
    new, bare = make_request(), make_request(plan=CarePlan())
    part = offered(procedure, plan("ma 8-17"), reply_by=RECEIVED)
    whole = offered(procedure, plan(), reply_by=RECEIVED)
    for request, target, expected in [
        (new, A, ()),
        (new, P, ("offer", "start", "reply_by")),
        (new, NO, ("alternative_or_none",)),
        (part, NO, ()),
        (whole, NO, ("alternative_or_none",)),
        (new, OK, ()),
        (bare, OK, ("plan", "start")),
        (new, X, ("reason",)),
        (new, C, ()),
    ]:
        assert needs(request, target, RECEIVED, procedure) == expected


def test_a_cancellation_needs_no_reason_once_the_notice_ran_out(procedure: Procedure) -> None:
    request = note_notice(offered(procedure, reply_by=RECEIVED), RECEIVED, RECEIVED)
    assert needs(request, X, RECEIVED + 6 * DAY, procedure) == ("reason",)
    assert needs(request, X, RECEIVED + 7 * DAY, procedure) == ()
    closed = set_status(request, X, Choice(), RECEIVED + 7 * DAY, procedure)
    assert closed.progress.reason is CancelReason.NO_REACTION


YESTERDAY = RECEIVED - DAY
WHOLE = plan()


@pytest.mark.parametrize(
    ("target", "choice", "codes"),
    [
        (P, Choice(), ["offer_needs_days_and_hours", "offer_needs_start", "offer_needs_reply_by"]),
        (P, Choice(offer=plan("di 8-12, ma"), reply_by=RECEIVED), ["offer_needs_hours"]),
        (P, Choice(offer=plan(start=None), reply_by=RECEIVED), ["offer_needs_start"]),
        (P, Choice(offer=WHOLE), ["offer_needs_reply_by"]),
        (P, Choice(offer=WHOLE, reply_by=YESTERDAY), ["reply_by_is_past"]),
        (NO, Choice(), ["refusal_needs_alternative_or_none"]),
        (NO, Choice(offer=plan("wo 8-17"), no_alternative=True), ["alternative_and_none"]),
        (NO, Choice(offer=plan("wo")), ["offer_needs_days_and_hours"]),
        (NO, Choice(offer=WHOLE), ["alternative_is_whole_plan"]),
        (OK, Choice(plan=plan("ma")), ["approval_needs_plan"]),
        (OK, Choice(plan=plan(start=None)), ["approval_needs_plan"]),
        (X, Choice(), ["cancellation_needs_reason"]),
        (X, Choice(reason=CancelReason.NO_REACTION), ["notice_has_not_run_out"]),
        (X, Choice(reason=CancelReason.OTHER, note=" "), ["other_reason_needs_text"]),
    ],
)
def test_what_is_missing_is_said(
    target: Status, choice: Choice, codes: list[str], procedure: Procedure
) -> None:
    request = make_request()
    before = replace(request)
    assert refused(lambda: set_status(request, target, choice, RECEIVED, procedure)) == codes
    assert request == before


def test_a_refusal_keeps_the_alternative_offered_before(procedure: Procedure) -> None:
    request = offered(procedure, plan("wo 8-17"), reply_by=RECEIVED)
    closed = set_status(request, NO, Choice(), RECEIVED, procedure)
    assert closed.progress.offer == request.progress.offer


def test_an_alternative_to_a_plan_without_hours_is_taken(procedure: Procedure) -> None:
    request = make_request(plan=CarePlan())
    closed = set_status(request, NO, Choice(offer=plan("wo 8-17")), RECEIVED, procedure)
    assert closed.progress.offer is not None
    assert closed.progress.offer.plan == plan("wo 8-17")


def test_an_approval_agrees_to_the_offer_else_to_the_plan_as_asked(procedure: Procedure) -> None:
    part = plan("ma 8-17")
    request = offered(procedure, part, reply_by=RECEIVED)
    assert planned(make_request()) == WHOLE
    assert planned(request) == part
    assert set_status(request, OK, Choice(), RECEIVED, procedure).progress.final_plan == part
    signed = set_status(request, OK, Choice(plan=WHOLE, contract_signed=True), RECEIVED, procedure)
    assert (signed.progress.final_plan, signed.progress.contract_signed) == (WHOLE, True)


def test_what_to_think_twice_about(procedure: Procedure) -> None:
    def codes(request: CareRequest, target: Status, choice: Choice) -> list[str]:
        return [message.code for message in warnings(request, target, choice)]

    closes = "approval_closes_other_requests"
    assert codes(make_request(), OK, Choice(contract_signed=True)) == [closes]
    assert codes(make_request(Source.DOOR), OK, Choice()) == [
        "approved_without_contract",
        closes,
        "approved_before_registered",
    ]
    whole = offered(procedure, WHOLE, reply_by=RECEIVED)
    assert codes(whole, NO, Choice(no_alternative=True)) == ["not_possible_after_whole_offer"]
    assert codes(offered(procedure, plan("wo 8-17"), reply_by=RECEIVED), NO, Choice()) == []
    assert codes(make_request(), A, Choice()) == []
