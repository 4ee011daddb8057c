"""Dates, names, yes or no, languages, mail addresses and phone numbers as people write them."""

from __future__ import annotations

import contextlib
import unicodedata
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.domain.messages import InputError
from llko_desktop.exchange.dates import read_date
from llko_desktop.exchange.values import (
    clean_line,
    clean_text,
    read_emails,
    read_language,
    read_phones,
    read_yes_no,
)
from llko_desktop.services.cells import Cell, cell_text, decode_cell, encode_cell

DAY = date(2026, 2, 28)


@pytest.mark.parametrize(
    "cell",
    [
        DAY,
        datetime(2026, 2, 28, 23, 59),  # noqa: DTZ001 - a cell has no zone
        "2026-02-28",
        "2026-2-28",
        "2026/02/28",
        "20260228",
        "2026-02-28 09:12:00",
        "2026-02-28T09:12",
        "2026-02-28T09:12:33.123",
        "2026-02-28T09:12:33Z",
        "2026-02-27T23:30:00Z",
        "2026-02-28T00:10:00+01:00",
        "28/02/2026",
        "28-2-26",
        "28.02.2026",
        "28 . 02 . 2026",
        " 28/02/2026 ",
        "28/02/2026 09:12",
        "28/02/2026 om 09u12",
        "28 februari 2026",
        "28 feb. 2026",
        "28 FÉVRIER 2026",
        "28 févr. 2026",
        "28 fevrier 26",
        "February 28, 2026",
        "28th of February 2026",
        "28 Feb 2026",
        "28-feb-2026",
        "za 28 feb 2026",
        "zaterdag 28 februari 2026",
        "samedi 28 février 2026",
        "Saturday, 28 February 2026",
        "le 28 février 2026 à 9h12",
        46081,
        46081.75,
        "46081",
        20260228.0,
    ],
)
def test_date_is_read(cell: Cell) -> None:
    assert read_date(cell) == DAY


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("31/02/2026", "date_impossible"),
        ("29 februari 2026", "date_impossible"),
        ("2026-13-01", "date_impossible"),
        ("02/28/2026", "date_impossible"),
        ("0000-01-01", "date_impossible"),
        ("zo snel mogelijk", "date_unreadable"),
        ("28/02", "date_unreadable"),
        ("28/02/202", "date_unreadable"),
        ("1/2/3/4", "date_unreadable"),
        ("2026-02-28T99:99:99Z", "date_unreadable"),
        ("9" * 400, "date_unreadable"),
        (15.0, "date_unreadable"),
        (1e300, "date_unreadable"),
        (True, "date_unreadable"),
        (time(8, 0), "date_unreadable"),
        (timedelta(days=3), "date_unreadable"),
        ("", "date_unreadable"),
    ],
)
def test_no_date_says_why(cell: Cell, code: str) -> None:
    with pytest.raises(InputError) as error:
        read_date(cell)
    assert error.value.messages[0].code == code
    assert error.value.messages[0].value("text") == cell_text(cell)


@given(st.text() | st.floats() | st.integers())
def test_any_cell_is_a_date_or_refused(cell: Cell) -> None:
    with contextlib.suppress(InputError):
        assert isinstance(read_date(cell), date)


@given(st.dates(date(1950, 1, 1), date(2099, 12, 31)))
def test_every_day_is_read_back(day: date) -> None:
    for form in ("%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y", "%d-%m-%Y", "%Y%m%d"):
        assert read_date(day.strftime(form)) == day


CELLS = (
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(min_size=1)
    | st.dates()
    | st.datetimes()
    | st.times()
    | st.timedeltas(timedelta(0), timedelta(days=1000)).map(
        lambda d: timedelta(seconds=round(d.total_seconds()))
    )
)


@given(CELLS)
def test_cell_survives_the_way_out_of_the_worker(cell: Cell) -> None:
    import json

    again = decode_cell(json.loads(json.dumps(encode_cell(cell))))
    assert again == cell
    assert type(again) is type(cell)


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (1030.0, "1030"),
        (1.5, "1.5"),
        (None, ""),
        ("  x ", "x"),
        (date(2026, 1, 2), "2026-01-02"),
        (datetime(2026, 1, 2, 8, 30), "2026-01-02 08:30"),  # noqa: DTZ001
        (datetime(2026, 1, 2), "2026-01-02"),  # noqa: DTZ001
        (time(8, 30), "08:30"),
        (1e20, "1e+20"),
    ],
)
def test_cell_reads_as_people_see_it(cell: Cell, text: str) -> None:
    assert cell_text(cell) == text


