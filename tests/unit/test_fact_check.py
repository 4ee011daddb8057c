"""Details that are put right by hand are checked before they are kept."""

from __future__ import annotations

from datetime import date

import pytest

from llko_desktop.domain.facts import FactKey, fact_text
from llko_desktop.domain.messages import InputError
from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.request import Parent
from llko_desktop.services.fact_check import checked_facts
from llko_desktop.services.ports import StaleWrite
from llko_desktop.services.steps import Steps
from tests.helpers.memory_store import MemoryStore
from tests.helpers.requests import make_request

TODAY = date(2026, 3, 20)


@pytest.mark.parametrize(
    ("facts", "kept"),
    [
        ({FactKey.PHONE: "0471/22.33.44"}, {FactKey.PHONE: "+32 471 22 33 44"}),
        ({FactKey.EMAIL2: " Tom@Example.org "}, {FactKey.EMAIL2: "Tom@example.org"}),
        ({FactKey.EMAIL: ""}, {FactKey.EMAIL: ""}),
        ({FactKey.BIRTH_DATE: "2026-03-20"}, {FactKey.BIRTH_DATE: "2026-03-20"}),
        ({FactKey.PHONE: "0470 12 34 56", FactKey.CHILD: "Noor Peeters"}, {}),
        ({FactKey.CHILD: ""}, {FactKey.CHILD: ""}),
        ({FactKey.CHILD: " No\u0308or \x07\n Peeters"}, {FactKey.CHILD: "Nöor Peeters"}),
        ({FactKey.CHILD: " Noor  Peeters "}, {}),
        ({FactKey.REMARKS: "a\r\n\x00b \n"}, {FactKey.REMARKS: "a\nb"}),
    ],
)
def test_what_differs_is_kept_in_its_usual_form(facts: dict[FactKey, str], kept: dict[FactKey, str]) -> None:
    assert checked_facts(make_request(), facts, TODAY) == kept


@pytest.mark.parametrize(
    ("facts", "codes"),
    [
        ({FactKey.PHONE: "12"}, ["phone_invalid"]),
        ({FactKey.EMAIL: "sofie@", FactKey.PHONE2: "abc"}, ["email_invalid", "phone_invalid"]),
        ({FactKey.BIRTH_DATE: "2026-03-21"}, ["day_is_to_come"]),
        ({FactKey.BIRTH_DATE: "zomer"}, ["date_unreadable"]),
        ({FactKey.EXPECTED_DATE: "2026-02-30"}, ["date_unreadable"]),
        ({FactKey.CHILD: " ", FactKey.PARENT: ""}, ["name_missing"]),
    ],
)
def test_what_cannot_be_is_said_and_nothing_is_kept(
    facts: dict[FactKey, str], codes: list[str], procedure: Procedure
) -> None:
    store = MemoryStore()
    with store.write() as work:
        request = work.requests.add(make_request())
    with pytest.raises(InputError) as error:
        Steps(store, procedure, lambda: TODAY).change_facts(request.reference, facts)
    assert [message.code for message in error.value.messages] == codes
    assert store.state.requests == {request.reference: request}


def test_details_are_put_right_and_back(procedure: Procedure) -> None:
    store = MemoryStore()
    steps = Steps(store, procedure, lambda: TODAY)
    with store.write() as work:
        request = work.requests.add(make_request())
    facts = {FactKey.PARENT2: "Tom Claes", FactKey.PLAN: "wo 08:00-12:00", FactKey.END: "2027-06-30"}
    changed = steps.change_facts(request.reference, facts, version=request.version)
    assert changed.parents[1] == Parent("Tom Claes")
    assert {key: fact_text(changed, key) for key in facts} == facts
    assert steps.change_facts(request.reference, facts) == changed
    with pytest.raises(StaleWrite):
        steps.change_facts(request.reference, {FactKey.END: ""}, version=request.version)
    back = steps.undo(request.reference).request
    assert (back.parents, back.plan) == (request.parents, request.plan)
