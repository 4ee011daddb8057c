"""New offers, what is entered on the platform, and what is noted (R4–R6, R9), with every refusal."""

from __future__ import annotations

from datetime import timedelta

from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.progress import OutboxAction
from llko_desktop.domain.status import Source, Status
from llko_desktop.domain.transitions import (
    Choice,
    enter_item,
    note_contact,
    note_notice,
    renew_offer,
    set_status,
)
from tests.helpers.refusals import refused
from tests.helpers.requests import (
    RECEIVED,
    choice_for,
    entered,
    in_status,
    make_request,
    offered,
    plan,
)

A, P, OK, C = Status.ACKNOWLEDGED, Status.IN_PROGRESS, Status.APPROVED, Status.CLOSED_EXTERNALLY
DAY = timedelta(days=1)
YESTERDAY, WHOLE = RECEIVED - DAY, plan()


def test_a_new_offer_takes_the_place_of_the_one_before(procedure: Procedure) -> None:
    request = entered(offered(procedure, reply_by=RECEIVED), RECEIVED)
    later = RECEIVED + 3 * DAY
    renewed = renew_offer(request, plan("ma 8-17"), later, later)
    assert renewed.progress.offer is not None
    assert (renewed.progress.offer.plan, renewed.progress.offer.made_on) == (plan("ma 8-17"), later)
    assert [item.action for item in renewed.progress.open_items] == [OutboxAction.NEW_OFFER]
    assert refused(lambda: renew_offer(request, plan(""), None, later)) == [
        "offer_needs_days_and_hours",
        "offer_needs_reply_by",
    ]
    assert refused(lambda: renew_offer(make_request(), WHOLE, later, later)) == ["new_offer_only_in_progress"]


def test_a_new_offer_before_the_first_was_entered_is_one_action(procedure: Procedure) -> None:
    renewed = renew_offer(offered(procedure, reply_by=RECEIVED), plan("ma 8-17"), RECEIVED, RECEIVED)
    assert [(i.number, i.action) for i in renewed.progress.open_items] == [(1, OutboxAction.SET_STATUS)]


def test_entering_and_its_refusals(procedure: Procedure) -> None:
    today = RECEIVED + 5 * DAY
    request = in_status(A, procedure)
    later = set_status(request, P, choice_for(P, today), today, procedure)
    done = enter_item(later, 2, today - DAY, today)
    for step, code in [
        (lambda: enter_item(later, 3, today, today), "no_such_item"),
        (lambda: enter_item(later, 1, today, today), "item_is_superfluous"),
        (lambda: enter_item(later, 2, today + DAY, today), "day_is_to_come"),
        (lambda: enter_item(later, 2, YESTERDAY, today), "day_before_arrival"),
        (lambda: enter_item(done, 2, today, today), "item_entered_before"),
    ]:
        assert refused(step) == [code]
    assert done.progress.answered_on == today - DAY
    assert done.progress.open_items == ()


def test_a_walk_in_is_registered_before_anything_is_entered(procedure: Procedure) -> None:
    registered_on = RECEIVED + 2 * DAY
    request = in_status(OK, procedure, source=Source.PHONE)
    assert [item.action for item in request.progress.open_items] == [
        OutboxAction.REGISTER,
        OutboxAction.SET_STATUS,
    ]
    assert refused(lambda: enter_item(request, 2, registered_on, registered_on)) == ["register_first"]
    registered = enter_item(request, 1, registered_on, registered_on)
    assert registered.progress.platform_since == registered_on
    assert refused(lambda: enter_item(registered, 2, RECEIVED, registered_on)) == ["day_before_arrival"]
    assert enter_item(registered, 2, registered_on, registered_on).progress.answered_on == registered_on


def test_what_is_noted_lies_between_arrival_and_today(procedure: Procedure) -> None:
    request = offered(procedure, reply_by=RECEIVED)
    for note in (note_contact, note_notice):
        assert refused(lambda note=note: note(request, RECEIVED + DAY, RECEIVED)) == ["day_is_to_come"]
        assert refused(lambda note=note: note(request, YESTERDAY, RECEIVED)) == ["day_before_arrival"]
    assert refused(lambda: note_notice(make_request(), RECEIVED, RECEIVED)) == ["notice_only_in_progress"]
    assert note_contact(make_request(), RECEIVED, RECEIVED, " belde ").history[-1].note == "belde"


def test_closing_elsewhere_leaves_nothing_to_enter(procedure: Procedure) -> None:
    request = in_status(P, procedure, source=Source.DOOR)
    closed = set_status(request, C, Choice(), RECEIVED, procedure)
    assert closed.progress.open_items == ()
    assert all(item.superseded for item in closed.progress.items)
