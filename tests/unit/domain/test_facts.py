"""Facts completed by hand (R12), facts that give priority, and the user's own notes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from llko_desktop.domain.facts import note_birth_date
from llko_desktop.domain.flags import Flag, flags
from llko_desktop.domain.history import FactsChanged, NotesChanged
from llko_desktop.domain.priority import priority_facts
from llko_desktop.domain.provider import Provider, Tariff
from llko_desktop.domain.request import Child
from llko_desktop.domain.transitions import change_notes
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
