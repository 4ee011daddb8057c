"""What is typed into the form becomes a draft or changed facts, and everything that is not right is said."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.domain.facts import FactKey, change_facts, fact_text
from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.request import Child, Parent
from llko_desktop.domain.schedule import CarePlan
from llko_desktop.domain.status import Source
from llko_desktop.services.by_hand import (
    RECEIVED,
    REFERENCE,
    SOURCE,
    EntryRefused,
    changed_facts,
    draft_in,
    draft_so_far,
    empty_entry,
    entry_of_draft,
    entry_of_request,
)
from llko_desktop.services.contact_details import wrong_email, wrong_phone
from llko_desktop.services.drafts import RequestDraft
from tests.helpers.requests import make_request
from tests.helpers.strategies import days, plans

TODAY = date(2026, 6, 24)
WHOLE = {
    SOURCE: "door",
    RECEIVED: "23/6/26",
    FactKey.CHILD: " Noor\nPeeters ",
    FactKey.BIRTH_DATE: "3-3-2026",
    FactKey.EXPECTED_DATE: "",
    FactKey.PARENT: "Sofie Maes",
    FactKey.PHONE: "0470 123456",
    FactKey.EMAIL: "sofie@EXAMPLE.be",
    FactKey.PARENT2: "",
    FactKey.PHONE2: "+32 53 33 44 55",
    FactKey.EMAIL2: "",
    FactKey.START: "2026-09-01",
    FactKey.END: "31/8/2027",
    FactKey.PLAN: "ma-di 8-17, wo 8-12",
    FactKey.LANGUAGE: "nl",
    FactKey.RESIDENCE: "9400 Ninove",
    FactKey.INCOME_TARIFF: "yes",
    FactKey.CHILD_CODE: "K-12",
    FactKey.SIBLINGS: "broer Jef",
    FactKey.PRIORITY: "sibling low_income",
    FactKey.REMARKS: " belt terug\n",
}
DRAFT = RequestDraft(
    received=date(2026, 6, 23),
    child=Child("Noor Peeters", birth_date=date(2026, 3, 3)),
    source=Source.DOOR,
    parents=(Parent("Sofie Maes", "sofie@example.be", "+32 470 12 34 56"), Parent(phone="+32 53 33 44 55")),
    plan=CarePlan(
        date(2026, 9, 1), date(2027, 8, 31), parse_schedule("ma 08:00-17:00, di 08:00-17:00, wo 08:00-12:00")
    ),
    language="nl",
    residence="9400 Ninove",
    income_tariff=True,
    facts=("sibling", "low_income"),
    remarks="belt terug",
    child_code="K-12",
    siblings="broer Jef",
)


def test_a_whole_form_becomes_a_draft() -> None:
    assert draft_in(WHOLE, TODAY) == DRAFT


def test_a_name_and_the_day_of_arrival_are_enough() -> None:
    draft = draft_in({**empty_entry(TODAY), FactKey.CHILD: "Peeters"}, TODAY)
    assert draft == RequestDraft(TODAY, Child("Peeters"), source=Source.PHONE)
    assert draft_in({**empty_entry(TODAY), FactKey.PARENT: "Sofie"}, TODAY).parents == (Parent("Sofie"),)


@st.composite
def drafts(draw: st.DrawFn) -> RequestDraft:
    names = st.text("abcé ’-", min_size=1).map(str.strip).filter(bool)
    lines = st.just("") | names
    mails, phones = (st.sampled_from(["", *some]) for some in (["a@example.be"], ["+32 470 12 34 56"]))
    parents = draw(st.lists(st.builds(Parent, lines, mails, phones), max_size=2))
    while parents and parents[-1] == Parent():
        parents.pop()
    return RequestDraft(
        received=draw(st.dates(date(2020, 1, 1), TODAY)),
        child=Child(
            draw(names),
            birth_date=draw(st.none() | st.dates(date(2020, 1, 1), TODAY)),
            expected_date=draw(st.none() | days),
        ),
        reference=draw(st.sampled_from(["", "OV-2026-00001"])),
        source=draw(st.sampled_from(Source)),
        parents=tuple(parents),
        plan=draw(plans()),
        language=draw(st.sampled_from(["", "nl", "pl"])),
        residence=draw(lines),
        income_tariff=draw(st.none() | st.booleans()),
        facts=tuple(draw(st.lists(st.sampled_from(["sibling", "low_income"]), unique=True))),
        remarks=draw(lines),
        child_code=draw(lines),
        siblings=draw(lines),
    )


@given(drafts())
def test_a_draft_comes_out_of_the_form_as_it_went_in(draft: RequestDraft) -> None:
    assert draft_in(entry_of_draft(draft), TODAY) == draft
    assert draft_so_far(entry_of_draft(draft), TODAY) == draft


@pytest.mark.parametrize(
    ("changes", "problems"),
    [
        ({FactKey.CHILD: "", FactKey.PARENT: " "}, {"child": "name_missing"}),
        ({RECEIVED: ""}, {RECEIVED: "received_missing"}),
        ({RECEIVED: "gisteren"}, {RECEIVED: "date_unreadable"}),
        ({RECEIVED: "25/06/2026"}, {RECEIVED: "received_is_to_come"}),
        ({FactKey.BIRTH_DATE: "01/09/2026"}, {"birth_date": "birth_is_to_come"}),
        ({FactKey.START: "31/02/2026"}, {"start": "date_unreadable"}),
        ({FactKey.START: "01/09/2027"}, {"end": "plan_ends_before_start"}),
        ({FactKey.PLAN: "ma 17-8"}, {"plan": "range_ends_before_start"}),
        ({FactKey.PLAN: "in overleg"}, {"plan": "plan_word_unknown"}),
        ({FactKey.PHONE: "12"}, {"phone": "phone_invalid"}),
        ({FactKey.EMAIL2: "geen adres"}, {"email2": "email_invalid"}),
        (
            {FactKey.CHILD: "", FactKey.PARENT: "", FactKey.EMAIL: "x", FactKey.END: "?", RECEIVED: "?"},
            {
                "child": "name_missing",
                "email": "email_invalid",
                "end": "date_unreadable",
                RECEIVED: "date_unreadable",
            },
        ),
    ],
)
def test_all_that_is_not_right_is_said_at_once(changes: dict[str, str], problems: dict[str, str]) -> None:
    with pytest.raises(EntryRefused) as refused:
        draft_in({**WHOLE, **changes}, TODAY)
    assert {key: message.code for key, message in refused.value.problems.items()} == problems


def test_what_is_right_so_far_is_compared_with_others() -> None:
    wrong = {FactKey.PHONE: "12", FactKey.START: "?", RECEIVED: "", FactKey.CHILD: "", FactKey.PARENT: ""}
    draft = draft_so_far({**WHOLE, **wrong}, TODAY)
    assert draft.received == TODAY
    assert draft.child == replace(DRAFT.child, name="")
    assert draft.parents[0] == Parent(email="sofie@example.be")
    assert draft.plan.start is None
    assert draft.plan.end == DRAFT.plan.end


REQUEST = make_request(
    child=Child("Noor Peeters", "Noor", birth_date=date(2026, 1, 10)),
    parents=(Parent("Sofie Maes", "sofie@", "0470 12"),),
)


def test_nothing_touched_changes_nothing() -> None:
    assert changed_facts(REQUEST, entry_of_request(REQUEST), TODAY) == {}


def test_only_what_is_touched_is_checked_and_changed() -> None:
    entry = {**entry_of_request(REQUEST), FactKey.START: "1/10/2026", FactKey.RESIDENCE: "Ninove "}
    facts = changed_facts(REQUEST, entry, TODAY)
    assert facts == {FactKey.START: "2026-10-01", FactKey.RESIDENCE: "Ninove"}
    changed = change_facts(REQUEST, facts, TODAY)
    assert changed.plan.start == date(2026, 10, 1)
    with pytest.raises(EntryRefused) as refused:
        changed_facts(REQUEST, {**entry, FactKey.PHONE: "0470 13"}, TODAY)
    assert set(refused.value.problems) == {FactKey.PHONE}


@pytest.mark.parametrize(
    ("name", "first"), [("Noor Peeters-Maes", "Noor"), ("Peeters Noor", "Noor"), ("Nora Peeters", "")]
)
def test_a_first_name_goes_with_the_name_that_holds_it(name: str, first: str) -> None:
    facts = changed_facts(REQUEST, {**entry_of_request(REQUEST), FactKey.CHILD: name}, TODAY)
    child = change_facts(REQUEST, facts, TODAY).child
    assert (child.name, child.first_name) == (name, first)


def test_a_name_cannot_be_taken_away_altogether() -> None:
    entry = {**entry_of_request(REQUEST), FactKey.CHILD: "", FactKey.PARENT: ""}
    with pytest.raises(EntryRefused):
        changed_facts(REQUEST, entry, TODAY)
    assert changed_facts(REQUEST, {**entry, FactKey.PARENT: "Sofie"}, TODAY)[FactKey.CHILD] == ""


@given(drafts(), drafts())
def test_details_become_what_the_form_says(before: RequestDraft, after: RequestDraft) -> None:
    request = make_request(child=before.child, parents=before.parents, plan=before.plan, facts=before.facts)
    entry = {**entry_of_request(request), **entry_of_draft(after)}
    for key in (SOURCE, RECEIVED, REFERENCE):
        del entry[key]
    changed = change_facts(request, changed_facts(request, entry, TODAY), TODAY)
    for key in set(FactKey) - {FactKey.FIRST_NAME}:
        assert entry_of_request(changed)[key] == entry[key]
        assert fact_text(changed, key) or not entry[key]


@pytest.mark.parametrize(
    "text", ["", "0", "04", "0470 12", "0470/12.34.5", "+", "+32", "(053) 33", "0470 12 34 56"]
)
def test_a_number_that_is_only_unfinished_is_not_wrong(text: str) -> None:
    assert wrong_phone(text) is None


@pytest.mark.parametrize("text", ["abc", "0470 mama", "0470 12 34 56 7", "12@"])
def test_a_number_that_cannot_become_right_is_wrong(text: str) -> None:
    message = wrong_phone(text)
    assert message is not None
    assert message.code == "phone_invalid"


ADDRESS = "sofie.maes+nest@sub-domain.example.be"


@pytest.mark.parametrize("length", range(len(ADDRESS) + 1))
def test_an_address_is_never_wrong_on_its_way(length: int) -> None:
    assert wrong_email(ADDRESS[:length]) is None


@pytest.mark.parametrize("text", ["so fie", "a@b@", "a..b", "a,", "a@ex ample", "a@example..be", "a@-"])
def test_an_address_that_cannot_become_right_is_wrong(text: str) -> None:
    message = wrong_email(text)
    assert message is not None
    assert message.code == "email_invalid"
