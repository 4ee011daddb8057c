"""Text that was read in the wrong encoding once is mended, where there is no doubt."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llko_desktop.exchange.mojibake import mended
from tests.helpers.exchange import open_one, xlsx_rows

NAMES = ["Amélie", "Zoë – 8 uur", "O’Brien", "Nguyễn", "Łukasz", "à la carte", "€ 5", "Ǝ", "名前", "🙂"]


def misread(text: str) -> str:
    """Read UTF-8 as Windows-1252, as programs do."""
    return "".join(
        chr(b) if b in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else bytes([b]).decode("cp1252") for b in text.encode()
    )


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("times", [1, 2, 3])
def test_misread_text_is_mended(name: str, times: int) -> None:
    text = name
    for _ in range(times):
        text = misread(text)
    assert text != name
    assert mended(text) == name


@pytest.mark.parametrize("text", ["", "Jef", *NAMES, "Amélie en AmÃ©lie", "Ã", "SÃO", "Ã ", "Â"])
def test_doubtful_text_stays(text: str) -> None:
    assert mended(text) == text


@given(st.text())
def test_whatever_was_misread_comes_back_at_least_as_it_was_written(text: str) -> None:
    if mended(text) == text and not text.isascii():
        assert mended(misread(text)) == text


def test_names_in_files_are_mended(tmp_path: Path) -> None:
    text = misread("Kind;Ontvangen;Prénom\nAmélie;2026-02-01;Zoë\n")
    assert open_one(tmp_path, text).rows[0].cells == ("Amélie", "2026-02-01", "Zoë")
    rows = [[misread(cell) for cell in row] for row in (["Kind", "Ontvangen"], ["Amélie", "2026-02-01"])]
    assert open_one(tmp_path, xlsx_rows(rows), "a.xlsx").rows[0].cells == ("Amélie", "2026-02-01")


def test_workbook_in_which_one_name_is_right_stays(tmp_path: Path) -> None:
    rows = [["Kind", "Ontvangen"], ["Amélie", "2026-02-01"], ["AmÃ©lie", "2026-02-01"]]
    assert [row.cells[0] for row in open_one(tmp_path, xlsx_rows(rows), "a.xlsx").rows] == [
        "Amélie",
        "AmÃ©lie",
    ]
