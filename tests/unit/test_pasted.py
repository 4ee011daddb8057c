"""A pasted text fills the form as far as it can be read, and says what cannot."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from llko_desktop.domain.facts import FactKey
from llko_desktop.domain.flags import Flag
from llko_desktop.services.by_hand import RECEIVED, REFERENCE, SOURCE
from llko_desktop.services.fields import Field
from llko_desktop.services.incoming import Incoming, IncomingColumn, IncomingKind, IncomingRow
from llko_desktop.services.pasted import Pasted, read_pasted
from tests.helpers.exchange import READER

TODAY = date(2026, 6, 24)
USUAL = {Field.CHILD: "Noor Peeters", Field.RECEIVED: "20/06/2026", Field.PHONE: "0470 12 34 56"}


def pasted(cells: Mapping[Field, str], *, sure: float = 1.0, words: bool = True) -> Pasted:
    """Read a text that tells these fields, in Dutch words or in none."""
    columns = [IncomingColumn(n, f"titel {n}", field, sure) for n, field in enumerate(cells)]
    row = IncomingRow("tekst", 0, tuple(cells.values()))
    source = Incoming("tekst", IncomingKind.MESSAGES, tuple(columns), (row,), "x", day_first_words=words)
    return read_pasted(READER, source, TODAY)


@pytest.mark.parametrize(("told", "source"), [({}, "mail"), ({Field.SOURCE: "telefonisch"}, "phone")])
def test_how_it_came_in(told: Mapping[Field, str], source: str) -> None:
    assert pasted({**USUAL, **told}).entry[SOURCE] == source


def test_a_whole_text_is_read() -> None:
    found = pasted({**USUAL, Field.REFERENCE: "OV-2026-00777", Field.PLAN: "ma-di 8-17"})
    assert found.problems == {}
    assert found.entry[FactKey.CHILD] == "Noor Peeters"
    assert found.entry[RECEIVED] == "20/06/2026"
    assert found.entry[REFERENCE] == "OV-2026-00777"
    assert found.entry[SOURCE] == "platform"
    assert found.entry[FactKey.PLAN] == "ma 08:00-17:00, di 08:00-17:00"
    assert set(found.sureness) == {FactKey.CHILD, RECEIVED, FactKey.PHONE, REFERENCE, FactKey.PLAN}


@pytest.mark.parametrize(
    ("cells", "key", "code", "text"),
    [
        ({Field.RECEIVED: "20/06/2030"}, RECEIVED, "received_is_to_come", "20/06/2030"),
        ({Field.RECEIVED: "31/02/2026"}, RECEIVED, "date_impossible", "31/02/2026"),
        ({Field.PLAN: "ma 17-8, di 8-17"}, FactKey.PLAN, "range_ends_before_start", "ma 17-8, di 8-17"),
        (
            {Field.MONDAY: "8-17", Field.FRIDAY: "17-8"},
            FactKey.PLAN,
            "range_ends_before_start",
            "ma 08:00-17:00, vr 17-8",
        ),
        ({Field.CHILD: ""}, FactKey.CHILD, "name_missing", ""),
        (
            {Field.START: "01/09/2026", Field.END: "01/08/2026"},
            FactKey.END,
            "plan_ends_before_start",
            "01/08/2026",
        ),
    ],
)
def test_what_stops_a_request_stands_in_its_field(
    cells: Mapping[Field, str], key: str, code: str, text: str
) -> None:
    found = pasted({**USUAL, **cells})
    assert {at: message.code for at, message in found.problems.items()} == {key: code}
    assert found.entry[key] == text
    assert found.entry[FactKey.PHONE] == "+32 470 12 34 56", "all else is read"


def test_everything_that_stops_it_is_said() -> None:
    found = pasted(
        {Field.RECEIVED: "gisteren", Field.CHILD: "", Field.PHONE: "0470 12 34 56", Field.MONDAY: "17-8"}
    )
    assert set(found.problems) == {RECEIVED, FactKey.CHILD, FactKey.PLAN}
    assert found.entry[RECEIVED] == "gisteren"
    assert found.entry[FactKey.CHILD] == ""


def test_without_an_arrival_it_arrived_today_by_mail() -> None:
    found = pasted({Field.CHILD: "Noor", Field.EMAIL: "sofie@"})
    assert (found.entry[RECEIVED], found.entry[SOURCE]) == ("24/06/2026", "mail")
    assert found.problems == {}
    assert found.flags == (Flag.EMAIL_INVALID,)
    assert "sofie@" in found.entry[FactKey.REMARKS]


def test_dates_that_can_be_read_in_two_ways_are_not_sure() -> None:
    found = pasted({**USUAL, Field.RECEIVED: "03/04/2026", Field.START: "05/06/2026"}, words=False)
    assert found.date_order_unclear
    assert found.sureness[RECEIVED] == found.sureness[FactKey.START] == 0.5
    assert found.sureness[FactKey.CHILD] == 1.0
    assert not pasted({**USUAL, Field.RECEIVED: "03/04/2026"}, words=True).date_order_unclear
