"""Offers: how they compare with what was asked, what they lack, and the hold they put on places."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.domain.deadlines import active_hold
from llko_desktop.domain.offer import Hold, Offer, OfferKind, missing_in_offer
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.schedule import CarePlan
from llko_desktop.domain.status import Status
from tests.helpers.procedure import with_choice
from tests.helpers.requests import RECEIVED, in_status, offered, plan
from tests.helpers.strategies import plans

SEPTEMBER, OCTOBER = date(2026, 9, 1), date(2026, 10, 1)


@pytest.mark.parametrize(
    ("asked", "given_plan", "kind"),
    [
        (plan("ma 8-17, di 8-17"), plan("ma 8-17, di 8-17"), OfferKind.WHOLE),
        (plan("ma 8-17"), plan("ma 7-18, di 8-12"), OfferKind.WHOLE),
        (plan("ma 8-17", OCTOBER), plan("ma 8-17", SEPTEMBER), OfferKind.WHOLE),
        (plan("ma 8-17", None), plan("ma 8-17", OCTOBER), OfferKind.WHOLE),
        (plan("ma 8-17", SEPTEMBER), plan("ma 8-17", OCTOBER), OfferKind.LATER_START),
        (plan("ma 8-17, di 8-17"), plan("ma 8-17"), OfferKind.PARTIAL),
        (plan("ma 8-17"), plan("ma 8-12"), OfferKind.PARTIAL),
        (plan("ma 8-17"), plan("di 8-17"), OfferKind.ALTERNATIVE),
        (plan("ma 8-17, di 8-17"), plan("ma 8-17, wo 8-17"), OfferKind.ALTERNATIVE),
        (plan("ma 8-17"), plan("ma 7-12"), OfferKind.ALTERNATIVE),
        (plan("ma 8-17, di 8-17", SEPTEMBER), plan("ma 8-17", OCTOBER), OfferKind.ALTERNATIVE),
        (
            plan("ma 8-17", SEPTEMBER, date(2027, 8, 31)),
            plan("ma 8-17", SEPTEMBER, date(2026, 12, 31)),
            OfferKind.PARTIAL,
        ),
        (plan("ma 8-17", SEPTEMBER, OCTOBER), plan("ma 8-17", SEPTEMBER, OCTOBER), OfferKind.WHOLE),
        (plan("ma 8-17"), plan("ma 8-17", SEPTEMBER, OCTOBER), OfferKind.WHOLE),
        # days asked without hours: any hours on them will do
        (plan("ma, di"), plan("ma 8-17, di 8-12"), OfferKind.WHOLE),
        (plan("ma, di"), plan("ma 8-17"), OfferKind.PARTIAL),
        (plan("ma"), plan("di 8-17"), OfferKind.ALTERNATIVE),
        (CarePlan(), plan("ma 8-17"), OfferKind.WHOLE),
    ],
)
def test_kind(asked: CarePlan, given_plan: CarePlan, kind: OfferKind) -> None:
    assert Offer(given_plan, None, RECEIVED).kind(asked) is kind


@given(plans())
def test_what_was_asked_is_the_whole_plan(asked: CarePlan) -> None:
    assert Offer(asked, None, RECEIVED).kind(asked) is OfferKind.WHOLE


TODAY = date(2026, 3, 10)


@pytest.mark.parametrize(
    ("given_plan", "reply_by", "codes"),
    [
        (plan(), TODAY, []),
        (plan(), TODAY - timedelta(days=1), ["reply_by_is_past"]),
        (plan(), None, ["offer_needs_reply_by"]),
        (plan("di 8-12, ma"), TODAY, ["offer_needs_hours"]),
        (plan("", None), None, ["offer_needs_days_and_hours", "offer_needs_start", "offer_needs_reply_by"]),
    ],
)
def test_what_an_offer_lacks(given_plan: CarePlan, reply_by: date | None, codes: list[str]) -> None:
    assert [message.code for message in missing_in_offer(given_plan, reply_by, TODAY)] == codes


def test_a_hold_lasts_through_the_reply_by_date(procedure: Procedure) -> None:
    until = date(2026, 3, 12)
    request = offered(procedure, reply_by=until)
    assert request.hold is not None
    assert (request.hold.reference, request.hold.plan, request.hold.until) == (
        request.reference,
        plan(),
        until,
    )
    assert active_hold(request, until, procedure) == request.hold
    assert active_hold(request, until + timedelta(days=1), procedure) is None
    kept = with_choice(procedure, hold_ends_at_reply_by=False)
    assert active_hold(request, until + timedelta(days=1), kept) == request.hold


@pytest.mark.parametrize("status", [status for status in Status if status is not Status.IN_PROGRESS])
def test_only_a_request_in_progress_holds_places(status: Status, procedure: Procedure) -> None:
    request = in_status(status, procedure)
    assert request.hold is None
    assert active_hold(request, RECEIVED, procedure) is None


@given(st.dates(), st.dates())
def test_a_hold_counts_on_no_day_after_its_end(until: date, day: date) -> None:
    assert Hold("OV-1", plan(), until).is_active(day) is (day <= until)
