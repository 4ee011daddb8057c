"""Details of the provider as options give them: what is written can be given back, and is the same again."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.cli.profile_values import detail_text, price_text, read_detail
from llko_desktop.domain.messages import InputError
from llko_desktop.domain.plan_text import parse_schedule
from llko_desktop.domain.provider import AgeRange, ChildcareKind, Closure, OpeningException, Tariff
from llko_desktop.domain.schedule import TimeRange, Weekday, WeeklySchedule

DAYS = st.dates(date(2020, 1, 1), date(2090, 1, 1))
LENGTHS = st.integers(0, 60).map(lambda number: timedelta(number))
RANGES = st.tuples(st.integers(0, 1438), st.integers(1, 1440)).filter(lambda pair: pair[0] < pair[1])
HOURS = st.lists(RANGES.map(lambda pair: TimeRange(*pair)), min_size=1, max_size=3).map(
    lambda ranges: WeeklySchedule.of({Weekday.MONDAY: ranges}).on(Weekday.MONDAY)
)
CLOSURES = st.builds(lambda first, length: Closure(first, first + length), DAYS, LENGTHS)
EXCEPTIONS = st.builds(
    lambda first, length, hours: OpeningException(first, first + length, hours), DAYS, LENGTHS, HOURS
)
AGES = st.tuples(st.integers(0, 200), st.integers(1, 216)).filter(lambda pair: pair[0] < pair[1])
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "kind": st.sampled_from([None, *ChildcareKind]),
    "tariff": st.sampled_from([None, *Tariff]),
    "capacity": st.none() | st.integers(1, 500),
    "smoke_free": st.sampled_from([None, True, False]),
    "ages": st.none() | AGES.map(lambda pair: AgeRange(*pair)),
    "closures": st.lists(CLOSURES, max_size=4).map(tuple),
    "opening_exceptions": st.lists(EXCEPTIONS, max_size=3).map(tuple),
    "closed_never": st.sets(st.integers(2000, 2099)).map(lambda years: tuple(sorted(years))),
    "languages": st.lists(st.sampled_from(["nl", "fr", "en", "tr", "ar"]), unique=True).map(tuple),
    "opening": st.sampled_from(["", "ma-vr 7-18", "ma 7-12 13-18, za", "zo 0-24"]).map(parse_schedule),
}


@pytest.mark.parametrize("name", VALUES)
@given(st.data())
def test_what_is_written_reads_back_as_the_same(name: str, data: st.DataObject) -> None:
    value = data.draw(VALUES[name])
    assert read_detail(name, detail_text(value)) == value


@given(st.none() | st.integers(0, 999_999))
def test_a_price_reads_back_as_the_same(cents: int | None) -> None:
    assert read_detail("day_price", price_text(cents)) == cents


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("day_price", "€ 32,5", 3250),
        ("day_price", "32 €", 3200),
        ("ages", "0 – 36", AgeRange(0, 36)),
        ("closures", "06/07/2026", (Closure(date(2026, 7, 6), date(2026, 7, 6)),)),
        ("closures", "06/07/2026..10/07/2026", (Closure(date(2026, 7, 6), date(2026, 7, 10)),)),
        ("languages", "NL; fr, nl", ("nl", "fr")),
        ("smoke_free", "Nee", False),
        ("tariff", "Income", Tariff.INCOME),
        ("street", "@home 1", "@home 1"),
    ],
)
def test_values_are_read_as_people_write_them(name: str, text: str, value: object) -> None:
    assert read_detail(name, text) == value


@pytest.mark.parametrize("name", VALUES)
@given(st.text(max_size=30))
def test_any_text_is_read_or_refused_with_a_reason(name: str, text: str) -> None:
    with suppress(InputError):
        read_detail(name, text)