@given(st.text())
def test_line_is_one_clean_composed_line(text: str) -> None:
    line = clean_line(text)
    assert line == clean_line(line)
    assert unicodedata.is_normalized("NFC", line)
    assert not any(unicodedata.category(c) in ("Cc", "Cs") for c in line)
    assert " ".join(line.split()) == line


def test_names_keep_what_belongs_to_them() -> None:
    assert clean_line(" Zoe\u0308  \t O’Brien\u0000-Nguyễn\n") == "Zoë O’Brien-Nguyễn"
    assert clean_text("een\r\ntwee \x07\n\n drie ") == "een\ntwee\n\n drie"


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        *((word, True) for word in ("ja", "JA", "oui", "yes", "x", "X", "✓", "1", "Inkomenstarief", "true")),
        *((word, False) for word in ("nee", "Non", "no", "0", "vrije prijs", "☒")),
        *((word, None) for word in ("misschien", "", "08:00-17:00", "2")),
    ],
)
def test_yes_and_no(text: str, meaning: bool | None) -> None:
    assert read_yes_no(text) is meaning


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("nl", "nl"),
        ("Nederlands", "nl"),
        ("néerlandais", "nl"),
        ("FR", "fr"),
        ("Français", "fr"),
        ("en", "en"),
        ("Engels", "en"),
        ("Turks", "tr"),
        ("polonais", "pl"),
        ("Ukrainian", "uk"),
        ("Nederlands en Frans", "nl"),
        ("Frans/Nederlands", "fr"),
        ("Klingon van Mars", ""),
        ("", ""),
    ],
)
def test_language(text: str, code: str) -> None:
    assert read_language(text) == code


@pytest.mark.parametrize(
    ("text", "found", "alone"),
    [
        ("an.claes@example.be", ("an.claes@example.be",), True),
        ("  an.claes@EXAMPLE.be ", ("an.claes@example.be",), True),
        ("An Claes <an@example.be>", ("an@example.be",), False),
        ("an@example.be; jan@example.be", ("an@example.be", "jan@example.be"), False),
        ("an@example.be of an@example.be", ("an@example.be",), False),
        ("geen mail", (), False),
        ("an@", (), False),
        ("an@example", (), False),
        ("a@b@c.be", (), False),
    ],
)
def test_mail_addresses(text: str, found: tuple[str, ...], alone: bool) -> None:
    assert read_emails(text) == (found, alone)


@pytest.mark.parametrize(
    ("text", "found", "alone"),
    [
        ("0470/12.34.56", ("+32 470 12 34 56",), True),
        ("+32470123456", ("+32 470 12 34 56",), True),
        ("0032 470 12 34 56", ("+32 470 12 34 56",), True),
        ("470123456", ("+32 470 12 34 56",), True),
        ("054/43.50.69", ("+32 54 43 50 69",), True),
        ("+31 6 12345678", ("+31 6 12345678",), True),
        ("0470 12 34 56 (mama)", ("+32 470 12 34 56",), False),
        ("0470 12 34 56 / 054 43 50 69", ("+32 470 12 34 56", "+32 54 43 50 69"), False),
        ("12", (), False),
        ("geen", (), False),
        ("0470 12 34", (), False),
    ],
)
def test_phone_numbers(text: str, found: tuple[str, ...], alone: bool) -> None:
    assert read_phones(text) == (found, alone)


@pytest.mark.parametrize("cell", ["," * 100_000, ", " * 50_000 + "x", "ma " * 40_000, "9" * 100_000])
def test_long_text_is_no_date(cell: str) -> None:
    with pytest.raises(InputError) as caught:
        read_date(cell)
    assert caught.value.messages[0].code == "date_unreadable"


def test_clock_after_many_commas() -> None:
    assert read_date("28/02/2026" + ", " * 100 + "om 09:12") == DAY
    with pytest.raises(InputError):
        read_date("28/02/2026" + ", " * 100 + "om negen")


@pytest.mark.parametrize(
    "text", ["a" * 100_000, "@" * 100_000, "an@example.be " * 10_000, "0470123456," * 10_000]
)
def test_long_text_holds_no_address_or_number(text: str) -> None:
    assert read_emails(text) == ((), False)
    assert read_phones(text) == ((), False)


def test_long_text_names_no_language() -> None:
    assert read_language(",".join(f"w{number}" for number in range(20_000))) == ""
