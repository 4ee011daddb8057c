"""What a reply is checked against comes from the request, the provider and the other open requests."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from llko_desktop.domain.procedure import Procedure
from llko_desktop.domain.proposal import Purpose
from llko_desktop.domain.reply_check import Check, Finding
from llko_desktop.domain.request import Child, Parent
from llko_desktop.services.replies import RenderedReply
from llko_desktop.services.reply_checker import ReplyChecker
from tests.helpers.memory_store import MemoryStore
from tests.helpers.replies import CASES, PROVIDER, TODAY, reply_to

CASE = CASES[0]


@pytest.fixture
def store() -> MemoryStore:
    """Give a store that knows the provider and the family of the first case."""
    store = MemoryStore()
    with store.write() as work:
        work.settings.save_provider(PROVIDER)
        work.requests.add(CASE.for_purpose(Purpose.FULL_PLACE))
    return store


def add_child(store: MemoryStore, name: str, *parents: Parent) -> None:
    request = replace(CASES[1].request, reference=f"X-{name}", child=Child(name), parents=parents)
    with store.write() as work:
        work.requests.add(request)


def wrong(store: MemoryStore, procedure: Procedure, reply: RenderedReply) -> dict[Check, Finding]:
    checker = ReplyChecker(store, procedure, lambda: TODAY)
    found = checker.check(CASE.for_purpose(reply.purpose), reply)
    return {finding.check: finding for finding in found if not finding.ok}


@pytest.mark.parametrize("purpose", [Purpose.FULL_PLACE, Purpose.CLOSING_NOTICE])
def test_a_reply_from_its_template_is_in_order(
    store: MemoryStore, procedure: Procedure, purpose: Purpose
) -> None:
    add_child(store, "Wout Aerts")
    assert wrong(store, procedure, reply_to(CASE, purpose, "nl")) == {}


def test_a_child_of_another_family_is_not_to_be_named(store: MemoryStore, procedure: Procedure) -> None:
    reply = reply_to(CASE, Purpose.FULL_PLACE, "nl")
    reply = replace(reply, body=reply.body.replace("Elias", "Wout"))
    assert wrong(store, procedure, reply) == {}
    add_child(store, "Wout Van den Bossche", Parent("An Aerts", "an@example.be"))
    finding = wrong(store, procedure, reply)[Check.OTHER_CHILD]
    assert finding.why is not None
    assert finding.why.value("name") == "Wout Van den Bossche"


def test_a_sister_or_brother_may_be_named(store: MemoryStore, procedure: Procedure) -> None:
    add_child(store, "Wout Van den Bossche", replace(CASE.request.parents[0]))
    reply = reply_to(CASE, Purpose.FULL_PLACE, "nl")
    assert wrong(store, procedure, replace(reply, body=f"{reply.body}\nOok voor Wout Van den Bossche.")) == {}


def test_the_first_name_behind_a_family_name_with_de_is_looked_for(
    store: MemoryStore, procedure: Procedure
) -> None:
    add_child(store, "De Smet, Lotte")
    reply = reply_to(CASE, Purpose.FULL_PLACE, "nl")
    named = replace(reply, body=f"{reply.body}\nOok voor Lotte.")
    assert wrong(store, procedure, named).keys() == {Check.OTHER_CHILD}


def test_both_names_of_twins_in_one_request_are_looked_for(store: MemoryStore, procedure: Procedure) -> None:
    add_child(store, "Wout en Lena Aerts")
    reply = reply_to(CASE, Purpose.FULL_PLACE, "nl")
    for name in ("Wout", "Lena"):
        named = replace(reply, body=f"{reply.body}\nOok voor {name}.")
        assert wrong(store, procedure, named).keys() == {Check.OTHER_CHILD}


def test_the_language_chosen_or_the_parents_own_is_right(store: MemoryStore, procedure: Procedure) -> None:
    french = replace(reply_to(CASE, Purpose.RECEIVED, "fr"), language="nl")
    assert wrong(store, procedure, french).keys() == {Check.LANGUAGE}
    checker = ReplyChecker(store, procedure, lambda: TODAY)
    parents_are_french = replace(CASE.request, language="fr")
    assert all(finding.ok for finding in checker.check(parents_are_french, french))


def test_a_closing_notice_names_the_day_a_week_from_now(store: MemoryStore, procedure: Procedure) -> None:
    expected = ReplyChecker(store, procedure, lambda: date(2026, 6, 24)).expected(
        CASE.request, Purpose.CLOSING_NOTICE, "nl"
    )
    assert expected.reply_by[0] == "1 juli 2026"
    assert expected.contacts == (PROVIDER.phone, PROVIDER.email)
