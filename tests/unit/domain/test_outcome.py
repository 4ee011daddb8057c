"""Which final status fits, and which other requests are for the same child (R8)."""

from __future__ import annotations

from datetime import date

import pytest

from llko_desktop.domain.outcome import advise_final, same_child_requests
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.request import Child, Parent
from llko_desktop.domain.schedule import CarePlan
from llko_desktop.domain.status import Status
from tests.helpers.procedure import with_choice
from tests.helpers.requests import RECEIVED, in_status, make_request, offered, plan


@pytest.mark.parametrize(
    ("offer", "status", "code"),
    [
        (plan(), Status.CANCELLED, "whole_plan_was_offered"),
        (plan("ma 8-17"), Status.NOT_POSSIBLE, "requested_plan_was_not_possible"),
        (plan("wo 8-17"), Status.NOT_POSSIBLE, "requested_plan_was_not_possible"),
        (plan(start=date(2027, 1, 1)), Status.NOT_POSSIBLE, "requested_plan_was_not_possible"),
    ],
)
def test_how_to_close_what_came_to_nothing(
    offer: CarePlan, status: Status, code: str, procedure: Procedure
) -> None:
    advice = advise_final(offered(procedure, offer, reply_by=RECEIVED), procedure)
    assert (advice.status, advice.why.code) == (status, code)


def test_nothing_was_offered(procedure: Procedure) -> None:
    advice = advise_final(make_request(), procedure)
    assert (advice.status, advice.why.code) == (Status.CANCELLED, "closed_without_offer")


def test_a_part_counts_as_possible_where_the_procedure_says_so(procedure: Procedure) -> None:
    other = with_choice(procedure, partial_offer_counts_as_possible=True)
    part = advise_final(offered(other, plan("ma 8-17"), reply_by=RECEIVED), other)
    assert (part.status, part.why.code) == (Status.CANCELLED, "part_of_plan_was_offered")
    assert (
        advise_final(offered(other, plan("wo 8-17"), reply_by=RECEIVED), other).status is Status.NOT_POSSIBLE
    )


BORN, EXPECTED = date(2025, 6, 1), date(2026, 6, 12)
MOTHER = Parent("Inès De Smet", "ines@example.be", "0470/12.34.56")


@pytest.mark.parametrize(
    ("one", "other", "parents", "same"),
    [
        (Child("Léa De Smet", birth_date=BORN), Child("lea de  smet", birth_date=BORN), (), True),
        (Child("Lea De-Smet", birth_date=BORN), Child("Léa De Smet", birth_date=BORN), (), True),
        (
            Child("Lou De Smet", expected_date=EXPECTED),
            Child("Lou De Smet", expected_date=EXPECTED),
            (),
            True,
        ),
        # twins to come may share what stands for a name
        (
            Child("Baby De Smet", expected_date=EXPECTED),
            Child("Baby De Smet", expected_date=EXPECTED),
            (MOTHER,),
            False,
        ),
        # a twin, a sibling, a namesake of another family
        (Child("Lina De Smet", birth_date=BORN), Child("Sam De Smet", birth_date=BORN), (MOTHER,), False),
        (
            Child("Lea De Smet", birth_date=BORN),
            Child("Lea De Smet", birth_date=EXPECTED),
            (MOTHER,),
            False,
        ),
        (
            Child("Baby De Smet", expected_date=EXPECTED),
            Child("Baby De Smet", expected_date=date(2026, 7, 1)),
            (MOTHER,),
            False,
        ),
        (Child("Lea De Smet"), Child("Lea De Smet"), (), False),
        (Child("", birth_date=BORN), Child("", birth_date=BORN), (MOTHER,), False),
        (Child("…", birth_date=BORN), Child("!", birth_date=BORN), (MOTHER,), False),
        # no date in common: a parent tells
        (Child("Lea De Smet"), Child("Léa De Smet", birth_date=BORN), (MOTHER,), True),
        (Child("Lea De Smet"), Child("Léa De Smet"), (Parent("ines de smet"),), True),
        (Child("Lea De Smet"), Child("Léa De Smet"), (Parent("", " INES@example.be"),), True),
        (Child("Lea De Smet"), Child("Léa De Smet"), (Parent(phone="+32 470 12 34 56"),), True),
        (Child("Lea De Smet"), Child("Léa De Smet"), (Parent("Tom Claes", phone="054 12 34 56"),), False),
    ],
)
def test_the_same_child(one: Child, other: Child, parents: tuple[Parent, ...], same: bool) -> None:
    request = make_request(child=one, parents=(MOTHER,))
    second = make_request(reference="OV-2026-00002", child=other, parents=parents)
    assert same_child_requests(request, [request, second]) == ((second,) if same else ())
    assert bool(same_child_requests(second, [request])) is same


@pytest.mark.parametrize("status", Status)
def test_only_open_requests_are_proposed(status: Status, procedure: Procedure) -> None:
    second = in_status(status, procedure, reference="OV-2026-00002")
    assert bool(same_child_requests(make_request(), [second])) is not status.is_final
