"""What is accepted and flagged (R12)."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from llko_desktop.domain.flags import Flag, flags
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.request import Child, Parent
from llko_desktop.domain.schedule import CarePlan
from llko_desktop.domain.status import Status
from tests.helpers.requests import RECEIVED, in_status, make_request, plan

TODAY = RECEIVED
TOMORROW, YESTERDAY = TODAY + timedelta(days=1), TODAY - timedelta(days=1)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({}, ()),
        ({"child": Child("", birth_date=date(2026, 1, 1))}, (Flag.CHILD_NAME_MISSING,)),
        ({"child": Child("Noor")}, (Flag.BIRTH_DATE_MISSING,)),
        ({"child": Child("Noor", expected_date=TOMORROW)}, ()),
        ({"child": Child("Noor", expected_date=TODAY)}, ()),
        ({"child": Child("Noor", expected_date=YESTERDAY)}, (Flag.BIRTH_DATE_DUE,)),
        ({"child": Child("Noor", birth_date=YESTERDAY, expected_date=YESTERDAY)}, ()),
        ({"plan": plan(start=TODAY)}, ()),
        ({"plan": plan(start=YESTERDAY)}, (Flag.START_IN_PAST,)),
        ({"plan": plan(start=None)}, (Flag.PLAN_INCOMPLETE,)),
        ({"plan": plan("ma 8-17, di")}, (Flag.PLAN_INCOMPLETE,)),
        ({"plan": CarePlan()}, (Flag.PLAN_INCOMPLETE,)),
        ({"plan": plan("", YESTERDAY)}, (Flag.PLAN_INCOMPLETE, Flag.START_IN_PAST)),
        ({"parents": ()}, (Flag.CONTACT_MISSING,)),
        ({"parents": (Parent("Sofie Maes"),)}, (Flag.CONTACT_MISSING,)),
        ({"parents": (Parent("Sofie Maes"), Parent(phone="054 12 34 56"))}, ()),
        ({"doubts": ("possible_duplicate", "email_invalid")}, (Flag.POSSIBLE_DUPLICATE, Flag.EMAIL_INVALID)),
        ({"doubts": ("of a later program",)}, ()),
        (
            {"child": Child("Noor"), "doubts": ("birth_date_unreadable",)},
            (Flag.BIRTH_DATE_UNREADABLE,),
        ),
        (
            {"child": Child("Noor", expected_date=YESTERDAY), "doubts": ("birth_date_unreadable",)},
            (Flag.BIRTH_DATE_UNREADABLE,),
        ),
        ({"plan": plan(""), "doubts": ("plan_unreadable",)}, (Flag.PLAN_UNREADABLE,)),
        (
            {"plan": CarePlan(), "doubts": ("plan_unreadable",)},
            (Flag.PLAN_UNREADABLE, Flag.PLAN_INCOMPLETE),
        ),
        ({"plan": plan(start=None), "doubts": ("start_unreadable",)}, (Flag.START_UNREADABLE,)),
        (
            {"plan": CarePlan(), "doubts": ("start_unreadable", "plan_unreadable")},
            (Flag.START_UNREADABLE, Flag.PLAN_UNREADABLE),
        ),
        ({"parents": (), "doubts": ("email_invalid",)}, (Flag.EMAIL_INVALID, Flag.CONTACT_MISSING)),
    ],
)
def test_flags(facts: dict[str, Any], expected: tuple[Flag, ...]) -> None:
    assert flags(make_request(**facts), TODAY) == expected


@pytest.mark.parametrize("status", Status)
def test_a_closed_request_is_not_looked_at_any_more(status: Status, procedure: Procedure) -> None:
    request = in_status(status, procedure, parents=())
    assert bool(flags(request, TODAY)) is not status.is_final


def test_an_expected_date_is_no_birth_date() -> None:
    unborn = Child("Baby", expected_date=TOMORROW)
    assert unborn.is_unborn(TODAY)
    assert unborn.is_unborn(TOMORROW)
    assert not unborn.is_unborn(TOMORROW + timedelta(days=1))
    assert not Child("Noor", birth_date=YESTERDAY, expected_date=TOMORROW).is_unborn(TODAY)
    assert not Child("Noor").is_unborn(TODAY)


def test_the_contact_to_use_first() -> None:
    nameless, reachable = Parent("Tom Claes"), Parent("Sofie Maes", phone="054 12 34 56")
    assert make_request(parents=(nameless, reachable)).family_contact == reachable
    assert make_request(parents=(nameless,)).family_contact == nameless
    assert make_request(parents=()).family_contact == Parent()
