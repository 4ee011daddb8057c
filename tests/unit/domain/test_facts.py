"""Facts completed by hand (R12), facts that give priority, and the user's own notes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.domain.facts import FactKey, change_facts, fact_text, facts_that_differ, note_birth_date
from llko_desktop.domain.flags import Flag, flags
from llko_desktop.domain.history import FactsChanged, NotesChanged
from llko_desktop.domain.messages import InputError
from llko_desktop.domain.priority import priority_facts
from llko_desktop.domain.provider import Provider, Tariff
from llko_desktop.domain.request import Child
from llko_desktop.domain.schedule import CarePlan
from llko_desktop.domain.transitions import change_notes
from llko_desktop.domain.undo import undo
from tests.helpers.refusals import refused
from tests.helpers.requests import RECEIVED, make_request

TODAY = RECEIVED + timedelta(days=20)
EXPECTED, BORN = date(2026, 3, 10), date(2026, 3, 14)


def test_a_birth_date_is_noted_beside_the_expected_date() -> None:
    request = make_request(child=Child("Baby Diallo", expected_date=EXPECTED))
    assert Flag.BIRTH_DATE_DUE in flags(request, TODAY)
    born = note_birth_date(request, BORN, TODAY)
    assert born.child == Child("Baby Diallo", birth_date=BORN, expected_date=EXPECTED)
    assert born.history[-1] == FactsChanged(TODAY, (("birth_date", "", "2026-03-14"),))
    assert flags(born, TODAY) == ()
    assert born == born.replayed()
    assert note_birth_date(born, BORN, TODAY) is born
    righted = note_birth_date(born, EXPECTED, TODAY)
    assert righted.history[-1] == FactsChanged(TODAY, (("birth_date", "2026-03-14", "2026-03-10"),))


def test_a_birth_to_come_is_refused() -> None:
    request = make_request(child=Child("Baby Diallo", expected_date=EXPECTED))
    assert refused(lambda: note_birth_date(request, TODAY + timedelta(days=1), TODAY)) == ["day_is_to_come"]


@pytest.mark.parametrize(
    ("tariff", "asked", "shown"),
    [
        (Tariff.INCOME, None, True),
        (Tariff.INCOME, False, True),
        (Tariff.FREE, True, False),
        (None, True, True),
        (None, False, False),
        (None, None, False),
    ],
)
def test_priority_is_a_question_where_the_price_follows_the_income(
    tariff: Tariff | None, asked: bool | None, shown: bool
) -> None:
    request = make_request(facts=("sibling", "foster_child"), income_tariff=asked)
    facts = priority_facts(request, Provider(tariff=tariff))
    assert facts == (request.facts if shown else ())


def test_one_spell_of_writing_is_one_entry() -> None:
    request = make_request(notes="old")
    for text in ("o", "ol", "old and new"):
        request = change_notes(request, text, TODAY, goes_on=text != "o")
    assert request.notes == "old and new"
    assert request.history[1:] == (NotesChanged(TODAY, "old"),)
    again = change_notes(request, "", TODAY)
    assert again.history[2:] == (NotesChanged(TODAY, "old and new"),)
    assert change_notes(again, "", TODAY) == again
    assert replace(again, notes="") == again.replayed()


def test_going_on_with_nothing_begins() -> None:
    assert change_notes(make_request(), "x", TODAY, goes_on=True).history[-1] == NotesChanged(TODAY, "")


VALUES: dict[FactKey, str] = {
    FactKey.CHILD: "Noor Maes",
    FactKey.FIRST_NAME: "Noor",
    FactKey.BIRTH_DATE: "2026-03-14",
    FactKey.EXPECTED_DATE: "2026-03-10",
    FactKey.PARENT: "Ann Maes",
    FactKey.EMAIL: "ann@example.org",
    FactKey.PHONE: "+32 470 12 34 56",
    FactKey.PARENT2: "Tom Claes",
    FactKey.EMAIL2: "tom@example.org",
    FactKey.PHONE2: "+32 471 22 33 44",
    FactKey.START: "2026-10-01",
    FactKey.END: "2027-06-30",
    FactKey.PLAN: "wo 08:30-12:00 13:00-17:00",
    FactKey.LANGUAGE: "fr",
    FactKey.RESIDENCE: "9400 Ninove",
    FactKey.INCOME_TARIFF: "no",
    FactKey.CHILD_CODE: "K-12",
    FactKey.SIBLINGS: "zus Lena (3)",
    FactKey.PRIORITY: "sibling foster_child",
    FactKey.REMARKS: "graag bellen\nna 18 u",
}


def test_every_fact_is_tried_here() -> None:
    assert VALUES.keys() == set(FactKey)


@given(st.sets(st.sampled_from(FactKey), min_size=1), st.booleans())
def test_facts_are_changed_told_apart_and_put_back(keys: set[FactKey], empty: bool) -> None:
    request = make_request(parents=(), plan=CarePlan()) if empty else make_request()
    facts = {key: VALUES[key] for key in FactKey if key in keys}
    changed = change_facts(request, facts, TODAY, batch=3)
    for key in FactKey:
        assert fact_text(changed, key) == (VALUES[key] if key in keys else fact_text(request, key))
    told = facts_that_differ(request, changed)
    assert [(one.key, one.before, one.after) for one in told] == [
        (key, fact_text(request, key), VALUES[key]) for key in FactKey if key in keys
    ]
    assert changed.replayed() == changed
    assert change_facts(changed, facts, TODAY) is changed
    back = undo(changed, TODAY)
    assert replace(back, history=request.history) == request


def test_what_is_not_known_is_no_change() -> None:
    empty = make_request(parents=(), plan=CarePlan(), child=Child())
    assert facts_that_differ(make_request(), empty) == ()


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({FactKey.BIRTH_DATE: "14/03/2026"}, "date_unreadable"),
        ({FactKey.END: "2026-08-01"}, "plan_ends_before_start"),
        ({FactKey.PLAN: "ma 17-8"}, "range_ends_before_start"),
    ],
)
def test_facts_that_cannot_be_are_refused(facts: dict[FactKey, str], code: str) -> None:
    with pytest.raises(InputError) as error:
        change_facts(make_request(), facts, TODAY)
    assert [message.code for message in error.value.messages] == [code]


@pytest.mark.parametrize(
    ("doubt", "key"),
    [
        (Flag.BIRTH_DATE_UNREADABLE, FactKey.BIRTH_DATE),
        (Flag.BIRTH_DATE_UNREADABLE, FactKey.EXPECTED_DATE),
        (Flag.EMAIL_INVALID, FactKey.EMAIL),
        (Flag.EMAIL_INVALID, FactKey.EMAIL2),
        (Flag.PHONE_INVALID, FactKey.PHONE),
        (Flag.PHONE_INVALID, FactKey.PHONE2),
        (Flag.START_UNREADABLE, FactKey.START),
        (Flag.PLAN_UNREADABLE, FactKey.PLAN),
        (Flag.PLAN_UNREADABLE, FactKey.END),
    ],
)
def test_a_doubt_goes_with_its_answer_and_comes_back_without_it(doubt: Flag, key: FactKey) -> None:
    request = make_request(doubts=("possible_duplicate", doubt.value))
    answered = change_facts(request, {key: VALUES[key]}, TODAY)
    assert answered.doubts == ("possible_duplicate",)
    assert undo(answered, TODAY).doubts == request.doubts
    others = {other: VALUES[other] for other in (FactKey.CHILD, FactKey.RESIDENCE)}
    assert change_facts(request, others, TODAY).doubts == request.doubts
