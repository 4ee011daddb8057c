"""Texts with separators come in whatever the separator, the encoding and the quotes."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.domain.messages import InputError
from llko_desktop.exchange.csv_table import MAX_COLUMNS, csv_tables
from llko_desktop.exchange.text_encoding import decode_text

NAMES = "Amélie;Zoë;Noël;François;O’Brien;Günther;Ångström;“liefst” woensdag – 8 uur;€ 5"


@pytest.mark.parametrize(
    "data",
    [
        NAMES.encode(),
        codecs.BOM_UTF8 + NAMES.encode(),
        NAMES.encode("utf-16"),
        codecs.BOM_UTF16_BE + NAMES.encode("utf-16-be"),
        (NAMES * 3).encode("utf-16-le"),
        (NAMES * 3).encode("utf-16-be"),
        NAMES.encode("cp1252"),
        NAMES.encode("mac_roman"),
    ],
    ids=["utf8", "utf8-bom", "utf16-le-bom", "utf16-be-bom", "utf16-le", "utf16-be", "cp1252", "mac"],
)
def test_encoding_is_recognised(data: bytes) -> None:
    text = decode_text(data)
    assert text in (NAMES, NAMES * 3)


@pytest.mark.parametrize(
    "name", ["Amélie", "Noël", "Inès", "O’Brien", "Søren", "Zoë – 8 uur", "Noor ’t Kindt"]
)
def test_windows_text_is_not_taken_for_a_mac_one(name: str) -> None:
    assert decode_text(f"Kind;Start\n{name};x".encode("cp1252")).splitlines()[1] == f"{name};x"


def test_nul_characters_are_left_out() -> None:
    assert decode_text(b"Kind;Sta\x00rt\nA\x00n;x") == "Kind;Start\nAn;x"


@pytest.mark.parametrize("data", [bytes(range(256)) * 50, b"\x00\x01\x02\x03" * 500, b"\x00" * 30])
def test_binary_data_is_no_text(data: bytes) -> None:
    with pytest.raises(InputError) as error:
        decode_text(data)
    assert error.value.messages[0].code == "file_not_table"


def rows(text: str) -> list[tuple[object, ...]]:
    return list(next(csv_tables(text)).rows)


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_separator_is_recognised(delimiter: str) -> None:
    text = "\n".join(delimiter.join(row) for row in [("a", "b c", "d"), ("1", "2", "3"), ("4", "", "6")])
    assert rows(text) == [("a", "b c", "d"), ("1", "2", "3"), ("4", None, "6")]


def test_separator_within_cells_does_not_confuse() -> None:
    text = "id,days,parent\n1,ma 8-17; di 8-17;,An\n2,ma 8-17; wo 8-17; vr 8-17;,Jan\n"
    assert [len(row) for row in rows(text)] == [3, 3, 3]


@pytest.mark.parametrize("first", ["sep=|\n", "SEP=|\r\n", '"sep=|"\r\n'])
def test_first_line_names_the_separator_and_is_no_row(first: str) -> None:
    tables = list(csv_tables(first + "a|b;c;d\n1|2"))
    assert [table.rows for table in tables] == [(("a", "b;c;d"), ("1", "2"))]


def test_quoted_cells_keep_line_breaks_and_quotes() -> None:
    assert rows('a;b\n1;"een\ntwee ""drie"""\n2;x') == [("a", "b"), ("1", 'een\ntwee "drie"'), ("2", "x")]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends(end: str) -> None:
    assert rows(end.join(["a;b", "", "1;2", ""])) == [("a", "b"), (), ("1", "2")]


def test_open_quote_spoils_only_its_own_line() -> None:
    text = 'a;b\n1;"open\n2;x\n3;"y"\n4;z'
    assert rows(text)[2:] == [("2", "x"), ("3", "y"), ("4", "z")]
    assert rows(text)[1] == ("1", '"open')


def test_endless_quotes_end() -> None:
    assert len(rows("a;b\n" + '"a";"\n' * 3000)) > 1000


def test_empty_columns_at_the_end_do_not_count() -> None:
    assert rows("a;b" + ";" * 2000 + "\n1;2\n") == [("a", "b"), ("1", "2")]


def test_too_many_columns_are_refused() -> None:
    with pytest.raises(InputError) as error:
        list(csv_tables("a;" * MAX_COLUMNS + "b"))
    assert dict(error.value.messages[0].values) == {"what": "columns", "limit": MAX_COLUMNS}


@given(st.text(alphabet=st.sampled_from('a;,\t|"\n\r \x00é='), max_size=60))
def test_any_text_is_read_to_the_end(text: str) -> None:
    for table in csv_tables(text):
        letters = "".join(str(cell) for row in table.rows for cell in row if cell).count("a")
        assert letters == (text.count("a"))
