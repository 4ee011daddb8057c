"""Dates in figures are read as the file tells, and asked about where it does not."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.exchange.date_order import find_order
from llko_desktop.services.drafts import ReadFile
from llko_desktop.services.fields import Field
from llko_desktop.services.incoming import DateOrder, Reading
from tests.helpers.exchange import READER, TODAY, open_one, read_text, xlsx_rows

DAY, MONTH = DateOrder


def read_rows(folder: Path, *rows: str, reading: Reading | None = None) -> ReadFile:
    """Read rows of `arrival;start;end`."""
    lines = [f"{number};Lien;{row}" for number, row in enumerate(rows)]
    source = open_one(folder, "\n".join(["Nr;Kind;Ontvangen;Start;Einde", *lines]))
    return READER.interpret(source, reading or Reading(), TODAY)


def starts(file: ReadFile) -> list[str]:
    return [draft.plan.start.isoformat() if draft.plan.start else "" for draft in file.drafts]


@pytest.mark.parametrize(
    ("rows", "first_start", "unclear"),
    [
        (["2026-02-01;03/04/2026;"], "2026-04-03", True),
        (["2026-02-01;03-04-26;"], "2026-04-03", True),
        (["2026-02-01;3.4.2026;"], "2026-04-03", True),
        (["2026-02-01;vr 03/04/2026;"], "2026-04-03", True),
        (["2026-02-01;03/04/2026 08:30;"], "2026-04-03", True),
        # A figure past twelve tells, in whichever column and row it stands.
        (["2026-02-01;03/04/2026;", "2026-02-01;13/04/2026;"], "2026-04-03", False),
        (["2026-02-01;03/04/2026;", "2026-02-01;04/13/2026;"], "2026-03-04", False),
        (["01/13/2026;03/04/2026;"], "2026-03-04", False),
        (["2026-02-01;03/04/2026;31/12/2026"], "2026-04-03", False),
        # One that is past twelve in both places is no date in any order.
        (["2026-02-01;03/04/2026;", "2026-02-01;13/14/2026;"], "2026-04-03", True),
        # Both orders in one file.
        (["2026-02-01;03/04/2026;", "2026-02-01;13/04/2026;", "2026-02-01;04/14/2026;"], "2026-04-03", True),
        # Nobody's request arrives tomorrow, and no plan ends before it starts.
        (["11/03/2026;2026-09-01;", "03/10/2026;01/02/2027;"], "2026-09-01", True),
        (["02/05/2026;03/04/2026;"], "2026-03-04", False),
        (["2026-02-01;03/04/2026;02/05/2026"], "2026-04-03", False),
        (["2026-02-01;02/05/2026;03/04/2026"], "2026-02-05", False),
        # What can be read in one way only says nothing and asks nothing.
        (["2026-02-01;05/05/2026;"], "2026-05-05", False),
        (["2026-02-01;2026-04-03;"], "2026-04-03", False),
        (["2026-02-01;3 april 2026;"], "2026-04-03", False),
        (["1 februari 2026;46115;"], "2026-04-03", False),
        (["2026-02-01;zo snel mogelijk;"], "", False),
    ],
)
def test_order_is_found_or_asked(tmp_path: Path, rows: list[str], first_start: str, unclear: bool) -> None:
    file = read_rows(tmp_path, *rows)
    assert file.date_order_unclear is unclear
    if file.drafts:
        assert starts(file)[0] == first_start


def test_each_date_is_read_as_it_can_be_where_both_orders_occur(tmp_path: Path) -> None:
    file = read_rows(tmp_path, "2026-02-01;13/04/2026;", "2026-02-01;04/14/2026;")
    assert starts(file) == ["2026-04-13", "2026-04-14"]
    assert not file.date_order_unclear


def test_impossible_day_is_said_as_it_is_written(tmp_path: Path) -> None:
    (row,) = read_rows(tmp_path, "31/02/2026;;").rejected
    assert (row.value, row.reason.code) == ("31/02/2026", "date_impossible")


@pytest.mark.parametrize(("order", "start"), [(DAY, "2026-04-03"), (MONTH, "2026-03-04")])
def test_answer_of_the_user_goes_before_everything(tmp_path: Path, order: DateOrder, start: str) -> None:
    for rows in (["2026-02-01;03/04/2026;"], ["2026-02-01;03/04/2026;", "2026-02-01;25/12/2026;"]):
        file = read_rows(tmp_path, *rows, reading=Reading(date_order=order))
        assert (starts(file)[0], file.date_order_unclear) == (start, False)


def test_typed_and_written_dates_stand_in_one_column(tmp_path: Path) -> None:
    rows = [
        ["Nr", "Ontvangen", "Kind", "Start"],
        [1, date(2026, 2, 1), "Lien", date(2026, 9, 1)],
        [2, "02/03/2026", "Jef", "1 september 2026"],
        [3, "13/02/2026", "An", 46266],
        [4, "2026-02-01", "Tom", "mardi 1er septembre 2026"],
    ]
    file = READER.interpret(open_one(tmp_path, xlsx_rows(rows), "a.xlsx"), Reading(), TODAY)
    assert starts(file) == ["2026-09-01"] * 4
    assert [draft.received.isoformat() for draft in file.drafts] == [
        "2026-02-01", "2026-03-02", "2026-02-13", "2026-02-01",
    ]  # fmt: skip
    assert not file.date_order_unclear


def test_dates_outside_requests_and_date_columns_say_nothing(tmp_path: Path) -> None:
    file = read_text(
        tmp_path,
        "Nr;Kind;Ontvangen;Start;Opmerking\n"
        "1;Lien;2026-02-01;2026-09-01;op 03/04/2026 afwezig\n"
        "2;Jef;2026-02-01;2026-09-01;03/04/2026\n"
        "Afgedrukt op;;10/03/2026;;\n",
    )
    assert (file.read, file.date_order_unclear) == (2, False)


def test_day_is_first_in_a_text_in_dutch_or_french_words(tmp_path: Path) -> None:
    source = open_one(tmp_path, "Kind;Ontvangen;Start\nLien;2026-02-01;03/04/2026")
    said = type(source)(**{**vars(source), "day_first_words": True})
    file = READER.interpret(said, Reading(), TODAY)
    assert (starts(file), file.date_order_unclear) == (["2026-04-03"], False)


FORMS = {DAY: "%d/%m/%Y", MONTH: "%m/%d/%Y"}


@given(
    st.lists(st.tuples(st.dates(date(2025, 1, 1), TODAY), st.integers(1, 900)), min_size=1, max_size=8),
    st.sampled_from(DateOrder),
)
def test_another_order_is_never_taken_for_sure(days: list[tuple[date, int]], order: DateOrder) -> None:
    rows = [
        {
            Field.RECEIVED: received.strftime(FORMS[order]),
            Field.START: (received + timedelta(later)).strftime(FORMS[order]),
        }
        for received, later in days
    ]
    found = find_order(list(rows), TODAY)
    equal = all(text[:2] == text[3:5] for row in rows for text in row.values())
    assert found.order is order or found.unclear or equal
